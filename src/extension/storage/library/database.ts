import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
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

let opened: Promise<IDBPDatabase<LibraryStores>> | null = null;

function open(): Promise<IDBPDatabase<LibraryStores>> {
  return openDB<LibraryStores>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('audits', { keyPath: 'id' }).createIndex('site', ['origin', 'finishedAt']);
      db.createObjectStore('summaries', { keyPath: 'id' }).createIndex('finishedAt', 'finishedAt');
      db.createObjectStore('additions', { keyPath: 'origin' });
    },
    // Another window wants to change the form: it must not have to wait for this one.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });
}

/** Runs a task on the database. Throws LibraryError. */
export async function withLibrary<T>(task: (db: IDBPDatabase<LibraryStores>) => Promise<T>): Promise<T> {
  try {
    opened ??= open();
    return await task(await opened);
  } catch (error) {
    // A database that could not be opened may open later: settings change, windows are closed.
    opened = null;
    throw libraryError(error);
  }
}
