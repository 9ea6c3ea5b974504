// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Finds the browsers that are installed here: Chrome, Chromium, Edge and Firefox, where their installers put them. */

/**
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {{ name: string, family: Family, path: string }} Browser
 * @typedef {{ env: Record<string, string | undefined>, platform: string, home: string, isExecutable: (file: string) => boolean }} Machine
 */

/** In order of preference. @type {{ name: string, family: Family, linux: string[], mac: string, windows: string }[]} */
const KNOWN = [
  {
    name: 'Google Chrome',
    family: 'chromium',
    linux: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google/Chrome/Application/chrome.exe',
  },
  { name: 'Chromium', family: 'chromium', linux: ['chromium', 'chromium-browser'], mac: 'Chromium.app/Contents/MacOS/Chromium', windows: 'Chromium/Application/chrome.exe' },
  {
    name: 'Microsoft Edge',
    family: 'chromium',
    linux: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft/Edge/Application/msedge.exe',
  },
  { name: 'Firefox', family: 'firefox', linux: ['firefox', 'firefox-esr'], mac: 'Firefox.app/Contents/MacOS/firefox', windows: 'Mozilla Firefox/firefox.exe' },
];

/** Where Linux packages put programs, besides PATH. */
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/opt/microsoft/msedge', '/opt/firefox', '/usr/lib/firefox', '/snap/bin'];

/** Whether there is a program of this path. @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @returns {Machine} */
const thisMachine = () => ({ env: process.env, platform: process.platform, home: homedir(), isExecutable });

/**
 * The places where one browser may be, best first.
 * @param {typeof KNOWN[number]} browser
 * @param {Machine} machine
 * @returns {string[]}
 */
function places(browser, { env, platform, home }) {
  if (platform === 'darwin') return ['/Applications', path.posix.join(home, 'Applications')].map((folder) => path.posix.join(folder, browser.mac));
  if (platform === 'win32') {
    const folders = [env.ProgramFiles ?? env.PROGRAMFILES, env['ProgramFiles(x86)'] ?? env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.filter((folder) => folder !== undefined).map((folder) => path.win32.join(folder, browser.windows));
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), ...LINUX_FOLDERS];
  return browser.linux.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/** @param {string} file @returns {Family} */
const familyOf = (file) => (/firefox|librewolf|waterfox/i.test(path.basename(file)) ? 'firefox' : 'chromium');

/**
 * The browser that an environment variable names. Throws when there is no such program: what was asked for is not replaced in silence.
 * @param {string} variable
 * @param {Machine} machine
 * @returns {Browser | null}
 */
function named(variable, machine) {
  const file = machine.env[variable];
  if (!file) return null;
  if (!machine.isExecutable(file)) throw new Error(`${variable} names ${file}, which is not a program.`);
  return { name: path.basename(file), family: familyOf(file), path: file };
}

/**
 * The installed browsers, best first.
 * @param {Machine} [machine]
 * @returns {Browser[]}
 */
export function installedBrowsers(machine = thisMachine()) {
  return KNOWN.flatMap((browser) => {
    const file = places(browser, machine).find(machine.isExecutable);
    return file === undefined ? [] : [{ name: browser.name, family: browser.family, path: file }];
  });
}

/**
 * The browser to show the extension in: BROWSER_PATH, else the best that is installed.
 * @param {Machine} [machine]
 * @returns {Browser | null}
 */
export function browserToShow(machine = thisMachine()) {
  return named('BROWSER_PATH', machine) ?? installedBrowsers(machine)[0] ?? null;
}

/**
 * The browser of a family for the tests: CHROMIUM_PATH or FIREFOX_PATH, BROWSER_PATH if it is of that family, else an installed one.
 * @param {Family} family
 * @param {Machine} [machine]
 * @returns {Browser | null}
 */
export function browserOf(family, machine = thisMachine()) {
  const own = named(family === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH', machine);
  if (own) return { ...own, family };
  const shown = named('BROWSER_PATH', machine);
  return shown?.family === family ? shown : (installedBrowsers(machine).find((browser) => browser.family === family) ?? null);
}

/** Chromium refuses to run as root with its sandbox on. */
export const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
