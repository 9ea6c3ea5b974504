import type { Fact } from '../../model/fact.ts';
import { isEntrustedAt } from '../reading/entrusted.ts';
import { factOf, siteStatements, type Statement } from './price-statements.ts';
import type { SiteView } from '../reading/view.ts';

/** Ways of charging that pages name in words; what prices themselves show is told by `plans`. */

export type PriceModel = 'hourly' | 'metered' | 'pack' | 'project';

const MODELS: readonly [PriceModel, RegExp][] = [
  [
    'pack',
    /月(?:極|ぎ)め?|基本料(?:金)?(?:に|と(?!な)|は|プラス)|月額(?:固定|定額|制|プラン|料金|の定額)|定額(?:制|料金|プラン|で)|月(?:ごと|々)の?(?:定額|決まった額)|毎月決まった額|時間パック|(?:月|時間)(?:ごとの)?(?:時間)?枠[^。]{0,40}(?:買い?取り|買い?切り|購入)|月\d+時間(?:の)?パック|サブスク|monthly (?:plans?|fees?|packages?|subscription|retainer)|fixed monthly/i,
  ],
  [
    'hourly',
    /時間単価(?!は?お問)|時間(?:制|課金|単価制|単位の料金|単価で)|(?:1|一)時間(?:単位|から)(?:で|の)?(?:ご利用|課金|料金)|タイムチャージ|時給制|使った時間(?:の)?(?:分|だけ)|(?<![0-9])[1-9][05]?分(?:単位|刻み|きざみ|ごと)(?:で|に)[^。、]{0,6}(?:精算|計算|課金|ご?請求)|hourly (?:rates?|billing|basis|plans?)|by the hour|per hour/i,
  ],
  [
    'metered',
    /従量|(?:受けた|かかった|使った|届いた|ご利用の)(?![^。、]{0,2}時間)[^。、]{0,6}(?:数|件数|回数|分)だけ|(?:1|一)(?:通話|コール|件)ごと|都度(?:課金|払い|精算)|(?:件数|コール数|回数|量)に(?:単価|[0-9,]+円)を(?:乗|かけ|掛)|(?:件数|コール数|回数|量)(?:に応じ(?!て?[^。、]{0,4}(?:別途|追加|た?お?見積))|課金|制)|(?:1|一)(?:件|コール|回|本|通)(?:ごと|単位|から|いくら)(?:の|で)?(?:課金|料金|ご請求|計算|お?支払)|使った分(?:だけ|のみ)|出来高|per[- ](?:call|task|item)|pay[- ]as[- ]you[- ]go|usage[- ]based/i,
  ],
  [
    'project',
    /(?:1|一)件ごと(?:の|に)お?見積|ご?依頼(?:内容)?ごとに(?:お)?見積|請負(?:で|契約|の)|プロジェクト(?:単位|型|ごと|制|契約)|案件(?:ごと|単位)|業務ごとに(?:お)?見積|一式(?:で|の)?(?:お)?(?:見積|料金)|納品物(?:ごと|単位)|per[- ]project|project[- ]based|by the project/i,
  ],
];
/** Speaks of what the client pays. */
const ABOUT_PRICE = /お?見積|料金|価格|課金|お?支払|費用|プラン|月額|定額|従量|単価|請求|明朗会計|精算し|\b(?:pricing|prices?|fees?|rates?|bill(?:ing|ed)?|charge[sd]?|plans?)\b/i;
const NOT =
  /(?:応じて|より|よって)[^。]{0,10}(?:改定|見直)|給与|時給|報酬(?!は(?:月額|毎月|案件|業務))|雇用|勤務|働き方|月額料金の(?:\d|日割|お支払|1(?:か|ヶ)月)|通話料|家賃|他社|相場|クラウドサービス|サーバー/;

function modelsIn(statement: Statement): Fact<PriceModel>[] {
  const { text, above, page } = statement;
  if (NOT.test(text) || !(ABOUT_PRICE.test(text) || above.slice(0, 2).some((words) => words.length <= 30 && ABOUT_PRICE.test(words)))) return [];
  if (page.page.kinds[0] === 'recruit' || page.page.kinds[0] === 'privacy' || page.page.kinds[0] === 'news') return [];
  if (isEntrustedAt(page, text, above)) return [];
  return MODELS.flatMap(([model, pattern]) => (pattern.test(text) ? [factOf(statement, model)] : []));
}

export const extractPriceModels = (site: SiteView): Fact<PriceModel>[] => siteStatements(site).flatMap(modelsIn);
