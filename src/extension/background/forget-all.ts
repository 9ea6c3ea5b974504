import { dropSession, sessionKeys } from '../platform/session.ts';
import { clearLibrary } from '../storage/library/audits.ts';
import { KEPT_PAGES, PRIVATE_PAGES } from '../storage/page-keys.ts';
import { listTabSites } from '../storage/tabs.ts';
import { showBadge } from './badge.ts';
import { endAll } from './queue.ts';

/** Deletes every audit, with all that hangs on it, on the person's request. Settings, profiles and permissions stay. */

/** Beginnings of keys in `storage.session`: what views show, what jobs need, how far a list was scrolled, what is to be marked in a page. */
const OF_AUDITS = ['job:', 'run:', 'place:', 'wish:', KEPT_PAGES, PRIVATE_PAGES];

export async function forgetAll(): Promise<void> {
  await endAll();
  await clearLibrary();
  await dropSession(await sessionKeys(...OF_AUDITS));
  await Promise.all((await listTabSites()).map(({ tabId }) => showBadge(tabId).catch(() => {})));
}
