import { writeFile } from 'node:fs/promises';
import { browserOf } from '../../../scripts/browsers.mjs';
import { callText, extensionBuild, type LaunchOptions, makeView, poll, type TestBrowser, type View } from './browser.ts';
import { closePopup, drawView, endBackground, pressButton, runInView } from './firefox-window.mjs';
import { launchFirefox, type Marionette } from './marionette.ts';

/** Firefox with the built extension. */
export interface FirefoxBrowser extends TestBrowser {
  marionette: Marionette;
  extensionId: string;
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

/** Keys as WebDriver names them. */
const KEYS = { Escape: '\uE00C' };

const savePng = (file: string, base64: string): Promise<void> => writeFile(file, Buffer.from(base64, 'base64'));

export async function openFirefox({ proxyPort, language, colorScheme }: LaunchOptions): Promise<FirefoxBrowser> {
  const found = browserOf('firefox');
  if (!found) throw new Error('No Firefox found: install it or name it in FIREFOX_PATH.');
  const build = await extensionBuild('firefox', language);
  const marionette = await launchFirefox(found.path, { ...proxyPreferences(proxyPort), ...themePreferences(colorScheme) });
  const extensionId = (await marionette.send('Addon:Install', { path: build.folder, temporary: true })).value as string;
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const inWindow = <A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): Promise<unknown> => marionette.evaluate('chrome', `(${String(fn)})(...${JSON.stringify(args)})`);

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
    press: async (key) => {
      const value = KEYS[key];
      const actions = [{ type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) }];
      await marionette.send('WebDriver:PerformActions', { actions });
    },
    killBackground: async () => {
      await inWindow(endBackground, extensionId);
    },
    close: async () => {
      await marionette.close();
      await build.remove();
    },
  };
}
