import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SitePage } from '../../../src/core/model/site.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return browser.current;
  },
}));
const { dropOtherPages, dropPages, keepPages, loadPages, savePage } = await import('../../../src/extension/storage/pages.ts');

const { putInSession } = await import('../../../src/extension/storage/session-room.ts');

const page = (url: string): SitePage =>
  ({ url, finalUrl: url, kinds: [], linkTexts: [], status: 'failed', httpStatus: null, reason: 'network', snapshot: null }) as unknown as SitePage;
const [first, second, third] = ['https://a.example/', 'https://a.example/company/', 'https://a.example/price/'].map(page) as [SitePage, SitePage, SitePage];

/** Everything on the disk. */
async function onDisk(): Promise<unknown[]> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('hisho-audit');
    request.onsuccess = () => resolve(request.result);
  });
  return new Promise((resolve) => {
    const request = db.transaction('pages').objectStore('pages').getAll();
    request.onsuccess = () => resolve(request.result);
  });
}

const session = () => Object.values(browser.current.storage.session.all());

beforeEach(() => {
  browser.current = fakeBrowser();
});

describe.each([false, true])('pages of a job (private window: %s)', (isPrivate) => {
  const run = { id: `job-${isPrivate}`, isPrivate };

  test('come back in the order in which they were read', async () => {
    for (const one of [first, second, third]) await savePage(run, one);
    expect(await loadPages(run)).toEqual([first, second, third]);
    await dropPages(run);
    expect(await loadPages(run)).toEqual([]);
  });

  test('once it has ended nothing of them is on the disk', async () => {
    for (const one of [first, second]) await savePage(run, one);
    await keepPages(run, [second, first]);
    expect(await onDisk()).toEqual([]);
    expect(await loadPages(run)).toEqual([second, first]);
  });

  test('those that are read later follow those that were kept', async () => {
    await keepPages(run, [first]);
    await savePage(run, second);
    expect(await loadPages(run)).toEqual([first, second]);
    await keepPages(run, [first, second]);
    expect(await loadPages(run)).toEqual([first, second]);
    await dropPages(run);
  });

  test('where the session has no room for them the pages of older audits go', async () => {
    const older = { id: 'older', isPrivate: false };
    await keepPages(older, [third]);
    browser.current.storage.session.set.mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
    await keepPages(run, [first]);
    expect(await loadPages(older)).toEqual([]);
    expect(await loadPages(run)).toEqual([first]);
  });

  test('where there is no room at all none are kept, on the disk neither', async () => {
    await savePage(run, first);
    browser.current.storage.session.set.mockRejectedValueOnce(new Error('full')).mockRejectedValueOnce(new Error('full'));
    await expect(keepPages(run, [first])).rejects.toThrow('full');
    expect(await onDisk()).toEqual([]);
    expect(session()).toEqual([]);
  });

  test('pages of jobs that are gone are removed', async () => {
    await savePage(run, first);
    await keepPages({ id: 'gone', isPrivate }, [second]);
    await savePage({ id: 'lost', isPrivate }, second);
    await dropOtherPages([run.id]);
    expect(await loadPages(run)).toEqual([first]);
    expect([...session(), ...(await onDisk())]).toEqual([first]);
    await dropPages(run);
  });
});

test('a full session gives the pages of finished audits away before a state of a job is lost', async () => {
  const finished = { id: 'finished', isPrivate: false };
  await keepPages(finished, [first]);
  browser.current.storage.session.set.mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'));
  await putInSession({ 'job:https://b.example': { phase: 'running' } });
  expect(browser.current.storage.session.all()).toEqual({ 'job:https://b.example': { phase: 'running' } });
});
