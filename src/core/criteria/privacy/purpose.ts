import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';

/** Met by at least one concrete purpose of use; 'we will make the purpose clear' lists none and does not count. */
export const privacyPurpose = defineCriterion({
  id: 'privacy.purpose',
  category: 'privacy',
  weight: 3,
  title: { ja: '利用目的', en: 'Purpose of use' },
  question: { ja: '個人情報の利用目的は具体的に書かれていますか', en: 'Is the purpose of use stated concretely?' },
  why: {
    ja: '預けた情報が依頼した仕事のためだけに使われるのか、営業の案内などにも使われるのかが分かります。',
    en: 'It tells whether what you hand over is used only for your work, or also for marketing.',
  },
  ask: { ja: 'お預けする個人情報を、どのような目的で利用されるか教えてください。', en: 'For what purposes will you use the personal data we entrust to you?' },
  sources: [{ guide: 'G', section: '個人情報の収集・利用' }],
  pages: ['privacy'],
  needs: ['privacyClaims'],
  evaluate: ({ privacyClaims }) => decideStatement(claimsAbout(privacyClaims, 'purpose'), { denial: 'met' }),
});
