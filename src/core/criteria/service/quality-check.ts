import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/**
 * Met by a check before delivery (double check, director's review) or monitoring of calls, for at least one plan; general promises of quality do not
 * count.
 */
export const serviceQualityCheck = defineCriterion({
  id: 'service.quality-check',
  category: 'service',
  weight: 2,
  title: { ja: '納品前の確認', en: 'Check before delivery' },
  question: { ja: '納品前の確認や応対のチェックは書かれていますか', en: 'Is a check before delivery described?' },
  why: {
    ja: '誤字や数字の違いに先方で気づいてもらえれば、自社で見直す手間が減ります。確認する人がいない場合は、その時間を自社で見込んでおく必要があります。',
    en: 'Slips that are caught on their side save you a review. If nobody checks, you have to plan that time yourself.',
  },
  ask: { ja: '納品の前に、どなたがどのように仕上がりを確認しますか。', en: 'Who checks the results before delivery, and how?' },
  sources: [{ guide: 'T', section: '納品' }],
  pages: ['service', 'flow', 'home', 'faq'],
  needs: ['serviceClaims'],
  evaluate: ({ serviceClaims }) => decideStatement(claimsAbout(serviceClaims, 'quality-check'), { offers: true }),
});
