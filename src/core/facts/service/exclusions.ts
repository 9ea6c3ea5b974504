import type { Fact } from '../../model/fact.ts';
import { isNegated } from '../../text/assertion.ts';
import { type Utterance, utterances } from '../reading/claims.ts';
import { TASK_WORDS } from './task-words.ts';
import { confidenceOf } from '../reading/make.ts';
import { placeOf, sentenceBefore } from '../reading/neighbours.ts';
import type { SiteView } from '../reading/view.ts';

/** Work that the provider does not take on. */

export interface Exclusion {
  /** `named`: a task or kind of work. `vague`: 'some requests cannot be accepted'. `prohibited`: unlawful requests, in terms of use. */
  kind: 'named' | 'vague' | 'prohibited';
}

/** Headings, labels and questions above lists of what is not done. */
const LIST_OF_REFUSED =
  /(?:わたし(?:たち|ども)?|私(?:たち|ども)|当[社室店])(?:が|は|の)?(?:し|やら|行わ)ない(?:こと|仕事|$)|^(?:いたし|致し|やり|し)ません(?:こと|仕事)?$|^(?:お?引き?受け|対応|受託|取り?扱い)?(?:不可|NG|対象外|対応外|非対応)(?:の)?(?:業務|作業|お?仕事|もの|例|内容)?$|(?:対象|対応|範囲|サービス|受託)外(?:の|となる|になる|とする|としている)?(?:業務|作業|お?仕事|もの|こと|内容|ご?依頼|サービス)(?:[)）]|$)|やって(?:い)?(?:ない|ません)(?:こと|仕事|業務|$)|(?:お?引き?受け(?:でき|し|いた)?|受託(?:し|いたし|して)?|担当(?:し|いたし)|行(?:わ|って)|やら|承(?:れ|って)|対応(?:でき|して|いたし)?|取り?扱(?:わ|って|い)|頼め|お?願いでき|ご?依頼(?:いただけ|でき)|お手伝いでき|お受け(?:でき|し|いただけ))(?:は)?(?:て)?(?:い|お)?(?:ない|ません|りません|いない|かねる)(?:業務|お?仕事|作業|もの|こと|内容|ご?依頼|範囲|領域|事務|サービス|[(（:]|[。?？]?$)|でき(?:ない|ません)(?:業務|お?仕事|作業|こと|もの|内容|ご?依頼|領域|$)|できないことも|お断り(?:申し上げます)?(?:こと|もの|する(?:仕事|業務))|頼め?ないこと|手に余る|(?:受託|対応|業務|サービス|取り?扱い?|引き?受け|受付|お預かり)(?:の)?(?:対象)?(?:範囲)?外(?:の|と|$|[)）])|(?:お断り|ご遠慮)(?:している|して(?:い|お)ります|する|いただ)[^。]{0,6}(?:業務|仕事|作業|こと|内容|依頼)|サービスに含まれない|what (?:we|is) (?:do not|don'?t|cannot|can'?t|won'?t|not) (?:do|offer|take|includ)|what (?:don'?t|do|won'?t|can'?t) you (?:not )?(?:do|take|offer|handle)|what we (?:leave to others|turn down|decline|refuse)|(?:tasks?|jobs?|work|things) (?:we|you) (?:do not|don'?t|cannot|can'?t|won'?t|turn down|decline)|(?:tasks?|services?) (?:we )?(?:do not|don'?t|not)|out of scope|exclusions\b/i;
const LIST_OF_OTHER = /料金|費用|支払|解約|返品|返金|契約|入会|お客様$|方$|お荷物|キャンセル|個人情報|場合$|お?問い?合わせ|お電話|見学|業種|本人/;

