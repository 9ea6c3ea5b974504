import { browser } from '../../platform/browser.ts';
import { saveAudit } from './audits.ts';
import { migrate } from './saved-audit.ts';

/** Version 0.1.0 kept the latest audit of each site in `storage.local`, under `job:<origin>`, and a list of them under `recent`. */

const OLD = /^job:/;

async function move(key: string, stored: unknown): Promise<void> {
  await saveAudit(migrate(stored));
  await browser.storage.local.remove(key);
}

/** Takes what an earlier version has kept into the library. What can't be read, or not yet, stays where it is. */
export async function takeInOldJobs(): Promise<void> {
  const old = Object.entries(await browser.storage.local.get(null)).filter(([key]) => OLD.test(key));
  await Promise.all(old.map(([key, stored]) => move(key, stored).catch(() => {})));
  if (old.length > 0) await browser.storage.local.remove('recent');
}
