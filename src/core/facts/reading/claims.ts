import type { Fact } from '../../model/fact.ts';
import { type Assertion, assertionAt, clauseAround } from '../../text/assertion.ts';
import { type AskedPattern, patternSet } from '../../text/pattern-set.ts';
import type { DocumentKind } from '../documents/documents.ts';
import { sentenceBefore } from './neighbours.ts';
import { partyAt, partyBefore } from './parties.ts';
import { isTitles } from './speech.ts';
import { statesNothing } from './unstated.ts';
import { type Context, factFromUtterance, type Place, QUOTED_WITH_CONTEXT, type Utterance, utterances, withContext } from './utterances.ts';
import type { SiteView } from './view.ts';

export { type Place, type Utterance, utterances } from './utterances.ts';

/**
 * Statements about a topic: 'says the site, of itself, that …?' For criteria that ask whether something is said (backup, safety measures,
 * prohibited acts) and have no value to read. A topic is a few patterns; this reader finds the sentences, answers, table values and list
 * items that speak of it, and says what each asserts and how concretely. Whether that is met, partial or missing is
 * the criterion's decision (`decideStatement` in criteria/statement.ts).
 *
 * How a topic is found, in every sentence that is no question, link list or struck text:
 * 1. by its own words: the sentence matches `topic`;
 * 2. by its context: the question it answers, the label of its table row, or the heading directly above (also a line that serves as
 *    one: '第3条（…）', '■…', a short line before a sentence) matches `under` (questions and labels: or `topic`), and the sentence matches `says`
 *    (else `concrete`; with neither, any statement counts), or answers the question with yes, no or a plan.
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
  /** Words whose denial affirms the topic: a redo for which 'no fee is charged', access that 'nobody else' has. */
  affirms?: RegExp;
  /** Where a plan is the thing itself: '被災した際は…で再開する計画です'. */
  plans?: RegExp;
  /** Headings, questions and labels (nearest three headings) below which nothing counts. */
  notUnder?: RegExp;
  /** Headings, questions and labels that give the topic to what stands below them; null for none. */
  under?: RegExp | null;
  /** What counts below them. */
  says?: RegExp;
  /** In a policy, items of lists count below headings further up, too: purposes told by kinds of people. */
  deep?: true;
  /** Those of them to which a bare yes, no or mark is an answer; default: all. */
  marks?: RegExp;
  /** Questions and labels that leave nothing else to say: whatever statement answers them speaks of the topic ('担当者が合わないときは？'). */
  asked?: RegExp;
  /** Said in requests, too: whom to turn to. */
  requested?: true;
  /** Restricts to pages, regions or documents: `({ page }) => page.page.kinds.includes('privacy')`. */
  where?: (place: Place) => boolean;
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
  /** The document it stands in, null for none. */
  document: DocumentKind | null;
  /** What is asserted of it: affirmed, negated, planned, conformant, deferred, of a third party (core/text/assertion.ts). */
  assertion: Assertion;
  /** The sentence, folded, for criteria that look closer. */
  text: string;
}

/** Marks in a table's cell that answer yes or no. */
const YES_MARK = /^(?:[○◯●◎✓✔☑]|あり|有り?|可|可能|対応|yes|ok|(?:実施|取得|導入|設置|整備|締結|記録|策定|加入|任命|選任)(?:済み?)?(?:\([^()]{1,40}\))?)[。]?$/i;
/** How often or how long, as the whole value of a row: under the name of a measure that says it is taken. */
const HOW_OFTEN =
  /^(?:(?:原則|約|少なくとも)?(?:年|月|週|日|半年|四半期|[0-9]{1,2} ?(?:年|[かヶカヵ]月|週間|日))(?:間)?に?(?:[0-9]{1,2}|[一二三四五六])(?:~[0-9])?(?:回|度)(?:以上|程度|ずつ)?|(?:毎(?:年|月|週|日|朝|晩|期)|年次|月次|日次|半年|四半期|[0-9]{1,2} ?(?:年|[かヶカヵ]月|週間|日)|[1一]年)(?:ごと|おき|毎)?に?(?:[0-9]{1,2}月)?(?:[・と、][0-9]{1,2}月)?(?:に?(?:実施|開催|取得|保存|保管))?|入[社職]時(?:と|・|および|、)[^。、]{1,8})(?:\([^()]{1,24}\))?。?$/;
