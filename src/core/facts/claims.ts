import type { Fact } from '../model/fact.ts';
import type { Block } from '../model/page.ts';
import { type Assertion, assertionAt, clauseAround } from '../text/assertion.ts';
import { foldText } from '../text/fold.ts';
import { allLabelled, bareLabel } from './labels.ts';
import { confidenceOf } from './make.ts';
import type { PageView, Sentence, SiteView } from './view.ts';

/**
 * Statements about a topic: 'says the site, of itself, that …?' For criteria that ask whether something is said (backup, safety measures,
 * prohibited acts) and have no value to read. A topic is a few patterns; this reader finds the sentences, answers, table values and list
 * items that speak of it, and says what each asserts and how concretely. Whether that is met, partial or missing is
 * the criterion's decision (`decideStatement` in criteria/statement.ts).
 *
 * How a topic is found, in every sentence that is no question, link list or struck text:
 * 1. by its own words: the sentence matches `topic`;
 * 2. by its context: the question it answers, the label of its table row, or the heading (also '第3条（…）', '■…') directly above
 *    matches `under` (else `topic`), and the sentence matches `says` (else `concrete`; with neither, any statement counts).
 * Sentences that match `not`, or stand below words that match `notUnder`, are near misses and left out.
 *
 * All patterns see folded text (half-width letters and digits, spaces between Japanese characters gone) and must be linear.
 */
export interface Topic {
  /** Words that name the thing: /バックアップ|back-?ups?/i. */
  topic: RegExp;
  /** What the same sentence must hold to say something concrete. Without it, the topic's words are enough. */
  concrete?: RegExp;
  /** What makes a sentence about the topic a vague one, unless it is `concrete` too: /万全|徹底|適切に/. */
  vague?: RegExp;
  /** Sentences that only look like it: dangers, data, definitions, services sold (バックアップ代行). */
  not?: RegExp;
  /** Headings, questions and labels (nearest three headings) below which nothing counts. */
  notUnder?: RegExp;
  /** Headings, questions and labels that give the topic to what stands below them; null for none. */
  under?: RegExp | null;
  /** What counts below them. */
  says?: RegExp;
  /** Restricts to pages, regions or documents: `({ page }) => page.page.kinds.includes('privacy')`. */
  where?: (place: Place) => boolean;
}

export interface Place {
  page: PageView;
  sentence: Sentence;
  /** The row's or list's label that the sentence is a value of, squeezed; '' for none. */
  label: string;
  /** Nearest heading, or line that serves as one ('第3条（…）', '■…'), folded; '' for none. */
  heading: string;
}

/**
 * - `concrete`: says it with what `concrete` or `says` asks for
 * - `vague`: matches `vague`, and no more
 * - `named`: names the topic, and no more
 */
export type Grade = 'concrete' | 'vague' | 'named';

export interface Claim<T extends string = string> {
  topic: T;
  grade: Grade;
  /** What is asserted of it: affirmed, negated, planned, conformant, of a third party (core/text/assertion.ts). */
  assertion: Assertion;
  /** The sentence, folded, for criteria that look closer. */
  text: string;
}

/** A line that serves as a heading without being marked up as one: '第5条（解約）', '■お支払い', '3. 安全管理措置', '【返品】'. */
const LEAD = /^(?:第 ?[0-9一二三四五六七八九十]{1,4} ?条|[■□◆◇●▼▽▶◎]|【|\(?[0-9]{1,2}[.)]|[①-⑳]|[・※] ?\S{2,16}について$)/;
const STATES = /(?:ます|です|ません|ました|ください|する|ある|ない|せん|こと)[。.)）」]*$|[。]$/;
const isLead = (text: string): boolean => text.length <= 36 && LEAD.test(text) && !STATES.test(text);

/** Marks in a table's cell that answer yes or no. */
const YES_MARK = /^(?:[○◯●◎✓✔☑]|あり|有り?|可|可能|対応|yes|ok)[。]?$/i;
const NO_MARK = /^(?:[×✕✗✘-]|なし|無し?|不可|非対応|no|n\/a)[。]?$/i;
const BARE_NO = /^(?:いいえ|いえ|no)[、。,.!]*$/i;
const BARE_YES = /^(?:はい|ええ|yes)[、。,.!]*$/i;

