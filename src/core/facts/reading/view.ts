import type { Fact, Subject } from '../../model/fact.ts';
import type { Block, PageSnapshot, TextRange } from '../../model/page.ts';
import type { SitePage, SiteSnapshot } from '../../model/site.ts';
import { fold, foldText, joinCjk } from '../../text/fold.ts';
import { covering, firstFrom } from '../../text/ranges.ts';
import { sentenceRanges } from '../../text/sentences.ts';
import { askedByPlace, BARE_MARK } from './asked.ts';
import { isOfCompetitor } from './cells.ts';
import { captions } from './captions.ts';
import { introductions } from './introductions.ts';
import { linksWithin } from './links.ts';
import { isMedium } from './medium.ts';
import { type OperatorName, operatorName, operatorVotes } from './operator.ts';
import { isOtherFirmsTitle, partyOf } from './parties.ts';
import { placeholderBlocks } from './placeholders.ts';
import { advertisements, blockSubject, isSignature, offersPost, sentenceSubject } from './subject.ts';

/** How extractors read: pages as sentences with their headings, questions and subjects. Built once a page, shared by all extractors. */

/** A sentence in folded, joined text, with the way home to the page's raw text. */
export interface Sentence extends TextRange {
  /** Folded, with spaces and line breaks between Japanese characters gone. */
  text: string;
  /** Raw offset, in the page's text, of the character at `i` of `text`. */
  toRaw(i: number): number;
  block: number;
  subject: Subject;
  /** What its place alone says of the subject, where its words name another firm that does what it tells. */
  placed?: Subject;
  /** Folded headings above, nearest first. */
  headings: readonly string[];
  isQuestion: boolean;
  /** The question that this sentence answers, '' for none. */
  question: string;
  /** True where the words are struck through. */
  struck: boolean;
}

export interface PageView {
  index: number;
  page: SitePage;
  snapshot: PageSnapshot;
  /** Folded headings above each block, nearest first. */
  headings: readonly (readonly string[])[];
  subjects: readonly Subject[];
  sentences: readonly Sentence[];
  /** True on the pages of a site that writes about services and offers none. */
  medium?: boolean;
  /** Index of the block that holds a raw offset, -1 for none. */
  blockAt(offset: number): number;
  /** Folded text of a raw range. */
  folded(range: TextRange): string;
}

export interface SiteView {
  site: SiteSnapshot;
  /** Read pages only. */
  pages: readonly PageView[];
  /** Every place that names an operator; the votes for the winner are `own`. */
  operatorVotes: readonly Fact<OperatorName>[];
  /** Name of the operator, null where the site names none. */
  operator: string | null;
}

const QUESTION_MARK =
  /[?？]\s*$|^\s*(?:Q|Ｑ|質問)\s*[.．:：0-9０-９、|｜]|(?:でしょう|ます|です|ません)か[。]?$|(?:とき|場合|際)は[。]?$|(?:について|を|か|は)(?:教え|お聞かせ)て(?:ください|下さい|ほしい)[。]?$|ご教(?:授|示)(?:を|の(?:ほど|程))?、?(?:お願い|願い|くださ|下さ|頂け|いただけ)[^。]{0,8}[。]?$/;
