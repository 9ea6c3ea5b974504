import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/** Met by a change of the assigned person on request, or a substitute at absence; take-over in a disaster or a change of plan is not it. */
export const serviceReplacement = defineCriterion({
  id: 'service.replacement',
  category: 'service',
  weight: 2,
  title: { ja: '担当者の交代', en: 'Change of person' },
  question: { ja: '担当者の交代や代わりの担当は書かれていますか', en: 'Is a change of, or substitute for, the person described?' },
  why: {
    ja: '相性が合わないときや、病気などの急な休みのときに、仕事を止めずに済むかどうかの分かれ目になります。',
    en: 'It decides whether work goes on when the match is poor or the person is suddenly away.',
  },
  ask: { ja: '担当の方の交代や、急なお休みのときの代わりの方について教えてください。', en: 'Can the person in charge be changed, and who stands in during a sudden absence?' },
  sources: [{ guide: 'G', section: '代替担当者の要請' }],
  pages: ['service', 'faq', 'home'],
  needs: ['serviceClaims'],
  evaluate: ({ serviceClaims }) => decideStatement(claimsAbout(serviceClaims, 'replacement'), { offers: true }),
});
