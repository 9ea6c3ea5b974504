import { AuditError } from '../messages/errors.ts';
import type { ErrorCode, JobState, Requests, SiteKey } from '../messages/protocol.ts';
import { latestAudit, listAudits, saveAudit } from './library/audits.ts';
import { type LibraryFailure, libraryError } from './library/library-error.ts';
import { type AuditSummary, jobOf, savedAuditOf } from './library/saved-audit.ts';
import { forgetOldest, readShown, showJob } from './shown-jobs.ts';

/** Job states, as the background sees them: what views are shown, and behind it the library, which has every finished audit. */

const CODES: Readonly<Record<LibraryFailure, ErrorCode>> = { full: 'storage-full', blocked: 'storage-full', newer: 'newer-schema', damaged: 'internal', foreign: 'internal' };

/** The state of a site: the running job, else the latest audit. Throws AuditError 'newer-schema' where a later version made that. */
export async function readJob(site: SiteKey): Promise<JobState | null> {
  const shown = await readShown(site);
  if (shown) return shown;
  try {
    const saved = await latestAudit(site);
    return saved && jobOf(saved);
  } catch (error) {
    const { failure } = libraryError(error);
    if (failure === 'newer') throw new AuditError('newer-schema');
    // Without the library the site can still be audited.
    return null;
  }
}

/**
 * Keeps a finished job. Where it cannot be kept it stays in the session, with the reason in its state, so that the person loses
 * nothing before the browser is closed.
 */
export async function keepJob(job: JobState): Promise<void> {
  const saved = job.isPrivate ? null : savedAuditOf(job);
  let error = job.error;
  try {
    if (saved) await saveAudit(saved);
  } catch (failed) {
    error = CODES[libraryError(failed).failure];
  }
  await showJob({ ...job, error });
  await forgetOldest();
}

export type RecentAudit = Requests['backgroundListRecent']['out'][number];

const recentOf = ({ origin, providerName, finishedAt, met, partial, missing, unknown, flagged }: AuditSummary): RecentAudit => ({
  origin,
  providerName,
  finishedAt,
  summary: { met, partial, missing, unknown, flags: { flagged: flagged.length } },
});

/** The latest audit of each site, newest first. */
export async function listRecent(limit: number): Promise<RecentAudit[]> {
  const sites = new Map<string, AuditSummary>();
  for (const summary of await listAudits().catch((): AuditSummary[] => [])) if (!sites.has(summary.origin)) sites.set(summary.origin, summary);
  return [...sites.values()].slice(0, limit).map(recentOf);
}
