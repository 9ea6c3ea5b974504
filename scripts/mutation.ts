/**
 * `npm run mutation [-- --minutes 15] [--seed 1] [--workers 2] [--only folder] [--quick]`: changes the core at random places, one at a time, and asks its tests
 * whether they notice. Says how many they noticed, and which they did not. Exit 1 below the goal, 2 where the tests fail without any change. With `--quick`
 * only the tests beside the code are asked, of files that have some: at least so many are noticed.
 *
 * Stryker is not used: of its versions that run on Node 20 none can read a project with TypeScript 7, whose package has no interface for programs, and with
 * that switched off its first run, of all tests with all changes built in, was not done within its limit of five minutes.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CRITERIA } from '../src/core/criteria/index.ts';
import type { Criterion } from '../src/core/model/criterion.ts';
import { lineOf, type Mutant, mutantsOf } from './mutation/mutants.ts';
import { BANK, type Related, relations, testsOfCore } from './mutation/related.ts';

const GOAL = 0.8;
const FOLDERS = ['src/core/text', 'src/core/facts', 'src/core/criteria'];
/** Lists without logic: what they leave out is measured on whole sites by `npm run eval`, and a test for each word would only say the list again. */
const LISTS: readonly RegExp[] = [/\/facts\/topics\/(?!patterns)/, /-words\.ts$/, /\/area-codes\.ts$/, /\/criteria\/(?:index|manual|documents)\.ts$/];
/** A change after which the tests have no end is noticed. */
const LONGEST_MS = 400_000;
/** For all tests at once, on a machine that has other work. */
const LONGEST_UNCHANGED_MS = 1_200_000;

/** `cut`: the time for all was up before it was known; not counted. */
type Outcome = 'killed' | 'survived' | 'timeout' | 'cut';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: '100000' },
    quick: { type: 'boolean', default: false },
  },
});

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return (((mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed) >>> 0) / 2 ** 32;
  };
}

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.posix.join(folder, file)),
)
  .filter((file) => file.startsWith(values.only) && !LISTS.some((list) => list.test(file)))
  .sort();
const codes = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));
const codeOf = (file: string): string => codes.get(file) ?? '';

/** Every mutant, in an order that the seed decides. */
function drawn(): Mutant[] {
  const random = seeded(Number(values.seed));
  const all = sources.flatMap((file) => mutantsOf(file, codeOf(file)));
  return all
    .map((mutant) => ({ mutant, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ mutant }) => mutant);
}

/** A copy of what the core's tests need. */
function copyTree(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hisho-audit-mutation-'));
  for (const part of ['src', 'public', 'docs', 'scripts', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'test']) {
    cpSync(part, path.join(folder, part), { recursive: true, filter: (source) => !/^test\/(?:sites\/(?!dev)|e2e)/.test(source) });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** When the time for changes is up: it runs once the tests are known to pass. */
let until = Number.POSITIVE_INFINITY;

function runTests(folder: string, tests: readonly string[], criteria: readonly string[] | null, longest = LONGEST_MS): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'core', '--bail', '1', '--maxWorkers', '1', '--reporter', 'dot', ...tests], {
      cwd: folder,
      env: { ...process.env, ...(criteria ? { STATEMENTS_OF: criteria.join() } : {}) },
      stdio: 'ignore',
      detached: true,
    });
    const clock = setTimeout(
      () => {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        resolve(Date.now() >= until ? 'cut' : 'timeout');
      },
      Math.min(longest, Math.max(0, until - Date.now())),
    );
    child.on('exit', (code) => {
      clearTimeout(clock);
      resolve(code === 0 ? 'survived' : 'killed');
    });
  });
}

async function tryOut(folder: string, mutant: Mutant, related: Related): Promise<Outcome> {
  const code = codeOf(mutant.file);
  const file = path.join(folder, mutant.file);
  writeFileSync(file, code.slice(0, mutant.start) + mutant.text + code.slice(mutant.end));
  try {
    const first = related.own.length > 0 ? await runTests(folder, related.own, related.criteria) : 'survived';
    return first === 'survived' && !values.quick ? await runTests(folder, related.further, related.criteria) : first;
  } finally {
    writeFileSync(file, code);
  }
}

const told = ({ file, start, end, text, kind }: Mutant): string => {
  const code = codeOf(file);
  const short = (part: string): string => part.replace(/\s+/g, ' ').slice(0, 70);
  return `${file}:${lineOf(code, start)} ${kind}: ${short(code.slice(Math.max(0, start - 15), start))}⟦${short(code.slice(start, end))} → ${short(text)}⟧`;
};

const relate = relations();
const related = new Map(sources.map((file) => [file, relate(file)]));
const relatedTo = (file: string): Related => related.get(file) ?? relate(file);

/** Tests that fail, or none that are found, would look like changes that are noticed: so all must pass first, as they will be asked. */
async function passUnchanged(): Promise<boolean> {
  const folder = copyTree();
  const asked: [readonly string[], readonly string[] | null][] = values.quick
    ? [[[...new Set(sources.flatMap((file) => relatedTo(file).own))], null]]
    : [
        [[BANK], [(CRITERIA[0] as Criterion).id]],
        [testsOfCore(), null],
      ];
  try {
    for (const [tests, criteria] of asked) if ((await runTests(folder, tests, criteria, LONGEST_UNCHANGED_MS)) !== 'survived') return false;
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!(await passUnchanged())) {
  console.error('The tests of the core do not pass as it is: nothing can be said of changes.');
  process.exit(2);
}
until = Date.now() + Number(values.minutes) * 60_000;

const mutants = drawn()
  .filter(({ file }) => !values.quick || relatedTo(file).own.length > 0)
  .slice(0, Number(values.most));
const results: { mutant: Mutant; outcome: Outcome }[] = [];
console.log(`${mutants.length} possible changes in ${sources.length} files; seed ${values.seed}`);

let next = 0;
async function work(): Promise<void> {
  const folder = copyTree();
  for (let mutant = mutants[next++]; mutant && Date.now() < until; mutant = mutants[next++]) {
    const outcome = await tryOut(folder, mutant, relatedTo(mutant.file));
    if (outcome === 'cut') break;
    results.push({ mutant, outcome });
    console.log(`${outcome === 'survived' ? 'not noticed' : 'noticed'}: ${told(mutant)}`);
  }
  rmSync(folder, { recursive: true, force: true });
}
await Promise.all(Array.from({ length: Number(values.workers) }, work));

const noticed = (list: typeof results): number => list.filter(({ outcome }) => outcome !== 'survived').length;
const percent = (list: typeof results): string => (list.length === 0 ? '–' : `${Math.round((100 * noticed(list)) / list.length)} %`);
for (const folder of FOLDERS) {
  const part = results.filter(({ mutant }) => mutant.file.startsWith(folder));
  console.log(`${folder}: ${noticed(part)} of ${part.length} noticed, ${percent(part)}`);
}
console.log(`all: ${noticed(results)} of ${results.length} noticed, ${percent(results)}; ${results.filter(({ outcome }) => outcome === 'timeout').length} by time`);
mkdirSync('.cache', { recursive: true });
writeFileSync(
  '.cache/mutation.json',
  JSON.stringify(
    results.map(({ mutant, outcome }) => ({ outcome, told: told(mutant), kind: mutant.kind, file: mutant.file })),
    null,
    1,
  ),
);
process.exitCode = noticed(results) >= GOAL * results.length ? 0 : 1;
