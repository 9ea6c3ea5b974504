import { providerLikeness } from '../../core/site/provider-likeness.ts';
import { AuditError } from '../messages/errors.ts';
import type { TabAnswer } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { readJob } from '../storage/jobs.ts';
import { auditLanguage } from '../storage/settings.ts';
import { openPage, sitePageOf } from './live-page.ts';
import { isWeb, placeOf } from './place.ts';
import { adopt, begin, isRunning, onceFor } from './queue.ts';

/** What the popup gets when it opens on a tab, and what it has started by being opened. */

interface OpenTab {
  tabId: number;
  title: string;
  url: string;
  origin: string;
}

/** A finished or running audit of the site that can be shown as it is. */
async function atHand({ origin, tabId }: OpenTab): Promise<TabAnswer | null> {
  const job = await readJob(origin);
  if (job && isRunning(origin)) {
    await adopt(origin, tabId);
    return { state: 'job', origin, job };
  }
  // A state that says 'running' while nothing runs is left over from a worker that could not go on.
  return job && job.phase !== 'failed' && job.phase !== 'running' ? { state: 'job', origin, job } : null;
}

async function start({ tabId, title, url, origin }: OpenTab, asked: boolean): Promise<TabAnswer> {
  const [live, lang] = await Promise.all([openPage(tabId, url), auditLanguage()]);
  const page = sitePageOf(live);
  const likeness = page.snapshot ? providerLikeness(page.snapshot) : 'not-a-provider';
  if (!asked && likeness !== 'provider') return { state: 'idle', origin, title: page.title || title, because: likeness };
  const startedAt = new Date().toISOString();
  const startUrl = isWeb(page.url) ? page.url : url;
  return { state: 'job', origin, job: begin({ id: crypto.randomUUID(), origin, tabId, startUrl, startedAt, lang, phase: 'running' }, page) };
}

/**
 * `asked`: the person wants an audit, or a new one, whatever the page looks like. Otherwise an audit at hand is shown, or one begins
 * where the page looks like a provider's.
 */
export async function openTab(tabId: number, asked: boolean): Promise<TabAnswer> {
  const tab = await browser.tabs.get(tabId);
  const title = tab.title ?? '';
  const url = tab.url ?? '';
  const place = placeOf(tab.url);
  const unsupported = (because: AuditError['code']): TabAnswer => ({ state: 'unsupported', title, url, because });
  // Chromium tells nothing of a page of its own that says why another could not be loaded.
  if ('unsupported' in place) return unsupported(url === '' && !navigator.onLine ? 'no-connection' : place.unsupported);
  const open: OpenTab = { tabId, title, ...place };
  try {
    const shown = await atHand(open);
    if (shown && (!asked || isRunning(place.origin))) return shown;
    return await onceFor(place.origin, () => start(open, asked));
  } catch (error) {
    if (error instanceof AuditError) return unsupported(error.code);
    throw error;
  }
}
