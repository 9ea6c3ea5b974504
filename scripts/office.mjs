// @ts-check
import path from 'node:path';
import { isExecutable } from './browsers.mjs';

/** Finds LibreOffice, with which the tests read exported workbooks as another program does. */

/** @typedef {{ env: Record<string, string | undefined>, platform: string, isExecutable: (file: string) => boolean }} Machine */

/** Where its installers put it, best first. @param {Machine} machine @returns {string[]} */
function places({ env, platform }) {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (platform === 'win32') {
    const folders = [env.ProgramFiles ?? env.PROGRAMFILES, env['ProgramFiles(x86)'] ?? env['PROGRAMFILES(X86)']];
    return folders.filter((folder) => folder !== undefined).map((folder) => path.win32.join(folder, 'LibreOffice', 'program', 'soffice.com'));
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/usr/lib/libreoffice/program', '/opt/libreoffice/program', '/snap/bin'];
  return folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => path.posix.join(folder, name)));
}

/**
 * The program: OFFICE_PATH, else where it is installed; null for none. Throws when OFFICE_PATH names no program.
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function officeProgram(machine = { env: process.env, platform: process.platform, isExecutable }) {
  const named = machine.env.OFFICE_PATH;
  if (!named) return places(machine).find(machine.isExecutable) ?? null;
  if (!machine.isExecutable(named)) throw new Error(`OFFICE_PATH names ${named}, which is not a program.`);
  return named;
}
