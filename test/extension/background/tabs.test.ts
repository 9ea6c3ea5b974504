import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import type { JobState } from '../../../src/extension/messages/protocol.ts';
import { fakeBrowser } from '../fake-browser.ts';

/** Tabs, their badges, private windows, and what the panel is told of a tab. */

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../../../src/extension/background/queue.ts', () => ({ isRunning: () => false }));
const { showBadges } = await import('../../../src/extension/background/badge.ts');
const { lookAtTab } = await import('../../../src/extension/background/look-at-tab.ts');
const { noteTab, watchTabs } = await import('../../../src/extension/background/watch-tabs.ts');
const { showJob } = await import('../../../src/extension/storage/shown-jobs.ts');

const ORIGIN = 'https://a.example';

const job = (flags: Partial<Audit['summary']['flags']>, more: Partial<JobState> = {}): JobState => ({
  schemaVersion: 1,
  id: 'j',
  origin: ORIGIN,
  isPrivate: false,
  phase: 'done',
  startedAt: '2026-11-22T09:00:00.000Z',
  finishedAt: '2026-11-22T09:00:02.000Z',
  pages: [],
  verdicts: [],
  audit: {
    site: { providerName: '株式会社あ', title: '' },
    findings: [{ id: 'flag.pressure', status: 'met' }],
    summary: { flags: { flagged: 0, clear: 9, unknown: 2, ...flags } },
  } as unknown as Audit,
  error: null,
  permissionNeeded: false,
  ...more,
});

const open = (id: number, url: string | undefined, incognito = false): void => {
  held.browser.fake.tabs.set(id, { id, incognito, ...(url === undefined ? {} : { url }) });
};
const badge = (id: number): string | undefined => held.browser.fake.badges.get(id);
const updated = (id: number): void => {
  for (const listener of held.browser.tabs.onUpdated.listeners) listener(id, { status: 'loading' });
};
const close = (id: number): void => {
  held.browser.fake.tabs.delete(id);
  for (const listener of held.browser.tabs.onRemoved.listeners) listener(id);
};
const session = (): Record<string, unknown> => held.browser.storage.session.all();

beforeEach(() => {
  held.browser = fakeBrowser();
});

describe('badge', () => {
  test.each([
    ['the number of warning signs', job({ flagged: 3 }), '3'],
    ['✓ where none was seen', job({}), '✓'],
    ['nothing where most signs were not checked', job({ clear: 2, unknown: 9 }), ''],
    ['nothing while the audit runs', job({ flagged: 3 }, { phase: 'running' }), ''],
    ['nothing for an audit that was stopped', job({}, { phase: 'cancelled' }), ''],
  ])('%s', async (_, state, expected) => {
    open(1, `${ORIGIN}/price`);
    await showJob(state);
    await noteTab({ tabId: 1, origin: ORIGIN, isPrivate: false });
    expect(badge(1)).toBe(expected);
  });

  test('the person’s own verdict counts', async () => {
    open(1, ORIGIN);
    await showJob(job({}, { verdicts: [{ criterion: 'flag.pressure', status: 'flagged', note: '', at: '2026-11-22T00:00:00.000Z' }] }));
    await noteTab({ tabId: 1, origin: ORIGIN, isPrivate: false });
    expect(badge(1)).toBe('1');
  });

  test('comes when the audit ends, in all tabs of the site and in no others', async () => {
    open(1, `${ORIGIN}/`);
    open(2, `${ORIGIN}/faq`);
    open(3, 'https://b.example/');
    for (const tabId of [1, 2]) await noteTab({ tabId, origin: ORIGIN, isPrivate: false });
    await noteTab({ tabId: 3, origin: 'https://b.example', isPrivate: false });
    await showJob(job({ flagged: 1 }));
    await showBadges(ORIGIN);
    expect([1, 2, 3].map(badge)).toEqual(['1', '1', '']);
  });

  test.each([
    ['another site', 'https://b.example/'],
    ['a page that we may not know', undefined],
    ['a page of the browser', 'about:blank'],
  ])('goes when the tab goes to %s, and comes back with the site', async (_, url) => {
    open(1, `${ORIGIN}/`);
    await showJob(job({ flagged: 2 }));
    await noteTab({ tabId: 1, origin: ORIGIN, isPrivate: false });
    open(1, url);
    updated(1);
    await vi.waitFor(() => expect(badge(1)).toBe(''));
    open(1, `${ORIGIN}/faq`);
    updated(1);
    await vi.waitFor(() => expect(badge(1)).toBe('2'));
  });

  test('a private window does not show what was audited outside of it, nor the other way round', async () => {
    open(1, `${ORIGIN}/`, true);
    await showJob(job({ flagged: 2 }));
    await noteTab({ tabId: 1, origin: ORIGIN, isPrivate: true });
    expect(badge(1)).toBe('');
    await showJob(job({ flagged: 5 }, { isPrivate: true }));
    await showBadges(`private ${ORIGIN}`);
    expect(badge(1)).toBe('5');
  });
});

