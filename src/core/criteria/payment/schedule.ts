import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, some } from '../define.ts';

/** Met by a closing day, a due date, payment in advance or afterwards, or a day of the month; payment dates of wages are not it. */
export const paymentSchedule = defineCriterion({
  id: 'payment.schedule',
  category: 'price',
  weight: 2,
  title: { ja: '支払時期', en: 'When to pay' },
  question: { ja: '締め日や支払期日は書かれていますか', en: 'Is it said when to pay?' },
  why: {
    ja: '前払いか後払いかで、途中でやめたときの返金の扱いが変わります。資金繰りの予定を立てるためにも確かめておきます。',
    en: 'Whether you pay in advance or afterwards changes what happens to the money if you stop, and it matters for cash flow.',
  },
  ask: { ja: '請求の締め日と支払期日、前払いか後払いかを教えてください。', en: 'When do you close accounts and when is payment due, in advance or afterwards?' },
  sources: [{ guide: 'G', section: '支払頻度や締め日' }],
  pages: ['price', 'faq', 'tokushoho', 'home'],
  needs: ['schedules'],
  evaluate: ({ schedules }) => {
    const own = ownFacts(schedules);
    return some(own) ? met(own) : missing();
  },
});
