import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AuditSummary, SavedAudit } from '../../../../src/extension/storage/library/saved-audit.ts';
import { clearLibrary, historyOf, latestDossier, listAudits } from '../../../../src/extension/storage/library/audits.ts';
import { type Backup, parseBackup, restoreBackup } from '../../../../src/extension/storage/library/backup.ts';
import { withLibrary } from '../../../../src/extension/storage/library/database.ts';
import { migrate, SAVED_SCHEMA } from '../../../../src/extension/storage/library/saved-audit.ts';
import { loadReportLanguage } from '../../../../src/present/report/language.ts';
import { reportOf } from '../../../../src/present/report/report.ts';

/** What each version has written, kept as files that never change: every later version has to read them. */

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
const fixture = <T>(name: string): T => JSON.parse(read(name)) as T;
const VERSIONS = Array.from({ length: SAVED_SCHEMA }, (_, n) => n + 1);
const SITE = 'https://a.example';
const newest = fixture<SavedAudit>(`saved-audit-${SAVED_SCHEMA}`);

beforeEach(clearLibrary);

describe('a saved audit', () => {
  test.each(VERSIONS)('of version %i has the form of today', (version) => {
    expect(migrate(fixture(`saved-audit-${version}`))).toEqual(newest);
  });

  test.each(VERSIONS)('of version %i is shown, with its words and its counts', async (version) => {
    await withLibrary((db) => db.put('audits', fixture<SavedAudit>(`saved-audit-${version}`)));
    const dossier = await latestDossier(SITE);
    const report = dossier && reportOf(dossier, await loadReportLanguage('ja'));
    expect(report?.who.name).toBe('株式会社みなも');
    expect(report?.rows.find(({ id }) => id === 'contact.phone')).toMatchObject({
      status: 'met',
      value: '022-713-0486',
      quotes: [{ text: expect.stringContaining('022-713-0486') }],
    });
  });

  test('of a later version stays in the list and as it is, and is not opened', async () => {
    const later = { ...newest, schemaVersion: SAVED_SCHEMA + 1, unheard: true };
    const line = { id: later.id, origin: SITE, finishedAt: later.finishedAt, providerName: '株式会社みなも' };
    await withLibrary((db) => Promise.all([db.put('audits', later as unknown as SavedAudit), db.put('summaries', line as AuditSummary)]));
    expect(await listAudits()).toEqual([line]);
    expect(await historyOf(SITE)).toEqual([]);
    await expect(latestDossier(SITE)).rejects.toMatchObject({ failure: 'newer' });
    expect(await withLibrary((db) => db.get('audits', later.id))).toEqual(later);
  });
});

describe('a back-up', () => {
  test('of version 1 is restored with everything that is in it', async () => {
    await restoreBackup(parseBackup(read('backup-1')), 'replace');
    const { audits, additions } = fixture<Backup>('backup-1');
    expect(await historyOf(SITE)).toEqual(audits);
    const { verdicts, manual, answers } = additions[0] as Backup['additions'][number];
    expect(await latestDossier(SITE)).toMatchObject({ verdicts, manual, answers });
    expect(await listAudits()).toMatchObject([{ own: 1 }]);
  });

  test('with an audit of each version is restored whole', async () => {
    const file = fixture<Backup>('backup-1');
    const audits = VERSIONS.map((version) => ({ ...fixture<SavedAudit>(`saved-audit-${version}`), id: `v${version}` }));
    await restoreBackup(parseBackup(JSON.stringify({ ...file, audits })), 'replace');
    expect((await historyOf(SITE)).map(({ id, schemaVersion }) => `${id} ${schemaVersion}`).sort()).toEqual(VERSIONS.map((version) => `v${version} ${SAVED_SCHEMA}`));
  });
});
