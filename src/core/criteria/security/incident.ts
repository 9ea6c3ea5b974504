import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/**
 * Met by what is done at a leak (report, cause, prevention, deadline, desk); 'we respond appropriately' is partial; apologies for the past and promises
 * of prevention are not a procedure.
 */
export const securityIncident = defineCriterion({
  id: 'security.incident',
  category: 'privacy',
  weight: 2,
  title: { ja: '漏えい時の対応', en: 'Response to leaks' },
  question: { ja: '情報が漏れたときの対応は書かれていますか', en: 'Is the response to a leak described?' },
  why: {
    ja: '漏えいは、知らされるまでの時間で影響の広がりが変わります。連絡の期限と手順が決まっていれば、自社の対応も準備できます。',
    en: 'How far a leak spreads depends on how soon you hear of it. With a deadline and a procedure, you can prepare your own response.',
  },
  ask: { ja: '情報の漏えいが起きた場合の連絡の期限と手順を教えてください。', en: 'If data leaks, by when and how will you inform us?' },
  sources: [{ guide: 'G', section: '情報漏洩時の対応' }],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, ['incident', 'incident-of-data'], site, { vague: 'incident-vague' }),
});
