import {
  COMPOUND,
  EARNED,
  FEATURE_ROW,
  NEXT_TALK,
  PHONE_TRADE,
  PLAN_HEADING,
  PRICE_CONTEXT,
  type PriceRole,
  type PriceUnit,
  ROLE_AFTER,
  ROLE_WORDS,
  UNIT_BEFORE,
  UNIT_BEHIND,
} from './price-words.ts';
import type { Spot } from './price-places.ts';
import { isEntrusted } from '../reading/entrusted.ts';
import type { PageView } from '../reading/view.ts';
import { allMatches } from '../../text/all-matches.ts';

/** Reads what an amount is for and per what from the words around it, nearest first; its tax is read by price-tax.ts. */

/** Longest stretch before an amount that is looked at: the words of one clause, with room. */
export const REACH = 90;
/** …and behind it. */
export const BEHIND = 40;

interface Found<T> {
  value: T;
  end: number;
}

/** The value whose word ends last in `words`. */
function lastOf<T>(words: string, table: readonly (readonly [T, RegExp])[]): Found<T> | null {
  let best: Found<T> | null = null;
  for (const [value, pattern] of table) {
    // To look for one costs less than to look for all.
    if (words.search(pattern) < 0) continue;
    for (const m of allMatches(words, pattern)) {
      const end = m.index + m[0].length;
      if (m[0] !== '' && (!best || end > best.end)) best = { value, end };
    }
  }
  return best;
}

const OWN_TURN = /当社|弊社|当サービス|当(?:方|室|所|店|院|センター|事務所)(?:は|で|の)|うち(?:は|では)|なら(?=[、]?)|わたし|私たち|ご安心/;
const MARKET = ROLE_WORDS.filter(([role]) => role === 'market');
const VACANCY = /募集|採用|応募|求人|経験|優遇|シフト|勤務|スタッフ|アルバイト|パート(?!ナー)|昇給/;
const SUM = /[=＝]\s{0,3}(?:月額|合計|約|計)?\s{0,3}[¥]?\s{0,3}\d|\d\s{0,3}[×xX*]\s{0,3}\d[^。]{0,30}[=＝]/;
const ARROW = /^[^\d。]{0,14}(?:→|⇒|➡|➔|▶|►|⇨|->|=>)/;

function beforeRole(spot: Spot): PriceRole | null {
  const words = spot.before.slice(-REACH);
  const found = lastOf(words, ROLE_WORDS);
  if (!found) return null;
  const since = words.slice(found.end);
  const others = found.value === 'market' ? null : lastOf(words, MARKET);
  if (others && !OWN_TURN.test(words.slice(others.end))) return 'market';
  // '入会時に月額33,000円をお支払いください': the monthly price, whenever it is paid.
  if (found.value === 'initial' && /月額|月々|月分|毎月|プラン料金/.test(since)) return null;
  if (found.value === 'market' && OWN_TURN.test(since)) return null;
  // '時給' heads a price list of people who work for themselves; in a vacancy it is a wage.
  if (found.value === 'wage' && spot.above.some((title) => PLAN_HEADING.test(title)) && !VACANCY.test(spot.near) && /時給|時間給/.test(words)) return null;
  // A new sentence part with its own name of a price begins: 'お試し後は、月額…', '初期費用なし・月額…'.
  if (/(?:後|以降|のち)(?:は|の|、)|(?:なし|無料|不要|かかりません|0円)[、。・,/／|｜\s]/.test(since) && /月額|月々|料金|プラン|毎月|monthly/i.test(since)) return null;
  return found.value;
}

/** Role by one title or label; a compound one says nothing. */
export function titleRole(words: string): PriceRole | null {
  if (COMPOUND.test(words)) return null;
  const role = lastOf(words, ROLE_WORDS)?.value ?? null;
  // 'お試し 初回1か月' is a trial.
  return role === 'campaign' && /お?(?:試|ため)し|トライアル/.test(words) ? 'trial' : role;
}

const MONTHLY_LEAD = /^\s?(?:月額|月々|毎月)の?(?:料金|費用|利用料)?[:： ]{0,2}$/;
const BY_LINE: readonly PriceRole[] = ['overage', 'option', 'initial', 'trial', 'deposit', 'fee', 'example'];
const NOT_BY_TITLE: readonly PriceRole[] = ['discount', 'old', 'paraphrase'];

/** True for an amount that another replaces: struck through, or before an arrow. */
export const isReplaced = (spot: Spot): boolean => spot.struck || ARROW.test(spot.after);

