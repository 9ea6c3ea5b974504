import type { Fact } from '../../model/fact.ts';
import type { Block, TextRange } from '../../model/page.ts';
import { fold, joinCjk } from '../../text/fold.ts';
import { type DocumentKind, documentAt } from '../documents/documents.ts';
import { BARE_MARK } from './asked.ts';
import { allLabelled } from './labels.ts';
import { captionedTable, dividedTitle, inlineTitle, leadAt, STATES } from './leads.ts';
import { confidenceOf } from './make.ts';
import { linksWithin } from './links.ts';
import { holdsPage, type PageView, type Sentence } from './view.ts';

/**
 * What a page states, sentence by sentence, each with everything that gives it its topic: the question it answers, the label of its table
 * row, the heading above — also a line that only serves as one — and the document it stands in.
 */

export interface Place {
  page: PageView;
  sentence: Sentence;
  /** The row's or list's label that the sentence is a value of, squeezed; '' for none. */
  label: string;
  /** The privacy policy, terms, 特商法 notice or security policy that it stands in. */
  document: DocumentKind | null;
  /** Nearest heading, or line that serves as one ('第3条（…）', '■…'), folded; '' for none. */
  heading: string;
  /** Question, label and the three nearest headings: what `notUnder` looks at. */
  above: readonly string[];
}

export interface Context {
  text: string;
  /** Where it stands in the page's text; `start` is -1 where that is not known. */
  start: number;
  end: number;
}

export interface Utterance extends Place {
  question: Context | null;
  labelled: Context | null;
  /** In a table of plans, the head of the other direction: row and column both say what a cell is. */
  crossLabelled: Context | null;
  /** A plain line that serves as heading, before the real one. */
  led: Context | null;
  /** The sentence that announces the list of which this is an item: '次のことに使います。'. */
  announced: Context | null;
  headed: Context | null;
  /** The title that begins its line: '目的：…', '何のために　…'. */
  titled: Context | null;
}

const MAX_PER_PAIR = 40;
const MAX_LABEL = 40;
const NO_LABEL = /[\n。！!]|(?:ます|です|ません|ました|ください)$/;
/** A whole sentence in a cell states something, and names nothing that stands beside it. */
const STATED = /(?:ます|です|ません|ました)。$/;
/** A heading that states without a verb: '契約期間の縛りなし', '初期費用0円', '翌月への繰り越しOK'. */
const CLAIMS = /(?:なし|無し|ゼロ|不要|無料|(?<![0-9,.])0円|OK|自由)[!。]?$/i;
/** A sentence that leads to a list: '次のとおり…します。', '以下のことを…'. */
const ANNOUNCES = /(?:次|つぎ|以下|下記)(?:の|に|を|は|、)|the following/i;
const MAX_ANNOUNCING = 90;
const ITEM = /^[・･①-⑳]/;
/** Sentences that a plain line can govern. */
const PLAIN_REACH = 6;

/** A plain line at work as a heading. */
interface Plain {
  context: Context;
  heading: number;
  /** The block that it governs alone, -1 for what follows. */
  block: number;
  /** Sentences that it still governs. */
  left: number;
}

const cache = new WeakMap<PageView, readonly Utterance[]>();

interface Labels {
  /** By sentence, the label of the narrowest value that holds it, and the next one. */
  label: Map<number, Context>;
  cross: Map<number, Context>;
  isLabel: Set<number>;
}

function labelsOf(view: PageView): Labels {
  const label = new Map<number, Context>();
  const cross = new Map<number, Context>();
  const size = new Map<number, number>();
  const isLabel = new Set<number>();
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = view.sentences.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((view.sentences[mid] as Sentence).start < offset) low = mid + 1;
      else high = mid;
    }
    return low;
  };
  for (const pair of allLabelled(view)) {
    // The cell beside the text of a layout table is no label.
    if (pair.source === 'line' || pair.label.length > MAX_LABEL || holdsPage(view.snapshot, pair.range) || linksWithin(view.snapshot, pair.labelRange) > 1) continue;
    // A box of several lines, or one that holds a sentence, beside another is a card or a paragraph, not a label.
    const words = view.snapshot.text.slice(pair.labelRange.start, pair.labelRange.end).trim();
    if ((pair.source === 'div' && NO_LABEL.test(words)) || (pair.source === 'table' && STATED.test(words))) continue;
    for (let i = firstFrom(pair.labelRange.start); i < view.sentences.length && (view.sentences[i] as Sentence).end <= pair.labelRange.end; i++) isLabel.add(i);
    if (BARE_MARK.test(pair.label)) continue;
    const width = pair.range.end - pair.range.start;
    let left = MAX_PER_PAIR;
    for (let i = firstFrom(pair.range.start); left-- > 0 && i < view.sentences.length && (view.sentences[i] as Sentence).end <= pair.range.end; i++) {
      const context = { text: pair.label, ...pair.labelRange };
      const narrower = label.get(i);
      if (narrower && width >= (size.get(i) as number)) {
        // Of several heads over a cell that spans columns, the row's own stands nearest before it.
        if (pair.source === 'table' && narrower.text !== context.text && context.start > (cross.get(i)?.start ?? -1)) cross.set(i, context);
        continue;
      }
      if (narrower && pair.source === 'table') cross.set(i, narrower);
      size.set(i, width);
      label.set(i, context);
    }
  }
  // The head of the values' column says nothing: the row's label does.
  for (const [i, row] of [...cross]) {
    const column = label.get(i);
    if (!column || column.start > row.start || !VALUES_COLUMN.test(column.text)) continue;
    label.set(i, row);
    cross.set(i, column);
  }
  return { label, cross, isLabel };
}

