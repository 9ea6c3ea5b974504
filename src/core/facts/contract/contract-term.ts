import type { Fact } from '../../model/fact.ts';
import { isDeferred } from '../../text/assertion.ts';
import { isEntrustedAt } from '../reading/entrusted.ts';
import { OF_TRIAL } from './ending.ts';
import { findPeriods, type Period } from '../reading/periods.ts';
import { type Context, factFromUtterance, nearContext, type Utterance, utterances } from '../reading/utterances.ts';
import type { PageView, SiteView } from '../reading/view.ts';

/** How long a contract runs: the minimum or usual term. Not the notice, the unit of renewal, a guarantee, a trial or employment. */

export interface ContractTerm {
  /** 0 for none; null where it is left to consultation. */
  months: number | null;
  /** Said to be the least, rather than the usual term. */
  minimum: boolean;
}

const TERM =
  /(?:最低|最短)(?:の)?(?:ご)?(?:契約|利用|加入|継続|コミット)|(?:ご)?(?:契約|利用|加入|入会|会員|継続|コミット)(?:の)?(?:最低|最短)?(?:利用|契約)?(?:の)?期間|契約年数|契約の(?:単位|長さ)|(?:最低|最短)期間|契約の有効期間|有効期間は[^。]{0,10}契約|存続期間|(?:期間|契約)(?:の|に)?(?:よる)?(?:縛り|しばり|拘束)|[0-9]年縛り|minimum (?:term|commitment|contract|period|subscription)|initial (?:term|period)|contract (?:term|period|length)|commitment/i;
const MINIMUM = /最低|最短|縛り|しばり|から|より|以上|少なくとも|はじめ(?:は|の)|初回|まずは?|前提|区切り|minimum|initial|at least/i;
/** A label or question that makes what stands beside it a term; a bare '期間' only below a heading on contracts. */
const TERM_CONTEXT =
  /^お?約束の(?:期間|長さ)$|^期間の(?:お)?約束$|^(?:いちばん|一番|もっとも|最も)短(?:い|く)|続けていただく(?:期間|月数|長さ)|^(?:お?続け|ご?継続)いただ[きく](?:たい)?(?:期間|月数|長さ)|お?約束いただく(?:期間|月数|長さ)|^(?:[一二三四五六七八九十0-9]{1,2}[ 、.)]?)?続[くけ]る?期間$|^(?:ご)?利用の(?:長さ|期間)|お?(?:付き|つき)(?:合い|あい)の(?:期間|長さ)|^期間と(?:お)?(?:終わり|おわり|やめ|辞め|解約)|^いつまで$|^(?:最初|はじめ|初回|当初)の(?:ご)?契約$|^(?:ご)?契約$|(?:ご)?契約(?:の)?(?:期間|単位|年数|長さ)|(?:最低|最短)(?:ご)?(?:利用|契約)|利用期間|会員期間|縛り|しばり|年季|ひと区切り|どの?くらい(?:の期間|続け)|どれくらいの期間|(?:どの?|どれ)くらい[^?]{0,10}(?:契約|利用|続け)|いつまで[^?]{0,6}(?:契約|続け|利用|頼|お?願|使)|(?:最低)?(?:何か月|何ヶ月|何カ月|いつ)から(?:契約|利用|頼|お?願い|依頼|申し?込)|何[かヶカ]月(?:か|も|は)?[^?。]{0,10}(?:続け|使わ|使い続|契約)|(?:ずっと|しばらく|長く)[^?。]{0,6}(?:続け|使わ|契約し)な|すぐに?やめ[^?。]{0,10}(?:られ|だめ|いけ|大丈夫|ても)|期間の定め|(?:最低|最短)の(?:ご)?(?:契約|利用)?(?:の)?(?:期間|月数|長さ)|(?:最低|最短)(?:ご)?(?:契約|利用)(?:の)?(?:月数|長さ)|(?:最低|最短)(?:で)?(?:期間|何[かヶカヵ]月)|(?:使う|続ける|契約する|利用する)必要|長期(?:の)?契約|contract (?:term|length|period)|minimum|commitment|^term$/i;

