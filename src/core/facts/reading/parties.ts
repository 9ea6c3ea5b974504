import type { Subject } from '../../model/fact.ts';
import { allMatches } from '../../text/all-matches.ts';
import { findCompanies, isCorporate, sameCompany } from '../company/names.ts';
import { sentenceBefore } from './neighbours.ts';
import { endsWithStranger, strangersIn } from './strangers.ts';
import type { PageView, Sentence, SiteView } from './view.ts';

/**
 * Who does what a sentence tells: its topic or grammatical subject. '会計ソフトの開発元は…', '同社では…', '白川建設様が…', '前職の会社は…' tell of others,
 * and what stands behind them in the sentence is theirs until another one (当社は) is named. All words are folded text.
 */

/** A party at its place: whose what follows is, null for the provider. */
interface Party {
  subject: Subject | null;
  start: number;
  end: number;
}

const ACTS = '(?:で(?:は|も)|側(?:は|が|では)|は|が|も)(?!なく|ない|含|あわせ)';
/** Of its people or parts, unless they are whom something is done with: '提携先の税理士とは'. */
const OF_ITS = '(?:の[^。、はがもを]{1,13}[^。、はがもをとにへ])?';
const SELF = new RegExp(
  `(?:当社|弊社|当方|当(?:室|所|事務所|店|クラブ|センター|オフィス|サービス|院|法人|組合|協会)|わ(?:たし|たくし)(?:たち|ども)?|私(?:たち|ども|共)?|弊(?:所|事務所)|自社|うち(?!の会社))(?:の[^。、はがもを]{1,14})?(?:${ACTS}|で|、|に(?:は|も)?)|\\b[Ww]e\\b`,
  'g',
);

const NAMES_SELF = new RegExp(SELF.source);

/** What is used here is made by somebody; the firm that runs this very site is no supplier. */
const SUPPLIER = new RegExp(
  `(?<=[のるた(「」])(?<!(?:本|当|この|当社|弊社)の?(?:サービス|サイト|ホームページ|ページ)の)(?:(?:開発|提供|販売|製造|供給|発売|配信|運営|保守)(?:元|会社|企業|業者|事業者)|ベンダー(?:各社)?|メーカー(?:各社)?)(?:さん|様)?${ACTS}`,
  'g',
);
const GROUP = new RegExp(
  `(?<!(?:および|及び|ならびに|並びに|[社室所]と|・))(?:親会社|持ち?株会社|子会社|関連会社|関係会社|グループ(?:会社|企業|各社|本社)|系列(?:会社|企業)|姉妹会社|兄弟会社|(?:主要)?株主|出資元|加盟店|(?:FC|フランチャイズ)本部)(?:の(?!監査|内部監査)[^。、はがもを]{1,13}[^。、はがもをとにへ])?${ACTS}`,
  'g',
);
const SAME = new RegExp(`(?:^|[、。」(:\\s])(?:同(?:社|所|法人|事務所|行|庁|氏|店|院|校|園|団体|組合|協会)|当該(?:事業者|企業|会社|ベンダー|法人))${OF_ITS}${ACTS}`, 'g');
const CALLED_FIRM = new RegExp(`(?<![\\p{Script=Katakana}ーA-Za-z])(?:[\\p{Script=Katakana}ー・]{2,16}|[A-Z][A-Za-z0-9]{0,15})社(?:様|さま|さん)?${ACTS}`, 'gu');
/** A name with 様; kinds of people (お客様, ご契約者様) are nobody's name. Whole sentences of clients are cases, which are read as such. */
const HONOURED =
  /(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}A-Za-zー&)])(?<![お客皆意奥母父子嬢那殿な者主方家手先員人仕同模多異有位々何])(?<!会社|企業|法人|団体|店舗|事業|士業|個人|社長|院長|所長|代表|先生|会員|オーナー|ユーザー|クライアント|サロン|クリニック|オフィス|スタッフ|医院|事務所)(?:様|さま)(?:では|でも|は|が|も)(?!なく|ない)/gu;
