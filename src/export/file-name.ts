import type { ReportView } from '../present/report/report.ts';
import { oneLine } from './clean.ts';

/** Names of exported files: provider-date. */

/** Most file systems take 255 bytes of UTF-8; date, suffix and a browser's ' (1)' need room. */
const MAX_BYTES = 120;
const FALLBACK = 'audit';

/** What some file system refuses, or what hides how a name ends (direction marks, zero-width signs). */
const FORBIDDEN = /[\\/:*?"<>|\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/g;
/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** A name that every file system takes. */
export function safeName(text: string): string {
  const clean = oneLine(text)
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '');
  const name = Array.from(clean).reduce((short, sign) => (byteLength(short + sign) <= MAX_BYTES ? short + sign : short), '');
  return (DEVICE.test(name) ? `_${name}` : name.trim()) || FALLBACK;
}

/** '合同会社カナデリンク-2026-11-22.xlsx' */
export const reportFileName = ({ who, day }: ReportView, suffix: string): string => `${safeName(who.name)}${day ? `-${day}` : ''}.${suffix}`;

/** '比較-2026-11-22.xlsx', with the day of the latest audit. */
export const comparisonFileName = (label: string, reports: readonly ReportView[], suffix: string): string => {
  const day = reports
    .map((report) => report.day)
    .sort()
    .at(-1);
  return `${safeName(label)}${day ? `-${day}` : ''}.${suffix}`;
};
