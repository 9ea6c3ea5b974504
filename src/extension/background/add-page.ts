import type { SitePage, SiteSnapshot } from '../../core/model/site.ts';
import { pageAt } from '../../core/site/address.ts';
import { MAX_PAGES, mergeLivePage } from '../../core/site/merge-live.ts';
import { type AddAnswer, type JobState, type SiteKey, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { readJob } from '../storage/jobs.ts';
import { loadPages, savePage } from '../storage/pages.ts';
import { readRun, type Run, saveRun } from '../storage/runs.ts';
import { showBadges } from './badge.ts';
import { audited, finish } from './job.ts';
import { withAudit } from './job-state.ts';
import { settledPage } from './live-page.ts';
import { openTab } from './open-tab.ts';
import { placeOf } from './place.ts';
import { addToRunning, inTurn, isRunning, launch } from './queue.ts';
import { assemble } from './site-pages.ts';

/** Pages that are read in an open tab → the audit of their site, running or finished. */

const nowIso = (): string => new Date().toISOString();

/** The start page leads to the others: read anew, it may lead to more. */
const leadsOn = (site: SiteSnapshot, page: SitePage): boolean => pageAt([page], site.startUrl) !== undefined;

async function addToFinished(run: Run, page: SitePage): Promise<AddAnswer | null> {
  const [job, saved] = await Promise.all([readJob(siteKey(run)), loadPages(run)]);
  if (!job || saved.length === 0) return null;
  const before = assemble(run, saved, nowIso());
  const site = mergeLivePage(before, page);
  if (site === before) return before.pages.filter(({ status }) => status === 'read').length < MAX_PAGES || pageAt(before.pages, page.url) ? 'nothing-new' : 'full';
  await savePage(run, page);
  if (leadsOn(site, page)) {
    await saveRun({ ...run, phase: 'running' });
    launch({ ...run, phase: 'running' }, site.pages, job.audit);
    return 'added';
  }
  await finish(run, site, withAudit(job, site, audited(run, site)));
  await showBadges(siteKey(run));
  return 'added';
}

/** Null where the pages of the audit are no longer at hand. */
export function addLivePage(site: SiteKey, page: SitePage): Promise<AddAnswer | null> {
  return inTurn(site, async () => {
    const run = await readRun(site);
    if (!run) return null;
    if (isRunning(site)) await savePage(run, page).catch(() => {});
    if (addToRunning(site, page)) return 'added';
    return addToFinished(run, page);
  });
}

/**
 * After a press of the button: what the first page says when it has come to rest is added to its audit, and so is a page that the audit
 * of the site does not know, or could not read.
 */
export async function addPressedPage(tabId: number, url: string, job: JobState): Promise<void> {
  const known = pageAt(job.pages, url);
  const isRead = known !== undefined && known.status === 'read';
  if (isRead && job.phase !== 'running') return;
  const page = await settledPage(tabId, isRead ? 'changed' : 'always');
  if (page) await addLivePage(siteKey(job), page);
}

/** The person has this page open and wants it in the audit. Where the pages of an old audit are gone, the site is audited anew from here. */
export async function addOpenPage(tabId: number): Promise<AddAnswer> {
  const { url, incognito } = await browser.tabs.get(tabId);
  const place = placeOf(url);
  if ('unsupported' in place) return 'unreadable';
  const site = siteKey({ origin: place.origin, isPrivate: incognito });
  if (await readRun(site)) {
    const page = await settledPage(tabId, 'always').catch(() => null);
    const answer = page ? await addLivePage(site, page) : 'unreadable';
    if (answer) return answer;
  }
  return (await openTab(tabId, 'audit')).state === 'job' ? 'added' : 'unreadable';
}
