import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';

/**
 * Met where the policy says that measures are taken against leakage, loss or alteration of personal data; concrete technical measures elsewhere belong
 * to security.*.
 */
export const privacySafety = defineCriterion({
  id: 'privacy.safety',
  category: 'privacy',
  weight: 2,
  title: { ja: '安全管理措置', en: 'Safety measures' },
  question: { ja: '個人情報の安全管理措置は書かれていますか', en: 'Are safety measures for personal data stated?' },
  why: {
    ja: '方針に安全管理が含まれていれば、漏えいや紛失を防ぐ取り組みを会社として約束していることになります。',
    en: "A policy that covers safety measures is the firm's own promise to prevent leaks and loss.",
  },
  ask: { ja: '個人情報の漏えいや紛失を防ぐために、どのような管理をされていますか。', en: 'What do you do to prevent leakage or loss of personal data?' },
  sources: [{ guide: 'G', section: '個人情報の適切な管理' }],
  pages: ['privacy'],
  needs: ['privacyClaims'],
  evaluate: ({ privacyClaims }) => decideStatement(claimsAbout(privacyClaims, 'safety')),
});