describe('listeners', () => {
  const counts = (): number[] => [held.browser.tabs.onUpdated.listeners.length, held.browser.tabs.onRemoved.listeners.length];

  test('are there from the start, for the event that has started the worker, and leave when no tab is to be watched', async () => {
    watchTabs();
    expect(counts()).toEqual([1, 1]);
    await vi.waitFor(() => expect(counts()).toEqual([0, 0]));
  });

  test('stay as long as a tab shows an audited site', async () => {
    open(1, `${ORIGIN}/`);
    await noteTab({ tabId: 1, origin: ORIGIN, isPrivate: false });
    watchTabs();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(counts()).toEqual([1, 1]);
    close(1);
    await vi.waitFor(() => expect(counts()).toEqual([0, 0]));
    expect(session()).toEqual({});
  });
});

describe('private windows', () => {
  test('the last one takes everything with it that was made in them', async () => {
    open(1, `${ORIGIN}/`, true);
    open(2, 'https://c.example/', true);
    open(3, `${ORIGIN}/`);
    await showJob(job({}, { isPrivate: true }));
    await showJob(job({}));
    await held.browser.storage.session.set({ [`place:private ${ORIGIN}`]: {}, [`place:${ORIGIN}`]: {}, 'private-page:j:1': {}, 'page:k:1': {} });
    await noteTab({ tabId: 1, origin: ORIGIN, isPrivate: true });
    await noteTab({ tabId: 3, origin: ORIGIN, isPrivate: false });
    close(1);
    await vi.waitFor(() => expect(session()).not.toHaveProperty('tab:1'));
    expect(session()).toHaveProperty([`job:private ${ORIGIN}`]);
    close(2);
    await vi.waitFor(() => expect(Object.keys(session()).sort()).toEqual([`job:${ORIGIN}`, 'page:k:1', `place:${ORIGIN}`, 'tab:3']));
    expect(held.browser.storage.local.all()).toEqual({});
  });
});

describe('what the panel is told', () => {
  test('a site that is audited', async () => {
    open(1, `${ORIGIN}/faq`);
    await showJob(job({}));
    expect(await lookAtTab(1)).toMatchObject({ state: 'job', origin: ORIGIN, job: { id: 'j' } });
  });

  test('a site that is not', async () => {
    open(1, `${ORIGIN}/faq`);
    expect(await lookAtTab(1)).toMatchObject({ state: 'idle', because: 'not-audited' });
    open(1, `${ORIGIN}/faq`, true);
    await showJob(job({}));
    expect(await lookAtTab(1)).toMatchObject({ state: 'idle', because: 'not-audited' });
  });

  test('a tab of which nothing is known', async () => {
    open(1, undefined);
    expect(await lookAtTab(1)).toEqual({ state: 'unseen', last: null, elsewhere: false });
  });

  test('a tab that has shown an audited site before, and where that could still be', async () => {
    open(1, `${ORIGIN}/`);
    await showJob(job({}));
    await lookAtTab(1);
    open(1, undefined);
    expect(await lookAtTab(1)).toMatchObject({ state: 'unseen', last: { id: 'j' }, elsewhere: false });
    held.browser.fake.allowed.add('https://a.example/*');
    expect(await lookAtTab(1)).toMatchObject({ state: 'unseen', last: { id: 'j' }, elsewhere: true });
  });
});
