// @ts-check
/**
 * `npm run lockfile`, after a change of packages: adds to package-lock.json the optional packages for other systems that npm left
 * out because the registry in use (a mirror, a cache) could not serve them. Without them `npm ci` refuses the lock file, and on those
 * systems the program that needs them would be missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Locked */

/**
 * System, processor and C library as the names of such packages tell them: `…-linux-x64-musl`.
 * @param {string} name
 * @returns {{ os: string[], cpu: string[], libc?: string[] }}
 */
function platformOf(name) {
  const words = name.split('/').at(-1)?.split('-') ?? [];
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`${name}: its name does not tell for which system it is.`);
  const libc = os[0] !== 'linux' ? undefined : /musl/.test(name) ? ['musl'] : ['glibc'];
  return { os, cpu, ...(libc ? { libc } : {}) };
}

/**
 * The entries that are missing for one package's optional dependencies.
 * @param {Record<string, Locked>} packages
 * @param {string} place
 * @returns {[string, Locked][]}
 */
function missingFor(packages, place) {
  const { dev, optionalDependencies = {} } = packages[place] ?? {};
  return Object.entries(optionalDependencies)
    .filter(([name]) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages) && SYSTEMS.some((system) => name.includes(`-${system}-`)))
    .map(([name, version]) => {
      if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) throw new Error(`${name}@${version}: not one version.`);
      return [`node_modules/${name}`, { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true }];
    });
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = Object.keys(lock.packages).flatMap((place) => missingFor(lock.packages, place));
const { '': root, ...others } = lock.packages;
const sorted = Object.entries({ ...others, ...Object.fromEntries(missing) }).sort(([a], [b]) => (a < b ? -1 : 1));
if (missing.length > 0) writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: { '': root, ...Object.fromEntries(sorted) } }, null, 2)}\n`);
console.log(`${missing.length} added to ${FILE}`);
