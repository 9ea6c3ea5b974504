import { readNumber } from './numerals.ts';
import { allMatches } from './all-matches.ts';

/** Dates as Japanese companies write them, in normal form 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'. Input is folded text. */

/** First Gregorian year of each era: year 1 of the era (元年). */
const ERAS: Record<string, number> = { 明治: 1868, 大正: 1912, 昭和: 1926, 平成: 1989, 令和: 2019, M: 1868, T: 1912, S: 1926, H: 1989, R: 2019 };

const N = '(?:[0-9]{1,4}|[〇一二三四五六七八九十]{1,4}|元)';
const ERA_YEAR = `(明治|大正|昭和|平成|令和|(?<![A-Za-z])[MTSHR](?=[0-9.]))\\s{0,8}\\.?\\s{0,8}(${N})\\s{0,8}(?:[(](?:1[89]|20)[0-9]{2}[)]\\s{0,4}(?=年))?(?:年|(?=[./]))`;
const WESTERN_YEAR = `(?<![0-9.,-])((?:1[89]|20)[0-9]{2})\\s{0,8}(?:年|(?=\\s{0,8}[(](?:明治|大正|昭和|平成|令和))|(?=[./-]\\s{0,8}[0-9]{1,2}(?![0-9])))`;
const TAIL = `(?:\\s{0,8}[(][^()\\n]{0,14}[)]\\s{0,8}年?)?(?:\\s{0,8}(?:[./-]|の)?\\s{0,8}(${N})\\s{0,8}(?:月|(?=[./-]\\s{0,8}[0-9]))(?:\\s{0,8}[./-]?\\s{0,8}(${N})(?![0-9〇一二三四五六七八九十年])\\s{0,8}日?)?|[./-]\\s{0,8}([0-9]{1,2})(?![0-9]))?`;
const DATE = new RegExp(`(?:${WESTERN_YEAR}|${ERA_YEAR})${TAIL}`, 'g');
const ENGLISH_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const ENGLISH = new RegExp(`\\b(?:(?:([0-3]?[0-9])(?:st|nd|rd|th)?\\s+)?(${ENGLISH_MONTHS})\\.?\\s+(?:([0-3]?[0-9])(?:st|nd|rd|th)?,?\\s+)?)((?:19|20)[0-9]{2})\\b`, 'gi');

export interface DateHit {
  iso: string;
  start: number;
  end: number;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const toNumber = (s: string | undefined): number | null => (s === undefined ? null : s === '元' ? 1 : (readNumber(s)?.value ?? null));

function iso(year: number, month: number | null, day: number | null): string | null {
  if (year < 1868 || year > 2100) return null;
  if (month === null || month < 1 || month > 12) return String(year);
  return day !== null && day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
}

function englishDates(text: string): DateHit[] {
  const hits: DateHit[] = [];
  for (const m of allMatches(text, ENGLISH)) {
    const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((m[2] as string).slice(0, 3).toLowerCase()) / 3 + 1;
    const value = iso(Number(m[4]), month, toNumber(m[1] ?? m[3]));
    if (value) hits.push({ iso: value, start: m.index, end: m.index + m[0].length });
  }
  return hits;
}

/** Years in kanji digits, one for one: 二〇一〇年 → 2010年. */
const KANJI_YEAR = /(?<![〇一二三四五六七八九十])[一二][〇一二三四五六七八九]{3}(?=年)/g;
const arabicYears = (text: string): string => text.replace(KANJI_YEAR, (year) => [...year].map((digit) => '〇一二三四五六七八九'.indexOf(digit)).join(''));

/** All dates with at least a year, in order of place. A year given twice (2013年(平成25年)4月10日) is one date. */
export function findDates(written: string): DateHit[] {
  const text = arabicYears(written);
  const hits: DateHit[] = [];
  for (const m of allMatches(text, DATE)) {
    const year = m[1] ? Number(m[1]) : (ERAS[m[2] as string] as number) + (toNumber(m[3]) ?? Number.NaN) - 1;
    const value = iso(year, toNumber(m[4] ?? m[6]), toNumber(m[5]));
    if (value) hits.push({ iso: value, start: m.index, end: m.index + m[0].length });
  }
  return [...hits, ...englishDates(text)].sort((a, b) => a.start - b.start);
}
