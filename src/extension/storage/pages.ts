import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SitePage } from '../../core/model/site.ts';

/**
 * Pages that a job has read, until its audit is finished. In IndexedDB rather than `storage.session`: 16 snapshots can be more than the
 * 10 MB that a session may hold, and every write there goes to all views that listen.
 */

interface PageStore extends DBSchema {
  pages: { key: [string, number]; value: SitePage };
}

let opened: Promise<IDBPDatabase<PageStore>> | null = null;

function database(): Promise<IDBPDatabase<PageStore>> {
  opened ??= openDB<PageStore>('hisho-audit', 1, {
    upgrade: (db) => {
      db.createObjectStore('pages');
    },
    terminated: () => {
      opened = null;
    },
  });
  return opened;
}

/** All pages of one job. */
const ofJob = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** Saves a page as the `index`-th of its job. */
export async function savePage(id: string, index: number, page: SitePage): Promise<void> {
  await (await database()).put('pages', page, [id, index]);
}

/** Pages in the order in which they were read. */
export async function loadPages(id: string): Promise<SitePage[]> {
  return (await database()).getAll('pages', ofJob(id));
}

export async function dropPages(id: string): Promise<void> {
  await (await database()).delete('pages', ofJob(id));
}

/** Removes the pages of all jobs but these. */
export async function dropOtherPages(ids: readonly string[]): Promise<void> {
  const db = await database();
  const jobs = new Set((await db.getAllKeys('pages')).map(([id]) => id));
  for (const id of jobs) if (!ids.includes(id)) await db.delete('pages', ofJob(id));
}
