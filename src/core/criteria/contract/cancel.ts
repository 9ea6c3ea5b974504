import { ownFacts } from '../../facts/reading/subject.ts';
import { defineCriterion, met, partial, some } from '../define.ts';
import { silent } from '../documents.ts';

/**
 * Met by a procedure or conditions for ending the contract; 'please ask us' is partial; withdrawing from a newsletter and the provider's own right to
 * terminate alone are not it.
 */
export const contractCancel = defineCriterion({
  id: 'contract.cancel',
  category: 'contract',
  weight: 3,
  title: { ja: '解約の方法', en: 'How to cancel' },
  question: { ja: '解約の手続きや条件は書かれていますか', en: 'Are the steps or conditions for cancelling stated?' },
  why: {
    ja: 'やめ方が契約のあとでしか分からないと、やめたいときに思わぬ費用や時間がかかることがあります。',
    en: 'If you learn how to leave only after signing, leaving can cost unexpected time or money.',
  },
  ask: {
    ja: '解約の手続き（連絡先、方法、期限）と、解約のときにかかる費用を教えてください。',
    en: 'How is the contract cancelled (contact, form, deadline), and what does it cost?',
  },
  sources: [{ guide: 'G', section: '解約条件' }],
  pages: ['terms', 'tokushoho', 'price', 'faq'],
  needs: ['endings', 'documents'],
  evaluate: ({ endings, documents }) => {
    const own = ownFacts(endings);
    const stated = own.filter(({ value }) => value !== 'ask');
    if (some(stated)) return met(stated);
    return some(own) ? partial(own, null, 'ask-only') : silent(documents);
  },
});
