import { describeSettings } from '../settings-of-user.ts';
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
