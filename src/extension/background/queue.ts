import type { Audit } from '../../core/model/audit.ts';
import type { SitePage } from '../../core/model/site.ts';
import { originPattern } from '../platform/permissions.ts';
import type { JobState } from '../messages/protocol.ts';
import { readJob, showJob } from '../storage/jobs.ts';
import { dropOtherPages, dropPages, loadPages, savePage } from '../storage/pages.ts';
import { listRuns, readRun, type Run, saveRun } from '../storage/runs.ts';
import { firstState, runJob } from './job.ts';
import { runningState, withoutKeptBack } from './job-state.ts';
import { stopInPage } from './page-script.ts';

/** The jobs of this worker: one a site, taken up again after the worker was stopped. */

interface Job {
  run: Run;
  controller: AbortController;
}

const jobs = new Map<string, Job>();

/** Tasks that end in a running job, by origin: a second request joins the first. */
const starting = new Map<string, Promise<unknown>>();

export async function onceFor<T>(origin: string, task: () => Promise<T>): Promise<T> {
  const current = starting.get(origin) as Promise<T> | undefined;
  if (current) return current;
  const promise = task();
  starting.set(origin, promise);
  try {
    return await promise;
  } finally {
    starting.delete(origin);
  }
}

/** `ready`: what has to be in storage before the job goes on. */
function launch(run: Run, pages: SitePage[], audit: Audit | null, ready: Promise<unknown> = Promise.resolve()): void {
  if (jobs.has(run.origin)) return;
  const controller = new AbortController();
  jobs.set(run.origin, { run, controller });
  ready
    .catch(() => {})
    .then(() => runJob(run, pages, audit, controller.signal))
    .finally(() => jobs.delete(run.origin));
}

export const isRunning = (origin: string): boolean => jobs.has(origin);

/** The run, and its first page: without the page a job that is taken up again starts over. */
async function keepFirst(run: Run, page: SitePage): Promise<void> {
  const before = await readRun(run.origin);
  await saveRun(run);
  savePage(run.id, 0, page)
    .then(() => before && dropPages(before.id))
    .catch(() => {});
}

/** A new audit, its first page at hand. Gives what there is to show, which nobody has to wait for. */
export function begin(run: Run, page: SitePage): JobState {
  const state = firstState(run, page);
  launch(run, [page], state.audit, Promise.all([showJob(state), keepFirst(run, page)]));
  return state;
}

/** The job goes on in the tab in which the person looks at it. */
export async function adopt(origin: string, tabId: number): Promise<void> {
  const job = jobs.get(origin);
  if (!job || job.run.tabId === tabId) return;
  job.run.tabId = tabId;
  await saveRun(job.run);
}

export async function cancel(origin: string): Promise<void> {
  const job = jobs.get(origin);
  if (!job) return;
  job.controller.abort();
  await stopInPage(job.run.tabId);
}

/** Reads the pages that were kept back. False where nothing waits for it. */
export function retry(origin: string, tabId: number): Promise<boolean> {
  return onceFor(origin, async () => {
    const waiting = await readRun(origin);
    if (isRunning(origin) || waiting?.phase !== 'waiting') return isRunning(origin);
    const run: Run = { ...waiting, tabId, phase: 'running' };
    const pages = withoutKeptBack(await loadPages(run.id), origin);
    const audit = (await readJob(origin))?.audit ?? null;
    await dropPages(run.id);
    for (const [index, page] of pages.entries()) await savePage(run.id, index, page);
    const site = { origin, startUrl: run.startUrl, startedAt: run.startedAt, finishedAt: run.startedAt, pages };
    await Promise.all([showJob(runningState(run, { site, planned: [], reading: new Set(), audit })), saveRun(run)]);
    launch(run, pages, audit);
    return true;
  });
}

/** Takes up the jobs that wait for one of these origins. */
export async function retryAllowed(patterns: readonly string[]): Promise<void> {
  const allowed = (await listRuns()).filter((run) => run.phase === 'waiting' && patterns.includes(originPattern(run.origin)));
  await Promise.all(allowed.map((run) => retry(run.origin, run.tabId)));
}

/** At the worker's start: goes on with every unfinished job, and clears away what no job needs any more. */
export async function resumeAll(): Promise<void> {
  const runs = await listRuns();
  await Promise.all(
    runs
      .filter((run) => run.phase === 'running')
      .map(async (run) => {
        const job = await readJob(run.origin).catch(() => null);
        launch(run, await loadPages(run.id).catch(() => []), job?.audit ?? null);
      }),
  );
  await dropOtherPages(runs.map((run) => run.id)).catch(() => {});
}
