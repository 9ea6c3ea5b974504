import type { Fact } from '../../model/fact.ts';
import { assertionAt } from '../../text/assertion.ts';
import { isEntrustedAt } from '../reading/entrusted.ts';
import { factOf, siteStatements, type Statement } from '../price/price-statements.ts';
import type { SiteView } from '../reading/view.ts';

/** When the provider is paid: closing day, due date, in advance or afterwards, a day of the month (FIELD-NOTES 33). */

export type ScheduleKind = 'closing' | 'due' | 'advance' | 'arrears' | 'day';

const N = '(?:[0-9]{1,2}|[〇一二三四五六七八九十]{1,3})';
const KINDS: readonly [ScheduleKind, RegExp][] = [
  [
    'closing',
    new RegExp(
      `月締め(?:で|の|にて)[^。、]{0,10}(?:請求|支払|振込|引き?落)|(?:月末|月の(?:終わり|おわり|末)|末日?|${N}日|月初)(?:で|に|を|にて|をもって)?(?:締め?切?り?|〆|しめ)|締め?日[はが:：]?(?:${N}|毎月|月末|末)|billed? (?:monthly|on|at|in)|billing (?:is|takes place|date)|invoiced? (?:monthly|on|at)|closing (?:date|day)`,
      'i',
    ),
  ],
  [
    'due',
    new RegExp(
      `(?:翌々?月|当月|前月|前の月|毎月)(?:の)?(?:${N}日|末日?)まで(?:に)?、[^。、]{0,20}(?:振込|カード|振替|現金|払)|(?:翌々?月|当月|前月|同月|前の月|次の月|翌営業)(?:の)?(?:${N}日|末日?|初日|初旬|中)?(?:まで)?[^。、]{0,14}?(?:払|支払|引(?:き)?落|お?振込|お?振(?:り)?込|振替|決済|入金|お願い|くだ|納め)|(?<![0-9]月)(?<![0-9])${N}日まで(?:に)?[^。、]{0,14}(?:お?支払|お?振込|お?振(?:り)?込|ご?入金|納め)|(?:月末|末日|月初)まで(?:に)?[^。]{0,14}(?:払|振(?:り)?込|入金|納)|(?:その|同じ|当)月の(?:うち|末日?|おわり|終わり)(?:に|まで)?[^。]{0,30}(?:払|振(?:り)?込|納め|入金)|(?:支払い?|振込み?|入金)は、?[^。、]{0,16}(?:月末|末日?|${N}日)までに|翌月(?:の)?${N}日までに[^。]{0,30}口座|(?:請求(?:書)?(?:の)?(?:日付?|発行日?|到着|受領日?|受け取り|送付日?|(?:が|を)(?:届い|お?受け取っ|受領し|着い)(?:て|た日)|がお手元に届いて)?|発行|お申(?:し)?込み?|ご?契約|納品|検収)(?:後|から|より|の日から|してから)(?:、)?\\s?(?:${N}(?:営業)?日|${N}週間|[0-9]{1,3} ?(?:時間|H))(?:以内|まで|後)|(?:お?振り?込み?|支払い?|入金)(?:の)?(?:期日|期限|日|サイト)(?:は|:|が)[^。]{0,24}(?:${N}日|末|以内|まで)|ご?入金\\([^)]{0,10}${N}日(?:以内|まで)|due (?:within|in|by|on)|within \\d+ days|net ?\\d+\\b|(?:payable|paid) (?:within|by|on) `,
      'i',
    ),
  ],
  [
    'advance',
    /(?:お?代金?|料金|費用|月額|お金)[はを]、?[^。、]{0,8}(?:始め|開始|着手)[^。、]{0,6}前に、?(?:いただ|頂|お支払|お納め)|前払い?(?!(?:済|い?済|した|された|分|の(?:返金|お?時間)))|先払い?|前納|前金(?!融)|(?:利用|業務|作業|サービス)(?:の)?開始(?:日)?(?:の)?(?:前|まで)(?:に|の)?[^。]{0,16}(?:支払|振込|振り込|入金|決済)|(?:支払|入金|振込)[^。]{0,14}(?:開始|ご?利用|着手)(?:日)?(?:の)?(?:[0-9]{1,2}(?:営業)?日)?前|(?:翌月|次月|1か月|1ヶ月)分(?:の[^。]{0,10})?(?:を|は)[^。]{0,24}(?:支払|お?振(?:り)?込|お願い|決済|入金)|(?:お?申(?:し)?込み?|ご?契約|ご?入会|ご?購入|ご?予約)(?:の)?(?:時|際)(?:に|の)?[^。方]{0,16}(?:支払(?!い?方法)|振込|入金|決済)|(?:始め|開始|着手|取りかか|取り掛か)[^。、]{0,6}前(?:に|まで)[^。、]{0,16}(?:お?支払|お?振込|ご?入金)|事前(?:の(?:銀行)?|に[^。、]{0,16})(?:お?支払(?!い?方法)|お?振(?:り)?込(?!先)|ご?入金|決済(?!方法|手段|サービス))|(?:着手金|手付金)(?!は?(?:不要|なし|無料|0円|いただ|頂))[^。]{0,30}(?:お?支払|振(?:り)?込|入金)|(?:ご?利用|開催|作業|訪問|実施|納品|ご?予約)[^。、]{0,12}(?:日|初日)の?(?:[0-9]{1,2}(?:営業)?日)?前(?:日)?まで(?:に)?[^。、]{0,10}(?:お?支払|お?振(?:り)?込|ご?入金|決済)|in advance|prepa(?:id|y)|upfront|up front/i,
  ],
  [
    'arrears',
    /(?:後|あと)払い(?!決済|サービス|ドットコム)|(?:納品|お?受け?渡し|お渡し|完了)(?:\([^()]{1,8}\))?(?:と共に|とともに|と同時に|と一緒に|時に)、?[^。、]{0,12}ご?請求|(?:ご?利用|業務|作業|稼働)(?:の|した|いただいた)?月?の?翌月[^。]{0,24}ご?請求|(?:納品|業務|作業|完了|終了|ご?利用)(?:の)?後(?:に|、)?[^。]{0,12}(?:ご請求|支払|お振込)|(?:納品|業務|作業|サービス)(?:の?(?:完了|終了)|が(?:終わった|済んだ|完了した))の?(?:後|あと)[^。、]{0,8}(?:ご?精算|お?会計)|(?:実績|ご?利用(?:分|量|時間))に応じて[^。]{0,12}翌月[^。]{0,8}請求|in arrears|after (?:completion|delivery)/i,
  ],
  [
    'day',
    new RegExp(
      `毎月(?:の)?(?:${N}日|月?末日?|月初|初日)に、?[^。、]{0,14}[分ぶん]を(?:いただ|頂)|ご?請求(?:書)?(?:は|を|日は)[^。]{0,6}毎月(?:の)?(?:${N}日|月?末日?|月初|初日|1日)|毎月(?:の)?(?:${N}日|(?:同じ|おなじ)日|月?末日?|月初|初日|1日|第\\s?${N}営業日)[^。]{0,24}(?:払|支払|引(?:き)?落|振込|振替|振り(?:込|替)|決済|課金|請求|入金)|(?:支払|引(?:き)?落|振替|決済)(?:日)?(?:は|:)?[^。]{0,8}毎月(?:の)?(?:${N}日|月?末|初)|(?:ご?利用|ご?訪問|作業|サービス)の?(?:時|当日|都度|たび)(?:に|の)[^。、]{0,4}(?:現金|お?支払|払い|ご?精算)|(?:週|月)払い(?:・|、|や|も|または|か)[^。]{0,24}(?:選べ|お選び|決め|可能|でき)|(?:登録|申込|契約|利用開始)(?:日)?(?:と同(?:じ|一)日|の応当日|日と同日)|(?:月初|月末|月の(?:初め|はじめ|終わり))に(?:、[^。、]{0,14})?[^。、]{0,14}(?:頂戴|いただ|お?支払|引き?落|ご?請求|お?振込)|(?:申し?込み?|契約|登録|利用開始)日を(?:起点|基準|起算)|charged[^.]{0,40} (?:every|each) month|charged (?:on|monthly|each|every)|same (?:date|day) (?:each|every|of each) month|(?:on )?the (?:first|last|\\d{1,2}(?:st|nd|rd|th)) (?:business |working )?(?:day )?of (?:each|every|the) month|monthly on`,
      'i',
    ),
  ],
];