/** Of these, measures and data are told in passing and say nothing of the provider's own; what they take on is a part of the service. */
const PARTNER = new RegExp(
  `(?:(?:提携|協力|紹介|仕入れ?|取引|外注|発注|得意|納品|導入)先|協力(?:会社|企業)|パートナー(?:企業|会社)|(?:提携|顧問)(?:税理士|社労士|弁護士|行政書士)|提携(?:する|して(?:い|お)る|中の)[^。、はがもを]{1,16}|先方|競合(?:他社)?|他社)${OF_ITS}(?:様|さん)?${ACTS}`,
  'g',
);
const FORMER = new RegExp(
  `(?:前職|古巣|前の?勤務先|出身(?:企業|会社))${OF_ITS}${ACTS}|(?:^|[、。\\s])(?:前に|以前(?:に|の|いた)?|かつて|もと|昔|新卒で|最初に|(?:勤め|働い|在籍し)て(?:い|お)た)[^。、]{0,16}(?:会社|企業|職場|事務所|勤務先|勤め先|銀行|商社|病院|法人|メーカー|ところ)${OF_ITS}${ACTS}`,
  'g',
);
/** The client's own firm, and one that is told of: 'お客さまの会社では', 'この病院では'. */
const CLIENTS_FIRM = /お客(?:様|さま)の(?:会社|病院|医院|お?店|職場|現場|工場|事務所|社内)(?:さん)?(?:で(?:は|も)|は|が|も|には)(?!なく|ない)/g;
const TOLD_OF = new RegExp(
  `(?:この|その|こちらの)(?:病院|医院|お寺|お店|工場|学校|団体|企業|お客(?:様|さま))(?:さん|様|さま)?${ACTS}|(?:その|こちらの)会社(?:さん|様)?(?:で(?:は|も)|は|が|も)(?!なく|ない)|(?:会社|事務所|印刷所|工務店|病院|医院|診療所|工場|旅館|農園|[^お]店)さん(?:たち)?${ACTS}`,
  'g',
);
const NAMELESS: readonly (readonly [RegExp, Subject])[] = [
  [SUPPLIER, 'outsider'],
  [GROUP, 'group'],
  [SAME, 'outsider'],
  [CALLED_FIRM, 'outsider'],
  [CLIENTS_FIRM, 'client'],
];
const IN_PASSING: readonly (readonly [RegExp, Subject])[] = [
  [HONOURED, 'client'],
  [PARTNER, 'outsider'],
  [FORMER, 'outsider'],
  [TOLD_OF, 'outsider'],
];
/** Words without which none of them matches. */
const MAY_NAME =
  /元|さん|この|その|こちら|お客|会社|企業|業者|社|ベンダー|メーカー|株主|加盟店|本部|同|当該|様|さま|先|提携|顧問|競合|前職|古巣|以前|かつて|もと|昔|新卒|最初|前に|てい|てお/;

/** Behind a firm's name: it is the one that does it. Of its people too. */
const FIRM_ACTS = `(?:様|さま|さん)?(?:\\([^()]{0,30}\\))?(?:の[^。、はがもを]{0,10}(?:氏|士|先生|代表|社長|会長|部長|担当者?|広報|社員|従業員|スタッフ|工場|本社))?(?:${ACTS}|の(?:顧問先|取引先|顧客|お客様)(?:に|へ|から)?(?:は|も))`;
const LEGAL_FORM =
  /株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益)(?:社団|財団)法人|(?:税理士|行政書士|社会保険労務士|弁護士|司法書士|弁理士|医療|監査)法人|特定非営利活動法人|NPO法人/g;
const MAX_FIRMS = 40;
const MIN_FIRM = 3;

interface Firms {
  others: RegExp | null;
  own: RegExp | null;
  /** Names of other firms without their legal forms. */
  names: readonly string[];
}

const pageFirms = new WeakMap<PageView['snapshot'], readonly string[]>();
const siteFirms = new WeakMap<SiteView, Firms>();

function firmsNamedOn({ snapshot, sentences }: PageView): readonly string[] {
  const known = pageFirms.get(snapshot);
  if (known) return known;
  const names = [...new Set(sentences.flatMap(({ text }) => findCompanies(text).map(({ name }) => name)))];
  pageFirms.set(snapshot, names);
  return names;
}

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const plainName = (name: string): string => name.replace(LEGAL_FORM, '').trim();

