import { browser } from '../platform/browser.ts';

/** Opens the welcome page once, when the extension has just been installed; an update opens nothing. */

const WELCOME = 'src/extension/ui/welcome/index.html';

export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: browser.runtime.getURL(WELCOME) }).catch(() => {});
  });
}
