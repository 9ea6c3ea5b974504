import type { Place } from '../reading/claims.ts';
import { anyOf } from './patterns.ts';

/** Where a sentence about security speaks of the provider's own measures, and where of something else. */

/** Headings, labels and questions below which measures are listed. */
export const SAFE_HEADING =
  /セキュリティ|安全(?:管理|対策|確保|への|のため|に(?:お預かり|管理))|情報(?:の|が)?(?:管理|保護|保全|取り?扱い|取扱|あつかい|扱い|守り|お預かり|漏(?:えい|洩|れ)|もれ)|情報(?:は|を)[^。、]{0,8}(?:守|安全|安心)|預かり?(?:する|した)?(?:もの|物|情報)|秘密(?:の|を|と)|電磁的記録の保護|個人(?:情報|データ)(?:の|は)?(?:管理|保護|安全|取り?扱い|お預かり|大丈夫|どう|どのよう)|機密(?:保持|情報)|データ(?:の|は)?(?:管理|保護|取り?扱い|お預かり|守り|安全|どこ|どう)|お預かり(?:した|する)(?:資料|データ|情報|もの|書類)|(?:技術|物理|人|組織)的(?:な)?(?:安全|対策|措置)|(?:道具|回線|端末|人と場所|設備)(?:の)?(?:対策|守り)|security|safeguard|data protection|how we (?:protect|keep)/i;

/** What a sentence says of the duties of those who use the service, not of the provider. */
const CLIENTS_DUTY =
  /(?:^|、|。)(?:第 ?[0-9一二三四五六七八九十]{1,3} ?[条項](?: ?[(（][^)）]{0,20}[)）])?|\(?[0-9]{1,2}[.)項]?)? ?(?:本)?(?:会員|契約者|利用者|登録者|ユーザー|甲|委託者|お客様|お客さま|依頼者|クライアント)(?:様|さま)?(?:は|が(?:自己|ご自身))|(?:自己|ご自身|お客様|会員|契約者)(?:自ら)?の責任(?:において|で|と)|(?:で|に)お願い(?:いた)?します。?$|(?:お客様|契約者|会員|利用者|委託者)(?:の[^。、]{0,12})?(?:に|には|に対し|側で|ご自身で)[^。]{0,50}(?:いただ(?:き|く)|お願い(?:し|いたし)|ください|求め)|(?:設定|変更|導入|保管|管理|取得|保存|控え)(?:して|を|のうえ)?(?:いただけますよう|ください|をお願い)|the client shall|customers? (?:must|shall|are responsible)/;
export const DISCLAIMER =
  /責任を(?:一切)?(?:負|おい)|責めを負|免責|責(?:め)?に帰|賠償|保証(?:する(?:もの|わけ)|いた?しま|しかねます)|完全に(?:防|安全を|排除)|(?:する|させる|及ぼす|与える|試みる)(?:おそれのある)?行為|してはなら|not liable|no liability/;
const MEASURES_FOR_SALE =
  /(?:支援|コンサル(?:ティング)?|代行|サポート|診断|ソリューション)(?:サービス|メニュー|プラン|事業)|(?:策定|導入|構築|設定|取得|設置|移行|作成|対応)(?:の)?(?:支援|代行|お手伝い|サポート|コンサル)|(?:ご|お)(?:提案|手伝い)(?:いた)?し|販売(?:いた)?し/;
/** What is done for the client when asked: the words before it are the task, no measure. 'So you can safely leave it to us' is none. */
export const OFFERS =
  /(?<!(?:一方|片方|他方|拠点|センター|班|町|別の[^。、]{1,8}|仲間|側)(?:が|で)[^。、]{0,6})(?:お?引き?受け(?:し|いたし)?|承り|うけたまわ(?:り|って)|請け負(?:い|って)|代行(?:し|いたし))(?:ます|ており|ています)|お?手伝い(?:を)?(?:いた)?(?:し(?:ます|て)|でき)|研修(?:を|の)(?:企画|運営)(?:・(?:企画|運営))?(?:を)?(?:いた)?します|代わりに(?:行|し|いたし|進め|手続)|(?:お客様|御社|貴社)に(?:代わ|かわ)って|(?<!安心して)(?<!安心の上)(?:お任せ|おまかせ|ご依頼)(?:ください|下さい|いただけ|も可)|レポートにまとめ|(?:申請|申し?込み?|依頼)を?受け付け|(?:リスト|一覧表?|手順書|資料|台帳|報告書|レポート)(?:を|に|へ|の)?(?:して)?[^。、]{0,8}(?:作成|作り|お作り|まとめ|整え|ご?報告|づくり)[^。、]{0,8}(?:ます|ています)|の手配を(?:行|し|いたし)|手配(?:し|いたし)(?:ます|ております)|(?:使い方|操作|手順)[^。、]{0,10}(?:ご案内|お教え|ご説明)(?:し|いたし)ます|ご紹介(?:し|いたし)(?:ます|ております)|お客様(?:の|に|には|向けに)[^。]{0,30}(?:設定|構築|導入|作成|運用)(?:を|も)?[^。、]{0,6}(?:いた)?(?:します|支援|サポート|手伝)/;
