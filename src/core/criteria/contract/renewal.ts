import { byConfidence } from '../../facts/reading/make.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, some } from '../define.ts';
import { silent } from '../documents.ts';

/** Met where it is clearly said whether the contract renews by itself; 'no contract follows the trial' is not it. */
export const contractRenewal = defineCriterion({
  id: 'contract.renewal',
  category: 'contract',
  weight: 2,
  title: { ja: '自動更新', en: 'Automatic renewal' },
  question: { ja: '契約が自動で更新されるかは書かれていますか', en: 'Is it said whether the contract renews by itself?' },
  why: {
    ja: '自動で続く契約では、止めたい時期より前に申し出が必要です。更新の単位が分かれば、期限を予定表に書き込めます。',
    en: 'If the contract goes on by itself, you have to speak up before it does. Knowing the period, you can put the date in your diary.',
  },
  ask: {
    ja: '契約は自動で更新されますか。更新の期間と、更新しない場合の手続きを教えてください。',
    en: 'Does the contract renew automatically, for how long, and how do we prevent it?',
  },
  sources: [{ guide: 'G', section: '自動更新' }],
  pages: ['terms', 'tokushoho', 'price', 'faq'],
  needs: ['renewals', 'documents'],
  evaluate: ({ renewals, documents }) => {
    const own = ownFacts(renewals).sort(byConfidence);
    return some(own) ? met(own, own[0].value) : silent(documents);
  },
});
