import type { Fact } from '../../model/fact.ts';
import { isDeferred } from '../../text/assertion.ts';
import { endingContext, isAboutEnding, namesEnding, ruled } from './ending.ts';
import { findPeriods } from '../reading/periods.ts';
import { factFromUtterance, type Utterance, utterances } from '../reading/utterances.ts';
import type { PageView, SiteView } from '../reading/view.ts';

/** How a client ends the contract: the procedure or conditions, and how long before it has to be said. */

/**
 * - `stated`: a procedure, deadline or condition. - `early`: it can be ended before the term, too. - `ask`: 'please inquire', 'as in your contract'.
 * - `no-early-end`: it cannot be ended before the term.
 */
export type Ending = 'stated' | 'early' | 'ask' | 'no-early-end';

export type NoticePeriod = { days: number } | { months: number } | { dayOfMonth: number };

const PROCEDURE =
  /でき(?:ます|る|ません)|可能|不可|手続|申し?出|申請|届|連絡|通知|お知らせ|書面|文書|フォーム|マイページ|管理画面|ページ|ボタン|電話|メール|チャット|LINE|FAX|までに|条件|違約|かか(?:り|る)|日割|いつでも|随時|自由|終わりに|申し?入れ|OK|押[すせし]|ボタン|ひとこと|申し付け|申しつけ|お伝え|頂戴|お支払|支払う|お?納め|承(?:って|り|る)|お出し|お送り|提出|満了|適用|退会と|解約と|\b(?:may|can|must|any ?time|e-?mailing|notice|contact|e-?mail|write|request|by (?:the|e-?mail|written|post))\b/i;
const ASK = /お問い?合わせ(?:ください|下さい|願)|^(?:要|応)相談$|ご相談(?:ください|下さい)|お(?:尋ね|たずね|聞き)(?:ください|下さい)|(?:please )?(?:contact us|ask us|inquire)/i;
const MORE_THAN_ASK =
  /(?<!窓口|先|係|担当|担当者|当社|弊社|当室|事務局|デスク)まで|前|手続|届|書面|(?<!問い?合わせ|相談)(?<!問い?合わせ専用)フォーム|マイページ|違約|かかりません|日割|いつでも|条件|[0-9]|by |notice|(?<!contact )(?<!inquiry )form/i;
/** 'unless notice is given, it renews' says how it goes on, not how to end it. */
const IF_NOT = /(?:申し?出|通知|連絡|意思表示|手続|解約)[^。、]{0,14}(?:ない|なけれ|なき|無い|ありません|限り|かぎり)/;
const SEE_ELSEWHERE = /(?:規約|約款|契約書|こちら|ページ|別途)(?:を|に|で)?[^。]{0,14}(?:ご?覧|ご確認|ご参照|定め)/;

const NO_EARLY_END =
  /(?:(?:最低|契約|会員|利用)(?:ご)?(?:契約|利用)?期間(?:の|中の|中に|内の|内に|中|内|の途中)?(?:は|で|に|での|、)?[^。]{0,20}|(?:途中|中途)(?:で)?(?:の)?|(?:[0-9]{1,2}(?:ヶ月|か月|カ月|ヵ月|ケ月|年)間?は))(?:ご)?(?:解約|退会|やめる(?:こと)?|契約解除|終了)(?:は|を|も|する(?:こと)?(?:は|が)?|こと(?:は|が)?|に(?:は)?)?[^。]{0,10}(?:できません|出来ません|でき(?:ない|かね)|承(?:って(?:い|お)|れ|りかね)[^。]{0,4}(?:ません|ます)|受け付け(?:て(?:い|お)|られ)[^。]{0,4}ません|不可|認め(?:られ|ませ)|お断り)|cannot be (?:cancel|terminat)|no early (?:termination|cancellation)|non-cancell?able/i;
/** '満了まではいかなるご事情でも解約をお受けできません': no reason helps before the term is over. */
const REFUSES_EARLY_END =
  /(?:期間(?:の|が)?(?:途中|中|満了)|満了(?:日|する)?|契約(?:の)?(?:途中|期間)|途中)(?:での?|に|まで(?:は)?|前(?:に|の)?|は|、)?[^。]{0,12}(?:いかなる|どのような|どんな)(?:ご)?(?:理由|事情|場合)[^。、]{0,8}、?[^。]{0,8}(?:解約|退会|終了|おやめ)?[^。]{0,10}(?:お?受け(?:でき|いたしかね|しかね|し(?:て(?:い|お)り)?)|応じ(?:られ|かね)?|承れ|承りかね|承ることは?でき|認め(?:られ)?)(?:ませ|ない|かね|ます)/;
