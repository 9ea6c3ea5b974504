import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saved } from './sample.ts';

/** Two windows with connections of their own, at once on the same audits. */

const A = 'https://a.example';
const B = 'https://b.example';
const AT = '2026-11-22T00:00:00.000Z';

async function openWindow() {
  vi.resetModules();
  const [audits, additions, backup, { withLibrary }] = await Promise.all([
    import('../../../../src/extension/storage/library/audits.ts'),
    import('../../../../src/extension/storage/library/additions.ts'),
    import('../../../../src/extension/storage/library/backup.ts'),
    import('../../../../src/extension/storage/library/database.ts'),
  ]);
  return { ...audits, ...additions, ...backup, withLibrary };
}

type Window = Awaited<ReturnType<typeof openWindow>>;
let one: Window;
let other: Window;

const verdictOn = (criterion: string) => ({ criterion, status: 'partial' as const, note: '', at: AT });
const addTo = (window: Window, criterion: string) => window.changeAdditions(A, (now) => window.withVerdict(now, verdictOn(criterion)));
/** Every audit has its line, and every line its audit. */
async function expectWhole(): Promise<void> {
  const [audits, lines] = await one.withLibrary((db) => Promise.all([db.getAllKeys('audits'), db.getAllKeys('summaries')]));
  expect(lines).toEqual(audits);
}

beforeEach(async () => {
  one = await openWindow();
  await one.clearLibrary();
  other = await openWindow();
});

describe('two windows at once', () => {
  test('the same audit saved in both is there once', async () => {
    await Promise.all([one.saveAudit(saved('1')), other.saveAudit(saved('1')), one.saveAudit(saved('1'))]);
    expect((await other.listAudits()).map(({ id }) => id)).toEqual(['1']);
    await expectWhole();
  });

  test('verdicts on one site from both are all kept, and counted', async () => {
    await one.saveAudit(saved('1'));
    const criteria = saved('1')
      .audit.findings.slice(0, 20)
      .map(({ id }) => id);
    await Promise.all(criteria.map((id, n) => addTo(n % 2 ? one : other, id)));
    expect((await one.loadAdditions(A)).verdicts.map(({ criterion }) => criterion).sort()).toEqual([...criteria].sort());
    expect(await other.listAudits()).toMatchObject([{ own: 20 }]);
  });

  test('one deletes a site while the other writes down a verdict: the verdict is there with an audit or not at all', async () => {
    await one.saveAudit(saved('1'));
    const [removed] = await Promise.all([one.removeAudits(['1']), addTo(other, 'contact.phone')]);
    await one.putBack(removed);
    expect((await other.latestDossier(A))?.verdicts).toEqual([verdictOn('contact.phone')]);
    await expectWhole();
  });

  test('one deletes the same as the other: both may take it back, and it is there once', async () => {
    await one.saveAudit(saved('1'));
    const [mine, theirs] = await Promise.all([one.removeAudits(['1']), other.removeAudits(['1'])]);
    await Promise.all([one.putBack(mine), other.putBack(theirs)]);
    expect((await one.listAudits()).map(({ id }) => id)).toEqual(['1']);
    await expectWhole();
  });

  test('one restores a back-up while an audit of the other ends: the audit is not lost half', async () => {
    await one.saveAudit(saved('1', B, 3));
    const file = one.parseBackup(JSON.stringify(await one.makeBackup(AT)));
    await Promise.all([one.restoreBackup(file, 'replace'), other.saveAudit(saved('2', A, 4)), one.restoreBackup(file, 'merge')]);
    expect((await other.listAudits()).map(({ id }) => id)).toContain('1');
    await expectWhole();
  });

  test('the other is of a later version: this one lets go, says so, and loses nothing', async () => {
    await one.saveAudit(saved('1'));
    await other.listAudits();
    const later = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('hisho-audit-library', 2);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await expect(one.listAudits()).rejects.toMatchObject({ failure: 'newer' });
    await expect(addTo(other, 'contact.phone')).rejects.toMatchObject({ failure: 'newer' });
    const count = await new Promise<number>((resolve) => {
      const counting = later.transaction('audits').objectStore('audits').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    expect(count).toBe(1);
    later.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('hisho-audit-library').onsuccess = resolve;
    });
  });

  test('a connection that is closed under a task is opened again for it', async () => {
    await one.saveAudit(saved('1'));
    let tries = 0;
    const count = await one.withLibrary((db) => {
      tries++;
      if (tries === 1) throw new DOMException('The database connection is closing.', 'InvalidStateError');
      return db.count('audits');
    });
    expect({ count, tries }).toEqual({ count: 1, tries: 2 });
  });
});
