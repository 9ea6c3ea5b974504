import type { Fact } from '../../model/fact.ts';
import { extractPrices, isTaxedTwin, type Price } from './prices.ts';
import { isEntrustedAt } from '../reading/entrusted.ts';
import { factOf, siteStatements, type Statement } from './price-statements.ts';
import type { SiteView } from '../reading/view.ts';

/** What happens beyond the hours or calls of a plan: a price, a rule, or only that something is charged. */

export interface Overage {
  /** - `price`: an amount · `rule`: what is done or how it is reckoned · `open`: charged separately, without price or rule */
  kind: 'price' | 'rule' | 'open';
  yen: number | null;
  per: 'hour' | 'call' | 'job' | null;
}

const OVER =
  /(?:想定|見込み?|予定|ご?契約|所定|目安)の?(?:業務|作業)?(?:量|数|本数|件数|時間|分)を(?:上回|超|越|こえ)|(?:本|通|件|枚|時間|コール)より(?:も)?(?:多[いく]|増え)|(?:時間|本数|件数)を(?:すぎ|過ぎ)て[^。]{0,12}(?:分|ぶん)|超過|はみ(?:出|だ|で)|(?:超|越|こ)え(?:た|る|て|そう|ない|ま)|オーバー(?!ラップ|ホール)|余計に|(?:収|おさ)まら(?:な|ず)|(?:件|コール|回|通|行)(?:目|め)(?:から|より|以降)|(?:上限|枠|件数|時間|本数)(?:に(?:達|届|なった|来た)|を(?:大きく|大幅に)?(?:上回|過ぎ))|延長|(?:時間|本数|件数|作業|通数)が、?(?:の|延|伸|増|ふ)[びえ](?:た|れば|る)|使い(?:切|き)っ|使い終|(?:予定|見込み?|予想|想定|思った)(?:の時間|の本数)?よりも?(?:長く|多く|時間が|長引)|長引|足りな(?:い|く)|不足(?:した|する|分)|追加(?:の)?時間|時間(?:の)?追加|\bover(?:age|run)?\b(?! the phone)|exceed|excess|beyond|run out of|additional hours?|extra hours?/i;
/** Hours, calls or pieces of a plan; other limits can be exceeded, too. */
const OF_PLAN = /(?:想定|見込み?|予定)の?(?:業務|作業)?量|時間|コール|件|仕訳|プラン|コース|枠|作業量|ご?契約(?:の)?(?:量|内容)|稼働|hours?|calls?|tasks?|plan/i;
const OTHER_LIMIT =
  /(?:面談|打ち?合わせ|商談|会議|相談|通話)(?:が|は)[^。、]{0,12}(?:長引|延び|延長)|残業代?|修正|校正|手直し|訂正|回数制限|容量|文字数|契約期間|賠償|損害|責任|か月を超|ヶ月を超|年を超|日を超|支払期日|期限を|定員|受付時間を|営業時間(?:を|外)|深夜|要配慮|保存期間|予算を|目的を超|範囲を超え(?:て|る)(?:利用|取り?扱)|liabilit|purpose/i;
const RULE =
  /[0-9]円(?:ずつ|を)(?:足し|加え|くわえ|上乗せ)|(?:[0-9]{1,2} ?分|半時間|1時間)(?:きざみ|刻み|ごと|単位)[^。]{0,12}(?:数え|計算|かぞえ|精算|加算)|(?:次|翌月)の?(?:ご)?請求(?:書)?(?:に|へ)[^。、]{0,8}(?:加え|足し|合わせ|含め)|(?:ご?承認|お許し|ご?了解|ご?承諾|ご?同意|ご?了承)[^。、]{0,10}(?:分|ぶん)(?:だけ|のみ|を)|(?:\d\s?(?:%|割|倍))|時給(?:で|に(?:て|よる|より))?の?(?:ご?[清精]算)|翌月(?:分)?(?:から|で|の)[^。]{0,10}(?:調整|差し引|精算|相殺)|(?:上位|(?:ひとつ|一つ|1つ)?上)(?:の)?(?:プラン|コース)|買い足|(?:承諾|了承|了解|確認|断り)なし(?:に|で)[^。]{0,14}(?:ません|ない)|(?:事前|作業前|超える前)に(?:必ず)?[^。]{0,8}(?:ご?相談|ご?連絡|お知らせ|ご?確認)(?!ください)|(?:プラン|コース)(?:の|を)?(?:変更|切り?替|アップグレード|ご案内)|翌月(?:分)?(?:に|へ|の)(?:.{0,6})?(?:持ち?越|繰|振替|まわ|回)|自動(?:的)?(?:に|で)?(?:停止|終了|追加|課金)|(?:作業|対応|ご?利用)(?:を|は)?(?:いったん|一時)?(?:停止|止め|終了)|(?:作業|対応|業務)[^。、]{0,12}(?:止まり|ストップ|お休み)|手を(?:止め|休め)|(?:追加|超過)(?:の)?(?:料金|費用|ご?請求)[^。、]{0,12}(?:ありません|ません|ない|なし(?!で)|(?<!\d)0円)|(?:お受け|対応|ご?利用)(?:は)?(?:でき|いたしかね|致しかね)|(?:時間)?単価(?:で|に|を)|同(?:じ|一)(?:の)?(?:料金|単価)|(?:ご)?(?:承諾|了承|了解|確認|相談|連絡|お知らせ|うかが|おたずね|お尋ね)[^。]{0,20}(?:うえ|上|のち|後|てから|まで|した場合のみ)|勝手に|無断で|(?:時間|チケット|コール)(?:を|の)ご?(?:追加|購入|買い足)|(?:before|with) (?:your )?(?:approval|consent)|ask (?:you )?(?:first|before)|upgrade|next plan|stops?\b/i;
