import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXTRACTORS, type FactName } from '../../src/core/facts/index.ts';
import { CRITERIA } from '../../src/core/criteria/index.ts';
import type { Asked } from './judge.ts';

/** Which tests can tell a change of a file: by what imports it, and by the facts that a criterion reads. */

const TESTS = 'test/core';
/** Measures time: on a machine that is busy with changes it says nothing of them. */
const LEFT_OUT = /linear\.test\.ts$/;
/** Tests that are named by criterion. */
const BANK = `${TESTS}/statements/statements.test.ts`;
const SITES = `${TESTS}/sites/labelled-sites.test.ts`;

const listFiles = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file))
    .sort();

const importsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)(?:import|export)\s[^;]*?from '(\.[^']+)'/g)].map(([, name = '']) => path.posix.join(path.posix.dirname(file), name));

const NOTHING = /^$/;
const IS_LIST = /\/(?:facts|criteria)\/index\.ts$/;

/** A file and all that it imports, but for what `leftOut` names. */
function closureOf(files: readonly string[], leftOut: RegExp): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    if (leftOut.test(file) || !existsSync(file) || !file.endsWith('.ts')) continue;
    for (const next of importsIn(file)) found.add(next);
  }
  return found;
}

/** The file in which an extractor stands. */
function extractorFiles(): Map<string, string> {
  const text = readFileSync('src/core/facts/index.ts', 'utf8');
  return new Map(
    [...text.matchAll(/import \{([^}]+)\} from '(\.[^']+)'/g)].flatMap(([, names = '', file = '']) =>
      names.split(',').map((name) => [name.replace('type ', '').trim(), path.posix.join('src/core/facts', file)] as const),
    ),
  );
}

/** Files upon which the facts of a name build: those that its line in the list of extractors names. */
function filesOfFact(name: FactName, files: ReadonlyMap<string, string>): string[] {
  const line = new RegExp(`\\n  ${name}(?:: ([^\\n]+))?,\\n`).exec(readFileSync('src/core/facts/index.ts', 'utf8'))?.[1] ?? name;
  return [...line.matchAll(/\w+/g)].flatMap(([word]) => files.get(word) ?? []);
}

const testsOfCore = (): string[] => listFiles(TESTS, '.test.ts').filter((file) => !LEFT_OUT.test(file));

/** The tests that can tell a change of a file, those nearest to it first. */
export function relations(): (file: string) => Asked[] {
  const tests = testsOfCore();
  const sources = listFiles('src/core/criteria', '.ts');
  const files = extractorFiles();
  const facts = new Map((Object.keys(EXTRACTORS) as FactName[]).map((name) => [name, filesOfFact(name, files)]));
  const builtUpon = new Map(
    CRITERIA.map(({ id, needs, after = [] }) => {
      const own = sources.filter((file) => [id, ...after].some((name) => readFileSync(file, 'utf8').includes(`id: '${name}'`)));
      return [id, closureOf([...own, ...needs.flatMap((name) => facts.get(name) ?? [])], IS_LIST)];
    }),
  );
  const textOf = new Map(tests.map((file) => [file, readFileSync(file, 'utf8')]));
  const reached = new Map(tests.map((file) => [file, closureOf([file], NOTHING)]));
  return (file) => {
    const twin = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
    const reaching = tests.filter((test) => test !== BANK && test !== SITES && reached.get(test)?.has(file));
    const own = reaching.filter((test) => test === twin || importsIn(test).includes(file));
    const built = [...builtUpon].flatMap(([id, closure]) => (closure.has(file) ? [id] : []));
    const criteria = built.length > 0 ? built : null;
    const near = reaching.filter((test) => !own.includes(test) && criteria?.some((id) => textOf.get(test)?.includes(`'${id}'`)));
    const rest = reaching.filter((test) => !own.includes(test) && !near.includes(test));
    const whole = (list: readonly string[]): Asked[] => list.map((test) => ({ file: test, criteria: null }));
    return [...whole(own), ...whole(near), { file: BANK, criteria }, { file: SITES, criteria }, ...whole(rest)];
  };
}
