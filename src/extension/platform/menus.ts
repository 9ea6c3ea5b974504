import { browser } from './browser.ts';

/** Items of the context menu: on pages, and on the toolbar button. Like a press of the button, they open the tab's page to us. */

export interface MenuItem {
  id: string;
  title: string;
}

interface MenuTab {
  tabId: number;
  windowId: number;
}

/** Only where there may be a site: browsers show no items on their own pages anyway. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Puts these items in the place of those that are there. */
export async function setMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of items) {
    browser.contextMenus.create({ id, title, contexts: ['page'], documentUrlPatterns: PAGES });
    browser.contextMenus.create({ id: `${id}${ON_BUTTON}`, title, contexts: ['action'] });
  }
}

const ON_BUTTON = '-button';

/** Calls `listener` straight from the press, with the tab in which it was made. */
export function onMenu(id: string, listener: (tab: MenuTab) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const mine = menuItemId === id || menuItemId === id + ON_BUTTON;
    if (mine && tab?.id !== undefined && tab.windowId !== undefined) listener({ tabId: tab.id, windowId: tab.windowId });
  });
}
