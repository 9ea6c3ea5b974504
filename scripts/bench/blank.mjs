// @ts-check
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MANIFEST = { manifest_version: 3, name: 'Empty popup', version: '1', action: { default_popup: 'popup.html' } };
const POPUP = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>';

/** An extension whose popup says one word: what opening a popup costs in itself. */
export async function makeBlank() {
  const folder = await mkdtemp(path.join(tmpdir(), 'hisho-audit-blank-'));
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(path.join(folder, 'popup.html'), POPUP);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
