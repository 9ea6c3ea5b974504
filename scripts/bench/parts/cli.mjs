// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { median, show, span, times } from '../numbers.mjs';
import { inRounds, note } from '../part.mjs';
import { inFolder, saveGenerated, saveSites } from '../saved-sites.mjs';

/** The command line: sites per second, and how its time grows. */

/** @typedef {import('../part.mjs').Result} Result */

const SITES = 200;
const PAGES = 8;
/** The command as it is built for long lists. */
const COMMAND = path.join('dist', 'cli', 'audit.mjs');
/** Targets that one process gets, as in the README. */
const BLOCK = 50;
/** A round takes half a minute. */
const MOST_RUNS = 3;
const LIMIT = 20;

const PAGE_COUNTS = [2, 4, 8, 16];
const LENGTHS = [1, 2, 4, 8];
const PAGES_OF_LENGTHS = 4;
/** Linear: the last page, or byte, costs no more than so many times the first. */
const LINEAR = 1.2;

/**
 * Runs a command to its end; its output.
 * @param {string} command
 * @param {string[]} parameters
 * @param {string} input
 * @returns {Promise<string>}
 */
function run(command, parameters, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: ['pipe', 'pipe', 'ignore'] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(chunks).toString()) : reject(new Error(`${command} ${parameters.join(' ')}: exit ${code}`))));
    child.stdin.end(input);
  });
}

/**
 * Milliseconds for all targets, spread over processes as `parallel --pipe -N 50` does it.
 * @param {string[]} targets
 * @param {number} processes
 */
async function auditAll(targets, processes) {
  const blocks = Array.from({ length: Math.ceil(targets.length / BLOCK) }, (_, i) => targets.slice(i * BLOCK, (i + 1) * BLOCK));
  let lines = 0;
  const worker = async () => {
    for (let block = blocks.shift(); block; block = blocks.shift()) {
      const output = await run(process.execPath, [COMMAND, '-', '--format', 'jsonl'], `${block.join('\n')}\n`);
      lines += output.trim().split('\n').length;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: processes }, worker));
  if (lines !== targets.length) throw new Error(`${lines} audits of ${targets.length} targets`);
  return performance.now() - start;
}

/** @param {{ runs: number }} options */
const measure = ({ runs }) =>
  inFolder(async (root) => {
    /** @type {import('../part.mjs').Series} */
    const series = {};
    const targets = await saveSites(root, { sites: SITES, pages: PAGES });
    const rounds = Math.min(runs, MOST_RUNS);
    await inRounds(rounds, 'cli', () => [
      async () => note(series, 'one', (await auditAll(targets, 1)) / SITES),
      async () => note(series, 'two', (await auditAll(targets, 2)) / SITES),
    ]);
    const sizes = [
      ...PAGE_COUNTS.map((pages) => ({ name: `pages.${pages}`, pages, times: 1 })),
      ...LENGTHS.map((times) => ({ name: `length.${times}`, pages: PAGES_OF_LENGTHS, times })),
    ];
    const folders = new Map();
    for (const size of sizes) folders.set(size.name, await saveGenerated(root, size));
    process.stderr.write('cli: growth\n');
    const script = path.join(import.meta.dirname, '..', 'entries', 'time-sites.ts');
    const measured = JSON.parse(await run(process.execPath, ['--import', 'tsx', script, String(runs), ...new Set(folders.values())]));
    for (const [name, folder] of folders) series[name] = measured[folder];
    return { series, facts: { rounds } };
  });

/** @param {Result} result @param {string} name */
const of = ({ series }, name) => median(series[name] ?? []);

/**
 * What one more page, or length, costs between the last two sizes ÷ between the first two.
 * @param {Result} result
 * @param {string} kind
 * @param {number[]} sizes
 */
function slope(result, kind, sizes) {
  /** @param {number} i */
  const at = (i) => ({ size: sizes.at(i) ?? 0, ms: of(result, `${kind}.${sizes.at(i)}`) });
  /** @param {{ size: number, ms: number }} a @param {{ size: number, ms: number }} b */
  const rise = (a, b) => (b.ms - a.ms) / (b.size - a.size);
  return rise(at(-2), at(-1)) / rise(at(0), at(1));
}

/** @param {Result} result @param {string} kind @param {string} head @param {number[]} sizes */
const growthTable = (result, kind, head, sizes) => ({
  title: head,
  head: ['', ...sizes.map((size) => (kind === 'pages' ? String(size) : `× ${size}`))],
  rows: [
    ['ms for the site', ...sizes.map((size) => show(of(result, `${kind}.${size}`)))],
    [kind === 'pages' ? 'ms ÷ pages' : 'ms ÷ length', ...sizes.map((size) => show(of(result, `${kind}.${size}`) / size))],
  ],
});

/** @param {Result} result */
function targets(result) {
  const rate = 1000 / of(result, 'two');
  const most = 1000 / (of(result, 'one') / 2);
  /** @param {string} what @param {number} ratio */
  const linear = (what, ratio) => ({
    what,
    value: `${times(ratio)} (at most ${LINEAR} ×)`,
    met: ratio <= LINEAR,
    ...(ratio > LINEAR ? { cause: 'what one more costs rises with the size' } : {}),
  });
  return [
    {
      what: `command line: sites of ${PAGES} pages per second, two processes`,
      value: `${rate.toFixed(1)} (at least ${LIMIT})`,
      met: rate >= LIMIT,
      ...(rate < LIMIT
        ? { cause: `one process needs ${show(of(result, 'one'))} ms a site, its start among them; twice that speed, without any loss, would be ${most.toFixed(1)} a second` }
        : {}),
    },
    linear('command line: cost of a page from 8 to 16 pages ÷ from 2 to 4', slope(result, 'pages', PAGE_COUNTS)),
    linear('command line: cost of a length from × 4 to × 8 ÷ from × 1 to × 2', slope(result, 'length', LENGTHS)),
  ];
}

/** @type {import('../part.mjs').Part} */
export const cliPart = {
  name: 'cli',
  measure,
  tables: (result) => [
    {
      title: `The command line: ${SITES} saved sites of ${PAGES} pages`,
      head: ['', 'sites per second', 'ms a site', 'min–max ms'],
      rows: [
        ['one process at a time', 'one'],
        ['two processes', 'two'],
      ].map(([title = '', name = '']) => [title, (1000 / of(result, name)).toFixed(1), show(of(result, name)), span(result.series[name] ?? [])]),
    },
    growthTable(result, 'pages', 'The command line: a site of so many pages', PAGE_COUNTS),
    growthTable(result, 'length', `The command line: a site of ${PAGES_OF_LENGTHS} pages, each so much longer`, LENGTHS),
  ],
  targets,
  figure: (name) => {
    const [kind = '', size = ''] = name.split('.');
    const title =
      kind === 'pages'
        ? `a site of ${size} pages`
        : kind === 'length'
          ? `a site whose pages are × ${size} as long`
          : `a saved site of ${PAGES} pages, ${kind === 'one' ? 'one process' : 'two processes'}`;
    return { title: `command line: ${title} (ms)`, floor: name };
  },
  method: ({
    facts,
  }) => `- **The command line** gets ${SITES} folders: copies of the labelled sites (test/sites and the demo) under other hosts, ${PAGES} pages each, smaller sites with pages of the next one. Targets
  come in blocks of ${BLOCK} on standard input of \`node dist/cli/audit.mjs - --format jsonl\`, one block after another or two at a time, as \`parallel --pipe -N ${BLOCK}\` does it; each
  process's start is counted. Medians of ${facts.rounds} runs of all sites. **Growth**: generated sites, in a process that has run for a while.`,
};
