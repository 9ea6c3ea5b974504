import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { JobState } from '../../../src/extension/messages/protocol.ts';
import { jobOf, type SavedAudit } from '../../../src/extension/storage/library/saved-audit.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { saved } from './library/sample.ts';

const browser = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return browser.current;
  },
}));
const { correct, followLibrary, keepJob, listRecent, readJob } = await import('../../../src/extension/storage/jobs.ts');
const { listUnsaved, newestDossier } = await import('../../../src/extension/storage/unsaved.ts');
const { changeAdditions, withVerdictPatch } = await import('../../../src/extension/storage/library/additions.ts');
const { readShown, showJob } = await import('../../../src/extension/storage/shown-jobs.ts');
const { takeInOldJobs } = await import('../../../src/extension/storage/library/old-jobs.ts');
const { clearLibrary, listAudits, saveAudit } = await import('../../../src/extension/storage/library/audits.ts');
const { withLibrary } = await import('../../../src/extension/storage/library/database.ts');

const job = (host: string, more: Partial<JobState> = {}): JobState => ({ ...jobOf(saved(host, `https://${host}`), []), ...more });

const session = () => browser.current.storage.session.all();
const local = () => browser.current.storage.local.all();
const A = 'https://a.example';
/** As after the browser was started again. */
const restart = () => browser.current.storage.session.remove(Object.keys(session()));

beforeEach(async () => {
  browser.current = fakeBrowser();
  await clearLibrary();
});

describe('job states', () => {
  test('a running one is only in the session, a finished one is kept', async () => {
    const running = job('a.example', { phase: 'running', finishedAt: null });
    await showJob(running);
    expect(await readJob(A)).toEqual(running);
    expect(await listAudits()).toEqual([]);
    await keepJob(job('a.example'));
    expect(await readJob(A)).toEqual(job('a.example'));
    await restart();
    expect(await readJob(A)).toEqual(job('a.example'));
    expect(local()).toEqual({});
  });

  test('while a site is audited again the running state is shown, the earlier one stays kept', async () => {
    await keepJob(job('a.example'));
    await showJob(job('a.example', { id: '2', phase: 'running' }));
    expect((await readJob(A))?.phase).toBe('running');
    await restart();
    expect(await readJob(A)).toEqual(job('a.example'));
  });

  test('none for a site that was not audited', async () => {
    expect(await readJob(A)).toBeNull();
  });

  test('one that failed is shown and not kept', async () => {
    await keepJob(job('a.example', { phase: 'failed', error: 'empty-shell' }));
    expect((await readJob(A))?.phase).toBe('failed');
    await restart();
    expect(await readJob(A)).toBeNull();
  });

  test('one of a private window is in the session only', async () => {
    await keepJob(job('a.example', { isPrivate: true }));
    expect(await readJob(`private ${A}`)).toMatchObject({ phase: 'done', isPrivate: true });
    expect(await readJob(A)).toBeNull();
    expect(await listAudits()).toEqual([]);
  });

  test('a newer one is not read and not overwritten', async () => {
    const newer = { ...saved('a.example', A), schemaVersion: 3 } as unknown as SavedAudit;
    await withLibrary((db) => db.put('audits', newer));
    await expect(readJob(A)).rejects.toMatchObject({ code: 'newer-schema' });
    await keepJob(job('a.example'));
    expect(await withLibrary((db) => db.get('audits', 'a.example'))).toEqual(newer);
    expect(await readJob(A)).toMatchObject({ phase: 'done', error: 'newer-schema' });
  });

  test('where storage is full the audit stays in the session, and says so', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keepJob(job('a.example'));
    put.mockRestore();
    expect(await readJob(A)).toEqual(job('a.example', { error: 'storage-full' }));
    await restart();
    expect(await readJob(A)).toBeNull();
  });

  test('the session holds the latest few, the library all', async () => {
    for (let n = 10; n < 35; n++) await keepJob(job(`s${n}.example`, { finishedAt: `2026-11-22T09:00:${n}.000Z` }));
    expect(Object.keys(session())).toHaveLength(20);
    expect(session()).not.toHaveProperty(['job:https://s10.example']);
    expect((await readJob('https://s10.example'))?.phase).toBe('done');
    expect(await listAudits()).toHaveLength(25);
  });
});

