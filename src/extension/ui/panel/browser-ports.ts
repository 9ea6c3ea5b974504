import { SETTINGS_KEY, type Settings } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { keepsAccess } from '../../platform/page-access.ts';
import { commonPorts, watchKey } from '../view/browser-ports.ts';
import type { PanelPorts } from './ports.ts';
import { tabBeside, watchTabBeside } from './watch-tab.ts';

async function readSettings(): Promise<Partial<Settings>> {
  return ((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as Partial<Settings> | undefined) ?? {};
}

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
  watchAddsPages: (onSetting) => watchKey(SETTINGS_KEY, async () => onSetting((await readSettings()).addsPages ?? false)),
  async setAddsPages(addsPages) {
    const settings: Settings = { schemaVersion: 1, lang: 'auto', theme: 'auto', ...(await readSettings()), addsPages };
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  },
  async keys() {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
  },
};