/** A month cannot be ended in its middle: no lock-in. */
const WITHIN_A_MONTH = /月の途中|月途中|月中|当月(?:中|の途中)|月半ば|mid-?month/i;

/** '契約期間中であっても、…解約できます', '途中解約は1か月前のお申し出で可能です'. */
const EARLY_END =
  /期間(?:の)?(?:途中|中|内|満了(?:の)?前)[^。]{0,60}(?:解約|退会|解除|終了|やめる)[^。、]{0,20}(?:でき(?:ます|る)|可能)|(?:途中|中途)(?:で)?(?:の)?(?:ご)?(?:解約|退会|解除)(?:は|も|が)?[^。]{0,24}(?:でき(?:ます|る)|可能|承り)/;
const ASKED_EARLY = /途中|中途|期間(?:中|内)|満了(?:の)?前/;
const POSSIBLE = /^(?:はい|ええ|もちろん|可能|でき(?:ます|る))|(?:でき(?:ます|る)|可能です)。?$/;

const CHANGE = /(?:プラン|コース|内容|席数|人数|時間(?:数)?|オプション)[^。]{0,10}(?:変更|切り?替|増減|追加|増や|減ら)|(?:変更|増減)(?:は|を|に)/;

/** - '30日前', '1か月前', '二週間前まで'. - '前月末'. - '前月20日まで', '25日まで'. - '月末まで'. */
/** '予告期間は1か月'. */
const NOTICE_LENGTH = /予告(?:の)?期間(?:は|を|として|:)?[^。、0-9]{0,6}$|notice period (?:is|of) $/i;
const BEFOREHAND = /^の?予告|^(?:以上)?(?:の末日|の月末)?(?:\([^)]{0,12}\))?(?:まえ|前)|^[^.]{0,24}(?:notice|before|prior|in advance)/i;
const PREVIOUS_MONTH_END = /(前々月|前月|前の(?:月|つき))(?:の)?(?:末日?|最終(?:営業)?日|中|月末|終わり|おわり)/;
const DAY_OF_MONTH =
  /(?:前月|当月|毎月|翌月|該当月|解約月|その月|月|希望月)?(?:の)?(?<![0-9/])(?<![0-9]月)([0-9]{1,2}|[一二三四五六七八九十]{1,3})日(?:\([^)]{0,12}\)|\))?(?:頃|ごろ)?(?:まで|迄|で?締)|by the ([0-9]{1,2})(?:st|nd|rd|th)/i;
const MONTH_END =
  /(?:当月|月|その月の?|解約月の?)?(?<!前)(?<!前々)(?:月末日?|末日)(?:まで|迄)(?!の(?:ご)?(?:利用)?(?:料金|費用|代金|会費|期間|分)|[^。、]{0,16}(?:利用(?:いただけ|でき|可)|お使い|使え|有効))/;
const DAY_BEFORE = /(?:更新|満了|終了|決済|契約|締め|やめる|引き?落とし|課金)(?:になる|予定)?日の前日/;

/** Kanji or Arabic day of the month, null where it is none. */
const KANJI = '一二三四五六七八九十';
function dayOf(text: string): number | null {
  if (/^[0-9]+$/.test(text)) return Number(text) <= 31 ? Number(text) : null;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (s: string | undefined): number => (s ? KANJI.indexOf(s) + 1 : 0);
  const day = (text.includes('十') ? (digit(tens) || 1) * 10 : 0) + digit(ones);
  return day >= 1 && day <= 31 ? day : null;
}

/** The notice that a sentence about ending states, or null. */
function noticeIn(text: string): NoticePeriod | null {
  for (const { months, days, start, end } of findPeriods(text)) {
    if (!BEFOREHAND.test(text.slice(end, end + 30)) && !NOTICE_LENGTH.test(text.slice(0, start))) continue;
    if (months !== null) return { months };
    if (days !== null) return { days };
  }
  if (DAY_BEFORE.test(text)) return { days: 1 };
  const previous = PREVIOUS_MONTH_END.exec(text);
  if (previous) return { months: previous[1] === '前々月' ? 2 : 1 };
  const day = DAY_OF_MONTH.exec(text);
  const date = day ? dayOf((day[1] ?? day[2]) as string) : null;
  if (date) return { dayOfMonth: date };
  return MONTH_END.test(text) ? { dayOfMonth: 31 } : null;
}

