import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeAdditions, loadAdditions, withAnswer, withAsked, withManual, withoutVerdict, withVerdict } from '../../../../src/extension/storage/library/additions.ts';
import { clearLibrary, historyOf, latestAudit, latestDossier, listAudits, loadAudit, putBack, removeAudits, saveAudit } from '../../../../src/extension/storage/library/audits.ts';
import { withLibrary } from '../../../../src/extension/storage/library/database.ts';
import { libraryError } from '../../../../src/extension/storage/library/library-error.ts';
import { jobOf, migrate, type SavedAudit, savedAuditOf } from '../../../../src/extension/storage/library/saved-audit.ts';
import { saved } from './sample.ts';

const A = 'https://a.example';
const B = 'https://b.example';
const AT = '2026-11-22T00:00:00.000Z';

beforeEach(clearLibrary);

describe('saved audits', () => {
  test('come back as they were, the newest first', async () => {
    await saveAudit(saved('1', A, 3));
    await saveAudit(saved('2', B, 5));
    await saveAudit(saved('3', A, 4));
    expect(await loadAudit('1')).toEqual(saved('1', A, 3));
    expect((await listAudits()).map(({ id }) => id)).toEqual(['2', '3', '1']);
    expect((await historyOf(A)).map(({ id }) => id)).toEqual(['3', '1']);
    expect((await latestAudit(A))?.id).toBe('3');
    expect(await latestAudit('https://a.example.org')).toBeNull();
    expect(await loadAudit('9')).toBeNull();
  });

  test('have a line for the list', async () => {
    await saveAudit(saved('1'));
    const [line] = await listAudits();
    const { audit } = saved('1');
    expect(line).toMatchObject({
      origin: A,
      domain: 'a.example',
      changes: null,
      providerName: '株式会社みなも',
      met: audit.summary.met,
      missing: audit.summary.missing,
      readPages: 1,
      unreadPages: 0,
    });
  });

  test('say what is different from the one before', async () => {
    const { audit } = saved('1');
    const findings = audit.findings.map((finding) => (finding.id === 'contact.phone' ? { ...finding, status: 'missing' as const, value: null, evidence: [] } : finding));
    await saveAudit(saved('1', A, 3));
    await saveAudit({ ...saved('2', A, 4), audit: { ...audit, findings } });
    await saveAudit(saved('3', A, 5));
    expect((await listAudits()).map(({ changes }) => changes)).toEqual([{ new: 1, gone: 0, other: 0 }, { new: 0, gone: 1, other: 0 }, null]);
  });

  test('the line of the newest audit follows the person’s own verdicts', async () => {
    const { met, missing } = saved('1').audit.summary;
    const verdict = { criterion: 'contact.phone', status: 'missing', note: '', at: AT } as const;
    await saveAudit(saved('1', A, 3));
    await changeAdditions(A, (now) => withVerdict(now, verdict));
    expect(await listAudits()).toMatchObject([{ met: met - 1, missing: missing + 1, own: 1 }]);
    await saveAudit(saved('2', A, 4));
    expect(await listAudits()).toMatchObject([{ id: '2', met: met - 1, own: 1 }, { id: '1' }]);
    await changeAdditions(A, (now) => withVerdict(now, { ...verdict, criterion: 'company.name' }));
    await removeAudits(['2']);
    expect(await listAudits()).toMatchObject([{ id: '1', met: met - 2, own: 2 }]);
    await changeAdditions(A, (now) => withoutVerdict(withoutVerdict(now, 'company.name'), 'contact.phone'));
    expect(await listAudits()).toMatchObject([{ id: '1', met, missing, own: 0 }]);
  });

  test('a removal can be undone, with what the person had added', async () => {
    await saveAudit(saved('1', A, 3));
    await saveAudit(saved('2', A, 4));
    await changeAdditions(A, (now) => withVerdict(now, { criterion: 'contact.phone', status: 'partial', note: 'つながらない', at: AT }));
    const before = await latestDossier(A);

    await removeAudits(['1']);
    expect((await loadAdditions(A)).verdicts).toHaveLength(1);
    const removed = await removeAudits(['2']);
    expect(await listAudits()).toEqual([]);
    expect((await loadAdditions(A)).verdicts).toEqual([]);
    expect(await latestDossier(A)).toBeNull();

    await putBack(removed);
    expect(await latestDossier(A)).toEqual(before);
    expect((await listAudits()).map(({ id }) => id)).toEqual(['2']);
  });

  test('one of a later version is never overwritten, and hides no other', async () => {
    await saveAudit(saved('1', A, 3));
    const later = { ...saved('2', A, 4), schemaVersion: 3, form: 'unheard of' } as unknown as SavedAudit;
    await withLibrary((db) => db.put('audits', later));
    await expect(saveAudit(saved('2', A, 5))).rejects.toMatchObject({ failure: 'newer' });
    await expect(loadAudit('2')).rejects.toMatchObject({ failure: 'newer' });
    expect((await historyOf(A)).map(({ id }) => id)).toEqual(['1']);
    expect(await withLibrary((db) => db.get('audits', '2'))).toEqual(later);
  });

  test('a job that ended is kept and shown again; others are not', () => {
    const job = jobOf(saved('1'), []);
    expect(savedAuditOf(job)).toEqual(saved('1'));
    expect(savedAuditOf({ ...job, phase: 'running', finishedAt: null })).toBeNull();
    expect(savedAuditOf({ ...job, phase: 'failed' })).toBeNull();
    expect(savedAuditOf({ ...job, audit: null })).toBeNull();
  });
});

