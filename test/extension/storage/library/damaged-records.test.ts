import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { changeAdditions, loadAdditions, withVerdict } from '../../../../src/extension/storage/library/additions.ts';
import { clearLibrary, historyOf, latestAudit, latestDossier, listAudits, loadAudit, putBack, removeAudits, saveAudit } from '../../../../src/extension/storage/library/audits.ts';
import { makeBackup, parseBackup, restoreBackup } from '../../../../src/extension/storage/library/backup.ts';
import { countedLines } from '../../../../src/extension/storage/library/counted.ts';
import { withLibrary } from '../../../../src/extension/storage/library/database.ts';
import type { SavedAudit } from '../../../../src/extension/storage/library/saved-audit.ts';
import { japanese } from '../../../../src/present/language/ja.ts';
import { libraryView, NEWEST_FIRST } from '../../../../src/present/library/library.ts';
import { ja as words } from '../../../../src/present/library/words-ja.ts';
import { saved } from './sample.ts';

/** Records that no version has written: each is left out by itself, and what is whole beside it goes on. */

const A = 'https://a.example';
const B = 'https://b.example';
const AT = '2026-11-22T00:00:00.000Z';

const put = (store: 'audits' | 'summaries' | 'additions', record: unknown): Promise<unknown> => withLibrary((db) => db.put(store, record as never));

const shown = async () => libraryView(await countedLines(await listAudits(), []), NEWEST_FIRST, new Date(AT), japanese, words);

/** The audit of A's second day, spoilt in one way. */
const later = saved('2', A, 4);
const spoilt: [string, unknown][] = [
  ['no audit', { ...later, audit: undefined }],
  ['an audit without findings', { ...later, audit: { ...later.audit, findings: undefined } }],
  ['findings that are no list', { ...later, audit: { ...later.audit, findings: { length: 3 } } }],
  ['a finding that is none', { ...later, audit: { ...later.audit, findings: [null] } }],
  ['evidence without words', { ...later, audit: { ...later.audit, findings: [{ ...later.audit.findings[0], evidence: [{ pageUrl: A }] }] } }],
  ['an audit without a site', { ...later, audit: { ...later.audit, site: null } }],
  ['an audit without its counts', { ...later, audit: { ...later.audit, summary: 3 } }],
  ['an audit without pages', { ...later, audit: { ...later.audit, pages: 'none' } }],
  ['pages of a job that are none', { ...later, pages: [{ url: 7 }] }],
  ['no number of its form', { ...later, schemaVersion: 'two' }],
  ['a form that never was', { ...later, schemaVersion: -1 }],
  ['no start', { ...later, startedAt: 5 }],
];

beforeEach(async () => {
  await clearLibrary();
  await saveAudit(saved('1', A, 3));
  await saveAudit(saved('9', B, 5));
});

describe.each(spoilt)('a saved audit with %s', (_, record) => {
  beforeEach(() => put('audits', record));

  test('is passed over: the one before it is shown', async () => {
    await expect(loadAudit('2')).rejects.toMatchObject({ failure: 'damaged' });
    expect((await latestAudit(A))?.id).toBe('1');
    expect((await latestDossier(A))?.audit).toEqual(saved('1', A, 3).audit);
    expect((await historyOf(A)).map(({ id }) => id)).toEqual(['1']);
    expect((await shown()).rows.map(({ origin }) => origin).sort()).toEqual([A, B]);
  });

  test('keeps no other from being saved, changed, backed up or removed', async () => {
    await saveAudit(saved('3', A, 6));
    await changeAdditions(A, (now) => withVerdict(now, { criterion: 'contact.phone', status: 'partial', note: '', at: AT }));
    expect(await latestDossier(A)).toMatchObject({ audit: saved('3', A, 6).audit, verdicts: [{ status: 'partial' }] });
    const file = parseBackup(JSON.stringify(await makeBackup(AT)));
    expect(file.audits.map(({ id }) => id).sort()).toEqual(['1', '3', '9']);
    await restoreBackup(file, 'merge');
    await restoreBackup(file, 'replace');
    expect((await listAudits()).map(({ id }) => id)).toEqual(['3', '9', '1']);
  });

  test('can be removed, and that taken back', async () => {
    const removed = await removeAudits(['2']);
    expect(await withLibrary((db) => db.get('audits', '2'))).toBeUndefined();
    await putBack(removed);
    expect(await withLibrary((db) => db.get('audits', '2'))).toEqual(record);
  });
});

