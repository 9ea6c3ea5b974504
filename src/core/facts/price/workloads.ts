import type { Fact } from '../../model/fact.ts';
import { includedCount, includedHours } from './price-cards.ts';
import { isGloss } from '../reading/claims.ts';
import { factOf, siteStatements, type Statement } from './price-statements.ts';
import type { SiteView } from '../reading/view.ts';
import { allMatches } from '../../text/all-matches.ts';

/** How much work a month includes, where pages say it apart from prices: '作業時間 月30時間', '月10時間から'. */

export interface Workload {
  /** - `stated`: hours or a number of calls or tasks · `quoted`: hours of a plan whose price is quoted on request · `open`: to be discussed, or without limit */
  kind: 'stated' | 'quoted' | 'open';
  hours: number | null;
  count: number | null;
}

const LABEL =
  /^(?:月(?:間|の)?(?:の)?)?(?:ご?利用|作業|稼働|対応|業務|実働|ご?依頼)?(?:可能)?時間(?:数)?(?:\(?(?:月|\/月|目安|1か月)\)?|の目安.*)?$|^(?:月(?:間|の)?)?(?:の)?(?:ご?(?:利用|依頼)|作業|業務|仕事)(?:の)?量$|^(?:ひと月|[1一][かヶ]月|毎月|月(?:間)?)?(?:の|に|あたり)?(?:実働|持ち時間|手間(?:の目安)?|(?:作業|稼働|時間)枠|(?:お?使い(?:いただける|になれる)?|使える|入っている|含まれる|動ける)(?:お?時間|作業)(?:数)?)$|^(?:含まれる|月間?の?)?(?:コール|件|対応件|受電|電話)数$|^(?:ひと月|[1一][かヶ]月|月)(?:に|で)[^、。]{0,12}(?:電話|コール|件|時間|本)(?:の)?(?:数|本数|量)?$|^(?:included |monthly )?(?:hours|workload|calls)(?: included| per month)?$/i;
