import type { Block, Cell } from '../../model/page.ts';
import { joinCjk, fold } from '../../text/fold.ts';
import { ATTRIBUTE, COMPOUND, NOT_A_PLAN, PLAN_HEADING, ROLE_WORDS } from './price-words.ts';
import type { Spot } from './price-places.ts';
import { titleRole } from './price-reading.ts';
import { findMoney } from '../../text/money.ts';
import { arabicNumerals, readNumber } from '../../text/numerals.ts';
import type { PageView } from '../reading/view.ts';
import { allMatches } from '../../text/all-matches.ts';

/** What belongs to one price: the name of its plan, and the hours and calls that it includes — in its row, column, card or line. */

const PLAN_WORD = /プラン|コース|パック|会員(?!様)|メニュー|plan\b|course\b|pack\b/i;
const MAX_NAME = 28;

const oneLine = (words: string): string => joinCjk(fold(words)).text.replace(/\s+/g, ' ').trim();

/** Hours of work: '月20時間', '20時間まで', '20 hours'. Not opening hours, response times or prices per hour. */
const HOURS =
  /(?<![\d.:~〜-])(\d{1,3}(?:\.\d)?)\s?(?:時間|hours?\b|hrs?\b|h(?![A-Za-z]))(?!\s?(?:365|以内|前|後|後に|受付|対応|営業|体制|年中|いつでも|で(?:返信|対応|納品|回答)|ほど前|程度で|単位|を超|をこ|を越|超|あたり|ごと|につき|毎|勤務|研修|以上経|目|~|から|a day|per day|[/／]\s?(?:日|週)))/gi;
const NOT_HOURS = /(?:1日|毎日|日に|週に?|週|最短|24|研修|講習|残業|超過|追加|繰越|繰り越し|within|每日|平均|約)\s*$/;
/** Calls, tasks or pieces that a month includes. */
const COUNTS =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})|\d{1,4})\s?(?:コール|件|回|通話|本|行|仕訳|タスク|枚|通|calls?\b|tasks?\b)(?:\s?(?:まで|分|込|含|\/ ?月|程度|\)|$|付|無料|の(?:電話|受電|対応|着信))|(?=[^目以超あごにから]|$))/gi;

/** 百行まで, 三十本, 二十時間: kanji numerals before what is counted. */
const digits = (words: string): string =>
  arabicNumerals(words).replace(/(?<![〇一二三四五六七八九十百])[〇一二三四五六七八九十百]{1,10}(?=行|本|コール|通|枚|仕訳)/g, (kanji) =>
    String(readNumber(kanji)?.value ?? kanji),
  );

/** A month's pack of 24 hours is told from 'round the clock' by standing alone. */
const ALONE_24 = /^(?:月|月間|作業時間|稼働時間)?\s?24\s?(?:時間|hours?)\s?(?:まで|分|\/ ?月|\/ ?month|per month)?$/i;

/** '月10時間から': what a month begins with. */
const A_MONTH = /(?<![翌前当今毎])月(?:間)?\s?(\d{1,3})\s?時間(?!以上|を超|超|ほど?削減|削減|短縮|前後|も)/;

/** Hours that a text says are included, null for none. */
export function includedHours(raw: string): number | null {
  const words = digits(raw);
  if (ALONE_24.test(words.trim())) return 24;
  const monthly = A_MONTH.exec(words);
  const range = /(?<![\d.:])(\d{1,3})\s?(?:時間)?\s?~\s?(\d{1,3})\s?時間(?![以前後])/.exec(words);
  if (range?.[1] && /月|作業|利用|依頼|稼働/.test(words) && Number(range[1]) < Number(range[2])) return Number(range[1]);
  if (monthly?.[1] && Number(monthly[1]) > 0) return Number(monthly[1]);
  for (const m of allMatches(words, HOURS)) {
    const before = words.slice(Math.max(0, m.index - 8), m.index);
    const hours = Number(m[1]);
    if (NOT_HOURS.test(before) || hours === 0 || hours === 24 || hours > 400) continue;
    if (hours === 1 && !/月\s?$|まで/.test(before + words.slice(m.index + m[0].length, m.index + m[0].length + 2))) continue;
    return hours;
  }
  return null;
}

