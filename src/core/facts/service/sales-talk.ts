import type { Fact } from '../../model/fact.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/**
 * Urging, absolute promises and 'No.1': words that a careful buyer reads twice. Sources: DOMAIN-FACTS 11 (景品表示法 cases, No.1 report of the
 * 消費者庁 of 2024-09-26); false friends from FIELD-NOTES A 49 (必ずお読みください, 100%増し, 必ずしも).
 */

/** `urgency`: sign now. `absolute`: a result or safety without exception. `superlative`: No.1. `no-identity`: no identity check, no screening. */
export type SalesGroup = 'urgency' | 'absolute' | 'superlative' | 'no-identity';

export interface SalesTalk {
  group: SalesGroup;
  /**
   * Urgency: it presses (today only, countdown, few places with a deadline) rather than mentions that places are few. Superlative: it names no survey with
   * its date. Always true for the others.
   */
  strong: boolean;
}

const PRESSING =
  /(?:本日|今日|今夜)(?:中|いっぱい|の?[0-9]{1,2}[:時](?:[0-9]{2})?分?)?まで(?:の|に)[^。]{0,16}(?:申し?込|契約)[^。]{0,24}(?:無料|半額|割引|OFF|[0-9] ?%|[0-9]割|0円|特典|プレゼント)|明日(?:以降|から)は[^。]{0,20}(?:この|同じ)(?:価格|条件|料金|内容)[^。]{0,16}(?:ません|なくな)|その場で(?:の)?(?:ご?契約|お?申し?込|ご?決断|ご?即決)[^。]{0,20}(?:割引|[0-9]割|半額|無料|[0-9] ?%|特典|OFF|値引)|即決(?:いただけ|でき|され|し)ない(?:場合|とき|方|なら)|ご決断(?:は|を)お(?:早|急)|お早めのご決断|(?:今日|本日)(?:中に)?(?:お?決め|ご?契約|お?申し?込)[^。、]{0,12}(?:ば|たら|なら|と|方(?:は|に))、?[^。、]{0,12}(?:半額|割引|無料|[0-9]割|[0-9] ?%|OFF|特典)|(?:持ち帰|後日)[^。、]{0,12}(?:割引|特典|この(?:価格|条件))[^。]{0,12}(?:適用|でき|対象)[^。]{0,8}(?:ません|ない|外)|(?:特別|特典|割引|価格|枠|ご案内|ご提供|キャンペーン|チャンス)[^。]{0,16}(?:本日|今日|今夜|きょう)[^。]{0,10}(?:消滅|消え|なくな|最後|終わ)|(?:あと|残り|のこり)(?:わずか)? ?[0-9]{1,2} ?時間(?: ?[0-9]{1,2} ?分)?[^。]{0,16}(?:終了|締め?切|割引|特典|価格|終わ)|(?:カウントダウン|締め?切り?|終了|価格|キャンペーン|特典)[^。\n]{0,16}(?:残り|のこり|あと) ?[0-9]{1,2} ?時間 ?[0-9]{1,2} ?分|(?:本日|今日)中[^。]{0,14}(?:契約|申し?込|決断|ご返事)[^。]{0,14}(?:ない|なければ|限り|で)[^。]{0,20}(?:割引|特典|価格|適用|消え|なくな|失効)|(?:今夜|今晩|明日)[^。、]{0,8}(?:で|に|まで)[^。]{0,8}(?:締め?切|終了)|(?:今日|本日)(?:中に)?(?:ご?契約(?:いただけ|し|され)|お?申し?込(?:ま|みいただけ))ないと、?[^。]{0,24}(?:高い|損(?:を|し)|払い続け|二度と)|逃すと次は|(?:本日|今日|きょう|今夜|今だけ)(?:限り|かぎり|限定)|(?:本日|今日)(?:中|いっぱい|[0-9]{1,2}[:時][0-9]{0,2}分?)?(?:で|に|まで)[^。]{0,12}(?:締め?切|終了|打ち切|限定|限り)|明日から(?:は)?[^。]{0,6}(?:通常|元の|定価)|(?:今|いま)すぐ[^。]{0,14}(?:契約|入会|申し?込|登録|決断|決め)[^。]{0,8}(?:ないと|なければ|ください(?=。?$)|しなければ)|(?:今|いま)(?:申し?込|契約|決め)[^。、]{0,8}(?:ないと|なければ)|(?:今日|本日)(?:が|で)(?:最後|終わり(?!に))|最後のチャンス|二度と(?![^。]{0,10}(?:起こ|起き|繰り返|くり返|同じ(?:こと|過ち|ミス)))[^。]{0,12}(?:チャンス|機会|ありません|ない|ご?(?:案内|提供)(?:は|も)?(?:でき|いたし|し)ません|表示(?:され|いたし|し)ません|手に入り|戻(?:って|れ|り))|迷っている(?:間|うち|ひま|暇|時間)|today only|last chance|act now|offer ends (?:today|tonight)|before it'?s too late|(?:don'?t|do not) miss (?:out|this)/i;
