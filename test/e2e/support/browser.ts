import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download } from './downloads.ts';
import { unzipInto } from '../../../scripts/archive.mjs';

/** What a test may do in a browser, the same for Chromium and Firefox: one test text can run in both. */

/** Runs in a page, with its window. It is sent as text, so it can use nothing of the test but its arguments, which are plain JSON. */
export type InPage<T, A extends unknown[]> = (window: Window, ...args: A) => T | Promise<T>;

/** A document of the browser or of the extension. */
export interface View {
  run<T, A extends unknown[]>(fn: InPage<T, A>, ...args: A): Promise<T>;
  /** Runs `fn` again and again until it gives something other than false, null, undefined, 0 or ''. */
  until<T, A extends unknown[]>(fn: InPage<T, A>, ...args: A): Promise<T>;
  /** Presses what the selector names, as a person does; the press may ask for a permission. */
  click(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
}

/** Keys that a test may press. */
export type Key = 'Escape' | 'Tab' | 'Shift+Tab' | 'Enter' | 'Space';

export interface TestBrowser {
  /** Opens the address in the tab (the popup closes). */
  goto(url: string): Promise<void>;
  /** The page in the tab. */
  page: View;
  /** Presses the extension's button in the toolbar, as a person does: this grants activeTab. */
  openPopup(): Promise<View>;
  closePopup(): Promise<void>;
  /** Presses the button of the open popup that opens the side panel or sidebar, and gives the panel. */
  openPanel(): Promise<View>;
  /** Opens the address in a new tab, which becomes the tab. */
  newTab(url: string): Promise<void>;
  /** Goes to one of the tabs that were opened, counted from 0. */
  showTab(index: number): Promise<void>;
  /** Opens the address in a private window, whose tab becomes the tab. Needs `privateWindows`. */
  openPrivate(url: string): Promise<void>;
  /** Closes the tab; the first one becomes the tab. */
  closeTab(): Promise<void>;
  /** Takes away the tab's connection, or gives it back. */
  setOffline(offline: boolean): Promise<void>;
  /** Presses a key in the page, as a person does. */
  press(key: Key): Promise<void>;
  /** Waits for the file that a page hands to the person, and takes it away. */
  takeDownload(): Promise<Download>;
  /** Ends the background worker or event page, as the browser does after some idle time. */
  killBackground(): Promise<void>;
  /** Ends the whole extension and starts it again, as an update does. The popup is open, and closes. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port of the proxy: the only way to any host. */
  proxyPort: number;
  /** Language of the extension's messages; without it the browser's. */
  language?: 'ja' | 'en';
  colorScheme?: 'light' | 'dark';
  /** The welcome page that opens with the installation stays open, as the tab with the number 1; else it is closed. */
  keepsWelcome?: boolean;
  /** The extension may run in private windows. */
  privateWindows?: boolean;
  /** Pixels of the screen for one CSS pixel, for pictures (Chromium only). */
  pixelRatio?: 1 | 2;
}

/** Path of the page that opens with the installation. */
export const WELCOME = '/src/extension/ui/welcome/index.html';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks every 50 ms, for at most 20 s. The last answer or error is in the message when time is up. */
export async function poll<T>(what: string, ask: () => Promise<T>, limit = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  let last = '';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = String(answer);
    } catch (error) {
      last = String(error);
    }
    await sleep(50);
  }
  throw new Error(`${what}: not within ${limit} ms; last: ${last}`);
}

/** `fn(window, ...args)` as the text of an expression. */
export const callText = <T, A extends unknown[]>(fn: InPage<T, A>, args: A): string => `(${String(fn)})(window, ...${JSON.stringify(args)})`;

/** A view whose `run` is given; `until` asks it repeatedly. */
export function makeView(run: View['run'], click: View['click'], screenshot: View['screenshot']): View {
  return { run, until: (fn, ...args) => poll(String(fn).slice(0, 120), () => run(fn, ...args)), click, screenshot };
}

/** A built extension, ready to be loaded. */
interface Build {
  folder: string;
  remove(): Promise<void>;
}

/** The extension as the stores get it, where EXTENSION_PACKAGES names the folder of the packages; else as it was built last. */
async function unpacked(target: 'chrome' | 'firefox'): Promise<Build> {
  const packages = process.env.EXTENSION_PACKAGES;
  if (!packages) return { folder: path.resolve('dist', target), remove: async () => {} };
  const zip = (await readdir(packages)).find((file) => file.endsWith(`-${target}.zip`));
  if (!zip) throw new Error(`No package for ${target} in ${packages}: npm run package`);
  const folder = await mkdtemp(path.join(tmpdir(), 'hisho-audit-package-'));
  unzipInto(path.join(packages, zip), folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * The built extension. With a language: a copy that has only its messages, since the language of the browser itself depends on packages of
 * the system. (`i18n.getUILanguage()` still tells the browser's language.)
 */
export async function extensionBuild(target: 'chrome' | 'firefox', language?: 'ja' | 'en'): Promise<Build> {
  const built = await unpacked(target);
  if (!language) return built;
  const folder = await mkdtemp(path.join(tmpdir(), 'hisho-audit-build-'));
  await cp(built.folder, folder, { recursive: true });
  await built.remove();
  await rm(path.join(folder, '_locales', language === 'ja' ? 'en' : 'ja'), { recursive: true });
  const manifestFile = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Record<string, unknown>;
  await writeFile(manifestFile, JSON.stringify({ ...manifest, default_locale: language }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