/** Kinds of work that are often turned down and that no list of tasks names. */
const WORK =
  /出社|常駐|訪問|外出|客先|お客様先|税務|申告|登記|社会保険の?手続|法律|士業|独占業務|専門(?:業務|知識|的な)|資格(?:が|の|を)|テレアポ|電話営業|営業電話|営業の電話|勧誘|督促|催促|翻訳|通訳|現金|通帳|印鑑|実印|有価証券|クレーム|プログラミング|デザイン|記帳|仕訳|帳簿|運転|家庭|家事|ご?私用|配達|運搬|力仕事|違法|公序良俗|許認可|電話番(?!号)|電話(?:の)?(?:受付|代行|応対|対応)|医療|緊急通報|郵送|発送|送迎|社労士|税理士|弁護士|行政書士|接客|来客|広告運用|飛び込み|買い物|付き添い|出向[くいか]|足を運[ぶばん]|外へ出|用(?:事|足し)|銀行|ATM|役所|郵便局|投函|(?:荷物|書類|品物)の(?:受け取り|持ち込み)|入出金|ご?署名|サインの代行|契約の締結|代印|送り迎え|ペット|お届け物|紙の(?:書類|資料)|来訪|現場での|振込の(?:実行|代行)|夜のお店|アダルト|与信|集金|取り立て|身元調べ|架電|電話かけ|電話に出る|うかが(?:う|って)|来てもら|現地|立ち会い|デザイン|動画|撮影|ライティング|執筆|開発|コーディング|経営判断|判断業務|代理人|押印|捺印|交渉|外国語|英語|力作業|清掃|掃除|お茶出し|訴訟|紛争|示談|融資|投資|助成金|補助金|占い|宗教|マルチ|賭博|ギャンブル|風俗|決算書|年末調整|専門家の|国家資格|プライベート|個人的な|legal|tax (?:advice|filing)|telemarketing|cold[- ]call|telesales|visas?\b|tax returns?|interpreting|litigation|court|payroll|debt collect|medical|driving|errands?|physical|in person|translation|on-?site|interviews?|driving/i;
const REFUSED_WORK =
  /(?:は|も|を|が|には|については|に関しては)[^。、]{0,12}(?:(?:いた|致)し(?:かね|兼ね)ます|(?:でき|行え|行い|承れ|お受けでき|引き受けられ)(?:ません|かねます|ない))|(?:含まれ|含み|含めて)(?:て)?(?:は)?(?:おり|い)?(?:ません|ない)|対象(?:[とに](?:は)?(?:(?:して|なり)(?:おり|い)?|し|いたし|致し)ません|から(?:は)?(?:除き|除外|外し))|(?:除外|範囲外)(?:とし|と(?:さ|な))|を除(?:く|いた|き(?:ます|$|。|[^。]{0,40}(?:対応|承|お?受け|引き?受け|可能|任せ|いただけ|でき|手がけ|行(?:い|って))))|(?:は|も)(?:お|ご)?(?:引き受け|対応|代行|手伝い)(?:の)?(?:範囲外|対象外)/;
/** Costs that a price does not hold are no work. */
const COST = /(?:費用?|料(?!理)|料金|代金(?!の(?:催促|督促|集金|回収|取り?立て))|実費|手数料|税(?!の申告|務)|送料)(?:は|も|が|、|・|など|等|の)/;
/** Left to those who are licensed for it. */
const LEFT_TO =
  /(?:税理士|弁護士|社労士|社会保険労務士|司法書士|行政書士|会計士|専門家|士業|有資格者|医師|提携先|専門(?:の)?(?:会社|業者))(?:の(?:先生|方))?(?:さま|様|さん|事務所|法人)?(?:に|へ|が)(?:直接)?[^。、]{0,6}(?:お願い|お任せ|依頼|おつなぎ|ご?相談|委ね|ご?紹介|担当|行い|対応)/;
const REFUSES =
  /資格が(?:な(?:い|く)|必要な?|要る)(?:の?(?:ため|で)|ですので|ですから)?、?[^。、]{0,10}(?:お?(?:受け|引き受け)(?:られ|でき|し)?|でき)(?:ません|かねます)|(?:の|が)(?:お?仕事|おしごと|領分|役目|独占業務)(?:な(?:ので|ため)|ですので|ですから|のため)、?[^。]{0,12}(?:いたし|(?<!いた)し|お?受け(?:し|でき)?|でき)ません|(?:業務|代行|手続き?|作業)(?:は|を)、?(?:受託|お?引き?受け|対応|お?受け)せず|(?:(?:承って|お?受け(?:いた)?(?:して|て)?|引き?受け(?:いた)?(?:して|て)?|対応(?:いた)?(?:して)?|行って|取り?扱って|お手伝い(?:いた)?(?:して)?|代行(?:いた)?(?:して)?|提供(?:いた)?(?:して)?|いたして|(?:は|を|も)して|お願い(?:いた)?(?:して)?|お?受け取り|やって)(?:は)?(?:おりません|いません|いたしません|致しません|しません|しない|おりません|できません|でき(?:かね|兼ね)ます|いたしかねます|致しかねます)|(?:の|を)?(?:代理|代行|代筆)(?:は)?(?:でき(?:ません|かねます)|いたし(?:ません|かねます))|受託(?:いた)?(?:し)?(?:ません|ない|かねます)|範囲(?:から|の)外|(?:は|も)(?:やって|扱って)(?:い|お)(?:ません|りません|ない)|お断り(?:し|いた|して|申し)|ご遠慮(?:いただ|くだ|願|(?:いた)?して(?:い|お))|手(?:が|掛)け(?:て(?:は)?(?:い|お)(?:り)?)?(?:ません|ない)|ご?勘弁(?:願|くだ)|ご容赦(?:くだ|願)|ごめんなさい|(?:受託|引き受け|応じ|行わ|取り扱わ)(?:し)?ない(?:[。)）]|$)|(?:は|も|の)?(?:対応)?(?:不可(?!欠|避)|対象外|対応外|非対応)(?:です|となり|とさせ|で|[。)）]|$)|(?:こと|の)は(?:でき(?:ません|かねます)))|outside (?:of )?(?:our|the) (?:services?|scope)|\b(?:do|does) not (?:offer|do|provide|handle|accept|take|make|visit|attend|give|file|prepare|write|touch)|\b(?:cannot|can't|don't) (?:accept|handle|offer|do|provide|take)|not (?:part of|included in|something (?:we|that we) (?:do|take|offer))|we leave [^.]{3,60} to (?:the |our |your )?(?:professionals|accountants?|lawyers?|experts?|partners?)/i;
