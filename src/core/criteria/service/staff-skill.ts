import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/**
 * Met by concrete facts about those who do the work (selection, hiring rate, years, qualifications, careers); 'excellent staff' is partial; requirements
 * in a vacancy and the founder's slogans are not it.
 */
export const serviceStaffSkill = defineCriterion({
  id: 'service.staff-skill',
  category: 'service',
  weight: 2,
  title: { ja: '担当者のスキル', en: 'Skills of the staff' },
  question: { ja: '担当者の経験や選考は具体的に書かれていますか', en: "Are the staff's experience and selection described?" },
  why: {
    ja: '仕上がりは担当する人によって変わります。採用の基準や経験年数が分かれば、任せられる範囲を考えやすくなります。',
    en: 'Results depend on the person. Selection criteria and years of experience help you decide how much to hand over.',
  },
  ask: {
    ja: '担当の方の採用基準、経験年数、資格について教えてください。',
    en: 'Could you tell us about your selection criteria and the experience and qualifications of the staff?',
  },
  sources: [
    { guide: 'G', section: '担当者のスキル' },
    { guide: 'K', section: '読解力・相手の意図を読み取る力' },
  ],
  pages: ['service', 'home', 'faq'],
  needs: ['serviceClaims'],
  evaluate: ({ serviceClaims }) => decideStatement(claimsAbout(serviceClaims, 'staff-skill'), { vague: 'skill-vague', offers: true }),
});