/** A month's amount in running words. */
const A_MONTH =
  /\d{1,3}\s?時間(?:分|ぶん)を、?[^。]{0,20}(?:使え|お使い|ご利用いただけ)|(?:ひと月|[1一][かヶ]月|毎月)(?:に|で|あたり)[^。、]{0,16}\d{1,3}\s?時間(?:まで|を上限|が上限)|\d{1,3}\s?時間(?:まで|を上限)(?:、|と|働|動|稼働|使え|お使い|ご?利用|頼め|お任せ|となり|です|とする|。|$)|月(?:間)?\s?\d{1,3}\s?h(?![A-Za-z])|(?:作業|稼働|ご?利用|ご?依頼|実働)時間(?:数)?(?:は|:|\s)\s?(?:月)?\s?\d{1,3}\s?時間|(?<![翌前当今])月(?:間|に|々)?(?:合計)?\s?(?:約)?\d{1,3}\s?時間(?:から|~|まで|の|[(]|プラン|コース|分|ぶん|単位|、|で|$|を|お使い|ご?利用|使え|ご?依頼|お任せ)|(?<!\d)\d{1,3}\s?時間\s?[/／]\s?月|(?:毎月|ひと月|1\s?(?:か|ヶ|カ)月|月あたり|月々)(?:あたり|に|で|の)?[^。、0-9]{0,10}\d{1,3}\s?時間(?!以上)|\d{1,3}\s?時間(?:分)?の?(?:パック|チケット|プラン|コース|枠)|(?<![翌前当今])月に\s?\d{1,3}\s?時間まで|月(?:の|に|間の)(?:上限|目安|稼働|作業|ご?利用)(?:時間)?[^。、0-9]{0,8}\d{1,3}\s?時間|(?:\d{1,3}|\b(?:five|ten|fifteen|twenty|thirty|forty|fifty|sixty|a hundred)) hours?(?: of [a-z ]{3,24})? (?:per|a|each|every) month/i;
/** By the hour, as much as is needed. */
const BY_THE_HOUR =
  /(?:^|[^0-9])1 ?時間(?:刻み|きざみ|ごと|単位)(?:で|の|、)|\d{1,3} ?時間(?:単位|ずつ)の?[^。、]{0,6}(?:チケット|回数券|前払|プリペイド)|\d{1,2} ?時間 ?[×xX] ?(?:月|週) ?\d{1,2} ?回|(?:^|[^0-9])1 ?時間(?:単位|から)(?:で|の|でも)?[^。、]{0,12}(?:ご?依頼|ご?利用|お任せ|頼め|お?使い|ご?注文|お?申し?込|購入|追加なし)/;
const A_MONTH_CALLS =
  /(?<![\d.,])\d{1,4} (?:calls|tasks)(?: [a-z]{1,12}){0,2} (?:per|a|each|every) month|(?<![\d.,約])\d{1,4}\s?(?:コール|件|通話|回)(?:分)?(?:まで|が)?(?:は|も)?[^。、0-9]{0,8}(?:基本料金|月額(?:料金)?|料金)(?:に|内に?)(?:含|込)|(?:基本料金?|月額(?:料金)?|料金)(?:に|には)[^。、0-9]{0,6}\d{1,4}\s?(?:コール|件|通話|回)[^。]{0,12}(?:含|込)|(?<![\d.,約])\d{1,4}\s?(?:コール|件|通話|タスク|回)(?:分|まで)?の?(?:パック|プラン|コース|チケット|券)|(?:毎月|ひと月|1\s?(?:か|ヶ|カ)月|月あたり)[^。、0-9]{0,10}\d{1,4}\s?(?:コール|件|通話|タスク)(?!の?(?:導入|成功)?(?:事例|実績|記事|新規|採用))|(?<![翌前当今])月(?:間|に)?\s?\d{1,4}\s?(?:コール|件|通話)(?:から|まで|の(?:お?電話|受電|対応|応対|着信|ご?依頼)|プラン|コース|$)|\d{1,4}\s?(?:コール|件)\s?[/／]\s?月/i;
const OPEN =
  /決めさせて|ご?要望を(?:お)?(?:伺|うかが|聞)|応相談|ご?相談(?:$|ください|のうえ|に応じ|させて)|個別|お問い?合わせ|(?:ご要望|量|人数|規模|状況)に(?:応じ|合わせ|あわせ)|使い放題|無制限|制限(?:は|も)?(?:なし|ありません)|お客様(?:ごと|に合わせ)|内容(?:により|によって|に応じ)|柔軟|案件による|業務量に(?:応じ|合わせ)|席数(?:に|次第|による|で決)|unlimited|to be (?:agreed|discussed)|on request|flexible/i;
/** 'How many hours a month?' */
const ASKS_A_MONTH = /(?:月|ひと月|毎月)(?:に|で|あたり)?[^。?]{0,10}(?:何時間|どのくらい|どれくらい|どれだけ)[^。?]{0,12}(?:頼|ご?依頼|お?願い|働|使え|利用|任せ|作業|稼働)/;
const OPEN_TOPIC = /(?:作業|利用|稼働|業務|対応)(?:の)?時間|時間数|何時間|業務量|作業量|ボリューム|workload|how many hours/i;
/** Time that is not the month's work: opening hours, training, trials, what clients saved. */
const NOT =
  /余裕|生まれ|浮[いき]|空[いき]時間|会議は|無料|会議室|残業|削減|短縮|減ら|減り|節約|研修|講習|勤務|営業時間|受付|返信|以内に|超過|超え|こえ|オーバー|(?:単位|ごと|毎|刻み|きざみ)(?:で|に)?の?延長|延長(?:は|料)|繰り?越|お?(?:試|ため)し(?!感覚|[^。、]{0,6}以外)|トライアル|体験|インターネット|睡眠|プレゼント|サービス残業|採用|シフト|overtime|saved|training|trial/i;
const NOT_PAGES = new Set(['news', 'cases', 'recruit', 'blog', 'privacy', 'security', 'company']);

/** '月ごとの時間枠（40時間・80時間・160時間）': several sizes in one statement. */
const SIZES = /(?:月|ひと月|1(?:か|ヶ)月)(?:ごと|あたり|間)?の?(?:作業|稼働|利用)?(?:時間|枠|時間枠)[^。(]{0,8}\(([^()]{1,60})\)/;

/** 'ミニは月に10時間まで、ふつうは月に30時間まで'. */
const EACH_PLAN = /(?:コース|プラン)[^。、0-9]{0,12}(\d{1,3})\s?時間/g;
const EACH_A_MONTH = /(?<![翌前当今])月(?:に|間)?\s?(\d{1,3})\s?時間まで/g;

const sizesIn = (text: string): Workload[] =>
  [...allMatches(SIZES.exec(text)?.[1] ?? '', /(\d{1,3})\s?時間/g), ...allMatches(text, EACH_A_MONTH), ...(NOT.test(text) ? [] : allMatches(text, EACH_PLAN))].map((m) => ({
    kind: 'stated',
    hours: Number(m[1]),
    count: null,
  }));

/** '月80時間以上' above or below '個別お見積もり': a plan of which only the price is left open. */
const SIZE_LINE = /^(?:月間?|ひと月) ?(\d{1,3}) ?時間(?:以上|超|~|から|まで|分|程度)?$/;
const QUOTED_PRICE =
  /^(?:料金は?|価格は?)?(?:個別|別途|都度)?に?の?(?:ご?相談(?:ください)?|お?見積(?:り|もり)?(?:(?:いた)?します|となります|です|ください)?|応相談|要相談|お?問い?合わせ(?:ください)?|ask)。?$/i;

function quotedPlan({ page, sentence, text }: Statement): Workload | null {
  const hours = SIZE_LINE.exec(text)?.[1];
  if (hours === undefined || NOT_PAGES.has(page.page.kinds[0] ?? 'other')) return null;
  const at = page.sentences.indexOf(sentence);
  const beside = [page.sentences[at + 1], page.sentences[at - 1]].filter((s) => s?.headings[0] === sentence.headings[0]);
  return beside.some((s) => s !== undefined && QUOTED_PRICE.test(s.text)) ? { kind: 'quoted', hours: Number(hours), count: null } : null;
}

const ENGLISH_HOURS: Readonly<Record<string, number>> = { five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 };

function workloadIn(statement: Statement): Workload | null {
  const { text, label, crossLabel, question, heading, above, page } = statement;
  if (
    isGloss(page.page.kinds.includes('terms') ? 'terms' : null, text) ||
    NOT_PAGES.has(page.page.kinds[0] ?? 'other') ||
    NOT.test(text) ||
    above.slice(0, 2).some((words) => NOT.test(words))
  )
    return null;
  const labelled = [label, crossLabel].some((words) => LABEL.test(words.replace(/\s/g, '')));
  if (labelled || A_MONTH.test(text) || A_MONTH_CALLS.test(text)) {
    const hours = includedHours(text) ?? (A_MONTH.test(text) ? Number(/(\d{1,3})\s?(?:時間|hours?)/i.exec(A_MONTH.exec(text)?.[0] ?? '')?.[1] ?? Number.NaN) || null : null);
    const count = includedCount(text);
    const spelled = ENGLISH_HOURS[/\b(five|ten|fifteen|twenty|thirty|forty|fifty|sixty)(?= hours)/i.exec(text)?.[1]?.toLowerCase() ?? ''] ?? null;
    if (hours === null && spelled !== null) return { kind: 'stated', hours: spelled, count };
    if (hours !== null || count !== null) return { kind: 'stated', hours, count };
  }
  if (ASKS_A_MONTH.test(question)) {
    const hours = includedHours(text) ?? (Number(/(\d{1,3})\s?時間/.exec(text)?.[1] ?? Number.NaN) || null);
    if (hours !== null) return { kind: 'stated', hours, count: null };
  }
  if (BY_THE_HOUR.test(text)) return { kind: 'stated', hours: null, count: null };
  const asked = labelled || OPEN_TOPIC.test(text.slice(0, 16)) || [question, heading].some((words) => words.length <= 40 && OPEN_TOPIC.test(words));
  // 'By quotation once the amount of work is known' tells of the price.
  if (/お?見積/.test(text) && !labelled && !OPEN_TOPIC.test(`${question} ${heading}`)) return null;
  return asked && OPEN.test(text) ? { kind: 'open', hours: null, count: null } : null;
}

/** What the pages say of the month's amount of work apart from the prices. */
export function extractWorkloads(site: SiteView): Fact<Workload>[] {
  return siteStatements(site).flatMap((statement) => {
    const sizes = sizesIn(statement.text);
    if (sizes.length >= 2) return sizes.map((size) => factOf(statement, size));
    const workload = quotedPlan(statement) ?? workloadIn(statement);
    return workload ? [factOf(statement, workload)] : [];
  });
}
