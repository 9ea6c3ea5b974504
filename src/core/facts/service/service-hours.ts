import type { Fact } from '../../model/fact.ts';
import { isOtherPage } from '../reading/asides.ts';
import { type Utterance, utterances } from '../reading/claims.ts';
import { findHours, type Hours, type HoursHit } from '../reading/hours.ts';
import { confidenceOf } from '../reading/make.ts';
import { placeOf, sentenceAfter } from '../reading/neighbours.ts';
import { readNumber } from '../../text/numerals.ts';
import { findPhones } from '../contact/phones.ts';
import type { PageView, SiteView } from '../reading/view.ts';

/** Days and hours in which the work is done or the client's phone is answered; not those of the provider's own inquiry desk. */

export interface ServiceHours {
  /** Null where hours are only said to be flexible or to be agreed. */
  hours: Hours | null;
}

/** Words for the working time of those who do the work, as heading, label, question or in the sentence. */
const SERVICE_TIME =
  /お?電話(?:を|に)(?:とる|取る|出る|受ける|うける|お?受けする)(?:の(?:は|が)|時間|曜日)|何時(?:から|まで)[^?。]{0,6}(?:とっ|取っ|出|受け|対応し|やっ)て(?:もらえ|いただけ|くれ)|受電(?:は|時間|を|の)|(?:作業|対応|稼働|業務|サポート|ご?依頼|頼め)(?:して)?(?:もらえる|いただける|くれる|できる|可能な|てくれる)?(?:の)?(?:時間帯?|曜日|日時)|稼[働動]|机に向か|パソコンの前に|(?:対応|作業|お?仕事|お願い)(?:を|が)?(?:し|でき)?[^。?]{0,8}の?は(?:いつ|何時|何曜)|手を動か|役務の?提供|作業(?:の|を|する|いた)?(?:時間|曜日|日|できる|して|を?行)|(?:応対|対応)(?:可能|する|できる|の)?(?:時間|曜日|日時|日と時間|時間帯)|業務(?:の)?(?:対応)?時間|(?:サービス|運営|運用|提供|ご?利用(?:可能|できる)?)(?:の)?(?:提供)?(?:時間|日時|曜日)|(?:はたら|働|うご|動)(?:く|け(?:る|ます|ません)|いて(?:いる|います)?)|お?電話を?(?:お受けする|受ける|お受けできる)|(?:アシスタント|オペレーター|スタッフ|秘書|担当(?:者|チーム)?|受付係)(?:の|が|は)[^。]{0,14}(?:時間|勤務|対応|働|動|おり|います|応対)|(?:お?仕事|作業|業務|ご?依頼)(?:へ)?の(?:ご?対応|お?引き?受け)は|受付と作業|席に人が[いお]|待機|(?:毎日|お?電話を?)[^。]{0,6}お?(?:取り|受け)(?:し|いた|でき)?ます|何時(?:から|まで)[^。]{0,10}(?:出て|対応|働|動|やって|頼め|お願い)|24 ?時間(?:・?365日)?(?:の|、)?[^。]{0,8}(?:運営|稼働|体制|応対|電話対応|代行)|working hours|when we work|service hours|hours of (?:service|operation)|at (?:their|our) desks?|assistants? (?:are|work)|available|(?:work|jobs?|tasks?|orders?|calls?) (?:is|are) (?:done|processed|handled|answered|taken)/i;
const PHONE_ANSWERED = /お?電話(?:を|は|に|も)[^。]{0,24}お?(?:受けし|受けいた|取りし|応対|応答|出ます|お出)/;
/** People answer round the clock, in whatever sentence: '24時間365日オペレーターが応答する電話秘書', '24時間365日受電'. */
const ANSWERED_BY_PEOPLE =
  /(?:オペレーター|秘書|スタッフ|アシスタント|人|有人|電話番|受付係)(?:が|で|による|の)[^。、]{0,14}(?:応答|応対|受電|電話に出|出(?:る|ます)|お?受け|対応)|(?:365 ?日|年中無休|24 ?時間)(?:の)?[・、 ]?(?:受電|電話(?:代行|秘書|応対|対応)|(?:お?電話を)?お?受け(?:し|いた))/;
