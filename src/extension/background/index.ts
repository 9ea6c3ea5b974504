import { takeLines } from '../messages/awake.ts';
import { listen } from '../messages/listen.ts';
import type { TabAnswer } from '../messages/protocol.ts';
import { onCommand } from '../platform/commands.ts';
import { openPanel } from '../platform/panel.ts';
import { onAllowed } from '../platform/permissions.ts';
import { listRecent } from '../storage/jobs.ts';
import { addLivePage, addOpenPage } from './add-page.ts';
import { afterPress } from './after-press.ts';
import { readFirstAgain } from './live-page.ts';
import { lookAtTab } from './look-at-tab.ts';
import { openTab } from './open-tab.ts';
import { cancel, resumeAll, retry, retryAllowed, takeLatePages } from './queue.ts';
import { showInPage } from './show-in-page.ts';
import { watchTabs } from './watch-tabs.ts';

/** Start of the background. Every listener is registered before anything is waited for: an event may be what started the worker. */

let resumed: Promise<void> | undefined;
/** Whoever asks first waits until unfinished jobs run again. */
const ready = (): Promise<void> => {
  resumed ??= resumeAll(readFirstAgain);
  return resumed;
};

/** The person has pressed the button, in whatever form, on this tab. */
async function pressed(tabId: number, asked: boolean): Promise<TabAnswer> {
  await ready();
  const answer = await openTab(tabId, asked);
  afterPress(tabId, answer).catch(() => {});
  return answer;
}

listen({
  backgroundOpenTab: ({ tabId }) => pressed(tabId, false),
  backgroundStartAudit: ({ tabId }) => pressed(tabId, true),
  backgroundLookAtTab: ({ tabId }) => ready().then(() => lookAtTab(tabId)),
  backgroundAddPage: ({ tabId }) => ready().then(() => addOpenPage(tabId)),
  backgroundCancelAudit: async ({ site }) => {
    await ready();
    await cancel(site);
    return null;
  },
  backgroundRetryPages: async ({ tabId, site }) => {
    await ready();
    if (!(await retry(site, tabId))) await openTab(tabId, true);
    return null;
  },
  backgroundShowInPage: showInPage,
  backgroundListRecent: ({ limit }) => listRecent(limit),
});

takeLines();
watchTabs();
takeLatePages((site, pages) => {
  for (const page of pages) addLivePage(site, page).catch(() => {});
});

onCommand('open-panel', ({ tabId, windowId }) => {
  openPanel(windowId).catch(() => {});
  pressed(tabId, false).catch(() => {});
});

onAllowed((patterns) => {
  ready().then(() => retryAllowed(patterns));
});

ready();
