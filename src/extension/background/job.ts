import { provisional } from '../../core/audit/provisional.ts';
import { auditSite } from '../../core/audit/run.ts';
import type { Audit } from '../../core/model/audit.ts';
import type { SitePage, SiteSnapshot } from '../../core/model/site.ts';
import { mergeLivePage } from '../../core/site/merge-live.ts';
import { crawl } from '../../crawl/crawl.ts';
import type { CrawlProgress, PlannedPage, Ports } from '../../crawl/ports.ts';
import { readPage } from '../../parse/page.ts';
import { type JobState, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { keepJob } from '../storage/jobs.ts';
import { dropPages, keepPages, savePage } from '../storage/pages.ts';
import { showJob } from '../storage/shown-jobs.ts';
import { dropRun, listRuns, type Run, saveRun } from '../storage/runs.ts';
import { showBadges } from './badge.ts';
import { coalesce } from './coalesce.ts';
import { createFetchPort, type FetchPort } from './fetch-port.ts';
import { failedState, finishedState, type Progress, runningState } from './job-state.ts';
import { isWeb } from './place.ts';
import { samplePort } from './sample-port.ts';
import { siteOf } from './site-pages.ts';
import { forgetPrivate } from './watch-tabs.ts';

/** The audit of one site, from the pages at hand to the finished state. */

/** Least time between two audits of what is read so far, and least multiple of what the last one took: each takes time from reading. */
const AUDIT_EVERY_MS = 400;
const AUDIT_REST = 4;
/** Finished audits of a session whose pages are kept, so that others can be added to them. */
const MAX_KEPT = 3;

const now = (): string => new Date().toISOString();

export function audited({ lang, sample }: Run, snapshot: SiteSnapshot): Audit {
  const audit = auditSite(snapshot, { lang, version: browser.runtime.getManifest().version });
  return sample ? { ...audit, site: { ...audit.site, sample } } : audit;
}

/** The state of a job whose first page is read. */
export function firstState(run: Run, page: SitePage): JobState {
  const site = siteOf(run, [page], now());
  return runningState(run, { site, planned: [], reading: new Set(), audit: provisional(audited(run, site), site) });
}

/** Shows how far the job is, and saves each page as it comes. */
function follow(run: Run, pages: SitePage[], audit: Audit | null) {
  const state: Progress & { planned: PlannedPage[]; reading: Set<string> } = { site: siteOf(run, pages, now()), planned: [], reading: new Set(), audit };
  let nextAudit = performance.now() + AUDIT_EVERY_MS;
  let auditedPages = pages.length;
  const shown = coalesce(async () => {
    const began = performance.now();
    if (state.site.pages.length > auditedPages && began > nextAudit) {
      auditedPages = state.site.pages.length;
      state.audit = provisional(audited(run, state.site), state.site);
      const ended = performance.now();
      nextAudit = ended + Math.max(AUDIT_EVERY_MS, AUDIT_REST * (ended - began));
    }
    await showJob(runningState(run, state));
  });
  return {
    end: shown.end,
    plan: (planned: readonly PlannedPage[]) => {
      state.planned = [...planned];
      shown.request();
    },
    asked: (url: string) => {
      state.reading.add(url);
      shown.request();
    },
    read: async ({ site, url }: CrawlProgress) => {
      state.site = site;
      state.planned = state.planned.filter((page) => page.url !== url);
      shown.request();
      const page = site.pages.find((candidate) => candidate.url === url);
      // Where pages can't be saved the job can't be taken up again; that is no reason to stop it.
      if (page) await savePage(run, page).catch(() => {});
    },
  };
}

async function readSite(run: Run, pages: SitePage[], fetchPort: FetchPort, audit: Audit | null, signal: AbortSignal): Promise<SiteSnapshot> {
  const progress = follow(run, pages, audit);
  const ports: Ports = {
    fetch: (url, options) => {
      progress.asked(url);
      return fetchPort.fetch(url, options);
    },
    parse: ({ bytes, url, contentType, status }) => readPage({ bytes, url, contentType, status }),
    now,
    onPlan: progress.plan,
    onProgress: progress.read,
  };
  try {
    return isWeb(run.startUrl)
      ? await crawl(siteOf(run, pages, now()), ports, { signal, ...(run.maxPages === undefined ? {} : { maxPages: run.maxPages }) })
      : siteOf(run, pages, now());
  } finally {
    await progress.end();
  }
}

async function letGo(run: Run): Promise<void> {
  await dropRun(siteKey(run));
  await dropPages(run).catch(() => {});
}

/** The audit is kept, and the site for what is read later; the sites of older audits are let go. Nothing is added to a sample. */
export async function finish(run: Run, site: SiteSnapshot, state: JobState): Promise<void> {
  await keepJob(state);
  if (run.sample) return letGo(run);
  await keepPages(run, site.pages).catch(() => {});
  await saveRun({ ...run, phase: 'kept', retries: false });
  const kept = (await listRuns()).filter(({ phase }) => phase === 'kept').sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  for (const old of kept.slice(MAX_KEPT)) await letGo(old);
}

/** A job as its worker has it in hand. */
export interface Job {
  /** `tabId` may change while it runs. */
  run: Run;
  controller: AbortController;
  /** Pages that were read in a tab meanwhile, to be merged before the end. */
  live: SitePage[];
}

const takeLive = (job: Job, site: SiteSnapshot): SiteSnapshot => job.live.splice(0).reduce(mergeLivePage, site);

/** Reads the site, and what the pages that were read in a tab meanwhile lead to besides. */
async function readAll(job: Job, pages: SitePage[], fetchPort: FetchPort, audit: Audit | null): Promise<SiteSnapshot> {
  const { run, controller } = job;
  let site = await readSite(run, pages, fetchPort, audit, controller.signal);
  for (let merged = takeLive(job, site); merged !== site; merged = takeLive(job, site)) site = await readSite(run, merged.pages, fetchPort, audit, controller.signal);
  return site;
}

/** Reads the rest of the site and ends with a finished, cancelled or failed state in storage. Never throws. */
export async function runJob(job: Job, pages: SitePage[], audit: Audit | null): Promise<void> {
  const { run, controller } = job;
  const fetchPort = run.sample ? samplePort(run.origin) : createFetchPort(run.origin, () => run.tabId);
  try {
    const site = await readAll(job, pages, fetchPort, audit);
    const mishaps = { cancelled: controller.signal.aborted, tabClosed: fetchPort.tabClosed(), offline: navigator.onLine === false };
    await finish(run, site, finishedState(run, site, audited(run, site), mishaps));
  } catch (error) {
    console.error(error);
    // Where nothing can be written down, nobody can be told.
    await showJob(failedState(run, 'internal', now())).catch(() => {});
    await letGo(run).catch(() => {});
  }
  await showBadges(siteKey(run)).catch(() => {});
  // The window of what ran may have been closed meanwhile; of a sample nobody knows the tab.
  if (run.isPrivate && (run.sample || fetchPort.tabClosed())) await forgetPrivate().catch(() => {});
}