const COUNTDOWN =
  /(?:終了|締め?切り?|特典|割引|価格)[^。\n]{0,10}まで ?(?:あと|残り)? ?[0-9]{1,3} ?日 ?[0-9]{1,2} ?時間 ?[0-9]{1,2} ?分|(?:残り|のこり|あと|終了まで|締め?切り?まで)[^。\n]{0,12}?[0-9]{1,3} ?(?:日(?:と)? ?)?[0-9]{1,2} ?(?::|時間) ?[0-9]{1,2} ?(?::|分) ?[0-9]{1,2}(?: ?秒)?|(?:残り|のこり|あと) ?[0-9]{1,3} ?日(?:と)? ?[0-9]{1,2} ?時間|(?:残り|のこり) ?[0-9]{1,3}:[0-9]{2}:[0-9]{2}/;
const FEW =
  /(?:残り|のこり|あと)(?:わずか)? ?[0-9]{1,3} ?(?:枠|名|社|席|件|口|人|組|店舗|枚)|残(?:り)?わずか|(?:枠|席)が?(?:残り)?わずか|(?:only|just) [0-9a-z]{1,5} (?:spots?|places?|seats?|slots?) (?:left|remaining)/i;
/** First come, first served, and the like: an ordinary campaign unless more presses. */
const MILD = /先着 ?[0-9]{1,4} ?(?:名|社|枠|様|店舗)|お早めに|今だけ|まもなく(?:終了|締め?切)|期間限定|今すぐ(?:申し?込|登録|契約|入会)(?!は|に)/;
/** A time by which to sign, near few places. Not the month in which the service would begin. */
const DEADLINE =
  /(?:本日|今日)中に|(?:[0-9]{1,2}月(?:[0-9]{1,2}日|末)|[0-9]{1,2}\/[0-9]{1,2}|本日|今日|今夜|今月末?|今週|[0-9]{1,2}日)[^。]{0,24}?(?:締め?切|打ち?切|受付を(?:終わ|終え|閉じ)|閉め(?:ます|切)|(?<!さ)まで(?!に?お返事|す)|を過ぎ|終了|限り)|締め?切り?(?:は|日|:|まで)[^。]{0,4}[0-9]|急いで(?:ください|!|。|$)|お急ぎ(?:ください|を)|(?:until|by|ends?|closes?) (?:[A-Z][a-z]{2,9} [0-9]{1,2}|today|tonight|midnight)/;

const RESULT =
  '解決|回収でき|見つか(?:り|る)|売り?上|増え|増や|伸び|成功|改善(?:し|でき|され)|成果|結果が|実現|達成|儲|稼[げぐ]|効果|削減(?:でき|し)|向上(?:し|でき)|黒字|満足(?:いただ|でき|させ|し)|喜んで|お役に立|手に入|得られ|うまくいき|良くなり|変わります';
