import { provisional } from '../../core/audit/provisional.ts';
import { auditSite } from '../../core/audit/run.ts';
import type { Audit } from '../../core/model/audit.ts';
import type { SitePage, SiteSnapshot } from '../../core/model/site.ts';
import { crawl } from '../../crawl/crawl.ts';
import type { CrawlProgress, PlannedPage, Ports } from '../../crawl/ports.ts';
import { readPage } from '../../parse/page.ts';
import type { JobState } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { keepJob, showJob } from '../storage/jobs.ts';
import { dropPages, savePage } from '../storage/pages.ts';
import { dropRun, type Run, saveRun } from '../storage/runs.ts';
import { coalesce } from './coalesce.ts';
import { createFetchPort, type FetchPort } from './fetch-port.ts';
import { failedState, finishedState, type Progress, runningState } from './job-state.ts';
import { isWeb } from './place.ts';

/** The audit of one site, from the pages at hand to the finished state. */

/** Least time between two audits of what is read so far, and least multiple of what the last one took: each takes time from reading. */
const AUDIT_EVERY_MS = 400;
const AUDIT_REST = 4;

const now = (): string => new Date().toISOString();

const siteOf = (run: Run, pages: SitePage[]): SiteSnapshot => ({ origin: run.origin, startUrl: run.startUrl, startedAt: run.startedAt, finishedAt: now(), pages });

const audited = (run: Run, site: SiteSnapshot): Audit => auditSite(site, { lang: run.lang, version: browser.runtime.getManifest().version });

/** The state of a job whose first page is read. */
export function firstState(run: Run, page: SitePage): JobState {
  const site = siteOf(run, [page]);
  return runningState(run, { site, planned: [], reading: new Set(), audit: provisional(audited(run, site), site) });
}

/** Shows how far the job is, and saves each page as it comes. */
function follow(run: Run, pages: SitePage[], audit: Audit | null) {
  const state: Progress & { planned: PlannedPage[]; reading: Set<string> } = { site: siteOf(run, pages), planned: [], reading: new Set(), audit };
  let next = pages.length;
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
      if (page) await savePage(run.id, next++, page).catch(() => {});
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
    return isWeb(run.startUrl) ? await crawl(siteOf(run, pages), ports, { signal }) : siteOf(run, pages);
  } finally {
    await progress.end();
  }
}

/** Pages are kept only as long as the person may still let the kept-back ones be read. */
async function finish(run: Run, state: JobState): Promise<void> {
  await keepJob(state);
  if (state.permissionNeeded) {
    await saveRun({ ...run, phase: 'waiting' });
    return;
  }
  await dropRun(run.origin);
  await dropPages(run.id).catch(() => {});
}

/**
 * Reads the rest of the site and ends with a finished, cancelled or failed state in storage. Never throws. `run.tabId` may change
 * meanwhile.
 */
export async function runJob(run: Run, pages: SitePage[], audit: Audit | null, signal: AbortSignal): Promise<void> {
  const fetchPort = createFetchPort(run.origin, () => run.tabId);
  try {
    const site = await readSite(run, pages, fetchPort, audit, signal);
    await finish(run, finishedState(run, site, audited(run, site), { cancelled: signal.aborted, tabClosed: fetchPort.tabClosed() }));
  } catch (error) {
    console.error(error);
    await showJob(failedState(run, 'internal', now()));
    await dropRun(run.origin);
  }
}
