// @ts-check
/** Folders ↔ zip files, the same bytes for the same contents on every machine. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';

/** A day that a zip can tell, by the local fields of a date: those are what is written. */
const noTime = () => new Date(1980, 0, 2);

/**
 * All files below a folder, as paths with `/`, sorted by their characters.
 * @param {string} folder
 * @param {(entry: { path: string, name: string, isFolder: boolean }) => boolean} [wants]
 * @returns {string[]}
 */
export function filesBelow(folder, wants = () => true) {
  /** @param {string} at @returns {string[]} */
  const below = (at) =>
    readdirSync(path.join(folder, at), { withFileTypes: true }).flatMap((entry) => {
      const file = at ? `${at}/${entry.name}` : entry.name;
      if (!wants({ path: file, name: entry.name, isFolder: entry.isDirectory() })) return [];
      return entry.isDirectory() ? below(file) : [file];
    });
  return below('').sort();
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {Uint8Array}
 */
export const zipFiles = (folder, files) => zipSync(Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file))])), { level: 9, mtime: noTime(), os: 3 });

/**
 * @param {string} zip
 * @param {string} folder
 */
export function unzipInto(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