const alternatives = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** The firms that the site names: the operator, and all others. Empty where the site names no operator with a legal form. */
function firmsOf(site: SiteView): Firms {
  const known = siteFirms.get(site);
  if (known) return known;
  const { operator, pages } = site;
  const all = operator !== null && isCorporate(operator) ? [...new Set(pages.flatMap(firmsNamedOn))] : [];
  const names = [...new Set(all.filter((name) => operator !== null && !sameCompany(name, operator)).map(plainName))].filter((name) => name.length >= MIN_FIRM).slice(0, MAX_FIRMS);
  const own = operator === null ? '' : plainName(operator);
  const firms: Firms = {
    names,
    others:
      names.length > 0
        ? new RegExp(
            `(?<![\\p{Script=Han}\\p{Script=Katakana}ーA-Za-z])(?:${alternatives(names)})(?:株式会社|有限会社|合同会社)?${FIRM_ACTS}|(?<=株式会社|有限会社|合同会社|法人)(?:${alternatives(names)})${FIRM_ACTS}`,
            'gu',
          )
        : null,
    own: own.length >= 2 ? new RegExp(`${literal(own)}(?:株式会社|有限会社|合同会社)?(?:${ACTS}|で|、)`, 'g') : null,
  };
  siteFirms.set(site, firms);
  return firms;
}

/** All parties that a sentence names as doing something, in order; `passing`: those told of in passing, too; `served`: what somebody does for the provider is the provider's. */
function partiesIn(text: string, passing: boolean, site: SiteView | null, served = false): Party[] {
  const firms = site && firmsOf(site);
  const found: Party[] = passing ? strangersIn(text, site).filter(({ serves }) => !(served && serves)) : [];
  const add = (pattern: RegExp, subject: Subject | null): void => {
    for (const m of allMatches(text, pattern)) found.push({ subject, start: m.index, end: m.index + m[0].length });
  };
  if (MAY_NAME.test(text)) for (const [pattern, subject] of passing ? [...NAMELESS, ...IN_PASSING] : NAMELESS) add(pattern, subject);
  if (firms?.others) add(firms.others, 'outsider');
  if (found.length === 0) return found;
  add(SELF, null);
  if (firms?.own) add(firms.own, null);
  return found.sort((a, b) => a.end - b.end);
}

/** Ends the reach of what 'が' names: the clause was a condition or a reason. */
const ENDS_CLAUSE = /(?:ても|でも|たら|れば|ば|ると|ので|から|ため|とき|際|場合|が|けれど|けど|よう)[^、]{0,10}、/;
/** What is done to the provider's own, or to what clients gave it, is a measure of the provider's. */
const TO_OURS = /(?:(?:当社|弊社|当(?:室|所|事務所|店)|私(?:たち|ども)|わたし(?:たち|ども))の[^。、はが]{1,20}|お預かりし(?:た|ている|ております)[^。、はが]{1,20})を/;
/** What 'が' names only describes a thing or place that is used: '…が運営する国内の設備に置き、'. */
const DESCRIBES = /^[^、。はがを]{1,16}(?:する|した|[てで]い[るた])[^、。はがを]{1,20}[にへで][^、。はが]{1,12}[、。]/;
/** '…協会が定める審査を経て', '…社が開いている講座を': what 'が' names ends with the noun that its verb describes. What clients did so stays theirs. */
const RELATIVE =
  /^[^、。はがを]{0,16}(?:める|めた|する|した|選[ぶん]だ?|開[くい]た?|行[うっ]た?|出[すし]た?|配[るっ]た?|作[るっ]た?|[てで]い[るた])(?=[\p{Script=Han}\p{Script=Katakana}「『A-Za-z])(?!こと|もの|ため|そう)/u;
const endsEarly = ({ subject }: Party, words: string, after: string): boolean =>
  subject !== null && /が$/.test(words) && (ENDS_CLAUSE.test(after) || DESCRIBES.test(after) || (subject !== 'client' && RELATIVE.test(after)));
