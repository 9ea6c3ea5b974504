// @ts-check
/**
 * `npm run package`, after the build: the files that the stores take, in dist/packages. `--verify` builds once more and compares: the same
 * sources have to give the same bytes, so that a reviewer can find out what is in them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, zipFiles } from './archive.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'dist', 'packages');
const AGAIN = path.join(ROOT, '.cache', 'built-again');
const VITE = path.join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');

/** Chrome and Edge take the same build. */
const STORES = /** @type {const} */ ({ chrome: 'chrome', edge: 'chrome', firefox: 'firefox' });
/** What the build or the tests make, and what belongs to one machine. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'coverage', '.cache', '.git']);

/** @typedef {{ name: string, bytes: Uint8Array }} Package */

const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** @param {string} store */
export const packageName = (store) => `${name}-${version}-${store}.zip`;

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The packages of a folder that has both builds. @param {string} built @returns {Package[]} */
function packagesOf(built) {
  return Object.entries(STORES).map(([store, target]) => {
    const folder = path.join(built, target);
    if (!existsSync(path.join(folder, 'manifest.json'))) throw new Error(`dist/${target} is not there: npm run build`);
    return { name: packageName(store), bytes: zipFiles(folder, filesBelow(folder)) };
  });
}

/** What a reviewer needs to build the packages again. @returns {Package} */
function sourcesPackage() {
  const files = filesBelow(ROOT, ({ name: entry, isFolder }) => !NOT_SOURCES.has(entry) && (isFolder || !entry.endsWith('.log')));
  return { name: packageName('sources'), bytes: zipFiles(ROOT, files) };
}

/** Files of the builds that name a folder of this machine. @returns {string[]} */
function tellTales() {
  return [...new Set(Object.values(STORES))].flatMap((target) => {
    const folder = path.join(ROOT, 'dist', target);
    return filesBelow(folder)
      .filter((file) => readFileSync(path.join(folder, file)).includes(ROOT))
      .map((file) => `dist/${target}/${file} names a folder of this machine`);
  });
}

/** Builds both again, elsewhere. */
function buildAgain() {
  rmSync(AGAIN, { recursive: true, force: true });
  for (const target of new Set(Object.values(STORES))) {
    const options = ['build', '--mode', target, '--outDir', path.join(AGAIN, target), '--emptyOutDir', '--logLevel', 'error'];
    const { status } = spawnSync(process.execPath, [VITE, ...options], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`The build for ${target} failed`);
  }
}

/** @param {Package[]} packages @returns {string[]} */
function differences(packages) {
  buildAgain();
  const again = packagesOf(AGAIN);
  return packages.flatMap((first, index) =>
    sha256(first.bytes) === sha256(again[index]?.bytes ?? new Uint8Array()) ? [] : [`${first.name} has other bytes when it is built again`],
  );
}

/** @param {boolean} verify @returns {number} Exit code. */
function main(verify) {
  const packages = packagesOf(path.join(ROOT, 'dist'));
  const faults = [...tellTales(), ...(verify ? differences(packages) : [])];
  const all = [...packages, sourcesPackage()];
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const { name: file, bytes } of all) writeFileSync(path.join(OUT, file), bytes);
  const sums = all.map(({ name: file, bytes }) => `${sha256(bytes)}  ${file}`).join('\n');
  writeFileSync(path.join(OUT, 'SHA256SUMS'), `${sums}\n`);
  console.log(sums);
  if (verify && faults.length === 0) console.log('Built twice: the same bytes.');
  for (const fault of faults) console.error(`✗ ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.includes('--verify'));
