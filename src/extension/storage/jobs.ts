import type { OwnVerdict } from '../../core/model/dossier.ts';
import { profileInUse } from '../../present/profile/profile.ts';
import { AuditError } from '../messages/errors.ts';
import { type ErrorCode, type JobState, type Requests, type SiteKey, siteKey } from '../messages/protocol.ts';
import { changeAdditions, loadAdditions, withoutVerdict, withVerdictPatch } from './library/additions.ts';
import { latestAudit, listAudits, saveAudit } from './library/audits.ts';
import { countedLines, ignoredIn } from './library/counted.ts';
import { type LibraryFailure, libraryError } from './library/library-error.ts';
import { type AuditSummary, jobOf, savedAuditOf } from './library/saved-audit.ts';
import { readSettings } from './settings/settings.ts';
import { forgetOldest, listShown, readShown, showJob } from './shown-jobs.ts';

/** Job states, as the background sees them: what views are shown, and behind it the library, which has every finished audit. */

const CODES: Readonly<Record<LibraryFailure, ErrorCode>> = {
  full: 'storage-full',
  blocked: 'storage-blocked',
  damaged: 'storage-blocked',
  newer: 'newer-schema',
  foreign: 'internal',
};

/** The person's own verdicts on a site; without the library there are none. */
const verdictsOn = (site: SiteKey): Promise<OwnVerdict[]> =>
  loadAdditions(site).then(
    ({ verdicts }) => verdicts,
    () => [],
  );

/** The state of a site: the running job, else the latest audit. Throws AuditError 'newer-schema' where a later version made that. */
export async function readJob(site: SiteKey): Promise<JobState | null> {
  const shown = await readShown(site);
  if (shown) return shown;
  try {
    const saved = await latestAudit(site);
    return saved && jobOf(saved, await verdictsOn(site));
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
  await showJob({ ...job, verdicts: job.isPrivate ? [] : await verdictsOn(siteKey(job)), error });
  await forgetOldest();
}

/** Shows the finished states of a site, of every site for null, with the verdicts that are kept now. */
export async function followLibrary(site: SiteKey | null): Promise<void> {
  const shown = site === null ? await listShown() : [await readShown(site)].filter((job) => job !== null);
  const finished = shown.filter((job) => !job.isPrivate && job.phase !== 'running');
  await Promise.all(finished.map(async (job) => showJob({ ...job, verdicts: await verdictsOn(siteKey(job)) })));
}

/** Keeps what the person says of a criterion; a null `patch` takes it back. Throws AuditError 'storage-full'. `at`: ISO 8601. */
export async function correct({ site, criterion, patch, audited }: Requests['backgroundCorrect']['in'], at: string): Promise<void> {
  try {
    await changeAdditions(site, (now) => (patch ? withVerdictPatch(now, criterion, patch, audited, at) : withoutVerdict(now, criterion)));
  } catch (error) {
    throw new AuditError(CODES[libraryError(error).failure]);
  }
  await followLibrary(site);
}

export type RecentAudit = Requests['backgroundListRecent']['out'][number];

const recentOf = ({ origin, providerName, finishedAt, met, partial, missing, unknown, flagged }: AuditSummary): RecentAudit => ({
  origin,
  providerName,
  finishedAt,
  summary: { met, partial, missing, unknown, flags: { flagged: flagged.length } },
});

/** The latest audit of each site of the web, newest first. */
export async function listRecent(limit: number): Promise<RecentAudit[]> {
  const sites = new Map<string, AuditSummary>();
  for (const summary of await listAudits().catch((): AuditSummary[] => [])) if (!summary.sample && !sites.has(summary.origin)) sites.set(summary.origin, summary);
  const { profile, profiles } = await readSettings();
  const ignored = ignoredIn(profileInUse(profile, profiles).weights);
  return (await countedLines([...sites.values()].slice(0, limit), ignored)).map(recentOf);
}
