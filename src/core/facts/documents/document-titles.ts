import { fold, joinCjk } from '../../text/fold.ts';
import { bareLabel } from '../reading/labels.ts';

/** How documents are named: by titles and headings, and by the headings inside them. */

/** `website-terms` are terms of browsing the site (リンク, 無断転載, 推奨環境), which say nothing of the service. */
export type DocumentKind = 'privacy' | 'terms' | 'website-terms' | 'tokushoho' | 'security';

/** Names of documents, for folded text without blanks. The order matters: the first that matches decides. */
const NAMES: readonly [DocumentKind, RegExp][] = [
  [
    'tokushoho',
    /特定商取引(?:に関する法律|に関する法|法)?(?:に基づく|にもとづく|による)?(?:表記|表示|記載|公表)?|特商法(?:に基づく|の|による)?(?:表記|表示)?|通信販売(?:に関する|の)?(?:法規|表示|表記)|commercialtransactions?/i,
  ],
  [
    'security',
    /(?:情報)?セキュリティー?(?:に関する|への|についての|の)お?約束|(?:情報)?セキュリティー?(?:に関する|への|についての|の|対策)?(?:基本(?:的な)?|取り?組み?|管理|運用)?(?:の)?(?:方針|ポリシー|宣言|考え方)|(?<!個人)情報(?:資産)?(?:の)?(?:保護|管理|取り?扱い?)(?:に関する)?(?:の)?(?:基本)?(?:方針|ポリシー|宣言)|情報(?:資産)?を(?:守る|まもる)(?:ため)?の?(?:基本)?(?:方針|お?約束|取り?組み?|決まり|きまり|ルール)|(?:ISMS|情報セキュリティマネジメントシステム)(?:基本)?方針|informationsecurity(?:policy)?|securitypolicy/i,
  ],
  [
    'website-terms',
    /(?:サイト|ホームページ|ウェブ|WEB)(?:の|を)?ご?利用(?:条件|規約|上|に(?:ついて|あたって|関して))|(?:サイト|ソーシャルメディア|SNS)(?:運用|コミュニティ)?(?:ポリシー|ガイドライン)|(?:広告|リンク|著作権)(?:と|・|および|及び)?免責(?:事項)?について|aboutthissite|(?:termsof)?websiteterms|sitepolicy/i,
  ],
  [
    'privacy',
    /パーソナルデータ(?:の?(?:お?取り?扱い|保護|利用)?(?:に関する)?(?:基本)?)(?:指針|方針|ポリシー|について)|プライバシー(?:・)?(?:ポリシー|ステートメント|方針|について|の?保護)|個人(?:情報|データ)(?:の|に関する|等の)?(?:ご|お)?(?:保護(?:方針|に関する[^、。]{0,10}|について|への[^、。]{0,8})?|取り?扱い?|取扱|扱い|あつかい|とりあつかい|利用について)(?!に同意)|^個人情報(?:について|保護|のQ&A|に(?:つい|関し)ての(?:方針|お約束))$|^(?:お?(?:預|あず)かり(?:する|した|している)?|いただいた|お客(?:様|さま)の)?(?:個人)?情報(?:について|のこと|の(?:お)?(?:取り?扱い|扱い|あつかい)(?:について)?)$|^お?(?:預|あず)かり(?:する|した|している)(?:書類|資料|もの)?(?:や|と|・)?(?:お?名前|ご?連絡先|名簿)(?:など)?(?:のこと|について|の(?:お)?(?:取り?扱い|扱い|あつかい))$|privacy(?:policy|notice|statement)|^privacy$/i,
  ],
  [
    'terms',
    /(?:サービス|会員|ご?利用|電話|秘書|代行|アシスタント|オンライン|業務委託|契約|入会){0,4}(?:規約|約款)|(?:サービス|会員|ご?利用)規[定程]|(?:サービス)?(?:ご)?利用(?:の?条件|の?お約束|の(?:決まり|きまり|ルール))|契約(?:条項|約款)|terms(?:of(?:service|use)|and|&|conditions)|^terms$|service(?:level)?agreement|useragreement/i,
  ],
];
/** Words that make a title speak about such documents rather than be one. */
const ABOUT =
  /とは[?？]?$|[?？]$|ですか|ますか|でしょうか|マーク|同意|作り方|書き方|選び方|見方|ポイント|注意点|改定のお知らせ|変更のお知らせ|お知らせ|取得|しました$|ください|準拠|遵守|(?:規約|約款|ポリシー|方針)の(?:変更|改定|改訂|適用|見直し)/;
/** Words that call a text a document. */
const CALLED_DOCUMENT = /方針|ポリシー|宣言|規約|約款|取引|表[記示]|取り?扱|policy|statement|terms|notice/i;
/** Longest title; a longer heading is a sentence. */
export const MAX_TITLE = 44;

/** Cheap test on raw text: a line without any of these names no document. */
export const MAY_NAME =
  /規|方\s*針|情\s*報|約\s*款|プライ|ﾌﾟﾗｲ|個|特|通信販売|セキュリ|ｾｷｭﾘ|サイト|ｻｲﾄ|ホームページ|利\s*用|契\s*約|免\s*責|お名前|ご?連絡先の|名簿|priv|terms|secur|agreement|commerc|policy/i;

