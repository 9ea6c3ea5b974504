import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import { clearLibrary, listAudits } from '../../../src/extension/storage/library/audits.ts';
import type { Run } from '../../../src/extension/storage/runs.ts';
import { createStage, ORIGIN, PAGES, serverAnswer, type Stage, TAB } from './stage.ts';

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
/** The real audits, each made once: many tests come by the same site. */
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
vi.mock('../../../src/extension/storage/pages.ts', () => ({
  savePage: (...args: Parameters<Stage['pages']['savePage']>) => held.stage.pages.savePage(...args),
  keepPages: (...args: Parameters<Stage['pages']['keepPages']>) => held.stage.pages.keepPages(...args),
  loadPages: (run: { id: string }) => held.stage.pages.loadPages(run),
  dropPages: (run: { id: string }) => held.stage.pages.dropPages(run),
  dropOtherPages: (ids: readonly string[]) => held.stage.pages.dropOtherPages(ids),
}));

/** A worker just started: modules without memory. */
async function startWorker() {
  vi.resetModules();
  const [queue, { openTab }, { AccessError }] = await Promise.all([
    import('../../../src/extension/background/queue.ts'),
    import('../../../src/extension/background/open-tab.ts'),
    import('../../../src/extension/platform/page-access.ts'),
  ]);
  return { ...queue, openTab, AccessError };
}

vi.setConfig({ testTimeout: 30_000 });

let stage: Stage;
let worker: Awaited<ReturnType<typeof startWorker>>;

beforeEach(async () => {
  await clearLibrary();
  stage = createStage();
  held.stage = stage;
  worker = await startWorker();
});

const statuses = () => stage.state()?.pages.map(({ status, reason }) => (reason ? `${status} ${reason}` : status)) ?? [];

/** Lets the first `count` requests through and holds the others until `release` is called. */
function holdAfter(count: number): { release(): void; held(): Promise<unknown> } {
  const answer = stage.pageScript.fetchInPage.getMockImplementation();
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  stage.pageScript.fetchInPage.mockImplementation(async (tabId, request) => {
    if (stage.asked().length > count) await gate;
    return (answer as NonNullable<typeof answer>)(tabId, request);
  });
  return { release, held: () => vi.waitFor(() => expect(stage.asked().length).toBeGreaterThan(count), 10_000) };
}