/** Calls, tasks or pieces that a text says are included, null for none. */
export function includedCount(raw: string): number | null {
  const words = digits(raw);
  for (const m of allMatches(words, COUNTS)) {
    const before = words.slice(Math.max(0, m.index - 6), m.index);
    const count = Number((m[1] as string).replace(/,/g, ''));
    if (count <= 1 || /(?:超過|追加|累計|約|週|年|年に|1日|第|[×xX*])\s*$/.test(before)) continue;
    return count;
  }
  return null;
}

const ROLES = ROLE_WORDS.map(([, pattern]) => new RegExp(pattern.source, 'i'));
const ENDS_LIKE_TEXT = /[。!?！？]$|(?:です|ます|ません|ください|でも|から|まで|なら|たい|したい|する|した|ない|方へ|の方|[をにへで])$/;

/** A row ('電話：03-…') or the title of a notice by law above the prices. */
const CONTACT_ROW = /(?:電話|TEL|FAX|住所|所在地|メール|代表者?)(?:番号)?\s?[:：]|\d{2,4}-\d{2,4}-\d{3,4}|特定商取引|利用規約|約款|\d日?\s?(?:施行|制定|改定|改訂)$/i;

/** A name of a plan, bare of brackets and decoration; null for what names none. */
export function planName(words: string): string | null {
  const plain = oneLine(words)
    .replace(/^[【「『[]([^】」』\]]+)[】」』\]]$/, '$1')
    .replace(/[(（【[][^)）】\]]{0,60}(?:[)）】\]]|$)/g, ' ')
    .replace(/^[■□◆◇●○・▼▽★☆※+\s]+|[\s:：|｜/／、,-]+$/g, '')
    .replace(/\s?(?:一番人気|人気|おすすめ|NEW)(?: ?No\.?1)?!?$/i, '')
    .replace(/^(?:人気|おすすめ|一番人気)!?\s/, '')
    .trim();
  if (plain === '' || plain.length > MAX_NAME || CONTACT_ROW.test(plain) || COMPOUND.test(plain) || NOT_A_PLAN.test(plain.replace(/\s/g, '')) || findMoney(plain).length > 0)
    return null;
  if (/(?:ます|です|ません|ください)[ 。]{0,2}$/.test(plain)) return null;
  if (PLAN_WORD.test(plain)) return plain;
  if (ATTRIBUTE.test(plain) && !/^\d+(?:時間|件|コール|仕訳)(?:まで|\/月)?$|まで$/.test(plain)) return null;
  if (ENDS_LIKE_TEXT.test(plain) && !/まで$|方$/.test(plain)) return null;
  if (/[、。]|^\d+$|^[^\p{L}\d]+$/u.test(plain) || (plain.length > 16 && !/^[A-Za-z]/.test(plain)) || ROLES.some((role) => role.test(plain))) return null;
  return plain;
}

/** Name at the end of the words before an amount: 'ライトプラン(月20時間)', 'スタート 月額'. */
export function planBefore(before: string): string | null {
  const words = before
    .replace(
      /(?:の?月会費|の?月額(?:料金)?|の?月々|毎月|の?料金|の?価格|[:：]|約|税込|税抜|税別|¥|JPY|(?:1|一)(?:件|枚|分|通|回|名|文字|コール|時間|ページ|本|案件|個|冊|点|台)(?:あたり|につき|ごとに?)?|\d{1,3} ?(?:kg|キロ)(?:あたり|につき|ごとに?|まで)?|\s){1,8}$/g,
      '',
    )
    .replace(/\([^)]{0,24}\)\s*$/, '')
    .replace(/[\s・]?(?:月|月間)?\s?\d{1,4}\s?(?:時間|件|コール|通話|仕訳)(?:まで|分)?\s*$/, '')
    .replace(/\s?(?:通常|定価|特別価格|キャンペーン価格)\s*$/, '')
    .replace(/\s(?:from|at|for|is|only|starts? at|starting at)$/i, '')
    .replace(/(?:の?月会費|の?月額(?:料金)?|の?月々|の?料金|[:：]|\s){1,8}$/g, '');
  const named = /([^\s、。,／/|｜「」『』()（）【】:：・]{1,16}(?:プラン|コース|パック|会員))(?:の月会費|の料金|の月額(?:料金)?|の利用料金?)?(?:は|が)?$/.exec(words);
  if (named?.[1]) return planName(named[1]);
  const quoted = /「([^「」]{2,14})」(?:は|が|なら|の場合|プラン|コース)?[、]?(?:の?月額|月々|毎月|ひと月?|月)?$/.exec(words);
  if (quoted?.[1]) return planName(quoted[1]);
  const subject = allMatches(words.slice(-60), /([^\s、。,/|「」()（）:：・]{1,16}(?:プラン|コース|パック))(?=は|が|なら|の場合|[:：(（])/g).pop()?.[1];
  if (subject) return planName(subject);
  const segment =
    words
      .split(/[／/|｜\n、。・]/)
      .pop()
      ?.trim() ?? '';
  return segment.length <= 12 && /[\p{L}\d]$/u.test(segment) && !/[はがをにでとのもへ、]$/.test(segment) ? planName(segment) : null;
}