export const FOR_SALE = anyOf(MEASURES_FOR_SALE, OFFERS);
/** The first words of something that stands elsewhere. */
const TEASER = /\.{3}。?$/;
/** Left to each one, it is nobody's measure: 'ウイルス対策ソフトは各自にお任せしています'. */
const LEFT_TO_EACH =
  /(?:各自|スタッフ|メンバー|個人|本人)(?:の|それぞれの)判断(?:と|に|で)|(?:各自|個人|本人|スタッフ)(?:に|の)(?:判断に?)?(?:お?任せ|委ね)|各自で(?:ご?用意|対応|導入)/;
/** Not done, but thought of: '導入は来年度以降の課題と考えています'. */
const NOT_YET = /(?:今後|次年度|来年度|以降)の課題|課題と(?:考え|認識|して(?:い|お))/;
/** Talked of as words of the time, or as what others advertise: nobody says there that the provider does it. */
const TALKED_OF = new RegExp(
  [
    'だの(?:と|、|[^。、]{1,16}だの)|やら[^。、]{1,16}やら|(?:な|の|る)(?:世の中|ご時世|時代)(?:です|に|と|だ|。|$)|(?:難しい|むずかしい|聞きなれない|耳慣れない|横文字の)(?:言葉|ことば|用語|名前)',
    '^(?!.{0,300}(?:当社|弊社|当室|当所|当センター|当事務所|私ども|私たち|わたしたち))[^。]{0,120}を?(?:うた(?:う|った)|謳(?:う|った)|掲げ(?:る|た)|並べ(?:る|た)|売り物にする|強調する)[^。、]{0,4}(?:会社|業者|ところ|事業者|サービス|広告|パンフレット)',
    '^(?![^.]{0,300}\\b(?:we|our|ours)\\b)[^.]{0,80}\\b(?:many|most|some|other|few|plenty of|lots of) (?:[a-z-]{2,16} ){0,2}(?:firms?|agenc(?:y|ies)|providers?|compan(?:y|ies)|vendors?|outsourcers?|competitors?|websites?|brochures?)\\b',
  ].join('|'),
  'i',
);
/** What somebody did elsewhere before: a former employer's measures, a school's lessons. */
const FORMER_LIFE =
  /前職|(?:前の|以前の|元の|かつての|これまでの)(?:勤め先|勤務先|会社|職場)(?:で|の|に|では)|(?:大学(?:院)?|専門学校|短大|高専)(?:で|に|在学|時代)|(?:学生|会社員|社員|勤務|銀行員?|商社)時代|在学中/;
/** The client's own rules, papers and people: work on them is sold. */
const CLIENTS_OWN =
  /(?:貴社|御社|貴店|お客(?:様|さま)の(?:会社|社内|組織))(?:の|内の|で(?:行|開|お使い|実施)[^。、]{0,8}|が(?:行|開|実施)[^。、]{0,8}|にて[^。、]{0,6})(?:社内|従業員|社員|全社)?(?:向けの?|の)?(?:情報(?:管理|セキュリティ|システム)?(?:の)?|セキュリティ|個人情報(?:保護)?(?:の)?|プライバシー|コンプライアンス)?(?:研修|教育|講習|訓練|勉強会|eラーニング|BCP|事業継続計画|防災|避難|安否|規程|マニュアル|監査|台帳|責任者|管理者|担当者)/i;
/** What was seen on a visit, and what clients have: '先日伺いました事務所さまでは、…を付けられました', '先生の事務所では…をお使いのところもあります'. */
const ELSEWHERE_SEEN =
  /の(?:お?話|講演)を(?:聞|聴|うかが|伺|拝聴)[^。、]{0,6}まし|(?:うかが|伺|お邪魔|おじゃま|訪ね|お訪ね|見学)(?:(?:いた)?しました|いました|った|ました|した|た)、?[^。、はが]{1,20}(?:では|でも|には)、|(?:お客(?:様|さま)|先生(?:方)?|(?:お?取引|顧問|ご?契約)先)の(?:会社|事務所|医院|病院|お店|職場|社内|オフィス)(?:さま|様)?(?:では|には|は|も)、?[^。]{0,60}(?:おられ|いらっしゃ|なさっ|そうです|とのこと|お使い(?:です|の(?:ところ|方))|と(?:うかが|伺|聞))/;