const NO_MARK = /^(?:[×✕✗✘-]|なし|無し?|不可|非対応|no|n\/a|未(?:実施|取得|導入|設置|整備|締結|対応|策定))[。]?$/i;
const BARE_NO = /^(?:いいえ|いえ|no)[、。,.!]*$/i;
const ASKS_COST = /払[うわい]|かか(?:る|り)|請求|有料|料金|pay|charge/i;
const BARE_YES = /^(?:はい|ええ|yes)[、。,.!]*$/i;
/** Answers that say yes or no first, or consist of a predicate: 'はい、全員に義務づけています' says it of whatever was asked. */
const YES_LED =
  /^(?:A ?[.:：、] ?)?(?:(?:はい|ええ|もちろん(?:です|のこと)?|yes)[、。,.! ]|(?:可能|対応可能|でき|ござい|あり|おり|(?:対応|実施|導入|締結|用意|整備|設置|運用)(?:し|いたし)て(?:い|お)り?|行(?:っ|な)て(?:い|お)り?|結(?:んで(?:い|お)り?|べ))(?:です|ます)。?$)/i;
const NO_LED = /^(?:A ?[.:：、] ?)?(?:(?:いいえ|いえ|no)[、,。. ]|(?:ござい|あり|おり|いたし|(?:行(?:っ|な)|対応し|実施し|して)て?(?:い|お)り?)ません。?$)/i;
/** Questions whether a thing is done for the asker, or that speak of the asker's own: a yes to them is no statement about the provider. */
const ASKS_A_TASK =
  /手伝|代行|代わりに|サポート(?:し|は|も)|(?:作成|設定|準備|作業|手配|整理|入力|審査|取得)[^。]{0,10}(?:お願い|頼|依頼|任せ|支援)|(?<!締結|契約)(?:を|も)(?:お願い(?:でき|し)|頼[めむみ]|依頼でき|任せ)|(?:弊社|うち|自社|こちら|私)の/;

/** Answers that send on, or only comfort. */
const EMPTY_ANSWER =
  /(?:お?問い?合わせ|ご?相談|ご覧|ご連絡|お電話|ご確認|お気軽に)[^。]{0,14}(?:くださ|下さ)|ご?安心くださ|(?:ご?説明|ご?案内|お伝え|お知らせ)(?:いた)?し(?:ます|て(?:い|お)ります)|^(?:申し訳|恐れ入り|ありがとう|よく)|feel free|contact us/i;
const MIN_ANSWER = 6;

/** Longest part of a sentence that is looked at around a match; more than any sentence of a person. */
const WINDOW = 400;

function assertionIn(text: string, start: number, end: number): Assertion {
  if (BARE_NO.test(text) || NO_MARK.test(text)) return 'negated';
  if (BARE_YES.test(text) || YES_MARK.test(text)) return 'affirmed';
  const from = Math.max(0, start - WINDOW);
  return assertionAt(text.slice(from, end + WINDOW), start - from, end - from);
}

type PatternField = { [K in keyof Topic]-?: RegExp extends Topic[K] ? K : never }[keyof Topic];

/** A topic whose patterns are asked together with those of its neighbours. */
export type AskedTopic = Omit<Topic, PatternField> & { [K in PatternField]: Exclude<Topic[K], RegExp> | AskedPattern };

interface Hit {
  grade: Grade;
  assertion: Assertion;
  /** The context that belongs to the quotation. */
  context: Context | null;
  at: { start: number; end: number };
}