/** What is refused is a way to reach, pay, end or judge the provider, not work; hours are service.urgent. */
const OTHER_MATTER =
  /(?:出社|出勤|外出|来社|来られ|出られ)(?:でき)?ない[^。、]{0,4}(?:日|とき|時|方|間|場合|夜|朝)|(?:把握|(?:成績|業績|状況|実態|効果)(?:を|が|は)[^。、]{0,6}(?:確認|理解|実感))(?:は|が)?でき(?:ません|ない)|(?:ない|なけれ)(?:と|ば)、?[^。]{0,24}(?:は|が)でき(?:ません|ない)|(?:自社|社内|ご自身|ご自分|自分たち?|お客(?:様|さま)側)(?:だけ)?で[^。]{0,30}(?:でき|行え|対応し(?:きれ)?)(?:ない|ません)(?:場合|とき|方|会社|お客|企業|こと)|お?問い?合わせ|お?支払|クレジット|カード|領収|繰り?越|返金|日割|解約|退会|指名|プライバシー|ISMS|取得して|公開|個人情報|個人データ|第三者|営業・?勧誘|勧誘(?:の)?(?:お)?電話は|ご連絡は|応募|土日|夜間|休日|祝日|時間外|保証|責任|無断|転載|リンク|自動更新|ご?来社|(?<![、・])来客対応(?![、・]|など|等)|見学|持ち込|端末|Wi-?Fi|データ(?:を|は|が)|閲覧|在宅での|手形|小切手|対面(?:での)?(?:ご)?相談|実印と|反社|違約金|お試し|トライアル|自動音声|サービス(?:は|を)(?:一切)?(?:提供|運営)して|しつこい|無理な|強引|さしあげ|差し上げ|お客様へのご?(?:営業|勧誘)|privacy|cash payments?|pay[^.]{0,20}cash|refund/i;
/** Estimates, meetings before the contract and kinds of files: no work of the service. */
const BEFORE_WORK =
  /(?:訪問|うかが|伺|出張|対面|現地|下見)[^。、]{0,16}お?見積|お?見積(?:もり|り)?(?!書|の?作成)[^。、]{0,10}(?:は|も)[^。、]{0,6}(?:行|いた|致|して|承|対応|お?受け)|(?:契約|お?申し?込み?)の?前の[^。、]{0,24}(?:は|も)[^。、]{0,6}(?:行|いた|致|して|承|対応|お?受け)|(?:ファイル|形式|フォーマット|拡張子|(?<![A-Za-z])(?:MP4|MOV|HEIC|WEBP|PNG|JPE?G|PDF|CSV|ZIP)[^。、]{0,6})(?:には|は|に)[^。、]{0,4}対応|対象外 ?[:：][^。]{0,24}(?:形式|ファイル|拡張子|(?<![A-Za-z])(?:MP4|MOV|HEIC|WEBP|PNG|JPE?G|PDF|CSV|ZIP))/i;
const OTHER_HEADING = /お?支払|料金|費用|解約|退会|個人情報|お?問い?合わせ先|応募/;
const VAGUE =
  /(?:一部|内容によって(?:は)?|(?:お?仕事|業務|ご?依頼|もの|作業)(?:の)?(?:内容|性質|性格|中身|種類|分量|分野)?(?:に(?:よって(?:は)?|より)|(?:の)?(?:性質|性格)?上|次第で(?:は)?)|(?:内容の)(?:性質|性格)(?:上|により)|内容により|ご?依頼によって(?:は)?)[^。]{0,24}(?:対応|お?受け|お?引き?受け|承|お手伝い)[^。]{0,6}(?:でき(?:ない|かね|兼ね|ません)|いたしかね|致しかね|しかね|れない)|(?:内容|ご?依頼|業務|ものに?)に?(?:よって(?:は)?|より)[^。]{0,12}お(?:断|ことわ)り|some (?:tasks|requests)[^.]{0,30}(?:cannot|not)/i;
