import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createServer, createServerModuleRunner, type Plugin } from 'vite';
import type { TakenTest } from './stand-ins/vitest.ts';

/**
 * One process that asks the core's tests again and again, each time with another change of the core: what parses and the parsed pages stay, what a test declares
 * is run here instead of by vitest, and an audit of which a test reads one finding examines that criterion alone.
 */

/** Asked of the judge. */
export interface Question {
  /** File of the core and what stands in it instead; null: as it is. */
  change: { file: string; code: string } | null;
  tests: readonly Asked[];
}

export interface Asked {
  file: string;
  /** Where tests are named by criterion, those that are run; null for all. */
  criteria: readonly string[] | null;
}

export interface Answer {
  /** The first test that fails, or why its file can't be loaded; null where all pass. */
  failed: string | null;
  /** How many were run. */
  run: number;
}

export interface JudgeData {
  /** The tree that is judged. */
  root: string;
  /** Counts the tests that were begun: one that has no end is seen by it. */
  beats: Int32Array;
}

const { root, beats } = workerData as JudgeData;
const STAND_INS = path.join(root, 'scripts/mutation/stand-ins');
const standIn = (name: string): string => path.join(STAND_INS, `${name}.ts`);
const inTree = (file: string): string => path.join(root, file);

/** What is imported from where, and what stands for it. */
const INSTEAD: readonly { importer: RegExp; file: string; by: string }[] = [
  { importer: /\/src\/core\/audit\/run\.ts$/, file: 'src/core/criteria/index.ts', by: 'examined' },
  { importer: /\/src\/core\/audit\/run\.ts$/, file: 'src/core/facts/extract.ts', by: 'examined' },
  { importer: /\/src\/core\/audit\/run\.ts$/, file: 'src/core/facts/reading/view.ts', by: 'examined' },
  { importer: /\/test\//, file: 'src/core/audit/run.ts', by: 'audit' },
  { importer: /\/test\//, file: 'src/parse/tree.ts', by: 'parsing' },
  { importer: /\/test\//, file: 'src/cli/folder.ts', by: 'folder' },
];

let change: Question['change'] = null;

const plugin: Plugin = {
  name: 'changed-core',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer || importer.startsWith(STAND_INS)) return null;
    const file = path.resolve(path.dirname(importer), source);
    const found = INSTEAD.find((one) => one.importer.test(importer) && inTree(one.file) === file);
    return found ? standIn(found.by) : null;
  },
  load: (id) => (change && id === inTree(change.file) ? change.code : null),
  // Packages are not asked of `resolveId`.
  transform: (code, id) => (id.startsWith(inTree('test/')) ? { code: code.replace("from 'vitest'", `from '${standIn('vitest')}'`), map: null } : null),
};

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  plugins: [plugin],
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  optimizeDeps: { noDiscovery: true, include: [] },
});
const graph = server.environments.ssr.moduleGraph;
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false, sourcemapInterceptor: false });
const { runTest, takeTests } = (await runner.import(standIn('vitest'))) as typeof import('./stand-ins/vitest.ts');

/** A module and all that it imports, as far as they were loaded. */
function closureOf(file: string): Set<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of graph.getModuleById(id)?.importedModules ?? []) if (next.id) add(next.id);
  };
  add(file);
  return found;
}

/** Forgets every module, but for those that parse and what they know, where the change is none of theirs. */
function forget(changed: readonly string[]): void {
  if (changed.length === 0) return;
  const keptWhole = [standIn('vitest'), standIn('parsing'), standIn('folder')].map(closureOf).filter((closure) => !changed.some((file) => closure.has(file)));
  const kept = new Set(keptWhole.flatMap((closure) => [...closure]));
  for (const module of [...runner.evaluatedModules.idToModuleMap.values()]) {
    if (!module.file.includes('/node_modules/') && path.isAbsolute(module.id) && !kept.has(module.id)) runner.evaluatedModules.invalidateModule(module);
  }
  for (const file of changed) for (const module of graph.getModulesByFile(file) ?? []) graph.invalidateModule(module);
}

/** A test file declares its tests when it is evaluated. */
function evaluateAgain(file: string): void {
  for (const module of runner.evaluatedModules.getModulesByFile(file) ?? []) runner.evaluatedModules.invalidateModule(module);
}

/** 'company.address-3' or 'company.address'. */
const isAsked = ({ title }: TakenTest, criteria: Asked['criteria']): boolean => criteria === null || criteria.includes(title.replace(/-\d+$/, ''));

async function answer({ change: next, tests }: Question): Promise<Answer> {
  const changed = [change, next].flatMap((one) => (one ? [inTree(one.file)] : []));
  change = next;
  forget(changed);
  let run = 0;
  for (const { file, criteria } of tests) {
    evaluateAgain(inTree(file));
    try {
      for (const test of await takeTests(() => runner.import(inTree(file)))) {
        if (!isAsked(test, criteria)) continue;
        run++;
        Atomics.add(beats, 0, 1);
        try {
          await runTest(test);
        } catch (error) {
          return {
            failed: `${[file, ...test.groups.slice(1).map(({ title }) => title), test.title].join(' › ')}: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`,
            run,
          };
        }
      }
    } catch (error) {
      return { failed: `${file}: ${error instanceof Error ? error.message : error}`, run };
    }
  }
  return { failed: null, run };
}

parentPort?.on('message', async (question: Question) => parentPort?.postMessage(await answer(question)));
