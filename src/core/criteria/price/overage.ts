import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/** Met by a price or rule for hours or calls beyond the plan; 'charged separately' without a price is partial; prices of options are not it. */
export const priceOverage = defineCriterion({
  id: 'price.overage',
  category: 'price',
  weight: 2,
  title: { ja: '時間超過の料金', en: 'Price over the plan' },
  question: { ja: '時間や件数を超えたときの料金は書かれていますか', en: 'Is the price beyond the plan stated?' },
  why: {
    ja: '見込みより仕事が増えた月に、請求がどこまで膨らむかを左右します。超える前に知らせてもらえるかも合わせて聞いておきましょう。',
    en: 'It decides how far a bill can grow in a busy month. Ask as well whether they tell you before the limit is passed.',
  },
  ask: {
    ja: '契約した時間を超えたときの料金（1時間あたりの金額と計算の単位）を教えてください。',
    en: 'What do you charge beyond the contracted hours (price per hour and unit of calculation)?',
  },
  sources: [{ guide: 'G', section: '作業時間超過' }],
  pages: ['price', 'home', 'service', 'faq'],
  needs: ['overages'],
  evaluate: ({ overages }) => {
    const own = ownFacts(overages);
    const priced = own.filter(({ value }) => value.kind === 'price');
    const [first] = priced;
    if (some(priced) && first) return met(priced, first.value.per ? { yen: first.value.yen, per: first.value.per } : null);
    const rules = own.filter(({ value }) => value.kind === 'rule');
    if (some(rules)) return met(rules);
    return some(own) ? partial(own, null, 'price-unstated') : missing();
  },
});