/** Advice to whoever reads: 'まめに写しをとっておかれることをおすすめします', '入れておくと安心です'. */
const ADVICE = /ておか(?:れ|れる)(?:と|こと)|て(?:おく|おかれる|みる)(?:こと|の)を(?:お?すすめ|お?勧め|お?薦め|推奨)|ておくと[^。、]{0,8}(?:安心|よい|いい|便利)/;
/** Not said of the provider's own people and systems: duties of the client, the client's own papers, what others advertise, somebody's past. */
export const NOT_OWN = anyOf(CLIENTS_DUTY, TALKED_OF, FORMER_LIFE, CLIENTS_OWN, ELSEWHERE_SEEN, ADVICE);
/** What may be the case with somebody's mail or machine, in advice: '暗号化されている可能性があります'. */
const MAY_BE = /(?:されて|になって|働いて|かかって|届かない|届いていない)[^。、]{0,8}(?:可能性|場合|こと|おそれ)が(?:あり|ござい)/;
export const COMMON_NOT = anyOf(MAY_BE, NOT_OWN, DISCLAIMER, FOR_SALE, TEASER, LEFT_TO_EACH, NOT_YET);
/** Lists of tasks, troubles and definitions hold the same words. */
const NOT_UNDER =
  /禁止(?:事項|行為)|免責|不可抗力|保証|対応(?:可能)?業務|(?:お任せ|依頼|頼|お願い|対応)(?:いただける|できる|可能な)(?:業務|こと|お?仕事|内容)|業務(?:内容|一覧|範囲)$|お悩み|お困り|(?:と|って)は[?？]?$|選び方|cookie|クッキー|アクセス解析|disclaimer|prohibited/i;

/** SSL of the web site and its forms, which is no protection of what is handed over for the work. */
const SITE_TRAFFIC =
  /フォーム|常時SSL|(?:サイト|ページ|ホームページ)[^。]{0,30}(?:SSL|TLS|https|暗号)|(?:この|当|本|弊社の?|当社の?)(?:ページ|サイト|ホームページ|ウェブ ?サイト|WEB ?サイト|画面)|(?:ウェブ|WEB)?サイト(?:は|では|内|上|全体|の(?:通信|閲覧))|ホームページ(?:は|では|上)|(?:申し?込|お?問い?合わせ|応募|登録|入力|送信|会員|マイ|決済)(?:み|の)?(?:画面|ページ|サイト)|(?:入力|送信|記入)(?:される|された|いただ|し(?:て|た)|時|の際|する際|内容)|ブラウザ|アドレスバー|クレジットカード|this (?:form|site|page|website)|(?:our|the) (?:web ?site|form)/i;

/** What is handed over for the work, where the work is done on the site; and what a visitor types into it. */
const WORK_TRAFFIC = /メッセージ|添付|ファイル|資料|書類|成果物|納品|やり(?:取|と)り|messages?|attachments?|files?/i;
const ENTERED = /フォーム|入力|送信|記入|お?問い?合わせ|お?申し?込み|form\b/i;

export const inTerms = ({ document, page }: Place): boolean => document === 'terms' || (document === null && page.page.kinds[0] === 'terms');
/** Fields of work: what stands below them without a predicate is a task for sale ('情報セキュリティ研修の運営'). */
const TASKS =
  /^(?:\S{0,6})?(?:総務|人事|労務|庶務|情シス|情報システム|ヘルプデスク|バックオフィス|IT(?:サポート|支援)|事務)(?:・\S{1,8})?(?:代行|業務|サポート|アシスタント|系)?$|サービス(?:内容|一覧|メニュー)|業務(?:の)?例|対応(?:範囲|領域)|作業例|(?:ご?依頼|業務)(?:内容|例)|what we (?:do|take)|tasks|services$/i;
const STATES = /(?:ます|です|ません|ました|ください|する|ある|ない|せん|こと|いる|れる)[。.)）」]*$|[。.]$/;

