import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import { createStage, ORIGIN, PAGES, type Stage, TAB } from './stage.ts';

/** The browser takes nothing, or not everything, that an audit wants to keep: the audit ends all the same, and says so. */

const held = vi.hoisted(() => ({ stage: undefined as unknown as Stage, audits: new Map<string, Audit>() }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.stage.browser;
  },
}));
vi.mock('../../../src/extension/background/page-script.ts', () => ({
  readLivePage: (tabId: number) => held.stage.pageScript.readLivePage(tabId),
  fetchInPage: (...args: Parameters<Stage['pageScript']['fetchInPage']>) => held.stage.pageScript.fetchInPage(...args),
  readSettledPage: (...args: Parameters<Stage['pageScript']['readSettledPage']>) => held.stage.pageScript.readSettledPage(...args),
  stopInPage: (tabId: number) => held.stage.pageScript.stopInPage(tabId),
}));
/** The real audits, each made once: the tests come by the same site. */
vi.mock('../../../src/core/audit/run.ts', async (original) => {
  const real = await original<typeof import('../../../src/core/audit/run.ts')>();
  const auditSite: typeof real.auditSite = (site, options) => {
    const key = site.pages.map(({ url, status }) => `${url} ${status}`).join('\n');
    const audit = held.audits.get(key) ?? real.auditSite(site, options);
    held.audits.set(key, audit);
    return audit;
  };
  return { ...real, auditSite };
});

/** A worker just started: modules without memory, and connections of their own. */
async function startWorker() {
  vi.resetModules();
  const [queue, { openTab }, { keepUnsaved }, { listUnsaved, newestDossier }, { readJob, correct }, { listAudits }, { loadPages }] = await Promise.all([
    import('../../../src/extension/background/queue.ts'),
    import('../../../src/extension/background/open-tab.ts'),
    import('../../../src/extension/background/keep-unsaved.ts'),
    import('../../../src/extension/storage/unsaved.ts'),
    import('../../../src/extension/storage/jobs.ts'),
    import('../../../src/extension/storage/library/audits.ts'),
    import('../../../src/extension/storage/pages.ts'),
  ]);
  return { ...queue, openTab, keepUnsaved, listUnsaved, newestDossier, readJob, correct, listAudits, loadPages };
}

let worker: Awaited<ReturnType<typeof startWorker>>;
const unhandled: unknown[] = [];
const onUnhandled = (reason: unknown): number => unhandled.push(reason);

const statuses = (): (string | undefined)[] => held.stage.state()?.pages.map(({ status }) => status) ?? [];
const noRoom = (): never => {
  throw new DOMException('no room', 'QuotaExceededError');
};

beforeEach(async () => {
  unhandled.length = 0;
  process.on('unhandledRejection', onUnhandled);
  held.stage = createStage();
  worker = await startWorker();
});

afterEach(async () => {
  vi.restoreAllMocks();
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
  const { clearLibrary } = await import('../../../src/extension/storage/library/audits.ts');
  await clearLibrary();
});

/** What a person has of an audit that could not be saved: all of it, a way to take it away, and it is saved once that is possible. */
async function expectUnsaved(error: 'storage-full' | 'storage-blocked', mend: () => Promise<unknown> | unknown): Promise<void> {
  const state = await held.stage.ended();
  expect(state).toMatchObject({ phase: 'done', error });
  expect(statuses()).toEqual(Array(PAGES).fill('read'));
  expect((await worker.listUnsaved()).map(({ id }) => id)).toEqual([state.id]);
  expect((await worker.newestDossier(ORIGIN))?.audit).toEqual(state.audit);
  await worker.keepUnsaved();
  expect(held.stage.state()).toMatchObject({ id: state.id, error });
  await mend();
  await worker.keepUnsaved();
  expect(held.stage.state()).toMatchObject({ id: state.id, error: null });
  expect((await worker.listAudits()).map(({ id }) => id)).toEqual([state.id]);
  expect(await worker.listUnsaved()).toEqual([]);
}

