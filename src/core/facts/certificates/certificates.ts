import { linkAt } from '../reading/links.ts';
import type { Fact, Subject, Tactic } from '../../model/fact.ts';
import type { Block, Cell, TextRange } from '../../model/page.ts';
import { clauseAround } from '../../text/assertion.ts';
import { type CellPlace, cellAt } from '../reading/cells.ts';
import { certificateHolder, holderInRow } from './certificate-holder.ts';
import { findIsmsNumbers, findPmarkNumbers, ismsEditions, pmarkForm } from './certificate-numbers.ts';
import { pictureClaims } from './certificate-pictures.ts';
import { rowNumbers } from './certificate-rows.ts';
import { type Certificate, findMentions, type Mention, readStatements, type Scheme, type Standing, standingAt } from './certificate-statements.ts';
import { confidenceOf } from '../reading/make.ts';
import { asksForWork } from '../reading/speech.ts';
import { partyAt } from '../reading/parties.ts';
import { utterances } from '../reading/utterances.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/**
 * Certificates that the pages speak of: privacy mark, ISO/IEC 27001 and others, what is said of each, with its number, and whose it is.
 * Read from sentences, from values under their names (tables, cards, headings, answers), from pictures of the marks and from links to
 * the official registers.
 */

export type { Certificate } from './certificate-statements.ts';

/** Sentences below a name, a heading or a question that can be about it. */
const REACH = 5;
/** A line that is no heading governs less. */
const REACH_OF_LINE = 3;
/** A line that is a name and hardly more: 'プライバシーマーク', 'ISO/IEC 27001:2022（JIS Q 27001:2023）', '■Pマークの取得'. */
const TITLE_REST = 10;
/** Headings and labels under which a bare name is a certificate held. */
const HELD_HEADING = /認証|認定|資格|許認可|第三者|certif|accredit/i;
const NOT_HELD_HEADING = /とは|違い|予定|準備|支援|まで|申請|選び方|要素認証|段階認証|本人認証|[?？]/;
const DEFINITION = /(?:と|って)(?:は|いうのは)|何(?:です|でしょう)か|what is/i;
/** A line that explains the certificate or shows how its number looks. */
const EXPLAINS =
  /(?:マーク|制度|規格|しるし|仕組み|認証|もの|証)(?:です|のことです|をいいます|を指します|になります)。?$|(?:のように|という形で|の形式で)(?:表示|表記|記載)|is an? (?:international )?(?:standard|mark|certification)/i;
/** '会議の準備' in a list of tasks. */
const OTHER_WORK = /^(?!.{0,60}(?:取得|認証|申請|審査|付与|マーク)).{2,20}(?:準備|検討|計画|手配)$/;
const ASKS_OF_PLAN = /予定|計画|検討|準備|つもり|目指|これから|今後|plan/i;
const ANSWER_LEAD = /^(?:A[.:：、 ]? ?)?(?:(?:はい|ええ|いいえ|いえ|yes|no)[、,。. ]+)?/i;
const YES = /^(?:A[.:：、 ]? ?)?(?:(?:はい|ええ|yes)[、,。 ]{0,2})?(?:はい|ええ|yes|[○◯◎✓✔]|あり(?:ます)?|有り?|ございます|(?:持|取)って(?:い|お)り?ます)[。.、!]*$/i;
const NO = /^(?:A[.:：、 ]? ?)?(?:いいえ|いえ|no|[×✕✗]|[-]|なし|無し?)[。.、!]*$/i;
/** 'the same standard': names again what the sentence before named. */
const SAME = /同(?:じ)?(?:規格|基準|認証|マーク)|the same (?:standard|certificat)/i;
/** What a line below a name has to speak of to be about the certificate, and what other things firms hold. */
const OF_CERTIFICATE =
  /保有|保持|所持|^(?:A[.:：、 ]? ?)?(?:はい|ええ)、[^。]{0,16}(?:持って|取って|受けて)|取得|認証|認定|付与|許諾|登録|審査|マーク|更新|番号|certif|accredit|regist|number|no\./i;
