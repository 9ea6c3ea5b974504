import type { Subject } from '../../model/fact.ts';
import { allMatches } from '../../text/all-matches.ts';
import { foldText } from '../../text/fold.ts';
import type { SiteView } from './view.ts';

/**
 * Named houses that a sentence has for its topic or subject, without a legal form to know them by: '大島ホールディングスは', 'みどりの銀行では', '花岡商店が',
 * '下の階の会計事務所さんが'. Told by the noun that ends the name; it is the operator's own where the operator or its site bears the name. Folded text.
 */

export interface Stranger {
  subject: Subject;
  start: number;
  end: number;
  /** Does it for the one whose topic stands before: '廃棄は三ツ星製紙所が引き受けます'. */
  serves: boolean;
}

const ACTS = '(?:で(?:は|も)|側(?:は|が|では)|は|が|も)(?!なく|ない|含|あわせ)';
const PROFESSION = '(?:税理士|会計|法律|弁護士|社労士|社会保険労務士|行政書士|司法書士|弁理士|特許|労務)';
/** Houses of a kind that a name alone tells, or that the provider is not unless it is called so. */
const KINDS = [
  'ホールディングス',
  '(?<=[\\p{Script=Han}\\p{Script=Katakana}ー])HD',
  '銀行|信用金庫|信金|信用組合',
  '商店(?!街|会)|商会|商事|工務店|(?:製作|印刷|製紙|製材|縫製)所|新聞社|出版社|旅館|酒造|酒蔵',
  '大学|病院|医院|クリニック|市役所|区役所|役場|商工会(?:議所)?',
  `${PROFESSION}事務所|(?:${PROFESSION}|監査|医療|学校|社会福祉|宗教)法人`,
  // What many a department or thing is called, too: only behind a name.
  '(?<=[\\p{Script=Han}\\p{Script=Katakana}ー]{2})(?:グループ|運送|運輸|建設|工業|興業|物産|協会|組合|機構|財団|連盟)',
  '(?<=\\p{Script=Han}{2})(?<![会本支自弊当各他御貴両同子商公神結我小入退出来帰報])社',
].join('|');
/** Shops and neighbours in the words of talk. */
const SHOPS =
  '(?:(?<!り)屋|会社|事務所|店|社|院|局|園|校|工場|問屋|塾|宿|館)さん|(?:となり|隣|近所|向かい|知り合い|友人|同業|取引先|大家)の?[^。、はがもを]{0,10}(?<!皆|みな|お客)さん';
const NAME = '[\\p{Script=Han}\\p{Script=Katakana}ー々ヶA-Za-z0-9&・]{0,16}';
/** A date or 'なお' may stand before a headline's name. */
const HEADLINE = '、(?=[^。]{0,60}(?:受賞|取得|認証|加盟|表彰)[。]?$)';
/** Its people, products and marks; what a house hands over ('銀行の通帳は') is in the provider's hands. */
const HANDED_OVER = '(?:通帳|明細|口座|書類|帳簿|帳票|伝票|請求書|領収書|契約書|資料|データ|情報|名簿|原稿|記録|ファイル|アカウント|パスワード|カード|印鑑|案件|業務|仕事|電話)';
const OF_ITS = `(の(?![^。、はがもを]{0,12}${HANDED_OVER}(?:類|など|等)?[はがも])[^。、はがもを]{1,14}[^。、はがもをとにへ])?`;
const HOUSE = new RegExp(
  `(?<![\\p{Script=Han}\\p{Script=Katakana}ー々ヶA-Za-z0-9&・])(${NAME}(?:${KINDS})|[^。、「」()\\s]{0,12}(?:${SHOPS}))(?:株式会社|有限会社|合同会社)?(?:さん|様|さま)?(?:\\([^()]{0,30}\\))?${OF_ITS}(?:${ACTS}|${HEADLINE})`,
  'gu',
);
const HOUSE_ENDS = new RegExp(`(?:${KINDS}|${SHOPS})$`, 'u');
/** Words without which it doesn't match. */
const MAY_NAME = /ホールディングス|HD|銀行|金庫|信金|組合|商|工務店|所|社|旅館|酒|大学|院|クリニック|役|法人|グループ|運|建設|業|物産|協会|機構|財団|連盟|さん/;

