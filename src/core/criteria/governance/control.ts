import { defineCriterion } from '../define.ts';
import { decideClause } from '../documents.ts';

/** Met by internal control, a compliance policy, a reporting line, or an exclusion clause against antisocial forces; security measures are not it. */
export const governanceControl = defineCriterion({
  id: 'governance.control',
  category: 'support',
  weight: 1,
  title: { ja: '不正への備え', en: 'Internal controls' },
  question: { ja: '不正を防ぐ社内のしくみは書かれていますか', en: 'Are controls against misconduct described?' },
  why: {
    ja: '経理や契約の事務を任せるときは、人の善意だけに頼らないしくみがあると心強いものです。',
    en: 'When you hand over bookkeeping or contracts, it is reassuring that more than good will stands guard.',
  },
  ask: { ja: '不正や事故を防ぐための、社内の仕組みを教えてください。', en: 'What internal arrangements do you have to prevent misconduct and accidents?' },
  sources: [{ guide: 'S', section: '不正行為やトラブルへの対応策' }],
  pages: ['terms', 'company'],
  needs: ['documents', 'termsClaims'],
  evaluate: (facts) => decideClause(facts, 'control', { denial: 'met' }),
});
