import { takeLines } from '../messages/awake.ts';
import { listen } from '../messages/listen.ts';
import type { TabAnswer } from '../messages/protocol.ts';
import { onCommand } from '../platform/commands.ts';
import { onMenu } from '../platform/menus.ts';
import { openPanel } from '../platform/panel.ts';
import { onAllowed } from '../platform/permissions.ts';
import { correct, followLibrary, listRecent } from '../storage/jobs.ts';
import { changeSettings, followSettings, keepSettings, restoreSettings } from '../storage/settings/settings.ts';
import { addLivePage, addOpenPage } from './add-page.ts';
import { afterPress } from './after-press.ts';
import { showBadges } from './badge.ts';
import { forgetAll } from './forget-all.ts';
import { readFirstAgain } from './live-page.ts';
import { lookAtTab } from './look-at-tab.ts';
import { keepUnsaved } from './keep-unsaved.ts';
import { AUDIT_ITEM, keepMenu, PANEL_ITEM } from './menu.ts';
import { isMarked, showNext } from './next-evidence.ts';
import { openSample } from './open-sample.ts';
import { openTab, type Wish } from './open-tab.ts';
import { allEnded, cancel, inTurn, resumeAll, retry, retryAllowed, takeLatePages } from './queue.ts';
import { showInPage } from './show-in-page.ts';
import { followUpdates } from './updates.ts';
import { watchTabs } from './watch-tabs.ts';
import { welcomeOnce } from './welcome-once.ts';

/** Start of the background. Every listener is registered before anything is waited for: an event may be what started the worker. */

let resumed: Promise<void> | undefined;
/** Whoever asks first waits until unfinished jobs run again. */
const ready = (): Promise<void> => {
  resumed ??= resumeAll(readFirstAgain).catch(console.error);
  return resumed;
};

/** The person has pressed the button, in whatever form, on this tab. */
async function pressed(tabId: number, wish: Wish): Promise<TabAnswer> {
  await ready();
  const answer = await openTab(tabId, wish);
  afterPress(tabId, answer)
    .then(keepUnsaved)
    .catch(() => {});
  return answer;
}

listen({
  backgroundOpenTab: ({ tabId }) => pressed(tabId, 'look'),
  backgroundStartAudit: ({ tabId }) => pressed(tabId, 'audit'),
  backgroundLookAtTab: ({ tabId }) => ready().then(() => lookAtTab(tabId)),
  backgroundAddPage: ({ tabId }) => ready().then(() => addOpenPage(tabId)),
  backgroundAuditSample: (sample) => ready().then(() => openSample(sample)),
  backgroundCancelAudit: async ({ site }) => {
    await ready();
    await cancel(site);
    return null;
  },
  backgroundRetryPages: async ({ tabId, site }) => {
    await ready();
    if (!(await retry(site, tabId))) await openTab(tabId, 'site');
    return null;
  },
  backgroundShowInPage: showInPage,
  backgroundCorrect: async (change) => {
    await inTurn(change.site, () => correct(change, new Date().toISOString()));
    await showBadges(change.site);
    return null;
  },
  backgroundFollowLibrary: async ({ site }) => {
    await keepUnsaved();
    await followLibrary(site);
    if (site !== null) await showBadges(site);
    return null;
  },
  backgroundChangeSettings: ({ patch }) => changeSettings(patch),
  backgroundKeepSettings: ({ place, use }) => keepSettings(place, use),
  backgroundRestoreSettings: ({ settings, mode }) => restoreSettings(settings, mode),
  backgroundForgetAll: async () => {
    await ready();
    await forgetAll();
    return null;
  },
  backgroundListRecent: ({ limit }) => listRecent(limit),
});

takeLines();
welcomeOnce();
followUpdates(() => ready().then(allEnded));
watchTabs();
keepMenu();
followSettings();
takeLatePages((site, pages) => {
  for (const page of pages) addLivePage(site, page).catch(() => {});
});

/** The panel shows what comes of it; it opens only straight from the press. */
function inPanel(wish: Wish): (tab: { tabId: number; windowId: number }) => void {
  return ({ tabId, windowId }) => {
    openPanel(windowId).catch(() => {});
    pressed(tabId, wish).catch(() => {});
  };
}

onCommand('open-panel', inPanel('look'));
onCommand('next-evidence', (tab) => {
  if (isMarked(tab.tabId)) showNext(tab.tabId);
  else inPanel('look')(tab);
});
onMenu(PANEL_ITEM, inPanel('look'));
onMenu(AUDIT_ITEM, inPanel('site'));

onAllowed((patterns) => {
  ready().then(() => retryAllowed(patterns));
});

ready();
