import type { Lang } from '../../core/model/audit.ts';
import { SETTINGS_KEY, type Settings } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';

/** The person's settings, as far as the background needs them. */

async function readSettings(): Promise<Partial<Settings>> {
  return ((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as Partial<Settings> | undefined) ?? {};
}

/** The language of an audit's own sentences; views translate them where they can. */
export async function auditLanguage(): Promise<Lang> {
  const { lang = 'auto' } = await readSettings();
  if (lang !== 'auto') return lang;
  return browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
}