/** The document that a title names, or null. A plain line has to consist of the name; a heading may hold more. */
export function documentNamed(raw: string, heading: boolean): DocumentKind | null {
  const text = bareLabel(joinCjk(fold(raw)).text);
  if (text.length > MAX_TITLE || text.length < 2 || ABOUT.test(text)) return null;
  for (const [kind, pattern] of NAMES) {
    const match = pattern.exec(text);
    // '機密の保持（個人情報の保護）' among the merits of a service: a topic in brackets, not a document's name.
    if (match && /[(（]$/.test(text.slice(0, match.index)) && !CALLED_DOCUMENT.test(match[0])) continue;
    if (match && (heading || text.replace(/[(（].{0,16}$/, '').length <= match[0].length + 4)) return kind;
  }
  return null;
}

/** Headings that go on with a document although their level would end it. */
export const SUBTOPIC: Record<DocumentKind, RegExp> = {
  privacy:
    /個人(?:情報|データ)|(?:利用|取得)(?:の)?目的|使いみち|つかいみち|使い道|第三者|ほかの人|委託|共同(?:で)?利用|安全(?:管理|の確保)|開示|訂正|なおす|削除|相談窓口|苦情|管理責任者|改定|改訂|制定|cookie|クッキー|アクセス(?:解析|ログ)|取得|収集|定義|法令|why we use|sharing|third part|we collect|your rights|retention|disclos/i,
  terms: /第 ?[0-9一二三四五六七八九十]+ ?[条章]|適用|定義|禁止|免責|損害|賠償|知的|著作|秘密保持|準拠法|管轄|反社|附則|^article|^section|liabil|governing law|termination/i,
  'website-terms': /著作|リンク|免責|禁止|環境|推奨|準拠|商標|掲載|copyright|links?|disclaim/i,
  tokushoho: /販売|事業者|責任者|所在|住所|電話|価格|料金|支払|引き?渡|提供時期|返品|返金|キャンセル|解約|動作/,
  security: /目的|範囲|体制|教育|遵守|法令|見直し|改善|違反|事故|管理|資産|制定|リスク/,
};

/** The heading of a policy on a page named after what it is about: 'セキュリティ' / '基本方針'. */
export const POLICY_HEADING = /^(?:当社の|弊社の|私たちの|わたしたちの|運用(?:の)?)?(?:基本)?方針$|^基本的な考え方$/;

const SERVICE_WORDS = [
  /契約(?!者)/,
  /解約|退会|中途/,
  /料金|会費|代金|報酬|利用料/,
  /会員|契約者|委託者|お客(?:様|さま)/,
  /申し?込/,
  /業務|作業|秘書|代行/,
  /成果物|納品/,
  /本サービス/,
  /支払/,
  /termination|terminate|cancel/i,
  /\bfees?\b|\b(?:subscription|service|payable) charges?\b|\binvoices?\b/i,
  /\bclient\b|\bcustomer\b|\bbuyer\b|\bsubscriber\b/i,
  /\bcontracts?\b|\bsubscriptions?\b/i,
  /service/i,
];
const SITE_WORDS = /(?:当|本)(?:ウェブ|WEB|ホーム)?(?:サイト|ページ)|ホームページ|this (?:web)?site/gi;

const OF_SERVICE = /契約(?!者)|解約|退会|料金|申し?込|業務|成果物|本サービス/g;

const PAID = /支払い?(?:の)?(?:方法|期限|時期)|前払い|後払い|銀行振込/;

/** Terms that speak of the pages and hardly of a service are terms of the web site. */
export function isOfWebsite(text: string): boolean {
  const service = SERVICE_WORDS.filter((word) => word.test(text)).length;
  const site = text.match(SITE_WORDS)?.length ?? 0;
  // Few kinds of words, but they are what the text goes on about.
  if (service === 3 && (text.match(OF_SERVICE)?.length ?? 0) >= 2 * site) return false;
  // A service that is sold and paid for, by way of the site.
  const sold = (text.match(/本サービス/g)?.length ?? 0) >= Math.max(3, site) && (PAID.test(text) || /業務/.test(text));
  return site >= 2 && service < 4 && !sold;
}

/** An article or numbered section of the document around it ('第10条（個人情報の取扱い）'). */
export const isItem = (raw: string): boolean => /^\s*(?:第?\s*[0-9０-９一二三四五六七八九十]{1,3}\s*[条章項.．)）、]|[①-⑳]|article|section)/i.test(raw);
/** How a line is marked as a title ('■'), '' for not at all. */
export const markOf = (line: string): string => /^\s*([■□◆◇●○◎▼▽▶★☆※【<＜《])/.exec(line)?.[1] ?? '';

/** 'How information is handled' may as well be a page of security measures: a privacy policy has rules on personal data. */
export const OF_INFORMATION =
  /^(?:(?:お?(?:預|あず)かり(?:する|した|している)?|いただいた|お客(?:様|さま)の)の?)?情報(?:の(?:お)?(?:取り?扱い?|あつかい)|について|のこと)|^お?(?:預|あず)かり(?:する|した|している)(?:書類|資料|もの)?(?:や|と|・)?(?:お?名前|ご?連絡先|名簿)(?:など)?(?:のこと|について|の(?:お)?(?:取り?扱い|扱い|あつかい))$/;
