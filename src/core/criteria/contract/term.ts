import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, partial, some } from '../define.ts';
import { silent } from '../documents.ts';

/** Met by a minimum or usual term, or by saying that there is none; 'to be discussed' is partial; terms of employment in a vacancy are not it. */
export const contractTerm = defineCriterion({
  id: 'contract.term',
  category: 'contract',
  weight: 3,
  title: { ja: '契約期間', en: 'Contract term' },
  question: { ja: '最低の契約期間は書かれていますか', en: 'Is the minimum term stated?' },
  why: {
    ja: '合わないと感じたときに、いつまで払い続けるかを決める数字です。はじめての利用なら、短く始められるかを見ておくとよいでしょう。',
    en: 'It decides how long you go on paying if the service does not suit you. For a first try, see whether you can start short.',
  },
  ask: { ja: '最低の契約期間と、通常の契約期間を教えてください。', en: 'What are the minimum and the usual contract terms?' },
  sources: [{ guide: 'G', section: '契約期間' }],
  pages: ['terms', 'tokushoho', 'price', 'faq'],
  needs: ['contractTerms', 'documents'],
  evaluate: ({ contractTerms, documents }) => {
    const own = ownFacts(contractTerms).sort(byConfidence);
    const given = own.filter(({ value }) => value.months !== null);
    if (!some(given)) return some(own) ? partial(own, null, 'negotiable') : silent(documents);
    // 'None' is the minimum where both are said: '最低利用期間なし、1か月単位のご契約'. Else the least term of the best page.
    const none = given.filter(({ value }) => value.months === 0);
    const least = given.filter(({ value }) => value.minimum);
    const [best] = some(none) ? none : some(least) ? least : given;
    return met(given.filter(({ value }) => value.months === best.value.months) as typeof given, best.value.months);
  },
});