test('where nothing of a site can be read there is a line all the same, so that it can be removed', async () => {
  await put('audits', { id: 'x', origin: 'https://x.example', finishedAt: '2026-11-21T00:00:00.000Z', audit: [] });
  expect((await shown()).rows.map(({ name }) => name)).toContain('x.example');
  expect(await latestDossier('https://x.example')).toBeNull();
  await removeAudits(['x']);
  expect((await shown()).rows.map(({ name }) => name)).not.toContain('x.example');
});

describe('lines', () => {
  test('that are lost are made anew from their audits', async () => {
    const before = await listAudits();
    await withLibrary((db) => db.clear('summaries'));
    expect(await listAudits()).toEqual(before);
  });

  test.each([
    ['numbers in words', { met: 'many' }],
    ['no signs', { flagged: undefined }],
    ['no name', { domain: 3 }],
  ])('with %s are made anew', async (_, wrong) => {
    const [before, ...rest] = await listAudits();
    await put('summaries', { ...before, ...wrong });
    expect(await listAudits()).toEqual([before, ...rest]);
  });

  test('of a later version are shown with what is in them', async () => {
    await put('audits', { ...saved('8', 'https://later.example', 9), schemaVersion: 9 });
    await put('summaries', { id: '8', origin: 'https://later.example', finishedAt: '2026-11-09T00:00:01.000Z', providerName: '株式会社あす' });
    expect((await shown()).rows[0]).toMatchObject({ name: '株式会社あす', origin: 'https://later.example' });
  });
});

describe('what the person has added', () => {
  const verdict = { criterion: 'contact.phone', status: 'partial' as const, note: '', at: AT };

  test.each([
    ['is no record', { origin: A }],
    ['has lists that are none', { origin: A, schemaVersion: 1, verdicts: 'all', manual: null, answers: 3, unasked: {} }],
    ['has entries that are none', { origin: A, schemaVersion: 1, verdicts: [null, { criterion: 3 }], manual: [7], answers: [{}], unasked: [null] }],
  ])('%s: nothing of it is shown, and a new verdict is kept', async (_, record) => {
    await put('additions', record);
    await saveAudit(saved('2', A, 4));
    expect(await latestDossier(A)).toMatchObject({ verdicts: [], answers: [] });
    await changeAdditions(A, (now) => withVerdict(now, verdict));
    expect((await loadAdditions(A)).verdicts).toEqual([verdict]);
    expect((await listAudits()).find(({ id }) => id === '2')).toMatchObject({ own: 1 });
  });

  test('in part damaged keeps what is whole', async () => {
    await put('additions', { origin: A, schemaVersion: 1, verdicts: [verdict, { criterion: 'x' }], manual: [], answers: [], unasked: ['price.extra', 9] });
    expect(await loadAdditions(A)).toMatchObject({ verdicts: [verdict], unasked: ['price.extra'] });
  });

  test('in a later version is left as it is', async () => {
    const newer = { origin: A, schemaVersion: 2, opinions: ['good'] };
    await put('additions', newer);
    await expect(changeAdditions(A, (now) => withVerdict(now, verdict))).rejects.toMatchObject({ failure: 'newer' });
    await saveAudit(saved('2', A, 4));
    expect(await withLibrary((db) => db.get('additions', A))).toEqual(newer);
    expect((await latestAudit(A))?.id).toBe('2');
  });
});

test('the audit of saved files comes back from a back-up too', async () => {
  const origin = 'file:///home/user/site';
  const audit = saved('f', 'https://f.example', 7);
  const ofFile: SavedAudit = { ...audit, origin, audit: { ...audit.audit, site: { ...audit.audit.site, origin, startUrl: `${origin}/index.html` } } };
  await saveAudit(ofFile);
  await restoreBackup(parseBackup(JSON.stringify(await makeBackup(AT))), 'replace');
  expect(await loadAudit('f')).toEqual(ofFile);
});
