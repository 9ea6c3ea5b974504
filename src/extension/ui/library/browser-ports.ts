import { browser } from '../../platform/browser.ts';
import { historyOf, listAudits, putBack, removeAudits } from '../../storage/library/audits.ts';
import { makeBackup, parseBackup, restoreBackup } from '../../storage/library/backup.ts';
import { download } from '../frame/download.ts';
import { pageAddress } from '../frame/pages.ts';
import { commonPorts } from '../view/browser-ports.ts';
import type { LibraryPorts } from './ports.ts';

export const libraryPorts: LibraryPorts = {
  watchSettings: commonPorts.watchSettings,
  browserLanguage: commonPorts.browserLanguage,
  list: listAudits,
  watch(onChange) {
    const onChanged = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => key.startsWith('job:'))) onChange();
    };
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  },
  history: historyOf,
  async remove(ids) {
    const removed = await removeAudits(ids);
    return () => putBack(removed);
  },
  async backUp() {
    const madeAt = new Date().toISOString();
    download(`hisho-audit-${madeAt.slice(0, 10)}.json`, 'application/json', JSON.stringify(await makeBackup(madeAt)));
  },
  async readBackup(file) {
    const backup = parseBackup(await file.text());
    return { audits: backup.audits.length, madeAt: backup.madeAt, restore: (mode) => restoreBackup(backup, mode) };
  },
  used: async () => (await navigator.storage?.estimate?.())?.usage ?? null,
  openSite: (origin) => {
    browser.tabs.create({ url: origin });
  },
  compare: (origins) => location.assign(pageAddress('compare', origins)),
};
