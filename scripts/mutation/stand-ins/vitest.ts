import { expect } from 'vitest';

/** What test files import as 'vitest' when they are asked in one process, again and again: their tests are taken down, to be run one at a time. */

type Work = (...given: never[]) => unknown;

export interface TakenTest {
  /** Of the test alone. */
  title: string;
  /** From the outermost. */
  groups: readonly Group[];
  run: () => unknown;
}

interface Group {
  title: string;
  /** Done before its first test. */
  before: (() => unknown)[];
  ready: boolean;
}

let taken: TakenTest[] = [];
let groups: Group[] = [];

/** The tests that `load` declares. */
export async function takeTests(load: () => Promise<unknown>): Promise<TakenTest[]> {
  taken = [];
  groups = [{ title: '', before: [], ready: false }];
  await load();
  return taken;
}

export async function runTest({ groups: within, run }: TakenTest): Promise<void> {
  for (const group of within.filter(({ ready }) => !ready)) {
    group.ready = true;
    for (const prepare of group.before) await prepare();
  }
  await run();
}

const titled = (title: string, row: readonly unknown[]): string => title.replace('%s', String(row[0]));

const rowOf = (entry: unknown): unknown[] => (Array.isArray(entry) ? entry : [entry]);

function withEach(declare: (title: string, work: () => unknown) => void) {
  const each = (entries: readonly unknown[]) => (title: string, work: Work) => {
    for (const row of entries.map(rowOf)) declare(titled(title, row), () => work(...(row as never[])));
  };
  return Object.assign((title: string, work: Work) => declare(title, work as () => unknown), { each });
}

const test = withEach((title, run) => {
  taken.push({ title, groups, run });
});

const describe = withEach((title, declare) => {
  const outer = groups;
  groups = [...outer, { title, before: [], ready: false }];
  declare();
  groups = outer;
});

const beforeAll = (prepare: () => unknown): void => {
  groups.at(-1)?.before.push(prepare);
};

/** Modules are evaluated anew for each change, not within one. */
const vi = { resetModules: (): void => {} };

export { beforeAll, describe, expect, test, test as it, vi };