const LABEL =
  /^(?:(?:代金|料金|利用料|会費|役務の?対価|対価|報酬)(?:等)?の?)?(?:お|ご)?(?:支払い?|請求|決済|引(?:き)?落(?:とし|し)?)(?:い)?(?:の)?(?:時期|期限|期日|期間|日|サイト|タイミング|サイクル|時期.{0,8}|方法と時期|時期と方法|方法[・及]び?時期|条件)(?:について)?$|^(?:お|ご)?支払い?$|^締め?(?:日|め・お?支払い?)$|^時期$|^payment (?:terms|due|timing|schedule|date)$|^(?:お)?払う(?:時|とき)$|^(?:お)?支払いの(?:時|とき)$|^when to pay$/i;
/** A date by a bare label, below a heading on payments. */
const BARE_LABEL = /^(?:締め?切り?|期日|期限|いつ|いつまでに?)$/;
const PAYMENTS = /^お?(?:はらい|払い|支払い?の?)(?:かた|方|しかた)?$|^(?:お|ご)?支払い?(?:について|の?(?:方法|条件|ご案内|こと))?$|^ご?請求(?:と|・)お?支払い?$/;
/** What a value under such a label says, so that 'お問い合わせください' and a bare method do not count. */
const TIME = new RegExp(
  `${N}日|月末|末日|毎月|翌月|前月|当月|前払|後払|先払|前納|時点|以内|までに|直後|都度|即時|開始前|申(?:し)?込(?:み)?時|契約時|締め|月初|(?:注文|確定|購入|決済|検収|納品|完了)(?:時|後|日)|in advance|within|days|monthly|each month`,
  'i',
);
/** A value that stands alone below its heading: 'お支払期限' / '毎年5月20日まで'. */
const MAX_HEADED = 40;
const bare = (heading: string): string => heading.replace(/^[■□◆◇●○・\s]{1,4}/, '');
/** Speaks of what the client pays to the provider. */
const ASKED =
  /(?:支払い?|料金)[^?]{0,6}(?:先|後)(?:です|払)|いつ[^?]{0,10}(?:払|引|落|請求|決済|振)|(?:引き?落(?:とし|し)?|支払い?|振込|請求|決済|入金)(?:の)?(?:日|期日|期限|時期|タイミング)/;