/** Work that is done for whoever orders it, and words that say that the provider's own people or systems are meant. */
const TASK_DONE =
  /(?:を|も|に|へ)、?[^。、]{0,14}(?:お?作り|作成し|手配し|取り寄せ|比べ|整え|そろえ|揃え|お?見張り|調べ|代わ(?:って|りに?)(?:行|し)|ご?案内し|お?まとめ|清書し|集計し|お?届けし|ご?報告し|確かめ|お?知らせし)[^。]{0,32}(?:ます|ました)。?$|(?:整理|印刷|製本|清書|集計|転記|配布|回収|発送|ファイリング|取りまとめ|期限の管理|手配)を?(?:し|いたし|行い|おこない)ます。?$|(?:近づい|来|切れ|迫っ|せまっ)たら、?お?知らせ(?:し|いたし)ます。?$/;
const OWN_WORK =
  /当社|弊社|当室|当センター|私ども|自社|社内|スタッフ|アシスタント|オペレーター|秘書|全員|従業|(?<!ご)担当者?(?!さま|様)|責任者|管理者|お?預か|全(?:端末|パソコン|PC|台|社)|毎(?:日|晩|朝|週|月|年)|定期|すべて|事務所|漏|流出|インシデント|指紋|顔認証|暗証/;
/** How things are kept, not what is done when it is ordered. */
const KEPT_SO = /て(?:い|お(?:り)?)(?:ます|ました)。?$/;
const isTask = ({ text, question }: Place['sentence']): boolean => TASK_DONE.test(text) && !KEPT_SO.test(text) && !OWN_WORK.test(`${question ?? ''} ${text}`);

/** Right above what is done for clients: 'できること'. */
const CAN_DO = /^(?:お?手伝い|おねがい|お願い|お?引き?受け)?(?:に|が)?できる(?:こと|お?仕事)$/;

/** Not in terms of the web site, and not below a heading that takes it away; the nearest heading that says something decides. */
export const ofMeasures = ({ document, sentence, label, heading, page }: Place): boolean => {
  if (document === 'website-terms') return false;
  if ([label, heading, sentence.headings[0] ?? ''].some((words) => CAN_DO.test(words))) return false;
  const isItem = !STATES.test(sentence.text);
  const against = (words: string): boolean => NOT_UNDER.test(words) || (isItem && TASKS.test(words));
  if (isTask(sentence) && page.page.kinds[0] === 'service' && ![label, heading, ...sentence.headings.slice(0, 3)].some((words) => SAFE_HEADING.test(words))) return false;
  const deciding = [sentence.question, label, heading, ...sentence.headings.slice(0, 3)].find((words) => against(words) || SAFE_HEADING.test(words));
  return deciding === undefined || !against(deciding);
};

/** In a policy, or below a heading on the handling of data. */
export const ofData = ({ document, sentence, heading, page }: Place): boolean =>
  document === 'privacy' ||
  document === 'security' ||
  (document === null && page.page.kinds[0] === 'security') ||
  (document === null && [sentence.question, heading, ...sentence.headings.slice(0, 2)].some((words) => SAFE_HEADING.test(words)));

/** SSL on the page of the form is the form's, whatever the form is called. */
export const isSiteTraffic = ({ sentence, page, heading }: Place): boolean => {
  if (WORK_TRAFFIC.test(sentence.text) && !ENTERED.test(sentence.text)) return false;
  if (SITE_TRAFFIC.test(sentence.text) || /フォーム|サイト|SSL|ホームページ/i.test(heading)) return true;
  const region = page.snapshot.blocks[sentence.block]?.region;
  return (region === 'form' || page.page.kinds[0] === 'contact') && !/データ|ファイル|資料|保管|保存|端末|パソコン|data|files?/i.test(sentence.text);
};

/** Prohibitions are measures, too: 'カフェでは作業しません'. Only the lack of a measure is a denial. */
const LACKS =
  '(?:対応|導入|実施|設定|用意|設置|制限|管理|契約|貸与|支給|規定|規則|ルール|記録|取得)(?:は|を|も|が)?(?:特に)?(?:行っ|行な|し|でき|設け|定め|結ん|ござい|あり)?(?:て)?(?:は)?(?:い|お|おり)?(?:ません|りません|ない)';
export const AFFIRMS = new RegExp(`^(?!.*${LACKS})`);

/** 'Not to disclose' is the promise itself. */
export const SECRET_KEPT =
  /(?:もらさ|言わ|しゃべら|明かさ)ない(?:という|と|旨|約束|こと)|口外|公言|他言|漏(?:らし|らさ|えい|洩)|開示|話(?:さない|しません)|用いては|目的(?:以)?外|提供し|disclos/i;

/** What outsiders cannot do is what the measure is for: 'VPNのため、外から中身をのぞくことはできません'. */
export const OUTSIDERS_CANNOT = /(?:外(?:部)?(?:から|の)|第三者|他人|悪意|部外者|だれも|誰も|中身)[^。]{0,40}(?:ません|ない)/;