const NONE =
  /何[かヶカヵ]月[^。]{0,16}?と(?:いう|いった)[^。、]{0,6}(?:条件|決まり|きまり|縛り|しばり|約束|制限)(?:ごと)?[はも]?[^。、]{0,10}(?:ありません|ございません|なし|ない|お願いして(?:い|お)(?:り)?ません|設けて(?:い|お)(?:り)?ません)|契約の(?:長さ|期間)に[^。、]{0,4}(?:決まり|きまり|定め|制限|縛り)[はも]?(?:特に|とくに)?(?:ありません|ございません|なく|なし)|何[かヶカヵ]月(?:以上|から|は)?[^。、]{0,12}(?:条件|決まり|きまり|縛り|しばり|約束|制限)(?:は|を|も)、?[^。、]{0,6}(?:つく|作|設け|もうけ|定め)(?:って|て)?(?:い|お)?(?:り)?(?:ません|ない)|何[かヶカヵ]月(?:以上|から|は)?[^。、]{0,12}(?:条件|決まり|縛り|しばり|約束|制限)[^。、]{0,10}(?:ありません|ございません|おりません|いません|なし)|(?:最低|最短)[0-9○〇何]{1,2} ?[かヶカヵケ]月[^。、]{0,10}(?:条件|決まり|きまり|縛り|しばり|約束|制限)[^。、]{0,10}(?:ありません|ございません|おりません|いません|なし)|期間の(?:お約束|取り決め)(?:は|も)?[^。、]{0,10}(?:いただ(?:き|いて(?:い|お)り?)ません|ありません|ございません|なし|設けて[^。、]{0,4}ません)|(?:決まった|決められた|定められた|特定の)(?:契約)?期間(?:は|も)(?:特に)?(?:ありません|ございません|なし|なく)|長期(?:の|間の)?(?:ご)?(?:契約|お約束|縛り)(?:は|も|の(?:必要|義務|縛り)は?)?(?:一切)?(?:不要|必要(?:は)?(?:ありません|ございません|なし)|いりません|要りません|ありません|ございません|なし|お願いして(?:い|お)(?:り)?ません)|(?:最低|最短)[^。、]{0,14}(?:期間|契約|縛り|しばり)[^。、]{0,15}(?:ありません|ございません|なし|無し|(?:設けて|設定して|定めて)(?:い|お)(?:り)?(?:ません|ない|らず)|設定(?:は)?(?:し|ござ|あり)[^。]{0,6}ません|定めて(?:い|お)(?:り)?ません|不要|ゼロ|(?<![0-9])0(?:ヶ|か|日))|(?:契約|利用|期間)?(?:の)?(?:期間)?(?:の|による)?(?:縛り|しばり|拘束)(?:など|等)?(?:は|も|が)?(?:一切|いっさい)?(?:設けて(?:い|お)(?:り)?ません|ありません|ございません|なし|無し|ない)|契約期間(?:の|に)(?:は)?(?:特に)?(?:定め|制限|縛り|しばり|指定|決まり)(?:は|も)?(?:特に)?(?:ありません|ございません|なし|なく|ない)|契約期間(?:は|も)?(?:特に|とくに|一切)?(?:ありません|ございません|なし$|設けて(?:い|お)(?:り)?ません)|no (?:minimum|long-term|fixed|lock)[^.]{0,24}(?:term|commitment|contract|period|in\b)/i;
/** Only as an answer to whether there is one. */
const NONE_ANSWER =
  /^(?:(?:いいえ|いえ|no)[、,.。 ]*)?(?:特に|とくに|そうした|そのような)?(?:(?:決まり|定め|縛り|しばり|制約|お?約束|期間)(?:は|も)?)?(?:特に)?(?:ありません|ございません|なし|無し|ない(?:です)?|設けて(?:い|お)(?:り)?ません|(?:定め|決め)(?:て(?:い|お)(?:り)?)?ません|none|not at all)/i;
