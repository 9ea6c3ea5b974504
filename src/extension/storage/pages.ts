import type { DBSchema } from 'idb';
import type { SitePage } from '../../core/model/site.ts';
import { dropSession, sessionEntries, sessionKeys } from '../platform/session.ts';
import { hasTexts, isFields } from './library/forms.ts';
import { connectionTo } from './connection.ts';
import type { Run } from './runs.ts';
import { putInSession } from './session-room.ts';
import { KEPT_PAGES, PRIVATE_PAGES } from './page-keys.ts';

/**
 * Pages that a job has read, as long as its run is kept. While the job runs they are in IndexedDB rather than `storage.session`: every write
 * there goes to all views that listen. When it has ended they are in the session, which never comes to the disk: what stays there of a site
 * is its audit, with the words that it quotes. Those of private windows are in the session from the first.
 */

interface PageStore extends DBSchema {
  pages: { key: [string, number]; value: SitePage };
}

type Owner = Pick<Run, 'id' | 'isPrivate'>;

const database = connectionTo<PageStore>({
  name: 'hisho-audit',
  version: 1,
  create: (db) => {
    db.createObjectStore('pages');
  },
});

/** All pages of one job. */
const ofJob = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

const prefixOf = ({ id, isPrivate }: Owner): string => `${isPrivate ? PRIVATE_PAGES : KEPT_PAGES}${id}:`;
const sessionKey = (owner: Owner): string => `${prefixOf(owner)}${String(nextOrder()).padStart(20, '0')}`;

let last = 0;
/** Grows with every page, also from one worker to the next. */
function nextOrder(): number {
  last = Math.max(last + 1, Date.now() * 1000);
  return last;
}

/** Saves a page after those that its job has read before. */
export async function savePage(owner: Owner, page: SitePage): Promise<void> {
  if (owner.isPrivate) await putInSession({ [sessionKey(owner)]: page });
  else await (await database()).put('pages', page, [owner.id, nextOrder()]);
}

/** Of the form that every page has; a damaged one is read again. */
const isPage = (stored: unknown): boolean =>
  hasTexts(stored, 'url', 'status') && Array.isArray(stored.kinds) && Array.isArray(stored.linkTexts) && (stored.snapshot === null || isFields(stored.snapshot));

/** Pages in the order in which they were read; an address that was read twice is there twice. */
export async function loadPages(owner: Owner): Promise<SitePage[]> {
  const kept = (await sessionEntries<SitePage>(prefixOf(owner))).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
  const stored = owner.isPrivate ? kept : [...kept, ...(await (await database()).getAll('pages', ofJob(owner.id)))];
  return stored.filter(isPage);
}

/**
 * Puts the finished site in the place of the pages as they came: with what each is, and with those that could not be read. Where the session
 * has no room, the pages of older audits go; rejects where it has none even so, and then none are kept.
 */
export async function keepPages(owner: Owner, pages: readonly SitePage[]): Promise<void> {
  const before = await sessionKeys(prefixOf(owner));
  try {
    await putInSession(Object.fromEntries(pages.map((page) => [sessionKey(owner), page])));
  } finally {
    await dropSession(before);
    if (!owner.isPrivate) await (await database()).delete('pages', ofJob(owner.id));
  }
}

export async function dropPages(owner: Owner): Promise<void> {
  await dropSession(await sessionKeys(prefixOf(owner)));
  if (!owner.isPrivate) await (await database()).delete('pages', ofJob(owner.id));
}

/** Removes the pages of all jobs but these. */
export async function dropOtherPages(ids: readonly string[]): Promise<void> {
  const needed = ids.flatMap((id) => [prefixOf({ id, isPrivate: false }), prefixOf({ id, isPrivate: true })]);
  await dropSession((await sessionKeys(KEPT_PAGES, PRIVATE_PAGES)).filter((key) => !needed.some((prefix) => key.startsWith(prefix))));
  const db = await database();
  const jobs = new Set((await db.getAllKeys('pages')).map(([id]) => id));
  for (const id of jobs) if (!ids.includes(id)) await db.delete('pages', ofJob(id));
}
