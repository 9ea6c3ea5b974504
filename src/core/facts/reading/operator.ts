import { linkAt } from './links.ts';
import type { Fact, Tactic } from '../../model/fact.ts';
import type { TextRange } from '../../model/page.ts';
import { fold, foldText, joinCjk } from '../../text/fold.ts';
import { KIND_WORDS } from '../../site/kind-words.ts';
import { cellAt } from './cells.ts';
import { labelled } from './labels.ts';
import { jsonLdOrganisations } from './json-ld.ts';
import { confidenceOf } from './make.ts';
import { sentenceAfter } from './neighbours.ts';
import { coreName, findCompanies, findOffices, isCorporate, type NameHit, nameFromValue, ownerOfOffice, personIn, sameCompany, writtenOut } from '../company/names.ts';
import type { PageView, Sentence } from './view.ts';

/**
 * Who runs the site: every place that names an operator votes for its name, weighted by how surely such a place names the operator
 * (a labelled 商号 more than a copyright line, which may be the template maker's).
 */

export interface OperatorName {
  name: string;
  /** `legal`: with a legal form. `trade`: labelled as seller, operator or 屋号, without one. `brand`: a site's or service's name only. */
  kind: 'legal' | 'trade' | 'brand';
  weight: number;
}

const LABELS: readonly [RegExp, number][] = [
  [
    /^(?:会社名|社名|商号|法人名|正式名称|会社の名称|企業名|団体名|法人名称|商号名称|会社名称|貴社名称|組織名|(?:Company|Corporate|Trade|Legal|Business)Name|NameofCompany|CompanyNameEnglish)(?:[・/(].{0,10})?$/i,
    10,
  ],
  [
    /^(?:販売(?:業者|事業者|元|会社|者)|売り?主|売り手|(?:売る|販売する)(?:人|者|会社|事業者)|事業者|サービス(?:提供|運営)(?:者|会社|事業者|元)|提供(?:会社|事業者|元)|役務提供事業者)(?:\((?:役務提供|サービス提供)事業者\)?)?(?:名称?|(?:の)?(?:正式)?名称|の?氏名(?:又は|または)名称|氏名)?$/,
    9,
  ],
  [
    /^(?:運営(?:会社|者|事業者|元|母体|団体|主体|法人)(?:名称?|について)?|サイト運営(?:者|会社)|運営|事業主体?|Operator|BusinessOperator|Operatedby|Seller(?:\/(?:Service)?Provider)?|Distributor)$/i,
    8,
  ],
  [/^(?:屋号|事務所名|店名|店舗名|屋号名)$/, 6],
  [/^(?:名称|会社|Name|お?名前|なまえ|名)$/i, 5],
];
/** Rows that name a person as well as a firm: only a legal form tells. */
const PERSONS_TOO = /^(?:お?名前|なまえ|名)$/;
const ANY_LABEL = new RegExp(LABELS.map(([pattern]) => pattern.source).join('|'), 'i');

const HEREINAFTER =
  /[(（]\s{0,3}以下[、,]?\s{0,3}(?:単に)?\s{0,3}[「『"]?(?:当社|弊社|当法人|当協会|当会(?!社)|当財団|当団体|当機構|当事務所|当事業所|当所|弊所|当室|当方|運営者|サービス提供者|会社|甲|本社|私たち|私ども|わたしたち|わたくしども|当店|当院|当組合)/;
const RUNS =
  /が(?:運営|提供)(?:する|して(?:いる|います|おります))|が営(?:む|んで(?:い|お))|を運営(?:する|している)|の運営会社|が運営|によって運営|is operated by|operated by|provided by/i;
/** '○○株式会社が提供する決済サービス': a tool that the site uses. */
const LENDS =
  /^[)）」]?が提供(?:する|している)[^。、]{0,16}(?:決済|クラウド|サーバー?|ホスティング|解析|計測|広告|配信|フォーム|予約システム|地図|API|ツール)|^[)）」]?が提供(?:する|している)[^。、]{1,24}を(?:導入|利用|使用|採用|入れ|使っ|使い|用い|活用)/;
const RUN_LINE = /(?:運営(?:会社|者|元)?|Operated by|Produced by)\s*[:：|｜/／]?\s*$/i;
const COPYRIGHT = /(?:©|\(c\)|copyright|all rights reserved)/i;
const BUILDER = /ホームページ(?:作成|制作)|無料(?:ホームページ|ブログ)|powered by|created (?:by|with)|designed? by|\bthemes?\b[^|]{0,40}\bby\b|サイト制作|web ?design/i;
const PROVIDES = /を(?:提供する|提供している|展開する|手がける|手掛ける)$/;
/** 'アオは、オンライン秘書サービスを提供しています': the firm is the subject of what the site is about. */
const SERVES =
  /^(?:\([^)]{1,40}\))?(?:は|では)、?[^。]{0,60}(?:(?:を|の|に)(?:ご?提供|運営|展開|お引き受け|お手伝い|支援|サポート|代行|提案|受託)(?:いた)?(?:し|する|さ)|(?:会社|企業|チーム|専門店|サービス|事務所|法人|スタジオ)です|を(?:手がけ|手掛け|営み|営んで|行って|行い|担い|請け負|引き受け))/;
