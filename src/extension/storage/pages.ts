import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SitePage } from '../../core/model/site.ts';
import { browser } from '../platform/browser.ts';
import type { Run } from './runs.ts';

/**
 * Pages that a job has read, as long as its run is kept. In IndexedDB rather than `storage.session`: 16 snapshots can be more than the
 * 10 MB that a session may hold, and every write there goes to all views that listen. Those of private windows are in the session for all
 * that, since it never comes to the disk.
 */

interface PageStore extends DBSchema {
  pages: { key: [string, number]; value: SitePage };
}

type Owner = Pick<Run, 'id' | 'isPrivate'>;

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

const PRIVATE = 'page:';
const privateKey = (id: string, order: number): string => `${PRIVATE}${id}:${String(order).padStart(20, '0')}`;

let last = 0;
/** Grows with every page, also from one worker to the next. */
function nextOrder(): number {
  last = Math.max(last + 1, Date.now() * 1000);
  return last;
}

async function privatePages(): Promise<[string, SitePage][]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]): [string, SitePage][] => (key.startsWith(PRIVATE) ? [[key, value as SitePage]] : []));
}

/** Saves a page after those that its job has read before. */
export async function savePage({ id, isPrivate }: Owner, page: SitePage): Promise<void> {
  if (isPrivate) await browser.storage.session.set({ [privateKey(id, nextOrder())]: page });
  else await (await database()).put('pages', page, [id, nextOrder()]);
}

/** Pages in the order in which they were read; an address that was read twice is there twice. */
export async function loadPages({ id, isPrivate }: Owner): Promise<SitePage[]> {
  if (!isPrivate) return (await database()).getAll('pages', ofJob(id));
  const own = (await privatePages()).filter(([key]) => key.startsWith(`${PRIVATE}${id}:`));
  return own.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
}

/** Puts the finished site in the place of the pages as they came: with what each is, and with those that could not be read. */
export async function keepPages({ id, isPrivate }: Owner, pages: readonly SitePage[]): Promise<void> {
  if (isPrivate) {
    const before = (await privatePages()).map(([key]) => key).filter((key) => key.startsWith(`${PRIVATE}${id}:`));
    await browser.storage.session.set(Object.fromEntries(pages.map((page) => [privateKey(id, nextOrder()), page])));
    await browser.storage.session.remove(before);
    return;
  }
  const { store, done } = (await database()).transaction('pages', 'readwrite');
  await Promise.all([store.delete(ofJob(id)), ...pages.map((page) => store.put(page, [id, nextOrder()])), done]);
}

export async function dropPages({ id, isPrivate }: Owner): Promise<void> {
  if (!isPrivate) return (await database()).delete('pages', ofJob(id));
  const own = (await privatePages()).filter(([key]) => key.startsWith(`${PRIVATE}${id}:`));
  await browser.storage.session.remove(own.map(([key]) => key));
}

/** Removes the pages of all jobs but these. */
export async function dropOtherPages(ids: readonly string[]): Promise<void> {
  const lost = (await privatePages()).filter(([key]) => !ids.some((id) => key.startsWith(`${PRIVATE}${id}:`)));
  if (lost.length > 0) await browser.storage.session.remove(lost.map(([key]) => key));
  const db = await database();
  const jobs = new Set((await db.getAllKeys('pages')).map(([id]) => id));
  for (const id of jobs) if (!ids.includes(id)) await db.delete('pages', ofJob(id));
}
