// @ts-check
/**
 * `npm start [-- https://…]`: builds the extension, opens a browser with it and with the demo site (or the given address), and stays
 * until the browser is closed. Where no browser can be shown it audits the same site on the command line instead.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { browserToShow, sandboxArguments } from './browsers.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */

const ROOT = path.resolve(import.meta.dirname, '..');
const DEMO = path.join('public', 'demo', 'asagiri');

/** Programs of this project's packages are started as Node scripts: that works alike on every system, which `npx` does not. */
const VITE = 'node_modules/vite/bin/vite.js';
const TSX = 'node_modules/tsx/dist/cli.mjs';

/**
 * Runs a Node script and tells its exit code.
 * @param {string} script
 * @param {string[]} args
 * @returns {number}
 */
const run = (script, args) => spawnSync(process.execPath, [path.join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;

/**
 * Builds the extension and gives its folder. What the build says is shown only when it fails.
 * @param {'chrome' | 'firefox'} target
 */
function build(target) {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, VITE), 'build', '--mode', target], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) {
    console.error(stdout, stderr);
    throw new Error('the build failed');
  }
  return path.join(ROOT, 'dist', target);
}

/** Linux draws windows only where a display server is named. */
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Closes the browser when this program is told to stop, so that nothing of it stays behind.
 * @param {() => Promise<unknown>} close
 */
function onStop(close) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void close().catch(() => {}));
}

/**
 * The id that Chromium gives to an unpacked extension: from the hash of its folder's path.
 * @param {string} folder
 */
function unpackedId(folder) {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * A new profile in which the extension's button stands in the toolbar and not in the menu of extensions.
 * @param {string} extension
 */
async function chromiumProfile(extension) {
  const profile = await mkdtemp(path.join(tmpdir(), 'hisho-audit-'));
  await mkdir(path.join(profile, 'Default'));
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: [unpackedId(extension)] } }));
  return profile;
}

/**
 * Shows the page in Chrome, Chromium or Edge with the extension; ends when the browser is closed.
 * @param {Browser} browser
 * @param {string} extension
 * @param {string} url
 */
async function showInChromium(browser, extension, url) {
  const { default: puppeteer } = await import('puppeteer-core');
  const profile = await chromiumProfile(extension);
  try {
    const shown = await puppeteer.launch({
      executablePath: browser.path,
      headless: false,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      userDataDir: profile,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: ['--enable-automation'],
      args: [...sandboxArguments(), '--no-first-run', '--no-default-browser-check', '--window-size=1280,900'],
    });
    const closed = new Promise((resolve) => shown.once('disconnected', resolve));
    onStop(() => shown.close());
    await shown.installExtension(extension);
    const page = (await shown.pages())[0] ?? (await shown.newPage());
    await page.goto(url).catch((error) => console.error(`${url}: ${error.message}`));
    // The welcome page has opened meanwhile.
    await page.bringToFront();
    tellHowTo(browser, url);
    await closed;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Shows the page in Firefox with the extension; ends when the browser is closed.
 * @param {Browser} browser
 * @param {string} extension
 * @param {string} url
 */
async function showInFirefox(browser, extension, url) {
  const { default: webExt } = await import('web-ext');
  const runner = await webExt.cmd.run(
    { sourceDir: extension, firefox: browser.path, startUrl: [url], noReload: true, noInput: true, artifactsDir: path.join(ROOT, '.cache') },
    { shouldExitProgram: false },
  );
  const closed = new Promise((resolve) => runner.registerCleanup(() => resolve(undefined)));
  onStop(() => runner.exit());
  tellHowTo(browser, url);
  await closed;
}

/**
 * @param {Browser} browser
 * @param {string} url
 */
function tellHowTo(browser, url) {
  console.log(`\n${browser.name} shows ${url} with the extension. Press its button (the blue tick) in the toolbar. Close the browser to end.`);
}

/**
 * Audits on the command line, for machines that can show no browser.
 * @param {string} target
 * @returns {number}
 */
const auditInstead = (target) => run(TSX, ['src/cli/main.ts', target, '--format', 'md']);

/**
 * @param {Browser} browser
 * @param {string | undefined} given
 */
async function show(browser, given) {
  const extension = build(browser.family === 'firefox' ? 'firefox' : 'chrome');
  const server = given ? null : await serve({ sites: { '*': path.join(ROOT, DEMO) } });
  try {
    await (browser.family === 'firefox' ? showInFirefox : showInChromium)(browser, extension, given ?? `http://127.0.0.1:${server?.port}/`);
  } finally {
    await server?.close();
  }
}

/**
 * Shows the site in a browser, or tells in one line why that is not possible here.
 * @param {string | undefined} given
 * @returns {Promise<string | null>}
 */
async function showOrWhyNot(given) {
  if (!hasDisplay()) return 'No display here';
  let name = 'A browser';
  try {
    const browser = browserToShow();
    if (!browser) return 'No Chrome, Chromium, Edge or Firefox found (BROWSER_PATH can name one)';
    name = browser.name;
    await show(browser, given);
    return null;
  } catch (error) {
    return `${name} could not be shown (${String(error instanceof Error ? error.message : error).split('\n')[0]})`;
  }
}

/** @param {string[]} args */
async function main(args) {
  const given = args[0];
  if (args.length > 1 || (given !== undefined && !/^https?:\/\//.test(given))) {
    console.error('Usage: npm start [-- https://…]');
    return 2;
  }
  const whyNot = await showOrWhyNot(given);
  if (whyNot === null) return 0;
  console.log(`${whyNot}: auditing ${given ?? 'the demo site'} on the command line instead.\n`);
  return auditInstead(given ?? DEMO);
}

process.exitCode = await main(process.argv.slice(2));