const SERVES_ENGLISH = /^ (?:provides|offers|is an?|supports|helps|runs|operates) /;
/** What a site's provider buys from others, and the words by which others are named. */
const OF_OTHERS = /サーバー?|クラウド|決済|システム|フォーム|配信|広告|解析|ホスティング|提携|委託|審査|認証|認定|監査|取引|加盟|グループ|親会社|代理店|団体|機関|スポンサー|協賛/;
const DESK = /個人情報[^。]{0,12}(?:窓口|係|担当|管理者)|宛先|お?問い?合わせ(?:先|窓口)|相談窓口/;
/** The signature of a policy: '株式会社アオ 代表取締役 青山 花子'. */
const SIGNATURE = /^[^。、]{2,40}(?:代表取締役|代表社員|代表理事|理事長)[^。、]{0,16}$/;
/** The line below the firm's name in a signature. */
const SIGNS = /^(?:代表取締役|代表社員|代表理事|取締役社長|理事長)[^。、様]{0,20}$/;
const DESK_DOCUMENT = /プライバシー|個人情報|規約|約款|特定商取引|お?問い?合わせ|privacy|terms|contact/i;
/** What stands beside a firm's name on its own card: a postal code, a telephone, an invoice number. */
const CONTACT_LINE =
  /〒 ?[0-9]{3}|(?:TEL|℡|電話)[^0-9]{0,8}0[0-9]|登録番号[^0-9T]{0,4}T[0-9]{4}|(?:東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県)[^。]{2,20}[0-9]{1,4}(?:-|丁目|番)/i;
/** Behind the name, the address of another: a client's firm. */
const OTHER_FIRM = /^(?:様|さ|殿)/;
/** Sentences on each side that belong to one card. */
const CARD_REACH = 2;

/** A vote needs this much to count as naming the operator rather than mentioning a company. */
const MIN_WEIGHT = 3;

type Vote = Fact<OperatorName>;

function vote(page: PageView, name: string, range: TextRange, weight: number, tactic: Tactic, kind: OperatorName['kind'], quote?: string): Vote {
  return {
    value: { name, kind, weight },
    page: page.index,
    start: range.start,
    end: range.end,
    ...(quote === undefined ? {} : { quote }),
    tactic,
    subject: 'own',
    confidence: confidenceOf(tactic, page),
  };
}

/** 名称 over the first column of a list of anything (certificates, offices) names none. */
function isListHead(page: PageView, label: string, at: number): boolean {
  const place = /^(?:名称|会社|Name)$/i.test(label) ? cellAt(page, at) : null;
  return place !== null && place.cell.row === 0 && (place.grid.rows[0]?.length ?? 0) > 2;
}

