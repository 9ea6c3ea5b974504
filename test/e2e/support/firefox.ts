import { writeFile } from 'node:fs/promises';
import { browserOf } from '../../../scripts/browsers.mjs';
import { callText, extensionBuild, type LaunchOptions, makeView, poll, type TestBrowser, type View, WELCOME } from './browser.ts';
import { closePopup, drawView, endBackground, pressButton, renewExtension, runInView, setOffline } from './firefox-window.mjs';
import { makeDownloads } from './downloads.ts';
import { launchFirefox, type Marionette } from './marionette.ts';

/** Firefox with the built extension. */
export interface FirefoxBrowser extends TestBrowser {
  marionette: Marionette;
  extensionId: string;
  sidebar: View;
  /** The popup, where it was opened by something else than its button. */
  popup: View;
  /** Presses keys together in the browser's window: what has the focus there gets them, the popup too. `Key` or a letter. */
  pressInWindow(...keys: readonly string[]): Promise<void>;
}

/** Every request goes to the proxy, those to loopback too. */
const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

/** The system's theme, which the extension's views and all pages follow. */
const themePreferences = (scheme: 'light' | 'dark' = 'light') => ({ 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0 });

/** Files are saved without a question. */
const downloadPreferences = (folder: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': folder,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
});

/** Keys as WebDriver names them. */
const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', Space: ' ', Shift: '\uE008', Alt: '\uE00A', ArrowDown: '\uE015', ArrowUp: '\uE013' };

const savePng = (file: string, base64: string): Promise<void> => writeFile(file, Buffer.from(base64, 'base64'));

/** Waits for the page that opens with the installation, and closes it, unless it is wanted. */
async function meetWelcome(marionette: Marionette, keep: boolean): Promise<void> {
  const handles = async () => (await marionette.send('WebDriver:GetWindowHandles')) as unknown as string[];
  const [first] = await handles();
  await poll('the welcome page', async () => {
    for (const handle of await handles()) {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      if (((await marionette.send('WebDriver:GetCurrentURL')).value as string).endsWith(WELCOME)) return true;
    }
    return false;
  });
  if (!keep) await marionette.send('WebDriver:CloseWindow');
  await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
}

export async function openFirefox({ proxyPort, language, colorScheme, keepsWelcome = false, privateWindows = false }: LaunchOptions): Promise<FirefoxBrowser> {
  const found = browserOf('firefox');
  if (!found) throw new Error('No Firefox found: install it or name it in FIREFOX_PATH.');
  const build = await extensionBuild('firefox', language);
  const downloads = await makeDownloads();
  const marionette = await launchFirefox(found.path, { ...proxyPreferences(proxyPort), ...themePreferences(colorScheme), ...downloadPreferences(downloads.folder) });
  const extensionId = (await marionette.send('Addon:Install', { path: build.folder, temporary: true, allowPrivateBrowsing: privateWindows })).value as string;
  await meetWelcome(marionette, keepsWelcome);
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const inWindow = <A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): Promise<unknown> => marionette.evaluate('chrome', `(${String(fn)})(...${JSON.stringify(args)})`);

  /** To the page, or in the context 'chrome' to the window. */
  const strike = async (keys: readonly string[]): Promise<void> => {
    const values = keys.map((key) => KEYS[key as keyof typeof KEYS] ?? key);
    const strokes = [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
    await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: strokes }] });
  };

  const page: View = makeView(
    async (fn, ...args) => (await marionette.evaluate('content', callText(fn, args))) as never,
    async (selector) => {
      const element = Object.values((await marionette.send('WebDriver:FindElement', { using: 'css selector', value: selector })).value as Record<string, string>)[0];
      await marionette.send('WebDriver:ElementClick', { id: element });
    },
    async (file) => savePng(file, (await marionette.send('WebDriver:TakeScreenshot', { full: false, hash: false })).value as string),
  );
  const viewOf = (type: 'popup' | 'sidebar'): View =>
    makeView(
      async (fn, ...args) => (await inWindow(runInView, type, callText(fn, args), false)) as never,
      async (selector) => {
        await inWindow(runInView, type, `window.document.querySelector(${JSON.stringify(selector)}).click()`, true);
      },
      async (file) => savePng(file, ((await inWindow(drawView, type)) as string).replace(/^data:image\/png;base64,/, '')),
    );
  const popup = viewOf('popup');
  const sidebar = viewOf('sidebar');
  const close = async (): Promise<void> => {
    await inWindow(closePopup);
  };

  return {
    marionette,
    extensionId,
    page,
    sidebar,
    popup,
    goto: async (url) => {
      await close();
      await marionette.send('WebDriver:Navigate', { url });
    },
    openPopup: async () => {
      await inWindow(pressButton, widget);
      await poll('the popup', () => popup.run((window) => window.document.readyState === 'complete'));
      return popup;
    },
    closePopup: close,
    openPanel: async () => {
      await popup.click('[data-opens-panel]');
      await poll('the sidebar', () => sidebar.run((window) => window.document.readyState === 'complete'));
      return sidebar;
    },
    newTab: async (url) => {
      await close();
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as unknown as { handle: string };
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await marionette.send('WebDriver:Navigate', { url });
    },
    showTab: async (index) => {
      await close();
      const handles = (await marionette.send('WebDriver:GetWindowHandles')) as unknown as string[];
      await marionette.send('WebDriver:SwitchToWindow', { handle: handles[index], focus: true });
    },
    openPrivate: async (url) => {
      await close();
      const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'window', focus: true, private: true })) as unknown as { handle: string };
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await marionette.send('WebDriver:Navigate', { url });
    },
    closeTab: async () => {
      await close();
      const [first] = (await marionette.send('WebDriver:CloseWindow')) as unknown as string[];
      await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
    },
    setOffline: async (offline) => {
      await inWindow(setOffline, offline);
    },
    press: (key) => strike(key.split('+')),
    pressInWindow: async (...keys) => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        await strike(keys);
      } finally {
        await marionette.send('Marionette:SetContext', { value: 'content' });
      }
    },
    takeDownload: downloads.take,
    killBackground: async () => {
      await inWindow(endBackground, extensionId);
    },
    reloadExtension: async () => {
      await inWindow(renewExtension, extensionId);
    },
    close: async () => {
      await marionette.close();
      await build.remove();
      await downloads.remove();
    },
  };
}