/** Longest part of a sentence that is looked at around a match; more than any sentence of a person. */
const WINDOW = 400;
/** Longest quotation that still shows the heading, label or question with its answer. */
const WITH_CONTEXT = 120;
const MAX_PER_PAIR = 40;

interface Context {
  text: string;
  /** Raw offset at which it begins, -1 where the answer is too far from it to be quoted together. */
  start: number;
}

export interface Utterance extends Place {
  question: Context | null;
  labelled: Context | null;
  headed: Context | null;
  /** The three nearest headings, question and label: what `notUnder` looks at. */
  above: readonly string[];
}

const cache = new WeakMap<PageView, readonly Utterance[]>();

function labelsOf(view: PageView): { label: Map<number, Context>; isLabel: Set<number> } {
  const label = new Map<number, Context>();
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
    if (pair.source === 'line') continue;
    for (let i = firstFrom(pair.labelRange.start); i < view.sentences.length && (view.sentences[i] as Sentence).end <= pair.labelRange.end; i++) isLabel.add(i);
    const width = pair.range.end - pair.range.start;
    let left = MAX_PER_PAIR;
    for (let i = firstFrom(pair.range.start); left-- > 0 && i < view.sentences.length && (view.sentences[i] as Sentence).end <= pair.range.end; i++) {
      if (width >= (size.get(i) ?? Number.POSITIVE_INFINITY)) continue;
      size.set(i, width);
      label.set(i, { text: pair.label, start: pair.labelRange.start });
    }
  }
  return { label, isLabel };
}

/** Everything a page states, each with what gives it its topic. Questions, navigation, labels, headings without a predicate and struck words state nothing. */
export function utterances(view: PageView): readonly Utterance[] {
  const known = cache.get(view);
  if (known) return known;
  const { label, isLabel } = labelsOf(view);
  const out: Utterance[] = [];
  let asked: Sentence | null = null;
  let lead: { context: Context; heading: number } | null = null;
  for (const [i, sentence] of view.sentences.entries()) {
    const block = view.snapshot.blocks[sentence.block] as Block;
    if (sentence.isQuestion) asked = sentence;
    if (isLead(sentence.text)) {
      lead = { context: { text: sentence.text, start: sentence.start }, heading: block.heading };
      continue;
    }
    if (sentence.isQuestion || sentence.struck || block.region === 'nav' || isLabel.has(i) || (block.level > 0 && !STATES.test(sentence.text))) continue;
    // A real heading ends the reach of a line that only looks like one.
    if (lead && lead.heading !== block.heading) lead = null;
    const head = view.snapshot.blocks[block.heading];
    const headed: Context | null = lead?.context ?? (head ? { text: sentence.headings[0] ?? '', start: head.start } : null);
    const pair = label.get(i) ?? null;
    out.push({
      page: view,
      sentence,
      label: pair?.text ?? '',
      heading: headed?.text ?? '',
      labelled: pair,
      headed,
      question: sentence.question ? { text: sentence.question, start: asked?.text.endsWith(sentence.question) ? asked.start : -1 } : null,
      above: [sentence.question, pair?.text ?? '', headed?.text ?? '', ...sentence.headings.slice(0, 3)].filter(Boolean),
    });
  }
  cache.set(view, out);
  return out;
}

function assertionIn(text: string, start: number, end: number): Assertion {
  if (BARE_NO.test(text) || NO_MARK.test(text)) return 'negated';
  if (BARE_YES.test(text) || YES_MARK.test(text)) return 'affirmed';
  const from = Math.max(0, start - WINDOW);
  return assertionAt(text.slice(from, end + WINDOW), start - from, end - from);
}

const find = (pattern: RegExp, text: string): { start: number; end: number } | null => {
  const at = text.search(pattern);
  if (at < 0) return null;
  const [match] = pattern.exec(text.slice(at)) ?? [''];
  return { start: at, end: at + match.length };
};

interface Hit {
  grade: Grade;
  assertion: Assertion;
  /** The context that belongs to the quotation. */
  context: Context | null;
  at: { start: number; end: number };
}

