import type { Block } from '../../model/page.ts';
import type { PageView, Sentence } from './view.ts';

/** Lines that serve as headings without being marked up as such, and titles inside a clause's own line. */

/** The ways in which a line is marked as a heading or as an item of a list: '第5条（解約）', '■お支払い', '3. 安全管理措置', '(1)', '【返品】'. */
const STYLES: readonly RegExp[] = [
  /^第 ?[0-9一二三四五六七八九十]{1,4} ?条/,
  /^第 ?[0-9一二三四五六七八九十]{1,4} ?[章編]/,
  // '3.2%' is a figure.
  /^[0-9]{1,2}(?:[)、]|\.(?![0-9])) ?/,
  /^\([0-9]{1,2}\)/,
  // '1 使いみち', where '3 名' counts.
  /^[0-9]{1,2} (?=[^\s0-9]{2})(?!.{0,2}(?:年|月|日|時|分|秒|名|人|件|社|回|円|万|千|%|つ|席|本|営業|週|個|台|通|枚|歳|度|種|点|割|倍|拠点|か所|ヶ所))/,
  /^[①-⑳]/,
  /^[■□◆◇▼▽▶◎●○]/,
  /^【/,
  /^[一二三四五六七八九十]{1,2}[、.]/,
  /^Article \d/i,
];
/** Ends like a sentence rather than a heading. */
export const STATES = /(?:ます|です|ません|ました|ください|下さい|する|ある|ない|せん|こと|ため|もの)[。.)）」]*$|[。]$/;
const MAX_LEAD = 36;
/** Longest line that serves as a heading by its place alone: alone in its block or first in it, before a whole sentence. */
const MAX_PLAIN_LEAD = 20;

/** '(1) 法律相談 (2) 出納' is a list in one line. */
const LISTS = /[(][0-9][)].{2,40}[(][0-9][)]/;

/** '5. してはいけないこと': a title, where '(1) 料金を支払うこと' is an item. */
const MARKED_TITLE = /^[^、。を]{4,16}(?:もの|こと)$/;

const styleOf = (text: string): number =>
  text.length < 3 || LISTS.test(text) || text.length > MAX_LEAD || (STATES.test(text) && !MARKED_TITLE.test(text)) ? -1 : STYLES.findIndex((style) => style.test(text));

/** 'お引き受けしないもの', 'できること' are titles where no full stop follows. */
const TITLE_NOUN = /(?:もの|こと)[)）】]?$/;
const isShort = (text: string): boolean => text.length >= 2 && text.length <= MAX_PLAIN_LEAD && (!STATES.test(text) || TITLE_NOUN.test(text)) && !/[、。:：0-9]/.test(text);
/** '管理責任者　事務局長　山田 花子' says who it is. */
const NAMES_SOMEBODY = /(?:者|役|係|担当)\s+\S/;
const IN_LIST = new Set(['li', 'td', 'th', 'dt', 'dd']);

/** '期間。', 'おしまいにするとき。': a title as a sentence, before what it is the title of. */
const TITLE_SENTENCE = /^[^。、「」()0-9はがを]{2,16}(?<!から|まで|ので|ます|です|ません|なし|あり|いえ|よ|ね|[うくぐすつぬむぶるただい])。$/;

const beginsBlock = (view: PageView, sentence: Sentence): boolean => view.snapshot.text.slice((view.snapshot.blocks[sentence.block] as Block).start, sentence.start).trim() === '';

const isTitleSentence = (view: PageView, sentence: Sentence, next: Sentence): boolean =>
  (view.snapshot.blocks[sentence.block] as Block).tag !== 'dd' && next.block === sentence.block && TITLE_SENTENCE.test(sentence.text) && beginsBlock(view, sentence);

/**
 * The title that stands in brackets before the words of a clause, '第5条（解約）契約者は…', '2（期間）…', '【返金】…'; null for none.
 */
export function inlineTitle(text: string): string | null {
  const m = /^(?:第 ?[0-9一二三四五六七八九十]{1,4} ?条|[0-9]{1,2}[.)、]?|[・■●◆◇○*※])? ?[(【]([^()【】]{2,16})[)】] ?(?=\S{6})/.exec(text);
  return m?.[1] && !/^(?:税|例|注|※|月|火|水|木|金|土|日|[0-9])/.test(m[1]) ? m[1] : null;
}

/**
 * '目的：…', '何のために　…', 'Art. 3 秘密 — …': a title, what divides it from its words, and the words. Of the page's own text, in which wide blanks still stand.
 */
