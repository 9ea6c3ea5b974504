import { MENU } from '../../present/messages/menu.ts';
import { SETTINGS_KEY } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { setMenu } from '../platform/menus.ts';
import { auditLanguage } from '../storage/settings/settings.ts';

/** The context menu in the person's language. Browsers keep its items; they are made anew at installing, updating and another language. */

export const AUDIT_ITEM = 'audit-site';
export const PANEL_ITEM = 'open-panel';

let made: Promise<unknown> = Promise.resolve();

/** One after another: two that remove and make items at once would make each of them twice. */
function makeMenu(): void {
  made = made
    .then(async () => {
      const { audit, panel } = MENU[await auditLanguage()];
      await setMenu([
        { id: AUDIT_ITEM, title: audit },
        { id: PANEL_ITEM, title: panel },
      ]);
    })
    .catch(() => {});
}

const langOf = (settings: unknown): unknown => (settings as { lang?: unknown } | undefined)?.lang;

/** Registers at once what makes the menu. */
export function keepMenu(): void {
  browser.runtime.onInstalled.addListener(makeMenu);
  browser.runtime.onStartup.addListener(makeMenu);
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change && langOf(change.oldValue) !== langOf(change.newValue)) makeMenu();
  });
}
