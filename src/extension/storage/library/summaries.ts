import type { IDBPObjectStore, IDBPTransaction } from 'idb';
import type { LibraryStores, STORES } from './database.ts';
import { migrate, type SavedAudit, summaryOf } from './saved-audit.ts';

/** The lines of lists: what a saved audit and the person's own verdicts on its site come to. */

type Stores = ArrayLike<(typeof STORES)[number]>;
type Audits = Pick<IDBPObjectStore<LibraryStores, Stores, 'audits', 'readwrite'>, 'index'>;

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

/** Writes the line of a site's newest audit anew: the person's verdicts count in it. Those of older audits stay as they were last seen. */
export async function renewSummary(tx: IDBPTransaction<LibraryStores, Stores, 'readwrite'>, origin: string): Promise<void> {
  const audits = tx.objectStore('audits');
  const [cursor, own] = await Promise.all([audits.index('site').openCursor(ofSite(origin), 'prev'), tx.objectStore('additions').get(origin)]);
  const [newest] = cursor ? readable(cursor.value) : [];
  if (newest) await tx.objectStore('summaries').put(summaryOf(newest, await auditBefore(audits, newest), own?.verdicts ?? []));
}
