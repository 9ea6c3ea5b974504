import { providerLikeness } from '../../core/site/provider-likeness.ts';
import { AuditError } from '../messages/errors.ts';
import { type Settings, type TabAnswer, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { readJob } from '../storage/jobs.ts';
import { languageOf, readSettings } from '../storage/settings/settings.ts';
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

/**
 * What a person wants of a tab.
 * - `look`: the button was pressed: what is at hand, else what the setting says that the button does
 * - `audit`: an audit, or a new one, of as much as the setting says, whatever the page looks like
 * - `site`: the same of the whole site, whatever the button does
 */
export type Wish = 'look' | 'audit' | 'site';

/** Only the page that is open. */
const ONE_PAGE = 1;

const limitOf = ({ button, maxPages }: Settings, wish: Wish): number => (button === 'page' && wish !== 'site' ? ONE_PAGE : maxPages);

async function start({ tabId, title, url, origin, isPrivate }: OpenTab, wish: Wish, settings: Settings): Promise<TabAnswer> {
  const live = await openPage(tabId, url);
  const page = sitePageOf(live);
  const likeness = page.snapshot ? providerLikeness(page.snapshot) : 'not-a-provider';
  if (wish === 'look' && likeness !== 'provider') return { state: 'idle', origin, title: page.title || title, because: likeness };
  const startedAt = new Date().toISOString();
  const startUrl = isWeb(page.url) ? page.url : url;
  const run = { id: crypto.randomUUID(), origin, isPrivate, tabId, startUrl, startedAt, lang: languageOf(settings), maxPages: limitOf(settings, wish) };
  return { state: 'job', origin, job: begin({ ...run, phase: 'running', retries: false }, page) };
}

/** Shows an audit at hand, or begins one where the person wants it or, after a press of the button, where the page looks like a provider's. */
export async function openTab(tabId: number, wish: Wish): Promise<TabAnswer> {
  const [tab, settings] = await Promise.all([browser.tabs.get(tabId), readSettings()]);
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
      if (shown && (wish === 'look' || (shown.state === 'job' && shown.job.phase === 'running'))) return shown;
      await hasEnded(site);
      if (wish === 'look' && settings.button === 'ask') return { state: 'idle', origin: open.origin, title, because: 'ask-first' };
      return start(open, wish, settings);
    });
  } catch (error) {
    if (error instanceof AuditError) return unsupported(error.code);
    throw error;
  }
}