const PAYING = /頂戴(?:いた)?し(?:ます|て)|申し受け|納め|お代|現金|支払|払い|お?振込|振り込|振替|引(?:き)?落|決済|請求|料金|費用|代金|会費|課金|ご入金|pay|bill|invoice|fee/i;
/** Clients' own closing days, wages, tasks, refunds, penalties and what one answers about cancellation. */
const NOT =
  /(?:お客(?:様|さま)|貴社|御社|お?取引先|各社|クライアント|顧問先)(?:様|さま)?の(?:締め?(?:切り?)?日|支払(?:い)?日|支払(?:い)?サイト|請求日|給[与料]日|サイクル)|^[^。、]{0,8}(?:交通費|旅費|宿泊費|送料|実費)は、?[^。]{0,30}前払|以内に[^。、]{0,10}(?:回答|返答|返信|異議|修正)|(?:一覧|リスト|集計表)を?(?:お送り|お届け|お渡し|作成)|請求(?:業務|事務|書作成)(?:を|の|も|は)|勤怠|給与|給料|賃金|報酬は(?![^。]{0,50}(?:くださ|お?支払い(?:いただ|ます)|申し受け))|経費(?:の)?(?:精算|締め)|記帳|仕訳|試算表|月次(?:決算|処理)|消(?:し)?込|支払(?:い)?(?:業務|代行|処理|予定表|データ|リスト|一覧|先リスト)|を?(?:作成|提出|集計|入力)(?:し|いた)|未払い?|督促|遅延|延滞|解約(?:の|を|は|日|希望)|退会|返金|違約|繰り?越|返還|レポート|報告|commission|refund|cancel|terminat|ends? (?:the|this) (?:agreement|contract)/i;

const kindsIn = (text: string): { kind: ScheduleKind; start: number; end: number }[] =>
  KINDS.flatMap(([kind, pattern]) => {
    const m = pattern.exec(text);
    return m ? [{ kind, start: m.index, end: m.index + m[0].length }] : [];
  });

/** Above what is paid to others: '仕入先の方へ'. */
const TO_PAYEES = /(?:仕入れ?先|取引先|外注先|協力会社|業者)(?:の(?:方|皆(?:様|さま)|みなさま))?(?:さま|様)?(?:へ|への)(?:お?支払い?|$)/;

function schedulesIn(statement: Statement): Fact<ScheduleKind>[] {
  const { text, label, above } = statement;
  const headed = text.length <= MAX_HEADED && LABEL.test(bare(above[0] ?? '')) && !/^(?:お|ご)?支払い?$/.test(bare(above[0] ?? ''));
  const labelled = LABEL.test(label) || headed || (BARE_LABEL.test(label) && above.slice(0, 3).some((words) => PAYMENTS.test(words)));
  if ((NOT.test(text) && !labelled) || above.slice(0, 2).some((words) => TO_PAYEES.test(words)) || isEntrustedAt(statement.page, text, above)) return [];
  const found = kindsIn(text).filter(({ start, end }) => assertionAt(text, start, end) !== 'negated');
  if (!found.length && ASKED.test(statement.question) && TIME.test(text)) return [factOf(statement, 'day' as const)];
  if (!found.length) return labelled && !/^(?:お|ご)?支払い?$/.test(label) && TIME.test(text) ? [factOf(statement, 'due' as const)] : [];
  const topical =
    labelled ||
    PAYING.test(text) ||
    above
      .slice(0, 3)
      .some(
        (words) =>
          words.length <= 30 && /支払|^お?(?:はらい|払い)(?:かた|方)|決済|ご?請求(?:書)?(?:は|の(?:時期|タイミング|日))|納め|^お(?:金|代)の|payment|paying|billing/i.test(words),
      );
  if (!topical) return [];
  const range: [number, number] =
    text.length > 100 && found[0]
      ? [Math.max(0, text.lastIndexOf('、', found[0].start) + 1), Math.min(text.length, Math.max(...found.map(({ end }) => end)) + 8)]
      : [0, statement.sentence.text.length];
  return [factOf(statement, (found[0] as { kind: ScheduleKind }).kind, ...range)];
}

/** Statements of when to pay, each with what it tells first. */
export const extractSchedules = (site: SiteView): Fact<ScheduleKind>[] => siteStatements(site).flatMap((statement) => schedulesIn(statement));
