import type { JobState } from '../messages/protocol.ts';
import { jobKey, type Requests } from '../messages/protocol.ts';
import { AuditError } from '../messages/errors.ts';
import { browser } from '../platform/browser.ts';

/**
 * Job states. While a job runs its state is in `storage.session`, which only the extension's own pages can read; the finished one is in
 * `storage.local` under the same key. A state of a newer version of the extension is never overwritten.
 */

const JOB_SCHEMA = 1;

/** List of finished audits, newest first, so that nobody has to read all of them. */
const RECENT_KEY = 'recent';
const MAX_RECENT = 100;

export type RecentAudit = Requests['backgroundListRecent']['out'][number];
interface RecentList {
  schemaVersion: 1;
  audits: RecentAudit[];
}

const versionOf = (stored: unknown): number => {
  const version = (stored as { schemaVersion?: unknown } | null | undefined)?.schemaVersion;
  return typeof version === 'number' ? version : 0;
};

const isNewer = (stored: unknown): boolean => versionOf(stored) > JOB_SCHEMA || versionOf((stored as { audit?: unknown } | undefined)?.audit) > JOB_SCHEMA;

function asJob(stored: unknown): JobState | null {
  if (stored === undefined) return null;
  if (isNewer(stored)) throw new AuditError('newer-schema');
  return versionOf(stored) === JOB_SCHEMA ? (stored as JobState) : null;
}

async function readFrom(area: 'session' | 'local', key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** The running job of a site, else the finished one, else null. Throws AuditError 'newer-schema'. */
export async function readJob(origin: string): Promise<JobState | null> {
  const [session, local] = await Promise.all([readFrom('session', jobKey(origin)), readFrom('local', jobKey(origin))]);
  const finished = asJob(local);
  return asJob(session) ?? finished;
}

/** Shows a state to the views without keeping it beyond the session. */
export async function showJob(job: JobState): Promise<void> {
  await browser.storage.session.set({ [jobKey(job.origin)]: job });
}

async function readRecent(): Promise<RecentAudit[]> {
  const stored = await readFrom('local', RECENT_KEY);
  return versionOf(stored) === 1 ? (stored as RecentList).audits : [];
}

function withJob(audits: readonly RecentAudit[], job: JobState): RecentAudit[] {
  if (!job.audit || !job.finishedAt) return [...audits];
  const own: RecentAudit = { origin: job.origin, providerName: job.audit.site.providerName, finishedAt: job.finishedAt, summary: job.audit.summary };
  return [own, ...audits.filter((audit) => audit.origin !== job.origin)].slice(0, MAX_RECENT);
}

/** One change of the list at a time. */
let lastSave: Promise<unknown> = Promise.resolve();

async function save(job: JobState): Promise<void> {
  const key = jobKey(job.origin);
  if (isNewer(await readFrom('local', key))) throw new AuditError('newer-schema');
  const stored = await readFrom('local', RECENT_KEY);
  const recent: RecentList = { schemaVersion: 1, audits: withJob(await readRecent(), job) };
  await browser.storage.local.set({ [key]: job, ...(isNewer(stored) ? {} : { [RECENT_KEY]: recent }) });
}

/**
 * Keeps a finished job. Where it cannot be kept it stays in the session, with the reason in its state, so that the person loses
 * nothing before the browser is closed.
 */
export async function keepJob(job: JobState): Promise<void> {
  const saving = lastSave.then(() => save(job));
  lastSave = saving.catch(() => {});
  try {
    await saving;
  } catch (error) {
    await showJob({ ...job, error: error instanceof AuditError ? error.code : 'storage-full' });
    return;
  }
  await browser.storage.session.remove(jobKey(job.origin));
}

export const listRecent = async (limit: number): Promise<RecentAudit[]> => (await readRecent()).slice(0, limit);
