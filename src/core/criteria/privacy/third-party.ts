import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';

/**
 * Met by a rule on giving personal data to third parties (with consent, by law, not at all); clauses about outsourcing only belong to
 * privacy.entrustment.
 */
export const privacyThirdParty = defineCriterion({
  id: 'privacy.third-party',
  category: 'privacy',
  weight: 2,
  title: { ja: '第三者提供', en: 'Third parties' },
  question: { ja: '第三者への提供の決まりは書かれていますか', en: 'Is there a rule on giving data to third parties?' },
  why: {
    ja: 'どのような場合に社外へ渡るのかが決まっていないと、自社の顧客に説明を求められたときに答えられません。',
    en: 'Unless it is settled when data leaves the firm, you cannot answer your own clients when they ask.',
  },
  ask: {
    ja: '個人情報を第三者に提供することはありますか。ある場合は、条件と提供先を教えてください。',
    en: 'Do you ever provide personal data to third parties, and if so, to whom and on what conditions?',
  },
  sources: [{ guide: 'G', section: '第三者への提供' }],
  pages: ['privacy'],
  needs: ['privacyClaims'],
  evaluate: ({ privacyClaims }) => decideStatement(claimsAbout(privacyClaims, 'third-party'), { denial: 'met' }),
});