/** True for an amount that replaces the one before it on the line: what that one is for, this one is for. */
export const isReplacement = (spot: Spot, last: Spot): boolean =>
  (last.struck && !spot.struck && /^[\s、,()（）]*(?:税[込抜別]み?)?[\s)）:：]*(?:今なら|特別価格|いまなら|改定後|新価格)?[\s:：]*(?:月額|月々)?[\s:：]*$/.test(spot.before)) ||
  (spot.before !== '' && ARROW.test(`${spot.before} 0`) && /(?:→|⇒|➡|➔|▶|►|⇨|->|=>)/.test(spot.before));

const MONTHLY_BEHIND = /^\s?(?:円)?\s?[(（]\s?(?:税[込抜別]\s?)?(?:1[かヶカ]月あたり|月額(?:換算)?|月々|月あたり)\s?:?\s?¥?$/;
const MAX_MONTHS = 36;

/** '16,500円（月額2,750円）': the sum of several months, whose monthly price stands behind it. */
function isTotalOfMonths({ hit, after, next }: Spot): boolean {
  if (!next || !MONTHLY_BEHIND.test(after)) return false;
  const months = hit.yen / next.yen;
  return months >= 2 && months <= MAX_MONTHS && Math.abs(months - Math.round(months)) < 0.05;
}

const PARTS = /^\s?[:(=]\s?(?:初期|入会|登録|契約|保証|基本|月額)[^。、\d]{0,12}$/;

/** '12,000円：初期費用5,000円＋月額7,000円': what is paid first, told as a sum. */
const isSumOfParts = ({ hit, after, next, near }: Spot): boolean => next !== null && next !== undefined && next.yen < hit.yen && PARTS.test(after) && near.includes('+');

/** '続けてよければ、1時間4,180円で延長します': more hours of work, not longer opening hours or a room. */
const isExtension = ({ before, near, above }: Spot, behind: string): boolean =>
  /^で、?(?:作業|稼働)?(?:時間)?を?延長/.test(behind) &&
  /(?:時間|[0-9] ?分)(?:ごと|あたり|につき)?(?:に)?[^0-9。、]{0,3}$/.test(before) &&
  !OPEN_LONGER.test(`${near} ${above[0] ?? ''}`);
const OPEN_LONGER = /受付|営業時間|開室|開館|会議室|個室|ブース|席|面談|相談|夜間|電話/;

/** What advisers call their price: '報酬', '報酬およびご契約'. */
const FEES = /^報酬(?:$|(?:および|及び|と|・|について|の))/;

/** What the amount is for, null where nothing says otherwise than that it is a price. */
export function roleOf(spot: Spot): PriceRole | null {
  const { after, grid, label } = spot;
  if (grid?.compares === 'other') return 'market';
  if (isEntrusted(spot.near)) return 'other';
  if (spot.hit.yen >= 5_000_000) return 'other';
  if (SUM.test(spot.near) || isSumOfParts(spot)) return 'example';
  if (isTotalOfMonths(spot)) return 'other';
  const behind = after.slice(0, BEHIND).replace(/^\s?\((?:税|消費税)[^()]{0,8}\)/, '');
  const near = beforeRole(spot);
  if (EARNED.test(spot.near)) return 'wage';
  if (near === 'overage') return NEXT_TALK.test(`${spot.above[0] ?? ''} ${spot.near}`) ? null : near;
  if (isExtension(spot, behind)) return 'overage';
  const headed = [grid?.rowHead ?? '', label].some((head) => head !== '' && titleRole(head) === 'overage');
  for (const [role, pattern] of ROLE_AFTER) if (pattern.test(behind)) return role === 'option' && headed ? 'overage' : role;
  if (near === 'fee' && [grid?.rowHead ?? '', label].some((head) => head !== '' && titleRole(head) === 'initial')) return 'initial';
  // '事務手数料' right below a heading on the start.
  if (near === 'fee' && /手数料|手続/.test(spot.before) && titleRole(spot.above[0] ?? '') === 'initial') return 'initial';
  if (near) return near;
  // '初期費用 100,000円' stands above '月額料金 50,000円' in the card.
  const monthly = MONTHLY_LEAD.test(spot.before);
  for (const head of [grid?.rowHead ?? '', label, grid?.columnHead ?? '']) {
    const role = head ? titleRole(head) : null;
    if (role && !(monthly && role === 'initial') && !(role === 'wage' && !VACANCY.test(head))) return role;
  }
  if (/相場|他社|ネットには|高くありません|安い/.test(spot.sentence.question) && /(?:もあります|もある|見かけ|多い)/.test(spot.near)) return 'market';
  if (FEATURE_ROW.test(grid?.rowHead ?? '') && spot.above.some((title) => /オプション/.test(title))) return 'option';
  const line = titleRole(spot.titleLine);
  if (line && BY_LINE.includes(line) && !(monthly && line === 'initial') && !(line === 'trial' && /相談|資料/.test(spot.titleLine))) return line;
  for (const title of spot.above.slice(0, 4)) {
    if (title === label) continue;
    const role = FEES.test(title) && !VACANCY.test(spot.near) ? null : titleRole(title);
    if (
      role &&
      !NOT_BY_TITLE.includes(role) &&
      !(monthly && role === 'initial') &&
      !(role === 'trial' && title.length > 26) &&
      !(role === 'campaign' && title.length > 20) &&
      role !== 'market'
    )
      return role;
    if (PLAN_HEADING.test(title)) return null;
  }
  return null;
}

const COUNTED = /^\s?[/／]\s?(?:月)?\s?(?!1(?!\d))\d[\d,]*\s?(?:時間|件|コール|回|通話|本|hours?|calls?)(?:まで)?/i;
const LEADS = /^\s?(?:~|から|より|程度|前後|前後)?\s?(?:\((?:税[^)]{0,6}|消費税[^)]{0,6}|tax[^)]{0,10})\)\s?)?(?:税[込抜別]\s?|\+\s?税\s?)?-?(?:~|から)?\s?/i;
const MARK = /^(?:[/／]\s?|\(\s?|・|per\s|an?\s|each\s|every\s)(?:1\s?|一)?(?:(?!月[・／/])[^\d)/／]{1,4}[・／/])?/i;

