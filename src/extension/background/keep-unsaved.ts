import { type JobState, siteKey } from '../messages/protocol.ts';
import { keepJob } from '../storage/jobs.ts';
import { listShown, readShown } from '../storage/shown-jobs.ts';
import { inTurn } from './queue.ts';

const waits = ({ error }: JobState): boolean => error === 'storage-full' || error === 'storage-blocked';

/** Saves audits that could not be saved, as soon as they may be: when others were deleted, or a popup is opened. */
export async function keepUnsaved(): Promise<void> {
  const sites = (await listShown()).filter(waits).map(siteKey);
  for (const site of sites) {
    await inTurn(site, async () => {
      const job = await readShown(site);
      if (job && waits(job)) await keepJob({ ...job, error: null });
    });
  }
}
