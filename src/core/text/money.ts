import { readNumber } from './numerals.ts';
import { allMatches } from './all-matches.ts';

/**
 * Amounts in yen as people write them: 月額3,000円, ¥3,300, 2.5万円~, 10万8千円, 三千円, 29.800円, 1、000円, 30,000(税抜)円, JPY 15 million, 5 000 yen.
 * Input is folded text; offsets are those of the input. Dollars and other currencies are not amounts here.
 */

export interface MoneyHit {
  yen: number;
  /** From the sign or first digit to 円, a tax word inside included. */
  start: number;
  end: number;
  /** The lower end of a range, or a starting price (〜, から, より, 以上). */
  from: boolean;
  /** The upper end of a range that begins with the amount before. */
  upper: boolean;
  /** Rounded: 約, およそ, 前後, ほど, 程度. */
  approx: boolean;
}

const DIGITS = '\\d[\\d,.、]{0,14}';
const NUMBER = `(?:${DIGITS}(?: ?[億万千百]{1,2}(?:\\d[\\d,.]{0,9})?){0,3}|[〇一二三四五六七八九]{0,4}[十百千万億][〇一二三四五六七八九十百千万億]{0,10})`;
/** What 円 is no unit of: circles, coins, notes, rates of exchange, rounding. */
const NOT_YEN = '(?![グ形滑満卓周柱盤高安相建札玉熟陣盤])(?!未満|単位|以下(?:を)?切)';
const AMOUNT = new RegExp(
  `(?<![\\d,.$€£A-Za-z-])(?:(?:¥|JPY|\\\\)\\s*(?<sign>${DIGITS})(?<scale> ?(?:million|billion|[Kk](?![A-Za-z])|[億万千]{1,2}))?(?:\\s?円${NOT_YEN})?|(?<number>${NUMBER})\\s?(?:\\((?:税[^()\\s]{1,6})\\)\\s?)?(?:円${NOT_YEN}|yen(?![a-z])|JPY(?![A-Za-z]))|(?<=(?:月額|月々|料金|価格|費用)[\\s:]{0,3})(?<plain>\\d{1,3}(?:,\\d{3})+)(?![\\d,.]|\\s?(?:円|万|億|千|件|名|人|社|時間|回|コール|%|\\(税[^)]{1,6}\\)\\s?円))|(?<bare>\\d[\\d.]{0,5}万)(?=\\s?(?:~|から(?!な)|\\/ ?月|\\(税|円?台)))`,
  'gi',
);
const SCALES: Record<string, number> = { million: 1e6, billion: 1e9, k: 1e3, 万: 1e4, 千: 1e3, 億: 1e8, 千万: 1e7 };
const RANGE = /^\s?(?:円|万円|万|千円)?\s?(?:\(税.\)\s?)?(?:~|から)\s?(?=¥?\s?\d|JPY)/;
const OPEN = /^\s?(?:\([^()]{1,12}\)\s?)?(?:\/ ?(?:月|mo(?:nth)?|時間|件|回|日)\s?)?(?:\([^()]{1,12}\)\s?)?(?:~|から|より|以上|\+(?! ?(?:税|消費税|\d|[ぁ-龥])))/;
/** 'from ¥39,800 per month'. */
const FROM_BEFORE = /(?:\bfrom|start(?:s|ing)? (?:at|from)|as low as)\s*(?:¥|JPY)?\s?$/i;
const ROUND_BEFORE = /(?:約|およそ|おおよそ|だいたい|大体|ざっと|about|around|roughly|approx\.?)\s?(?:¥|JPY)?\s?$/i;
const ROUND_AFTER = /^\s?(?:前後|程度|ほど|くらい|ぐらい|台(?!湾))/;
/** '3~5万円': the lower end has no unit of its own. */
const LOWER = /(?<![\d,.])(\d[\d,.]{0,9})(万|千)?円?\s?~\s?$/;

/** A full stop or 、 in front of exactly three digits is a thousands separator ('29.800円', '1、000円'); '0.800' is a fraction. */
const withCommas = (written: string): string => (/^0\./.test(written) ? written : written.replace(/[.、](?=\d{3}(?!\d))/g, ','));

function amountOf(written: string, scale: string | undefined): number | null {
  const plain = withCommas(written)
    .replace(/\s/g, '')
    .replace(/[、,.]+$/, '');
  const read = readNumber(plain);
  if (!read || read.length < plain.length) return null;
  return Math.round(read.value * (SCALES[scale?.trim().toLowerCase() ?? ''] ?? 1) * 100) / 100;
}

/** All amounts in yen, in order of place. */
export function findMoney(text: string): MoneyHit[] {
  const hits: MoneyHit[] = [];
  for (const m of allMatches(text, AMOUNT)) {
    const { sign, scale, number, bare, plain } = m.groups as Record<string, string | undefined>;
    const yen = amountOf((sign ?? number ?? bare ?? plain) as string, scale);
    if (yen === null) continue;
    const start = m.index;
    const end = start + m[0].length;
    const before = text.slice(Math.max(0, start - 16), start);
    const after = text.slice(end, end + 30);
    const last = hits[hits.length - 1];
    const upper = last !== undefined && last.end > start - 16 && /^\s?(?:\([^()]{1,12}\)\s?)?(?:~|から)\s?$/.test(text.slice(last.end, start));
    const approx = ROUND_BEFORE.test(before) || ROUND_AFTER.test(after);
    const lower = upper ? null : LOWER.exec(before);
    if (lower?.[1]) {
      const unit = lower[2] ?? /[万千](?=円?$)/.exec(m[0])?.[0] ?? '';
      const value = amountOf(lower[1] + unit, undefined);
      if (value !== null && value < yen) {
        const from = start - (before.length - lower.index);
        hits.push({ yen: value, start: from, end: from + lower[1].length + (lower[2]?.length ?? 0), from: true, upper: false, approx });
      }
    }
    hits.push({
      yen,
      start,
      end,
      from: !upper && (RANGE.test(after) || OPEN.test(after) || FROM_BEFORE.test(before)),
      upper: upper || (lower !== null && hits.length > 0 && hits[hits.length - 1] !== last),
      approx,
    });
  }
  return hits;
}
