import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Additions, changeAdditions, loadAdditions, noAdditions, withVerdict } from '../../../../src/extension/storage/library/additions.ts';
import { clearLibrary, listAudits, loadAudit, saveAudit } from '../../../../src/extension/storage/library/audits.ts';
import { type Backup, makeBackup, parseBackup, restoreBackup } from '../../../../src/extension/storage/library/backup.ts';
import { damagedBackups, firstOf, spoil } from './damaged.ts';
import { saved } from './sample.ts';

const A = 'https://a.example';
const AT = '2026-11-22T00:00:00.000Z';
const LATER = '2026-11-23T00:00:00.000Z';
const own: Additions = { ...noAdditions(A), verdicts: [{ criterion: 'contact.phone', status: 'met', note: '', at: AT }] };
const file: Backup = { kind: 'hisho-audit-backup', schemaVersion: 1, madeAt: AT, audits: [saved('1', A, 3), saved('2', 'https://b.example', 4)], additions: [own] };
const text = JSON.stringify(file);

const spoilt = (change: Parameters<typeof spoil>[1]): string => spoil(text, change);

beforeEach(clearLibrary);

describe('a back-up', () => {
  test('restored elsewhere gives the same', async () => {
    await restoreBackup(parseBackup(text), 'replace');
    expect(await makeBackup(AT)).toEqual(file);
    expect((await listAudits()).map(({ id }) => id)).toEqual(['2', '1']);
  });

  test('of version 0.1.0 is raised', async () => {
    const old = spoilt((copy) => Object.assign(firstOf(copy), { schemaVersion: 1, isPrivate: false }));
    expect(parseBackup(old)).toEqual(file);
  });

  test('takes settings along as they are stored, and does without them', async () => {
    const settings = { schemaVersion: 3, theme: 'dark', sound: 'loud', profiles: [{ id: 'own-1', name: '秋', preset: 'phone', weights: {}, colour: 'red' }] };
    const made = await makeBackup(AT, settings);
    expect(parseBackup(JSON.stringify(made)).settings).toEqual(settings);
    expect(parseBackup(text).settings).toBeUndefined();
    expect(() => parseBackup(JSON.stringify({ ...made, settings: { ...settings, maxPages: 'all' } }))).toThrow(expect.objectContaining({ failure: 'damaged' }));
  });

  test('replace removes what is there, merge keeps it', async () => {
    await saveAudit(saved('9', A, 9));
    await restoreBackup(parseBackup(text), 'merge');
    expect((await listAudits()).map(({ id }) => id)).toEqual(['9', '2', '1']);
    await restoreBackup(parseBackup(text), 'replace');
    expect((await listAudits()).map(({ id }) => id)).toEqual(['2', '1']);
  });

  test('merge takes the later of two verdicts on the same thing', async () => {
    await changeAdditions(A, (now) => withVerdict(now, { criterion: 'contact.phone', status: 'partial', note: 'later', at: LATER }));
    await changeAdditions(A, (now) => withVerdict(now, { criterion: 'price.initial', status: 'met', note: '', at: AT }));
    await restoreBackup(file, 'merge');
    expect((await loadAdditions(A)).verdicts.map(({ criterion, note }) => `${criterion} ${note}`)).toEqual(['contact.phone later', 'price.initial ']);
    await restoreBackup({ ...file, additions: [{ ...own, verdicts: [{ criterion: 'price.initial', status: 'missing', note: 'newest', at: LATER }] }] }, 'merge');
    expect((await loadAdditions(A)).verdicts.find(({ criterion }) => criterion === 'price.initial')?.note).toBe('newest');
  });

  test.each(damagedBackups(text))('%s is refused whole, and changes nothing', async (_, spoiltText, failure) => {
    await saveAudit(saved('9', A, 9));
    const before = await makeBackup(AT);
    const restore = async () => restoreBackup(parseBackup(spoiltText), 'replace');
    await expect(restore()).rejects.toMatchObject({ failure });
    expect(await makeBackup(AT)).toEqual(before);
  });

  test('that does not fit changes nothing', async () => {
    await saveAudit(saved('9', A, 9));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(restoreBackup(file, 'replace')).rejects.toMatchObject({ failure: 'full' });
    put.mockRestore();
    expect((await listAudits()).map(({ id }) => id)).toEqual(['9']);
    expect(await loadAudit('9')).toEqual(saved('9', A, 9));
  });

  test('keys that are not known are left out', () => {
    expect(parseBackup(spoilt((copy) => Object.assign(firstOf(copy), { pageText: 'whole page' })))).toEqual(file);
  });
});
