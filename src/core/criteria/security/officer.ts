import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/** Met by a person in charge of personal data or security, by name or by title; a general inquiry contact is not it. */
export const securityOfficer = defineCriterion({
  id: 'security.officer',
  category: 'privacy',
  weight: 1,
  title: { ja: '情報管理の責任者', en: 'Data officer' },
  question: { ja: '個人情報や情報管理の責任者は書かれていますか', en: 'Is someone named as responsible for data?' },
  why: {
    ja: '決める人がはっきりしていると、急な相談にも答えが早く返ってきます。役職名だけでも、体制を置いていることが分かります。',
    en: 'When it is clear who decides, urgent questions get quick answers. Even a title shows that the role exists.',
  },
  ask: { ja: '個人情報や情報セキュリティの責任者はどなたでしょうか。', en: 'Who is responsible for personal data and information security?' },
  sources: [{ guide: 'G', section: '専門家' }],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, ['officer', 'officer-of-data'], site),
});
