import { LOOK_KEY } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { keepsAccess } from '../../platform/page-access.ts';
import { commonPorts, readLook, watchKey } from '../view/browser-ports.ts';
import type { PanelPorts } from './ports.ts';
import { tabBeside, watchTabBeside } from './watch-tab.ts';

/** In Firefox a popup that is opened from the sidebar counts as a press of the button. It has done its work once it is there. */
async function openAndClosePopup(): Promise<void> {
  await browser.action.openPopup();
  const { id } = await tabBeside();
  await send('backgroundOpenTab', { tabId: id });
  for (const popup of browser.extension.getViews({ type: 'popup' })) popup.close();
}

export const panelPorts: PanelPorts = {
  ...commonPorts,
  stays: true,
  // Chromium's button alone opens a page to us: its own `openPopup` does not.
  look: keepsAccess() ? null : () => void openAndClosePopup().catch(() => {}),
  currentTab: tabBeside,
  watchTab: (onTab, onFailure) => watchTabBeside((tab) => onTab(tab, send('backgroundLookAtTab', { tabId: tab.id })), onFailure),
  openUrl(url) {
    browser.tabs.create({ url });
  },
  leave() {},
  openPanel: null,
  addPage: async () => send('backgroundAddPage', { tabId: (await tabBeside()).id }),
  watchAddsPages: (onSetting) => watchKey(LOOK_KEY, async () => onSetting((await readLook()).addsPages)),
  async setAddsPages(addsPages) {
    await send('backgroundChangeSettings', { patch: { addsPages } });
  },
  async keys() {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  },
};
