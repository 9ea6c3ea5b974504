import type { PageView } from './view.ts';

/**
 * Contracts, bills and bookings of the client's own that the provider looks after ('リース契約の期限を管理します', '会議室の利用時間を超過すると…').
 * What is said of them says nothing of the provider's own contract, prices or payment. All words are folded text.
 */

/** What a client has contracts for with others. */
const THINGS =
  '(?:リース|複合機|コピー機|携帯(?:電話)?|スマホ|保険|サブスク(?:リプション)?|定期購読|会議室|貸会議室|倉庫|ホテル|宿泊先|会場|施設|航空券|ソフト(?:ウェア)?|ドメイン|車両|社宅|駐車場|購買|仕入れ?|取引先との|業者との)';
const CONTRACT = '(?:契約|解約|更新|キャンセル|超過|延長|満了|期限)';
const OF_THINGS = new RegExp(`(?:リース|賃貸|保険|保守)契約|(?:事務所|店舗|倉庫|物件|部屋|社宅)の賃貸|大家|家主|${THINGS}(?:会社|業者)?(?:の|や|など|を)[^。]{0,20}?${CONTRACT}`);
/** Work on them. The plain verbs of a contract's own rules (手続き, 連絡, 発行) are not among them. */
const WORK =
  /(?:契約|更新|解約|退会|期限|期日|満了日?|支払日|締め日)[^。]{0,16}?(?:を|も)[^。、]{0,12}?(?:洗い出|棚卸|一覧(?:に|化)|リスト(?:化|アップ|に)|調べ|管理(?:し|いた|を)|代行(?:し|いた|も|を)|お?手伝い|整理し|お?任せ|集計|肩代わ|リマインド)|(?:解約|退会|更新|支払い?|振込)(?:の)?(?:手続き?|作業|業務)[^。]{0,6}(?:を|も|の)?(?:代行|お?任せ|お?手伝い|肩代わ)/;
/** Somebody else bills the client. */
const BILLED_BY_OTHERS = /を請求され(?:る(?:こと|場合|ケース)(?:が|も)|た(?!く))/;
const CLIENTS_OWN =
  /(?:御社|貴社|お客(?:様|さま))の(?:お?取引先|仕入先|従業員|社員|お客|顧客)|お?取引先(?:様)?ごと|(?:お?取引先|仕入先|倉庫会社|外注先)(?:様)?(?:へ|から|と|に)の?/;

/** Papers and figures of the client's that are counted, compared or entered, and what is billed for that work itself. */
const CLERICAL =
  /(?:を|も|から|と)[^。、]{0,16}(?:集計し|突き合わせ|つき合わせ|照合し|転記し|台帳(?:に|へ)|(?<!時間を)記入し|一覧(?:に(?:し|まとめ)|を(?:お?作|つく)))[^。]{0,40}ます|(?:従業員|社員|スタッフ)(?:の|のみなさまの|の皆様の)[^。、]{0,14}(?:交通費|旅費|経費|立て?替え?|給与|実費|残業代?)/;
const FROM_CLIENTS = /(?:御社|貴社|お客(?:様|さま))の[^。]{0,24}(?:をもとに|(?:に|を)基に|にもとづ|に基づ|に合わせて?、)[^。]{0,30}(?:作|つく|計算)/;
const BILLS_READER =
  /ご?請求(?:いた|し(?:ます|て)|させ|申し|書(?:を|は)(?:毎月)?(?:お送り|送付|発行))|翌月[^。、]{0,8}請求|頂戴|申し受け|(?:いただ|頂)(?:き|いて)(?:ます|おります|います)|お支払い?(?:ください|いただ)|精算(?:し|いた|させ)/;

/** A heading that names work on such things: 'リース契約の管理', '会議室予約の代行'. Lines of business (電話代行, 経理代行) are none. */
const WORK_HEADING =
  /(?:リース|会議室|出張|サブスク|契約(?:書|期限|更新)?|請求書?|支払い?|経費|回線|物流|発送|手続き?|引っ越し|会場|イベント|予約|備品|車両)(?:の|等の|など(?:の)?|・|や)?(?:[^。]{0,8}?(?:の)?)?(?:管理|代行|手配|支援|整理|見直し|棚卸し?|お手伝い)$/;
/** The same for papers and money of the client's, unless the sentence charges the reader. */
const PAPERS_HEADING =
  /^(?:請求書?|見積(?:もり)?書?|経費|旅費|交通費|返金|返品|給与|振込|入金|売上|契約書)(?:・[^。、]{1,8})?(?:の|等の|など(?:の)?)?(?:作成|精算|集計|計算|入力|照合|受付|発行|お?手伝い|対応)(?:代行|業務)?$/;
/** Another line of business of the operator's: rooms and desks to let. */
const ROOMS = /貸し?(?:会議|部屋|席|室|机|スペース)|会議室|レンタル(?:スペース|オフィス|ルーム)|コワーキング|自習室|駐車場|宿泊/;
const STANDING = new Set(['price', 'terms', 'tokushoho', 'faq', 'contact']);

/** True where a sentence speaks of the client's own contracts and bills. */
export const isEntrusted = (text: string): boolean => OF_THINGS.test(text) || WORK.test(text) || BILLED_BY_OTHERS.test(text) || CLIENTS_OWN.test(text);

/** The same, also by a heading that names the work, outside the pages that are made for the provider's own conditions. */
export const isEntrustedAt = (page: PageView, text: string, above: readonly string[]): boolean =>
  isEntrusted(text) ||
  above.some((words) => words.length <= 20 && ROOMS.test(words)) ||
  (!STANDING.has(page.page.kinds[0] ?? 'other') &&
    (above.some((words) => words.length <= 30 && WORK_HEADING.test(words)) ||
      (!BILLS_READER.test(text) && (CLERICAL.test(text) || FROM_CLIENTS.test(text) || above.some((words) => words.length <= 20 && PAPERS_HEADING.test(words))))));
