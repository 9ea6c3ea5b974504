import { closeSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportedFile } from '../export/export.ts';

/** Where results go: standard output, a file, or a file named after its content in a folder. */

const isGone = (error: NodeJS.ErrnoException): boolean => error.code === 'EPIPE';

// A stream's errors are also events, and one that nobody hears ends the process.
process.stdout.on('error', (error) => {
  if (!isGone(error)) throw error;
});

/** Waits until standard output has taken everything; a reader that went away is no error. */
export function print(data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(data, (error) => (error && !isGone(error) ? reject(error) : resolve()));
  });
}

const isFolder = (path: string): boolean => /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

/** The file to write. */
const pathFor = (out: string, name: string): string => (isFolder(out) ? join(out, name) : out);

/** Writes one finished file. */
export async function write(out: string | null, { name, data }: ExportedFile): Promise<void> {
  if (out === null) await print(data);
  else writeFileSync(pathFor(out, name), data);
}

/** Takes lines one by one, so that a long list need not be held until its end. */
export interface LineOutput {
  line: (text: string) => Promise<void>;
  end: () => void;
}

export function lineOutput(out: string | null, name: string): LineOutput {
  if (out === null) return { line: print, end: () => {} };
  const file = openSync(pathFor(out, name), 'w');
  return {
    line: async (text) => {
      writeSync(file, text);
    },
    end: () => closeSync(file),
  };
}