/** For each node, the first and last block in it. */
function nodeSpans(view: PageView): { first: Int32Array; last: Int32Array } {
  const { nodes, blocks } = view.snapshot;
  const first = new Int32Array(nodes.length).fill(-1);
  const last = new Int32Array(nodes.length).fill(-1);
  blocks.forEach((block, b) => {
    for (let n = block.node; n >= 0; n = nodes[n]?.parent ?? -1) {
      if (last[n] === b) break;
      if (first[n] === -1) first[n] = b;
      last[n] = b;
    }
  });
  return { first, last };
}

const spans = new WeakMap<PageView, ReturnType<typeof nodeSpans>>();
const MAX_CARD_BLOCKS = 24;
const MAX_CARD_TEXT = 900;

export interface Card {
  first: number;
  last: number;
}

/** The largest element around an amount that holds none of its rivals (other amounts of the same kind). */
export function cardOf(view: PageView, spot: Spot, rivals: readonly Spot[]): Card | null {
  const known = spans.get(view) ?? nodeSpans(view);
  spans.set(view, known);
  const { nodes, blocks, text } = view.snapshot;
  let card: Card | null = null;
  for (let n = (blocks[spot.block] as Block | undefined)?.node ?? -1; n >= 0; n = nodes[n]?.parent ?? -1) {
    const first = known.first[n] as number;
    const last = known.last[n] as number;
    if (first < 0 || nodes[n]?.tag === 'body' || nodes[n]?.tag === 'main') break;
    if (last - first > MAX_CARD_BLOCKS || (blocks[last] as Block).end - (blocks[first] as Block).start > MAX_CARD_TEXT || text.length === 0) break;
    if (rivals.some((rival) => rival !== spot && rival.block >= first && rival.block <= last && rival.hit.yen !== spot.hit.yen)) break;
    card = { first, last };
  }
  return card && card.last > card.first ? card : (section(view, spot, rivals) ?? card);
}

/** From the heading above an amount to the next heading: the card of a page whose headings and paragraphs stand side by side. */
function section(view: PageView, spot: Spot, rivals: readonly Spot[]): Card | null {
  const { blocks } = view.snapshot;
  const first = blocks[spot.block]?.heading ?? -1;
  if (first < 0) return null;
  let last = first;
  while (last - first < MAX_CARD_BLOCKS && last + 1 < blocks.length && blocks[last + 1]?.level === 0 && blocks[last + 1]?.region === blocks[first]?.region) last++;
  const held = spot.block <= last && !rivals.some((rival) => rival !== spot && rival.block >= first && rival.block <= last && rival.hit.yen !== spot.hit.yen);
  return held ? { first, last } : null;
}

/** Title of a card: its heading, else its first short line that names a plan. */
export function cardTitle(view: PageView, card: Card, block: number): { name: string; block: number } | null {
  const { blocks, text } = view.snapshot;
  const candidates: number[] = [];
  for (let b = card.first; b < block; b++) if ((blocks[b] as Block).shown !== 'hidden') candidates.push(b);
  const heading = candidates.filter((b) => (blocks[b] as Block).level > 0).reverse();
  for (const b of [...heading, ...candidates]) {
    const { start, end } = blocks[b] as Block;
    if (end - start > 60) continue;
    const name = planName(text.slice(start, end));
    if (name) return { name, block: b };
  }
  return null;
}

