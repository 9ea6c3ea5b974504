import { type TabAnswer, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { mayRead } from '../platform/permissions.ts';
import { readJob } from '../storage/jobs.ts';
import { readTabSite } from '../storage/tabs.ts';
import { isRunning } from './queue.ts';
import { placeOf } from './place.ts';
import { noteTab } from './watch-tabs.ts';

/** What the panel gets for the tab beside it. Nothing is started and nothing is read. */

/** The tab's address is hidden from us until the person presses the button on it, or has allowed its origin. */
async function unseen(tabId: number): Promise<TabAnswer> {
  const before = await readTabSite(tabId);
  if (!before) return { state: 'unseen', last: null, elsewhere: false };
  const [last, elsewhere] = await Promise.all([readJob(siteKey(before)).catch(() => null), mayRead(before.origin)]);
  return { state: 'unseen', last, elsewhere };
}

export async function lookAtTab(tabId: number): Promise<TabAnswer> {
  const { url = '', title = '', incognito } = await browser.tabs.get(tabId);
  if (url === '') return unseen(tabId);
  const place = placeOf(url);
  if ('unsupported' in place) return { state: 'unsupported', title, url, because: place.unsupported };
  const { origin } = place;
  const site = siteKey({ origin, isPrivate: incognito });
  const job = await readJob(site);
  if (!job || (job.phase === 'running' && !isRunning(site))) return { state: 'idle', origin, title, because: 'not-audited' };
  await noteTab({ tabId, origin, isPrivate: incognito });
  return { state: 'job', origin, job };
}