/** 'Longer than thought', with a rule on what that costs. */
const LONGER = /(?:より|に)(?:も)?[^。、]{0,6}(?:長く|時間が)|長引/;
const PAID = /単価|加算|請求|料金|足し|足さ|追加/;
const OPEN =
  /(?:分|ぶん)は、?別(?:に|途)(?:で)?(?:いただ|頂|申し受け|お?支払)|別途|個別(?:に)?|お?見積|応相談|ご?相談(?:ください|させて)|追加(?:の)?(?:料金|費用)(?:が|を)|(?:ご)?請求(?:となり|いたし|させて|します)|(?:charged|billed) separately|bill [^.]{0,30}separately|additional (?:fee|charge)|extra charge/i;

const inWords = (words: string): Overage['per'] =>
  /コール|件(?!数)|通話|件数|着信|\bcalls?\b/i.test(words) ? 'call' : /時間|hours?|hr\b/i.test(words) ? 'hour' : /行|枚|通|文字|仕訳/.test(words) ? 'job' : null;
const unitIn = (value: Price): Overage['per'] => (value.per === 'hour' || value.per === 'call' || value.per === 'job' ? value.per : inWords(value.words));

/** '1時間あたりの超過料金をご請求します。' 'Aプラン：3,300円': the sentence before says for what, and if not that, the question. */
function unitAround(site: SiteView, { page, start }: Fact<Price>): Overage['per'] {
  const sentences = site.pages.find((view) => view.index === page)?.sentences ?? [];
  const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const [before, own] = [sentences[at - 1], sentences[at]];
  if (!own || !before || before.question !== own.question) return null;
  return /(?:あたり|につき|ごとに?|毎に)の?[^。、]{0,4}(?:超過|追加)/.test(before.text) && OVER.test(`${own.question} ${before.text}`) ? inWords(before.text) : null;
}

/** '校正は2回まで料金のうちです。3回目からは…': the sentence before says of what. */
function isOfCorrections(site: SiteView, { page, start, value }: Fact<Price>): boolean {
  if (!/回目/.test(value.words)) return false;
  const sentences = site.pages.find((view) => view.index === page)?.sentences ?? [];
  const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  return OTHER_LIMIT.test(`${sentences[at - 1]?.text ?? ''} ${sentences[at]?.text ?? ''}`);
}

function prices(site: SiteView): Fact<Overage>[] {
  const facts = extractPrices(site).filter(({ value }) => value.role === 'overage' && !value.old && value.yen > 0);
  return facts
    .filter((fact) => !facts.some((other) => isTaxedTwin(fact, other)) && !isOfCorrections(site, fact))
    .map((fact) => ({ ...fact, value: { kind: 'price' as const, yen: fact.value.yen, per: unitIn(fact.value) ?? unitAround(site, fact) } }));
}

function ruleIn(statement: Statement): Fact<Overage>[] {
  const { text, label, question, above } = statement;
  const context = `${label} ${question} ${above.slice(0, 2).join(' ')}`;
  const own = OVER.test(text) && (OF_PLAN.test(`${text} ${context}`) || /超過(?:分|料金)/.test(text));
  const asked =
    [label, question].some((words) => words.length <= 40 && OVER.test(words) && (OF_PLAN.test(words) || (LONGER.test(words) && PAID.test(text)))) ||
    (above[0] !== undefined && above[0].length <= 24 && /超過|(?:超|越|こ)え|オーバー|overage/i.test(above[0]));
  if ((!own && !asked) || OTHER_LIMIT.test(`${text} ${question}`) || statement.isHeading || isEntrustedAt(statement.page, text, above)) return [];
  const kind = RULE.test(text) ? ('rule' as const) : OPEN.test(text) ? ('open' as const) : null;
  return kind ? [factOf(statement, { kind, yen: null, per: null })] : [];
}

/** Prices first, as they stand on the pages; then rules and what is left open. */
export const extractOverages = (site: SiteView): Fact<Overage>[] => [...prices(site), ...siteStatements(site).flatMap(ruleIn)];