/** Heads of a column that holds the values of a list of facts: '項目 | 内容'. */
const VALUES_COLUMN = /^(?:(?:記載)?内容|詳細|説明|details?|descriptions?|contents?)$/i;

/** Raw characters of a line's beginning that may hold its title. */
const MAX_TITLED = 60;

/** The title of the line that the sentence begins, null for none; undefined for a sentence within a line. */
function titleOfLine({ snapshot: { text, blocks } }: PageView, { block, start, end }: Sentence): Context | null | undefined {
  const from = (blocks[block] as Block).start;
  if (start > from && text.slice(Math.max(from, start - 4), start).trim() !== '' && !/\n\s*$/.test(text.slice(Math.max(from, start - 12), start))) return undefined;
  const title = dividedTitle(text.slice(start, Math.min(end, start + MAX_TITLED)));
  return title && { text: joinCjk(fold(title.text)).text, start: start + title.start, end: start + title.end };
}

const MAX_DEPTH = 60;

function isInside({ nodes }: PageView['snapshot'], node: number, outer: number): boolean {
  for (let n = node, depth = 0; n >= outer && depth < MAX_DEPTH; n = (nodes[n] as (typeof nodes)[number]).parent, depth++) if (n === outer) return true;
  return false;
}

/** Everything a page states, each with what gives it its topic. Questions, navigation, labels, headings without a predicate and struck words state nothing. */
export function utterances(view: PageView): readonly Utterance[] {
  const known = cache.get(view);
  if (known) return known;
  const { label, cross, isLabel } = labelsOf(view);
  const headingTexts = new Map<number, string>();
  const headingText = (h: number): string => {
    const block = view.snapshot.blocks[h] as Block;
    const text = headingTexts.get(h) ?? joinCjk(fold(view.snapshot.text.slice(block.start, block.end))).text.replace(/\n/g, ' ');
    headingTexts.set(h, text);
    return text;
  };
  const out: Utterance[] = [];
  let asked: Sentence | null = null;
  let lead: { context: Context; heading: number; table: number } | null = null;
  let plain: Plain | null = null;
  let announced: Context | null = null;
  let titled: { context: Context | null; block: number } | null = null;
  const isItem = (each: Sentence | undefined): boolean => each !== undefined && ((view.snapshot.blocks[each.block] as Block).tag === 'li' || ITEM.test(each.text));
  for (const [i, sentence] of view.sentences.entries()) {
    const block = view.snapshot.blocks[sentence.block] as Block;
    if (sentence.isQuestion) asked = sentence;
    // A head without a value is a label all the same.
    if ((block.tag === 'th' || block.tag === 'dt') && !STATES.test(sentence.text)) isLabel.add(i);
    const serves = block.level > 0 || sentence.isQuestion || isLabel.has(i) ? null : leadAt(view, i);
    const context = { text: sentence.text, start: sentence.start, end: sentence.end };
    if (!isItem(sentence)) announced = sentence.text.length <= MAX_ANNOUNCING && ANNOUNCES.test(sentence.text) && isItem(view.sentences[i + 1]) ? context : null;
    // A real heading ends the reach of a line that only looks like one.
    if (lead && (lead.heading !== block.heading || (lead.table >= 0 && !isInside(view.snapshot, block.node, lead.table)))) lead = null;
    if (plain && (plain.heading !== block.heading || (plain.block >= 0 && plain.block !== sentence.block) || plain.left-- <= 0)) plain = null;
    const table = serves || block.level > 0 || sentence.isQuestion ? -1 : captionedTable(view, i);
    if (serves === 'strong' || table >= 0) [lead, plain] = [{ context, heading: block.heading, table }, null];
    const begun = titleOfLine(view, sentence);
    if (begun !== undefined) titled = { context: begun, block: sentence.block };
    const title = serves ? null : inlineTitle(sentence.text);
    if (title) plain = { context: { ...context, text: title }, heading: block.heading, block: sentence.block, left: PLAIN_REACH };
    if (serves === 'plain' || serves === 'head') plain = { context, heading: block.heading, block: sentence.text.endsWith('。') ? sentence.block : -1, left: PLAIN_REACH };
    if (
      serves === 'strong' ||
      serves === 'plain' ||
      table >= 0 ||
      sentence.isQuestion ||
      sentence.struck ||
      (block.region === 'nav' && block.tag !== 'p') ||
      isLabel.has(i) ||
      (block.level > 0 && !STATES.test(sentence.text) && !CLAIMS.test(sentence.text))
    )
      continue;
    const head = view.snapshot.blocks[block.heading];
    const headed: Context | null = lead?.context ?? (head ? { text: headingText(block.heading), start: head.start, end: head.end } : null);
    const pair = label.get(i) ?? null;
    out.push({
      page: view,
      sentence,
      document: documentAt(view, sentence.start),
      label: pair?.text ?? '',
      heading: (plain?.context ?? headed)?.text ?? '',
      labelled: pair,
      crossLabelled: cross.get(i) ?? null,
      led: serves === 'head' ? null : (plain?.context ?? null),
      announced: announced?.start === sentence.start ? null : announced,
      headed,
      titled: titled?.block === sentence.block ? titled.context : null,
      question:
        sentence.question && (!asked || (view.snapshot.blocks[asked.block] as Block).region === block.region || block.region === 'main')
          ? { text: sentence.question, ...(asked?.text.endsWith(sentence.question) ? { start: asked.start, end: asked.end } : { start: -1, end: -1 }) }
          : null,
      above: [
        sentence.question,
        pair?.text ?? '',
        cross.get(i)?.text ?? '',
        plain?.context.text ?? '',
        titled?.block === sentence.block ? (titled.context?.text ?? '') : '',
        headed?.text ?? '',
        ...sentence.headings.slice(0, 3),
      ].filter(Boolean),
    });
  }
  cache.set(view, out);
  return out;
}

