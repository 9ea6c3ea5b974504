import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Chromium's id of an extension that is loaded from a folder: the folder's hash, with the letters a–p for digits. */
function idOfFolder(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

export interface Profile {
  folder: string;
  remove(): Promise<void>;
}

/**
 * A new profile of Chromium in which these extensions' buttons are pinned to the toolbar. A button that is not pinned slides into the
 * toolbar first when it is pressed, which takes a quarter of a second. `allowed`: match patterns of hosts that the person has allowed the
 * first of them before.
 */
export async function makeProfile(extensions: readonly string[], allowed: readonly string[] = []): Promise<Profile> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hisho-audit-profile-'));
  await mkdir(path.join(folder, 'Default'));
  const ids = extensions.map(idOfFolder);
  const permissions = { api: [], explicit_host: allowed, manifest_permissions: [], scriptable_host: [] };
  const settings = Object.fromEntries(ids.slice(0, 1).map((id) => [id, { active_permissions: permissions, granted_permissions: permissions }]));
  await writeFile(path.join(folder, 'Default', 'Preferences'), JSON.stringify({ extensions: { pinned_extensions: ids, ...(allowed.length > 0 && { settings }) } }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}
