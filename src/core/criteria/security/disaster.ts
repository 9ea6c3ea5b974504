import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/** Met by a continuity plan, disaster measures or several sites that stand in for each other; offices in several cities alone are not it. */
export const securityDisaster = defineCriterion({
  id: 'security.disaster',
  category: 'privacy',
  weight: 1,
  title: { ja: '災害への備え', en: 'Disaster readiness' },
  question: { ja: '災害のときの備えは書かれていますか', en: 'Is readiness for disasters described?' },
  why: {
    ja: '地震や停電で一か所が止まっても、電話や事務が続くかどうか。日々の仕事を任せるほど重みが増す点です。',
    en: 'Will calls and office work go on if an earthquake or a power cut stops one site? It matters more the more you hand over.',
  },
  ask: { ja: '災害のときの業務の継続について教えてください。', en: 'How do you keep the service running in a disaster?' },
  sources: [{ guide: 'G', section: '災害対策' }],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, 'disaster', site),
});