/** Longest quotation that still shows the heading, label or question with its answer. */
export const QUOTED_WITH_CONTEXT = 120;

/** Where a quotation begins: at the label, question or heading that stands directly before the sentence, else at the sentence. */
export function withContext({ page, sentence }: Utterance, context: Context | null): number {
  if (!context || context.start < 0 || context.start >= sentence.start || sentence.end - context.start > QUOTED_WITH_CONTEXT) return sentence.start;
  return /^[\sAＡ答.．:：、】)）」]*$/.test(page.snapshot.text.slice(context.end, sentence.start)) ? context.start : sentence.start;
}

/** The column or row of somebody else, or of staff of one's own, in a table that compares them with the provider. */
const OF_OTHERS =
  /^(?:正社員|契約社員|派遣(?:社員)?|パート|アルバイト|自社で?(?:採用|雇用)|他社|よそ(?:様|さま)?$|ほかの(?:会社|業者)$|一般的な|従来|大手|[A-Z甲乙丙丁](?:社|店|事務所|サービス))/;
const isOfOthers = ({ labelled, crossLabelled }: Utterance): boolean =>
  crossLabelled !== null && [labelled, crossLabelled].some((head) => head !== null && OF_OTHERS.test(head.text));

/** A fact that an utterance states, quoted with the context that gives it its topic where that stands directly before it. */
export function factFromUtterance<V>(
  utterance: Utterance,
  value: V,
  context: Context | null = null,
  range: TextRange = { start: withContext(utterance, context), end: utterance.sentence.end },
): Fact<V> {
  const { page, sentence, label } = utterance;
  const tactic = label ? 'pair' : 'text';
  return {
    value,
    page: page.index,
    start: range.start,
    end: range.end,
    tactic,
    subject: isOfOthers(utterance) ? 'comparison' : sentence.subject,
    confidence: confidenceOf(tactic, page),
  };
}

/**
 * The nearest of label, question, line and heading, where it matches `pattern`; null where it speaks of something else: what stands nearer
 * overrules what stands above.
 */
export function nearContext(utterance: Utterance, pattern: RegExp): Context | null {
  const { labelled, crossLabelled, question, led, headed, titled } = utterance;
  if (titled && pattern.test(titled.text)) return titled;
  let nearest: Context | null = null;
  for (const context of [headed, led, question, labelled]) if (context && context.start >= (nearest?.start ?? -1)) nearest = context;
  const candidates = nearest !== null && nearest === labelled ? [labelled, crossLabelled] : [nearest];
  return candidates.find((context) => context !== null && pattern.test(context.text)) ?? null;
}