function ownWords(topic: AskedTopic, text: string): Hit | null {
  const at = topic.topic.find(text);
  if (!at) return null;
  const concrete = topic.concrete ? topic.concrete.test(text) : !topic.vague?.test(text);
  const grade: Grade = concrete ? 'concrete' : topic.vague?.test(text) ? 'vague' : 'named';
  return { grade, assertion: assertionIn(text, at.start, at.end), context: null, at };
}

/** The heading of a list's heading, in a policy. */
function furtherUp({ page, sentence, document }: Utterance, under: AskedPattern): Context | null {
  if (document !== 'privacy' || page.snapshot.blocks[sentence.block]?.tag !== 'li') return null;
  const words = sentence.headings.slice(1, 3).find((heading) => under.test(heading));
  return words === undefined ? null : { text: words, start: -1, end: -1 };
}

function byContext(topic: AskedTopic, utterance: Utterance): Hit | null {
  if (topic.under === null) return null;
  const { text } = utterance.sentence;
  const under = topic.under ?? topic.topic;
  const names = (c: Context | null): c is Context => c !== null && under.test(c.text);
  const asks = (c: Context | null): c is Context => c !== null && topic.topic.test(c.text);
  const { labelled, crossLabelled, question, led, announced, headed, titled } = utterance;
  const context =
    [titled, labelled, crossLabelled, question, announced, led, headed].find(names) ?? [labelled, question].find(asks) ?? (topic.deep ? furtherUp(utterance, under) : null);
  if (!context) return told(topic, utterance);
  const says = topic.says ?? topic.concrete;
  const named = (topic.marks ?? under).test(context.text);
  const rated = context === labelled || context === crossLabelled ? HOW_OFTEN.test(text) : false;
  const marked = named && (rated || YES_MARK.test(text) || NO_MARK.test(text) || BARE_YES.test(text) || BARE_NO.test(text));
  const whole = { start: 0, end: text.length };
  // The title of the line is none of what it says.
  const from = context === titled ? text.indexOf(context.text) + context.text.length : 0;
  const found = says ? says.find(text.slice(from)) : null;
  const at = says ? found && { start: from + found.start, end: from + found.end } : text.length - from >= 4 ? whole : null;
  // 'Do we pay for your mistakes?' 'No.' affirms what a denied cost affirms.
  if (BARE_NO.test(text) && topic.affirms && ASKS_COST.test(context.text)) return { grade: 'concrete', assertion: 'affirmed', context, at: whole };
  if (at || marked) return { grade: 'concrete', assertion: assertionIn(text, (at ?? whole).start, (at ?? whole).end), context, at: at ?? whole };
  return (
    answers(topic, utterance) ?? told(topic, utterance) ?? (topic.vague?.test(text) ? { grade: 'vague', assertion: assertionIn(text, 0, text.length), context, at: whole } : null)
  );
}

/** An answer without the topic's words, to a question that names it: yes or no, or 'we are preparing it'. */
function answers(topic: AskedTopic, { question, sentence: { text } }: Utterance): Hit | null {
  if (!question || !(topic.marks ?? topic.under ?? topic.topic).test(question.text) || topic.not?.test(question.text) || ASKS_A_TASK.test(question.text)) return null;
  const assertion = assertionIn(text, 0, text.length);
  const said = YES_LED.test(text) || assertion === 'planned' || (NO_LED.test(text) && assertion === 'negated' && !topic.affirms);
  return said ? { grade: 'concrete', assertion, context: question, at: { start: 0, end: text.length } } : null;
}

/** Whatever answers a question of `asked`. */
function told(topic: AskedTopic, { question, labelled, sentence, page }: Utterance): Hit | null {
  const { text } = sentence;
  const context = [labelled, question].find((c) => c !== null && topic.asked?.test(c.text));
  if (!context || topic.not?.test(context.text) || ASKS_A_TASK.test(context.text)) return null;
  if (text.length < MIN_ANSWER || EMPTY_ANSWER.test(text)) return null;
  // What follows the answer may speak of anything; only a bare yes is passed over.
  const before = sentenceBefore(page, sentence);
  if (before && context !== labelled && !before.isQuestion && before.text.length >= MIN_ANSWER) return null;
  const whole = { start: 0, end: text.length };
  return { grade: 'concrete', assertion: assertionIn(text, 0, text.length), context, at: whole };
}

