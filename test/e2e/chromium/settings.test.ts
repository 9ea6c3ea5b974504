import { describeSettings } from '../settings-of-user.ts';
import { type ChromiumBrowser, inWorker, openChromium } from '../support/chromium.ts';

interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/**
 * Headless Chromium has nobody who answers its question for a permission. Its window shows no menu and takes no keys: what the browser does
 * with them, to tell the background's own listener, the tests do.
 */
describeSettings(openChromium, {
  allow: null,
  pressKeys: (browser, letter) =>
    inWorker(
      browser as ChromiumBrowser,
      async (pressed) => {
        const command = (await chrome.commands.getAll()).find(({ shortcut }) => shortcut === `Alt+Shift+${pressed}`);
        if (!command) throw new Error('no such key');
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as Dispatching).dispatch(command.name, tab);
      },
      letter,
    ),
  chooseItem: async (browser, { id }) => {
    // A press gives the access that the browser gives with the choice of an item; the button is set to do nothing else.
    await browser.openPopup();
    await browser.closePopup();
    await inWorker(
      browser as ChromiumBrowser,
      async (menuItemId) => {
        // Fails where there is no such item.
        await chrome.contextMenus.update(menuItemId, { enabled: true });
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId, editable: false, pageUrl: tab?.url }, tab);
      },
      id,
    );
  },
  showsKeys: async (browser) => (browser as ChromiumBrowser).puppeteer.targets().some((target) => target.url() === 'chrome://extensions/shortcuts'),
});
