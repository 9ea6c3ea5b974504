import { beforeEach, expect, test, vi } from 'vitest';

const held = vi.hoisted(() => ({ views: [] as unknown[], getViews: true, takeIn: vi.fn(async () => {}) }));
const reload = vi.fn();
const installed: ((details: { reason: string }) => void)[] = [];
const available: (() => void)[] = [];
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (listener: (details: { reason: string }) => void) => installed.push(listener) },
      onUpdateAvailable: { addListener: (listener: () => void) => available.push(listener) },
      reload: () => reload(),
    },
    get extension() {
      return held.getViews ? { getViews: () => [globalThis.window, ...held.views] } : {};
    },
  },
}));
vi.mock('../../../src/extension/storage/library/old-jobs.ts', () => ({ takeInOldJobs: held.takeIn }));
const { followUpdates } = await import('../../../src/extension/background/updates.ts');

let end = (): void => {};

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(held, { views: [], getViews: true });
  installed.length = 0;
  available.length = 0;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  followUpdates(() => ended);
});

const announce = (): void => {
  for (const listener of available) listener();
};

test('an update waits until no audit runs', async () => {
  announce();
  await Promise.resolve();
  expect(reload).not.toHaveBeenCalled();
  end();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

test.each([
  ['somebody has a page of the extension open', { views: [{}] }],
  ['the browser sees to it itself', { getViews: false }],
])('nothing is ended while %s', async (_, state) => {
  Object.assign(held, state);
  announce();
  end();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(reload).not.toHaveBeenCalled();
});

test('after an update, and only then, what an earlier version has kept is taken over', () => {
  for (const reason of ['install', 'browser_update', 'chrome_update']) for (const listener of installed) listener({ reason });
  expect(held.takeIn).not.toHaveBeenCalled();
  for (const listener of installed) listener({ reason: 'update' });
  expect(held.takeIn).toHaveBeenCalledOnce();
});