const OTHER_HOLDING = /免許|許可|特許|商標|検定|学位|派遣|職業紹介|宅地建物|宅建|建設業|古物|受賞|表彰|ランキング|助成|補助金|資金|顧客|会員|店舗/;
const SHORT_QUOTE = 120;
/** More statements than a page makes of its certificates. */
const MAX_PER_PAGE = 300;
/** A mark alone ('－', '○') is poor evidence beside a sentence. */
const BARE_MARK = 3;
/** What stands in navigation and is a sentence is no link's name: builders fold answers into dropdowns. */
const SENTENCE_END = /[。.!]$/;

interface Open {
  mentions: readonly Mention[];
  kind: 'question' | 'title' | 'sentence';
  start: number;
  heading: number;
  /** Level of a heading that opened it, 0 for other lines. */
  level: number;
  left: number;
  definition: boolean;
  /** Asks whether it is planned, or may be helped with: a yes says no more. */
  planned: boolean;
  years: readonly string[];
  /** Schemes whose holding a line below has stated already; a second one counts for its number only. */
  stated: Set<Scheme>;
  /** The table cell it stands in; what stands in another cell is not below it. */
  cell: Cell | null;
}

const nameless = (text: string, mentions: readonly Mention[]): string => {
  let rest = '';
  let at = 0;
  for (const { start, end } of mentions) {
    rest += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return (rest + text.slice(at)).replace(/[\s()（）:：・/、,■●◆□「」【】"':;.-]|20\d\d|登録番号|認証|の?取得(?:状況)?|について|と$/g, '');
};

const oneEach = (mentions: readonly Mention[]): Mention[] => mentions.filter((m, i) => mentions.findIndex((other) => other.scheme === m.scheme) === i);

function numberOf(scheme: Scheme, text: string, named: boolean): { number: string | null; plausible: boolean; end: number } {
  if (scheme === 'pmark') {
    const [hit] = findPmarkNumbers(text, named);
    if (hit) return { number: pmarkForm(hit), plausible: hit.agencyPlausible, end: hit.end };
  }
  if (scheme === 'isms') {
    const [hit] = findIsmsNumbers(text, named);
    if (hit) return { number: hit.number, plausible: true, end: hit.end };
  }
  return { number: null, plausible: true, end: 0 };
}

/** Where the data are kept. */
const STORE = /クラウド|データ ?センター|サーバー|ストレージ/;
/** 'アオ社は…の認証を受けた事業者で、データは同社のクラウドに置かれます': the one who keeps the data holds it. */
const isOfSupplier = (site: SiteView, text: string, at: number): boolean => STORE.test(text) && partyAt(text, at, site, true) === 'outsider';

interface Reading {
  site: SiteView;
  page: PageView;
  facts: Fact<Certificate>[];
  /** Label of the sentence that begins at an offset. */
  labels: ReadonlyMap<number, string>;
}

function add(
  { site, page, facts }: Reading,
  sentence: Sentence,
  said: Pick<Mention, 'scheme' | 'standardOnly'> & { standing: Standing },
  range: TextRange,
  at: number,
  tactic: Tactic,
  named: boolean,
  years: readonly string[] = [],
): void {
  const standing = said.standing === 'certified' && isOfSupplier(site, sentence.text, at) ? 'thirdparty' : said.standing;
  const { number, plausible } = standing === 'certified' ? numberOf(said.scheme, sentence.text, named) : { number: null, plausible: true };
  const subject: Subject = certificateHolder(site, page, sentence, at, standing === 'thirdparty');
  const value: Certificate = {
    scheme: said.scheme,
    standing,
    standardOnly: said.standardOnly,
    number,
    numberPlausible: plausible,
    years: [...ismsEditions(sentence.text).years, ...years],
    shownAs: 'text',
  };
  facts.push({ value, page: page.index, ...range, tactic, subject, confidence: confidenceOf(tactic, page) + (number ? 0.01 : sentence.text.length <= BARE_MARK ? -0.3 : 0) });
}

/** Of a long sentence the clause that says it, with the number if that stands behind. */
function phrase(sentence: Sentence, start: number, numberEnd: number): TextRange {
  const { text } = sentence;
  if (text.length <= SHORT_QUOTE) return { start: sentence.start, end: sentence.end };
  const cut = Math.max(0, start - 200);
  const clause = clauseAround(text.slice(cut, start + 300), start - cut, start - cut);
  const end = Math.max(cut + clause.end, numberEnd < start + 200 ? numberEnd : 0);
  return { start: sentence.toRaw(cut + clause.start), end: end >= text.length ? sentence.end : sentence.toRaw(end) };
}

/** What a sentence under a name says of it: an answer, a value, a line of a card. */
function standingUnder(text: string, mention: Mention): Standing {
  if (YES.test(text)) return 'certified';
  if (NO.test(text)) return 'negative';
  const said = standingAt(text.replace(ANSWER_LEAD, ''), 0, 0);
  if (said === 'certified' && (!OF_CERTIFICATE.test(text) || OTHER_HOLDING.test(text))) return 'named';
  if (mention.standardOnly && said === 'certified') return 'conformant';
  if (said === 'named') return numberOf(mention.scheme, text, true).number ? 'certified' : 'named';
  return said;
}

const isRow = (place: CellPlace | null): place is CellPlace => place !== null && (place.rowHead !== '' || place.colHead !== '');

/** Names that the row or column head gives to a cell. */
function namedByTable(place: CellPlace): Pick<Open, 'mentions' | 'start' | 'years'> {
  const byRow = findMentions(place.rowHead);
  const words = byRow.length ? place.rowHead : place.colHead;
  return { mentions: findMentions(words), start: byRow.length ? (place.grid.rows[place.cell.row]?.[0]?.start ?? -1) : -1, years: ismsEditions(words).years };
}

/** True where a line below says something else of the certificate than that it is held. */
function takenBack(sentences: readonly Sentence[], i: number, mention: Mention): boolean {
  for (const next of sentences.slice(i + 1, i + 1 + REACH)) {
    if (findMentions(next.text).length || next.isQuestion) return false;
    if (['planned', 'negative', 'conformant', 'thirdparty', 'support'].includes(standingUnder(next.text, mention))) return true;
  }
  return false;
}

/** A bare name under a heading or label such as 認証・資格 is a certificate held. */
function bareName(reading: Reading, sentence: Sentence, i: number, mentions: readonly Mention[], place: CellPlace | null): void {
  const { page } = reading;
  const label = reading.labels.get(sentence.start) ?? '';
  const above = place ? [place.rowHead, place.colHead] : [label, sentence.headings[0] ?? ''];
  const held = above.some((words) => words.length <= 24 && HELD_HEADING.test(words) && !NOT_HELD_HEADING.test(words) && findMentions(words).length === 0);
  if (!(held || holderInRow(reading.site, page, sentence.start) === 'own') || sentence.text.startsWith('(')) return;
  for (const mention of oneEach(mentions)) {
    if (mention.standardOnly || takenBack(page.sentences, i, mention)) continue;
    add(reading, sentence, { scheme: mention.scheme, standardOnly: false, standing: 'certified' }, { start: sentence.start, end: sentence.end }, mention.start, 'pair', true);
  }
}

/** A sentence after a statement adds what is planned ('…取得に向けて準備しています。'), what 'the same standard' has, or the number of one held. */
function addsTo(text: string, mention: Mention, standing: Standing, stated: ReadonlySet<Scheme>): boolean {
  if (SAME.test(text) || (standing === 'planned' && /取得|認証|申請|審査|付与/.test(text))) return true;
  return standing === 'certified' && stated.has(mention.scheme) && numberOf(mention.scheme, text, true).number !== null;
}

function readUnder(reading: Reading, sentence: Sentence, open: Pick<Open, 'mentions' | 'kind' | 'definition' | 'planned' | 'start' | 'years' | 'stated'>): void {
  if (EXPLAINS.test(sentence.text)) return;
  if (open.definition && !/当社|弊社|私たち|当(?:所|室|事務所)|\bwe\b/i.test(sentence.text)) return;
  for (const mention of oneEach(open.mentions)) {
    const answered = standingUnder(sentence.text, mention);
    const standing = answered === 'certified' && open.planned && YES.test(sentence.text) ? 'planned' : answered;
    if (standing === 'named' || standing === 'support' || (standing === 'planned' && OTHER_WORK.test(sentence.text))) continue;
    if (standing === 'certified' && open.stated.has(mention.scheme) && numberOf(mention.scheme, sentence.text, true).number === null) continue;
    if (open.kind === 'sentence' && !addsTo(sentence.text, mention, standing, open.stated)) continue;
    open.stated.add(mention.scheme);
    const near = open.start >= 0 && sentence.start > open.start && sentence.end - open.start <= SHORT_QUOTE;
    add(
      reading,
      sentence,
      { scheme: mention.scheme, standardOnly: mention.standardOnly, standing },
      { start: near ? open.start : sentence.start, end: sentence.end },
      0,
      open.kind === 'title' ? 'pair' : 'text',
      true,
      mention.scheme === 'isms' ? open.years : [],
    );
  }
}

/** Facts of what a sentence says by itself; returns what it says of which scheme, null for nothing. */
function readStatement(reading: Reading, sentence: Sentence): ReadonlyMap<Scheme, Standing> | null {
  const { text } = sentence;
  const found = new Map<Scheme, Standing>();
  for (const said of readStatements(text)) {
    // 'ISMS認証' alone as a link names a page.
    const linked =
      said.standing === 'certified' && text.length <= 24 && /認証(?:について|とは)?$/.test(text) && (linkAt(reading.page.snapshot, sentence.start)?.end ?? 0) >= sentence.end;
    if (said.standing === 'named' || linked) continue;
    add(reading, sentence, said, phrase(sentence, said.start, numberOf(said.scheme, text, false).end), said.start, 'text', false);
    found.set(said.scheme, said.standing);
  }
  return found.size ? found : null;
}

/** Whether a range lies within one of `ranges`: the alts of pictures stand in the text, too. */
function inRanges(ranges: readonly TextRange[]): (range: TextRange) => boolean {
  const sorted = ranges.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((sorted[mid] as TextRange).start <= start) low = mid + 1;
      else high = mid;
    }
    const last = sorted[low - 1];
    return last !== undefined && end <= last.end;
  };
}

function readPage(reading: Reading): void {
  const { page } = reading;
  const { snapshot } = page;
  const isPictured = inRanges(snapshot.images);
  let open: Open | null = null;
  const before = reading.facts.length;
  for (const [i, sentence] of page.sentences.entries()) {
    if (reading.facts.length - before > MAX_PER_PAGE) return;
    const block = snapshot.blocks[sentence.block] as Block;
    if (sentence.struck || (block.region === 'nav' && !SENTENCE_END.test(sentence.text)) || isPictured(sentence)) continue;
    const mentions = findMentions(sentence.text);
    if (open && ((block.level > 0 && (open.level === 0 || block.level <= open.level)) || (block.level === 0 && block.heading !== open.heading))) open = null;
    const place = cellAt(page, sentence.start);
    const row = isRow(place) ? place : null;
    const opened = (kind: Open['kind'], left: number): Open => ({
      mentions,
      kind,
      left,
      start: sentence.start,
      heading: block.level ? sentence.block : block.heading,
      level: block.level,
      definition: DEFINITION.test(sentence.text),
      planned: ASKS_OF_PLAN.test(sentence.text),
      years: ismsEditions(sentence.text).years,
      stated: new Set(),
      cell: row?.cell ?? null,
    });
    if (sentence.isQuestion) {
      open = mentions.length && !asksForWork(sentence.text) ? opened('question', REACH) : null;
    } else if (mentions.length === 0) {
      const named = row && namedByTable(row);
      if (named?.mentions.length) readUnder(reading, sentence, { ...named, kind: 'title', definition: false, planned: false, stated: new Set() });
      else if (open && open.left-- > 0 && (!row || row.cell === open.cell || open.kind === 'question')) readUnder(reading, sentence, open);
    } else {
      const stated = readStatement(reading, sentence);
      const isTitle = block.level > 0 ? sentence.text.length <= 40 : nameless(sentence.text, mentions).length <= TITLE_REST && sentence.text.length <= 60;
      if (!stated && isTitle) bareName(reading, sentence, i, mentions, place);
      open = isTitle && !row ? opened('title', block.level > 0 ? REACH : REACH_OF_LINE) : opened('sentence', 1);
      for (const [scheme, standing] of stated ?? []) if (standing === 'certified') open.stated.add(scheme);
    }
  }
}

/** Everything that the pages read say or show of certificates. */
export function extractCertificates(site: SiteView): Fact<Certificate>[] {
  const facts: Fact<Certificate>[] = [];
  for (const page of site.pages) readPage({ site, page, facts, labels: new Map(utterances(page).map(({ sentence, label }) => [sentence.start, label])) });
  const numbers = site.pages.flatMap((page) => rowNumbers(page, facts));
  return [...facts, ...numbers, ...pictureClaims(site, facts)];
}
