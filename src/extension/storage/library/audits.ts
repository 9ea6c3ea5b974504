import { type Dossier, bareDossier } from '../../../core/model/dossier.ts';
import { type Additions, readAdditions } from './additions.ts';
import { STORES, withLibrary } from './database.ts';
import { LibraryError } from './library-error.ts';
import { type AuditSummary, migrate, type SavedAudit, summaryOf } from './saved-audit.ts';
import { auditBefore, newestOf, ofSite, readable, renewSummary, verdictsIn, wholeLines } from './summaries.ts';

/** Finished audits: every one is kept, so that a site has a history. All of it throws LibraryError. */

/** Keeps an audit with its line for the list; one of the same id is replaced, unless it was made by a later version. */
export const saveAudit = (saved: SavedAudit): Promise<void> =>
  withLibrary(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    const audits = tx.objectStore('audits');
    const same: { schemaVersion: number } | undefined = await audits.get(saved.id);
    if (same && same.schemaVersion > saved.schemaVersion) throw new LibraryError('newer');
    const [before, own] = await Promise.all([auditBefore(audits, saved), tx.objectStore('additions').get(saved.origin)]);
    await Promise.all([audits.put(saved), tx.objectStore('summaries').put(summaryOf(saved, before, verdictsIn(saved.origin, own))), tx.done]);
  });

/** Lines of all audits, newest first. */
export const listAudits = (): Promise<AuditSummary[]> => withLibrary((db) => wholeLines(db.transaction(STORES)));

export const loadAudit = (id: string): Promise<SavedAudit | null> =>
  withLibrary(async (db) => {
    const stored = await db.get('audits', id);
    return stored === undefined ? null : migrate(stored);
  });

/** The newest audit of a site that is not damaged, null for none. */
export const latestAudit = (origin: string): Promise<SavedAudit | null> => withLibrary((db) => newestOf(db.transaction(STORES).objectStore('audits'), origin));

/** The audits of a site that this version can read, newest first. */
export const historyOf = (origin: string): Promise<SavedAudit[]> =>
  withLibrary(async (db) => {
    const stored = await db.getAllFromIndex('audits', 'site', ofSite(origin));
    return stored.flatMap(readable).reverse();
  });

/** What was removed, whole: enough to undo it. */
export interface Removed {
  audits: SavedAudit[];
  summaries: AuditSummary[];
  additions: Additions[];
}

/** Removes audits, and what the person added to a site once its last audit is gone. */
export const removeAudits = (ids: readonly string[]): Promise<Removed> =>
  withLibrary(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    const [audits, summaries, additions] = [tx.objectStore('audits'), tx.objectStore('summaries'), tx.objectStore('additions')];
    const removed: Removed = { audits: [], summaries: [], additions: [] };
    for (const id of ids) {
      const [audit, summary] = await Promise.all([audits.get(id), summaries.get(id)]);
      if (audit) removed.audits.push(audit);
      if (summary) removed.summaries.push(summary);
      await Promise.all([audits.delete(id), summaries.delete(id)]);
    }
    for (const origin of new Set(removed.audits.map((audit) => audit.origin))) {
      if ((await audits.index('site').count(ofSite(origin))) > 0) {
        await renewSummary(tx, origin);
        continue;
      }
      const own = await additions.get(origin);
      if (own) removed.additions.push(own);
      await additions.delete(origin);
    }
    await tx.done;
    return removed;
  });

/** Takes a removal back. What was added to the site meanwhile stays. */
export const putBack = ({ audits, summaries, additions }: Removed): Promise<void> =>
  withLibrary(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    for (const audit of audits) tx.objectStore('audits').put(audit);
    for (const summary of summaries) tx.objectStore('summaries').put(summary);
    for (const own of additions) if (!(await tx.objectStore('additions').get(own.origin))) tx.objectStore('additions').put(own);
    for (const origin of new Set(audits.map((audit) => audit.origin))) await renewSummary(tx, origin);
    await tx.done;
  });

/** Removes everything. */
export const clearLibrary = (): Promise<void> =>
  withLibrary(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    await Promise.all([...STORES.map((name) => tx.objectStore(name).clear()), tx.done]);
  });

/** The newest audit of a site with what the person added to it; null where there is none. */
export const latestDossier = (origin: string): Promise<Dossier | null> =>
  withLibrary(async (db) => {
    const saved = await latestAudit(origin);
    if (!saved) return null;
    const { verdicts, manual, answers } = readAdditions(origin, await db.get('additions', origin));
    return { ...bareDossier(saved.audit), verdicts, answers, ...(manual.length > 0 ? { manual } : {}) };
  });
