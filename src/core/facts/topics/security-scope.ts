import type { Place } from '../reading/claims.ts';
import { anyOf } from './patterns.ts';

/** Where a sentence about security speaks of the provider's own measures, and where of something else. */

/** Headings, labels and questions below which measures are listed. */
export const SAFE_HEADING =
  /セキュリティ|安全(?:管理|対策|確保|への|のため|に(?:お預かり|管理))|情報(?:の)?(?:管理|保護|保全|取り?扱い|取扱|あつかい|扱い|守り|お預かり|漏(?:えい|洩|れ))|情報(?:は|を)[^。、]{0,8}(?:守|安全|安心)|預かり?(?:する|した)?(?:もの|物|情報)|秘密(?:の|を|と)|電磁的記録の保護|個人(?:情報|データ)(?:の|は)?(?:管理|保護|安全|取り?扱い|お預かり|大丈夫|どう|どのよう)|機密(?:保持|情報)|データ(?:の|は)?(?:管理|保護|取り?扱い|お預かり|守り|安全|どこ|どう)|お預かり(?:した|する)(?:資料|データ|情報|もの|書類)|(?:技術|物理|人|組織)的(?:な)?(?:安全|対策|措置)|(?:道具|回線|端末|人と場所|設備)(?:の)?(?:対策|守り)|security|safeguard|data protection|how we (?:protect|keep)/i;

/** What a sentence says of the duties of those who use the service, not of the provider. */
export const CLIENTS_DUTY =
  /(?:^|、|。)(?:第 ?[0-9一二三四五六七八九十]{1,3} ?[条項](?: ?[(（][^)）]{0,20}[)）])?|\(?[0-9]{1,2}[.)項]?)? ?(?:本)?(?:会員|契約者|利用者|登録者|ユーザー|甲|委託者|お客様|お客さま|依頼者|クライアント)(?:様|さま)?(?:は|が(?:自己|ご自身))|(?:自己|ご自身|お客様|会員|契約者)(?:自ら)?の責任(?:において|で|と)|(?:で|に)お願い(?:いた)?します。?$|(?:お客様|契約者|会員|利用者|委託者)(?:の[^。、]{0,12})?(?:に|には|に対し|側で|ご自身で)[^。]{0,50}(?:いただ(?:き|く)|お願い(?:し|いたし)|ください|求め)|(?:設定|変更|導入|保管|管理|取得|保存|控え)(?:して|を|のうえ)?(?:いただけますよう|ください|をお願い)|the client shall|customers? (?:must|shall|are responsible)/;
export const DISCLAIMER =
  /責任を(?:一切)?(?:負|おい)|責めを負|免責|責(?:め)?に帰|賠償|保証(?:する(?:もの|わけ)|いた?しま|しかねます)|完全に(?:防|安全を|排除)|(?:する|させる|及ぼす|与える|試みる)(?:おそれのある)?行為|してはなら|not liable|no liability/;
const MEASURES_FOR_SALE =
  /(?:支援|コンサル(?:ティング)?|代行|サポート|診断|ソリューション)(?:サービス|メニュー|プラン|事業)|(?:策定|導入|構築|設定|取得|設置|移行|作成|対応)(?:の)?(?:支援|代行|お手伝い|サポート|コンサル)|(?:ご|お)(?:提案|手伝い)(?:いた)?し|販売(?:いた)?し/;
/** What is done for the client when asked: the words before it are the task, no measure. 'So you can safely leave it to us' is none. */
export const OFFERS =
  /(?<!(?:一方|片方|他方|拠点|センター|班|町|別の[^。、]{1,8}|仲間|側)(?:が|で)[^。、]{0,6})(?:お?引き?受け|承り|うけたまわ(?:り|って)|請け負(?:い|って)|代行(?:し|いたし))(?:ます|ており|ています)|お?手伝い(?:を)?(?:いた)?(?:し(?:ます|て)|でき)|研修(?:を|の)(?:企画|運営)(?:・(?:企画|運営))?(?:を)?(?:いた)?します|代わりに(?:行|し|いたし|進め|手続)|(?:お客様|御社|貴社)に(?:代わ|かわ)って|(?<!安心して)(?<!安心の上)(?:お任せ|おまかせ|ご依頼)(?:ください|下さい|いただけ|も可)|レポートにまとめ|(?:申請|申し?込み?|依頼)を?受け付け|(?:リスト|一覧表?|手順書|資料|台帳|報告書|レポート)(?:を|に|へ|の)?(?:して)?[^。、]{0,8}(?:作成|作り|お作り|まとめ|整え|ご?報告|づくり)[^。、]{0,8}(?:ます|ています)|の手配を(?:行|し|いたし)|手配(?:し|いたし)(?:ます|ております)|(?:使い方|操作|手順)[^。、]{0,10}(?:ご案内|お教え|ご説明)(?:し|いたし)ます|ご紹介(?:し|いたし)(?:ます|ております)|お客様(?:の|に|には|向けに)[^。]{0,30}(?:設定|構築|導入|作成|運用)(?:を|も)?[^。、]{0,6}(?:いた)?(?:します|支援|サポート|手伝)/;
export const FOR_SALE = anyOf(MEASURES_FOR_SALE, OFFERS);
/** The first words of something that stands elsewhere. */
const TEASER = /\.{3}。?$/;
/** Left to each one, it is nobody's measure: 'ウイルス対策ソフトは各自にお任せしています'. */
const LEFT_TO_EACH =
  /(?:各自|スタッフ|メンバー|個人|本人)(?:の|それぞれの)判断(?:と|に|で)|(?:各自|個人|本人|スタッフ)(?:に|の)(?:判断に?)?(?:お?任せ|委ね)|各自で(?:ご?用意|対応|導入)/;
