import { takeLines } from '../messages/awake.ts';
import { listen } from '../messages/listen.ts';
import { onAllowed } from '../platform/permissions.ts';
import { listRecent } from '../storage/jobs.ts';
import { openTab } from './open-tab.ts';
import { cancel, resumeAll, retry, retryAllowed } from './queue.ts';

/** Start of the background. Every listener is registered before anything is waited for: an event may be what started the worker. */

let resumed: Promise<void> | undefined;
/** Whoever asks first waits until unfinished jobs run again. */
const ready = (): Promise<void> => {
  resumed ??= resumeAll();
  return resumed;
};

listen({
  backgroundOpenTab: ({ tabId }) => ready().then(() => openTab(tabId, false)),
  backgroundStartAudit: ({ tabId }) => ready().then(() => openTab(tabId, true)),
  backgroundCancelAudit: async ({ origin }) => {
    await ready();
    await cancel(origin);
    return null;
  },
  backgroundRetryPages: async ({ tabId, origin }) => {
    await ready();
    if (!(await retry(origin, tabId))) await openTab(tabId, true);
    return null;
  },
  backgroundListRecent: ({ limit }) => listRecent(limit),
});

takeLines();

onAllowed((patterns) => {
  ready().then(() => retryAllowed(patterns));
});

ready();
