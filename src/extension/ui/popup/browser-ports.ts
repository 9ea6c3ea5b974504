import type { TabAnswer } from '../../messages/protocol.ts';
import { replyValue, send } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { openPanel } from '../../platform/panel.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { PopupPorts } from '../view/ports.ts';
import type { Early, EarlyGlobal } from './early.ts';

/** What the popup's first script has asked. */
const early = (): Promise<Early> => (globalThis as EarlyGlobal).hishoAuditEarly ?? Promise.reject(new Error('The first script did not run'));

/** A background that was ended while it answered is asked again. */
async function answerTo({ tab, reply }: Early): Promise<TabAnswer> {
  const first = await reply.catch(() => undefined);
  return first ? replyValue('backgroundOpenTab', first) : send('backgroundOpenTab', { tabId: tab.id });
}

/** Of the window that the popup lies over. */
let windowId: number | null = null;

export const popupPorts: PopupPorts = {
  ...commonPorts,
  stays: false,
  look: null,
  currentTab: async () => (await early()).tab,
  watchTab(onTab, onFailure) {
    early().then((asked) => {
      windowId = asked.windowId;
      onTab(asked.tab, answerTo(asked));
    }, onFailure);
    return () => {};
  },
  openUrl(url) {
    browser.tabs.create({ url }).then(() => window.close());
  },
  leave: () => window.close(),
  openPanel() {
    if (windowId !== null) openPanel(windowId).then(() => window.close());
  },
};
