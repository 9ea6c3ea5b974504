import { beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS_KEY } from '../../../src/extension/messages/protocol.ts';
import { fakeBrowser } from '../fake-browser.ts';

interface Item {
  id: string;
  title: string;
  contexts: string[];
}

type Clicked = (info: { menuItemId: string }, tab?: { id?: number; windowId?: number }) => void;

function withMenus() {
  const items: Item[] = [];
  const clicked: Clicked[] = [];
  const installed: (() => void)[] = [];
  const browser = fakeBrowser();
  return {
    ...browser,
    runtime: { ...browser.runtime, onInstalled: { addListener: (listener: () => void) => installed.push(listener) }, onStartup: { addListener: () => {} } },
    contextMenus: {
      removeAll: vi.fn(async () => {
        items.length = 0;
      }),
      create: (item: Item) => {
        items.push(item);
      },
      onClicked: { addListener: (listener: Clicked) => clicked.push(listener) },
    },
    fakeMenus: { items, clicked, installed },
  };
}

const held = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
const { keepMenu, AUDIT_ITEM } = await import('../../../src/extension/background/menu.ts');
const { onMenu } = await import('../../../src/extension/platform/menus.ts');

let browser: ReturnType<typeof withMenus>;
beforeEach(() => {
  browser = withMenus();
  held.browser = browser;
});

const titles = () => browser.fakeMenus.items.map(({ title, contexts }) => `${contexts} ${title}`);

test('two items on pages and on the button, once, in the person’s language', async () => {
  keepMenu();
  for (const install of [...browser.fakeMenus.installed, ...browser.fakeMenus.installed]) install();
  const ja = ['page このサイトを点検', 'action このサイトを点検', 'page 横のパネルを開く', 'action 横のパネルを開く'];
  await vi.waitFor(() => expect(browser.contextMenus.removeAll).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(titles()).toEqual(ja));
  await browser.storage.local.set({ [SETTINGS_KEY]: { lang: 'en' } });
  await vi.waitFor(() => expect(titles()).toContain('page Audit this site'));
  expect(titles()).toHaveLength(4);
  await browser.storage.local.set({ [SETTINGS_KEY]: { lang: 'en', theme: 'dark' } });
  expect(browser.contextMenus.removeAll).toHaveBeenCalledTimes(3);
});

test('a press is told with its tab, straight away, wherever the item stands', () => {
  const listener = vi.fn();
  onMenu(AUDIT_ITEM, listener);
  const click = (menuItemId: string, tab?: { id?: number; windowId?: number }) => {
    for (const clicked of browser.fakeMenus.clicked) clicked({ menuItemId }, tab);
  };
  click(AUDIT_ITEM, { id: 7, windowId: 2 });
  click(`${AUDIT_ITEM}-button`, { id: 8, windowId: 2 });
  click('open-panel', { id: 7, windowId: 2 });
  click(AUDIT_ITEM);
  expect(listener.mock.calls).toEqual([[{ tabId: 7, windowId: 2 }], [{ tabId: 8, windowId: 2 }]]);
});
