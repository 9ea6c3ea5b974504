import { browser } from '../platform/browser.ts';
import { takeInOldJobs } from '../storage/library/old-jobs.ts';

/** What happens to audits when the extension is updated. */

/** Pages of the extension that somebody has open. Null where the browser does not tell its background. */
function openViews(): number | null {
  const { getViews } = browser.extension as { getViews?: () => Window[] };
  return getViews ? getViews().filter((view) => view !== globalThis.window).length : null;
}

/**
 * An update ends the extension where it is. Chromium waits with it until nothing of the extension is at work; Firefox waits where it is
 * listened for, until it is told, or started again. `ended`: resolves when no audit runs.
 */
export function followUpdates(ended: () => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') takeInOldJobs().catch(() => {});
  });
  browser.runtime.onUpdateAvailable.addListener(() => {
    ended().then(() => {
      if (openViews() === 0) browser.runtime.reload();
    });
  });
}
