import type { Audit } from '../../core/model/audit.ts';
import type { SitePage, SiteSnapshot } from '../../core/model/site.ts';
import type { PlannedPage } from '../../crawl/ports.ts';
import type { ErrorCode, JobPage, JobState } from '../messages/protocol.ts';
import type { Run } from '../storage/runs.ts';
import { underOrigin } from './place.ts';

/** What the views see of a job, from what the job knows. Pure. */

const listed = ({ url, title, kinds, status, reason }: SitePage): JobPage => ({ url, title, kind: kinds[0] ?? 'other', status, reason });

const expected = ({ url, title, kind }: PlannedPage, reading: ReadonlySet<string>): JobPage => ({
  url,
  title,
  kind,
  status: reading.has(url) ? 'reading' : 'waiting',
  reason: null,
});

export interface Progress {
  site: SiteSnapshot;
  /** Pages that are to be read and are not yet. */
  planned: readonly PlannedPage[];
  /** Addresses asked for and not answered yet. */
  reading: ReadonlySet<string>;
  audit: Audit | null;
}

const stateOf = (run: Run, more: Omit<JobState, 'schemaVersion' | 'id' | 'origin' | 'startedAt'>): JobState => ({
  schemaVersion: 1,
  id: run.id,
  origin: run.origin,
  startedAt: run.startedAt,
  ...more,
});

export function runningState(run: Run, { site, planned, reading, audit }: Progress): JobState {
  const pages = [...site.pages.map(listed), ...planned.map((page) => expected(page, reading))];
  return stateOf(run, { phase: 'running', finishedAt: null, pages, audit, error: null, permissionNeeded: false });
}

/** A page that the person could open to the background by allowing the site's origin. */
const isKeptBack = (page: SitePage, origin: string): boolean => page.reason === 'policy' && new URL(underOrigin(page.url, origin)).origin === origin;

const keptBack = (site: SiteSnapshot, origin: string): boolean => site.pages.some((page) => isKeptBack(page, origin));

/** The site as it is taken up again once the origin is allowed. */
export const withoutKeptBack = (pages: readonly SitePage[], origin: string): SitePage[] => pages.filter((page) => !isKeptBack(page, origin));

export function finishedState(run: Run, site: SiteSnapshot, audit: Audit, { cancelled, tabClosed }: { cancelled: boolean; tabClosed: boolean }): JobState {
  const nothing = !site.pages.some((page) => page.status === 'read');
  return stateOf(run, {
    phase: cancelled ? 'cancelled' : nothing ? 'failed' : 'done',
    finishedAt: site.finishedAt,
    pages: site.pages.map(listed),
    audit,
    error: nothing ? 'empty-shell' : tabClosed ? 'tab-closed' : null,
    permissionNeeded: !cancelled && keptBack(site, run.origin),
  });
}

export const failedState = (run: Run, error: ErrorCode, finishedAt: string): JobState =>
  stateOf(run, { phase: 'failed', finishedAt, pages: [], audit: null, error, permissionNeeded: false });