describe('what the person says of an audit', () => {
  const correction = { site: A, criterion: 'contact.phone', audited: 'met' } as const;
  const AT = '2026-11-22T00:00:00.000Z';

  test('is shown to every view, and again after another audit and another start', async () => {
    await keepJob(job('a.example'));
    await correct({ ...correction, patch: { status: 'partial' } }, AT);
    await correct({ ...correction, patch: { note: 'つながらない' } }, AT);
    const verdicts = [{ criterion: 'contact.phone', status: 'partial', note: 'つながらない', at: AT }];
    expect(await readShown(A)).toMatchObject({ verdicts });
    await keepJob(job('a.example', { id: '2' }));
    expect(await readShown(A)).toMatchObject({ id: '2', verdicts });
    await restart();
    expect(await readJob(A)).toMatchObject({ verdicts });
    await correct({ ...correction, patch: null }, AT);
    expect(await readJob(A)).toMatchObject({ verdicts: [] });
  });

  test('a running audit and a private window are left alone', async () => {
    const running = job('a.example', { phase: 'running', finishedAt: null });
    await showJob(running);
    await keepJob(job('b.example', { isPrivate: true }));
    await changeAdditions('https://b.example', (now) => withVerdictPatch(now, 'contact.phone', { status: 'partial' }, 'met', AT));
    await correct({ ...correction, patch: { status: 'partial' } }, AT);
    await followLibrary(null);
    expect(await readShown(A)).toEqual(running);
    expect(await readShown('private https://b.example')).toMatchObject({ verdicts: [] });
  });

  test('what cannot be kept fails, and nothing has changed', async () => {
    await keepJob(job('a.example'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(correct({ ...correction, patch: { status: 'partial' } }, AT)).rejects.toMatchObject({ code: 'storage-full' });
    put.mockRestore();
    expect(await readJob(A)).toEqual(job('a.example'));
  });
});

describe('an audit that could not be saved', () => {
  test('is found by the pages that export it, before an older one of the site; a private one never', async () => {
    await saveAudit(saved('old', A, 3));
    await showJob(job('a.example', { error: 'storage-full' }));
    await showJob(job('b.example', { error: 'storage-full', isPrivate: true }));
    expect((await listUnsaved()).map(({ origin }) => origin)).toEqual([A]);
    expect((await newestDossier(A))?.audit).toEqual(saved('a.example', A).audit);
    expect(await newestDossier('https://b.example')).toBeNull();
    await showJob(job('a.example'));
    expect((await newestDossier(A))?.audit).toEqual(saved('old', A, 3).audit);
  });
});

describe('what 0.1.0 has kept', () => {
  test('is taken into the library; what cannot be read stays', async () => {
    const { isPrivate: _, ...old } = job('a.example');
    await browser.current.storage.local.set({
      'job:https://a.example': old,
      'job:https://b.example': { pages: 'rubbish' },
      recent: { schemaVersion: 1, audits: [] },
      settings: { lang: 'ja' },
    });
    await takeInOldJobs();
    expect(await readJob(A)).toEqual(job('a.example'));
    expect(Object.keys(local()).sort()).toEqual(['job:https://b.example', 'settings']);
  });

  test('of a newer version is left as it is', async () => {
    await browser.current.storage.local.set({ 'job:https://a.example': { ...job('a.example'), schemaVersion: 9 } });
    await takeInOldJobs();
    expect(local()).toMatchObject({ 'job:https://a.example': { schemaVersion: 9 } });
  });
});

describe('recent audits', () => {
  test('newest first, each site once, at most as many as asked for', async () => {
    await saveAudit(saved('1', A, 3));
    await saveAudit(saved('2', 'https://b.example', 4));
    await saveAudit(saved('3', A, 5));
    expect((await listRecent(10)).map(({ origin, finishedAt }) => [origin, finishedAt.slice(0, 10)])).toEqual([
      [A, '2026-11-05'],
      ['https://b.example', '2026-11-04'],
    ]);
    expect((await listRecent(1)).map(({ providerName }) => providerName)).toEqual(['株式会社みなも']);
  });

  test('two that end at once are both there', async () => {
    await Promise.all([keepJob(job('a.example')), keepJob(job('b.example')), keepJob(job('c.example'))]);
    expect((await listRecent(10)).map(({ origin }) => origin).sort()).toEqual([A, 'https://b.example', 'https://c.example']);
  });
});
