import { ownSummary } from '../../core/audit/own-summary.ts';
import type { Audit, Lang, Summary } from '../../core/model/audit.ts';
import { BADGE } from '../../present/messages/badge.ts';
import { type JobState, type SiteKey, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { readJob } from '../storage/jobs.ts';
import { auditLanguage } from '../storage/settings/settings.ts';
import { listTabSites } from '../storage/tabs.ts';
import { placeOf } from './place.ts';

/** The number on the toolbar button: warning signs of the site that the tab shows, ✓ where none was seen, nothing anywhere else. */

/** As the tokens `flagged-fill` and `met-fill` in light colours: the browser draws the badge, and it does not follow our theme. */
const FLAGGED = '#b7402f';
const NONE_SEEN = '#3b7d58';
const WORDS = '#ffffff';

interface Badge {
  text: string;
  color: string;
  title: string;
}

/** The person's own verdicts count. ✓ needs most of the signs to be looked for: what was not checked is no good news. */
function badgeOf({ site }: Audit, flags: Summary['flags'], lang: Lang): Badge | null {
  const name = site.providerName || site.title;
  if (flags.flagged > 0) return { text: String(flags.flagged), color: FLAGGED, title: BADGE[lang].flagged(name, flags.flagged) };
  if (flags.unknown > flags.clear) return null;
  return { text: '✓', color: NONE_SEEN, title: BADGE[lang].none(name, flags.clear, flags.unknown) };
}

const wantedFor = (job: JobState | null, lang: Lang): Badge | null =>
  job?.phase === 'done' && job.audit ? badgeOf(job.audit, ownSummary(job.audit, job.verdicts).flags, lang) : null;

async function show(tabId: number, badge: Badge | null): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: badge?.text ?? '' }),
    action.setTitle({ tabId, title: badge?.title ?? browser.i18n.getMessage('extName') }),
    ...(badge ? [action.setBadgeBackgroundColor({ tabId, color: badge.color }), action.setBadgeTextColor({ tabId, color: WORDS })] : []),
  ]);
}

/** The badge of one tab, as far as we are let to know what it shows. A tab that is gone has none. */
export async function showBadge(tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  const place = placeOf(tab.url);
  const job = 'unsupported' in place ? null : await readJob(siteKey({ origin: place.origin, isPrivate: tab.incognito })).catch(() => null);
  await show(tabId, wantedFor(job, await auditLanguage())).catch(() => {});
}

/** The badges of all tabs that show this site. */
export async function showBadges(site: SiteKey): Promise<void> {
  const tabs = (await listTabSites()).filter((tab) => siteKey(tab) === site);
  await Promise.all(tabs.map(({ tabId }) => showBadge(tabId).catch(() => {})));
}
