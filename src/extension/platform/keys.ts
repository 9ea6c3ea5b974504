import { browser } from './browser.ts';

/** Keyboard commands as the person has them, and where browsers let people change them. */

/** Firefox 137. */
interface WithSettings {
  openShortcutSettings?(): Promise<void>;
}

export const listCommands = (): ReturnType<typeof browser.commands.getAll> => browser.commands.getAll();

const isEdge = (): boolean => /\bEdg\//.test(navigator.userAgent);
const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;

/** The page that a person can open by hand. */
export const keysAddress = (): string => (isFirefox() ? 'about:addons' : isEdge() ? 'edge://extensions/shortcuts' : 'chrome://extensions/shortcuts');

/** False where the browser does not let us open it. */
export async function openKeys(): Promise<boolean> {
  try {
    const { openShortcutSettings } = browser.commands as WithSettings;
    if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
    else if (isFirefox()) return false;
    else await browser.tabs.create({ url: keysAddress() });
    return true;
  } catch {
    return false;
  }
}
