import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by the conditions of extra charges (out of hours, urgent work, expenses, options) or by 'none'; an open-ended 'extra costs may arise' makes it
 * partial, even beside priced options.
 */
export const priceExtra = defineCriterion({
  id: 'price.extra',
  category: 'price',
  weight: 2,
  title: { ja: '追加料金', en: 'Extra charges' },
  question: { ja: '追加料金がかかる条件は書かれていますか', en: 'Are the conditions for extra charges stated?' },
  why: {
    ja: '交通費や郵送費、休日の対応など、月額に含まれない費用は思わぬ出費になりがちです。条件が並んでいれば予算に織り込めます。',
    en: 'Travel, postage or holiday work outside the monthly fee can come as a surprise. A list of conditions lets you budget for them.',
  },
  ask: {
    ja: '月額のほかに費用が発生するのはどのような場合か、金額の目安とあわせて教えてください。',
    en: 'When do charges arise beyond the monthly fee, and roughly how much are they?',
  },
  sources: [{ guide: 'G', section: '追加料金' }],
  pages: ['price', 'home', 'service'],
  needs: ['extraCharges'],
  evaluate: ({ extraCharges }) => {
    const own = ownFacts(extraCharges);
    const open = own.filter(({ value }) => value === 'open');
    if (some(open)) return partial(open, null, 'extra-open-ended');
    return some(own) ? met(own, null, own.every(({ value }) => value === 'none') ? 'stated-none' : undefined) : missing();
  },
});