const UNLAWFUL = /(?:法令|法律|公序良俗|違法|犯罪|法に触れ|人をだます)[^。]{0,24}(?:業務|作業|事務|ご?依頼|委託|頼む)|法(?:律|令)に(?:反する|触れる|ふれる|背く)こと/;
const ASKS_FOR_WORK = /お?願い|依頼|頼め|頼み|対応|代行|引き?受け|もらえ|もらうこと|してもら|受け付け|可能|can you|do you/i;
/** 'We do not take on: …' in one line. */
const INLINE_LIST = /^([^:。]{4,24}):(.{2,})$/;
/** Below a heading on what is not done, whose work it is: '申告書の作成は、資格のある先生のお仕事です'. */
const OTHERS_WORK =
  /(?:は|も)、?(?:資格(?:の|を|が)(?:ある|持つ|もつ|必要な)|税理士|社労士|社会保険労務士|弁護士|司法書士|行政書士|専門家?)[^。、]{0,8}(?:の(?:お?仕事|領分|役目|独占業務)|だけができ|にしかでき)/;
/** An item that says nothing of the work itself. */
const GENERIC = /^(?:下記|以下|次の|詳し|くわし|ご了承|あらかじめ|お問い?合わせ|※?(?:その他|ご不明))|(?:ご相談|お問い?合わせ)ください。?$|紹介(?:し|いた)ます|お気軽に/;
const NONE = /^(?:特に)?(?:ありません|ございません|なし|ない)|(?:できないこと|お断りする仕事)は(?:ありません|ございません)|何でも|なんでも|どんなことでも/;

/** 'A、B、C。この三つはお断りしています。': the enumeration stands in the sentence before. */
const ANAPHOR =
  /^(?:we|our staff)\b[^.]{0,40}\b(?:these|those|them|either|any of this)\b|^(?:these|those|such (?:tasks|work|jobs))\b|^(?:どちらも|いずれも)|^(?:この|これら|こうした|上記|以上|これは)[^。]{0,6}(?:は|の|につい|、)/i;
const DOES_NOT = /(?:して|やって)(?:い|お)(?:り)?ません|(?:でき|し)ません。?$/;
/** '次の業務は含まれない。(1) 法律相談 (2) 金銭の出納': the enumeration follows. */
const CATAPHOR =
  /(?:次|以下|下記)の(?:業務|もの|お?仕事|作業|事項|ご?依頼|内容)(?:は|を|について)[^。]{0,20}(?:含ま(?:れ)?(?:ない|ません)|対象外|除|(?:でき|承れ|扱わ|行わ|受け|受託(?:いた)?し)(?:ない|ません|かね))/;
/** A line in brackets that serves as the title of a list: '(上記に含まれない業務)'. */
const NOT_INCLUDED = /^[(【](?:上記|料金|顧問料|月額|プラン|コース|本サービス)[^()【】]{0,8}含まれない(?:サービス|業務|もの|内容|作業|お?手続き?)[)】]$/;
const before = ({ page, sentence }: Utterance): string => sentenceBefore(page, sentence)?.text ?? '';
/** 'A。B。C。この三つは…': each thing as a sentence of its own. */
function listBefore(place: Utterance): string {
  const { page, sentence } = place;
  const at = placeOf(page, sentence);
  const last = before(place);
  const items = page.sentences
    .slice(Math.max(0, at - 6), Math.max(0, at))
    .filter(({ text, block }) => block === sentence.block && text.length <= MAX_LISTED && !/(?:ます|です|ません)。$/.test(text));
  return items.length > 1 ? items.map(({ text }) => text).join('') : last;
}
const MAX_LISTED = 20;
/** Kinds of work as nouns, also with a copula behind several of them: '法律相談、テレアポ、深夜の電話番です。' */
const isItem = (text: string): boolean =>
  !/(?:ます|です|ください|下さい|ません|ました|でした)[。)）!！]*$/.test(text) ||
  (/[^いすうくたて]です。?$/.test(text) && isEnumeration(text) && !/可能|対応|大丈夫|得意|歓迎|自由|無料/.test(text));
