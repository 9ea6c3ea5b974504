import { type JobState, jobKey, type SiteKey, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { dropSession, sessionEntries, sessionKeys } from '../platform/session.ts';
import { putInSession } from './session-room.ts';

/**
 * The states that views show, in `storage.session`: only the extension's own pages can read it, and every view is told of a change. The
 * running jobs are here, and the latest finished ones.
 */

const JOB_PREFIX = 'job:';
/** Finished states that stay: enough for the sites between which a person goes back and forth. */
const MOST_SHOWN = 20;

/** The state of a site's running or latest job, null where it is not, or no longer, shown. */
export async function readShown(site: SiteKey): Promise<JobState | null> {
  const key = jobKey(site);
  return ((await browser.storage.session.get(key))[key] as JobState | undefined) ?? null;
}

/** Shows a state to the views. */
export async function showJob(job: JobState): Promise<void> {
  await putInSession({ [jobKey(siteKey(job))]: job });
}

/** Every state that is shown. */
export const listShown = async (): Promise<JobState[]> => (await sessionEntries<JobState>(JOB_PREFIX)).map(([, job]) => job);

/** Drops the states of sites that nobody has come back to; those of private windows are nowhere else. */
export async function forgetOldest(): Promise<void> {
  const keys = await sessionKeys(JOB_PREFIX);
  if (keys.length <= MOST_SHOWN) return;
  const shown = Object.entries((await browser.storage.session.get(keys)) as Record<string, JobState>);
  const finished = shown.filter(([, job]) => !job.isPrivate && job.phase !== 'running').sort(([, a], [, b]) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? 1 : -1));
  await dropSession(finished.slice(MOST_SHOWN).map(([key]) => key));
}
