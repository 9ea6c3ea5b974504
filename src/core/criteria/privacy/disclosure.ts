import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';

/** Met by a procedure for disclosure, correction or deletion, or a desk for personal data; a general inquiry page alone is not it. */
export const privacyDisclosure = defineCriterion({
  id: 'privacy.disclosure',
  category: 'privacy',
  weight: 2,
  title: { ja: '開示・訂正の窓口', en: 'Disclosure and correction' },
  question: { ja: '開示や訂正の手続き、または窓口は書かれていますか', en: 'Is there a procedure or desk for disclosure and correction?' },
  why: {
    ja: '誤った登録を直したいときや、情報を消してほしいときの連絡先です。窓口が決まっていれば、自社の顧客からの申し出にも応じやすくなります。',
    en: 'It is where you turn to have an entry corrected or erased, and it helps when your own clients ask the same of you.',
  },
  ask: { ja: '個人情報の開示、訂正、削除を求めるときの窓口と手続きを教えてください。', en: 'Whom do we ask for disclosure, correction or deletion of personal data, and how?' },
  sources: [{ guide: 'G', section: '個人情報の問い合わせ' }],
  pages: ['privacy'],
  needs: ['privacyClaims'],
  evaluate: ({ privacyClaims }) => decideStatement(claimsAbout(privacyClaims, 'disclosure')),
});