describe('migrate', () => {
  test('a state of 0.1.0 becomes a saved audit', () => {
    const { schemaVersion: _, ...form } = saved('1');
    const pages = form.pages.map(({ liveAt: __, ...page }) => page);
    expect(migrate({ ...form, schemaVersion: 1, pages })).toEqual(saved('1'));
    expect(migrate({ ...form, schemaVersion: 1, isPrivate: false })).toEqual(saved('1'));
    expect(migrate({ ...form, schemaVersion: 1 })).toEqual(saved('1'));
  });

  test.each([
    ['newer', { ...saved('1'), schemaVersion: 3 }],
    ['newer', { ...saved('1'), audit: { schemaVersion: 2 } }],
    ['damaged', { ...saved('1'), schemaVersion: 0 }],
    ['damaged', { ...saved('1'), audit: null }],
    ['damaged', null],
    ['damaged', 'audit'],
    ['damaged', []],
  ])('%s: %j', (failure, stored) => {
    expect(() => migrate(stored)).toThrow(expect.objectContaining({ failure }));
  });
});

describe('what the person adds', () => {
  test('stays with the site and is taken back at will', async () => {
    const verdict = { criterion: 'price.initial', status: 'met', note: '電話で確認', at: AT } as const;
    await changeAdditions(A, (now) => withVerdict(now, { ...verdict, note: '' }));
    await changeAdditions(A, (now) => withVerdict(now, verdict));
    expect((await loadAdditions(A)).verdicts).toEqual([verdict]);
    expect((await changeAdditions(A, (now) => withoutVerdict(now, 'price.initial'))).verdicts).toEqual([]);
    expect((await loadAdditions(B)).verdicts).toEqual([]);
  });

  test('checks, answers, questions', async () => {
    await changeAdditions(A, (now) => withManual(now, { id: 'manual.reviews', state: 'good', note: '', at: AT }));
    await changeAdditions(A, (now) => withManual(now, { id: 'manual.reviews', state: 'concern', note: '遅い', at: AT }));
    await changeAdditions(A, (now) => withAnswer(now, { criterion: 'price.initial', text: 'かかりません', at: '2026-11-22' }));
    await changeAdditions(A, (now) => withAnswer(now, { criterion: 'price.overage', text: '  ', at: '2026-11-22' }));
    await changeAdditions(A, (now) => withAsked(withAsked(now, 'price.extra', false), 'price.extra', false));
    const own = await loadAdditions(A);
    expect(own.manual).toEqual([{ id: 'manual.reviews', state: 'concern', note: '遅い', at: AT }]);
    expect(own.answers.map(({ criterion }) => criterion)).toEqual(['price.initial']);
    expect(own.unasked).toEqual(['price.extra']);
    expect((await changeAdditions(A, (now) => withAsked(withAnswer(now, { criterion: 'price.initial', text: '', at: AT }), 'price.extra', true))).answers).toEqual([]);
    expect((await loadAdditions(A)).unasked).toEqual([]);
  });

  test('two changes at once lose nothing', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((criterion) => changeAdditions(A, (now) => withVerdict(now, { criterion, status: 'met', note: '', at: AT }))));
    expect((await loadAdditions(A)).verdicts.map(({ criterion }) => criterion).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

test.each([
  ['full', new DOMException('no room', 'QuotaExceededError')],
  ['full', new Error('Encountered full disk while opening backing store')],
  ['newer', new DOMException('', 'VersionError')],
  ['blocked', new DOMException('A mutation operation was attempted on a database that did not allow mutations', 'InvalidStateError')],
  ['blocked', null],
])('%s: %s', (failure, error) => {
  expect(libraryError(error)).toMatchObject({ failure });
});