/** Text of a card's lines, one a line. */
export const cardLines = (view: PageView, card: Card): string[] =>
  view.snapshot.blocks
    .slice(card.first, card.last + 1)
    .filter((block) => block.shown !== 'hidden')
    .map((block) => oneLine(view.snapshot.text.slice(block.start, block.end)));

/** The nearest title above that names a plan ('■ 従量コース'). */
export const titlePlan = (spot: Spot): string | null =>
  spot.above
    .slice(0, 2)
    .concat(spot.titleLine)
    .map((title) =>
      PLAN_WORD.test(title) &&
      !/^(?:月額|料金|ご?利用)?(?:プラン|コース|メニュー)(?:と|・|のご|一覧|表|料金|のめやす|$)/.test(title.replace(/^[■◆●▼\s]+/, '')) &&
      PLAN_HEADING.test(title)
        ? planName(title)
        : null,
    )
    .find((name) => name !== null) ?? null;

const NOT_INCLUDED = /対応(?:日|時間)|受付(?!(?:可能)?(?:件|コール|回)?数)|営業|返信|納期|稼働(?:日|時間帯)|support|response/i;

const PLAN_CORNER = /^(?:料金)?(?:プラン|コース)(?:名|の種類)?$|^(?:plans?|courses?)$/i;

/** True where a table calls it a plan: 'ライトプラン', or a row below the head プラン. In running words side lines are called so, too ('保管プラン'). */
export function isNamedPlan(view: PageView, { grid }: Spot, plan: string): boolean {
  if (grid?.grid.kind !== 'table') return false;
  if (PLAN_WORD.test(plan)) return true;
  const corner = grid.grid.rows[0]?.[0];
  return corner !== undefined && corner.end - corner.start <= 12 && PLAN_CORNER.test(oneLine(view.snapshot.text.slice(corner.start, corner.end)).replace(/\s/g, ''));
}

/** Cells of a row or column that are looked at; a table that is longer tells of no plan. */
const MAX_PLACES = 60;

/** Cells that tell of the same plan: the row, or the column where plans stand side by side. */
export function planCells(view: PageView, spot: Spot, byColumn: boolean): string[] {
  const { grid } = spot;
  if (!grid) return [];
  const { rows } = grid.grid;
  const read = (cell: Cell | undefined): string => (cell && cell.end > cell.start && cell.end - cell.start <= 200 ? oneLine(view.snapshot.text.slice(cell.start, cell.end)) : '');
  const places = byColumn
    ? rows.slice(0, MAX_PLACES).map((row) => [row[grid.col], row[0]])
    : (rows[grid.row] ?? []).slice(0, MAX_PLACES).map((cell, c) => [cell, grid.namesColumns ? rows[0]?.[c] : undefined]);
  return places.flatMap(([cell, head]) => {
    const words = read(cell);
    const label = cell === head ? '' : read(head);
    return words === '' || NOT_INCLUDED.test(label) || titleRole(label) !== null || /無料/.test(words) ? [] : [words];
  });
}

/** The plan that a table gives an amount, and whether plans are its columns. */
export function gridPlan(spot: Spot): { name: string | null; byColumn: boolean } {
  const { grid } = spot;
  if (!grid) return { name: null, byColumn: false };
  const { rowHead, columnHead } = grid;
  const column = columnHead && grid.namesColumns ? planName(columnHead) : null;
  const named = (words: string): string | null => (columnHead !== '' && /^[A-Z]$/.test(words) ? words : planName(words));
  const [first = ''] = grid.rowHeads;
  // Under 'プラン' every row is one, be it called '24時間'.
  const row = grid.rowHeads.map(named).find((name) => name !== null) ?? (PLAN_CORNER.test(grid.cornerHead) && first !== '' && first.length <= MAX_NAME ? first : null);
  const rowIsAttribute = rowHead !== '' && ATTRIBUTE.test(rowHead) && !PLAN_WORD.test(rowHead);
  const columnIsAttribute = columnHead !== '' && ATTRIBUTE.test(columnHead) && !PLAN_WORD.test(columnHead);
  // Names side by side at the top, whatever the row is called.
  const heads = (grid.grid.rows[0] ?? []).length;
  if (column && !columnIsAttribute && (rowIsAttribute || !row || (grid.plansAsColumns && heads >= 3))) return { name: column, byColumn: true };
  return { name: row, byColumn: false };
}
