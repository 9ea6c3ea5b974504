import { allMatches } from '../../text/all-matches.ts';
import { findMoney } from '../../text/money.ts';
import type { Spot } from './price-places.ts';
import { BEHIND, REACH } from './price-reading.ts';
import type { PageView } from '../reading/view.ts';

/** Reads whether an amount holds the consumption tax, from the words at it, its labels, or once for the page. */

export type Tax = 'in' | 'out' | 'unsaid';

const TAX_IN =
  '(?:消費)?税(?:の|も)?(?:入った|はいった|こめた|込めた)|税込み?|税金込み?|内税|税・?(?:送料)?込|消費税(?:等|10%|8%|\\(10%\\))?(?:は|を|が|も)?(?:含|ふく|込|こみ|コミ)[ぁ-ん]{0,3}|総額表示|tax[- ]?(?:included|inclusive)|incl(?:uding|usive of|ude[sd]?|\\.)? (?:consumption )?(?:tax|VAT)';
const TAX_OUT =
  '税(?:別|抜き?|ぬき)|外税|本体価格|(?:\\+|プラス|別途)\\s?(?:消費)?税|消費税(?:等|10%|\\(10%\\))?(?:は|を|が)?(?:別|加算|頂|いただ|かか|申し受け|上乗せ|プラス)|別に消費税|tax[- ]?(?:excluded|exclusive)|(?:excl(?:uding|usive of|ude[sd]?|\\.)?|plus|before|\\+)\\s?(?:consumption )?(?:tax|VAT)';
const TAX = new RegExp(`(?<in>${TAX_IN})|(?<out>${TAX_OUT})`, 'gi');

/** '消費税はいただいていません': nothing is said of what the price holds. */
const DENIED = /^[^。、]{0,6}(?:ません|ない)/;

interface TaxHit {
  tax: 'in' | 'out';
  start: number;
  end: number;
}

/** Words on tax, in order of place. */
function taxWords(words: string): TaxHit[] {
  return allMatches(words, TAX)
    .filter((m) => !DENIED.test(words.slice(m.index + m[0].length, m.index + m[0].length + 10)))
    .map((m) => ({ tax: m.groups?.in ? ('in' as const) : ('out' as const), start: m.index, end: m.index + m[0].length }));
}

const single = (words: string): 'in' | 'out' | null => {
  const kinds = new Set(taxWords(words).map(({ tax }) => tax));
  return kinds.size === 1 ? ([...kinds][0] as 'in' | 'out') : null;
};

const TAX_RATE = 1.1;
const isTaxedPair = (a: number, b: number): boolean => Math.abs(a * TAX_RATE - b) <= 1 || Math.abs(b * TAX_RATE - a) <= 1;

/** True for an amount that only repeats the one before it on the line, with or without tax: '（税込55,000円）'. */
export const isTwin = (spot: Spot, last: Spot): boolean =>
  last.line === spot.line && isTaxedPair(last.hit.yen, spot.hit.yen) && /^[\s()[\]/／、,・~:：円]*$/.test(spot.before.replace(TAX, ''));

/** Tax said at the amount itself, by its labels, or once for its whole line. */
export function nearTax(spot: Spot): 'in' | 'out' | null {
  const words = taxWords(spot.after.slice(0, BEHIND));
  const behind = words.filter(({ end }) => !(spot.next && /^[\s:：)]{0,2}$/.test(spot.after.slice(end))));
  const direct = behind[0];
  // '50,000円（税込55,000円）': what is said of the next amount is not so of this one.
  const [other] = words;
  if (other && !direct && spot.next && isTaxedPair(spot.hit.yen, spot.next.yen)) return other.tax === 'in' ? 'out' : 'in';
  if (direct && !/[、。]/.test(spot.after.slice(0, direct.start))) return direct.tax;
  const ahead = taxWords(spot.before.slice(-REACH)).pop();
  if (ahead && /^(?:価格|料金|金額|月額)?[\s:：は(約]{0,3}$/.test(spot.before.slice(-REACH).slice(ahead.end))) return ahead.tax;
  for (const head of [spot.grid?.rowHead ?? '', spot.label, spot.grid?.columnHead ?? '']) {
    const tax = head ? single(head) : null;
    if (tax) return tax;
  }
  return (
    single(spot.near) ??
    single(spot.titleLine) ??
    spot.above
      .slice(0, 3)
      .map(single)
      .find((tax) => tax !== null) ??
    null
  );
}

const GENERAL =
  /料金|価格|金額|単価|表示|表記|記載|掲載|すべて|全て|ぜんぶ|全部|いずれも|どれも|上記|以下|下記|表の|この(?:ページ|サイト|表)|当(?:サイト|ページ)|本(?:サイト|ページ)|消費税|^※|prices?\b|fees?\b|rates?\b|amounts?\b/i;
const LIMITED = /オプション(?:料金)?(?:は|の)|初期費用(?:は|の)|送料|手数料|ことわりのない|特に(?:記載|断り)/;
const TASKS = /税務|申告|納税|インボイス|計算|仕訳|区分/;

/** Lead-in and closing lines that give the tax for a whole page: 'このページの金額は税込です', '※いずれも税別'. */
export function pageTax(view: PageView): 'in' | 'out' | null {
  const said: ('in' | 'out')[] = [];
  for (const { text, subject } of view.sentences) {
    if (text.length > 140 || subject !== 'own' || !/税|tax|VAT/i.test(text)) continue;
    const tax = single(text);
    if (!tax || !GENERAL.test(text) || TASKS.test(text) || findMoney(text).length > 0) continue;
    if (LIMITED.test(text) && !/(?:ことわり|断り|記載)/.test(text)) continue;
    said.push(tax);
  }
  return said.length && said.every((tax) => tax === said[0]) ? (said[0] as 'in' | 'out') : null;
}
