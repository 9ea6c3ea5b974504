import { clauseAround } from '../../text/assertion.ts';
import { sieve } from '../../text/sieve.ts';
import { findIsmsNumbers, findPmarkNumbers } from './certificate-numbers.ts';
import { allMatches } from '../../text/all-matches.ts';

/**
 * What a sentence says of a certificate: that it is held, applied for, only conformed to, held by somebody else, not held, or that help in
 * getting it is sold (DOMAIN-FACTS 2, precedence by clause). Works on one folded sentence; whose sentence it is, certificates.ts decides.
 */

export type Scheme = 'pmark' | 'isms' | 'iso27017' | 'iso27018' | 'iso27701' | 'soc2' | 'ismap' | 'other';

/**
 * - `certified`: held. `planned`: applied for, in preparation. `conformant`: in line with it, equal to it, or the management system alone
 * - `thirdparty`: a data centre, cloud or contractor holds it. `negative`: not held, or given back
 * - `support`: help in getting it is sold. `named`: the name alone, or a definition
 */
export type Standing = 'certified' | 'planned' | 'conformant' | 'thirdparty' | 'negative' | 'support' | 'named';

/** A certificate as one place speaks of it. */
export interface Certificate {
  scheme: Scheme;
  standing: Standing;
  /** Only the standard behind the mark is named (JIS Q 15001). */
  standardOnly: boolean;
  /** Registration or certificate number in normal form, null where none is shown. */
  number: string | null;
  /** False for a privacy mark number of a form that the register does not give. */
  numberPlausible: boolean;
  /** Editions of ISO/IEC 27001 named beside it. */
  years: readonly string[];
  shownAs: 'text' | 'picture' | 'link';
}

export interface Mention {
  scheme: Scheme;
  /** JIS Q 15001 is the standard behind the privacy mark, not the mark. */
  standardOnly: boolean;
  start: number;
  end: number;
}

const SCHEMES: readonly [Scheme, boolean, RegExp][] = [
  ['pmark', false, /プライバシー ?・?マーク|(?<![A-Za-z])P ?-?マーク|privacy ?mark|(?<![A-Za-z])P-?mark(?![a-z])/gi],
  ['pmark', true, /JIS ?-?Q ?-?15001/gi],
  // Slips such as 'IOS/IEC 27001' and 'ISO/ICE 27001' are seen on real pages.
  [
    'isms',
    false,
    /(?<![A-Za-z])ISMS(?!-?AC|-P|[A-Za-z])|(?<![A-Za-z])I[SO]{2}(?: ?\/ ?I[A-Z]{2})?[ :-]{0,2}27001|JIS ?-?Q ?-?27001|情報セキュリティ ?マネジメント ?システム|information security management(?: system)?/gi,
  ],
  ['iso27017', false, /(?<!\d)27017(?!\d)/g],
  ['iso27018', false, /(?<!\d)27018(?!\d)/g],
  ['iso27701', false, /(?<!\d)27701(?!\d)/g],
  ['soc2', false, /(?<![A-Za-z])SOC ?-?2(?:\+)?(?!\d)(?: ?Type ?(?:I{1,2}|[12]))?/gi],
  ['ismap', false, /(?<![A-Za-z])ISMAP(?![A-Za-z])/g],
  ['other', false, /(?<![A-Za-z])(?:ISO ?(?:\/ ?IEC)? ?-?(?:9001|14001|20000|22000|22301|13485|45001|18295)|COPC|TRUSTe|JAPHIC)(?![A-Za-z])|ジャフィック/gi],
];

/** More names than any sentence of a person holds. */
const MAX_MENTIONS = 60;

function mentionsOf(text: string, [scheme, standardOnly, pattern]: (typeof SCHEMES)[number]): Mention[] {
  const found: Mention[] = [];
  for (const m of allMatches(text, pattern)) {
    if (found.push({ scheme, standardOnly, start: m.index, end: m.index + m[0].length }) >= MAX_MENTIONS) break;
  }
  return found;
}

const schemesIn = sieve(SCHEMES.map(([, , pattern]) => [pattern]));

