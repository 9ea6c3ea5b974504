// @ts-check
/**
 * `npm test`: every check of the project, in order, stopping at the first that fails. Needs a Chromium, a Firefox and LibreOffice: it
 * finds them, installs them where it may (root on Debian), and else says what to install. Nothing is skipped in silence.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { browserOf } from './browsers.mjs';
import { officeProgram } from './office.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const RESULTS = path.join(ROOT, '.cache', 'test-results');

/** The tests in browsers load what the stores get, not the folder it was made from. */
const ENVIRONMENT = { ...process.env, EXTENSION_PACKAGES: path.join(ROOT, 'dist', 'packages') };

/** Programs of this project and its packages, as Node scripts: works alike on every system. @type {Record<string, string>} */
const TOOLS = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  'web-ext': 'node_modules/web-ext/bin/web-ext.js',
  sizes: 'scripts/sizes.mjs',
  package: 'scripts/package.mjs',
};

/** @typedef {{ title: string, command: string[], counts?: true }} Step A command that is to exit with 0; `counts` where it runs tests. @type {Step[]} */
const STEPS = [
  { title: 'Types', command: ['tsc', '-p', 'tsconfig.json'] },
  { title: 'Types of the core, without the DOM', command: ['tsc', '-p', 'tsconfig.core.json'] },
  { title: 'Lint and format', command: ['biome', 'check', '--error-on-warnings'] },
  { title: 'Unused files, exports and packages', command: ['knip'] },
  { title: 'Unit and integration tests', command: ['vitest', 'run'], counts: true },
  { title: 'Build for Chrome', command: ['vite', 'build', '--mode', 'chrome', '--logLevel', 'warn'] },
  { title: 'Build for Firefox', command: ['vite', 'build', '--mode', 'firefox', '--logLevel', 'warn'] },
  { title: 'Sizes and permissions', command: ['sizes'] },
  { title: 'Packages for the stores, built twice', command: ['package', '--verify'] },
  { title: "Firefox's add-on linter", command: ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'] },
  { title: 'In Chromium', command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts', '--project', 'chromium'], counts: true },
  { title: 'In Firefox', command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts', '--project', 'firefox'], counts: true },
  { title: 'In LibreOffice', command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts', '--project', 'office'], counts: true },
];

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Root on Debian itself: other systems name the packages differently. */
const mayInstall = () => process.getuid?.() === 0 && /^ID=debian$/m.test(textOf('/etc/os-release'));

/** Whether the system can draw Japanese; true where it can't be asked. */
function hasJapaneseFont() {
  const found = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return found.error !== undefined ? process.platform !== 'linux' : found.stdout.trim() !== '';
}

/** The Debian packages that are missing here for the tests in other programs. */
function missingPackages() {
  return [
    ...(browserOf('chromium') ? [] : ['chromium']),
    ...(browserOf('firefox') ? [] : ['firefox-esr']),
    ...(officeProgram() ? [] : ['libreoffice-calc-nogui']),
    ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
  ];
}

/** @param {string[]} packages */
function install(packages) {
  heading(`Installing ${packages.join(', ')}`);
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** Makes sure of the programs, or says in one sentence what to install. @returns {string | null} */
function whatIsMissing() {
  const packages = missingPackages();
  if (packages.length > 0 && mayInstall()) install(packages);
  const missing = [
    ...(browserOf('chromium') ? [] : ['Chrome, Chromium or Edge (or name one in CHROMIUM_PATH)']),
    ...(browserOf('firefox') ? [] : ['Firefox (or name it in FIREFOX_PATH)']),
    ...(officeProgram() ? [] : ['LibreOffice Calc (or name its soffice in OFFICE_PATH)']),
  ];
  if (missing.length > 0) return `The tests need ${missing.join(' and ')}: please install and run them again.`;
  if (!hasJapaneseFont()) console.log('Note: no Japanese font here, pictures will show boxes for characters. The tests do not depend on it.');
  return null;
}

/** @param {string} title */
const heading = (title) => console.log(`\n━━ ${title}`);

/**
 * Numbers from vitest's report. Skipped tests count as failed: what is not run must be seen.
 * @param {string} file
 */
function countsIn(file) {
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0) };
}

/**
 * Runs one step. Failed tests are counted one by one, any other failure as one.
 * @param {Step} step
 * @param {number} index
 */
function runStep({ title, command, counts }, index) {
  heading(title);
  const [tool = '', ...args] = command;
  const report = path.join(RESULTS, `${index}.json`);
  const reporting = counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const done = spawnSync(process.execPath, [path.join(ROOT, TOOLS[tool] ?? tool), ...args, ...reporting], { cwd: ROOT, stdio: 'inherit', env: ENVIRONMENT });
  const { passed, failed, skipped } = counts ? countsIn(report) : { passed: 0, failed: 0, skipped: 0 };
  if (skipped > 0) console.log(`${skipped} skipped: skipped tests count as failed.`);
  const ok = done.status === 0 && skipped === 0;
  return { ok, passed, failed: ok ? 0 : Math.max(1, failed + skipped) };
}

/** Runs the steps until one fails. @returns {boolean} */
function runAll() {
  let passed = 0;
  for (const [index, step] of STEPS.entries()) {
    const result = runStep(step, index);
    passed += result.passed;
    if (!result.ok) {
      console.log(`\nStopped at: ${step.title}\n${passed} passed, ${result.failed} failed`);
      return false;
    }
  }
  console.log(`\n${passed} passed, 0 failed`);
  return true;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
try {
  const missing = whatIsMissing();
  if (missing) console.error(missing);
  process.exitCode = missing === null && runAll() ? 0 : 1;
} catch (error) {
  // A variable that names no program.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
