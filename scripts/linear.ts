import { parseArgs } from 'node:util';
import { sourceFiles } from './linear/find-patterns.ts';
import { findPatterns } from './linear/load-sources.ts';
import { measureApart } from './linear/measure-apart.ts';
import type { PatternCost } from './linear/measure-patterns.ts';
import type { Cost } from './linear/measure-time.ts';

// Modules that load sources are imported late: patterns are watched for while the sources load for the first time.

/** `npm run -s linear`: what every detector, text function and pattern costs on text that is made to be slow. */

const USAGE = `Usage: npm run -s linear -- [detectors | functions | patterns]... [--only WORDS] [--length N] [--all]
detectors  every extractor and criterion on hostile pages, from the markup on
functions  every function of the core that reads a text
patterns   every pattern: on sentences, as detectors ask it, and on one text without end
--only     pages, files of functions, or files of patterns, whose names hold these words
--length   characters of a hostile page (default 250000)
--all      every row above the limit, not only the worst
Ends with 1 where something grows faster than its text, or a pattern was not found.`;

/** Milliseconds for a million characters above which something is listed. */
const SLOW = 150;
const VERY_SLOW = 1_000;
/** Rows of a table without `--all`. */
const WORST = 40;
/** Time for twice the text by time for the text: 2 where linear, 4 where quadratic. Below a cost that matters it is noise. */
const STEEP = 3;
const PARTS = ['detectors', 'functions', 'patterns'];

interface Options {
  only: string;
  length: number;
  all: boolean;
}

type Row = Cost & { where?: string };

const isSteep = ({ cost, growth }: Cost): boolean => growth > STEEP && cost > SLOW;
const byCost = (a: Cost, b: Cost): number => b.cost - a.cost;
const MAX_WORDS = 60;
const cut = (words: string): string => (words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words);
const cells = ({ cost, growth, length, what, on, where }: Row): string[] => [cost.toFixed(0), growth.toFixed(1), String(length), ...(where ? [where] : []), cut(what), on];

/** Prints what is slow, worst first, and how many that are; returns how many grow faster than their text. */
async function report(rows: readonly Row[], things: string, { all }: Options): Promise<number> {
  const { textTable } = await import('./eval/report.ts');
  const slow = rows.filter(({ cost }) => cost > SLOW).sort(byCost);
  const steep = rows.filter(isSteep);
  const head = ['ms/M', 'x2', 'length', ...(rows[0]?.where ? ['where'] : []), 'what', 'on'];
  if (slow.length) console.log(textTable({ head, rows: slow.slice(0, all ? slow.length : WORST).map(cells) }));
  const verySlow = slow.filter(({ cost }) => cost > VERY_SLOW);
  console.log(
    `${rows.length} ${things}: ${slow.length} above ${SLOW} ms a million characters, ${verySlow.length} above ${VERY_SLOW} ms, ${steep.length} grow faster than their text\n`,
  );
  return steep.length;
}

/** For each thing the page on which it costs most. */
function worstOf(costs: Iterable<Cost>): Cost[] {
  const worst = new Map<string, Cost>();
  for (const cost of costs) if (cost.cost >= (worst.get(cost.what)?.cost ?? 0)) worst.set(cost.what, cost);
  return [...worst.values()];
}

async function reportDetectors(options: Options): Promise<number> {
  const { loadAsBuilt } = await import('./linear/as-built.ts');
  const file = 'scripts/linear/measure-detectors.ts';
  const { measureDetectors } = (await loadAsBuilt([file])).get(file) as typeof import('./linear/measure-detectors.ts');
  const costs = [...measureDetectors(options.length, options.only, isSteep)];
  const isShared = ({ what }: Cost): boolean => what.startsWith('(');
  const steep = await report(worstOf(costs.filter(isShared)), 'steps that all detectors share', options);
  const detectors = costs.filter((cost) => !isShared(cost));
  return steep + (await report(detectors, 'detectors on hostile pages', options)) + (await report(worstOf(detectors), 'detectors, each on its worst page', options));
}

async function reportFunctions(options: Options): Promise<number> {
  const { findFunctions } = await import('./linear/find-functions.ts');
  const { measureFunction } = await import('./linear/measure-functions.ts');
  const functions = await findFunctions(sourceFiles().filter((file) => file.startsWith('src/core/') && file.includes(options.only)));
  return report(functions.map(measureFunction), 'functions that read a text', options);
}

async function reportPatterns(options: Options): Promise<number> {
  const { patterns, literals, constructed, files, unseen } = await findPatterns();
  console.log(`${patterns.length} different patterns: ${literals} literals and ${constructed} constructed ones in ${files} files`);
  for (const { file, line } of unseen) console.error(`Never seen being made: ${file}:${line}`);
  const costs = await measureApart(patterns.filter(({ file }) => file.includes(options.only)));
  const placed = (cost: Cost, { pattern }: PatternCost): Row => ({ ...cost, where: `${pattern.file}:${pattern.line}` });
  await report(
    costs.map((each) => placed(each.sentences, each)),
    'patterns on sentences',
    options,
  );
  const steep = await report(
    costs.map((each) => placed(each.endless, each)),
    'patterns on text without end',
    options,
  );
  return steep + unseen.length;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string', default: '' },
      length: { type: 'string', default: '250000' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const length = Number(values.length);
  if (values.help || positionals.some((part) => !PARTS.includes(part)) || !(length >= 1_000)) {
    console.error(USAGE);
    return 2;
  }
  const options = { only: values.only, length, all: values.all };
  const wanted = (part: string): boolean => positionals.length === 0 || positionals.includes(part);
  let failures = 0;
  // Before other parts load sources: they would have made their patterns already.
  if (wanted('patterns')) failures += await reportPatterns(options);
  if (wanted('detectors')) failures += await reportDetectors(options);
  if (wanted('functions')) failures += await reportFunctions(options);
  return failures > 0 ? 1 : 0;
}

process.exitCode = await main();