const isEnumeration = (text: string): boolean => text.split(/[、・/。](?=.)|[(][0-9][)]|, | and | or /).length >= 2 && namesWork(text);

const namesWork = (text: string): boolean => WORK.test(text) || TASK_WORDS.some(({ words }) => words.test(text));

function kindOf(place: Utterance): Exclusion['kind'] | null {
  const { question } = place.sentence;
  const text = place.sentence.text.replace(/^A\s*[.．:：、]?\s*/, '');
  const forbids =
    place.document === 'terms' &&
    place.above.slice(0, 2).some((words) => /禁止|してはな|してほしくない|ご遠慮いただく|(?:し|頼ま|使わ|行わ)ないで(?:いただ|くだ|ほし)|prohibited/i.test(words));
  if (forbids) return UNLAWFUL.test(text) && !/当社は|当クラブは/.test(text) ? 'prohibited' : null;
  if (NONE.test(text) || BEFORE_WORK.test(text)) return null;
  const otherMatter = place.above.slice(0, 3).some((words) => OTHER_HEADING.test(words));
  const listed = place.above
    .slice(0, 3)
    .some(
      (words) =>
        LIST_OF_REFUSED.test(words) &&
        (words !== question || /ない(?:業務|お?仕事|作業|もの|こと|内容|ご?依頼)|\b(?:not|don'?t|won'?t|can'?t|cannot|decline|turn down)\b/i.test(words)) &&
        !LIST_OF_OTHER.test(words),
    );
  if (
    listed &&
    text.length >= 2 &&
    !GENERIC.test(text) &&
    !(VAGUE.test(text) && !namesWork(text)) &&
    (REFUSES.test(text) || REFUSED_WORK.test(text) || OTHERS_WORK.test(text) || isItem(text)) &&
    (namesWork(text) || text.length <= 60)
  )
    return 'named';
  if (ANAPHOR.test(text) && (REFUSES.test(text) || DOES_NOT.test(text)) && !otherMatter && isEnumeration(listBefore(place))) return 'named';
  const paying = place.above.slice(0, 3).some((words) => /お?支払|解約|退会|個人情報|お?問い?合わせ先|応募/.test(words));
  // A price list, too, may say which work is not taken on.
  if (REFUSES.test(text) && !(otherMatter && (paying || COST.test(text))) && !OTHER_MATTER.test(text) && namesWork(text)) return 'named';
  if ((CATAPHOR.test(before(place)) && isEnumeration(text)) || (NOT_INCLUDED.test(before(place)) && namesWork(text))) return 'named';
  const turnsDown =
    REFUSED_WORK.test(text) || (LEFT_TO.test(text) && /だけ|のみ|につい|は|場合/.test(text) && !/(?:会社|お客|企業)(?:様|さん|さま)|方(?:でも|も|には)|ご依頼いただけ/.test(text));
  if (turnsDown && !COST.test(text) && !paying && !OTHER_MATTER.test(text) && namesWork(text)) return 'named';
  const asked = question !== '' && ASKS_FOR_WORK.test(question) && namesWork(question) && !OTHER_MATTER.test(question);
  if (asked && isNegated(text) && (REFUSES.test(text) || REFUSED_WORK.test(text)) && !OTHER_MATTER.test(text)) return 'named';
  const [, title = '', items = ''] = INLINE_LIST.exec(text) ?? [];
  if (LIST_OF_REFUSED.test(title) && !LIST_OF_OTHER.test(title) && namesWork(items)) return 'named';
  return VAGUE.test(text) ? 'vague' : null;
}

const NOT_PAGES = ['blog', 'news', 'recruit', 'privacy', 'security'];

/** Every place where work is turned down. */
export function extractExclusions(site: SiteView): Fact<Exclusion>[] {
  return site.pages.flatMap((page) => {
    if (page.medium || NOT_PAGES.includes(page.page.kinds[0] as string)) return [];
    return utterances(page).flatMap((place): Fact<Exclusion>[] => {
      const { sentence } = place;
      const region = page.snapshot.blocks[sentence.block]?.region;
      const kind = region === 'form' || region === 'footer' || sentence.text.length > 300 ? null : kindOf(place);
      if (!kind) return [];
      const asked = place.question && place.question.start >= 0 && sentence.end - place.question.start <= 120 ? place.question.start : sentence.start;
      const confidence = confidenceOf('text', page) + (REFUSES.test(sentence.text) ? 0.05 : 0);
      return [{ value: { kind }, page: page.index, start: asked, end: sentence.end, tactic: 'text', subject: sentence.subject, confidence }];
    });
  });
}