const RANK: Record<Grade, number> = { concrete: 2, vague: 1, named: 0 };

/** '「利用者」とは…者をいいます': what a word means in the document, not what is done. */
export const DEFINES =
  /^(?:[0-9]{1,2}[.．)、] ?|[(（][0-9]{1,2}[)）] ?|[・■●] ?)?(?:「[^「」]{1,30}」(?:とは、?|は、|[:：] ?)|[^「」。、とは]{1,20}とは、?)[^。]{1,240}(?:(?:を|と)(?:いい|言い|指し|さし|意味し)ます|(?:を|と)(?:いう|言う|指す|さす|意味する)(?:もの)?(?:とし|とする)?)[^。]{0,6}。?$/;

/** '「講師」：指導にあたる担当者。', among the definitions of terms. */
export const isGloss = (document: DocumentKind | null, text: string): boolean =>
  (document === 'terms' || document === 'website-terms') && /^(?:[0-9]{1,2}[.．)、] ?|[(（][0-9]{1,2}[)）] ?|[・■●] ?)?「[^「」]{1,30}」 ?:/.test(text);

/** A headline that offers the service in place of hiring ('採用せずに、人手を増やす') is no vacancy. */
const NO_HIRING = /採用(?:を)?(?:せず|しな(?:く|い)|する(?:より|前|代わり)|するまで|より|コスト|に(?:悩|困))/g;

/** What one utterance says of a topic, or null. Own words win unless the context makes it more concrete. */
function hitOf(topic: AskedTopic, utterance: Utterance): Hit | null {
  const { text } = utterance.sentence;
  const own = ownWords(topic, text);
  const contextual = own?.grade === 'concrete' ? null : byContext(topic, utterance);
  const hit = contextual && (!own || RANK[contextual.grade] > RANK[own.grade]) ? contextual : own;
  if (!hit || DEFINES.test(text) || isGloss(utterance.document, text) || topic.not?.test(text) || (topic.where && !topic.where(utterance))) return null;
  const { notUnder } = topic;
  if (notUnder && utterance.above.some((words) => notUnder.test(words) && notUnder.test(words.replace(NO_HIRING, '')))) return null;
  // What only defers to a contract, or depends, names the topic and says nothing of it, however concrete its words are.
  if (hit.assertion === 'deferred' && hit.grade === 'concrete') return { ...hit, grade: 'vague' };
  if (hit.assertion === 'planned' && topic.plans?.test(text)) return { ...hit, assertion: 'affirmed' };
  return hit.assertion === 'negated' && topic.affirms?.test(text) ? { ...hit, assertion: 'affirmed' } : hit;
}

/** The shortest whole phrase: the sentence with its label, question or heading where that is near; of a long sentence the clause. */
function rangeOf(utterance: Utterance, { context, at }: Hit): { start: number; end: number } {
  const { sentence } = utterance;
  if (sentence.text.length > QUOTED_WITH_CONTEXT) {
    const from = Math.max(0, at.start - WINDOW);
    const clause = clauseAround(sentence.text.slice(from, at.end + WINDOW), at.start - from, at.end - from);
    return { start: sentence.toRaw(from + clause.start), end: Math.min(sentence.end, sentence.toRaw(from + clause.end)) };
  }
  return { start: withContext(utterance, context), end: sentence.end };
}

interface AskedTopics<T extends string> {
  list: readonly [T, AskedTopic][];
  byName: Readonly<Record<T, AskedTopic>>;
  /** Indices of the topics that an utterance may speak of: by its own words, or by the context that it stands in. */
  spokenOf(utterance: Utterance): readonly number[];
}

const FIELDS: readonly PatternField[] = ['topic', 'concrete', 'vague', 'not', 'affirms', 'plans', 'notUnder', 'under', 'says', 'marks', 'asked'];
const known = new WeakMap<object, AskedTopics<string>>();

