import { browser } from '../../platform/browser.ts';
import { SETTINGS_KEY } from '../../messages/protocol.ts';
import { isStored, type Stored } from './schema.ts';

/**
 * Settings in the person's browser account (`storage.sync`), where an item may have 8 KB: each profile is an item of its own, and the
 * settings name them in their order.
 */

const PROFILE = 'profile:';
/** `storage.sync.QUOTA_BYTES_PER_ITEM`, which Firefox does not tell. */
const MAX_ITEM_BYTES = 8192;

const idOf = (profile: unknown): string => (isStored(profile) ? String(profile.id) : '');

/** Settings as items of the account. */
export function itemsOf(settings: Stored): Stored {
  const profiles = Array.isArray(settings.profiles) ? settings.profiles.filter((profile) => idOf(profile) !== '') : [];
  return { [SETTINGS_KEY]: { ...settings, profiles: profiles.map(idOf) }, ...Object.fromEntries(profiles.map((profile) => [PROFILE + idOf(profile), profile])) };
}

/** Items of the account as settings; null where there are none. */
export function settingsOfItems(items: Stored): Stored | null {
  const settings = items[SETTINGS_KEY];
  if (!isStored(settings)) return null;
  const ids = Array.isArray(settings.profiles) ? settings.profiles : [];
  return { ...settings, profiles: ids.flatMap((id) => items[`${PROFILE}${String(id)}`] ?? []) };
}

const isTooLarge = ([key, value]: [string, unknown]): boolean => new TextEncoder().encode(key + JSON.stringify(value)).length > MAX_ITEM_BYTES;

export const readAccount = async (): Promise<Stored | null> => settingsOfItems(await browser.storage.sync.get(null));

/** Puts the settings into the account. */
export async function writeAccount(settings: Stored): Promise<'kept' | 'too-large' | 'failed'> {
  const items = itemsOf(settings);
  if (Object.entries(items).some(isTooLarge)) return 'too-large';
  try {
    const old = Object.keys(await browser.storage.sync.get(null)).filter((key) => key.startsWith(PROFILE) && !(key in items));
    await browser.storage.sync.set(items);
    if (old.length > 0) await browser.storage.sync.remove(old);
    return 'kept';
  } catch (error) {
    return /quota/i.test(String(error)) ? 'too-large' : 'failed';
  }
}