describe('an audit', () => {
  test('shows the open page first, and calls nothing missing before the end', async () => {
    const { release } = holdAfter(0);
    expect(await worker.openTab(TAB, 'look')).toMatchObject({ state: 'job', origin: ORIGIN, job: { phase: 'running' } });
    await vi.waitFor(() => expect(stage.state()?.phase).toBe('running'));
    const first = stage.state();
    expect(first?.pages.filter(({ status }) => status === 'read').map(({ url }) => url)).toEqual([`${ORIGIN}/`]);
    const findings = first?.audit?.findings ?? [];
    expect(findings.length).toBe(99);
    expect(findings.some(({ status }) => status === 'met')).toBe(true);
    expect(findings.filter(({ status }) => status === 'missing')).toEqual([]);
    expect(findings.filter(({ id, status }) => id.startsWith('flag.') && status === 'met')).toEqual([]);
    release();
    const done = await stage.ended();
    expect(done.audit?.findings.filter(({ status }) => status === 'missing').length).toBeGreaterThan(0);
  });

  test('lists what it waits for and what it reads', async () => {
    const { release, held: holding } = holdAfter(2);
    await worker.openTab(TAB, 'look');
    await holding();
    await vi.waitFor(() => expect(new Set(statuses())).toEqual(new Set(['read', 'reading', 'waiting'])));
    expect(new Set(stage.state()?.pages.map(({ url }) => url)).size).toBe(stage.state()?.pages.length);
    expect(statuses().filter((status) => status === 'reading').length).toBeLessThanOrEqual(4);
    release();
    await stage.ended();
  });

  test('ends with every page read, kept, and nothing left behind', async () => {
    await worker.openTab(TAB, 'look');
    const done = await stage.ended();
    expect(done).toMatchObject({ phase: 'done', error: null, permissionNeeded: false });
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
    expect(done.audit?.tool.version).toBe('9.9.9');
    expect(done.audit?.lang).toBe('ja');
    // What is kept of the job is data for pages that are read later; nothing runs.
    expect(stage.browser.storage.session.all()).toEqual({ [`run:${ORIGIN}`]: expect.objectContaining({ phase: 'kept', retries: false }), [`job:${ORIGIN}`]: done });
    expect((await listAudits()).map(({ id }) => id)).toEqual([done.id]);
    expect(stage.saved.size).toBe(PAGES);
    expect(new Set(stage.asked()).size).toBe(stage.asked().length);
  });

  test('is made once, however often the button is pressed', async () => {
    await Promise.all([worker.openTab(TAB, 'look'), worker.openTab(TAB, 'look'), worker.openTab(TAB, 'audit')]);
    await worker.openTab(TAB, 'audit');
    await stage.ended();
    expect(stage.pageScript.readLivePage).toHaveBeenCalledTimes(1);
    expect(stage.asked().length).toBe(PAGES - 1);
  });

  test('at hand is shown again without reading anything; asked for again it is made again', async () => {
    await worker.openTab(TAB, 'look');
    const { id } = await stage.ended();
    expect(await worker.openTab(TAB, 'look')).toMatchObject({ state: 'job', origin: ORIGIN, job: { phase: 'done', id } });
    expect(stage.asked().length).toBe(PAGES - 1);
    await worker.openTab(TAB, 'audit');
    expect((await stage.ended()).id).not.toBe(id);
    expect(stage.asked().length).toBe(2 * (PAGES - 1));
  });

  test('goes on in the tab in which the popup was opened last', async () => {
    const { release, held: holding } = holdAfter(4);
    await worker.openTab(TAB, 'look');
    await holding();
    stage.browser.fake.tabs.set(8, { id: 8, url: `${ORIGIN}/faq.html`, title: '' });
    await worker.openTab(8, 'look');
    release();
    await stage.ended();
    expect(new Set(stage.pageScript.fetchInPage.mock.calls.map(([tabId]) => tabId))).toEqual(new Set([TAB, 8]));
  });
});

