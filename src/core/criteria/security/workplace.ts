import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/** Met by rules on device, network, passwords or place of work (no public Wi-Fi, lent PCs, work in the office); noise and furniture are not it. */
export const securityWorkplace = defineCriterion({
  id: 'security.workplace',
  category: 'privacy',
  weight: 1,
  title: { ja: '作業場所と端末', en: 'Workplace and devices' },
  question: { ja: '作業の場所や端末の決まりは書かれていますか', en: 'Are rules on workplace and devices described?' },
  why: {
    ja: '在宅の仕事では、家庭のパソコンや外出先の回線が使われることもあります。決まりがあれば、その心配が減ります。',
    en: 'Remote work may be done on home computers or networks on the road. Rules make that less of a worry.',
  },
  ask: { ja: '作業の場所と端末について、どのような決まりがありますか。', en: 'What rules do you have for the place of work and the devices used?' },
  sources: [{ guide: 'S', section: 'オンラインセキュリティ対策' }],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, 'workplace', site),
});
