import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { clearLibrary, listAudits, saveAudit } from '../../../src/extension/storage/library/audits.ts';
import { makeBackup } from '../../../src/extension/storage/library/backup.ts';
import { fakeBrowser } from '../fake-browser.ts';
import { saved } from '../storage/library/sample.ts';

/** A back-up with settings is restored whole or not at all, in either order of failing. */

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser>, send: vi.fn() }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
vi.mock('../../../src/extension/messages/send.ts', () => ({ send: held.send }));
const { readBackup } = await import('../../../src/extension/ui/frame/backup-file.ts');

const AT = '2026-11-22T00:00:00.000Z';
const MINE = { schemaVersion: 2, theme: 'dark' };
const THEIRS = { schemaVersion: 2, theme: 'light' };

async function fileWith(settings?: Record<string, unknown>): Promise<File> {
  await saveAudit(saved('1', 'https://a.example', 3));
  const text = JSON.stringify(await makeBackup(AT, settings));
  await clearLibrary();
  return new File([text], 'backup.json');
}

beforeEach(async () => {
  await clearLibrary();
  held.browser = fakeBrowser();
  held.send.mockReset();
  await held.browser.storage.local.set({ settings: MINE });
});

test('settings and audits come back together', async () => {
  const backup = await readBackup(await fileWith(THEIRS));
  expect(backup).toMatchObject({ audits: 1, settings: true });
  await backup.restore('replace');
  expect(held.send).toHaveBeenCalledWith('backgroundRestoreSettings', { settings: THEIRS, mode: 'replace' });
  expect((await listAudits()).map(({ id }) => id)).toEqual(['1']);
});

test('a back-up without settings leaves them alone', async () => {
  const backup = await readBackup(await fileWith());
  expect(backup.settings).toBe(false);
  await backup.restore('replace');
  expect(held.send.mock.calls.map(([name]) => name)).not.toContain('backgroundRestoreSettings');
});

test('audits that can not be restored put the settings back', async () => {
  const backup = await readBackup(await fileWith(THEIRS));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(backup.restore('replace')).rejects.toMatchObject({ failure: 'full' });
  put.mockRestore();
  expect(held.send).toHaveBeenLastCalledWith('backgroundRestoreSettings', { settings: MINE, mode: 'replace' });
  expect(await listAudits()).toEqual([]);
});

test('settings that can not be restored leave the audits alone', async () => {
  await saveAudit(saved('9', 'https://a.example', 9));
  const file = await fileWith(THEIRS);
  await saveAudit(saved('9', 'https://a.example', 9));
  held.send.mockRejectedValueOnce(new Error('no background'));
  await expect((await readBackup(file)).restore('replace')).rejects.toThrow();
  expect((await listAudits()).map(({ id }) => id)).toEqual(['9']);
});