const HOLDS = /^[^)\d月]{1,6}\d/;
/** '／仕訳80件まで' */
const HOLDS_SO_MANY = /^[^)\d月年]{1,6}\d{1,4}\s?(?:件|本|枚|行|通|回|コール|仕訳)(?:まで|分|以内|を?含)/;

function unitBehind(after: string): PriceUnit | null {
  let rest = after.slice(0, BEHIND).replace(LEADS, '').replace(COUNTED, '').replace(LEADS, '');
  const mark = MARK.exec(rest);
  if (mark) rest = rest.slice(mark[0].length);
  else if (!/^(?:monthly|mo\b)/i.test(rest)) return null;
  // '（仕訳50件まで）' is what the price holds.
  if (mark && (mark[0].startsWith('(') ? HOLDS : HOLDS_SO_MANY).test(rest)) return null;
  return UNIT_BEHIND.find(([, pattern]) => pattern.test(rest))?.[0] ?? null;
}

const hints = new WeakMap<PageView, PageHints>();
const phoneSites = new WeakSet<PageView>();

/** Tells the pages of a site that answers calls, so that 件 means calls on each of them. */
export function notePhoneTrade(pages: readonly PageView[]): void {
  const speaks = ({ page, snapshot }: PageView): boolean =>
    PHONE_TRADE.test(`${page.title} ${snapshot.description}`) || snapshot.blocks.some((block) => block.level === 1 && /電話/.test(snapshot.text.slice(block.start, block.end)));
  if (pages.some((page) => page.page.kinds[0] === 'home' && speaks(page))) for (const page of pages) phoneSites.add(page);
}

interface PageHints {
  /** Answers calls. */
  phone: boolean;
  /** Speaks of prices by the month. */
  monthly: boolean;
  /** Says once for all its prices that they are by the month: '金額はいずれも月額です'. */
  allMonthly: boolean;
}

const ALL_MONTHLY = /(?:金額|料金|価格|[委受]託料|表示|いずれ|すべて|全て)[^。\n]{0,16}(?:月額|(?:1|一|ひと)(?:か|ヶ)?月(?:あたり|分))[^。\n\d]{0,14}(?:です|とな|でござい|。|$)/m;

/** What the whole page is about, looked up once. */
export function pageHints(view: PageView): PageHints {
  const known = hints.get(view);
  if (known) return known;
  const { text } = view.snapshot;
  const phone = phoneSites.has(view) || PHONE_TRADE.test(view.page.title) || (text.match(/コール|電話代行|電話秘書|受電/g)?.length ?? 0) >= 3;
  const found = { phone, monthly: /月額|月々|定額|monthly/i.test(text), allMonthly: ALL_MONTHLY.test(text) };
  hints.set(view, found);
  return found;
}

const isPhoneTrade = (view: PageView, spot: Spot): boolean =>
  pageHints(view).phone ||
  [spot.near, spot.label, spot.grid?.rowHead ?? '', spot.grid?.columnHead ?? '', ...spot.above].some((words) => PHONE_TRADE.test(words) || /お電話|電話(?:の)?1件/.test(words));

