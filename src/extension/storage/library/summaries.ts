import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import { domainOf } from '../../../present/names.ts';
import { type Additions, readAdditions } from './additions.ts';
import type { LibraryStores, STORES } from './database.ts';
import { hasTexts, isListOf } from './forms.ts';
import { libraryError } from './library-error.ts';
import { type AuditSummary, migrate, type SavedAudit, summaryOf } from './saved-audit.ts';

/** The lines of lists: what a saved audit and the person's own verdicts on its site come to. */

type Stores = ArrayLike<(typeof STORES)[number]>;
type Audits = Pick<IDBPObjectStore<LibraryStores, Stores, 'audits', IDBTransactionMode>, 'index'>;

/** All audits of one site. */
export const ofSite = (origin: string): IDBKeyRange => IDBKeyRange.bound([origin], [origin, []]);

/** A record as a list: empty where this version can't read it. */
export function readable(record: unknown): SavedAudit[] {
  try {
    return [migrate(record)];
  } catch {
    return [];
  }
}

/** The audit of the site before this one, null for the first, or where this version can't read it. */
export async function auditBefore(audits: Audits, { origin, finishedAt }: SavedAudit): Promise<SavedAudit | null> {
  const cursor = await audits.index('site').openCursor(IDBKeyRange.bound([origin], [origin, finishedAt], false, true), 'prev');
  return cursor ? (readable(cursor.value)[0] ?? null) : null;
}

/** The newest audit of a site; damaged ones are passed over. Throws LibraryError 'newer' where a later version made it. */
export async function newestOf(audits: Audits, origin: string): Promise<SavedAudit | null> {
  for (let cursor = await audits.index('site').openCursor(ofSite(origin), 'prev'); cursor; cursor = await cursor.continue()) {
    try {
      return migrate(cursor.value);
    } catch (error) {
      if (libraryError(error).failure !== 'damaged') throw error;
    }
  }
  return null;
}

/** The person's own verdicts that count in a line: none where this version can't read them. */
export function verdictsIn(origin: string, stored: unknown): Additions['verdicts'] {
  try {
    return readAdditions(origin, stored).verdicts;
  } catch {
    return [];
  }
}

/** Writes the line of a site's newest audit anew: the person's verdicts count in it. Those of older audits stay as they were last seen. */
export async function renewSummary(tx: IDBPTransaction<LibraryStores, Stores, 'readwrite'>, origin: string): Promise<void> {
  const audits = tx.objectStore('audits');
  const [newest, own] = await Promise.all([newestOf(audits, origin).catch(() => null), tx.objectStore('additions').get(origin)]);
  if (newest) await tx.objectStore('summaries').put(summaryOf(newest, await auditBefore(audits, newest), verdictsIn(origin, own)));
}

const COUNTS = ['met', 'partial', 'missing', 'unknown'] as const;

const isLine = (line: unknown): boolean =>
  hasTexts(line, 'id', 'origin', 'finishedAt', 'providerName', 'brand', 'domain') &&
  COUNTS.every((count) => typeof line[count] === 'number') &&
  isListOf(line.flagged, (id) => typeof id === 'string');

/** A line with nothing in it but whose it is: so that what can't be read can be seen, and removed. */
export const bareLine = (origin: string): Omit<AuditSummary, 'id' | 'finishedAt'> => ({
  origin,
  providerName: '',
  brand: '',
  domain: domainOf(origin),
  ...{ met: 0, partial: 0, missing: 0, unknown: 0, flagged: [], readPages: 0, unreadPages: 0, changes: null },
});

/** Lines of all audits, newest first. Those that are lost or damaged are made anew, which nothing is read for where all are whole. */
export async function wholeLines(tx: IDBPTransaction<LibraryStores, Stores, 'readonly'>): Promise<AuditSummary[]> {
  const audits = tx.objectStore('audits');
  const [stored, ids] = await Promise.all([tx.objectStore('summaries').getAll(), audits.getAllKeys()]);
  const lines = new Map(stored.filter(isLine).map((line) => [line.id, line]));
  for (const id of ids) {
    if (lines.has(id)) continue;
    const record: unknown = await audits.get(id);
    const before = stored.find((line) => line.id === id);
    const [audit] = readable(record);
    if (audit) lines.set(id, summaryOf(audit, await auditBefore(audits, audit), verdictsIn(audit.origin, await tx.objectStore('additions').get(audit.origin))));
    else if (hasTexts(before, 'origin', 'finishedAt')) lines.set(id, before);
    else if (hasTexts(record, 'origin', 'finishedAt')) lines.set(id, { ...bareLine(record.origin as string), id, finishedAt: record.finishedAt as string });
  }
  return [...lines.values()].sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : a.finishedAt > b.finishedAt ? -1 : 0));
}
