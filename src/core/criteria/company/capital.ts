import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, missing, partial, some } from '../define.ts';

/**
 * Met by an amount of capital (reserves in brackets are not added); the label without an amount is partial; a client's or parent's capital does not
 * count.
 */
export const companyCapital = defineCriterion({
  id: 'company.capital',
  category: 'company',
  weight: 1,
  title: { ja: '資本金', en: 'Capital' },
  question: { ja: '資本金は書かれていますか', en: 'Is the capital stated?' },
  why: {
    ja: '資本金だけで信用は測れませんが、会社の規模を知る手がかりの一つです。前払いの契約では、ほかの情報と合わせて見ておきたい項目です。',
    en: 'Capital alone says little about trust, but it hints at the size of the firm and is worth seeing beside other facts when you pay in advance.',
  },
  ask: { ja: '資本金の額を教えてください。', en: 'Could you tell us the amount of your capital?' },
  sources: [{ guide: 'G', section: '資本金' }],
  pages: ['company'],
  needs: ['capitals'],
  evaluate: ({ capitals }) => {
    const own = ownFacts(capitals).sort(byConfidence);
    const amounts = own.filter((f) => f.value.yen !== null);
    if (some(amounts)) return met(amounts, amounts[0].value.yen);
    return some(own) ? partial(own, null, 'label-without-value') : missing();
  },
});