/** Names of certificates in order of place. */
export const findMentions = (text: string): Mention[] =>
  schemesIn(text)
    .flatMap((i) => mentionsOf(text, SCHEMES[i] as (typeof SCHEMES)[number]))
    .sort((a, b) => a.start - b.start);

const ANY_NAME = new RegExp(SCHEMES.map(([, , pattern]) => pattern.source).join('|'), 'gi');
/** Joiners of a list of names, and what stands between a name and its predicate without saying anything. */
const LIST_LEAD = /^(?:[\s・/,、&()＋+と:]|および|及び|ならびに|や|とも|ともに|の両方|両方|いずれも|など|等|認証|:?20\d\d|[(（][^()（）]{0,24}[)）])+/;

const HELP = '(?:支援|サポート|コンサル|代行|お手伝い|アドバイ|セミナー|ご相談|伴走|講座)';
const WORK = '(?:新規|取得|認証|更新|運用|申請|構築|審査|導入|維持|対応|教育|内部監査|書類作成)';
const SUPPORT = new RegExp(
  `^(?:の)?(?:申請|審査|更新|取得)(?:用|に必要な|の|のための)?(?:書類|資料|台帳)(?:の|を)?(?:清書|整理|作成|印刷|下書き)(?!(?:を)?(?:進め|して(?:い|お)))|^取得(?:企業|会社|事業者)(?:様)?(?:の|への|向け)[^。、]{0,8}${HELP}|^(?:の|を)?(?:${WORK}[・、や]?){0,4}(?:の|を|に関する|に係る|に向けた|へ向けた|業務の?|手続きの?|のための?|までの?|対策の?|も){0,2}(?:ご)?${HELP}|^(?:の)?(?:申請|審査|更新|取得)[^。]{0,30}(?:代わって|お任せ|代行し|お手伝い)|^[^。、]{0,8}(?:審査|申請|取得|更新|運用)[^。、]{0,16}(?:も|を|は)?(?:お任せ|お?引き?受け|承り(?:ます|ま))|^[^。、]{0,10}取得を(?:お考え|ご?検討(?:中|され|の(?:方|企業|お客様))|(?:目指|めざ)(?:す|される)(?:企業|会社|方|お客様))`,
);
const NEGATIVE =
  /^[^。、]{0,8}(?:持た|取ら|取得せ|受け|有せ)ず(?=[、。])|^(?:いいえ、?|いえ、?)?まだ(?:です|でございます)?(?:が|けれど)|(?:取得|認証|付与|登録|許諾|申請|保有|保持|所持|受け|受審|持っ|持ち|有し|得て|得し|取って|取れて|取り)[^。、業社者]{0,14}?(?:ませ[んぬ]|ない(?=$|[。、)」\s]|です|ため|ので|が|ものの)|おらず|なし|無し)|^[^。、]{0,14}?(?:は|も|とも|ともに|については)?(?:ございません|ありません|ない(?:です|。|$)|なし(?:。|$|[)）])|無し|非取得|対象外)|(?:取る|取得する|受ける|申請する|取得の?)(?:予定|つもり|計画)(?:は|も)[^。、]{0,8}(?:ありません|ございません|ない)|未取得|未認証|返上し|失効し|期限切れ|有効期間(?:が)?満了|取り下げ|^\s*[:：]?\s*[×✕✗-]$/;
