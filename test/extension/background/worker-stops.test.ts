import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import { clearLibrary, listAudits } from '../../../src/extension/storage/library/audits.ts';
import { createStage, ORIGIN, PAGES, type Stage, TAB } from './stage.ts';

/** The browser ends the background at every step that it takes: before each thing that it writes down. */

const held = vi.hoisted(() => ({ audits: new Map<string, Audit>() }));
/** The real audits, each made once: every run comes by the same site. */
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
vi.setConfig({ testTimeout: 120_000 });

let stage: Stage;

/** A worker just started: modules without memory. It keeps to the stage on which it was started, also when there is a new one. */
async function startWorker() {
  const own = stage;
  vi.resetModules();
  vi.doMock('../../../src/extension/platform/browser.ts', () => ({ browser: own.browser }));
  vi.doMock('../../../src/extension/background/page-script.ts', () => own.pageScript);
  vi.doMock('../../../src/extension/storage/pages.ts', () => own.pages);
  const [queue, { openTab }, { readFirstAgain }, { addLivePage }] = await Promise.all([
    import('../../../src/extension/background/queue.ts'),
    import('../../../src/extension/background/open-tab.ts'),
    import('../../../src/extension/background/live-page.ts'),
    import('../../../src/extension/background/add-page.ts'),
  ]);
  return { ...queue, openTab, addLivePage, resume: () => queue.resumeAll(readFirstAgain) };
}

/** A browser in which nothing was ever audited. */
async function freshStage(): Promise<Stage> {
  await clearLibrary();
  return createStage();
}

beforeEach(async () => {
  stage = await freshStage();
});

type Write = (...args: never[]) => Promise<void>;

/** Pages and states come again and again: the first of a kind are steps of their own, the others are like them. */
const FIRST_OF_KIND = 2;

const keysOf = (items: unknown): string => (typeof items === 'object' && items !== null ? Object.keys(items).join() : String(items));

/** Ends the worker before its `step`th writing: from then on nothing that it does has an end. Tells whether it has come so far. */
function endAt({ browser, pages, pageScript }: Stage, step: number): { ended: Promise<true> } {
  let count = 0;
  const kinds = new Map<string, number>();
  const isStep = (kind: string): boolean => {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    return (kinds.get(kind) ?? 0) <= FIRST_OF_KIND;
  };
  let tell = (_: true): void => {};
  const ended = new Promise<true>((resolve) => {
    tell = resolve;
  });
  const never = new Promise<never>(() => {});
  const until =
    (kind: string, write: Write): Write =>
    async (...args) => {
      if (count >= step) return never;
      if (isStep(`${kind} ${kind.includes('storage') ? keysOf(args[0]) : ''}`)) count++;
      if (count < step) return write(...args);
      tell(true);
      return never;
    };
  for (const area of [browser.storage.session, browser.storage.local]) {
    for (const name of ['set', 'remove'] as const) {
      const write = area[name] as unknown as { getMockImplementation(): Write; mockImplementation(write: Write): void };
      write.mockImplementation(until(`storage ${name}`, write.getMockImplementation()));
    }
  }
  for (const name of ['savePage', 'keepPages', 'dropPages', 'dropOtherPages'] as const) Object.assign(pages, { [name]: until(name, pages[name] as Write) });
  const answer = pageScript.fetchInPage.getMockImplementation() as typeof pageScript.fetchInPage;
  pageScript.fetchInPage.mockImplementation(async (...args) => (count >= step ? never : answer(...args)));
  return { ended };
}

/** A new worker in the same browser: what was stored is there, what was in memory is not. */
async function restart(before: Stage): Promise<Awaited<ReturnType<typeof startWorker>>> {
  const { session, local } = before.browser.storage;
  const saved = [...before.saved];
  const data = { session: structuredClone(session.all()), local: structuredClone(local.all()) };
  stage = createStage();
  await stage.browser.storage.session.set(data.session);
  await stage.browser.storage.local.set(data.local);
  for (const [key, page] of saved) stage.saved.set(`${key}`, page);
  return startWorker();
}

/** Ends the worker at `step` of what `act` does; then the next one brings it to its end. False once `act` has no such step. */
async function survives(step: number, act: (worker: Awaited<ReturnType<typeof startWorker>>) => Promise<unknown>): Promise<boolean> {
  const { ended } = endAt(stage, step);
  const first = await startWorker();
  const done = act(first).then(() => false);
  if (!(await Promise.race([ended, done]))) return false;
  const asked = stage.asked();
  const next = await restart(stage);
  await next.resume();
  if (stage.state() === undefined && !next.isRunning(ORIGIN)) {
    // Nothing was written down yet, so nothing was promised: the person presses the button again.
    expect(stage.browser.storage.session.all()).toEqual({});
    await next.openTab(TAB, 'look');
  }
  await stage.ended();
  // Four pages at most were under way when it ended, and may be asked for again.
  expect(asked.filter((path) => stage.asked().includes(path)).length).toBeLessThanOrEqual(5);
  return true;
}

async function expectWhole(): Promise<void> {
  const state = stage.state();
  expect(state).toMatchObject({ phase: 'done', error: null });
  expect(state?.pages.map(({ status }) => status)).toEqual(Array(PAGES).fill('read'));
  expect(new Set(state?.pages.map(({ url }) => url)).size).toBe(PAGES);
  expect(Object.keys(stage.browser.storage.session.all()).sort()).toEqual([`job:${ORIGIN}`, `run:${ORIGIN}`]);
  expect(stage.browser.storage.session.all()[`run:${ORIGIN}`]).toMatchObject({ phase: 'kept', retries: false });
  expect((await listAudits()).map(({ id }) => id)).toEqual([state?.id]);
  await clearLibrary();
}

describe('a worker that is stopped', () => {
  test('at any step of an audit', async () => {
    let step = 1;
    for (; await survives(step, (worker) => worker.openTab(TAB, 'look').then(() => stage.ended())); step++) {
      await expectWhole();
      stage = await freshStage();
    }
    // Run, pages, states, the site, the end of the run; the library writes at once or not at all.
    expect(step).toBeGreaterThan(7);
  });

  test('at any step of another try', async () => {
    /** An audit in which two pages could not be read. */
    const begin = async (): Promise<void> => {
      stage = await freshStage();
      const answer = stage.pageScript.fetchInPage.getMockImplementation() as typeof stage.pageScript.fetchInPage;
      stage.pageScript.fetchInPage.mockImplementation(async (tabId, request) => (/company|price/.test(request.url) ? { ok: false, error: 'network' } : answer(tabId, request)));
      await (await startWorker()).openTab(TAB, 'look');
      const state = await stage.ended();
      expect(state.pages.filter(({ status }) => status === 'failed').length).toBe(2);
      await restart(stage);
    };
    await begin();
    let step = 1;
    const again = (worker: Awaited<ReturnType<typeof startWorker>>): Promise<unknown> => worker.retry(ORIGIN, TAB).then(() => stage.ended());
    for (; await survives(step, again); step++) {
      // Ended before it had written down that there is another try, it is none.
      if (step === 1) expect(stage.state()?.pages.filter(({ status }) => status === 'failed').length).toBe(2);
      else await expectWhole();
      await begin();
    }
    expect(step).toBeGreaterThan(5);
  });
});
