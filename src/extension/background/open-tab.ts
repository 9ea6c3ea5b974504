import { providerLikeness } from '../../core/site/provider-likeness.ts';
import { AuditError } from '../messages/errors.ts';
import { type TabAnswer, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { readJob } from '../storage/jobs.ts';
import { auditLanguage } from '../storage/settings.ts';
import { openPage, sitePageOf } from './live-page.ts';
import { isWeb, placeOf } from './place.ts';
import { adopt, begin, hasEnded, isRunning, inTurn, isShown } from './queue.ts';

/** What the popup gets when it opens on a tab, and what it has started by being opened. */

interface OpenTab {
  tabId: number;
  title: string;
  url: string;
  origin: string;
  isPrivate: boolean;
}

/** A finished or running audit of the site that can be shown as it is. */
async function atHand(open: OpenTab): Promise<TabAnswer | null> {
  const { origin, tabId } = open;
  const site = siteKey(open);
  await isShown(site);
  const job = await readJob(site);
  if (job && isRunning(site)) {
    await adopt(site, tabId);
    return { state: 'job', origin, job };
  }
  // A state that says 'running' while nothing runs is left over from a worker that could not go on.
  return job && job.phase !== 'failed' && job.phase !== 'running' ? { state: 'job', origin, job } : null;
}

async function start({ tabId, title, url, origin, isPrivate }: OpenTab, asked: boolean): Promise<TabAnswer> {
  const [live, lang] = await Promise.all([openPage(tabId, url), auditLanguage()]);
  const page = sitePageOf(live);
  const likeness = page.snapshot ? providerLikeness(page.snapshot) : 'not-a-provider';
  if (!asked && likeness !== 'provider') return { state: 'idle', origin, title: page.title || title, because: likeness };
  const startedAt = new Date().toISOString();
  const startUrl = isWeb(page.url) ? page.url : url;
  return { state: 'job', origin, job: begin({ id: crypto.randomUUID(), origin, isPrivate, tabId, startUrl, startedAt, lang, phase: 'running', retries: false }, page) };
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
  const open: OpenTab = { tabId, title, isPrivate: tab.incognito, ...place };
  const site = siteKey(open);
  try {
    return await inTurn(site, async () => {
      const shown = await atHand(open);
      if (shown && (!asked || (shown.state === 'job' && shown.job.phase === 'running'))) return shown;
      await hasEnded(site);
      return start(open, asked);
    });
  } catch (error) {
    if (error instanceof AuditError) return unsupported(error.code);
    throw error;
  }
}