const VAGUE =
  /応相談|ご?相談|ご?要望|個別に|お打ち?合わせ|柔軟|お?見積|お客様(?:の|ごと)|ケース|場合により|ご希望に|お問い?合わせ|決めさせて|取り決め|negotia|case by case|depends/i;

/** What a length of time is, by the words behind it: a notice, a deadline, a past. */
const NOT_BEHIND =
  /^(?:\s|\([^)]{0,20}\))*(?:前|まえ|以内|未満|後|経過|を?過ぎ|目(?:以降|から)|を?越え|を?超え(?:る|た)|毎に|ごとに?(?:自動|の自動|更新|に(?:自動|更新|見直))|(?:単位|ずつ)?(?:で)?(?:自動|更新)|更新|分の|の(?:料金|費用|報酬)の(?:半額|全額|[0-9一二三四五六七八九]割)|保管|保存|間?(?:であれ(?:ば|ば、)|でしたら|なら(?:ば)?、|の場合(?:は|に|、))|無料|間?の?(?:お試し|試用|研修|実務|経験|実績|保証|無料)|prior|before|in advance|notice|after|['’]s? (?:written )?notice|at a time)/i;
/** …and by the words before it: what follows the first term. */
const NOT_BEFORE = /(?:以後|以降|その後|満了後|終了後|経過後|(?:その|あと|後)は|さらに|次(?:回|期)|thereafter|then|after that|more than)[^。]{0,10}$/i;
/** What follows the first term, however much stands between: 'その後は、ご連絡がないかぎり1か月ずつ'. */
const GOES_ON = /^(?:以後|以降|その(?:後|あと)|満了後|それから)(?:は|も)/;
const OTHER_TOPIC =
  /継続率|平均|事例|実績|研修|試用|保存期間|保存し|保持|にかかわらず|保管|返金|保証期間|支払い?期限|準備|構築|開始まで|勤続|経験|お?申し?込み?から(?![^。]{0,16}お?(?:続け|約束))|ご?契約から(?!.{0,8}(?:ヶ月|か月|カ月)(?:間|は))|までの期間|有効期限|(?<!契約の)有効期間(?![^。]{0,20}契約)|支払い?は|分の?(?:料金|月額)|月額料金の|割引|OFF|キャンペーン|以上(?:の)?(?:ご?(?:利用|契約)(?:いただ)?の?)?(?:方|お客|会員|企業|場合)|納期|日程|募集|雇用|時給|案件|官公庁|(?:お客様|企業様|会社|方)(?:も|が)[^。]{0,12}(?:い(?:ます|らっしゃ|る)|多く|おられ)|続けてくださ(?:る|っ)|(?:ソフト|アプリ|回線|サーバー|ドメイン|リース|システム|保険|携帯)(?:の契約)?は、?[^。、]{0,6}[0-9一二三]年/;

/** Contracts by the month, year or fiscal year, without the word 期間. */
const BY_UNIT: readonly [RegExp, number][] = [
  [
    /(?:毎月|月ごとに?|(?:1|一)(?:ヶ|か|カ|ヵ|ケ|箇)月ごとに?)(?:の)?更新(?:の|型の)(?:ご)?契約|月次(?:の)?契約|(?:1|一)(?:ヶ|か|カ|ヵ|ケ|箇)月(?:だけ|のみ|限り)(?:の|で)?(?:も)?(?:ご)?(?:契約|利用|依頼)|ひと月(?:だけ|のみ|限り|単位|ごと)(?:の|で|から)?も?(?:ご)?(?:契約|利用|依頼|お?申し?込)|単月(?:で)?(?:の|から)?(?:ご)?(?:契約|利用)|月契約|(?:1|一)(?:ヶ月|か月|カ月|ヵ月|ケ月|箇月)(?:単位|毎|ごと|ずつ)(?:の|で|から)?(?:の)?(?:ご)?(?:契約|利用|お申し?込|$)|(?:1|一)(?:ヶ月|か月|カ月|ヵ月|ケ月|箇月)ずつ|(?:契約|利用)は、?(?:1|一)?(?:ヶ|か|カ|ヵ|ケ|箇|ひと)?月(?:単位|ごと|毎)|(?:お?約束|お?やくそく)は、?(?:ひと|[1一] ?[かヶカヵ]?)月(?:単位|ごと|ずつ)|(?<![ヶかカヵケ箇年0-9])月(?:単位|ごと|毎)(?:の|で)?(?:の)?ご?(?:契約|お?申し?込)|month-to-month|monthly contract/i,
    1,
  ],
  [/四半期(?:ごと|単位|契約)/i, 3],
  [
    /(?<![0-9複数多])年(?:間|単位|ごと)?(?:の)?契約|契約は年(?:単位|ごと)|年度(?:ごと|単位|毎)|(?:1|一)年(?:単位|ごと|毎)(?:の|で)?(?:ご)?契約|annual contract|yearly contract/i,
    12,
  ],
];
/** '契約は3か月単位', 'ご利用は1か月から', 'contracts run for twelve months'. */
const DIRECTLY =
  /(?:お?(?:つき|付き)(?:合い|あい)|区切り|お?約束|お?やくそく|しばり|縛り)(?:の期間)?(?:は|を)、?$|(?:ご)?(?:契約|利用)は、?(?:最低|最短|原則(?:として)?|基本)?$|(?:ご)?(?:契約|利用)(?:の)?条件\s?[:：]\s?(?:初回|最初)(?:は)?$|(?:contracts?|agreements?|subscriptions?|terms?) (?:runs?|lasts?|is|are|starts?(?: from| at)?|begins? at)(?: for)? $|\b(?:we|you) (?:ask|commit|sign up|stay|are asked)(?: (?:you|clients?|everyone))?(?: to (?:stay|commit))?(?: with us)? (?:for|to) (?:at least )?$/i;
/** '本契約は、利用開始日から6か月間とする', '契約は、当社が承諾した日に始まり、3か月で終わります'. */
const FROM_A_DAY = /契約(?:の期間)?は、?[^。]{1,30}(?:から|より|に始まり)(?:起算して|数えて)?、?(?:翌年)?(?:[0-9]{1,2}月[^。、]{0,6}までの)?$/;
const FROM_UNIT = /(?:最低|最短)[^。]{0,10}$/;

const YES = /^(?:はい|ええ|もちろん|可能です|できます|承って|yes\b)/i;
/** '期間：1年間' in a list below a heading on contracts. */
const TERM_LINE = /^[・■●○※\s]*(?:ご)?(?:契約|利用)?期間\s?[:：]\s?/;

const BEFORE = 40;
const AFTER = 30;

/** Whether a length of time in a sentence is the term of the contract. */
function isTerm(text: string, { start, end }: Period, byContext: boolean): boolean {
  const behind = text.slice(end, end + AFTER);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  // A cell that says '6か月更新' and no more gives the term with its renewal.
  if (NOT_BEFORE.test(before) || (NOT_BEHIND.test(behind) && !(byContext && /^(?:ごと)?(?:に|の)?(?:自動)?更新[。]?$/.test(behind)))) return false;
  if (byContext) return true;
  // 'ご契約（3か月単位）' as a step or item, '覚え書きは一年のお約束です'.
  if (/(?:ご)?(?:契約|申し?込み?)\s?\($/.test(before) && /^間?(?:単位|ごと|毎|から|以上|~|更新)\)/.test(behind)) return true;
  if (
    /^間?の(?:お)?(?:約束|やくそく|取り?決め)(?:です|でござい|と(?:し|いた)|。|$)/.test(behind) &&
    /(?:書|書き|契約|期間|約束|最初|はじめ|初め|当初|初回)は、?$|(?:最初|はじめ|初め|当初)の$/.test(before)
  )
    return true;
  if (/(?:(?:ご)?(?:契約|利用|依頼)|お?申し?込み?|[月年]払い)は[^。、]{0,10}$/.test(before) && /^[間)）]{0,2}(?:ごと|単位|から|より|以上(?:で|から))/.test(behind)) return true;
  // 'ひと月からお願いしております', 'はじめの三か月をひとくくりとして…'.
  if (/^間?(?:から|より|以上で)、?(?:お願い|承|お?受け|お?引き?受け|ご?(?:利用|契約)(?!を)|お使い|お?申し?込)/.test(behind) && text.length <= 60) return true;
  if (/^間?を(?:ひと|一|1)(?:つの?)?(?:くくり|区切り|まとまり|期|単位)(?:と|に)/.test(behind)) return true;
  if (/^間?のお?約束で、?(?:お?受け|お願い|承|ご?契約|始め)/.test(behind)) return true;
  if (FROM_UNIT.test(before) && /^間?という(?:お)?(?:約束|取り?決め|条件|区切り)(?:で|です|と|を|に)/.test(behind)) return true;
  if (/^間?は、?[^。、]{0,14}(?:解約|退会|やめ)[^。、]{0,10}(?:できません|でき(?:ない|かね)|不可)/.test(behind)) return true;
  if (FROM_A_DAY.test(before) && /^間?(?:の間|のあいだ)?(?:と(?:し|する)|です|で(?:終わ|満了)|(?:、)?(?:続[きく]|効力))/.test(behind)) return true;
  if (TERM.test(before) || DIRECTLY.test(before) || /^[ -]?(?:minimum|commitment|contract|term)/i.test(behind)) return true;
  if (
    /^(?:間)?(?:\([^)]{0,40}\))?(?:から|より|以上|間|単位|ごと|の)?[^。、]{0,21}(?:ご)?(?:契約(?!書|者|後)|お?(?:つき|付き)(?:合い|あい)が前提|(?:最低|ご)?(?:契約|利用)(?:の)?期間|の?ご?契約)/.test(
      behind,
    )
  )
    return true;
  if (/^(?:間)?(?:以上)?(?:は、?|の|で|、)?(?:継続(?:して)?)?(?:の)?(?:ご|お)?(?:利用|続け(?:て)?)(?:を|と|が)?[^。]{0,10}(?:お願い|条件|前提|なり|いただ)/.test(behind))
    return true;
  // 'はじめの3か月は続けてご利用ください'.
  if (
    /(?:(?:はじめ|さいしょ|最初|初め)の?|最低|最短|少なくとも|(?:契約|開始|導入|申し?込み?)から)$/.test(before) &&
    /^(?:間|の間|のあいだ)?は、?(?:(?:続けて|つづけて|継続して)の?(?:ご利用|お使い|お続け|ご?契約|いただ)[^。、]{0,10}(?:ください|下さい|お願い|決まり|お?約束)|お?(?:続け|つづけ|(?:付き|つき)(?:合い|あい))(?:て)?(?:ください|下さい|いただ|願))/.test(
      behind,
    )
  )
    return true;
  if (/^間?、?(?:その)?(?:効力|有効)(?:を|に|と)/.test(behind) && /契約/.test(text)) return true;
  if (/^(?:間)?(?:存続|有効|の?継続(?:利用)?(?:が|を)(?:条件|前提|お願い))/.test(behind) && /契約|継続/.test(text)) return true;
  // '最低3か月〜' in a list, and nothing else.
  if (/^[・※\s]*(?:最低|最短)$/.test(text.slice(0, start)) && /^(?:間)?(?:~|から|より)?$/.test(behind)) return true;
  return (
    FROM_UNIT.test(before) &&
    /^(?:間)?(?:から|より|以上|の|は)?/.test(behind) &&
    /契約|利用|継続|コミット|プラン|月額|料金|お?(?:つき|付き)(?:合い|あい)|ご?依頼|始め|スタート|申し?込/.test(text)
  );
}

