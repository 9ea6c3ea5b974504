import { send } from '../../messages/send.ts';
import { makeBackup, parseBackup, restoreBackup } from '../../storage/library/backup.ts';
import { readStored } from '../../storage/settings/settings.ts';
import type { ReadBackup } from '../library/ports.ts';
import { download } from './download.ts';

/** All that is saved, with the settings, as one file, and back. */

export async function backUp(): Promise<void> {
  const madeAt = new Date().toISOString();
  download(`hisho-audit-${madeAt.slice(0, 10)}.json`, 'application/json', JSON.stringify(await makeBackup(madeAt, await readStored())));
}

/** The settings first: they can be put back, where the audits can't be restored. */
export async function readBackup(file: File): Promise<ReadBackup> {
  const backup = parseBackup(await file.text());
  const { audits, madeAt, settings } = backup;
  return {
    audits: audits.length,
    madeAt,
    settings: settings !== undefined,
    restore: async (mode) => {
      const before = await readStored();
      if (settings) await send('backgroundRestoreSettings', { settings, mode });
      try {
        await restoreBackup(backup, mode);
      } catch (error) {
        if (settings) await send('backgroundRestoreSettings', { settings: before, mode: 'replace' });
        throw error;
      }
      await send('backgroundFollowLibrary', { site: null });
    },
  };
}
