import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { browserOf, sandboxArguments } from '../../../scripts/browsers.mjs';
import { callText, extensionBuild, type Key, type LaunchOptions, makeView, poll, type TestBrowser, type View, WELCOME } from './browser.ts';
import { makeDownloads } from './downloads.ts';
import { makeProfile } from './profile.ts';

/** Chromium with the built extension; what a test may do beyond TestBrowser is in the extra fields. */
export interface ChromiumBrowser extends TestBrowser {
  puppeteer: Browser;
  extensionId: string;
  tab: Page;
  /** A page of the extension as a view. */
  viewOf(page: Page): View;
}

const POPUP = 'src/extension/ui/popup/index.html';
const PANEL = 'src/extension/ui/panel/index.html';

const viewOf = (page: () => Page): View =>
  makeView(
    async (fn, ...args) => (await page().evaluate(callText(fn, args))) as never,
    async (selector) => {
      await page().click(selector);
    },
    async (file) => {
      await page().screenshot({ path: file as `${string}.png` });
    },
  );

/** Presses keys in a page, as a person does. */
export const pressIn =
  (page: () => Page) =>
  async (key: Key): Promise<void> => {
    const { keyboard } = page();
    if (key !== 'Shift+Tab') return keyboard.press(key);
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
  };

/** Stops the worker of the extension to which the page belongs, as the browser does. One that is just starting is stopped as well. */
async function stopWorkers(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Every request goes to the proxy, those to loopback too. */
const proxyArguments = (port: number): string[] => [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];

/** A screen with room for a popup of full height: the usual one of headless Chromium has 800 × 600. */
const screenArgument = (pixelRatio: number): string => `--screen-info={${1600 * pixelRatio}x${1200 * pixelRatio} devicePixelRatio=${pixelRatio}}`;

async function launch({ proxyPort, colorScheme = 'light', pixelRatio = 1 }: LaunchOptions, profile: string): Promise<Browser> {
  const found = browserOf('chromium');
  if (!found) throw new Error('No Chrome, Chromium or Edge found: install one or name it in CHROMIUM_PATH.');
  return puppeteer.launch({
    executablePath: found.path,
    userDataDir: profile,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      ...sandboxArguments(),
      ...proxyArguments(proxyPort),
      '--hide-scrollbars',
      screenArgument(pixelRatio),
      ...(colorScheme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
}

/** Runs in the background worker, which has to be awake: a press of the button wakes it. */
export async function inWorker<T, A extends unknown[]>({ puppeteer, extensionId }: ChromiumBrowser, task: (...args: A) => Promise<T>, ...args: A): Promise<T> {
  const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`);
  const worker = await (await puppeteer.waitForTarget(isWorker, { timeout: 10_000 })).worker();
  if (!worker) throw new Error('no worker');
  return worker.evaluate(`(${String(task)})(...${JSON.stringify(args)})`) as Promise<T>;
}

interface ChromiumOptions extends LaunchOptions {
  /** Folders of extensions whose buttons are pinned besides. */
  pinned?: readonly string[];
  /** Match patterns of hosts that the person has allowed before; headless Chromium has nobody who answers its question. */
  allowed?: readonly string[];
}

export async function openChromium(options: ChromiumOptions): Promise<ChromiumBrowser> {
  const build = await extensionBuild('chrome', options.language);
  const profile = await makeProfile([build.folder, ...(options.pinned ?? [])], options.allowed);
  const browser = await launch(options, profile.folder);
  const control = await browser.target().createCDPSession();
  const { id: extensionId } = await control.send('Extensions.loadUnpacked', { path: build.folder, enableInIncognito: options.privateWindows ?? false });
  const extension = await poll('the extension', async () => (await browser.extensions()).get(extensionId));
  const downloads = await makeDownloads();
  await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.folder });
  const welcome = await (await browser.waitForTarget((target) => target.url() === `chrome-extension://${extensionId}${WELCOME}`, { timeout: 10_000 })).asPage();
  const tabs = [await browser.newPage()];
  if (options.keepsWelcome) tabs.push(welcome);
  else await welcome.close();
  let current = 0;
  const tab = (): Page => tabs[current] as Page;
  const isPopup = (target: Target): boolean => target.url() === `chrome-extension://${extensionId}/${POPUP}`;
  const isPanel = (target: Target): boolean => target.url() === `chrome-extension://${extensionId}/${PANEL}`;
  const isWorker = (target: Target): boolean => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`);

  const popupPage = async (): Promise<Page | undefined> => browser.targets().find(isPopup)?.asPage();

  const closePopup = async (): Promise<void> => {
    // One that is closing by itself is as good as closed.
    for (const target of browser.targets().filter(isPopup))
      await target
        .asPage()
        .then((page) => page.close())
        .catch(() => {});
    await poll('closed popup', async () => !browser.targets().some(isPopup));
  };

  return {
    puppeteer: browser,
    extensionId,
    viewOf: (opened) => viewOf(() => opened),
    get tab() {
      return tab();
    },
    page: viewOf(tab),
    goto: async (url) => {
      await tab().bringToFront();
      await tab().goto(url);
    },
    newTab: async (url) => {
      tabs.push(await browser.newPage());
      current = tabs.length - 1;
      await tab().goto(url);
    },
    showTab: async (index) => {
      current = index;
      await tab().bringToFront();
    },
    openPopup: async () => {
      const opened = browser.waitForTarget(isPopup, { timeout: 10_000 });
      await tab().triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      await poll('the popup', () => popup.evaluate(() => document.readyState === 'complete'));
      return viewOf(() => popup);
    },
    closePopup,
    openPanel: async () => {
      const popup = await popupPage();
      if (!popup) throw new Error('The popup is not open');
      await popup.click('[data-opens-panel]');
      const panel = await (await browser.waitForTarget(isPanel, { timeout: 10_000 })).asPage();
      await poll('the panel', () => panel.evaluate(() => document.readyState === 'complete'));
      return viewOf(() => panel);
    },
    openPrivate: async (url) => {
      const before = new Set(browser.targets());
      const worker = await (await browser.waitForTarget(isWorker, { timeout: 10_000 })).worker();
      await worker?.evaluate((address) => chrome.windows.create({ url: address, incognito: true }).then(() => null), url);
      const target = await browser.waitForTarget((candidate) => !before.has(candidate) && candidate.type() === 'page' && candidate.url() === url, { timeout: 10_000 });
      tabs.push((await target.page()) as Page);
      current = tabs.length - 1;
      await poll('the private page', () => tab().evaluate(() => document.readyState === 'complete'));
    },
    closeTab: async () => {
      await closePopup();
      await tab().close();
      tabs.splice(current, 1);
      current = 0;
      await tab().bringToFront();
    },
    setOffline: (offline) => tab().setOfflineMode(offline),
    press: async (key) => {
      await tab().bringToFront();
      await pressIn(tab)(key);
    },
    takeDownload: downloads.take,
    killBackground: async () => {
      const target = await browser.waitForTarget(isWorker, { timeout: 10_000 });
      const popup = await popupPage();
      if (popup) return stopWorkers(popup);
      await (await target.worker())?.close();
      await poll('ended worker', async () => !browser.targets().some(isWorker));
    },
    reloadExtension: async () => {
      const before = new Set(browser.targets().filter(isWorker));
      // The same folder once more is an update to the browser: the old extension ends with all its pages.
      await control.send('Extensions.loadUnpacked', { path: build.folder, enableInIncognito: options.privateWindows ?? false });
      await poll('the end of the extension', async () => !browser.targets().some((target) => isPopup(target) || before.has(target)));
      await poll('the extension', async () => (await browser.extensions()).has(extensionId));
    },
    close: async () => {
      await browser.close();
      await profile.remove();
      await downloads.remove();
      await build.remove();
    },
  };
}