/** '3か月未満のご契約はお受けしていません'. */
const isLeast = (text: string, { end }: Period): boolean =>
  /^(?:間)?(?:未満|に満たない|より短い)(?:の)?(?:ご)?(?:契約|利用|依頼|お申し?込み?)[^。、]{0,16}(?:ません|できない|お断り|不可|ご遠慮)/.test(text.slice(end, end + 40));

/** 'できますか' about a length of time, and the answer yes: 「1か月だけでも頼めますか」「はい」. */
function answeredTerm({ question, sentence }: Utterance): ContractTerm | null {
  if (!question || !/契約|利用|頼|お願い|依頼|申し?込|使え/.test(question.text) || OTHER_TOPIC.test(question.text) || !YES.test(sentence.text)) return null;
  const [period] = findPeriods(question.text);
  if (!period || period.months === null || !/^(?:間)?(?:だけ|のみ|から|単位|でも|限り|の(?:契約|利用))/.test(question.text.slice(period.end))) return null;
  return { months: period.months, minimum: true };
}

function termIn(text: string, context: Context | null, heading: string): ContractTerm | null {
  const asked = context !== null;
  if (
    NONE.test(text) ||
    (asked &&
      /最低|最短|縛り|しばり|minimum|commitment|(?:期間|長さ)$|期間(?:の|に)は?(?:定め|決まり|制限|指定)|続けな|使わな|契約しな/i.test(context.text) &&
      NONE_ANSWER.test(text))
  )
    return { months: 0, minimum: true };
  if (OTHER_TOPIC.test(text)) return null;
  const minimum = MINIMUM.test(text) || (asked && MINIMUM.test(context.text));
  for (const period of findPeriods(text))
    if (period.months !== null && period.months > 0 && period.months <= 120 && (isTerm(text, period, asked) || isLeast(text, period))) return { months: period.months, minimum };
  for (const [pattern, months] of BY_UNIT)
    if (
      pattern.test(text) &&
      !NOT_BEFORE.test(text.slice(0, text.search(pattern))) &&
      !GOES_ON.test(text.slice(0, text.search(pattern))) &&
      (asked || /契約|お?約束|お?やくそく|申し?込|単月|月(?:だけ|のみ|限り)の|contract/i.test(text) || /契約/.test(heading))
    )
      return { months, minimum };
  const named = TERM.test(text) || asked;
  return named && !/期間(?:の?途?中|内)/.test(text) && (VAGUE.test(text) || isDeferred(text)) && text.length <= 120 ? { months: null, minimum } : null;
}