/** '派遣スタッフに来てもらうことは。', '困りごとが出たら。': a line that ends with its topic or its condition asks. */
const ENDS_OPEN = /^[^。、「」]{2,30}(?:は|たら)。$/;
/** A question in quotation marks: '「電話に出てもらうことはできますか」' as a line of its own. */
const IN_QUOTES = /^[「『]([^「」『』]{4,80})[」』]$/;
const QUESTION_LEAD = /^(?:Q|Ｑ|質問)\s*[0-9０-９]*\s*[.．:：、)）|｜]?\s*|^問[0-9一二三四五六七八九十]{0,3}[.:、)|]?(?=.{4})/;
const ANSWER_LEAD = /^(?:A|Ａ|回答|お答え)\s*[0-9０-９]*\s*[.．:：、)）|｜]\s*/;
/** '問　…', '【問1】…', '答　…' in raw text, where the blank still stands between the mark and the words. */
const ASKS_RAW = /^[\s【[(（]{0,3}(?:問|質問)[\s0-9０-９一二三四五六七八九十]{0,4}[\s.．:：、|｜)）\]】]/;
const ANSWERS_RAW = /^[\s【[(（]{0,3}(?:答え?|回答|お答え|A|Ａ)[0-9０-９]{0,2}[\s.．:：、|｜)）\]】]+/;
/** The mark that was cut off before an answer, at the beginning of its line. */
const ANSWER_BEFORE = /(?:^|\n)[\s【[(（]{0,4}答え?[\s.．:：、|｜)）\]】]{1,3}$/;
/** Sentences that one question can govern; a rhetorical question in running text soon ends. */
const ANSWER_REACH = 14;
/** A question is neither shorter nor longer. */
const MIN_ASKED = 4;
const MAX_ASKED = 80;
/** A 'value' longer than this is a column of a laid-out page, not a row's value. */
const MAX_ROW = 1500;

function headingChain(snapshot: PageSnapshot, block: Block, folded: readonly string[]): string[] {
  const chain: string[] = [];
  for (let h = block.heading; h >= 0 && chain.length < 6; h = (snapshot.blocks[h] as Block).heading) chain.push(folded[h] as string);
  return chain;
}

/** Longer words in the cell before are the other column of a layout table. */
const MAX_LABEL = 40;

/** True for a cell with the page's title, or with several headings: the other column of a layout table, whose neighbour (a menu) is no label. */
export function holdsPage({ blocks }: PageSnapshot, { start, end }: TextRange): boolean {
  let headings = 0;
  for (let b = firstFrom(blocks, start); b < blocks.length && (blocks[b] as Block).start < end; b++) {
    const { level } = blocks[b] as Block;
    if (level === 1) return true;
    if (level > 0 && ++headings > 2) return true;
  }
  return false;
}

/** Several links: the menu in the other column of a layout table. */
const isMenu = (snapshot: PageSnapshot, label: TextRange): boolean => linksWithin(snapshot, label) > 1;

/** The label of the table or list row in which each block stands as a value: the nearest heading there is. */
function labelOf(snapshot: PageSnapshot): (string | undefined)[] {
  const labels: (string | undefined)[] = new Array(snapshot.blocks.length);
  const spans = new Array<number>(snapshot.blocks.length).fill(Number.POSITIVE_INFINITY);
  for (const { label, value, source } of snapshot.pairs) {
    if (source === 'div' || value.end - value.start > MAX_ROW) continue;
    const words = foldText(snapshot.text.slice(label.start, label.end)).replace(/\s+/g, ' ');
    if (words.length > MAX_LABEL || BARE_MARK.test(words) || isMenu(snapshot, label) || holdsPage(snapshot, value)) continue;
    for (let b = firstFrom(snapshot.blocks, value.start); b < snapshot.blocks.length && (snapshot.blocks[b] as Block).start < value.end; b++) {
      if (value.end - value.start >= (spans[b] as number)) continue;
      labels[b] = words;
      spans[b] = value.end - value.start;
    }
  }
  return labels;
}

/** '（例）前期の仕訳数：1,620', and the lines of the same paragraph that go on reckoning: '1か月あたりの料金：12,000円'. */
const OPENS_EXAMPLE = /^[(（【「]例[)）】」:：]/;
const WORKS_IT_OUT = /^[^※◇■●・]{1,40}(?:[:：=＝]|は)[^。]{0,30}[0-9]/;

/** Raw characters of a vacancy that fills a paragraph; a longer block holds more than one. */
const MAX_POST = 600;

