import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, some } from '../define.ts';
import { silent } from '../documents.ts';

/**
 * Met by an amount or rule of a fee for ending the contract early, or by saying that there is none; penalties for misuse, late payment or hiring away
 * staff are not it.
 */
export const contractPenalty = defineCriterion({
  id: 'contract.penalty',
  category: 'contract',
  weight: 2,
  title: { ja: '違約金', en: 'Cancellation fee' },
  question: { ja: '途中解約の費用、またはかからないことは書かれていますか', en: 'Is a fee for ending early, or that there is none, stated?' },
  why: {
    ja: '期間の途中でやめる可能性は誰にでもあります。残りの月数分を請求されるのか、かからないのかで、契約の重さが変わります。',
    en: 'Anyone may have to stop midway. Whether the remaining months are billed or nothing at all changes the weight of the contract.',
  },
  ask: { ja: '契約期間の途中で解約した場合、違約金や残りの期間の料金はかかりますか。', en: 'If we end the contract early, do we owe a penalty or the fee for the remaining term?' },
  sources: [{ guide: 'G', section: '違約金' }],
  pages: ['terms', 'tokushoho', 'price', 'faq'],
  needs: ['penalties', 'documents'],
  evaluate: ({ penalties, documents }) => {
    const own = ownFacts(penalties);
    // 'After six months there is none' says that before there is one.
    const due = own.filter(({ value }) => value.kind === 'some');
    if (some(due)) return met(due, 'some');
    return some(own) ? met(own, 'none') : silent(documents);
  },
});
