import type { Subject } from '../../model/fact.ts';
import type { Block, TextRange } from '../../model/page.ts';
import { foldText, squeeze } from '../../text/fold.ts';
import { isLinked } from './linked.ts';
import { sentenceSubject } from './subject.ts';
import type { PageView } from './view.ts';

/**
 * Labelled values: 'label → value' however a page writes it — table, definition list, neighbouring boxes, 'label：value' lines, a label
 * with its value on the next line (FIELD-NOTES 1–7, B7).
 */

export interface Labelled {
  /** Squeezed label without decoration, English gloss or numbering. */
  label: string;
  labelRange: TextRange;
  /** Folded value; line breaks are kept. */
  value: string;
  /** Raw range of the value in the page's text. */
  range: TextRange;
  source: 'table' | 'dl' | 'div' | 'line' | 'next' | 'answer';
  subject: Subject;
  headings: readonly string[];
  page: PageView;
}

const DECORATION = /^(?:[■□◆◇●○・◎▼▽▶※★☆◯►→＊*#|]|[0-9]{1,2}[.):]|\([0-9]{1,2}\)|[①-⑳]|\p{Extended_Pictographic}|\ufe0f)+|[:|*]+$/gu;
const GLOSS = /(?<=[\u3040-\u9fff])(?:[(/|]?(?!FAX)[A-Za-z][A-Za-z .,&'-]{2,30}[)]?|\((?:必須|任意|※[0-9]?)\))$|※[0-9]*$/;

/** English words of a label in front of the Japanese ones ('Business Name 販売業者名'); TEL, FAX, Web and the like belong to the label. */
const GLOSS_BEFORE =
  /^(?:(?:Business|Company|Corporate|Trade|Legal|Operator|Seller|Responsible|Representative|Address|Location|HeadOffice|Phone|Telephone|Established|Founded|Capital|Employees?|Contact|Price|Payment|Delivery|Returns?|Cancellation|Refund|Hours|Access|Clients?|Name|Director|President|CEO|Number|Date|Manager|Person|Policy|Method|Timing|Fees?|Additional|of|and)[&/.'-]?){1,5}(?=[\u3040-\u9fff])/i;

/** A label as it is compared: '■ 所 在 地（Address）：' → '所在地'. */
export function bareLabel(raw: string): string {
  const plain = squeeze(raw)
    .replace(DECORATION, '')
    .replace(GLOSS, '')
    .replace(GLOSS_BEFORE, '')
    .replace(/^[[【〔(「<]+|[\]】〕)」>]+$/g, '');
  return plain.replace(DECORATION, '');
}

/** Labels that profile, 特商法 and contact pages are made of: a line that is one of them is never another label's value. */
export const KNOWN_LABEL =
  /^(?:会社名|社名|商号|法人名|名称|正式名称|販売(?:業者|事業者)(?:名|の名称)?|事業者(?:名)?|運営(?:会社|者|事業者|元)(?:名)?|屋号|(?:本社|本店|事務所)?(?:所在地|住所)|本社|本店|支社|支店|電話(?:番号)?|TEL|FAX(?:番号)?|ファ(?:ッ)?クス(?:番号)?|(?:TEL|電話)[/・]FAX|(?:E-?)?mail|メール(?:アドレス)?|代表(?:者|取締役|社員)?(?:名|氏名)?|(?:運営(?:統括)?|販売|業務)責任者(?:名)?|設立(?:年月日?|日)?|創業(?:年月日?|日)?|創立(?:年月日?|日)?|開業(?:年月日?|日)?|資本金(?:等)?|従業員(?:数)?|社員数|スタッフ数|事業内容|業務内容|取引(?:先|銀行)(?:銀行)?|主要取引先|役員|売上(?:高)?|法人番号|登録番号|(?:適格請求書発行事業者|インボイス)登録番号|許可番号|営業時間|受付時間|営業日|定休日|休業日|URL|ホームページ|販売価格|商品代金(?:以外の必要料金)?|支払(?:い)?(?:方法|時期|期限)|お支払(?:い)?(?:方法|時期)|引(?:き)?渡(?:し)?時期|サービス提供時期|返品.*|キャンセル.*|解約.*|加盟団体|所属団体|顧問.*|沿革|アクセス|最寄(?:り)?駅)$/;

const SEPARATED = /^(.{1,24}?)\s{0,8}(?:[:：︰]|\s[|｜]\s|[…‥]{1,3}|・{3,}|\.{3,}|⇒|→)\s{0,20}(\S[\s\S]*)$/;
const BRACKETED = /^[【[〔<＜]([^】\]〕>＞\n]{1,20})[】\]〕>＞]\s*[:：]?\s*(\S[\s\S]*)$/;

/** '資本金等　1億2,500万円': a known label and its value with nothing but a wide blank between them. */
const SPACED = /^([^\s:：]{2,12})(?:　|\s{2})\s{0,20}([^\sをのはがにへと][\s\S]*)$/;

/** Labels of a profile in everyday words, which a list of rows with one blank, or with blanks between their letters, is told by. */
const EVERYDAY_LABEL =
  /^(?:お?(?:名前|なまえ)|氏名|本名|社長|店主|室長|所長|経営者|お?(?:住まい|すまい)|(?:住んで|すんで)いるところ|ところ|場所|所在|でんわ|会社|なりわい|商い|元手|資本|資本の額|人手|働く人|はたらく人|(?:して|やって|営んで)いること|お?しごと|はじまり|創業|届出|開店|定休|仲間|インボイス)$/;
const isListLabel = (label: string): boolean => isKnown(label) || EVERYDAY_LABEL.test(label);

/** '屋号 あおぞら秘書室': one blank, as it is left of a label in bold type. */
const SPACED_ONCE = /^([^\s:：。、]{2,14}) (\S[\s\S]*)$/;
/** '社　長　　　青山　花子': a label whose letters are set apart. */
const MAX_LETTERS = 5;
const LETTERS_APART = /^(\S)(?:[ 　]\S){1,4}[ 　]{1,8}(?=\S{2})/;

/** The label that begins such a line, as it is written, or null. */
function lettersApart(line: string): string | null {
  if (!LETTERS_APART.test(line)) return null;
  for (let letters = 2; letters <= MAX_LETTERS; letters++) {
    const label = line.slice(0, letters * 2 - 1);
    if (isListLabel(bareLabel(label)) && /^[ 　]/.test(line.slice(label.length))) return label;
  }
  return null;
}

/** A line that is divided by a blank: its label and its value. */
function dividedByBlank(line: string, isOnce: boolean): [label: string, value: string] | null {
  const label = lettersApart(line);
  const value = label === null ? '' : line.slice(label.length).trimStart();
  if (label !== null && value !== '') return [label, value];
  const m = SPACED.exec(line) ?? (isOnce ? SPACED_ONCE.exec(line) : null);
  return m?.[1] && m[2] ? [m[1], m[2]] : null;
}

interface Line extends TextRange {
  block: number;
  /** The line as a label is compared; '' where it is too long for one. */
  label: string;
  /** With the line below as its value, once it was asked for: every reader asks for rows of its own, and a line may be one of several. */
  withNext?: Labelled;
}

/** Raw characters of a line that is a label with its value below it. */
const MAX_LABEL_LINE = 30;

function linesOf(view: PageView): Line[] {
  const out: Line[] = [];
  view.snapshot.blocks.forEach((block, b) => {
    if (block.shown === 'hidden') return;
    let start = block.start;
    for (let i = block.start; i <= block.end; i++) {
      if (i < block.end && view.snapshot.text[i] !== '\n') continue;
      const words = view.snapshot.text.slice(start, i);
      if (words.trim()) out.push({ start, end: i, block: b, label: words.length > MAX_LABEL_LINE ? '' : bareLabel(words) });
      start = i + 1;
    }
  });
  return out;
}

/** The line as a label is compared, however long it is. */
const bareLine = (view: PageView, { start, end, label }: Line): string => (end - start > MAX_LABEL_LINE ? bareLabel(view.snapshot.text.slice(start, end)) : label);

/** A longer value is no label. */
const MAX_LABEL_VALUE = 30;

const cache = new WeakMap<PageView, { all: Labelled[]; lines: Line[] }>();

function labelledAt(view: PageView, label: TextRange, range: TextRange, source: Labelled['source']): Labelled {
  const block = view.blockAt(range.start);
  const value = foldText(view.snapshot.text.slice(range.start, range.end));
  return {
    label: bareLabel(view.snapshot.text.slice(label.start, label.end)),
    labelRange: label,
    value,
    range,
    source,
    page: view,
    subject: sentenceSubject(view.subjects[block] ?? 'own', value),
    headings: view.headings[block] ?? [],
  };
}

/** Lines of one block that are so many make a list of labelled values, whatever words its labels are. */
const MIN_SPACED = 3;
/** As much of a line as shows whether it begins with a label. */
const MAX_DIVIDED = 80;
/** Of these, two known labels are enough to tell it. */
const MIN_KNOWN = 2;

/** Blocks whose lines are labels and values with a blank between them: '屋号　…', '場所　…', 'やっていること　…'. */
function spacedLists(view: PageView, lines: readonly Line[], isOnce: boolean): ReadonlySet<number> {
  const byBlock = new Map<number, { lines: number; spaced: number; known: number }>();
  for (const { block, start, end } of lines) {
    const [label] = dividedByBlank(view.snapshot.text.slice(start, Math.min(end, start + MAX_DIVIDED)).trim(), isOnce) ?? [];
    const seen = byBlock.get(block) ?? { lines: 0, spaced: 0, known: 0 };
    const isLabel = label !== undefined && !/[。、]/.test(label);
    byBlock.set(block, { lines: seen.lines + 1, spaced: seen.spaced + Number(isLabel), known: seen.known + Number(isLabel && isListLabel(bareLabel(label))) });
  }
  return new Set([...byBlock].filter(([, seen]) => seen.spaced >= MIN_SPACED && (seen.known >= MIN_KNOWN || (!isOnce && seen.spaced === seen.lines))).map(([block]) => block));
}

function linePairs(view: PageView, lines: readonly Line[], structural: readonly Labelled[]): Labelled[] {
  const lists = spacedLists(view, lines, false);
  const once = spacedLists(view, lines, true);
  return lines.flatMap((line) => {
    const raw = view.snapshot.text.slice(line.start, line.end);
    const folded = raw.trimStart();
    const spaced = dividedByBlank(folded, once.has(line.block));
    const marked = BRACKETED.exec(folded) ?? SEPARATED.exec(folded);
    const m = marked ?? (spaced && [folded, ...spaced]);
    if (!m?.[1] || !m[2] || /https?$/i.test(m[1]) || /[。、]/.test(m[1])) return [];
    // In a row's value the row's own label counts: '代表者 | 代表取締役　青山 花子'.
    const isListed = lists.has(line.block) || once.has(line.block);
    if (!marked && !isListed && !isKnown(bareLabel(m[1]))) return [];
    // A box below its title ('プロフィール') may be such a list itself.
    if (!marked && structural.some(({ range, source }) => range.start <= line.start && range.end >= line.end && !(isListed && source === 'div'))) return [];
    const lead = raw.length - folded.length;
    const valueStart = line.start + lead + m[0].length - m[2].length;
    // '青空 ことは（屋号：あおぞら秘書室）': the bracket around label and value is neither's.
    const isBracketed = /[(（][^)）]*$/.test(m[1]) && /[)）]\s*$/.test(m[2]) && !/[(（]/.test(m[2]);
    if (isBracketed && structural.some(({ range }) => range.start <= line.start && range.end >= line.end)) return [];
    const valueEnd = isBracketed ? valueStart + m[2].trimEnd().length - 1 : line.end;
    return [labelledAt(view, { start: line.start + lead, end: line.start + lead + folded.indexOf(m[1]) + m[1].length }, { start: valueStart, end: valueEnd }, 'line')];
  });
}

const isUsable = (view: PageView, range: TextRange): boolean => {
  const block = view.snapshot.blocks[view.blockAt(range.start)];
  return block !== undefined && block.shown !== 'hidden';
};

/** '設立・資本金', '資本金及び売上高': one row for two data. Numbers that one dials are told apart by whoever reads them. */
const JOINED = /[・/]|及び|および|並びに|ならびに/;
const DIALLED = /TEL|電話|FAX|ファ|mail|メール/i;

/** '元手（資本金）': the usual label in brackets behind one's own word for it. Of others, or where the brackets say which ('所在地（本社）'), it is none. */
const GLOSSED = /^([^(（]{1,12})[(（]([^)）]{2,12})[)）]?$/;
const NO_GLOSS = /^(?:代表|本社|本店|支社|支店|名称|役員|アクセス)$/;
const OF_OTHERS = /親会社|グループ|子会社|関連|取引|お客|顧客|顧問|委託|株主/;

/** The known labels that a label is made of, or none: two, or one in brackets. */
function partsOf(label: string): string[] {
  const [, word = '', gloss = ''] = GLOSSED.exec(label) ?? [];
  if (KNOWN_LABEL.test(gloss) && !NO_GLOSS.test(gloss) && !OF_OTHERS.test(word) && !DIALLED.test(label)) return [gloss];
  const parts = label.split(JOINED);
  return parts.length === 2 && parts.every((part) => KNOWN_LABEL.test(part) && !DIALLED.test(part)) ? parts : [];
}

const isKnown = (label: string): boolean => KNOWN_LABEL.test(label) || partsOf(label).length > 0;

/** Longer values are no two data. */
const MAX_PARTED = 60;

/** A row, and where its label is two known ones, a row for each of them: with its part of a value in two parts, else with all of it. */
function parted(row: Labelled): Labelled[] {
  const labels = row.value.length <= MAX_PARTED ? partsOf(row.label) : [];
  if (labels.length === 0) return [row];
  const { start, end } = row.range;
  const values = row.page.snapshot.text.slice(start, end).split(/[/／、]/);
  const cut = start + (values[0] as string).length;
  const ranges =
    values.length === 2
      ? [
          { start, end: cut },
          { start: cut + 1, end },
        ]
      : [row.range, row.range];
  return [row, ...labels.map((label, i) => ({ ...labelledAt(row.page, row.labelRange, ranges[i] as TextRange, row.source), label }))];
}

function build(view: PageView): { all: Labelled[]; lines: Line[] } {
  const known = cache.get(view);
  if (known) return known;
  const lines = linesOf(view);
  const structural = view.snapshot.pairs
    .filter((pair) => isUsable(view, pair.label) && pair.value.end > pair.value.start)
    .map((pair) => labelledAt(view, pair.label, pair.value, pair.source))
    // Two boxes that are both labels are one label in two languages ('Business Name' 販売業者名).
    .filter((pair) => pair.source !== 'div' || pair.value.length > MAX_LABEL_VALUE || !KNOWN_LABEL.test(bareLabel(pair.value)) || !/^[A-Za-z]/.test(pair.label));
  const built = { all: [...structural, ...linePairs(view, lines, structural)].flatMap(parted), lines };
  cache.set(view, built);
  return built;
}

/** A label that fills a line, with the line below as its value, where no markup pairs them. */
function nextLine(view: PageView, pattern: RegExp, lines: readonly Line[], taken: readonly Labelled[]): Labelled[] {
  const paired = [...taken].sort((a, b) => a.labelRange.start - b.labelRange.start);
  let next = 0;
  let reach = -1;
  return lines.flatMap((line, i) => {
    // The farthest end of a paired label that begins at or before the line: beyond the line's end, the line is that label.
    for (let t = paired[next]; t && t.labelRange.start <= line.start; t = paired[++next]) reach = Math.max(reach, t.labelRange.end);
    const below = lines[i + 1];
    if (!below || line.end - line.start > MAX_LABEL_LINE || !pattern.test(line.label) || reach >= line.end) return [];
    const [a, b] = [view.snapshot.blocks[line.block] as Block, view.snapshot.blocks[below.block] as Block];
    // Entries of a menu, one below the other.
    if (isLinked(view, line) && isLinked(view, below) && !isLinked(view, { start: line.start, end: below.end })) return [];
    if (a.region !== b.region || (b.level > 0 && b.level <= (a.level || 7)) || KNOWN_LABEL.test(bareLine(view, below))) return [];
    line.withNext ??= labelledAt(view, line, below, 'next');
    return [line.withNext];
  });
}

/**
 * All values on the page whose bare label matches `pattern` (anchor it with ^ and $), in document order; the markup's own pairs first
 * where the same place is paired twice. The innermost of nested pairs with the same label wins.
 */
export function labelled(view: PageView, pattern: RegExp): Labelled[] {
  const { all, lines } = build(view);
  const hits = all.filter((pair) => pattern.test(pair.label));
  // Innermost first at each place: a hit holds another one if and only if one of those that begin inside it ends inside it.
  const sorted = hits.map((hit, order) => ({ hit, order, ...hit.range })).sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const distinct = sorted.filter((outer, i) => {
    if (i > 0 && sorted[i - 1]?.start === outer.start) return false;
    for (let k = i + 1; k < sorted.length && (sorted[k]?.start ?? 0) < outer.end; k++) if (sorted[k]?.start !== outer.start && (sorted[k]?.end ?? 0) <= outer.end) return false;
    return true;
  });
  return [...distinct.map(({ hit }) => hit), ...nextLine(view, pattern, lines, hits)].sort((a, b) => a.range.start - b.range.start);
}

/** Every labelled value of the page that markup or a separator pairs. */
export const allLabelled = (view: PageView): readonly Labelled[] => build(view).all;