/** Not done, but thought of: '導入は来年度以降の課題と考えています'. */
const NOT_YET = /(?:今後|次年度|来年度|以降)の課題|課題と(?:考え|認識|して(?:い|お))/;
export const COMMON_NOT = anyOf(CLIENTS_DUTY, DISCLAIMER, FOR_SALE, TEASER, LEFT_TO_EACH, NOT_YET);
/** Lists of tasks, troubles and definitions hold the same words. */
const NOT_UNDER =
  /禁止(?:事項|行為)|免責|不可抗力|保証|対応(?:可能)?業務|(?:お任せ|依頼|頼|お願い|対応)(?:いただける|できる|可能な)(?:業務|こと|お?仕事|内容)|業務(?:内容|一覧|範囲)$|お悩み|お困り|(?:と|って)は[?？]?$|選び方|cookie|クッキー|アクセス解析|disclaimer|prohibited/i;

/** SSL of the web site and its forms, which is no protection of what is handed over for the work. */
const SITE_TRAFFIC =
  /フォーム|常時SSL|(?:サイト|ページ|ホームページ)[^。]{0,30}(?:SSL|TLS|https|暗号)|(?:この|当|本|弊社の?|当社の?)(?:ページ|サイト|ホームページ|ウェブ ?サイト|WEB ?サイト|画面)|(?:ウェブ|WEB)?サイト(?:は|では|内|上|全体|の(?:通信|閲覧))|ホームページ(?:は|では|上)|(?:申し?込|お?問い?合わせ|応募|登録|入力|送信|会員|マイ|決済)(?:み|の)?(?:画面|ページ|サイト)|(?:入力|送信|記入)(?:される|された|いただ|し(?:て|た)|時|の際|する際|内容)|ブラウザ|アドレスバー|クレジットカード|this (?:form|site|page|website)|(?:our|the) (?:web ?site|form)/i;

export const inTerms = ({ document, page }: Place): boolean => document === 'terms' || (document === null && page.page.kinds[0] === 'terms');
/** Fields of work: what stands below them without a predicate is a task for sale ('情報セキュリティ研修の運営'). */
const TASKS =
  /^(?:\S{0,6})?(?:総務|人事|労務|庶務|情シス|情報システム|ヘルプデスク|バックオフィス|IT(?:サポート|支援)|事務)(?:・\S{1,8})?(?:代行|業務|サポート|アシスタント|系)?$|サービス(?:内容|一覧|メニュー)|業務(?:の)?例|対応(?:範囲|領域)|作業例|(?:ご?依頼|業務)(?:内容|例)|what we (?:do|take)|tasks|services$/i;
const STATES = /(?:ます|です|ません|ました|ください|する|ある|ない|せん|こと|いる|れる)[。.)）」]*$|[。.]$/;

/** Not in terms of the web site, and not below a heading that takes it away; the nearest heading that says something decides. */
export const ofMeasures = ({ document, sentence, label, heading }: Place): boolean => {
  if (document === 'website-terms') return false;
  const isItem = !STATES.test(sentence.text);
  const against = (words: string): boolean => NOT_UNDER.test(words) || (isItem && TASKS.test(words));
  const deciding = [sentence.question, label, heading, ...sentence.headings.slice(0, 3)].find((words) => against(words) || SAFE_HEADING.test(words));
  return deciding === undefined || !against(deciding);
};

/** In a policy, or below a heading on the handling of data. */
export const ofData = ({ document, sentence, heading, page }: Place): boolean =>
  document === 'privacy' ||
  document === 'security' ||
  (document === null && page.page.kinds[0] === 'security') ||
  (document === null && [heading, ...sentence.headings.slice(0, 2)].some((words) => SAFE_HEADING.test(words)));

/** SSL on the page of the form is the form's, whatever the form is called. */
export const isSiteTraffic = ({ sentence, page, heading }: Place): boolean => {
  if (SITE_TRAFFIC.test(sentence.text) || /フォーム|サイト|SSL|ホームページ/i.test(heading)) return true;
  const region = page.snapshot.blocks[sentence.block]?.region;
  return (region === 'form' || page.page.kinds[0] === 'contact') && !/データ|ファイル|資料|保管|保存|端末|パソコン|data|files?/i.test(sentence.text);
};

/** Prohibitions are measures, too: 'カフェでは作業しません'. Only the lack of a measure is a denial. */
const LACKS =
  '(?:対応|導入|実施|設定|用意|設置|制限|管理|契約|貸与|支給|規定|規則|ルール|記録|取得)(?:は|を|も|が)?(?:特に)?(?:行っ|行な|し|でき|設け|定め|結ん|ござい|あり)?(?:て)?(?:は)?(?:い|お|おり)?(?:ません|りません|ない)';
export const AFFIRMS = new RegExp(`^(?!.*${LACKS})`);

/** 'Not to disclose' is the promise itself. */
export const SECRET_KEPT = /口外|漏(?:らし|らさ|えい|洩)|開示|話(?:さない|しません)|用いては|目的(?:以)?外|提供し|disclos/i;

/** What outsiders cannot do is what the measure is for: 'VPNのため、外から中身をのぞくことはできません'. */
export const OUTSIDERS_CANNOT = /(?:外(?:部)?(?:から|の)|第三者|他人|悪意|部外者|だれも|誰も|中身)[^。]{0,40}(?:ません|ない)/;
