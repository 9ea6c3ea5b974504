/**
 * `npm run mutation [-- --minutes 15] [--seed 1] [--workers 2] [--only folder] [--most 100] [--verbose]`: changes the core at random places, one at a time, and asks
 * the core's tests whether they notice. Says how many they noticed, and which they did not. Exit 1 below the goal, 2 where the tests fail without any change.
 *
 * Stryker is not used: of its versions that run on Node 20 none can read a project with TypeScript 7, whose package has no interface for programs, and with
 * that switched off its first run, of all tests with all changes built in, was not done within its limit of five minutes.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Judge, type Outcome, startJudge } from './mutation/ask.ts';
import { compiling } from './mutation/compiling.ts';
import { lineOf, type Mutant, mutantsOf } from './mutation/mutants.ts';
import { relations } from './mutation/related.ts';

const GOAL = 0.8;
const FOLDERS = ['src/core/text', 'src/core/facts', 'src/core/criteria'];
/** Lists without logic: what they leave out is measured on whole sites by `npm run eval`, and a test for each word would only say the list again. */
const LISTS: readonly RegExp[] = [/\/facts\/topics\/(?!patterns)/, /-words\.ts$/, /\/area-codes\.ts$/, /\/criteria\/(?:index|manual|documents)\.ts$/];
/** For one test, on a machine that has other work: a change after which a test has no end is noticed. */
const LONGEST_MS = 60_000;
/** More than can be judged. */
const MOST_PER_MINUTE = 40;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    most: { type: 'string', default: '100000' },
    verbose: { type: 'boolean', default: false },
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

/** A copy of what the core's tests need: others may go on with their work. */
function copyTree(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hisho-audit-mutation-')));
  for (const part of ['src', 'public', 'docs', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.core.json', 'vitest.config.ts', 'test']) {
    cpSync(part, path.join(folder, part), { recursive: true, filter: (source) => !/^test\/(?:sites\/holdout|e2e)/.test(source) });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

const changed = ({ file, start, end, text }: Mutant): string => codeOf(file).slice(0, start) + text + codeOf(file).slice(end);

const told = ({ file, start, end, text, kind }: Mutant): string => {
  const code = codeOf(file);
  const short = (part: string): string => part.replace(/\s+/g, ' ').slice(0, 70);
  return `${file}:${lineOf(code, start)} ${kind}: ${short(code.slice(Math.max(0, start - 15), start))}⟦${short(code.slice(start, end))} → ${short(text)}⟧`;
};

const relate = relations();
const report = path.resolve('.cache/mutation.json');
const until = Date.now() + Number(values.minutes) * 60_000;
const related = new Map(sources.map((file) => [file, relate(file)]));
const everything = [...new Set([...related.values()].flat().map(({ file }) => file))].map((file) => ({ file, criteria: null }));

const tree = copyTree();
const candidates = drawn();
const looked = candidates.slice(0, Number(values.minutes) * MOST_PER_MINUTE);
const sound = compiling(looked, tree, codeOf, changed);
const mutants = sound.slice(0, Number(values.most));
// Tests name their files from here.
process.chdir(tree);
const judges = Array.from({ length: Number(values.workers) }, () => startJudge(tree));

/** Tests that fail would look like changes that are noticed: so all must pass first. */
const unchanged = await Promise.all(judges.map((judge) => judge.ask({ change: null, tests: everything }, LONGEST_MS, Number.POSITIVE_INFINITY)));
const failure = unchanged.find((verdict) => verdict.outcome !== 'survived');
if (failure) {
  console.error(`The tests of the core do not pass as it is, nothing can be said of changes: ${failure.by}`);
  rmSync(tree, { recursive: true, force: true });
  process.exit(2);
}
console.log(
  `${candidates.length} possible changes in ${sources.length} files; seed ${values.seed}; of the first ${looked.length} the compiler refuses ${looked.length - sound.length}`,
);

const results: { mutant: Mutant; outcome: Outcome; by: string; seconds: number }[] = [];
let next = 0;
async function work(judge: Judge): Promise<void> {
  for (let mutant = mutants[next++]; mutant && Date.now() < until; mutant = mutants[next++]) {
    const begun = Date.now();
    const { outcome, by } = await judge.ask({ change: { file: mutant.file, code: changed(mutant) }, tests: related.get(mutant.file) ?? [] }, LONGEST_MS, until);
    if (outcome === 'cut') break;
    results.push({ mutant, outcome, by, seconds: Math.round((Date.now() - begun) / 100) / 10 });
    console.log(outcome === 'survived' ? `not noticed: ${told(mutant)}` : `noticed: ${told(mutant)}${values.verbose ? `\n  by ${by}` : ''}`);
  }
}
await Promise.all(judges.map(work));
await Promise.all(judges.map((judge) => judge.end()));
rmSync(tree, { recursive: true, force: true });

const noticed = (list: typeof results): number => list.filter(({ outcome }) => outcome !== 'survived').length;
const percent = (list: typeof results): string => (list.length === 0 ? '–' : `${Math.round((100 * noticed(list)) / list.length)} %`);
for (const folder of FOLDERS) {
  const part = results.filter(({ mutant }) => mutant.file.startsWith(folder));
  console.log(`${folder}: ${noticed(part)} of ${part.length} noticed, ${percent(part)}`);
}
const patterns = results.filter(({ mutant }) => mutant.kind === 'pattern');
const others = results.filter(({ mutant }) => mutant.kind !== 'pattern');
console.log(`patterns: ${noticed(patterns)} of ${patterns.length} noticed, ${percent(patterns)}; the rest: ${noticed(others)} of ${others.length}, ${percent(others)}`);
console.log(`all: ${noticed(results)} of ${results.length} noticed, ${percent(results)}; ${results.filter(({ outcome }) => outcome === 'timeout').length} by time`);
mkdirSync(path.dirname(report), { recursive: true });
writeFileSync(
  report,
  JSON.stringify(
    results.map(({ mutant, ...verdict }) => ({ ...verdict, told: told(mutant), kind: mutant.kind, file: mutant.file })),
    null,
    1,
  ),
);
process.exitCode = noticed(results) >= GOAL * results.length ? 0 : 1;
