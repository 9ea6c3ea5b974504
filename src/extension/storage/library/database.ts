import type { DBSchema, IDBPDatabase } from 'idb';
import { connectionTo } from '../connection.ts';
import type { Additions } from './additions.ts';
import { libraryError } from './library-error.ts';
import type { AuditSummary, SavedAudit } from './saved-audit.ts';

/** The database of saved audits. Pages that are being read are in another one, so that neither stands in the other's way. */

const NAME = 'hisho-audit-library';
const VERSION = 1;

/** `site` is `[origin, finishedAt]`: the audits of one site in the order of time. */
export interface LibraryStores extends DBSchema {
  audits: { key: string; value: SavedAudit; indexes: { site: [string, string] } };
  summaries: { key: string; value: AuditSummary; indexes: { finishedAt: string } };
  additions: { key: string; value: Additions };
}

export const STORES = ['audits', 'summaries', 'additions'] as const;

const connection = connectionTo<LibraryStores>({
  name: NAME,
  version: VERSION,
  create: (db) => {
    db.createObjectStore('audits', { keyPath: 'id' }).createIndex('site', ['origin', 'finishedAt']);
    db.createObjectStore('summaries', { keyPath: 'id' }).createIndex('finishedAt', 'finishedAt');
    db.createObjectStore('additions', { keyPath: 'origin' });
  },
});

/** The connection was closed for another window after it was given; a new one may be had. Nothing was begun on it. */
const wasClosed = (error: unknown): boolean => (error as { name?: string } | null)?.name === 'InvalidStateError';

/** Runs a task on the database. Throws LibraryError. */
export async function withLibrary<T>(task: (db: IDBPDatabase<LibraryStores>) => Promise<T>): Promise<T> {
  const attempt = async (): Promise<T> => task(await connection());
  try {
    return await attempt().catch((error: unknown) => {
      if (!wasClosed(error)) throw error;
      return attempt();
    });
  } catch (error) {
    throw libraryError(error);
  }
}
