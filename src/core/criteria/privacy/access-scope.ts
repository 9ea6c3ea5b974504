import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';

/**
 * Met by who may see which data handed over for the work, for what or how long; third-party clauses and principles that name neither data nor people are
 * not it.
 */
export const privacyAccessScope = defineCriterion({
  id: 'privacy.access-scope',
  category: 'privacy',
  weight: 2,
  title: { ja: '情報を見られる人', en: 'Who can see the data' },
  question: { ja: '預けた情報を誰がどこまで見られるかは書かれていますか', en: 'Is it said who may see the data you hand over?' },
  why: {
    ja: 'パスワードや顧客名簿を渡す前に、目にする人の範囲と期間を知っておくと、渡す情報を必要な分に絞れます。',
    en: 'Before handing over passwords or client lists, knowing who sees them and for how long lets you limit them to what is needed.',
  },
  ask: { ja: 'お預けする情報は、どなたが、どの範囲で、いつまで閲覧できますか。', en: 'Who can see the data we entrust to you, to what extent and until when?' },
  sources: [{ guide: 'G', section: 'アクセス範囲が不明確' }],
  pages: ['privacy'],
  needs: ['privacyClaims'],
  evaluate: ({ privacyClaims }) => decideStatement(claimsAbout(privacyClaims, 'access-scope'), { denial: 'met' }),
});