/** '更新月の1か月前に確認のご連絡を差し上げます': the provider's own notice. */
const PROVIDER_REMINDS = /前(?:まで)?に、?[^。、]{0,20}(?:ご?確認|ご?案内|ご?連絡|ご?通知|お?知らせ)を?(?:差し上げ|させて|(?:お送り)?(?:いた)?し(?:ます|て(?:い|お)))/;

/** '期間満了の2か月前までに申出がないときは継続する'. */
const UNLESS_TOLD = /満了[^。]{0,50}(?:申し?出|通知|連絡|意思表示)[^。]{0,12}(?:ない|なけれ|なき|無い)/;

function noticesOf(view: PageView): Fact<NoticePeriod>[] {
  return utterances(view).flatMap((utterance) => {
    const text = ruled(utterance.sentence.text);
    if (text.length > 400 || !isAboutEnding(utterance) || (CHANGE.test(text) && !namesEnding(text))) return [];
    if (PROVIDER_REMINDS.test(text)) return [];
    // A deadline by its label or question: '解約通知期限 前月15日'.
    const context = endingContext(utterance);
    const notice = noticeIn(context && /期限|予告|締め?切|いつまで/.test(context.text) ? `${text.replace(/(?:です|となります|になります)?。?$/, '')}まで` : text);
    if (!notice) return [];
    const fact = factFromUtterance(utterance, notice, context);
    // The deadline for not renewing is the notice only where no other is given.
    return [(namesEnding(text) || context) && !UNLESS_TOLD.test(text) ? fact : { ...fact, confidence: fact.confidence - 0.2 }];
  });
}

/** 'Whoever has left loses the price': what follows from it, not how it is done. */
const CONSEQUENCE = /(?:解約|退会|キャンセル)(?:を)?し(?:た|ました)(?:場合|とき|後)[^。]{0,40}(?:失効|消滅|無効|適用され|削除され|使え(?:なく|ません)|戻(?:せ|り)ません)/;
/** What becomes of a deposit at the end says nothing of how to end. */
const DEPOSIT_BACK = /^[^。]{0,12}(?:保証金|預[かり]{1,2}金|敷金|デポジット)は[^。]{0,80}(?:返金|返還|お返し|精算|充当)/;

const RENEWS = /(?:契約|更新|継続|延長)は、?自動(?:的に)?(?:更新|継続|延長|です|と)/;

function endingOf(utterance: Utterance): Ending | null {
  const text = ruled(utterance.sentence.text);
  if (text.length > 400 || !isAboutEnding(utterance)) return null;
  if ((NO_EARLY_END.test(text) || REFUSES_EARLY_END.test(text)) && !WITHIN_A_MONTH.test(text)) return 'no-early-end';
  const context = endingContext(utterance);
  if (DEPOSIT_BACK.test(text) || (CONSEQUENCE.test(text) && !/まで|前に|手続|届|連絡|申し?出/.test(text))) return null;
  const asked = context !== null && !namesEnding(text);
  if (EARLY_END.test(text) || (context && ASKED_EARLY.test(context.text) && POSSIBLE.test(text) && !isDeferred(text))) return 'early';
  if ((IF_NOT.test(text) && !/まで|前/.test(text)) || (CHANGE.test(text) && !namesEnding(text))) return null;
  // 'At its end the contract renews itself' tells how it goes on.
  if ([text, namesEnding(text) ? '' : (context?.text ?? '')].some((words) => RENEWS.test(words) && !/解約|退会|までに|申し?出/.test(words))) return null;
  if (isDeferred(text)) return 'ask';
  if (ASK.test(text) && !MORE_THAN_ASK.test(text)) return 'ask';
  if (SEE_ELSEWHERE.test(text) && !MORE_THAN_ASK.test(text)) return null;
  if (/^(?:はい|もちろん|ええ|yes)/i.test(text) && asked) return 'stated';
  return PROCEDURE.test(text) ? 'stated' : null;
}

export const extractNotices = (site: SiteView): Fact<NoticePeriod>[] => site.pages.flatMap(noticesOf);

export const extractEndings = (site: SiteView): Fact<Ending>[] =>
  site.pages.flatMap((view) =>
    utterances(view).flatMap((utterance) => {
      const ending = endingOf(utterance);
      return ending ? [factFromUtterance(utterance, ending, endingContext(utterance))] : [];
    }),
  );
