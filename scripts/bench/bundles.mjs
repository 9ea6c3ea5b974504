// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'vite';

/** Scripts that the benchmark puts into pages, as text. */

/**
 * One of scripts/bench/entries with all that it imports, as a classic script, for the browsers that the extension is built for.
 * @param {'snapshot' | 'engine'} entry
 */
export async function bundle(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: ['chrome123', 'firefox142'],
      lib: { entry: path.join(import.meta.dirname, 'entries', `${entry}.ts`), formats: ['iife'], name: `hishoBench_${entry}` },
    },
  });
  const [output] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (Array.isArray(result) ? result : [result]);
  if (!output) throw new Error(`${entry}: nothing was built`);
  return output.output[0].code;
}

const require = createRequire(import.meta.url);

/** The library that is behind Firefox's reading view. */
export const readability = () => readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');

export const readabilityVersion = /** @type {string} */ (require('@mozilla/readability/package.json').version);

/** @param {'chrome' | 'firefox'} target The content script as it is delivered. */
export const contentScript = (target) => readFileSync(path.join('dist', target, 'src/extension/content/main.js'), 'utf8');
