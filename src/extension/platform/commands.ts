import { browser } from './browser.ts';

/** Keyboard commands of the manifest. Like a press of the button, they open the tab's page to us. */

interface CommandTab {
  tabId: number;
  windowId: number;
}

/** Calls `listener` straight from the person's keys, with the tab that is open. */
export function onCommand(name: string, listener: (tab: CommandTab) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined && tab.windowId !== undefined) listener({ tabId: tab.id, windowId: tab.windowId });
  });
}