function contextOf(utterance: Utterance): Context | null {
  const context = nearContext(utterance, TERM_CONTEXT);
  if (context) return context;
  // '期間' alone needs a heading that says whose: 'ご契約', 'contract'.
  if (TERM_LINE.test(utterance.sentence.text) && utterance.above.some((words) => /契約|規約/.test(words))) return utterance.headed;
  return utterance.document === 'terms' || utterance.above.some((words) => /契約|規約|きまり|決まり|約束|お?(?:付き|つき)(?:合い|あい)|contract/i.test(words))
    ? nearContext(utterance, /^期間[。]?$/)
    : null;
}

function termsOf(view: PageView): Fact<ContractTerm>[] {
  return utterances(view).flatMap((utterance) => {
    const { text } = utterance.sentence;
    if (
      text.length > 400 ||
      isEntrustedAt(utterance.page, text, utterance.above) ||
      (OF_TRIAL.test(text) && !/以外/.test(text)) ||
      utterance.above.slice(0, 2).some((words) => OF_TRIAL.test(words))
    )
      return [];
    const context = contextOf(utterance);
    const value = termIn(text, context, utterance.heading) ?? answeredTerm(utterance);
    return value ? [factFromUtterance(utterance, value, context ?? utterance.question)] : [];
  });
}

export const extractContractTerms = (site: SiteView): Fact<ContractTerm>[] => site.pages.flatMap(termsOf);
