import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/**
 * Flagged by a whole monthly plan at ¥1,000 or less as printed, or an effective price under the lowest statutory minimum hourly wage; not by free
 * trials, first-month campaigns, options, per-call prices or a free start.
 */
export const flagLowPrice = defineCriterion({
  id: 'flag.low-price',
  category: 'flag',
  weight: 3,
  title: { ja: '相場を大きく下回る料金', en: 'Price far below market' },
  question: { ja: '月額1,000円以下など、相場を大きく下回る料金ですか', en: 'Is the price far below the market?' },
  why: {
    ja: '人が働く時間の費用を下回る料金では、作業の量や質のどこかに制約があるかもしれません。含まれる内容と追加の費用を確かめましょう。',
    en: "Where a price is below the cost of people's time, volume or quality may be limited somewhere. Make sure what is included and what is added.",
  },
  ask: { ja: 'この料金に含まれる作業の量と、別にかかる費用を教えてください。', en: 'What amount of work does this price include, and what is charged on top?' },
  sources: [
    { guide: 'G', section: '相場を大きく下回る料金' },
    { guide: 'P', section: '月額1000円以下' },
  ],
  pages: ['price', 'home', 'service'],
  needs: [],
  evaluate: notYetExamined,
});
