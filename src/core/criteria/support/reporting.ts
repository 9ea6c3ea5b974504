import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/**
 * Met by regular reports, meetings or a work log; for phone answering, a report of each call counts if its form is said; reports as a product that can
 * be ordered are not it.
 */
export const supportReporting = defineCriterion({
  id: 'support.reporting',
  category: 'support',
  weight: 2,
  title: { ja: '作業の報告', en: 'Progress reports' },
  question: { ja: '作業の報告のしかたは書かれていますか', en: 'Are progress reports described?' },
  why: {
    ja: '離れた場所で進む仕事は、報告があってはじめて様子が分かります。頻度と形が決まっていれば、こちらから尋ねる手間も省けます。',
    en: 'You see remote work only through reports. If their form and rhythm are set, you need not ask.',
  },
  ask: { ja: '作業の進み具合や稼働時間は、どのような形で、どのくらいの頻度で報告いただけますか。', en: 'In what form and how often do you report progress and hours worked?' },
  sources: [
    { guide: 'G', section: '進捗状況の報告' },
    { guide: 'K', section: '報連相' },
  ],
  pages: ['service', 'flow', 'home'],
  needs: ['supportClaims'],
  evaluate: ({ supportClaims }) => decideStatement(claimsAbout(supportClaims, 'reporting'), { offers: true }),
});
