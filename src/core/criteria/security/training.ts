import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/**
 * Met by security or privacy training of staff, for which the words in a list of measures suffice; training sold to customers and business skills are
 * not it.
 */
export const securityTraining = defineCriterion({
  id: 'security.training',
  category: 'privacy',
  weight: 2,
  title: { ja: 'セキュリティ研修', en: 'Security training' },
  question: { ja: '担当者への情報管理の研修は書かれていますか', en: 'Is staff training in information security described?' },
  why: {
    ja: '漏えいの多くは、宛先の間違いや置き忘れといった日常の行動から起こります。教育は設備と同じくらい大切です。',
    en: 'Many leaks come from everyday slips such as a wrong address or a forgotten bag, so training matters as much as equipment.',
  },
  ask: { ja: '担当の方への情報セキュリティの研修について教えてください。', en: 'What information security training do your staff receive?' },
  sources: [
    { guide: 'G', section: '従業員教育' },
    { guide: 'S', section: '不正行為やトラブルへの対応策' },
  ],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, ['training', 'training-labelled'], site),
});
