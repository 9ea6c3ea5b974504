import type { Audit } from '../../core/model/audit.ts';
import type { PageReason, SitePage, SiteSnapshot } from '../../core/model/site.ts';
import type { PlannedPage } from '../../crawl/ports.ts';
import type { ErrorCode, JobPage, JobState } from '../messages/protocol.ts';
import type { Run } from '../storage/runs.ts';
import { underOrigin } from './place.ts';

/** What the views see of a job, from what the job knows. Pure. */

const listed = ({ url, title, kinds, status, reason, liveAt }: SitePage): JobPage => ({ url, title, kind: kinds[0] ?? 'other', status, reason, liveAt: liveAt ?? null });

const expected = ({ url, title, kind }: PlannedPage, reading: ReadonlySet<string>): JobPage => ({
  url,
  title,
  kind,
  status: reading.has(url) ? 'reading' : 'waiting',
  reason: null,
  liveAt: null,
});

export interface Progress {
  site: SiteSnapshot;
  /** Pages that are to be read and are not yet. */
  planned: readonly PlannedPage[];
  /** Addresses asked for and not answered yet. */
  reading: ReadonlySet<string>;
  audit: Audit | null;
}

const stateOf = (run: Run, more: Omit<JobState, 'schemaVersion' | 'id' | 'origin' | 'isPrivate' | 'sample' | 'startedAt' | 'verdicts'>): JobState => ({
  schemaVersion: 1,
  id: run.id,
  origin: run.origin,
  isPrivate: run.isPrivate,
  ...(run.sample ? { sample: true } : {}),
  startedAt: run.startedAt,
  verdicts: [],
  ...more,
});

export function runningState(run: Run, { site, planned, reading, audit }: Progress): JobState {
  const pages = [...site.pages.map(listed), ...planned.map((page) => expected(page, reading))];
  return stateOf(run, { phase: 'running', finishedAt: null, pages, audit, error: null, permissionNeeded: false });
}

/** A page that the person could open to the background by allowing the site's origin. */
const isKeptBack = (page: SitePage, origin: string): boolean => page.reason === 'policy' && new URL(underOrigin(page.url, origin)).origin === origin;

const keptBack = (site: SiteSnapshot, origin: string): boolean => site.pages.some((page) => isKeptBack(page, origin));

/** What may be gone at the next try. A dead link or a page behind a log-in stays what it is. */
const PASSING: readonly PageReason[] = ['network', 'timeout', 'http'];

const hasFailed = ({ status, reason }: SitePage): boolean => status === 'failed' && reason !== null && PASSING.includes(reason);

/** The pages with which reading goes on when those that could not be read are tried again. */
export const withoutFailed = (pages: readonly SitePage[], origin: string): SitePage[] => pages.filter((page) => !isKeptBack(page, origin) && !hasFailed(page));

/** What went wrong while the pages were read. */
export interface Mishaps {
  cancelled: boolean;
  tabClosed: boolean;
  /** Without a connection when the last page was asked for. */
  offline: boolean;
}

function errorOf(site: SiteSnapshot, { tabClosed, offline }: Mishaps): ErrorCode | null {
  const failed = site.pages.some(hasFailed);
  if (!site.pages.some((page) => page.status === 'read')) return offline && failed ? 'no-connection' : 'empty-shell';
  if (tabClosed) return 'tab-closed';
  return offline && failed ? 'no-connection' : null;
}

export function finishedState(run: Run, site: SiteSnapshot, audit: Audit, mishaps: Mishaps): JobState {
  const nothing = !site.pages.some((page) => page.status === 'read');
  return stateOf(run, {
    phase: mishaps.cancelled ? 'cancelled' : nothing ? 'failed' : 'done',
    finishedAt: site.finishedAt,
    pages: site.pages.map(listed),
    audit,
    error: errorOf(site, mishaps),
    permissionNeeded: !mishaps.cancelled && keptBack(site, run.origin),
  });
}

/** A finished job with another page in it. */
export const withAudit = (job: JobState, site: SiteSnapshot, audit: Audit): JobState => ({
  ...job,
  phase: job.phase === 'failed' ? 'done' : job.phase,
  finishedAt: site.finishedAt,
  pages: site.pages.map(listed),
  audit,
  error: job.phase === 'failed' ? null : job.error,
});

export const failedState = (run: Run, error: ErrorCode, finishedAt: string): JobState =>
  stateOf(run, { phase: 'failed', finishedAt, pages: [], audit: null, error, permissionNeeded: false });