describe('the database takes nothing', () => {
  test('there is no room for any writing', async () => {
    const writes = (['put', 'add'] as const).map((name) => vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(noRoom));
    await worker.openTab(TAB, 'look');
    await expectUnsaved('storage-full', () => {
      for (const write of writes) write.mockRestore();
    });
  });

  test('it does not open', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations', 'InvalidStateError');
    });
    await worker.openTab(TAB, 'look');
    await expectUnsaved('storage-blocked', () => open.mockRestore());
  });

  test('its stores are not those that were made', async () => {
    await deleteDB('hisho-audit-library');
    (await openDB('hisho-audit-library', 1, { upgrade: (db) => void db.createObjectStore('rubbish') })).close();
    worker = await startWorker();
    await worker.openTab(TAB, 'look');
    await expectUnsaved('storage-blocked', async () => {
      await deleteDB('hisho-audit-library');
    });
  });

  test('another window holds it and does not let go', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 1000 });
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    await worker.openTab(TAB, 'look');
    await vi.advanceTimersByTimeAsync(120_000);
    vi.useRealTimers();
    // Each try of a person waits for as long again.
    const state = await held.stage.ended();
    expect(state).toMatchObject({ phase: 'done', error: 'storage-blocked' });
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
    open.mockRestore();
    await worker.keepUnsaved();
    expect(held.stage.state()).toMatchObject({ id: state.id, error: null });
  });

  test('every other writing fails: nothing is lost, nothing is there twice', async () => {
    let count = 0;
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      count++;
      return count % 2 === 0 ? noRoom() : put.apply(this, args);
    });
    await worker.openTab(TAB, 'look');
    const state = await held.stage.ended();
    expect(count).toBeGreaterThan(PAGES);
    spy.mockRestore();
    await worker.keepUnsaved();
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
    expect((await worker.listAudits()).map(({ id }) => id)).toEqual([state.id]);
  });
});

describe('the session takes nothing', () => {
  test('the audit is in the library, and shown from there', async () => {
    held.stage.browser.storage.session.set.mockRejectedValue(new Error('Session storage quota bytes exceeded.'));
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await worker.openTab(TAB, 'look');
    await vi.waitFor(() => expect(worker.isRunning(ORIGIN)).toBe(false), 15_000);
    expect(await worker.readJob(ORIGIN)).toMatchObject({ phase: 'done', error: null });
    expect(await worker.listAudits()).toHaveLength(1);
    expect(held.stage.browser.storage.session.all()).toEqual({});
    const db = await openDB('hisho-audit');
    expect(await db.count('pages')).toBe(0);
    db.close();
  });
});

test('pages on the disk that are no pages: the audit reads the site again', async () => {
  const { fetchInPage } = held.stage.pageScript;
  const answer = fetchInPage.getMockImplementation() as typeof fetchInPage;
  fetchInPage.mockImplementation(() => new Promise(() => {}));
  await worker.openTab(TAB, 'look');
  await vi.waitFor(() => expect(fetchInPage).toHaveBeenCalled());
  const { id } = held.stage.state() ?? { id: '' };
  const db = await openDB('hisho-audit');
  await vi.waitFor(async () => expect(await db.count('pages')).toBe(1));
  for (const key of await db.getAllKeys('pages')) await db.put('pages', { url: 3 }, key);
  for (const [n, rubbish] of ['text', null, { url: '/', status: 'read' }].entries()) await db.put('pages', rubbish, [id, Number.MAX_SAFE_INTEGER - n]);
  db.close();
  fetchInPage.mockImplementation(answer);
  const session = structuredClone(held.stage.browser.storage.session.all());
  held.stage = createStage();
  await held.stage.browser.storage.session.set(session);
  worker = await startWorker();
  await worker.resumeAll(async () => null);
  const state = await held.stage.ended();
  expect(state).toMatchObject({ id, phase: 'done' });
  expect(statuses()).toEqual(Array(PAGES).fill('read'));
});
