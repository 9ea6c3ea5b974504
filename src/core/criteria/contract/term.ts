import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

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
  needs: [],
  evaluate: notYetExamined,
});