const ABSOLUTE: readonly RegExp[] = [
  /(?:売り?上げ?|成果|結果|利益|業績|集客|採用|効率|生産性)(?:は|が|も|を)[^。、]{0,6}(?:必ず|絶対に?|確実に|間違いなく)[^。、]{0,8}(?:上が|上げ|増え|増や|伸び|伸ば|出(?:し)?(?:ます|る)|向上|改善|アップ)/,
  new RegExp(`(?:必ず|かならず|確実に|間違いなく|100 ?[%％](?!増)|百パーセント)[^。、「]{0,12}?(?:${RESULT})`),
  /絶対(?:に|、)? ?[^。、「]{0,14}?(?:安全|安心(?:です|して|でき)|漏れ|漏え|漏ら|漏洩|後悔|失敗|損(?:は|を)?(?:し|させ)|成功|大丈夫|保証|儲|負け|解決|間違い(?:ない|ありません)|満足|上が)/,
  /100 ?(?:%|パーセント)[^。0-9「]{0,12}?(?:安全|安心|保証(?:し|いた|の)|ありません|お約束|確実|返ってき)|(?:満足度|成功率|達成率|解決率|安全(?:性|度)) ?(?:は|が|:)? ?100 ?%|100 ?% ?(?:満足|安心|安全|成功)/,
  /(?:間違いなく|確実に|必ず|絶対に?)[^。]{0,10}(?:ゼロ|0 ?(?:件|円|時間))に(?:なり|し)ます/,
  /(?:漏れ|漏え|漏洩|失敗|トラブル|リスク)[^。]{0,14}?(?:100 ?%|絶対に?|一切|決して) ?(?:あり(?:ま)?せん|ない|起(?:き|こり|こし|こら)(?:ま)?せん|発生(?:いた)?し(?:ま)?せん)/,
  /100 ?(?:%|パーセント)、?(?:ミス|間違い|漏れ|誤り)[^。、]{0,2}(?:ない|ありません|なし|なく|ゼロ)|(?:外|外部|社外)に(?:出る|漏れる|もれる|流れる)[^。、]{0,8}(?:100 ?(?:%|パーセント)|絶対に?)[^。、]{0,3}(?:あり(?:え|得)?ません|(?:あり(?:え|得)|ご?ざいま)?せ?ない)/,
  /(?:ミス|間違い|漏れ|漏え?い|取りこぼし|失敗)(?:は|が|も)?、?(?:絶対に?|必ず|完全に)ゼロ|100 ?(?:%|パーセント)、?[^。、]{0,4}(?:逃し|逃がし|取りこぼし|漏らし|落とし|間違え)ません/,
  /(?:絶対に?|確実に)[^。、「]{0,10}(?:成果|結果|売り?上げ?|利益|効果)(?:を|が)[^。、]{0,6}(?:出|上げ|上が|伸|もたら)/,
  /(?:方|会員|お客(?:様|さま)|企業|会社|みなさん|皆(?:様|さま))(?:は|が|の)、?(?:全員|100 ?%)[^。]{0,20}(?:売り?上げ?|成果|結果|利益|効果)(?:が|も)[^。、]{0,6}(?:上が|出(?:て|ま)|伸び|増え)/,
  /(?:取りこぼし|取り逃が?し|とりこぼし|漏れ|もれ|ミス|間違い|失敗|トラブル|遅れ|遅延)(?:は|が|も|を)?、?(?:絶対に?|完全に|100 ?%)、?(?:ゼロ|0(?![0-9.])|なくし|起こ(?:さな|しませ)|出(?:さな|しませ))/,
  /(?:絶対に?|100 ?(?:%|パーセント)|一本たりとも|一件たりとも)、?(?:取り)?(?:逃(?:が)?さな|逃(?:が)?しませ|こぼさな|こぼしませ|漏らさな|漏らしませ|遅れな|遅れませ|間違えな|間違えませ)(?:い|ん)/,
  /(?:遅れる|間違える|取りこぼす|取り逃す|つながらない|滞る)(?:こと|日|の)(?:は|が|も)、?(?:絶対に?|100 ?%) ?(?:あり|ござい)ません/,
  /(?:成果|効果|結果|成功)は(?:確実|100 ?%)(?:です|。|!|$)/,
  /^(?![^。]{0,160}(?:実績|年度|年間|継続中)).{0,160}?(?:ミス|間違い|漏れ|漏え?い|取りこぼし|トラブル|失敗)(?:は|が|も)?(?:一切)?(?:ゼロ|0(?![0-9.]))(?:です|に(?:し|いたし)ます|を(?:お?約束|保証)|。|!|$)/,
  /(?:効果|成果|結果|売り?上げ?|成功|利益|削減)[^。、「]{0,12}を?、?(?:確実に|必ず|絶対に?|100 ?%)(?:保証|お?約束)(?:し|いた)/,
  /完[璧ぺ](?:き)?(?:な|に)[^。、]{0,14}(?:お?約束|保証(?:し|いた)|仕上げます|ご?提供(?:し|いた))/,
  /(?:必ず|絶対に?|確実に|間違いなく)[^。、「]{0,12}?(?:半分|半減|[0-9]分の[0-9]|[0-9]{1,3} ?%|[0-9.]{1,4}倍|[0-9]割)[^。、]{0,6}?(?:(?:に|を)?(?:し|なり|でき)ます|減|カット)|(?:必ず|絶対に?|確実に|間違いなく|(?<![率度合](?:は|が)?)100 ?%)、?[^。、「]{0,10}?(?:なくな(?:り|る)|減(?:り|る|らせ)|下が(?:り|る)|増え(?:る)?|(?:早|はや)く(?:終わり|帰れ|済み)|軽くなり|短くなり|片(?:づ|付)(?:き|く))(?:ます|こと|。|!|$)|(?:なかった|ない)(?:会社|方|お客(?:様|さま)|企業)は[^。、]{0,6}(?:一|1|ひと)(?:社|人|り|名)も(?:い|あり|ござい)(?:ら)?(?:っしゃい)?ません/,
  /完全(?:に|な) ?(?:安全|安心|無欠|守(?:り|られ)|防(?:ぎ|げ|御)|保証)|完全(?:保証|無欠)|リスク(?:は)?(?:ゼロ|0(?![0-9]))|ノーリスク|後悔(?:は)?(?:絶対に?)?させません|損は?(?:絶対に?)?させません/,
  /(?:100 ?%|completely|absolutely|totally) (?:secure|safe|risk-free|guaranteed|satisf)|guaranteed (?:results?|success|growth|savings)|we guarantee (?:100 ?%|results|success|growth|that you)|(?:results?|success|satisfaction)(?: is| are)? (?:100 ?% )?guaranteed|never (?:leak|fail|make mistakes)|zero risk/i,
];
/** What takes the promise back, or is no promise: denial, request, rule for the reader, what somebody asks. */
const TAKEN_BACK =
  /(?:絶対(?:の|的な)|完全な|100 ?(?:%|パーセント)の)[^。、]{0,12}(?:は|も|など)(?:あり|ござい|存在し)ません|する(?:こと)?(?:は|が|も)?でき(?:ません|ない|かね)|言い切れ(?:る[^。]{0,12}(?:ない|ありません)|ない|ません)|(?:ない|ぬ)よう(?:に)?[、。]?|これまで(?:に)?[^。]{0,20}(?:ありません|ございません|起き)|創業以来|過去に|ものではあり?ません|わけではあり?ません|とは限り|必ずしも|(?:保証|約束)(?:は)?(?:でき|いたし(?:かね|ません)|し(?:かね|ません)|するものでは)|ではありません|と(?:は|まで)(?:言え|いえ|言い|申し|お約束|限|かぎ)|ないで?ください|ご確認|お読み|ご覧|(?<!ご?安心|お任せ|ご相談)(?:て|で)?ください(?!ませ)|なりません|いけません|よう(?:に)?(?:お願い|心が|努め|つとめ)|目指し|(?:not|no) (?:a )?guarantee|cannot guarantee|can't guarantee/i;