function fromLabels(page: PageView): Vote[] {
  const record = page.page.kinds.includes('company') || page.page.kinds.includes('tokushoho');
  return labelled(page, ANY_LABEL).flatMap((hit) => {
    const block = page.snapshot.blocks[page.blockAt(hit.range.start)];
    const link = linkAt(page.snapshot, hit.range.start);
    const isMenu = link !== undefined && link.end >= hit.range.end && !/^mailto|^tel/.test(link.href) && !isCorporate(hit.value);
    if (hit.subject !== 'own' || block?.region === 'form' || hit.value.length > 200 || isMenu || isListHead(page, hit.label, hit.labelRange.start)) return [];
    const name = nameFromValue(hit.value);
    const weight = (LABELS.find(([pattern]) => pattern.test(hit.label))?.[1] ?? 0) + (record ? 3 : 0);
    if (name.length < 2 || name.length > 50 || /[。?？]|ください|○|〇〇|お問い合わせ|以下|^(?:準備中|未定|調整中|作成中|確認中|非公開)|\{\{/.test(name)) return [];
    const corporate = isCorporate(name);
    if (!corporate && (PERSONS_TOO.test(hit.label) || (/^(?:名称|会社|運営|Name)$/i.test(hit.label) && !record))) return [];
    const end = hit.range.start + Math.min(hit.range.end - hit.range.start, (hit.value.indexOf('\n') + 1 || hit.value.length + 1) + 40);
    return [vote(page, name, { start: hit.labelRange.start, end: Math.min(hit.range.end, end) }, weight, 'pair', corporate ? 'legal' : 'trade')];
  });
}

/** True where a sentence near by gives the address, telephone or invoice number of the firm that this line names alone. */
function hasCard(page: PageView, i: number): boolean {
  for (let k = Math.max(0, i - CARD_REACH); k <= i + CARD_REACH; k++) if (k !== i && CONTACT_LINE.test(page.sentences[k]?.text.slice(0, 120) ?? '')) return true;
  return false;
}

/** The firm whose name stands alone on a line of a card, where the page has cards of one firm only; null for none. */
function cardOwner(page: PageView): string | null {
  const names = page.sentences.flatMap((sentence, i) => {
    const [hit] = sentence.text.length <= 60 ? findCompanies(sentence.text) : [];
    return hit && sentence.text.length - hit.name.length <= 6 && hasCard(page, i)
      ? [{ name: hit.name, own: sentence.subject === 'own' && !OF_OTHERS.test(sentence.headings[0] ?? '') }]
      : [];
  });
  const [first] = names;
  return first && names.every(({ name, own }) => own && sameCompany(name, first.name)) ? first.name : null;
}

/** True for a desk of a policy, of terms or for inquiries: '《個人情報相談窓口》 アオ株式会社', '宛先：アオ株式会社'. */
function isDesk(page: PageView, sentence: Sentence, start: number): boolean {
  const { text, headings } = sentence;
  if (text.length > 80 || !(DESK.test(text) || SIGNATURE.test(text)) || OF_OTHERS.test(text.slice(Math.max(0, start - 24), start))) return false;
  return [page.snapshot.title, ...headings].some((words) => DESK_DOCUMENT.test(words));
}

/** The name without an office behind it that the raw words set off by a blank: '(株)アオ 本店'. */
function withoutOffice(page: PageView, sentence: Sentence, hit: NameHit): string {
  const raw = foldText(page.snapshot.text.slice(sentence.toRaw(hit.start), sentence.toRaw(hit.end - 1) + 1));
  return / (?:本店|本社|支店|支社|営業所)$/.test(raw) ? hit.name.replace(/ ?(?:本店|本社|支店|支社|営業所)$/, '') : hit.name;
}

/** Where an address begins behind a name. */
const ADDRESS_BEHIND = / (?=〒|(?:東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県|[\u4e00-\u9fff]{1,4}市)[\u3040-\u9fff])/;

/** The name without the address that the raw words set off by a blank: '株式会社アオ 東京都港区…', which joined text has lost. */
function withoutAddress(page: PageView, sentence: Sentence, hit: NameHit): NameHit {
  const raw = foldText(page.snapshot.text.slice(sentence.toRaw(hit.start), sentence.toRaw(hit.end - 1) + 1));
  const at = raw.search(ADDRESS_BEHIND);
  const name = at > 0 ? raw.slice(0, at) : '';
  return isCorporate(name) ? { name: writtenOut(name), start: hit.start, end: hit.start + joinCjk(fold(name)).text.length } : hit;
}

/** '株式会社アオの個人情報についての方針', '株式会社アオは、個人情報を…取り扱います': a policy or terms name whose they are. */
const OWN_DOCUMENT = /^(?:(?:の|における)[^。]{0,12}(?:個人情報|プライバシー|規約|約款)|は、[^。]{0,60}(?:個人情報|本規約|本サービス))/;
/** '株式会社アオは2010年（平成22年）に創業し': a site tells its own history so. */
const FOUNDED_IN = /^は、?(?:(?:19|20)[0-9]{2}|(?:昭和|平成|令和)[0-9元]{1,2})年(?:[(（][^()（）]{1,12}[)）])?(?:[0-9]{1,2}月)?に?、?(?:創業|設立|創立)/;
const ASKS_WHO = /どこの会社|どんな会社|(?:だれ|誰|どこ|どちら)が(?:運営|提供|やって|行って)|運営(?:会社|者|元)は/;
const BY_LINE = /(?:^|[\s|｜/])(?:by|運営|提供|企画・?運営|運営・?(?:企画|管理))\s*[:：]?\s*$/i;

/** How surely a sentence that holds a firm's name says that it runs the site; 0 where it only mentions it. */
function weightOf(page: PageView, sentence: Sentence, hit: NameHit, isCard: boolean): number {
  const { text } = sentence;
  const after = text.slice(hit.end, hit.end + 80);
  const before = text.slice(Math.max(0, hit.start - 16), hit.start);
  const alone = text.length - hit.name.length <= 4;
  const footer = page.snapshot.blocks[sentence.block]?.region === 'footer';
  const record = page.page.kinds.some((kind) => kind === 'privacy' || kind === 'terms' || kind === 'company');
  const bought = OF_OTHERS.test(text.slice(Math.max(0, hit.start - 30), hit.start));
  if (HEREINAFTER.test(after.slice(0, /^(?:及び|および|ならびに|並びに)関連/.test(after) ? 34 : 14))) return 7;
  if (RUN_LINE.test(before) || (footer && BY_LINE.test(before)) || (ASKS_WHO.test(sentence.question) && !bought)) return 6;
  if (record && !bought && OWN_DOCUMENT.test(after)) return 5;
  if (!bought && hit.start <= 4 && FOUNDED_IN.test(after)) return 4;
  const subject = !bought && hit.start <= 24 && !OTHER_FIRM.test(after.slice(0, 2)) && !OF_OTHERS.test(after.slice(0, 40)) && (SERVES.test(after) || SERVES_ENGLISH.test(after));
  if ((RUNS.test(after.slice(0, 16)) && !LENDS.test(after)) || /(?:運営する|運営している|運営元の)$/.test(before) || (PROVIDES.test(before) && !bought)) return 4;
  if (footer && COPYRIGHT.test(text)) return 2;
  if (subject && (page.page.kinds.includes('home') || page.page.kinds.includes('company'))) return 3;
  const signs = alone && page.page.kinds[0] === 'security' && SIGNS.test(sentenceAfter(page, sentence)?.text ?? '');
  return signs || (footer && (alone || (hit.start <= 8 && CONTACT_LINE.test(after)))) || (alone && record) || isDesk(page, sentence, hit.start) || isCard ? 3 : 0;
}

function fromSentences(page: PageView): Vote[] {
  const card = cardOwner(page);
  return page.sentences.flatMap((sentence, i) => {
    if (sentence.subject !== 'own' && !(sentence.subject === 'column' && RUNS.test(sentence.text))) return [];
    if (BUILDER.test(sentence.text)) return [];
    return findCompanies(sentence.text).flatMap((found): Vote[] => {
      const hit = withoutAddress(page, sentence, found);
      const weight = weightOf(page, sentence, hit, card === hit.name && hasCard(page, i));
      const range = { start: sentence.toRaw(hit.start), end: sentence.toRaw(hit.end - 1) + 1 };
      return weight ? [vote(page, withoutOffice(page, sentence, hit), range, weight, 'text', 'legal')] : [];
    });
  });
}

/** Offices of tax accountants, lawyers and the like: a trade name, where the sentence says that it is whose site this is. */
function fromOffices(page: PageView): Vote[] {
  return page.sentences.flatMap((sentence) => {
    if (sentence.subject !== 'own' || BUILDER.test(sentence.text)) return [];
    return findOffices(sentence.text).flatMap((hit): Vote[] => {
      const weight = weightOf(page, sentence, hit, false);
      const range = { start: sentence.toRaw(hit.start), end: sentence.toRaw(hit.end - 1) + 1 };
      return weight >= MIN_WEIGHT ? [vote(page, hit.name, range, weight, 'text', 'trade')] : [];
    });
  });
}

function fromJsonLd(page: PageView): Vote[] {
  return jsonLdOrganisations(page).flatMap((organisation) => {
    const legal = organisation.legalName;
    const name = typeof legal === 'string' ? legal : organisation.name;
    if (typeof name !== 'string' || !isCorporate(foldText(name))) return [];
    return [vote(page, nameFromValue(foldText(name)), { start: 0, end: 0 }, typeof legal === 'string' ? 6 : 4, 'json-ld', 'legal', name)];
  });
}

const GENERIC = /^(?:home|top|index|トップ|ホーム|welcome|ようこそ|公式(?:サイト|ホームページ)?|untitled|無題|document|legal disclosure)(?:ページ|page)?$/;
const MAX_PAGE_NAME = 40;

/** True for a title that only says what the page is: 会社概要, About, プライバシーポリシー. */
function isPageName(title: string): boolean {
  const words = joinCjk(fold(title.slice(0, MAX_PAGE_NAME)))
    .text.toLowerCase()
    .trim();
  if (GENERIC.test(words)) return true;
  const rest = KIND_WORDS.reduce((text, [, pattern]) => text.replace(pattern, ''), words);
  return title.length <= MAX_PAGE_NAME && rest !== words && rest.replace(/[^\p{L}\p{N}]|に基づく|に関する|について|のご案内|の?詳細|ページ/gu, '').length < 2;
}

const MAX_TITLES = 12;
const titleParts = (title: string): string[] =>
  title
    .slice(0, 200)
    .split(/[|｜\-–—:：/／]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Name of the site or service from `og:site_name`, the logo's alt or the title: what is left where no operator is named. */
export function brandOf(pages: readonly PageView[]): Vote | null {
  const home = pages[0];
  if (!home) return null;
  const { snapshot } = home;
  // What the titles of the pages share is the site's name.
  const titles = pages.slice(1, MAX_TITLES).map((page) => titleParts(page.snapshot.title));
  const shared = (part: string): number => Math.min(1, titles.filter((parts) => parts.includes(part)).length);
  const logo = snapshot.images.find((image) => image.region === 'header' && image.alt.length >= 2 && image.alt.length <= 40 && !isPageName(image.alt));
  const name =
    [snapshot.siteName, logo?.alt ?? '', ...titleParts(snapshot.title).sort((a, b) => shared(b) - shared(a) || a.length - b.length)].find(
      (part) => part.length > 0 && !isPageName(part),
    ) ?? '';
  if (name.length < 2) return null;
  const at = snapshot.text.indexOf(name);
  return vote(home, foldText(name), at >= 0 ? { start: at, end: at + name.length } : { start: 0, end: 0 }, 1, 'page', 'brand', at >= 0 ? undefined : name);
}

/** All votes; those for the winner are `own`, those for other firms `group`. */
export function operatorVotes(pages: readonly PageView[]): Vote[] {
  const votes = pages.flatMap((page) => [...fromLabels(page), ...fromSentences(page), ...fromOffices(page), ...fromJsonLd(page)]);
  const winner = winnerOf(votes);
  const brand = brandOf(pages);
  return [...votes.map((v): Vote => (winner && !sameCompany(v.value.name, winner) && v.value.kind === 'legal' ? { ...v, subject: 'group' } : v)), ...(brand ? [brand] : [])];
}

function winnerOf(votes: readonly Vote[]): string | null {
  const totals = new Map<string, { weight: number; best: Vote }>();
  for (const v of votes) {
    const key = coreName(v.value.name);
    const known = totals.get(key);
    const legalBonus = v.value.kind === 'legal' ? 0.5 : 0;
    if (!known) totals.set(key, { weight: v.value.weight + legalBonus, best: v });
    else {
      // Ten footers are not ten witnesses: repetition counts for little beside the best place.
      known.weight = Math.max(known.weight, v.value.weight + legalBonus) + Math.min(1, v.value.weight / 10);
      if (v.value.weight > known.best.value.weight || (v.value.kind === 'legal' && known.best.value.kind !== 'legal')) known.best = v;
    }
  }
  const [first] = [...totals.values()].filter((t) => t.weight >= MIN_WEIGHT).sort((a, b) => b.weight - a.weight);
  return first?.best.value.name ?? null;
}

/** The operator's name, Japanese legal form before English before trade name; null where none is named. */
export function operatorName(votes: readonly Vote[]): string | null {
  const own = votes.filter((v) => v.subject === 'own' && v.value.kind !== 'brand' && v.value.weight >= MIN_WEIGHT);
  const winner = winnerOf(own);
  if (!winner) return null;
  const japanese = own.find((v) => sameCompany(v.value.name, winner) && v.value.kind === 'legal' && /[\u3040-\u9fff]/.test(v.value.name));
  return japanese && !/[\u3040-\u9fff]/.test(winner) ? japanese.value.name : winner;
}

/** True for a trade-name vote whose name is a person's (販売業者：山田 花子), or holds one (行政書士山田花子事務所). */
export const isPersonName = (name: string): boolean => personIn(ownerOfOffice(name) ?? name) !== null && !isCorporate(name);