function blockSentences(snapshot: PageSnapshot, index: number, subject: Subject, headings: readonly string[], isStruck: (at: TextRange) => boolean): Sentence[] {
  const block = snapshot.blocks[index] as Block;
  const raw = snapshot.text.slice(block.start, block.end);
  const vacancy = (subject === 'own' || subject === 'news') && raw.length <= MAX_POST && offersPost(foldText(raw)) ? 'vacancy' : subject;
  let signed = false;
  let worked = false;
  return sentenceRanges(raw).map((range) => {
    const words = raw.slice(range.start, range.end);
    const mark = /^\s*[【[(（]?答/.test(words) ? (ANSWERS_RAW.exec(words)?.[0].length ?? 0) : 0;
    const folded = joinCjk(fold(mark < words.length ? words.slice(mark) : words));
    const start = block.start + range.start + (mark < words.length ? mark : 0);
    const inner = words.trim() === raw.trim() ? (IN_QUOTES.exec(folded.text)?.[1] ?? '') : '';
    const quoted = QUESTION_MARK.test(inner) ? inner : '';
    signed ||= isSignature(folded.text);
    worked = OPENS_EXAMPLE.test(folded.text) || (worked && WORKS_IT_OUT.test(folded.text));
    return {
      text: folded.text,
      start,
      end: block.start + range.end,
      block: index,
      headings,
      toRaw: (i) => start + folded.toRaw(i),
      subject: signed ? 'outsider' : worked && subject === 'own' ? 'sample' : sentenceSubject(vacancy, quoted || folded.text),
      isQuestion: QUESTION_MARK.test(folded.text) || (words.trim() === raw.trim() && ENDS_OPEN.test(folded.text)) || ASKS_RAW.test(words) || quoted !== '',
      question: '',
      struck: isStruck({ start, end: block.start + range.end }),
    };
  });
}

/** Parts of a page that answer no question of its main part. */
const BESIDE: ReadonlySet<string> = new Set(['footer']);

/** Ties answers to their questions: a question governs what follows until the next question or heading. */
function tieAnswers(snapshot: PageSnapshot, sentences: Sentence[]): Sentence[] {
  let question = '';
  let left = 0;
  let questionBlock = -1;
  const placed = askedByPlace(snapshot, sentences);
  const isAnswer = ({ text, start }: Sentence): boolean => ANSWER_LEAD.test(text) || ANSWER_BEFORE.test(snapshot.text.slice(Math.max(0, start - 12), start));
  return sentences.map((sentence, i) => {
    const block = snapshot.blocks[sentence.block] as Block;
    const next = sentences[i + 1];
    // Whatever stands before 'A.' is asked: 'やめたくなったら。'.
    const asked =
      sentence.isQuestion ||
      placed.has(i) ||
      (next !== undefined && sentence.text.length >= MIN_ASKED && sentence.text.length <= MAX_ASKED && isAnswer(next) && !isAnswer(sentence));
    if (asked && !ANSWER_LEAD.test(sentence.text)) {
      question = sentence.text.replace(QUESTION_LEAD, '');
      left = ANSWER_REACH;
      questionBlock = sentence.block;
      return sentence.isQuestion ? sentence : { ...sentence, isQuestion: true };
    }
    // Nor does a question of the page's main part reach its footer.
    const isBeside = BESIDE.has(block.region) && (snapshot.blocks[questionBlock] as Block | undefined)?.region === 'main';
    if ((block.level > 0 && sentence.block !== questionBlock) || isBeside || left-- <= 0) question = '';
    return question ? { ...sentence, question } : sentence;
  });
}

/** Finds the block that holds a raw offset; -1 for none. */
function blockFinder({ blocks }: PageSnapshot): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low <= high) {
      const mid = (low + high) >> 1;
      const block = blocks[mid] as Block;
      if (offset < block.start) high = mid - 1;
      else if (offset >= block.end) low = mid + 1;
      else return mid;
    }
    return -1;
  };
}