function ownWords(topic: Topic, text: string): Hit | null {
  const at = find(topic.topic, text);
  if (!at) return null;
  const concrete = topic.concrete ? topic.concrete.test(text) : !topic.vague?.test(text);
  const grade: Grade = concrete ? 'concrete' : topic.vague?.test(text) ? 'vague' : 'named';
  return { grade, assertion: assertionIn(text, at.start, at.end), context: null, at };
}

function byContext(topic: Topic, utterance: Utterance): Hit | null {
  if (topic.under === null) return null;
  const { text } = utterance.sentence;
  const under = topic.under ?? topic.topic;
  const context = [utterance.labelled, utterance.question, utterance.headed].find((c) => c !== null && under.test(c.text));
  if (!context) return null;
  const says = topic.says ?? topic.concrete;
  const marked = YES_MARK.test(text) || NO_MARK.test(text) || BARE_YES.test(text) || BARE_NO.test(text);
  const whole = { start: 0, end: text.length };
  const at = says ? find(says, text) : text.length >= 4 ? whole : null;
  if (at || marked) return { grade: 'concrete', assertion: assertionIn(text, (at ?? whole).start, (at ?? whole).end), context, at: at ?? whole };
  return topic.vague?.test(text) ? { grade: 'vague', assertion: assertionIn(text, 0, text.length), context, at: whole } : null;
}

const RANK: Record<Grade, number> = { concrete: 2, vague: 1, named: 0 };

/** What one utterance says of a topic, or null. Own words win unless the context makes it more concrete. */
function hitOf(topic: Topic, utterance: Utterance): Hit | null {
  const { text } = utterance.sentence;
  const own = ownWords(topic, text);
  const contextual = own?.grade === 'concrete' ? null : byContext(topic, utterance);
  const hit = contextual && (!own || RANK[contextual.grade] > RANK[own.grade]) ? contextual : own;
  if (!hit || topic.not?.test(text) || (topic.where && !topic.where(utterance))) return null;
  const { notUnder } = topic;
  return notUnder && utterance.above.some((words) => notUnder.test(words)) ? null : hit;
}

/** The shortest whole phrase: the sentence with its label, question or heading where that is near; of a long sentence the clause. */
function rangeOf({ sentence }: Utterance, { context, at }: Hit): { start: number; end: number } {
  if (sentence.text.length > WITH_CONTEXT) {
    const from = Math.max(0, at.start - WINDOW);
    const clause = clauseAround(sentence.text.slice(from, at.end + WINDOW), at.start - from, at.end - from);
    return { start: sentence.toRaw(from + clause.start), end: Math.min(sentence.end, sentence.toRaw(from + clause.end)) };
  }
  const start = context && context.start >= 0 && context.start < sentence.start && sentence.end - context.start <= WITH_CONTEXT ? context.start : sentence.start;
  return { start, end: sentence.end };
}

/** The extractor of a group of topics: `securityClaims: claimsExtractor(SECURITY_TOPICS)`. One pass over the site for all of them. */
export function claimsExtractor<T extends string>(topics: Readonly<Record<T, Topic>>): (site: SiteView) => Fact<Claim<T>>[] {
  const list = Object.entries(topics) as [T, Topic][];
  return (site) =>
    site.pages.flatMap((page) =>
      utterances(page).flatMap((utterance) =>
        list.flatMap(([name, topic]): Fact<Claim<T>>[] => {
          const hit = hitOf(topic, utterance);
          if (!hit) return [];
          const { sentence, label } = utterance;
          const tactic = label ? 'pair' : 'text';
          const value = { topic: name, grade: hit.grade, assertion: hit.assertion, text: sentence.text };
          return [{ value, page: page.index, ...rangeOf(utterance, hit), tactic, subject: sentence.subject, confidence: confidenceOf(tactic, page) }];
        }),
      ),
    );
}

/** The claims about one topic. */
export const claimsAbout = <T extends string>(claims: readonly Fact<Claim<T>>[], topic: T): Fact<Claim<T>>[] => claims.filter((claim) => claim.value.topic === topic);

/** A heading's words without numbering, brackets and decoration, for `where` conditions. */
export const bareHeading = (text: string): string =>
  bareLabel(foldText(text))
    .replace(/^第[0-9一二三四五六七八九十]{1,4}条(?:の[0-9])?[(（「【\s]*|^[0-9]{1,2}[.)]?/, '')
    .replace(/[)）」】]$/, '');
