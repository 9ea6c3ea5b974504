import { beforeEach, expect, test, vi } from 'vitest';

const page = vi.hoisted(() => ({ callInPage: vi.fn() }));
vi.mock('../../../src/extension/platform/page-access.ts', () => page);
const { isMarked, noteMarked, showNext } = await import('../../../src/extension/background/next-evidence.ts');

beforeEach(() => {
  page.callInPage.mockReset();
});

test('a tab counts as marked from the marking until its marks are gone', async () => {
  expect(isMarked(7)).toBe(false);
  noteMarked(7);
  expect(isMarked(7)).toBe(true);
  page.callInPage.mockResolvedValueOnce(true);
  await showNext(7);
  expect(isMarked(7)).toBe(true);
  page.callInPage.mockResolvedValueOnce(false);
  await showNext(7);
  expect(isMarked(7)).toBe(false);
});

test('a page that was left has no marks', async () => {
  noteMarked(8);
  page.callInPage.mockRejectedValueOnce(new Error('forbidden'));
  await showNext(8);
  expect(isMarked(8)).toBe(false);
});

test('what is asked in the page goes to the next mark, and does nothing where the script is not', async () => {
  page.callInPage.mockImplementation(async (_tab: number, func: (argument: null) => boolean) => func(null));
  noteMarked(9);
  const next = vi.fn(() => true);
  Object.assign(globalThis, { hishoHighlight: { next } });
  await showNext(9);
  expect(next).toHaveBeenCalledTimes(1);
  Object.assign(globalThis, { hishoHighlight: undefined });
  await showNext(9);
  expect(isMarked(9)).toBe(false);
});