/** Builds the view of one read page. */
export function viewPage(page: SitePage, index: number): PageView {
  const snapshot = page.snapshot as PageSnapshot;
  const foldedBlocks = snapshot.blocks.map((block) => (block.level ? joinCjk(fold(snapshot.text.slice(block.start, block.end))).text.replace(/\n/g, ' ') : ''));
  const labels = labelOf(snapshot);
  const headings = snapshot.blocks.map((block, i) => [...(labels[i] ? [labels[i]] : []), ...headingChain(snapshot, block, foldedBlocks)]);
  const context = { snapshot, kinds: page.kinds, isAdvertised: covering(advertisements(snapshot)), known: new Map(), introduces: introductions(snapshot) };
  const blockAt = blockFinder(snapshot);
  const placeholders = placeholderBlocks(snapshot, blockAt);
  const captioned = captions(snapshot);
  const subjects = snapshot.blocks.map((block, i) => (placeholders.has(i) ? 'sample' : blockSubject(context, block, headings[i] as string[], () => captioned(i))));
  const isStruck = covering(snapshot.struck);
  const sentences = snapshot.blocks.flatMap((block, i) => (block.shown === 'hidden' ? [] : blockSentences(snapshot, i, subjects[i] as Subject, headings[i] as string[], isStruck)));
  return {
    index,
    page,
    snapshot,
    headings,
    subjects,
    sentences: tieAnswers(snapshot, sentences),
    folded: (range) => foldText(snapshot.text.slice(range.start, range.end)),
    blockAt,
  };
}

/** Views live as long as their pages: while a site is read, it is audited several times. */
const views = new WeakMap<SitePage, PageView>();

function viewOf(page: SitePage, index: number): PageView {
  const known = views.get(page);
  if (known?.index === index) return known;
  const view = viewPage(page, index);
  views.set(page, view);
  return view;
}

/** What each page was told with the firms that the site names. */
const told = new WeakMap<PageView, { sentences: readonly Sentence[]; view: PageView }>();

/** The page, with what its sentences tell of others marked as theirs; itself where they tell of none. */
function withParties(site: SiteView, page: PageView): PageView {
  const { blocks } = page.snapshot;
  const captioned = captions(page.snapshot);
  const known = new Map<string, boolean>();
  const isTitle = (words: string): boolean => {
    const found = known.get(words) ?? isOtherFirmsTitle(site, words);
    known.set(words, found);
    return found;
  };
  const isClients = (b: number): boolean => {
    const { level, region } = blocks[b] as Block;
    return (
      level === 0 &&
      region === 'main' &&
      [...captioned(b).slice(0, 2), ...(blocks[blocks[b]?.heading ?? -1]?.level === 1 ? [] : (page.headings[b] ?? []).slice(0, 1))].some(isTitle)
    );
  };
  const parties = page.sentences.map(({ subject, text, isQuestion, start, block }): Subject | null => {
    if (isQuestion || !(subject === 'own' || subject === 'news')) return null;
    if (isClients(block)) return 'client';
    return page.snapshot.grids.length > 0 && isOfCompetitor(page, start) ? 'comparison' : partyOf(text, site);
  });
  if (parties.every((party) => party === null)) return page;
  const before = told.get(page);
  const sentences = page.sentences.map((sentence, i) => (parties[i] ? { ...sentence, subject: parties[i] as Subject, placed: sentence.subject } : sentence));
  if (before?.sentences.every(({ subject }, i) => subject === sentences[i]?.subject)) return before.view;
  const view = { ...page, sentences };
  told.set(page, { sentences, view });
  return view;
}

/** Views of all pages that were read, and who runs the site. */
export function viewSite(site: SiteSnapshot): SiteView {
  const pages = site.pages.flatMap((page, i) => (page.status === 'read' && page.snapshot ? [viewOf(page, i)] : []));
  const votes = operatorVotes(pages);
  const medium = isMedium(site.pages, pages);
  const view: SiteView = { site, pages: medium ? pages.map((page) => ({ ...page, medium })) : pages, operatorVotes: votes, operator: operatorName(votes) };
  return { ...view, pages: view.pages.map((page) => withParties(view, page)) };
}
