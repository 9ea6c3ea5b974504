import { mkdtemp, readdir, readFile, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { poll } from './browser.ts';

/** A file that a page of the extension has handed to the person. */
export interface Download {
  name: string;
  data: Buffer;
}

/** The folder into which a browser under test saves what is downloaded. */
export interface Downloads {
  folder: string;
  /** Waits for the one file that is being downloaded, and takes it away. */
  take(): Promise<Download>;
  remove(): Promise<void>;
}

const isPart = (name: string): boolean => /\.(?:part|crdownload|tmp)$/.test(name) || name.startsWith('.');

/** A file that is there whole: neither still being written nor only its place kept. */
async function wholeFile(folder: string): Promise<Download | null> {
  const names = await readdir(folder);
  const [name] = names;
  if (name === undefined || names.some(isPart)) return null;
  const data = await readFile(path.join(folder, name));
  return data.length > 0 ? { name, data } : null;
}

export async function makeDownloads(): Promise<Downloads> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hisho-audit-downloads-'));
  return {
    folder,
    take: async () => {
      const file = await poll('the download', () => wholeFile(folder));
      await unlink(path.join(folder, file.name));
      return file;
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