/** A party inside brackets that are closed again before a place says nothing of it. */
const reaches = (text: string, party: Party, at: number): boolean => {
  const between = text.slice(party.end, at);
  if (endsEarly(party, text.slice(party.start, party.end), text.slice(party.end, at + 1))) return false;
  let depth = 0;
  for (const ch of between) {
    if ('(「『'.includes(ch)) depth++;
    else if (')」』'.includes(ch) && --depth < 0) return false;
  }
  return true;
};

/** What somebody respected does: told with honorifics, it is not one's own doing. */
const RESPECTED =
  /^[^。、]{0,40}(?:[てで](?:おられ|いらっしゃい|おいでで)(?:ます|ました)|[てで]おられ、|なさって(?:い|お)ます|(?:受賞|合格|加盟|加入|入会|取得|創業)され(?:まし|て(?:い|お)|、))/;

/** '075-000-0000 同所総務': whose a number is, behind it. */
const OF_PLACE = /^[0-9][0-9 ()-]{8,16}[、(]?同(?:所|社|会|院|店|館|事務局)/;

/** Who is introduced right before an open bracket: '小口会計事務所さん（', '佐々木さん（', '同社カスタマー窓口（'. */
const INTRODUCED =
  /(?<!お客|皆|みな|お子|奥|業者|職人)(?:さん|様|さま|先生|氏|くん|君)$|(?:^|[、。」(:\s]|[はがのをにで])同(?:社|所|法人|事務所|店|院|校|園|団体|組合)(?:の)?[^。、()はがをも]{0,14}$/;
/** '監査法人アオ（内部統制の助言）さん'. */
const HONOURED_BEHIND = /^[^()]{0,40}\)(?:さん|様|さま|先生|氏)/;
const MAX_BRACKET = 60;

/** Whose the words inside a bracket are that is open at `at`, by who stands right before it; null for nobody in particular. */
function bracketOwner(text: string, at: number, site: SiteView | null): Subject | null {
  let depth = 0;
  // The number itself may begin with the bracket: '(022)…'.
  for (let i = text[at] === '(' ? at : at - 1; i >= Math.max(0, at - MAX_BRACKET); i--) {
    const ch = text[i] as string;
    if (ch === ')') depth++;
    else if (ch === '(' && --depth < 0) {
      const name = text.slice(Math.max(0, i - 24), i);
      return INTRODUCED.test(name) || HONOURED_BEHIND.test(text.slice(at, at + MAX_BRACKET)) || endsWithStranger(name, site) ? 'outsider' : null;
    }
  }
  return null;
}

const SAME_FIRM = '同(?:社|所|法人|店|院|校|会|館|事務所|事務局)';
/** '商品のことは同社カスタマー窓口(…)'. */
const OF_SAME = new RegExp(`(?:^|[、。」(:はもをにでへ\\s])${SAME_FIRM}の?[^。、はがもを]{0,16}$`);
/** '毎日のバックアップも同社の情シスが自動化しています'. */
const DONE_BY_SAME = new RegExp(`^[^。、はが]{1,20}(?:は|も|を)、?${SAME_FIRM}(?:の[^。、はがもを]{1,14})?が`);

/** Whose a sentence is that names its topic behind the words at `at`: '大雪の日でもみどりの銀行は…'. */
const topicBehind = (text: string, at: number, site: SiteView | null): Subject | null =>
  strangersIn(text, site).find(({ start, end }) => start >= at && text[end - 1] === 'は' && !/[はが。]/.test(text.slice(0, start)))?.subject ?? null;

/** Whose the words at `at` of a sentence are, by who does what it tells; null where it names nobody, or the provider. `served` as in `partiesIn`. */
export function partyAt(text: string, at: number, site: SiteView | null, passing: boolean, served = false): Subject | null {
  const before = partiesIn(text, passing, site, served).filter((party) => party.end <= at + 1 && reaches(text, party, at));
  const last = before[before.length - 1];
  if (last) return TO_OURS.test(text.slice(last.end)) ? null : last.subject;
  if (passing && !NAMES_SELF.test(text)) {
    const topic = topicBehind(text, at, site);
    if (topic) return topic;
  }
  if (OF_PLACE.test(text.slice(at, at + 40)) || OF_SAME.test(text.slice(Math.max(0, at - 40), at)) || DONE_BY_SAME.test(text.slice(at, at + 60))) return 'outsider';
  return RESPECTED.test(text.slice(at)) ? 'client' : bracketOwner(text, at, site);
}

/** What may stand before the one who does it: a day, 'なお', or words that describe the party itself. */
const LEADS_TO_IT = /^(?:[^はがを、]{0,24}|[^はがをも]{0,24}|[^、。]{0,40}(?:[るたいの]|」の))$/;

/** Whose a whole sentence is, by the party that it begins with; null where it names the provider behind it, or nobody. */
export function partyOf(text: string, site: SiteView | null, passing = false): Subject | null {
  const parties = partiesIn(text, passing, site);
  const first = parties.findIndex(({ subject }) => subject !== null);
  const party = parties[first];
  if (!party?.subject || parties.slice(first + 1).some(({ subject }) => subject === null)) return null;
  const after = text.slice(party.end);
  if (TO_OURS.test(after) || endsEarly(party, text.slice(party.start, party.end), after)) return null;
  return LEADS_TO_IT.test(text.slice(0, party.start)) ? party.subject : null;
}

/** Told of a time that is over, without saying by whom: of whoever the sentence before speaks of. */
const WENT_ON = /(?:ました|でした|そうです|とのこと(?:です)?)。?$/;

/** The party of the sentence before, in the same paragraph, where this one goes on to tell of it: 'そこは社員800人の会社。研修もありました。' */
export function partyBefore(page: PageView, sentence: Sentence, site: SiteView): Subject | null {
  if (!WENT_ON.test(sentence.text)) return null;
  const before = sentenceBefore(page, sentence);
  return before?.block === sentence.block && partiesIn(sentence.text, true, site).length === 0 && !NAMES_SELF.test(sentence.text) ? partyOf(before.text, site, true) : null;
}

const JAPANESE = /[\u3040-\u9fff]/;
/** A title that is a firm's name and little more. */
const MAX_TITLE = 50;
/** Words by which a title says more of a firm than that it is spoken of. */
const NOT_OF_FIRM = /運営|提供|主催|当社|弊社|とは|について|より|から|によ[るり]/;

/** True for a heading or title that names another firm than the operator: 'アオ株式会社（建設業・80名）'. What stands below it is that firm's. */
export function isOtherFirmsTitle({ operator }: SiteView, title: string): boolean {
  if (operator === null || !isCorporate(operator) || title.length > MAX_TITLE || NOT_OF_FIRM.test(title)) return false;
  const named = findCompanies(title);
  // A firm with a Japanese name has an English one for its English page.
  return named.length === 1 && named.every(({ name, start }) => start <= 12 && JAPANESE.test(name) && plainName(name) !== name && !sameCompany(name, operator));
}

/** Offices whose name alone says that another firm of the group is meant. */
const GROUP_NAME = /ホールディングス|(?:FC|フランチャイズ)本部|親会社|グループ本社/;

/** True where words that name an account or a page name another firm than the operator. */
export function namesOtherFirm(site: SiteView, words: string): boolean {
  const { operator } = site;
  if (operator === null || words.includes(plainName(operator))) return false;
  return firmsOf(site).names.some((name) => words.includes(name)) || (GROUP_NAME.test(words) && !GROUP_NAME.test(operator));
}

/** The sentence of a page that holds a raw offset; undefined for none. */
function sentenceAt({ sentences }: PageView, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sentences[mid] as Sentence).end <= offset) low = mid + 1;
    else high = mid;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** The same for a place in a page. */
export function partyAtPlace(site: SiteView, page: PageView, offset: number): Subject | null {
  const sentence = sentenceAt(page, offset);
  if (!sentence) return null;
  let low = 0;
  let high = sentence.text.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentence.toRaw(mid) < offset) low = mid + 1;
    else high = mid;
  }
  return low === 0 ? (partyOf(sentence.text, site, true) ?? (RESPECTED.test(sentence.text) ? 'client' : null)) : partyAt(sentence.text, low, site, true);
}
