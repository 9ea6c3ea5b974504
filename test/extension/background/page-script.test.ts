import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser.ts';

/** Requests through the page of a tab: whatever becomes of them, nothing listens to the tab when they are over. */

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser>, call: async (): Promise<unknown> => null }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../../../src/extension/platform/page-access.ts', () => ({ callInPage: () => held.call(), injectFile: async () => {} }));
const { fetchInPage } = await import('../../../src/extension/background/page-script.ts');

const REQUEST = { url: 'https://a.example/b', origin: 'https://a.example', timeoutMs: 1000, maxBytes: 1000 };
const listening = () => held.browser.tabs.onUpdated.listeners.length;

beforeEach(() => {
  held.browser = fakeBrowser();
});

test('an answer', async () => {
  held.call = async () => JSON.stringify({ ok: false, error: 'network' });
  const answer = fetchInPage(1, REQUEST);
  expect(listening()).toBe(1);
  expect(await answer).toEqual({ ok: false, error: 'network' });
  expect(listening()).toBe(0);
});

test('a page that can’t be asked', async () => {
  held.call = async () => {
    throw new Error('gone');
  };
  await expect(fetchInPage(1, REQUEST)).rejects.toThrow('gone');
  expect(listening()).toBe(0);
});

test('a page that was left while it asked, and never answers', async () => {
  let asked = 0;
  // The first call asks and hangs; the second one, which looks whether the page still asks, finds another.
  held.call = () => (asked++ === 0 ? new Promise(() => {}) : Promise.resolve(false));
  const answer = fetchInPage(1, REQUEST);
  for (const listener of held.browser.tabs.onUpdated.listeners) listener(1, { status: 'loading' });
  expect(await answer).toEqual({ ok: false, error: 'left' });
  expect(listening()).toBe(0);
});
