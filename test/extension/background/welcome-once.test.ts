import { expect, test, vi } from 'vitest';

const create = vi.fn(async (_: { url: string }) => ({}));
const listeners: ((details: { reason: string }) => void)[] = [];
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (listener: (details: { reason: string }) => void) => listeners.push(listener) },
      getURL: (path: string) => `chrome-extension://hisho/${path}`,
    },
    tabs: { create: (tab: { url: string }) => create(tab) },
  },
}));

test('the welcome page opens with the installation, and never with an update', async () => {
  const { welcomeOnce } = await import('../../../src/extension/background/welcome-once.ts');
  welcomeOnce();
  for (const reason of ['update', 'browser_update', 'chrome_update', 'shared_module_update']) for (const listener of listeners) listener({ reason });
  expect(create).not.toHaveBeenCalled();
  for (const listener of listeners) listener({ reason: 'install' });
  expect(create.mock.calls).toEqual([[{ url: 'chrome-extension://hisho/src/extension/ui/welcome/index.html' }]]);
});