/** Speaking of such words, in others' advertisements. */
const ABOUT_WORDS = /」(?:など)?(?:の(?:ような)?|といった|という|と(?:うた|言い))[^。]{0,10}(?:広告|表現|言葉|文句|宣伝|業者|会社|サイト|サービス|切)|うたい文句|言い切(?:って|る)/;
const NO_IDENTITY =
  /(?:本人確認|身分証(?:明書)?|身元確認)(?:書類)?(?:は|も|の提出(?:は)?)?(?:一切)?(?:不要|いりません|必要(?:あり|ござい)ません|なし)|審査(?:は)?(?:なし|不要|一切なし|ありません)|no (?:id|identity) (?:check|verification)/i;

const FIRST =
  /(?:No\.? ?1|№ ?1|ナンバー ?(?:ワン|1)|第 ?(?:1|一) ?位)(?![0-9.]|-[0-9])|(?:業界|国内|日本|世界|全国|地域|県内|市内|満足度|シェア|実績|導入数) ?(?:第)?(?:1|一)位|(?:日本|世界)一(?!般|覧|周|般)/i;
const CLAIMED =
  /満足度|シェア|実績|業界|日本|国内|世界|全国|顧客|利用者|導入|継続率|売上|支持|選ばれ|店舗数|信頼|品質|対応|安さ|コスパ|地域|県内|市内|オンライン|代行|秘書|サービス|獲得|達成|を誇|Japan|industry|market|rated|provider|team|leading|assistant|secretar|service/i;