describe('an audit that is cut short', () => {
  test('cancelled: what was read is kept, the rest skipped', async () => {
    const { release, held: holding } = holdAfter(3);
    await worker.openTab(TAB, 'look');
    await holding();
    await worker.cancel(ORIGIN);
    const state = await stage.ended();
    release();
    expect(state.phase).toBe('cancelled');
    expect(new Set(statuses())).toEqual(new Set(['read', 'skipped cancelled']));
    expect(stage.pageScript.stopInPage).toHaveBeenCalledWith(TAB);
    const asked = stage.asked().length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(stage.asked().length).toBe(asked);
  });

  test('the tab closed: the rest has failed', async () => {
    const { AccessError } = worker;
    const answer = stage.pageScript.fetchInPage.getMockImplementation();
    stage.pageScript.fetchInPage.mockImplementation(async (tabId, request) => {
      if (stage.asked().length > 4) throw new AccessError('closed', 'No tab with id: 7');
      return (answer as NonNullable<typeof answer>)(tabId, request);
    });
    await worker.openTab(TAB, 'look');
    const state = await stage.ended();
    expect(state).toMatchObject({ phase: 'done', error: 'tab-closed', permissionNeeded: false });
    expect(new Set(statuses())).toEqual(new Set(['read', 'failed network']));
  });

  test('no connection in the middle: it says so, and the rest is read at the next try, the same audit', async () => {
    const answer = stage.pageScript.fetchInPage.getMockImplementation() as NonNullable<ReturnType<Stage['pageScript']['fetchInPage']['getMockImplementation']>>;
    stage.pageScript.fetchInPage.mockImplementation(async (tabId, request) => (stage.asked().length > 4 ? { ok: false, error: 'network' } : answer(tabId, request)));
    vi.stubGlobal('navigator', { onLine: false });
    await worker.openTab(TAB, 'look');
    const { id, error } = await stage.ended();
    expect(error).toBe('no-connection');
    const read = statuses().filter((status) => status === 'read').length;
    expect(read).toBeGreaterThan(1);
    vi.stubGlobal('navigator', { onLine: true });
    stage.pageScript.fetchInPage.mockClear();
    stage.pageScript.fetchInPage.mockImplementation(answer);
    expect(await worker.retry(ORIGIN, TAB)).toBe(true);
    expect(await stage.ended()).toMatchObject({ id, phase: 'done', error: null });
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
    expect(stage.asked().length).toBe(PAGES - read);
    // Nothing is left to be tried: nothing is asked.
    await worker.retry(ORIGIN, TAB);
    expect(stage.asked().length).toBe(PAGES - read);
  });

  test('cancelled, it can go on', async () => {
    const { release, held: holding } = holdAfter(3);
    await worker.openTab(TAB, 'look');
    await holding();
    await worker.cancel(ORIGIN);
    const { id } = await stage.ended();
    release();
    await worker.retry(ORIGIN, TAB);
    expect(await stage.ended()).toMatchObject({ id, phase: 'done' });
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
  });

  test('a page that was left while it asked is asked for by its successor', async () => {
    stage.pageScript.fetchInPage.mockImplementationOnce(async () => ({ ok: false, error: 'left' }));
    await worker.openTab(TAB, 'look');
    await stage.ended();
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
  });

  test.each([
    ['no connection', 'network', 'failed network'],
    ['no answer', 'timeout', 'failed timeout'],
    ['a redirect to another site', 'other-site', 'blocked other-site'],
  ] as const)('%s is said of the page', async (_, error, status) => {
    const answer = stage.pageScript.fetchInPage.getMockImplementation();
    stage.pageScript.fetchInPage.mockImplementation(async (tabId, request) =>
      request.url.endsWith('/company.html') ? { ok: false, error } : (answer as NonNullable<typeof answer>)(tabId, request),
    );
    await worker.openTab(TAB, 'look');
    await stage.ended();
    expect(statuses().filter((text) => text !== 'read')).toEqual([status]);
  });

  test('storage full: the audit is shown, with the reason', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    await worker.openTab(TAB, 'look');
    const state = await stage.ended();
    expect(state).toMatchObject({ phase: 'done', error: 'storage-full' });
    expect(state.audit?.findings.length).toBe(99);
  });
});

