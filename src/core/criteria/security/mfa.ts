import { defineCriterion } from '../define.ts';
import { decideMeasure } from '../measure.ts';

/** Met by multi-factor, two-step or biometric sign-in of staff or systems; SMS verification of a visitor's form is not it. */
export const securityMfa = defineCriterion({
  id: 'security.mfa',
  category: 'privacy',
  weight: 1,
  title: { ja: '多要素認証', en: 'Multi-factor sign-in' },
  question: { ja: '多要素認証は書かれていますか', en: 'Is multi-factor sign-in mentioned?' },
  why: {
    ja: 'パスワードが知られてしまっても、もう一つの確認があれば、外からの利用をそこで止められます。',
    en: 'Even if a password gets out, a second check can stop others from using it.',
  },
  ask: { ja: 'ログインに多要素認証をお使いですか。', en: 'Do you use multi-factor authentication for sign-in?' },
  sources: [
    { guide: 'G', section: '多要素認証' },
    { guide: 'S', section: 'オンラインセキュリティ対策' },
  ],
  pages: ['service', 'home'],
  needs: ['securityClaims'],
  evaluate: ({ securityClaims }, { site }) => decideMeasure(securityClaims, 'mfa', site),
});
