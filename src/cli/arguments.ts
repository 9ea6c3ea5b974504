import { parseArgs } from 'node:util';
import type { Lang } from '../core/model/audit.ts';
import { FORMATS, type Format } from '../export/export.ts';
import { DEFAULT_OPTIONS, type Sort, SORTS } from '../present/comparison/comparison.ts';

/** `npm run -s audit -- TARGET… [--format …] [--out FILE] [--origin …] [--max-pages N] [--lang ja|en]`, and how to compare. */

export interface Arguments {
  /** '-' stands for targets on standard input, one a line. */
  targets: string[];
  format: Format;
  lang: Lang;
  /** A file, or a folder in which the file is called provider-date. */
  out: string | null;
  origin: string | null;
  maxPages: number | null;
  /** Hours a month at which prices are compared. */
  hours: number;
  sort: Sort;
  onlyDifferences: boolean;
}

export const USAGE = `Usage: npm run -s audit -- TARGET… [--format ${FORMATS.join('|')}] [--out FILE] [--origin https://…] [--max-pages N] [--lang ja|en]
TARGET is an address (http or https), a folder of saved pages, or one HTML file; - reads targets from standard input, one a line.
Several targets make one comparison: [--hours N] compares prices at N hours a month (${DEFAULT_OPTIONS.hours}),
[--sort ${SORTS.join('|')}] orders the providers, [--only-differences] leaves out what is alike.
--out may name a folder: the file is then called after provider and date.`;

/** Wrong usage; the message is for people. */
export class UsageError extends Error {}

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T => (list as readonly string[]).includes(value);

function formatOf(given: string | undefined, out: string | null): Format {
  // A file's suffix says the format where nothing else does.
  const suffix = out?.split('.').pop()?.toLowerCase() ?? '';
  const format = given ?? (isOneOf(FORMATS, suffix) ? suffix : 'json');
  if (!isOneOf(FORMATS, format)) throw new UsageError(`unknown format: ${format}`);
  return format;
}

/** A whole number in a range; null where nothing is given. Throws UsageError. */
function wholeNumber(name: string, given: string | undefined, most: number): number | null {
  if (given === undefined) return null;
  const value = Number(given);
  if (!(given.trim() !== '' && Number.isInteger(value) && value >= 1 && value <= most)) throw new UsageError(`--${name}: a whole number from 1 to ${most}, not ${given}`);
  return value;
}

/** Reads the arguments; null for `--help`. Throws UsageError. */
export function readArguments(argv: readonly string[]): Arguments | null {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  if (positionals.length === 0) throw new UsageError('no target');
  const lang = values.lang ?? 'ja';
  if (lang !== 'ja' && lang !== 'en') throw new UsageError(`unknown language: ${lang}`);
  const origin = values.origin ?? null;
  if (origin !== null && !(URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol))) throw new UsageError(`--origin: not an origin: ${origin}`);
  const sort = values.sort ?? DEFAULT_OPTIONS.sort;
  if (!isOneOf(SORTS, sort)) throw new UsageError(`--sort: ${SORTS.join(', ')}, not ${sort}`);
  const out = values.out ?? null;
  return {
    targets: positionals,
    format: formatOf(values.format, out),
    lang,
    out,
    origin,
    maxPages: wholeNumber('max-pages', values['max-pages'], 1000),
    hours: wholeNumber('hours', values.hours, 1000) ?? DEFAULT_OPTIONS.hours,
    sort,
    onlyDifferences: values['only-differences'] ?? false,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      out: { type: 'string' },
      origin: { type: 'string' },
      'max-pages': { type: 'string' },
      lang: { type: 'string' },
      hours: { type: 'string' },
      sort: { type: 'string' },
      'only-differences': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}
