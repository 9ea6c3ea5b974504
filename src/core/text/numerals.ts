/** Japanese numerals: 3億1,500万円, 2.5万, 十二, 三千, NNN千円, NN百万円. Input is folded text. */

const DIGITS = '〇一二三四五六七八九';
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/**
 * The number written at the start of `text`, or null. Understands digits with commas, a decimal point, and mixed units (1億8,300万, 10万8千, 三百五十).
 * Returns the value and how many characters it took.
 */
export function readNumber(text: string): { value: number; length: number } | null {
  let total = 0;
  let section = 0;
  let digits: number | null = null;
  let i = 0;
  let seen = false;
  for (; i < text.length; ) {
    const number = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?|^\d+(?:\.\d+)?/.exec(text.slice(i, i + 24));
    const ch = text[i] as string;
    if (number) {
      if (digits !== null) break;
      digits = Number(number[0].replace(/,/g, ''));
      i += number[0].length;
      seen = true;
    } else if (DIGITS.includes(ch)) {
      digits = (digits ?? 0) * (digits === null ? 1 : 10) + DIGITS.indexOf(ch);
      i++;
      seen = true;
    } else if (SMALL[ch] !== undefined) {
      section += (digits ?? 1) * SMALL[ch];
      digits = null;
      i++;
      seen = true;
    } else if (LARGE[ch] !== undefined && seen) {
      total += (section + (digits ?? 0) || 1) * LARGE[ch];
      section = 0;
      digits = null;
      i++;
    } else break;
  }
  return seen ? { value: total + section + (digits ?? 0), length: i } : null;
}

/** Kanji digits in positions where people write numbers (三丁目, 二十一番) as Arabic ones; everything else is left alone. */
export function arabicNumerals(text: string): string {
  return text.replace(/(?<![〇一二三四五六七八九十百])[〇一二三四五六七八九十百]{1,10}(?=丁目|番地|番|号|階|ヶ月|か月|カ月|ヵ月|ケ月|箇月|年|月|日|名|人|社|件|時間|回)/g, (k) =>
    String(readNumber(k)?.value ?? k),
  );
}
