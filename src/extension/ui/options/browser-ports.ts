import { LOOK_KEY, SETTINGS_KEY } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { browser } from '../../platform/browser.ts';
import { keysAddress, listCommands, openKeys } from '../../platform/keys.ts';
import { allowedPatterns, withdraw } from '../../platform/permissions.ts';
import { listAudits } from '../../storage/library/audits.ts';
import { readPlace, readSettings } from '../../storage/settings/settings.ts';
import { backUp, readBackup } from '../frame/backup-file.ts';
import { watchLibrary } from '../frame/watch-library.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { OptionsPorts } from './ports.ts';

const ID_LENGTH = 8;

export const optionsPorts: OptionsPorts = {
  watchSettings: commonPorts.watchSettings,
  browserLanguage: commonPorts.browserLanguage,
  async read() {
    const [settings, place] = await Promise.all([readSettings(), readPlace()]);
    return { settings, place };
  },
  watch(onChange) {
    const onChanged = (changes: Record<string, unknown>) => {
      if (SETTINGS_KEY in changes || LOOK_KEY in changes) onChange();
    };
    browser.storage.local.onChanged.addListener(onChanged);
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  },
  change: (patch) => send('backgroundChangeSettings', { patch }),
  keep: (place, use) => send('backgroundKeepSettings', { place, use }),
  newId: () => `own-${crypto.randomUUID().slice(0, ID_LENGTH)}`,
  async saved() {
    const [audits, estimate] = await Promise.all([listAudits(), navigator.storage?.estimate?.()]);
    return { sites: new Set(audits.map(({ origin }) => origin)).size, audits: audits.length, used: estimate?.usage ?? null };
  },
  watchSaved: watchLibrary,
  backUp,
  readBackup,
  async forgetAll() {
    await send('backgroundForgetAll', {});
  },
  allowed: allowedPatterns,
  watchAllowed(onChange) {
    browser.permissions.onAdded.addListener(onChange);
    browser.permissions.onRemoved.addListener(onChange);
    return () => {
      browser.permissions.onAdded.removeListener(onChange);
      browser.permissions.onRemoved.removeListener(onChange);
    };
  },
  withdraw,
  async keys() {
    return (await listCommands()).map(({ name, shortcut }) => ({ name: name ?? '', shortcut: shortcut ?? '' }));
  },
  openKeys,
  keysAddress: keysAddress(),
  copy: commonPorts.copy,
};
