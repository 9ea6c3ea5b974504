import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXTRACTORS, type FactName } from '../../src/core/facts/index.ts';
import { CRITERIA } from '../../src/core/criteria/index.ts';

/** Which tests can tell a change of a file: by what imports it, and by the facts that a criterion reads. */

const TESTS = 'test/core';
/** Measures time: on a machine that is busy with changes it says nothing of them. */
const LEFT_OUT = /linear\.test\.ts$/;
/** Asks every criterion, or those of STATEMENTS_OF, about its statements. */
export const BANK = `${TESTS}/statements/statements.test.ts`;
/** What so many criteria build upon is judged by all tests. */
const SHARED = 25;

export interface Related {
  /** Tests of the file itself: asked first. */
  own: string[];
  /** Tests of what builds upon it. */
  further: string[];
  /** Criteria whose statements are asked; null for all. */
  criteria: string[] | null;
}

const listFiles = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.posix.join(folder, file))
    .sort();

const importsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)(?:import|export)\s[^;]*?from '(\.[^']+)'/g)].map(([, name = '']) => path.posix.join(path.posix.dirname(file), name));

/** A file and all that it imports, but for the lists of all facts and criteria. */
function closureOf(files: readonly string[]): Set<string> {
  const found = new Set(files);
  for (const file of found) {
    if (/\/(?:facts|criteria)\/index\.ts$/.test(file) || !existsSync(file) || !file.endsWith('.ts')) continue;
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

/** All tests that are ever asked. */
export const testsOfCore = (): string[] => listFiles(TESTS, '.test.ts').filter((file) => !LEFT_OUT.test(file));

export function relations(): (file: string) => Related {
  const tests = testsOfCore();
  const sources = listFiles('src/core/criteria', '.ts');
  const files = extractorFiles();
  const facts = new Map((Object.keys(EXTRACTORS) as FactName[]).map((name) => [name, filesOfFact(name, files)]));
  const builtUpon = new Map(
    CRITERIA.map(({ id, needs }) => {
      const own = sources.filter((file) => readFileSync(file, 'utf8').includes(`id: '${id}'`));
      return [id, closureOf([...own, ...needs.flatMap((name) => facts.get(name) ?? [])])];
    }),
  );
  const textOf = new Map(tests.map((file) => [file, readFileSync(file, 'utf8')]));
  return (file) => {
    const twin = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
    const own = tests.filter((test) => test === twin || importsIn(test).includes(file));
    const all = [...builtUpon].flatMap(([id, closure]) => (closure.has(file) ? [id] : []));
    const criteria = all.length > 0 && all.length <= SHARED ? all : null;
    const further = tests.filter((test) => test !== BANK && !own.includes(test) && (criteria === null || criteria.some((id) => textOf.get(test)?.includes(`'${id}'`))));
    return { own, further: [...further, BANK], criteria };
  };
}
