import { describeSettings } from '../settings-of-user.ts';
import { poll } from '../support/browser.ts';
import { type FirefoxBrowser, openFirefox } from '../support/firefox.ts';

describeSettings(openFirefox, {
  /** As Firefox's own window does when these keys come to it. */
  pressKeys: async (browser, letter) => {
    await (browser as FirefoxBrowser).marionette.evaluate(
      'chrome',
      `(async (letter) => {
        const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] > key')];
        const key = keys.find((one) => one.getAttribute('key') === letter && /alt/.test(one.getAttribute('modifiers')) && /shift/.test(one.getAttribute('modifiers')));
        if (!key) throw new Error('no such key: ' + keys.map((one) => one.outerHTML).join());
        key.doCommand();
      })(${JSON.stringify(letter)})`,
    );
  },
  chooseItem: async (browser, { titles }) => {
    const { marionette } = browser as FirefoxBrowser;
    const right = [
      { type: 'pointerMove', x: 200, y: 200 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: right }] });
    await poll('the item', () =>
      marionette.evaluate(
        'chrome',
        `(async (titles) => {
          const { document } = Services.wm.getMostRecentWindow('navigator:browser');
          const menu = document.getElementById('contentAreaContextMenu');
          const item = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find(({ label }) => titles.includes(label));
          if (!item) throw new Error(menu.state + ': ' + [...menu.querySelectorAll('menuitem')].map(({ label }) => label).join());
          item.doCommand();
          menu.hidePopup();
          return true;
        })(${JSON.stringify(titles)})`,
      ),
    );
  },
  showsKeys: async (browser) =>
    (await (browser as FirefoxBrowser).marionette.evaluate(
      'chrome',
      `(async () => {
        const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
        const shown = gBrowser.selectedBrowser;
        return shown.currentURI.spec === 'about:addons' && Boolean(shown.contentDocument?.querySelector('addon-shortcuts'));
      })()`,
    )) === true,
  allow: async (browser, pattern) => {
    const { marionette, extensionId } = browser as FirefoxBrowser;
    await marionette.evaluate(
      'chrome',
      `(async (id, pattern) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add(id, { permissions: [], origins: [pattern] }, WebExtensionPolicy.getByID(id).extension);
      })(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`,
    );
  },
});