describe('pages that the site keeps back', () => {
  beforeEach(() => {
    stage.pageScript.fetchInPage.mockImplementation(async () => ({ ok: false, error: 'policy' }));
    vi.stubGlobal(
      'fetch',
      vi.fn(async (url: string) => {
        const { status, body } = serverAnswer(url);
        return new Response(new Uint8Array(body), { status, headers: { 'content-type': 'text/html' } });
      }),
    );
    return () => vi.unstubAllGlobals();
  });

  test('are not checked, and the person may allow them', async () => {
    await worker.openTab(TAB, 'look');
    const state = await stage.ended();
    expect(state).toMatchObject({ phase: 'done', permissionNeeded: true });
    expect(statuses()).toEqual(['read', ...Array(PAGES - 1).fill('blocked policy')]);
    expect(fetch).not.toHaveBeenCalled();
    // One refusal is enough: the site's owner hears of each.
    expect(stage.pageScript.fetchInPage).toHaveBeenCalledTimes(1);
  });

  test('are read from the background once the origin is allowed, and only those', async () => {
    await worker.openTab(TAB, 'look');
    const { id } = await stage.ended();
    stage.browser.fake.allowed.add('https://asagiri.example/*');
    await worker.retryAllowed(['https://other.example/*']);
    expect(stage.state()?.permissionNeeded).toBe(true);
    await Promise.all([worker.retryAllowed(['https://asagiri.example/*']), worker.retry(ORIGIN, TAB)]);
    const state = await stage.ended();
    expect(state).toMatchObject({ phase: 'done', permissionNeeded: false, id });
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
    const init = vi.mocked(fetch).mock.calls[0]?.[1];
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
    expect(vi.mocked(fetch).mock.calls.length).toBe(PAGES);
    expect(stage.saved.size).toBe(PAGES);
  });

  test('a permission that is withdrawn while they are read: the rest waits again, and nothing is missing', async () => {
    await worker.openTab(TAB, 'look');
    await stage.ended();
    const { allowed } = stage.browser.fake;
    allowed.add('https://asagiri.example/*');
    const answer = vi.mocked(fetch).getMockImplementation() as typeof fetch;
    vi.mocked(fetch).mockImplementation(async (...args) => {
      if (vi.mocked(fetch).mock.calls.length <= 4) return answer(...args);
      allowed.clear();
      throw new TypeError('NetworkError');
    });
    await worker.retry(ORIGIN, TAB);
    const state = await stage.ended();
    expect(state).toMatchObject({ phase: 'done', permissionNeeded: true, error: null });
    expect(new Set(statuses())).toEqual(new Set(['read', 'blocked policy']));
    expect(statuses().filter((status) => status === 'read').length).toBeGreaterThan(2);
    allowed.add('https://asagiri.example/*');
    vi.mocked(fetch).mockImplementation(answer);
    await worker.retryAllowed(['https://asagiri.example/*']);
    await stage.ended();
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
  });

  test('there is nothing to retry where nothing waits', async () => {
    expect(await worker.retry(ORIGIN, TAB)).toBe(false);
  });
});

describe('a worker that was stopped', () => {
  test('goes on with what is left, and does not read twice', async () => {
    const { held: holding } = holdAfter(4);
    await worker.openTab(TAB, 'look');
    await holding();
    await vi.waitFor(() => expect(stage.saved.size).toBeGreaterThanOrEqual(5));
    const before = stage.saved.size;
    // The first worker never gets an answer any more.
    const inStorage = structuredClone(stage.browser.storage.session.all());
    const savedPages = new Map(stage.saved);
    stage = createStage();
    held.stage = stage;
    await stage.browser.storage.session.set(inStorage);
    for (const [key, page] of savedPages) stage.saved.set(key, page);
    worker = await startWorker();
    await worker.resumeAll(async () => null);
    expect(worker.isRunning(ORIGIN)).toBe(true);
    const state = await stage.ended();
    expect(state.phase).toBe('done');
    expect(statuses()).toEqual(Array(PAGES).fill('read'));
    expect(stage.asked().length).toBe(PAGES - before);
  });

  test('clears away the pages of jobs that are no more', async () => {
    stage.saved.set('old 0', {} as never);
    await worker.resumeAll(async () => null);
    expect(stage.saved.size).toBe(0);
  });

  test('keeps those of finished audits, without starting them', async () => {
    const run: Run = {
      id: 'w',
      origin: ORIGIN,
      isPrivate: false,
      tabId: TAB,
      startUrl: `${ORIGIN}/`,
      startedAt: '2026-11-22T09:00:00.000Z',
      lang: 'ja',
      phase: 'kept',
      retries: false,
    };
    await stage.browser.storage.session.set({ [`run:${ORIGIN}`]: run });
    stage.saved.set('w 0', {} as never);
    await worker.resumeAll(async () => null);
    expect(stage.saved.size).toBe(1);
    expect(worker.isRunning(ORIGIN)).toBe(false);
  });

  test('a running state without a job is begun anew', async () => {
    await stage.browser.storage.session.set({ [`job:${ORIGIN}`]: { schemaVersion: 1, phase: 'running', origin: ORIGIN, pages: [], audit: null } });
    await worker.openTab(TAB, 'look');
    expect((await stage.ended()).phase).toBe('done');
  });
});
