import { cleanText } from './clean.ts';
import type { Table } from './table.ts';

/** A table as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel reads Japanese, and lines ended by CRLF. */

const BOM = '\uFEFF';

/** Spreadsheets take what begins so for a formula; full-width signs too, in Japanese versions. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe before it makes it text in every spreadsheet. Looked at after cleaning, since that drops characters that hide a sign. */
function guard(text: string): string {
  const clean = cleanText(text);
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

const quoted = (text: string): string => (/[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const field = (value: string | number): string => (typeof value === 'number' ? String(value) : quoted(guard(value)));

const line = (values: readonly (string | number)[]): string => `${values.map(field).join(',')}\r\n`;

export const toCsv = ({ columns, rows }: Table): string => `${BOM}${line(columns.map(({ title }) => title))}${rows.map((row) => line(row.map(({ value }) => value))).join('')}`;