const BARE_UNIT = /^(?:1|一)?\s?(か月|ヶ月|カ月|月|時間|件|コール|枚|文字|分|通|回|本|ページ|名|人|日)$/;
/** '1時間につき', 'ひと月あたり。税込': the unit of the row's amount in a cell of remarks. */
const UNIT_REMARK = /^(?:1|一|ひと)\s?(か月|ヶ月|カ月|月|時間|件|コール|枚|通|回|本|ページ|名|人|日)(?:につき|あたり|当たり|ごと)(?=$|[。、(（・])/;
const MAX_REMARK = 24;

const unitCells = new WeakMap<object, string>();

/** A unit that a cell consists of or begins with, '' for none. */
const unitIn = (words: string): string => (BARE_UNIT.test(words) ? words : (UNIT_REMARK.exec(words)?.[1] ?? ''));

/** The cell of the amount's row that holds a unit and nothing else, or begins with one; '' for none. */
function unitCell(view: PageView, { grid }: Spot): string {
  const row = grid?.grid.rows[grid.row];
  if (!row) return '';
  const known =
    unitCells.get(row) ?? row.map((cell) => unitIn(cell.end - cell.start <= MAX_REMARK ? view.folded(cell).replace(/\s/g, '') : '')).find((words) => words !== '') ?? '';
  unitCells.set(row, known);
  return known;
}

/** '15分ごとに825円': minutes that an amount by time is for; null for none. A price by one minute is one of a piece (of a recording). */
export function minutesOf(spot: Spot): number | null {
  if (/(?:音声|録音|動画|音源)(?:の)?(?:長さ)?\s?\d{1,3}\s?分[^。]{0,8}$/.test(spot.before.slice(-24))) return null;
  const ahead = /(?<!\d)(5|10|15|20|30)\s?分(?:あたり|当たり|ごと(?:に)?|につき|単位(?:で)?|毎)?\s?(?:\(税.\))?[:：]?\s?(?:約)?¥?$/.exec(spot.before.slice(-24));
  const behind = /^(?:\([^)]{1,8}\))?\s?[/／]\s?(5|10|15|20|30)\s?分/.exec(spot.after.slice(0, BEHIND));
  const minutes = ahead?.[1] ?? behind?.[1];
  return minutes ? Number(minutes) : null;
}

/** Per what the amount is; null where nothing says. */
export function unitOf(view: PageView, spot: Spot): Exclude<PriceUnit, 'item'> | null {
  if (minutesOf(spot) !== null) return 'hour';
  const titles = [spot.titleLine, ...spot.above].filter((title) => PLAN_HEADING.test(title) || /(?:か|ヶ|カ)月|時間/.test(title)).slice(0, 2);
  const unit =
    unitBehind(spot.after) ??
    lastOf(spot.before.slice(-REACH), UNIT_BEFORE)?.value ??
    [spot.grid?.rowHead ?? '', spot.label, spot.grid?.columnHead ?? '', unitCell(view, spot)]
      .map((words) => {
        const said = BARE_UNIT.test(words) ? `1${words.replace(/^[1一]/, '')}` : words;
        // '月額料金（更新 1回）': what stands in brackets is what it holds.
        return (lastOf(said.replace(/\([^()]{0,24}(?:\)|$)/g, ''), UNIT_BEFORE) ?? lastOf(said, UNIT_BEFORE))?.value ?? null;
      })
      .find((value) => value !== null) ??
    titles.map((title) => lastOf(title, UNIT_BEFORE)?.value ?? null).find((value) => value !== null) ??
    null;
  if (unit !== 'item') return unit;
  return isPhoneTrade(view, spot) ? 'call' : 'job';
}

/** '月3万円' alone may be anybody's money; '月額', '／月' and words of an offer make it a price. */
export const offersByMonth = (spot: Spot): boolean =>
  /月額|月々|月会費|毎月|ひと(?:月|つき)(?:[0-9]{1,3}時間|ごと)|monthly|month/i.test(`${spot.before.slice(-20)}${spot.label}${spot.grid?.columnHead ?? ''}`) ||
  /^[^。]{0,16}[/／]\s?(?:1?(?:か|ヶ)?月|mo)|^[^。]{0,12}(?:~|から|税|ポッキリ|ぽっきり|使い放題|で(?:ご利用|お使い|使え|頼め|お任せ))|per month|a month/i.test(spot.after);

/** True where the words around speak of prices at all. */
export const inPriceContext = (view: PageView, spot: Spot): boolean =>
  view.page.kinds.includes('price') ||
  /^(?:(?:\([^)]{1,8}\))?(?:から)?)?(?:で|にて)(?:お?引?き?受け|承|ご提供)/.test(spot.after) ||
  [spot.near, spot.label, spot.grid?.rowHead ?? '', spot.grid?.columnHead ?? '', spot.titleLine, ...spot.above, view.page.title].some((words) => PRICE_CONTEXT.test(words));
