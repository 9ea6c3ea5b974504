import type { Fact, Tactic } from '../../model/fact.ts';
import { utterances } from '../reading/claims.ts';
import { bareLabel } from '../reading/labels.ts';
import { confidenceOf } from '../reading/make.ts';
import { sentenceBefore } from '../reading/neighbours.ts';
import { soloTitles } from './price-places.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/**
 * What pages say about paying, in sentences, answers, table values and headings: the common ground of the extractors for fees, payment, trials
 * and price changes.
 */

export interface Statement {
  page: PageView;
  sentence: Sentence;
  text: string;
  /** The same without the sign of an answer ('A.'). */
  said: string;
  /** Label of the row or pair, question it answers, heading or title line; '' for none. */
  label: string;
  question: string;
  /** The other label of a cell: of its row, where `label` is its column's. */
  crossLabel: string;
  heading: string;
  /** All of them and the further headings, nearest first. */
  above: readonly string[];
  isHeading: boolean;
  /** Where label or question begin, -1 where they are too far away to be quoted together. */
  contextStart: number;
}

/** A sentence longer than this is no sentence of a price list; only its first part is looked at. */
const MAX_TEXT = 600;
const WITH_CONTEXT = 120;
/** Signs between a label and what it labels: colon, line breaks, 'A.'. */
const MAX_GAP = 12;
const MAX_LABEL = 24;
const ANSWER_LEAD = /^(?:A|回答|お答え)\s?[0-9]{0,3}\s?[.:、)|]\s?/;
/** '作業時間：応相談': the label in the sentence itself. */
const INLINE = /^[・■□●○◆※\s]*([^\s:、。()]{2,16})\s?(?:\([^)]{1,10}\))?\s?:\s?(?=\S)/;

const cache = new WeakMap<PageView, readonly Statement[]>();

/** Labels of rows that are laid out in boxes ('Set-up | はじめの費用 | いただきません'), by the block that they label. */
function boxLabels(page: PageView): Map<number, string> {
  const labels = new Map<number, string>();
  for (const { kind, rows } of page.snapshot.grids) {
    if (kind !== 'div') continue;
    for (const row of rows) {
      const words: string[] = [];
      for (const cell of row) {
        if (words.length) labels.set(page.blockAt(cell.start), words.join(' '));
        if (cell.end - cell.start > MAX_LABEL) break;
        words.push(page.folded(cell).replace(/\s+/g, ' ').trim());
      }
    }
  }
  return labels;
}

/** Labels that ask, below a title that says of what: 'はらいかた' above 'どうやって' and 'いつ'. */
const ASKING_LABEL = /^(?:どうやって|どのように|いつ(?:まで(?:に)?)?|いくら|どこ[へに])$/;

/** The title of the list of labels and values in which a sentence stands, where its own label only asks; '' for none. */
function titleOfList(page: PageView, sentence: Sentence, label: string): string {
  if (!ASKING_LABEL.test(label)) return '';
  const around = page.snapshot.pairs
    .filter(({ label, value }) => value.start <= sentence.start && sentence.end <= value.end && label.end - label.start <= MAX_LABEL)
    .map((pair) => page.folded(pair.label).trim());
  return around.find((words) => words !== '' && bareLabel(words) !== label) ?? '';
}

const NO_LABEL = /[。、:()0-9!?]/;
const MAX_LINE_LABEL = 14;

/** '<b>お支払いの時期</b><br>前の月の末日まで': the first line of a paragraph labels the second. */
function lineLabel(page: PageView, sentence: Sentence): string {
  const before = sentenceBefore(page, sentence);
  const isFirst = before !== undefined && before.block === sentence.block && sentenceBefore(page, before)?.block !== sentence.block;
  return isFirst && before.text.length <= MAX_LINE_LABEL && !NO_LABEL.test(before.text) && page.snapshot.text.slice(before.end, sentence.start).includes('\n')
    ? bareLabel(before.text)
    : '';
}

/** Everything a page states, headings and labels included, questions, navigation and struck words left out. */
function statements(page: PageView): readonly Statement[] {
  const known = cache.get(page);
  if (known) return known;
  const told = new Map(utterances(page).map((utterance) => [utterance.sentence.start, utterance]));
  const boxes = boxLabels(page);
  const titles = soloTitles(page);
  const out = page.sentences.flatMap((sentence): Statement[] => {
    const block = page.snapshot.blocks[sentence.block];
    if (sentence.isQuestion || sentence.struck || !block || block.region === 'nav') return [];
    const utterance = told.get(sentence.start);
    const context = [utterance?.labelled, utterance?.question, utterance?.led, utterance?.headed].find(
      (c) => c && c.start >= 0 && c.start < sentence.start && sentence.start - c.start - c.text.length <= MAX_GAP && sentence.end - c.start <= WITH_CONTEXT,
    );
    const text = sentence.text.slice(0, MAX_TEXT);
    const inline = INLINE.exec(text);
    const label = (inline?.[1] && bareLabel(inline[1])) || boxes.get(sentence.block) || utterance?.label || lineLabel(page, sentence);
    return [
      {
        page,
        sentence,
        text,
        said: text.replace(ANSWER_LEAD, ''),
        label,
        question: sentence.question,
        crossLabel: utterance?.crossLabelled?.text ?? '',
        heading: utterance?.heading || titles[sentence.block] || (sentence.headings[0] ?? ''),
        above: [titleOfList(page, sentence, label), ...(utterance?.above ?? [sentence.question]), titles[sentence.block] ?? '', ...sentence.headings.slice(0, 3)].filter(Boolean),
        isHeading: block.level > 0,
        contextStart: context?.start ?? -1,
      },
    ];
  });
  cache.set(page, out);
  return out;
}

/** A fact that a statement makes: `[from, to)` of its text, with label or question where it is short. */
export function factOf<V>(statement: Statement, value: V, from = 0, to = statement.sentence.text.length): Fact<V> {
  const { page, sentence, contextStart, label } = statement;
  const whole = from === 0 && to >= sentence.text.length;
  const start = whole && contextStart >= 0 ? contextStart : sentence.toRaw(from);
  const end = to >= sentence.text.length ? sentence.end : sentence.toRaw(to - 1) + 1;
  const tactic: Tactic = label ? 'pair' : 'text';
  return { value, page: page.index, start, end, tactic, subject: sentence.subject, confidence: confidenceOf(tactic, page) };
}

/** Statements of all pages. */
export const siteStatements = (site: SiteView): Statement[] => site.pages.flatMap((page) => statements(page));
