import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/** Met by follow-up, customer success, regular review or proposals for improvement during the contract; the inquiry desk before the contract is not it. */
export const supportAfter = defineCriterion({
  id: 'support.after',
  category: 'support',
  weight: 1,
  title: { ja: '契約後の支援', en: 'Support after signing' },
  question: { ja: '契約後の見直しや支援は書かれていますか', en: 'Is support after signing described?' },
  why: {
    ja: '頼み始めてから、任せ方の無駄や足りない点に気づくことはよくあります。定期的に話し合う場があると改善が進みます。',
    en: 'You often notice only later what could be handed over better. A regular review helps it improve.',
  },
  ask: { ja: '契約後の定期的な見直しや改善の提案はありますか。', en: 'Do you offer regular reviews or suggestions for improvement after signing?' },
  sources: [{ guide: 'G', section: '契約後のサポート体制' }],
  pages: ['service', 'flow', 'home'],
  needs: ['supportClaims'],
  evaluate: ({ supportClaims }) => decideStatement(claimsAbout(supportClaims, 'after'), { offers: true }),
});
