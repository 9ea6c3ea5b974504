import { readNumber } from '../../text/numerals.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Lengths of time as contracts state them: 3ヶ月, 二か月, 半年, 1年間, 30日, 2週間, 5営業日, three months. Input is folded text. */

export interface Period {
  /** Whole months where the unit is month or year, else null. */
  months: number | null;
  /** Days where the unit is day or week, else null. */
  days: number | null;
  start: number;
  end: number;
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const PERIOD = new RegExp(
  `(半年)|(ひと月|ひとつき)|(ふた月|ふたつき)|(?<![0-9.,年月/-])([0-9]{1,3}(?:\\.[0-9])?|[一二三四五六七八九十]{1,3}|(?<![a-z])(?:${WORDS.join('|')}|thirty|sixty|ninety|twenty-four)(?![a-z])|(?<![a-z])an?(?= (?:month|year)\\b))(?: ?\\([0-9]{1,3}\\))?[ -]?(?:(ヶ月|か月|カ月|ヵ月|ケ月|ケ月|箇月|months?(?![a-z]))|([かヶカヵケ箇]?年(?:間)?(?![0-9月度目]|間?の(?:経験|実績))|years?(?![a-z]))|(週間?|weeks?(?![a-z]))|((?:営業)?日(?:間)?(?![0-9])|(?:business |calendar )?days?(?![a-z]))|(時間(?=前)))`,
  'gi',
);

function numberOf(text: string): number {
  const lower = text.toLowerCase();
  const word = WORDS.indexOf(lower);
  if (word >= 0) return word;
  if (lower === 'a' || lower === 'an') return 1;
  const tens: Record<string, number> = { thirty: 30, sixty: 60, ninety: 90, 'twenty-four': 24 };
  return tens[lower] ?? readNumber(text)?.value ?? Number.NaN;
}

/** All lengths of time in `text`, in order of place. Calendar years (2026年) and days of a month (8月15日) are none. */
export function findPeriods(text: string): Period[] {
  const periods: Period[] = [];
  for (const m of allMatches(text, PERIOD)) {
    const [start, end] = [m.index, m.index + m[0].length];
    if (m[1] || m[2] || m[3]) {
      periods.push({ months: m[1] ? 6 : m[2] ? 1 : 2, days: null, start, end });
      continue;
    }
    const n = numberOf(m[4] as string);
    if (!Number.isFinite(n)) continue;
    if (m[5]) periods.push({ months: Math.floor(n), days: null, start, end });
    else if (m[6] && n <= 10) periods.push({ months: Math.round(n * 12), days: null, start, end });
    else if (m[7]) periods.push({ months: null, days: n * 7, start, end });
    else if (m[8]) periods.push({ months: null, days: n, start, end });
    else if (m[9]) periods.push({ months: null, days: Math.max(1, Math.round(n / 24)), start, end });
  }
  return periods;
}
