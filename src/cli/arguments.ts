import { parseArgs } from 'node:util';
import type { Lang } from '../core/model/audit.ts';

/** `npm run -s audit -- TARGET… [--format …] [--out FILE] [--origin …] [--max-pages N] [--lang ja|en]` */

export const FORMATS = ['json', 'md', 'csv', 'html', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export interface Arguments {
  targets: string[];
  format: Format;
  lang: Lang;
  out: string | null;
  origin: string | null;
  maxPages: number | null;
}

export const USAGE = `Usage: npm run -s audit -- TARGET… [--format ${FORMATS.join('|')}] [--out FILE] [--origin https://…] [--max-pages N] [--lang ja|en]
TARGET is an address (http or https), a folder of saved pages, or one HTML file.`;

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
  const maxPages = values['max-pages'] === undefined ? null : Number(values['max-pages']);
  if (maxPages !== null && !(Number.isInteger(maxPages) && maxPages >= 1 && maxPages <= 1000))
    throw new UsageError(`--max-pages: a whole number from 1 to 1000, not ${values['max-pages']}`);
  const origin = values.origin ?? null;
  if (origin !== null && !(URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol))) throw new UsageError(`--origin: not an origin: ${origin}`);
  const out = values.out ?? null;
  return { targets: positionals, format: formatOf(values.format, out), lang, out, origin, maxPages };
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
      help: { type: 'boolean', short: 'h' },
    },
  });
}
