import type { Audit } from '../../core/model/audit.ts';
import type { SitePage } from '../../core/model/site.ts';
import { type JobState, type SiteKey, siteKey } from '../messages/protocol.ts';
import { originPattern } from '../platform/permissions.ts';
import { readJob } from '../storage/jobs.ts';
import { dropOtherPages, dropPages, loadPages, savePage } from '../storage/pages.ts';
import { showJob } from '../storage/shown-jobs.ts';
import { readSettings } from '../storage/settings/settings.ts';
import { dropRun, listRuns, readRun, type Run, saveRun } from '../storage/runs.ts';
import { firstState, type Job, runJob } from './job.ts';
import { runningState, withoutFailed } from './job-state.ts';
import { stopInPage } from './page-script.ts';
import { assemble } from './site-pages.ts';

/** The jobs of this worker: one a site, taken up again after the worker was stopped. */

interface Started extends Job {
  /** Resolves when its state can be read. */
  shown: Promise<unknown>;
  /** Resolves when nothing of it is left to be written down, a little after its last state is shown. */
  ended: Promise<void>;
}

const jobs = new Map<SiteKey, Started>();

/** Requests for one site, one after another: each sees what the one before has begun. */
const turns = new Map<SiteKey, Promise<unknown>>();

export async function inTurn<T>(site: SiteKey, task: () => Promise<T>): Promise<T> {
  const mine = (turns.get(site) ?? Promise.resolve()).catch(() => {}).then(task);
  turns.set(site, mine);
  try {
    return await mine;
  } finally {
    if (turns.get(site) === mine) turns.delete(site);
  }
}

/** What to do with pages that came when their job had read its last. */
let onLate = (_site: SiteKey, _pages: readonly SitePage[]): void => {};

export function takeLatePages(take: typeof onLate): void {
  onLate = take;
}

/** `ready`: what has to be in storage before the job goes on. */
export function launch(run: Run, pages: SitePage[], audit: Audit | null, ready: Promise<unknown> = Promise.resolve()): void {
  const site = siteKey(run);
  if (jobs.has(site)) return;
  const shown = ready.catch(() => {});
  const job: Job = { run, controller: new AbortController(), live: [] };
  const ended = shown
    .then(() => runJob(job, pages, audit))
    .finally(() => {
      jobs.delete(site);
      if (job.live.length > 0) onLate(site, job.live);
    });
  jobs.set(site, Object.assign(job, { shown, ended }));
}

/** Resolves when no job of the site runs any more. */
export const hasEnded = async (site: SiteKey): Promise<void> => {
  await jobs.get(site)?.ended;
};

/** Resolves when the state of a job that has just begun can be read. */
export const isShown = async (site: SiteKey): Promise<void> => {
  await jobs.get(site)?.shown;
};

export const isRunning = (site: SiteKey): boolean => jobs.has(site);

/** Hands a page that was read in a tab to the job of its site. False where none runs. */
export function addToRunning(site: SiteKey, page: SitePage): boolean {
  const job = jobs.get(site);
  job?.live.push(page);
  return job !== undefined;
}

/**
 * The run, its first page, and then what the views show: a worker that ends in between leaves nothing that says 'running' and is not
 * taken up again.
 */
async function keepFirst(run: Run, page: SitePage, state: JobState): Promise<void> {
  const before = await readRun(siteKey(run));
  await saveRun(run);
  const saved = savePage(run, page)
    .then(() => (before ? dropPages(before) : undefined))
    .catch(() => {});
  await Promise.all([saved, showJob(state)]);
}

/** A new audit, its first page at hand. Gives what there is to show, which nobody has to wait for. */
export function begin(run: Run, page: SitePage): JobState {
  const state = firstState(run, page);
  launch(run, [page], state.audit, keepFirst(run, page, state));
  return state;
}

/** The job goes on in the tab in which the person looks at it. */
export async function adopt(site: SiteKey, tabId: number): Promise<void> {
  const job = jobs.get(site);
  if (!job || job.run.tabId === tabId) return;
  job.run.tabId = tabId;
  await saveRun(job.run);
}

export async function cancel(site: SiteKey): Promise<void> {
  const job = jobs.get(site);
  if (!job) return;
  job.controller.abort();
  await stopInPage(job.run.tabId);
}

/** Resolves when no job runs any more, of those that run now. */
export const allEnded = (): Promise<unknown> => Promise.all([...jobs.keys()].map(hasEnded));

/** Stops every job, and resolves when nothing of them is left to be written down. */
export async function endAll(): Promise<void> {
  const ended = allEnded();
  await Promise.all([...jobs.keys()].map((site) => cancel(site).catch(() => {})));
  await ended;
}

const nowIso = (): string => new Date().toISOString();

/**
 * Goes on with the pages that the job has read; those that could not be read are tried again, and an audit of one page goes on with its
 * site. False where they are not at hand.
 */
export function retry(site: SiteKey, tabId: number): Promise<boolean> {
  return inTurn(site, async () => {
    await hasEnded(site);
    const kept = await readRun(site);
    if (kept?.phase !== 'kept') return false;
    const { maxPages } = await readSettings();
    const run: Run = { ...kept, tabId, maxPages: Math.max(kept.maxPages ?? 0, maxPages), phase: 'running', retries: true };
    const saved = await loadPages(run).catch((): SitePage[] => []);
    if (saved.length === 0) return false;
    const before = assemble(run, saved, nowIso()).pages;
    const pages = withoutFailed(before, run.origin);
    if (pages.length === before.length && !before.some(({ reason }) => reason === 'cancelled' || (reason === 'limit' && run.maxPages !== kept.maxPages))) return true;
    const audit = (await readJob(site))?.audit ?? null;
    await saveRun(run);
    await showJob(runningState(run, { site: assemble(run, pages, nowIso()), planned: [], reading: new Set(), audit }));
    launch(run, pages, audit);
    return true;
  });
}

/** Takes up the jobs of which pages were kept back by one of these origins. */
export async function retryAllowed(patterns: readonly string[]): Promise<void> {
  const kept = (await listRuns()).filter((run) => run.phase === 'kept' && patterns.includes(originPattern(run.origin)));
  for (const run of kept) if ((await readJob(siteKey(run)))?.permissionNeeded) await retry(siteKey(run), run.tabId);
}

/** Reads the first page of a job again that was ended before it had saved it. */
export type ReadFirst = (run: Run) => Promise<SitePage | null>;

async function resume(run: Run, readFirst: ReadFirst): Promise<void> {
  const [job, saved] = await Promise.all([readJob(siteKey(run)).catch(() => null), loadPages(run).catch((): SitePage[] => [])]);
  const first = saved.length > 0 ? null : await readFirst(run);
  if (first) await savePage(run, first).catch(() => {});
  const { pages } = assemble(run, first ? [first] : saved, nowIso());
  launch(run, run.retries ? withoutFailed(pages, run.origin) : pages, job?.audit ?? null);
}

/** At the worker's start: goes on with every unfinished job, and clears away what no job needs any more. */
export async function resumeAll(readFirst: ReadFirst): Promise<void> {
  const runs = await listRuns();
  // One that can't be taken up again stands in the way of no other.
  await Promise.all(runs.filter((run) => run.phase === 'running').map((run) => resume(run, readFirst).catch(() => dropRun(siteKey(run)))));
  await dropOtherPages(runs.map((run) => run.id)).catch(() => {});
}