/** 'served from … to …' as an item of a plan. */
const SERVED = /(?:[0-9] ?時|:[0-9]{2})(?:まで|の間)?(?:に|、)?対応(?!フォーム)/;
const BUSINESS_TIME = /^(?:営業|業務)(?:日時?|時間|日・?時間|曜日)|^(?:business|office) hours$/i;
/** Phone answering as a line of the services. */
const PHONE_SERVICE = /^(?:◆ ?|■ ?|● ?)?(?:お?電話(?:番|代行|秘書|受付代行|応対代行|の?一次受け)|秘書代行|電話応対(?:業務)?)$/;
/** The inquiry desk, forms and mailboxes; deadlines; guards and machines; surcharges and options outside the normal hours. */
const DESK =
  /受付(?:時間|[:0-9 (]|$)|お?問い?合わせ|お?問合せ|窓口|フォーム|FAX|ファックス|ファクシミリ|電子?メール(?!対応)|資料請求|お申し?込み|ご相談(?:は|の|受付)|見学|来店|来社|無料相談|(?<![a-z])TEL(?![a-z])|お?電話(?:で|は|番号|[:(0-9])|contact|inquir/i;
/** The hours of those who do the work, told to a client. */
const ON_DUTY = /(?:秘書|アシスタント|オペレーター|スタッフ|担当者?|メンバー)(?:の|は)(?:実)?勤務(?:時間)?/;
const OF_VACANCY = /求人|応募|採用|募集|働きたい|アルバイト|パート|正社員|recruit/i;
const OTHER_TIME =
  /(?:が|は)(?:開い|あい|閉まっ)て(?:い|お)る(?:の|時間|あいだ|間)|以内|監視|見守|遮断|検知|バックアップ|サーバー|送信|投稿|いつ(?:でも|お送り)|受け付けて(?:い|お)|時給|勤務|シフト(?!制で)|研修|面談[(（]|割増|増し|延長|オプション|追加料金|円|駐車|アクセス|周年|締切|締め切り|23:59|セミナー|説明会|お話会|終了まで|campaign/i;
const FLEXIBLE =
  /(?:スタッフ|メンバー|アシスタント|秘書|担当者?)の(?:稼働|作業)(?:は|も)[^。、]{0,10}柔軟|(?:稼働|対応|作業|業務|応対|サービス)(?:の)?(?:時間帯?|曜日|日時|日)[^。]{0,24}(?:柔軟|応相談|要相談|ご?相談(?:に応じ|のうえ|ください|可|の上)|個別に|ご(?:要望|希望|都合)に(?:応じ|合わせ|あわせ)|flexib)|(?:時間帯|曜日|土日|夜間)[^。]{0,14}(?:柔軟に|応相談|ご相談に応じ)|(?:稼働|対応|作業|業務|応対)(?:できる|可能な|の)?(?:時間帯?|曜日|日時)[^。]{0,20}(?:(?:ごと|により|によって|次第で|に応じて|(?:一人|ひとり)(?:一人|ひとり)|それぞれ)[^。、]{0,6}(?:異な|違|変わ|決)|個別に)|flexible hours|hours (?:are )?flexible|hours (?:vary|depend)/i;
const ALL_DAY_SERVICE =
  /24 ?時間[・/、 ]?(?:365 ?日|年中無休)|24 ?時間(?:いつでも)?(?:体制|対応|営業|稼働|運営|応対)|24\/7|年中無休(?:・|で|の)?24 ?時間|24[- ]hours?(?: a day)?,? ?(?:7|365|seven)/i;

/** The client's own opening hours. */
const CLIENTS_TIME = /貴社|御社|お客様の営業|事例|営業(?:する|している|の)[^。]{0,12}(?:様|店|院|室|サロン|会社)/;

/** Offers for other hours than the usual ones; 'the usual ones' may stand in the same sentence. */
/** Whatever its hours are called, a desk's are not those of the work. */
const HOURS_OF_DESK = /(?:窓口|お?問い?合わせ|フォーム|ご相談|(?:電話|メール|無料|個別)相談)(?:の|への)(?:対応|応対|受付|営業)(?:の)?(?:時間|日時|曜日)/;
/** Clock times in kanji numerals (九時半, 午後六時) as Arabic ones. */
const arabicClock = (text: string): string => text.replace(/[一二三四五六七八九十]{1,3}(?=時|分)/g, (kanji) => String(readNumber(kanji)?.value ?? kanji));

const isOutside = (text: string, hit: HoursHit): boolean =>
  !/(?:(?:除|のぞ)[くきい]|以外|休み?|定休)[^0-9]{0,6}$/.test(text.slice(Math.max(0, hit.start - 12), hit.start)) &&
  /(?:夜間|早朝|深夜|時間外|(?<![~〜-] ?|から)土(?:曜)?日?|(?<![~〜-] ?|から)日曜|祝日?|休日)[^、。平日]{0,8}$/.test(text.slice(Math.max(0, hit.start - 12), hit.start));

function daysOf(place: Utterance, hit: HoursHit): string {
  if (hit.days) return hit.days;
  const [labelled] = findHours(`${place.label} ${place.sentence.text}`);
  if (labelled?.days) return labelled.days;
  const { page, sentence } = place;
  const i = placeOf(page, sentence);
  for (const near of [page.sentences[i + 1], page.sentences[i - 1]]) {
    if (!near || Math.abs(near.block - sentence.block) > 2 || near.text.length > 40) continue;
    const days = /平日|月[・~-]?(?:火・水・木・)?金|月曜(?:日)?(?:~|から)金曜/.test(near.text)
      ? '平日'
      : (/毎日|年中無休|365日/.exec(near.text)?.[0] ?? (/土日(?:・?祝(?:日)?)?も|一年(?:じゅう|中)/.test(near.text) ? '毎日' : undefined));
    if (days) return days;
  }
  return '';
}

/** '平日 9:00–20:00' and below it what it is: 'アシスタントの稼働時間です。' */
const NAMED_BEHIND = /^[^。、]{0,12}(?:稼働|作業|対応|働)(?:する|く|いている)?(?:の)?(?:時間(?:帯)?)(?:です|。|$)/;

/** Nothing but hours, as a slogan: '朝7時から夜10時まで。土日も動きます。' */
const isSlogan = ({ page, sentence }: Utterance): boolean => {
  const [hit] = findHours(sentence.text);
  const next = hit && sentenceAfter(page, sentence);
  return hit !== undefined && next?.block === sentence.block && sentence.text.length - (hit.end - hit.start) <= 6 && /(?:動|働)(?:き|い)|対応し|稼働|お?受けし/.test(next.text);
};

/** A table of hours by plan or day below '受付時間' on a page of prices: what is sold is the taking of calls. */
const BY_PLAN = /^(?:標準|基本|通常|平日|全プラン(?:共通)?|[^。、]{1,12}(?:プラン|コース))$/;
const CALLS_TAKEN = /^(?:お?電話の?)?(?:受付|受電|応対|対応)(?:の)?時間(?:帯)?$/;

/** How surely the hours here are those of the service: 0 for not at all. */
function certainty(place: Utterance): number {
  const { sentence, page, above, label } = place;
  const { text } = sentence;
  const region = page.snapshot.blocks[sentence.block]?.region;
  const named = SERVICE_TIME.test(text) || above.slice(0, 3).some((words) => SERVICE_TIME.test(words));
  if (CLIENTS_TIME.test(text) || HOURS_OF_DESK.test(text) || HOURS_OF_DESK.test(label) || HOURS_OF_DESK.test(sentence.question)) return 0;
  const desk = DESK.test(text) || DESK.test(label) || findPhones(text).length > 0;
  if (region === 'footer' || region === 'header' || region === 'form' || region === 'nav' || isOtherPage(page)) return 0;
  // Round the clock answer people who are paid for it; by day, on a page of the service only.
  if (PHONE_ANSWERED.test(text) && (ALL_DAY_SERVICE.test(text) || page.page.kinds[0] === 'service')) return 0.05;
  if (ALL_DAY_SERVICE.test(text) && ANSWERED_BY_PEOPLE.test(text) && !desk) return 0.05;
  // The column of a table of plans.
  if (page.page.kinds[0] === 'price' && place.crossLabelled && CALLS_TAKEN.test(label)) return 0.05;
  if (desk && !SERVICE_TIME.test(text)) return 0;
  if (named || (NAMED_BEHIND.test(page.sentences[placeOf(page, sentence) + 1]?.text ?? '') && text.length <= 24)) return 0.15;
  if (!desk && (SERVED.test(text) || isSlogan(place))) return 0.05;
  const [kind] = page.page.kinds;
  if (kind === 'price' && BY_PLAN.test(label) && above.slice(1, 3).some((words) => CALLS_TAKEN.test(words))) return 0.05;
  const isContact = page.page.kinds.includes('contact');
  if (kind === 'contact' || above.some((words) => DESK.test(words))) return 0;
  if (BUSINESS_TIME.test(label)) return 0.05;
  // The hours of phone answering itself, below its name.
  if (above.slice(0, 2).some((words) => PHONE_SERVICE.test(words))) return 0.05;
  // 'our hours' under whatever words, where nothing says that they are the desk's.
  if (above.slice(0, 2).some((words) => /時間|曜日|日時|hours/i.test(words)) && !isContact) return 0.04;
  return kind === 'service' || kind === 'flow' ? 0.02 : 0;
}

function fact(place: Utterance, hours: Hours | null, certain: number): Fact<ServiceHours> {
  const { sentence, page, labelled } = place;
  const near = labelled && labelled.start >= 0 && sentence.start - labelled.start <= labelled.text.length + 8 ? labelled.start : sentence.start;
  return {
    value: { hours },
    page: page.index,
    start: near,
    end: sentence.end,
    tactic: labelled ? 'pair' : 'text',
    subject: sentence.subject,
    confidence: confidenceOf('text', page) + certain,
  };
}

/** The usual days, where evenings or weekends are among them. */
const EVERY_DAY = /年中無休|365 ?日|毎日|休みなく|月曜?日?(?:から|~|-)土/;
/** Below 'evenings' stand other hours; an answer that names the weekdays tells the usual ones. */
const asksOfOtherTime = ({ label, sentence }: Utterance): boolean =>
  /夜間|早朝|時間外|土日|休日/.test(label) &&
  !(/[?？]$|か。?$/.test(label) && (/平日/.test(sentence.text) || (EVERY_DAY.test(sentence.text) && !/夜間|早朝|深夜|時間外|(?:土日|休日|祝日)(?:祝日?)?は/.test(sentence.text))));

/** In a table of surcharges by the hour, the row that has none. */
const AT_USUAL_RATE =
  /^(?:そのまま|通常(?:料金|どおり|通り)?|標準(?:料金)?|基本(?:料金)?|割増(?:し)?(?:は)?(?:なし|ありません)|追加(?:料金)?なし|1(?:\.0)?倍|[±+]?0 ?%)(?:です|[(（][^()（）]{1,20}[)）])?。?$/;
/** The hours of one of many who work there: '堺市在住／対応時間：平日 10:00〜15:00' below a person's name. */
const ONE_OF_MANY = /^[^。、]{1,14} ?(?:さん|さま|氏|(?<![仕模多同])様)(?: ?[^。、]{1,4})?$|プロフィール(?:例)?$/;
const isOneOfMany = ({ sentence }: Utterance): boolean => sentence.headings.slice(0, 2).some((words) => ONE_OF_MANY.test(words)) && !/全員|スタッフは/.test(sentence.text);

function hoursIn(place: Utterance): Fact<ServiceHours>[] {
  const text = arabicClock(place.sentence.text);
  if (text.length > 200) return [];
  const [rated] = AT_USUAL_RATE.test(text) ? [place.labelled, place.crossLabelled].flatMap((label) => (label ? findHours(arabicClock(label.text)) : [])) : [];
  if (rated) return [fact(place, { days: rated.days, from: rated.from, to: rated.to }, 0.04)];
  const certain = certainty(place);
  if (certain === 0) return [];
  if (isOneOfMany(place)) return findHours(text).length > 0 ? [fact(place, null, 0)] : [];
  const titled = NAMED_BEHIND.test(text)
    ? [place.labelled, place.led, place.headed].find((context) => context !== null && context.text.length <= 24 && findHours(context.text).length > 0)
    : null;
  const [title] = titled ? findHours(titled.text) : [];
  if (titled && title && !isOutside(titled.text, title)) return [fact(place, { days: title.days, from: title.from, to: title.to }, certain)];
  const hits = findHours(text).filter((hit) => (hit.from === '00:00' && hit.to === '24:00' ? ALL_DAY_SERVICE.test(text) : true));
  const usual = hits.find((hit) => !isOutside(text, hit));
  const told = place.above.some((words) => OF_VACANCY.test(words)) ? text : text.replace(ON_DUTY, '稼働');
  if (usual && !OTHER_TIME.test(told) && !asksOfOtherTime(place)) return [fact(place, { days: daysOf(place, usual), from: usual.from, to: usual.to }, certain)];
  return [];
}

const ASKS_WHEN = /土日|夜|早朝|週末|休日|何時|曜日|時間帯|いつ(?!から|まで)/;
const ADAPTS = /(?:合わせて|あわせて)[^。、]{0,8}(?:動|対応|柔軟)|柔軟に(?:動|対応|お?応)|おひとり(?:おひとり|ずつ|ごと)[^。、]{0,6}(?:違|異な)|応相談/;

const isFlexible = ({ sentence, page, label }: Utterance): boolean =>
  !isOtherPage(page) &&
  (FLEXIBLE.test(sentence.text) ||
    (ASKS_WHEN.test(sentence.question) && ADAPTS.test(sentence.text)) ||
    ((SERVICE_TIME.test(label) || SERVICE_TIME.test(sentence.question)) && /応相談|要相談|柔軟|個別|ご相談/.test(sentence.text)));

/** Hours of the service, the surest first within a page. */
export function extractServiceHours(site: SiteView): Fact<ServiceHours>[] {
  const read = (page: PageView): Fact<ServiceHours>[] =>
    utterances(page).flatMap((place) => {
      if (place.document && place.document !== 'terms') return [];
      const stated = hoursIn(place);
      return stated.length || !isFlexible(place) ? stated : [fact(place, null, 0)];
    });
  return site.pages.flatMap(read);
}
