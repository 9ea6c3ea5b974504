import { defineCriterion } from '../define.ts';
import { decideClause } from '../documents.ts';

/**
 * Met by who bears which damage, on either side (compensation, cap, conditions); a pure exclusion belongs to terms.disclaimer; liability for the
 * website's content is not it.
 */
export const termsLiability = defineCriterion({
  id: 'terms.liability',
  category: 'contract',
  weight: 2,
  title: { ja: '責任の所在', en: 'Liability' },
  question: { ja: '損害が出たときの責任は書かれていますか', en: 'Is it said who bears damage?' },
  why: {
    ja: '入力の誤りや連絡の漏れは、どれほど注意しても起こりえます。賠償の範囲や上限が決まっていれば、話し合いの出発点になります。',
    en: 'Slips happen however careful people are. A stated scope or cap gives both sides a starting point.',
  },
  ask: {
    ja: '業務の誤りなどで損害が生じた場合の責任と、賠償の範囲を教えてください。',
    en: 'Who is responsible if errors in the work cause damage, and to what extent is it compensated?',
  },
  sources: [{ guide: 'G', section: '責任の所在' }],
  pages: ['terms'],
  needs: ['documents', 'termsClaims'],
  evaluate: (facts) => decideClause(facts, 'liability'),
});