/** To be first is wished for, not claimed. */
const ASPIRED = /(?:目指|めざ)し|(?:なり|あり)たい|目標|夢/;
const SURVEY = /調査|調べ|アンケート|リサーチ|survey|research|poll/i;
const DATED = /(?:19|20)[0-9]{2} ?(?:年|[./-])|(?:令和|平成) ?[0-9元]{1,2} ?年|\b(?:19|20)[0-9]{2}\b/;
const SELF_MADE = /(?:当社|弊社|自社|当室|当クラブ|編集部|当サイト)(?:に(?:よる|て))?(?:調べ|調査|集計)/;

export interface FirstClaim {
  /** `cited`: a survey by somebody. `self`: by the provider. `none`: no survey named. */
  source: 'cited' | 'self' | 'none';
  dated: boolean;
}

/** What the words claim to be first in, and on what grounds; null where 'No.1' is a number of something. */
export function firstClaim(text: string, notes: string = text): FirstClaim | null {
  const match = FIRST.exec(text);
  if (!match) return null;
  const around = text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 32);
  if (
    !CLAIMED.test(around) ||
    ASPIRED.test(text) ||
    /^の(?:[^。]{0,14}(?:だった|出身|経験|時代)|(?:お客(?:様|さま)|クライアント|お?取引先|[^。、]{0,8}(?:ソフト|ツール|システム|アプリ)))/.test(
      text.slice(match.index + match[0].length),
    )
  )
    return null;
  return { source: SELF_MADE.test(notes) ? 'self' : SURVEY.test(notes) ? 'cited' : 'none', dated: DATED.test(notes) };
}

/** Urging in kana: 'あと2枠', '受付をしめきります', 'いますぐ'. */
const pressingInKanji = (text: string): string =>
  text
    .replace(/しめき(?=[りるっれ])/g, '締め切')
    .replace(/いますぐ/g, '今すぐ')
    .replace(/のこり(?= ?[0-9])/g, '残り');

/** The same words in kana. */
const inKanji = (text: string): string =>
  text
    .replace(/ぜったい/g, '絶対')
    .replace(/かならず/g, '必ず')
    .replace(/まちがいなく/g, '間違いなく');

function isAbsolute(said: string): boolean {
  const text = inKanji(said);
  return ABSOLUTE.some((pattern) => pattern.test(text)) && !TAKEN_BACK.test(text);
}

/** The groups of which the text has words. */
export function salesGroups(text: string): SalesGroup[] {
  const groups: SalesGroup[] = [];
  if (PRESSING.test(text) || COUNTDOWN.test(text) || FEW.test(text) || (MILD.test(text) && !/はじめる|始める|下記/.test(text))) groups.push('urgency');
  if (isAbsolute(text)) groups.push('absolute');
  if (firstClaim(text)) groups.push('superlative');
  if (NO_IDENTITY.test(text)) groups.push('no-identity');
  return groups;
}

const fact = (page: PageView, sentence: Sentence, value: SalesTalk): Fact<SalesTalk> => ({
  value,
  page: page.index,
  start: sentence.start,
  end: sentence.end,
  tactic: 'text',
  subject: sentence.subject,
  confidence: confidenceOf('text', page),
});

