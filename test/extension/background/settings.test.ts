import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clearLibrary, listAudits } from '../../../src/extension/storage/library/audits.ts';
import type { SettingsPatch } from '../../../src/extension/messages/protocol.ts';
import { createStage, ORIGIN, PAGES, type Stage, TAB } from './stage.ts';

/** What the person's settings do to an audit. */

const held = vi.hoisted(() => ({ stage: undefined as unknown as Stage }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.stage.browser;
  },
}));
vi.mock('../../../src/extension/background/page-script.ts', () => ({
  readLivePage: (tabId: number) => held.stage.pageScript.readLivePage(tabId),
  fetchInPage: (...args: Parameters<Stage['pageScript']['fetchInPage']>) => held.stage.pageScript.fetchInPage(...args),
  readSettledPage: async () => null,
  stopInPage: async () => {},
}));
vi.mock('../../../src/extension/storage/pages.ts', () => ({
  savePage: (...args: Parameters<Stage['pages']['savePage']>) => held.stage.pages.savePage(...args),
  keepPages: (...args: Parameters<Stage['pages']['keepPages']>) => held.stage.pages.keepPages(...args),
  loadPages: (run: { id: string }) => held.stage.pages.loadPages(run),
  dropPages: (run: { id: string }) => held.stage.pages.dropPages(run),
  dropOtherPages: async () => {},
}));
const { openTab } = await import('../../../src/extension/background/open-tab.ts');
const { hasEnded, retry } = await import('../../../src/extension/background/queue.ts');
const { forgetAll } = await import('../../../src/extension/background/forget-all.ts');
const { changeSettings } = await import('../../../src/extension/storage/settings/settings.ts');

vi.setConfig({ testTimeout: 30_000 });

let stage: Stage;

beforeEach(async () => {
  if (held.stage) await hasEnded(ORIGIN);
  await clearLibrary();
  stage = createStage();
  held.stage = stage;
});

const withSettings = (patch: SettingsPatch): Promise<unknown> => changeSettings(patch);
const readCount = (): number => stage.state()?.pages.filter(({ status }) => status === 'read').length ?? 0;

describe('the button', () => {
  test('asks first: nothing is read, and the start that the person presses audits the site', async () => {
    await withSettings({ button: 'ask' });
    expect(await openTab(TAB, 'look')).toEqual({ state: 'idle', origin: ORIGIN, title: 'あさぎり秘書室', because: 'ask-first' });
    expect(stage.pageScript.readLivePage).not.toHaveBeenCalled();
    expect(stage.state()).toBeUndefined();
    await openTab(TAB, 'audit');
    await stage.ended();
    expect(readCount()).toBe(PAGES);
    expect(await openTab(TAB, 'look')).toMatchObject({ state: 'job' });
  });

  test('reads one page; what others may say is not checked, never missing', async () => {
    await withSettings({ button: 'page' });
    await openTab(TAB, 'look');
    const done = await stage.ended();
    expect(stage.asked()).toEqual([]);
    expect(readCount()).toBe(1);
    expect(done.pages.some(({ status, reason }) => status === 'skipped' && reason === 'limit')).toBe(true);
    const { findings } = done.audit as NonNullable<typeof done.audit>;
    expect(findings.find(({ id }) => id === 'contract.cancel')?.status).toBe('unknown');
  });

  test('… and goes on with the site when the person wants it', async () => {
    await withSettings({ button: 'page' });
    await openTab(TAB, 'look');
    const { id } = await stage.ended();
    expect(await retry(ORIGIN, TAB)).toBe(true);
    const whole = await stage.ended();
    expect(whole.id).toBe(id);
    expect(readCount()).toBe(PAGES);
    expect(stage.asked()).toHaveLength(PAGES - 1);
  });

  test('the menu audits the site, whatever the button does', async () => {
    await withSettings({ button: 'page' });
    await openTab(TAB, 'site');
    await stage.ended();
    expect(readCount()).toBe(PAGES);
  });
});

test('no more pages are read than the person allows', async () => {
  await withSettings({ maxPages: 3 });
  await openTab(TAB, 'look');
  await stage.ended();
  expect(readCount()).toBe(3);
  expect(stage.asked()).toHaveLength(2);
});

describe('everything deleted', () => {
  test('nothing of audits is left, settings stay', async () => {
    await withSettings({ theme: 'dark' });
    await openTab(TAB, 'look');
    await stage.ended();
    await stage.browser.storage.session.set({ 'place:x': {}, 'wish:7': {}, 'page:a:1': {}, 'private-page:a:1': {} });
    await forgetAll();
    expect(stage.browser.storage.session.all()).toEqual({});
    expect(await listAudits()).toEqual([]);
    expect(stage.browser.storage.local.all()).toMatchObject({ settings: { theme: 'dark' } });
  });

  test('an audit that is running ends, and does not come back', async () => {
    const answer = stage.pageScript.fetchInPage.getMockImplementation() as NonNullable<ReturnType<typeof stage.pageScript.fetchInPage.getMockImplementation>>;
    stage.pageScript.fetchInPage.mockImplementation(async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return answer(...args);
    });
    await openTab(TAB, 'look');
    await vi.waitFor(() => expect(stage.asked().length).toBeGreaterThan(0));
    await forgetAll();
    await hasEnded(ORIGIN);
    expect(stage.state()).toBeUndefined();
    expect(await listAudits()).toEqual([]);
  });
});
