import { defineCriterion } from '../define.ts';
import { decideClause } from '../documents.ts';

/** Met by a clause on what the provider does not answer for in connection with the service; a disclaimer about the website's content only is not it. */
export const termsDisclaimer = defineCriterion({
  id: 'terms.disclaimer',
  category: 'contract',
  weight: 1,
  title: { ja: '免責', en: 'Disclaimer' },
  question: { ja: '免責の条項は書かれていますか', en: 'Is there a disclaimer clause?' },
  why: {
    ja: '通信障害や災害など、事業者が責任を負わない場面を前もって知っておくと、備えておくべき範囲が分かります。',
    en: 'Knowing for what the provider does not answer, such as outages or disasters, shows what you must provide for yourself.',
  },
  ask: { ja: '免責となる場合を教えてください。', en: 'In which cases are you released from liability?' },
  sources: [{ guide: 'G', section: '免責事項' }],
  pages: ['terms'],
  needs: ['documents', 'termsClaims'],
  evaluate: (facts) => decideClause(facts, 'disclaimer', { denial: 'met' }),
});