/** What presses when two of them meet: few places, an end near by, urging, the fear of losing. */
const ELEMENTS: readonly RegExp[] = [
  new RegExp(`${FEW.source}|残(?:席|枠)|先着`, 'i'),
  /(?:[0-9]{1,2}月[0-9]{1,2}日|[0-9]{1,2}\/[0-9]{1,2}|今月末?|今週|(?:残り|のこり|あと) ?[0-9]{1,2} ?日|本日|今日|今夜)[^。]{0,20}?(?:締め?切|打ち?切|終了(?!し))|(?:締め?切り?|終了|受付)まで(?:残り|のこり|あと) ?[0-9]{1,2} ?日/,
  /お急ぎ(?:ください|下さい|を)|急いで(?:ください|お?申)|(?:今|いま)この場で|迷わず|ご?決断(?:を|が|ください)/,
  /損(?:を|し)(?:し|て(?:い|お))|後悔(?:し|する)|(?:逃|のが)(?:す|し|さ)(?!い)|次回の?[^。]{0,8}(?:未定|ありません)|取り残され/,
];
const meets = (text: string): number => ELEMENTS.filter((element) => element.test(text)).length;

/** The sentences of the same part of the page: a number of places in one line, the deadline in the next. */
const nearby = (page: PageView, i: number): string =>
  page.sentences
    .slice(Math.max(0, i - 2), i + 4)
    .filter((near) => Math.abs(near.block - (page.sentences[i] as Sentence).block) <= 4)
    .map((near) => pressingInKanji(near.text))
    .join('\n');

/** 'No.1' and hardly more. */
const MAX_BADGE = 12;

const notes = new WeakMap<PageView, string>();
/** A page with more words about surveys is about nothing else. */
const MAX_NOTES = 4_000;

/** Notes on the page that name a survey: they may stand far from the claim that they support. */
function surveyNotes(page: PageView): string {
  const known = notes.get(page);
  if (known !== undefined) return known;
  const found = page.sentences
    .filter((s) => SURVEY.test(s.text) && DATED.test(s.text))
    .map((s) => s.text)
    .join('\n')
    .slice(0, MAX_NOTES);
  notes.set(page, found);
  return found;
}

/** A badge's words in elements of their own: 利用者満足度 | No.1. */
function badgeText(page: PageView, i: number): string {
  const sentence = page.sentences[i] as Sentence;
  if (sentence.text.length > MAX_BADGE) return sentence.text;
  const before = page.sentences.slice(Math.max(0, i - 2), i).filter((near) => near.text.length <= 2 * MAX_BADGE && sentence.block - near.block <= 2);
  return [...before.map((near) => near.text), sentence.text].join(' ');
}

/** What closes is an event or a task, not the offer; or it has closed. */
const OF_EVENT = /セミナー|ウェビナー|参加枠|座談会|説明会|勉強会|イベント|応募|採用|求人|アンケート|(?:締め?切り|終了)(?:いた)?しました/;

function talkIn(page: PageView, sentence: Sentence, i: number): Fact<SalesTalk>[] {
  const { text } = sentence;
  const found: Fact<SalesTalk>[] = [];
  if (sentence.struck || sentence.isQuestion || ABOUT_WORDS.test(text) || page.snapshot.blocks[sentence.block]?.region === 'form') return found;
  const urging = pressingInKanji(text);
  const pressing =
    !OF_EVENT.test(urging) &&
    (PRESSING.test(urging) ||
      COUNTDOWN.test(urging) ||
      (/(?:残り|のこり|あと)/.test(text) && FEW.test(text) && DEADLINE.test(nearby(page, i))) ||
      (meets(urging) > 0 && meets(nearby(page, i)) >= 2 && !OF_EVENT.test(nearby(page, i))));
  if (pressing || FEW.test(text)) found.push(fact(page, sentence, { group: 'urgency', strong: pressing }));
  if (isAbsolute(text)) found.push(fact(page, sentence, { group: 'absolute', strong: true }));
  const first = FIRST.test(text) ? firstClaim(badgeText(page, i), `${text}\n${surveyNotes(page)}`) : null;
  if (first) found.push(fact(page, sentence, { group: 'superlative', strong: first.source === 'none' || !first.dated }));
  if (NO_IDENTITY.test(text)) found.push(fact(page, sentence, { group: 'no-identity', strong: true }));
  return found;
}

/** Sales talk on the pages read, headings and banners included. */
export const extractSalesTalk = (site: SiteView): Fact<SalesTalk>[] => site.pages.flatMap((page) => page.sentences.flatMap((sentence, i) => talkIn(page, sentence, i)));
