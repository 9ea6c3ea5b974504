import type { Lang } from '../../../core/model/audit.ts';
import { profileInUse } from '../../../present/profile/profile.ts';
import { DEFAULT_LOOK, LOOK_KEY, type Look, SETTINGS_KEY, type Settings, type SettingsOutcome, type SettingsPatch, type SettingsPlace } from '../../messages/protocol.ts';
import { browser } from '../../platform/browser.ts';
import { readAccount, writeAccount } from './account.ts';
import { changed, isStored, settingsOf, type Stored, withProfilesOf } from './schema.ts';

/**
 * The person's settings. Stored on this device, whole; on request the same in the person's browser account. Only the background writes
 * them, one change after another, so that two windows lose nothing to each other. With them goes what views need at once.
 */

/** Key in `storage.local` of the place; nothing there means this device only. */
const PLACE_KEY = 'settings-place';

async function readLocal(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export const readStored = async (): Promise<Stored> => {
  const stored = await readLocal(SETTINGS_KEY);
  return isStored(stored) ? stored : {};
};

export const readSettings = async (): Promise<Settings> => settingsOf(await readLocal(SETTINGS_KEY));

export const readPlace = async (): Promise<SettingsPlace> => ((await readLocal(PLACE_KEY)) === 'everywhere' ? 'everywhere' : 'here');

const lookOf = ({ lang, theme, addsPages, profile, profiles }: Settings): Look => ({ lang, theme, addsPages, profile: profileInUse(profile, profiles) });

let queue: Promise<unknown> = Promise.resolve();

/** Writes one after another. */
function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const mine = queue.catch(() => {}).then(task);
  queue = mine;
  return mine;
}

const writeHere = (stored: Stored): Promise<void> => browser.storage.local.set({ [SETTINGS_KEY]: stored, [LOOK_KEY]: lookOf(settingsOf(stored)) });

async function write(stored: Stored): Promise<SettingsOutcome> {
  await writeHere(stored);
  return (await readPlace()) === 'everywhere' ? writeAccount(stored) : 'kept';
}

export const changeSettings = (patch: SettingsPatch): Promise<SettingsOutcome> => inTurn(async () => write(changed(await readStored(), patch)));

/** Settings of a back-up. `merge` keeps those that are there, and adds own profiles that are not. */
export const restoreSettings = (file: Stored, mode: 'merge' | 'replace'): Promise<SettingsOutcome> =>
  inTurn(async () => {
    const mine = await readStored();
    return write(mode === 'replace' || Object.keys(mine).length === 0 ? file : withProfilesOf(mine, file));
  });

const same = (one: Stored, other: Stored): boolean => JSON.stringify(settingsOf(one)) === JSON.stringify(settingsOf(other));

/** `use`: which settings are to stay where those in the account are others; null to be asked. */
export const keepSettings = (place: SettingsPlace, use: 'mine' | 'account' | null): Promise<SettingsOutcome> =>
  inTurn(async () => {
    if (place === 'here') {
      await browser.storage.local.remove(PLACE_KEY);
      return 'kept';
    }
    const [mine, account] = await Promise.all([readStored(), readAccount()]);
    const differ = account !== null && !same(mine, account);
    if (differ && use === null) return 'conflict';
    const outcome = differ && use === 'account' ? 'kept' : await writeAccount(mine);
    if (outcome !== 'kept') return outcome;
    if (differ && use === 'account') await writeHere(account);
    await browser.storage.local.set({ [PLACE_KEY]: 'everywhere' });
    return 'kept';
  });

/** What another device has changed counts here too. */
async function follow(): Promise<void> {
  if ((await readPlace()) !== 'everywhere') return;
  const [mine, account] = await Promise.all([readStored(), readAccount()]);
  if (account && !same(mine, account)) await writeHere(account);
}

/** What views need is made anew where it does not fit: another version may have made it. */
async function renewLook(): Promise<void> {
  const [look, settings] = await Promise.all([readLocal(LOOK_KEY), readSettings()]);
  const now = lookOf(settings);
  if (JSON.stringify(look ?? DEFAULT_LOOK) !== JSON.stringify(now)) await browser.storage.local.set({ [LOOK_KEY]: now });
}

/** Registers at once what follows the account and, however they were written, the settings of this device. */
export function followSettings(): void {
  browser.storage.sync.onChanged.addListener(() => {
    inTurn(follow).catch(() => {});
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) inTurn(renewLook).catch(() => {});
  });
  inTurn(async () => {
    await follow();
    await renewLook();
  }).catch(() => {});
}

/** The language of an audit's own sentences; views translate them where they can. */
export function languageOf({ lang }: Pick<Settings, 'lang'>): Lang {
  if (lang !== 'auto') return lang;
  return browser.i18n.getUILanguage().startsWith('ja') ? 'ja' : 'en';
}

export const auditLanguage = async (): Promise<Lang> => languageOf(await readSettings());