const ENGLISH_NEGATIVE_BEFORE = /(?:(?:do|does|did|have|has|had|is|are|am)(?: not|n't)|without|no longer|not yet|never)(?: currently| yet| been| hold| have| has)*[^.,;]{0,24}$/i;
const ENGLISH_NEGATIVE_AFTER = /^[^.;]{0,24}(?:is|are|has|have)(?: not|n't)\b|^[^.;]{0,10}: ?no\b|^[^.;]{0,20}not (?:held|certified|available)/i;
const NO_PLAN =
  /(?:準備|申請|検討|手続き?)(?:も|は|すら|さえ)[^。、]{0,12}(?:ません|ない)|(?:予定|つもり|計画|考え)(?:は|も|が)?(?:今のところ|いまのところ|現在)?(?:あり|ござい)ません|(?:予定|つもり|計画|考え)(?:は|も)ない/;
const PLANNED =
  /予定(?!通り|どおり)|準備|(?:申請|審査|取得)(?:の)?(?:手続き?|書類)(?:中|を進め)|(?:に|へ)向け|申請(?:中|し(?:ました|て(?:い|お)|ており)|を(?:行|し|出|提出|済|受理)|済|書類)|(?:現地|文書)?審査(?:中|待ち|を(?:[^。、]{0,12}、)?[^。、]{0,8}受け(?:て(?:い|お)|はじめ|始め)|を受ける|を待)|途中(?:です|で、|の)|最中|ているところです|見通し|支度|取れるよう|運び(?:です|と)|(?:返事|結果|回答|[一二三四1-4]段階|通知|交付|判定)(?:を|が)?[^。、]{0,8}待|(?:申請書類?|書類)(?:を|は|も|が)[^。、]{0,16}(?:出し|提出|送り|送付|送っ|受理)|現地審査|受審(?:中|予定)|検討|目指|めざ|進めている(?:ところ|最中)|目標|計画|近日|見込み|取り組(?:んで|み中)|キックオフ|つもり|(?:取り|受け|取得し)たい(?:と|で|。)|をめどに|に挑戦|動き(?:はじ|始|出)め?|in progress|under (?:review|examination)|applied for|applying|preparing|plan(?:s|ned|ning)?\b|working towards?|aim(?:s|ing)?\b|pending|scheduled/i;
/** Renewals are asked and examined for by those who hold it. */
const RENEWAL =
  /(?:毎年|定期的に|年に?[0-9一二]回|[0-9一二三]年(?:ごと|おき)に)[^。、]{0,10}審査を[^。、]{0,6}受け|審査を[^。、]{0,6}(?:毎年|[0-9一二三]年(?:ごと|おき|に)|定期的)|更新(?:の)?(?:申請|審査|手続)|維持審査|定期審査|サーベイランス|再認証|移行審査/;
const CONFORMANT =
  /準拠|準じ|に則|にのっと|の考え方|に即し|に基づ|相当(?!の)|同等|同レベル|水準|レベル|参考|を踏まえ|沿っ(?:た|て)|適合し|対応し(?:た|て)|をベース|並み|complian|conform|equivalent|in line with|aligned|based on/i;
const CONFORMANT_BEFORE =
  /(?:complian\w{0,3} with|conform\w{0,3} (?:to|with)|equivalent to|in line with|aligned (?:with|to)|based on|following|modell?ed on|consistent with)[^.,;]{0,20}$/i;
/** '…に基づく認証を取得' is held. */
const BASED_CERTIFICATE = /(?:準拠|基づ|適合)[^。、]{0,20}(?:認証|認定)(?:を|が)?(?:取得|受け)/;
const WISH =
  /^(?:の|に関する|・)?(?:(?:主任|内部)?(?:審査|監査)員|(?:取得|導入|構築|運用|推進|更新)(?:の|に(?:携わ|関わ)[^。、]{0,4})?(?:経験|実務|プロジェクト|担当者?(?:を|として|だ)))|^[^。、]{0,12}(?:検定|講習|研修|勉強会)(?:に|を|の|も)|^[」』]?(?:と|って)(?:は|いうのは|いう(?:制度|の))|^[^。、]{0,16}取得(?:(?:し|され)(?:た|ている)|済みの?)?(?:(?:企業|会社|事業者|法人)(?:様|さま|さん)|お客様|お客さま|顧客|取引先|クライアント)|^(?:の)?(?:運用|取得|更新|審査)?(?:の)?ご?担当者(?:様|さま)|^(?:の)?付与(?:事業者|企業|を受けた(?:企業|会社|事業者))(?:様|さま|さん)|取得していない(?:企業|会社|業者|事業者)|取得(?:企業|会社|事業者)(?:の)?(?:ご)?担当者|取得(?:企業|会社|事業者)(?:から|より|にも|にお)|取得(?:企業|会社|事業者|法人)(?:の|に|で)[^。、]{0,12}(?:部|課|室|勤|[0-9]年|出身|経験|在籍|総務|秘書|人事|経理|働)|取得(?:企業|事業者|会社)(?:とは|は|数|って|の(?:一覧|見つけ|割合|検索|例))|取得(?:し(?:たい|たら|よう|ましょう|て(?:いれば|いるか(?!ら)|いますか|ください|おく|おけば)|なければ|なくて)|している(?:場合|会社(?:を|か|なら)|業者(?:を|か)|ところ(?:を|が)|かどうか)|すると|すれば|するには|するため|までの?|方法|費用|の(?:流れ|メリット|条件|手順|意味|目的)|とは|率|できる)/;
const HOLD =
  /^(?:の認証)?[をも]、?[^。、]{0,10}?取(?:りまし|って(?:い|お)り?ま)|取得(?:し(?:て|た|ま|、|$)|いた?し|致し|済|企業|事業者|会社|業者|認定|登録|番号|範囲|年月|日|(?=$|[。、)」』!(:・/\s~-])|の(?=当社|弊社|会社|企業|事業者|体制|オフィス|センター|安心|信頼|実績|お知らせ|ご報告|(?:オンライン|リモート)(?:秘書|アシスタント)|(?:秘書|電話|事務|経理)代行|アシスタント|在宅秘書))|認証(?:取得|済|登録|企業|番号|を(?:受|取|得|保|維|更)|された|(?=$|[。、)」』!(:・/\s]))|付与(?:を受|され|認定|事業者|番号|適格|企業)|(?:認証|認定|付与|許諾)をいただ[いき]|使用(?:許諾|(?:を|が)(?:許諾|許可|許され|認め))|許諾(?:を受|番号|事業者)|登録(?:番号|証|事業者|を受|され|済|更新|範囲)|認定(?:を受|を取|され|取得|事業者|企業|番号|No)|(?:更新|維持|移行|再認証)(?:審査|の?お知らせ|のご報告|完了|し(?:ま|て|た)|認定|登録|を(?:完了|終|行|受)|済)|更新(?:が|を|も)[^。、]{0,8}(?:認め|承認|許可|決定|完了|終わ)|(?:に|へ)移行|合格|保有|保持|所持|有して(?:い|お)|持って(?:い|お)り?ます|審査(?:を|に)(?:完了|終え|合格|通)|を受け(?:て(?:い|お)|た|ま)|適合(?:認定|証明|性評価)|^\s*[:：]?\s*(?:[○◯◎●✓✔]|あり|有り?)\s*$|certif(?:ied|icat\w*)|accredited|registered|holders?\b|awarded|granted/i;
const HOLD_BEFORE =
  /(?:認証(?:を)?(?:取得|登録)(?:済み?)?[:：]? ?|取得(?:済み?の?|している|して(?:い|お)ります|した)(?:認証|資格)?[:：はが、 ]{0,3}|保有(?:する|している)?(?:認証|資格)?[:：、 ]{0,2}|(?:認証|許諾|認定)を受け(?:た|ている))$|(?:certified (?:to|under|for|in|with|against)|hold(?:s|ing)?|obtained|awarded|granted|acquired|received|gained|achieved|have|has|maintain(?:s|ing)?|accredited (?:to|for)|registered (?:to|for))(?: the| our| an?| both| full)*(?: [A-Z][\w/:.-]*(?: and|,)?){0,6} ?$/i;
/** A label before the name: '認証・資格：ISMS、プライバシーマーク'. */
const HELD_LABEL = /(?:^|[、。 /])(?:取得|保有|第三者|外部)?(?:済み?)?の?(?:認証|認定|資格)(?:・(?:資格|認証|認定|許認可))?(?:取得|一覧)?[:：]$/;

const SYSTEM = /^[^。]{0,24}?(?:を?構築|を?運用|を?確立|を?導入|を?整備|を?定め|を?実施|を?策定|を推進)/;

const OTHERS =
  '(?:(?<!グループ|取引先|得意先|お客様|関連|関係)各社(?!様)|データ ?センター|クラウド(?:サービス|ストレージ|基盤|事業者|環境)?|サーバー?(?!ル)|(?:オンライン)?ストレージ|AWS|Amazon Web Services|アマゾン ?ウェブ ?サービス|マイクロソフト|グーグル|Azure|Microsoft 365|Google ?(?:Cloud|Workspace)|GCP|Salesforce|kintone|Box|Dropbox|委託先|外部(?:業者|サービス|事業者|委託)|廃棄業者|(?<!グループ)(?<!弊社)各社|提供元|開発元|ベンダー|倉庫|溶解(?:業者|会社|処理)?|(?:文書|機密)[^。、]{0,6}処理(?:業者|会社)|配送(?:業者|会社)|印刷(?:会社|所)|決済(?:代行)?(?:会社|サービス)|提携(?:先|会社)|ホスティング(?:会社|サービス)?|data ?cent(?:er|re)s?|cloud(?: provider| storage| service)?|servers?|hosting)';
const SELF = /当社|弊社|当方|当(?:室|所|事務所|店|センター|オフィス|法人|グループ)|私(?:たち|ども)|わたしたち|自社|全社|(?:^|\s)(?:we|our company)(?:\s|$)/i;
const TOPIC_END = '(?:は|が|も|では|でも|について|において|においては|に|には|を|の)';
/** 'データセンターは…', 'データセンター(' directly before, and 'X held by'. */
const OTHER_BEFORE = new RegExp(
  `${OTHERS}[^。、]{0,8}?(?:${TOPIC_END}[、 ]?|[:：]\\s?|\\b(?:is|are|holds?|has|have|with)\\b)[^。、]{0,24}$|${OTHERS}[^。、]{0,8}?[(（][^)）。]{0,40}$`,
  'i',
);
/** '…取得済みのデータセンター', '…certified data centre', '取得業者に委託'. */
const OTHER_AFTER = new RegExp(
  `^[^。、はが]{0,20}?(?:取得|認証(?:を(?:受け|持)|済)|保有|受け)[^。、はが]{0,8}?(?:ている|した|済みの?|た|つ)(?!(?:当社|弊社|自社|私|会社|企業|事業者|体制|環境|オフィス))[^。、はが]{2,40}(?:に|で)(?:すべて|全て)?(?:保管|保存|格納|置|預け|運用|稼働|管理)|^[^。、はが]{0,20}?(?:取得|取った|取って(?:い|お)る|認証|準拠|適合|保有|対応|認定|certified|compliant|accredited)[^。、はが]{0,16}?${OTHERS}|^[^。、はが]{0,20}?(?:取得|認定|認証)[^。、はが]{0,6}?(?:業者|会社|企業|事業者|先)(?:に|へ|のみに|にのみ|を(?:選|利用))[^。]{0,16}(?:委託|依頼|廃棄|保管|お願い|選定|利用)|^[^。、はが]{0,20}?(?:取得|認証|認定|保有|受け|取っ|持)[^。、はが]{0,10}?(?:業者|会社|企業|事業者|ところ|専門家)(?:が(?:運営|管理|提供|所有|保有|運用)(?:する|して(?:い|お)る)|の(?:[^。、はが]{0,8})(?:施設|倉庫|設備|サーバー|クラウド|拠点|保管庫|センター))`,
  'i',
);

/** The last subject before a name, and one that is a data centre or contractor. */
const TOPIC_MARK = /(?:では|には|は|が|も)(?=$|[、 ]|[^\u3041-\u3096])/g;
const OTHER_SUBJECT = new RegExp(`${OTHERS}[^。、]{0,8}$`, 'i');

const WINDOW = 300;

/** True where a cloud, data centre or contractor is said to hold what stands at `start`. */
function isOthers(before: string, after: string): boolean {
  if (OTHER_AFTER.test(after)) return true;
  const topic = allMatches(before, TOPIC_MARK).pop();
  if (topic) {
    const subject = before.slice(Math.max(0, topic.index - 24), topic.index);
    if (OTHER_SUBJECT.test(subject)) return true;
  }
  const hit = OTHER_BEFORE.exec(before);
  // 'クラウドで働く当社は': the nearest subject counts.
  return hit !== null && !SELF.test(before.slice(hit.index));
}

/** What the sentence says of the certificate named at `[start, end)`; for an answer or a value under its name, of `[0, 0)`. */
export function standingAt(whole: string, from: number, to: number): Standing {
  const cut = Math.max(0, from - WINDOW);
  const text = whole.slice(cut, to + WINDOW);
  const [start, end] = [from - cut, to - cut];
  const clause = clauseAround(text, start, end);
  const before = text.slice(clause.start, start);
  const rest = text.slice(end);
  const said = text.slice(end, clause.end);
  const after = said.replace(ANY_NAME, (name) => ' '.repeat(name.length));
  const bare = after.replace(LIST_LEAD, '');
  if (SUPPORT.test(bare)) return 'support';
  if (NEGATIVE.test(after) || ENGLISH_NEGATIVE_BEFORE.test(before) || ENGLISH_NEGATIVE_AFTER.test(after)) {
    const later = rest.replace(NO_PLAN, '');
    return PLANNED.test(later) && !/申請(?:して)?(?:い|お)(?:ません|りません)/.test(later) ? 'planned' : 'negative';
  }
  if (WISH.test(after)) return 'named';
  if (isOthers(text.slice(0, start), after)) return 'thirdparty';
  const plan = `${before} ${after}`.replace(RENEWAL, '');
  if (PLANNED.test(plan) && !/取得(?:し|済|を維持)[^。]{0,24}(?:更新|移行)|^(?:の認証)?[をも]、?(?:[0-9]{1,4}年[^。、]{0,6}に)?(?:新たに|無事)?取得(?:いた)?しました/.test(after))
    return RENEWAL.test(after) ? 'certified' : 'planned';
  if (BASED_CERTIFICATE.test(after)) return 'certified';
  if (CONFORMANT.test(after) || CONFORMANT_BEFORE.test(before)) return 'conformant';
  const lead = text
    .slice(0, start)
    .replace(ANY_NAME, ' ')
    .replace(/[\s、,・/()]+$/, '');
  if (HOLD.test(after) || HOLD_BEFORE.test(before) || RENEWAL.test(after) || HELD_LABEL.test(lead)) return 'certified';
  if (SYSTEM.test(said)) return 'conformant';
  return 'named';
}

export interface Statement {
  scheme: Scheme;
  standing: Standing;
  standardOnly: boolean;
  start: number;
  end: number;
}

const STRENGTH: Record<Standing, number> = { support: 0, named: 0, thirdparty: 1, conformant: 2, negative: 3, planned: 4, certified: 5 };

/**
 * What a sentence says of each certificate it names; several names of one scheme are one statement, the plainest wins. A number beside the
 * name is a certificate held, unless something else is said.
 */
export function readStatements(text: string): Statement[] {
  const mentions = findMentions(text);
  const byScheme = new Map<Scheme, Statement>();
  const named = new Set(mentions.filter((m) => !m.standardOnly).map((m) => m.scheme));
  for (const mention of mentions.slice(0, 20)) {
    const { scheme, standardOnly, start, end } = mention;
    if (standardOnly && named.has(scheme)) continue;
    let standing = standingAt(text, start, end);
    if (standing === 'named' && (scheme === 'pmark' ? findPmarkNumbers(text).length : scheme === 'isms' ? findIsmsNumbers(text).length : 0)) standing = 'certified';
    // The standard behind the mark is not the mark, whatever is said of it.
    if (standardOnly && (standing === 'certified' || standing === 'named')) standing = 'conformant';
    const known = byScheme.get(scheme);
    if (!known) byScheme.set(scheme, { scheme, standing, standardOnly, start, end });
    else if (STRENGTH[standing] > STRENGTH[known.standing]) byScheme.set(scheme, { ...known, standing, start, end });
    else known.end = Math.max(known.end, end);
  }
  return [...byScheme.values()];
}
