import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/** Met by the number or conditions of corrections that the client asks for; redoing the provider's own defects or refunds belong to support.guarantee. */
export const serviceRevisions = defineCriterion({
  id: 'service.revisions',
  category: 'service',
  weight: 1,
  title: { ja: '修正の条件', en: 'Corrections' },
  question: { ja: '修正の回数や条件は書かれていますか', en: 'Are the terms for corrections stated?' },
  why: {
    ja: '資料づくりでは手直しがつきものです。何回まで料金に含まれるかで、最終的な費用が変わります。',
    en: 'Documents usually need touching up. How many rounds are included affects what you finally pay.',
  },
  ask: { ja: '納品後の修正は、何回まで、どの範囲で依頼できますか。', en: 'How many corrections can we ask for after delivery, and of what extent?' },
  sources: [{ guide: 'G', section: '修正回数' }],
  pages: ['service', 'faq', 'home', 'flow'],
  needs: ['serviceClaims'],
  evaluate: ({ serviceClaims }) => decideStatement(claimsAbout(serviceClaims, 'revisions'), { denial: 'met', offers: true }),
});
