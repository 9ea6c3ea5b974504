import { type Requests, type SiteKey, siteKey, type TabAnswer } from '../messages/protocol.ts';
import { SAMPLES } from '../samples.ts';
import { readJob } from '../storage/jobs.ts';
import { latestAudit } from '../storage/library/audits.ts';
import { type Run, saveRun } from '../storage/runs.ts';
import { auditLanguage } from '../storage/settings/settings.ts';
import { showJob } from '../storage/shown-jobs.ts';
import { runningState } from './job-state.ts';
import { hasEnded, inTurn, isRunning, isShown, launch } from './queue.ts';
import { siteOf } from './site-pages.ts';
import { watch } from './watch-tabs.ts';

/** The audit of a sample: the same reading and judging as for a site of the web, from files of the extension. */

/** No tab shows a sample to the background. */
const NO_TAB = -1;

async function atHand(site: SiteKey, again: boolean): Promise<TabAnswer | null> {
  await isShown(site);
  const job = await readJob(site).catch(() => null);
  if (!job) return null;
  // One that was removed may still be shown; one of a private window is never saved.
  const isKept = async (): Promise<boolean> => job.phase === 'done' && (job.isPrivate || (await latestAudit(site).catch(() => null)) !== null);
  return isRunning(site) || (!again && (await isKept())) ? { state: 'job', origin: job.origin, job } : null;
}

export async function openSample({ name, again, isPrivate }: Requests['backgroundAuditSample']['in']): Promise<TabAnswer> {
  const sample = SAMPLES.find((candidate) => candidate.name === name);
  if (!sample) throw new TypeError(`no sample: ${name}`);
  const { origin } = sample;
  const site = siteKey({ origin, isPrivate, sample: true });
  if (isPrivate) watch();
  return inTurn(site, async () => {
    const known = await atHand(site, again);
    if (known) return known;
    await hasEnded(site);
    const startedAt = new Date().toISOString();
    const lang = await auditLanguage();
    const run: Run = { id: crypto.randomUUID(), origin, isPrivate, sample: true, tabId: NO_TAB, startUrl: `${origin}/`, startedAt, lang, phase: 'running', retries: false };
    const job = runningState(run, { site: siteOf(run, [], startedAt), planned: [], reading: new Set(), audit: null });
    launch(run, [], null, Promise.all([saveRun(run), showJob(job)]));
    return { state: 'job', origin, job };
  });
}