/** For each pattern the topics of which it is one. */
const ownersOf = (patterns: readonly RegExp[], topics: readonly Topic[], patternsOf: (topic: Topic) => readonly unknown[]): readonly (readonly number[])[] =>
  patterns.map((pattern) => topics.flatMap((topic, i) => (patternsOf(topic).includes(pattern) ? [i] : [])));

/** The topics, ready to be asked: all their patterns at once. */
export function askedTopics<T extends string>(topics: Readonly<Record<T, Topic>>): AskedTopics<T> {
  const before = known.get(topics) as AskedTopics<T> | undefined;
  if (before) return before;
  const plain = Object.entries(topics) as [T, Topic][];
  const all = plain.map(([, topic]) => topic);
  const patterns = [...new Set(all.flatMap((topic) => FIELDS.flatMap((field) => topic[field] ?? [])))];
  const set = patternSet(patterns);
  const asked = (topic: Topic): AskedTopic => ({
    ...topic,
    ...(Object.fromEntries(FIELDS.flatMap((field) => (topic[field] ? [[field, set.of(topic[field])]] : []))) as Pick<AskedTopic, PatternField>),
  });
  const list = plain.map(([name, topic]): [T, AskedTopic] => [name, asked(topic)]);
  const byWords = ownersOf(patterns, all, ({ topic }) => [topic]);
  const byPlace = ownersOf(patterns, all, ({ topic, under, asked }) => (under === null ? [] : [topic, under, asked]));
  const made: AskedTopics<T> = {
    list,
    byName: Object.fromEntries(list) as Record<T, AskedTopic>,
    spokenOf({ sentence, question, labelled, crossLabelled, led, announced, headed, titled, document }) {
      const found = new Set<number>();
      const add = (text: string, owners: readonly (readonly number[])[]): void => {
        for (const pattern of set.candidates(text)) for (const topic of owners[pattern] as readonly number[]) found.add(topic);
      };
      add(sentence.text, byWords);
      for (const context of [question, labelled, crossLabelled, led, announced, headed, titled]) if (context) add(context.text, byPlace);
      if (document === 'privacy') for (const words of sentence.headings.slice(1, 3)) add(words, byPlace);
      return [...found].sort((a, b) => a - b);
    },
  };
  known.set(topics, made);
  return made;
}

/**
 * The extractor of a group of topics: `securityClaims: claimsExtractor(SECURITY_TOPICS)`. One pass over the site for all of them. `measures` are what
 * the provider does itself, of which advice, requests and offers say nothing.
 */
export function claimsExtractor<T extends string>(topics: Readonly<Record<T, Topic>>, measures: readonly T[] = []): (site: SiteView) => Fact<Claim<T>>[] {
  const { list, spokenOf } = askedTopics(topics);
  return (site) =>
    site.pages.flatMap((page) =>
      utterances(page).flatMap((utterance) =>
        spokenOf(utterance).flatMap((i): Fact<Claim<T>>[] => {
          const [name, topic] = list[i] as [T, AskedTopic];
          const hit = hitOf(topic, utterance);
          if (!hit || isTitles(utterance.sentence.text) || (measures.includes(name) && statesNothing(utterance, hit.at, topic.requested === true))) return [];
          const value = { topic: name, grade: hit.grade, document: utterance.document, assertion: hit.assertion, text: utterance.sentence.text };
          const fact = factFromUtterance(utterance, value, hit.context, rangeOf(utterance, hit));
          const isMeasure = measures.includes(name);
          const party =
            fact.subject === 'own'
              ? (partyAt(utterance.sentence.text, hit.at.start, site, isMeasure, true) ?? (isMeasure ? partyBefore(page, utterance.sentence, site) : null))
              : null;
          return [party ? { ...fact, subject: party } : fact];
        }),
      ),
    );
}

/** The claims about one topic. */
export const claimsAbout = <T extends string>(claims: readonly Fact<Claim<T>>[], topic: T): Fact<Claim<T>>[] => claims.filter((claim) => claim.value.topic === topic);
