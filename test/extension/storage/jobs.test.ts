import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import type { JobState } from '../../../src/extension/messages/protocol.ts';
import { fakeBrowser } from '../fake-browser.ts';

const browser = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return browser.current;
  },
}));
const { keepJob, listRecent, readJob, showJob } = await import('../../../src/extension/storage/jobs.ts');

const audit = (providerName: string) => ({ schemaVersion: 1, site: { providerName }, summary: { met: 1 } }) as unknown as Audit;

const job = (host: string, more: Partial<JobState> = {}): JobState => ({
  schemaVersion: 1,
  id: host,
  origin: `https://${host}`,
  phase: 'done',
  startedAt: '2026-11-22T09:00:00.000Z',
  finishedAt: '2026-11-22T09:00:02.000Z',
  pages: [],
  audit: audit(host),
  error: null,
  permissionNeeded: false,
  ...more,
});

const session = () => browser.current.storage.session.all();
const local = () => browser.current.storage.local.all();

beforeEach(() => {
  browser.current = fakeBrowser();
});

describe('job states', () => {
  test('a running one is only in the session, a finished one only kept', async () => {
    const running = job('a.example', { phase: 'running', finishedAt: null });
    await showJob(running);
    expect(Object.keys(local())).toEqual([]);
    expect(await readJob('https://a.example')).toEqual(running);
    await keepJob(job('a.example'));
    expect(session()).toEqual({});
    expect(await readJob('https://a.example')).toEqual(job('a.example'));
  });

  test('while a site is audited again the running state is shown, the earlier one stays kept', async () => {
    await keepJob(job('a.example'));
    await showJob(job('a.example', { phase: 'running' }));
    expect((await readJob('https://a.example'))?.phase).toBe('running');
    expect(local()['job:https://a.example']).toEqual(job('a.example'));
  });

  test('none for a site that was not audited, or for what is no state', async () => {
    expect(await readJob('https://a.example')).toBeNull();
    await browser.current.storage.local.set({ 'job:https://a.example': { pages: 'rubbish' } });
    expect(await readJob('https://a.example')).toBeNull();
  });

  test.each([
    ['state', { ...job('a.example'), schemaVersion: 2 }],
    ['audit', { ...job('a.example'), audit: { schemaVersion: 2 } }],
  ])('a newer %s is not read and not overwritten', async (_, newer) => {
    await browser.current.storage.local.set({ 'job:https://a.example': newer });
    await expect(readJob('https://a.example')).rejects.toMatchObject({ code: 'newer-schema' });
    await keepJob(job('a.example'));
    expect(local()['job:https://a.example']).toEqual(newer);
    expect(session()['job:https://a.example']).toMatchObject({ phase: 'done', error: 'newer-schema' });
  });

  test('where storage is full the audit stays in the session, and says so', async () => {
    browser.current.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await keepJob(job('a.example'));
    expect(local()).toEqual({});
    expect(await readJob('https://a.example')).toEqual(job('a.example', { error: 'storage-full' }));
  });
});

describe('recent audits', () => {
  test('newest first, each site once, at most as many as asked for', async () => {
    await keepJob(job('a.example'));
    await keepJob(job('b.example'));
    await keepJob(job('a.example', { finishedAt: '2026-11-22T10:00:00.000Z' }));
    expect((await listRecent(10)).map(({ origin, finishedAt }) => [origin, finishedAt])).toEqual([
      ['https://a.example', '2026-11-22T10:00:00.000Z'],
      ['https://b.example', '2026-11-22T09:00:02.000Z'],
    ]);
    expect((await listRecent(1)).map(({ providerName }) => providerName)).toEqual(['a.example']);
  });

  test('two that end at once are both there', async () => {
    await Promise.all([keepJob(job('a.example')), keepJob(job('b.example')), keepJob(job('c.example'))]);
    expect((await listRecent(10)).map(({ origin }) => origin).sort()).toEqual(['https://a.example', 'https://b.example', 'https://c.example']);
  });

  test('a list of a newer version is left as it is', async () => {
    const newer = { schemaVersion: 2, entries: [] };
    await browser.current.storage.local.set({ recent: newer });
    await keepJob(job('a.example'));
    expect(local().recent).toEqual(newer);
    expect(await listRecent(10)).toEqual([]);
    expect(await readJob('https://a.example')).toEqual(job('a.example'));
  });
});
