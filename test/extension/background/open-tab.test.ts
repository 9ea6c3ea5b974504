import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import { clearLibrary, saveAudit } from '../../../src/extension/storage/library/audits.ts';
import { withLibrary } from '../../../src/extension/storage/library/database.ts';
import { jobOf, type SavedAudit } from '../../../src/extension/storage/library/saved-audit.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';
import { saved } from '../storage/library/sample.ts';
import { createStage, ORIGIN, type Stage, TAB } from './stage.ts';

const held = vi.hoisted(() => ({ stage: undefined as unknown as Stage, audits: new Map<string, Audit>() }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.stage.browser;
  },
}));
vi.mock('../../../src/extension/background/page-script.ts', () => ({
  readLivePage: (tabId: number) => held.stage.pageScript.readLivePage(tabId),
  fetchInPage: (...args: Parameters<Stage['pageScript']['fetchInPage']>) => held.stage.pageScript.fetchInPage(...args),
  stopInPage: async () => {},
  readSettledPage: async () => null,
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
  savePage: async () => {},
  loadPages: async () => [],
  keepPages: async () => {},
  dropPages: async () => {},
  dropOtherPages: async () => {},
}));
const { openTab } = await import('../../../src/extension/background/open-tab.ts');
const { AccessError } = await import('../../../src/extension/platform/page-access.ts');

vi.setConfig({ testTimeout: 30_000 });

let stage: Stage;

beforeEach(async () => {
  await clearLibrary();
  stage = createStage();
  held.stage = stage;
});

const show = (url: string, html = '', contentType = 'text/html'): void => {
  stage.browser.fake.tabs.set(TAB, { id: TAB, url, title: 'Title of the tab' });
  stage.pageScript.readLivePage.mockImplementation(async () => ({
    contentType,
    bytes: 1,
    encoding: 'utf-8',
    httpStatus: 200,
    thin: false,
    snapshot: { ...snapshotFromHtml(html, url), live: true },
  }));
};

const refuse = (failure: 'closed' | 'error-page' | 'forbidden'): void => {
  stage.pageScript.readLivePage.mockImplementation(async () => {
    throw new AccessError(failure, 'refused');
  });
};

describe('a page that does not look like a provider’s', () => {
  const WEATHER = '<title>天気</title><h1>今日の天気</h1><p>晴れ</p>';

  test('is not audited until the person asks, and nothing is fetched', async () => {
    show('https://weather.example/', WEATHER);
    expect(await openTab(TAB, 'look')).toEqual({ state: 'idle', origin: 'https://weather.example', title: '天気', because: 'not-a-provider' });
    expect(stage.browser.storage.session.all()).toEqual({});
    expect(stage.pageScript.fetchInPage).not.toHaveBeenCalled();
    expect(await openTab(TAB, 'audit')).toMatchObject({ state: 'job', origin: 'https://weather.example', job: { phase: 'running' } });
    await vi.waitFor(() => expect(stage.browser.storage.session.all()).toMatchObject({ 'job:https://weather.example': { phase: 'done' } }), 10_000);
  });
});

describe('what can not be audited', () => {
  test.each([
    ['about:blank', 'browser-page'],
    ['https://addons.mozilla.org/ja/', 'store-page'],
  ])('%s', async (url, because) => {
    show(url);
    expect(await openTab(TAB, 'audit')).toEqual({ state: 'unsupported', title: 'Title of the tab', url, because });
    expect(stage.pageScript.readLivePage).not.toHaveBeenCalled();
  });

  test.each([
    ['a PDF viewer of Firefox', 'https://a.example/a.pdf', 'forbidden', 'pdf'],
    ['a page of an error', 'https://a.example/', 'error-page', 'no-connection'],
    ['a file without permission', 'file:///home/me/index.html', 'forbidden', 'file-permission'],
    ['a page that the browser keeps to itself', 'https://a.example/', 'forbidden', 'permission'],
    ['a tab that is gone', 'https://a.example/', 'closed', 'tab-closed'],
  ] as const)('%s', async (_, url, failure, because) => {
    show(url);
    refuse(failure);
    vi.stubGlobal('navigator', { onLine: true });
    expect(await openTab(TAB, 'look')).toMatchObject({ state: 'unsupported', because });
    vi.unstubAllGlobals();
  });

  test.each([
    [true, 'browser-page'],
    [false, 'no-connection'],
  ])('a page without an address, on line: %s', async (onLine, because) => {
    stage.browser.fake.tabs.set(TAB, { id: TAB });
    vi.stubGlobal('navigator', { onLine });
    expect(await openTab(TAB, 'look')).toMatchObject({ state: 'unsupported', because });
    vi.unstubAllGlobals();
  });

  test('a page that can not be read while there is no connection', async () => {
    show('https://a.example/');
    refuse('forbidden');
    vi.stubGlobal('navigator', { onLine: false });
    expect(await openTab(TAB, 'look')).toMatchObject({ because: 'no-connection' });
    vi.unstubAllGlobals();
  });

  test.each([
    ['application/pdf', 'pdf'],
    ['image/png', 'browser-page'],
    ['application/json', 'browser-page'],
  ])('a tab that shows %s', async (type, because) => {
    show('https://a.example/x', '', type);
    expect(await openTab(TAB, 'audit')).toMatchObject({ state: 'unsupported', because });
  });

  test('a site whose audit a newer version has written', async () => {
    const newer = { ...saved('1', ORIGIN), schemaVersion: 9 } as unknown as SavedAudit;
    await withLibrary((db) => db.put('audits', newer));
    for (const wish of ['look', 'audit'] as const) expect(await openTab(TAB, wish)).toMatchObject({ state: 'unsupported', because: 'newer-schema' });
    expect(await withLibrary((db) => db.getAll('audits'))).toEqual([newer]);
  });
});

describe('an audit at hand', () => {
  const kept = (phase: 'done' | 'cancelled') => saveAudit({ ...saved('1', ORIGIN), phase });

  test.each(['done', 'cancelled'] as const)('%s is shown', async (phase) => {
    await kept(phase);
    expect(await openTab(TAB, 'look')).toMatchObject({ state: 'job', origin: ORIGIN, job: { phase } });
    expect(stage.pageScript.readLivePage).not.toHaveBeenCalled();
  });

  test('failed is tried again', async () => {
    await stage.browser.storage.session.set({ [`job:${ORIGIN}`]: { ...jobOf(saved('1', ORIGIN), []), phase: 'failed' } });
    await openTab(TAB, 'look');
    expect(stage.pageScript.readLivePage).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(stage.state()).toMatchObject({ phase: 'done' }), 10_000);
  });
});