/** One's own departments, and one's own by a word before them. */
const OWN_KIND =
  /(?:^|[^\p{Script=Han}])[当弊本自各全支我両同御貴](?:社|グループ|事務所|法人|協会|組合|機構|財団|連盟)?$|(?:業務|管理|作業|運用|開発|品質|監査|教育|研修|人事|総務|経理|法務|営業|企画|推進|支援|サポート|対応|秘書|事務|電話|受電|入力|情報|システム|セキュリティ|専門|少人数|ユーザー|権限|アクセス|チャット|LINE|共有|限定|担当|別|複数)(?:グループ|機構|組合)$|わが|我が|私たち|当社|弊社/u;
/** A firm's own name is its group's, too; the group is another. */
const OF_GROUP = /ホールディングス$|HD$|グループ$/;
/** What the operator is called for short; a bank or a shop that begins like it is another house. */
const MAY_BE_SHORT = /(?:社|事務所|法人|協会|組合|機構|財団|連盟)$/;
const HEAD = new RegExp(`(?:${KINDS})$`, 'u');
const MIN_CORE = 2;

const known = new WeakMap<SiteView, string>();

/** All that the operator and its site are called. */
function ownNames(site: SiteView): string {
  const before = known.get(site);
  if (before !== undefined) return before;
  const homes = site.pages.filter(({ page }) => page.kinds.includes('home'));
  const names = [
    site.operator ?? '',
    ...site.operatorVotes.filter(({ subject }) => subject === 'own').map(({ value }) => value.name),
    ...(homes.length > 0 ? homes : site.pages.slice(0, 1)).map(({ snapshot }) => foldText(snapshot.title)),
  ].join('\n');
  known.set(site, names);
  return names;
}

function isOwn(site: SiteView | null, name: string): boolean {
  if (OWN_KIND.test(name)) return true;
  if (!site) return false;
  const own = ownNames(site);
  const bare = name.replace(/^.*の/u, '');
  if (own.includes(bare)) return true;
  const core = bare.replace(HEAD, '');
  return MAY_BE_SHORT.test(name) && core.length >= MIN_CORE && own.includes(core);
}

/** A topic before the one who serves it: '廃棄は', '監査も'. */
const TOPIC_BEFORE = /[^。、はがをも]{1,20}(?:は|も)、?[^。、はがを]{0,24}$/;

/** Whom a specialist works for: '北上法律事務所が全社員に…'. */
const FOR_OURS = /^[^。、はが]{0,24}(?:社員|スタッフ|秘書|従業員|アシスタント|オペレーター|メンバー|(?:私|わたし)たち|社内)(?:全員|全体)?(?:に|へ|を|の|向け)/;
/** Who audits and certifies tells of whoever is audited. */
const AUDITS = /^[^。]{0,30}(?:(?<!内部)監査|審査|診断|認証(?:し|機関|登録)|付与(?:し|機関))/;

/** All strangers that a sentence names as doing something, in order. */
export function strangersIn(text: string, site: SiteView | null): Stranger[] {
  if (!MAY_NAME.test(text)) return [];
  return allMatches(text, HOUSE).flatMap((m): Stranger[] => {
    const name = m[1] as string;
    if (isOwn(site, name) || isOwn(site, text.slice(Math.max(0, m.index - 6), m.index) + name)) return [];
    if (/(?:様|さま)でも$/.test(m[0])) return [];
    const end = m.index + m[0].length;
    const isDoer = m[0].endsWith('が');
    if (isDoer && AUDITS.test(text.slice(end))) return [];
    const serves = isDoer && (TOPIC_BEFORE.test(text.slice(Math.max(0, m.index - 60), m.index)) || FOR_OURS.test(text.slice(end)));
    return [{ subject: OF_GROUP.test(name) ? 'group' : 'outsider', start: m.index, end: m[2] && !isDoer ? m.index + m[0].indexOf(m[2]) + 1 : end, serves }];
  });
}

/** True for words that end with a stranger's name: what stands right behind it in brackets is said of that one. */
export function endsWithStranger(words: string, site: SiteView | null): boolean {
  const head = HOUSE_ENDS.exec(words);
  return head !== null && !isOwn(site, words.replace(/^.*[。、「」()\s]/u, ''));
}