const DIVIDED =
  /^(?:(?:第 ?[0-9０-９一二三四五六七八九十]{1,4} ?条|Art(?:icle)?\.? ?[0-9]{1,2}[.:]?|[0-9０-９一二三四五六七八九十]{1,2}(?:[.．)）、]|(?=[ 　]))|[・■●◆◇○*※])[ 　]{0,2})?((?:[^\s:：。、,.!?！？()（）「」『』0-9０-９|｜—–―](?: (?=[A-Za-z]))?){2,16})(?:[ 　]{0,3}[:：|｜][ 　]{0,3}|[ 　]{1,3}[—–―-]{1,2}[ 　]{1,3}|　{1,3})(?!\/\/)(?=[^\s:：—–―-]{2})/;

/** The title that begins a line and is divided from its words by a colon, a dash or a wide blank, with the raw range of it; null for none. */
export function dividedTitle(raw: string): { text: string; start: number; end: number } | null {
  const m = DIVIDED.exec(raw);
  if (!m?.[1] || STATES.test(m[1])) return null;
  const start = m[0].indexOf(m[1]);
  return { text: m[1], start, end: start + m[1].length };
}

/** Nodes of a row that are looked at for its cells. */
const MAX_ROW_NODES = 120;

/** Row and table of a node, and how many cells the row has (2 for more); null outside of tables. */
function rowOf({ snapshot: { nodes } }: PageView, node: number): { row: number; table: number; cells: number } | null {
  const parentOf = (n: number): number => nodes[n]?.parent ?? -1;
  let row = node;
  for (let depth = 0; depth < 8 && row >= 0 && nodes[row]?.tag !== 'tr'; depth++) row = parentOf(row);
  if (row < 0 || nodes[row]?.tag !== 'tr') return null;
  let cells = 0;
  for (let n = row + 1; n < nodes.length && n <= row + MAX_ROW_NODES && parentOf(n) >= row && cells < 2; n++) if (parentOf(n) === row && IN_LIST.has(nodes[n]?.tag ?? '')) cells++;
  const above = parentOf(row);
  return { row, table: nodes[above]?.tag === 'table' ? above : parentOf(above), cells };
}

/** The table that sentence `i` is a title of, as a cell that has its row to itself before a row of label and value; -1 for none. */
export function captionedTable(view: PageView, i: number): number {
  const { text, block } = view.sentences[i] as Sentence;
  const next = view.sentences[i + 1];
  const { tag, node, start, end } = view.snapshot.blocks[block] as Block;
  if ((tag !== 'td' && tag !== 'th') || !next || next.block === block || text.length > MAX_PLAIN_LEAD || (STATES.test(text) && !TITLE_NOUN.test(text)) || /[。:：0-9]/.test(text))
    return -1;
  if (view.snapshot.text.slice(start, end).trim().includes('\n')) return -1;
  const own = rowOf(view, node);
  const below = own?.cells === 1 ? rowOf(view, (view.snapshot.blocks[next.block] as Block).node) : null;
  return own && below && below.table === own.table && below.row !== own.row && below.cells === 2 ? own.table : -1;
}

/**
 * Whether sentence `i` is a line that serves as a heading: `strong` for a marked line (unless it is one of several items in a row),
 * `plain` for a short line without a predicate, before a sentence; `head` for the first of several short lines, which may as well be the
 * first item of a list.
 */
export function leadAt(view: PageView, i: number): 'strong' | 'plain' | 'head' | null {
  const sentence = view.sentences[i] as Sentence;
  const before = view.sentences[i - 1];
  const next = view.sentences[i + 1];
  const style = styleOf(sentence.text);
  if (style >= 0) {
    // A date in brackets is said, not a heading: '【2025年4月1日 制定】'.
    if (/(?:19|20)[0-9]{2}|(?:令和|平成)[0-9元]/.test(sentence.text)) return null;
    return (next && styleOf(next.text) === style) || (before && styleOf(before.text) === style) ? null : 'strong';
  }
  if (!next) return null;
  if (isTitleSentence(view, sentence, next)) return 'plain';
  if (!isShort(sentence.text) || NAMES_SOMEBODY.test(view.snapshot.text.slice(sentence.start, sentence.end))) return null;
  const block = view.snapshot.blocks[sentence.block] as Block;
  if (sentence.block === next.block ? !beginsBlock(view, sentence) : IN_LIST.has(block.tag)) return null;
  if (STATES.test(next.text)) return next.text.length >= 12 ? 'plain' : null;
  // '・給与計算' before '・経費精算' is an item of a list.
  if (/^[・･]/.test(sentence.text)) return null;
  const beginsRun = !before || STATES.test(before.text) || (view.snapshot.blocks[before.block] as Block).level > 0;
  return beginsRun ? 'head' : null;
}
