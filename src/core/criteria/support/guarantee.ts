import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';

/** Met by redo, refund, quality guarantee or a rule for defects of the provider's own work; corrections at the client's wish belong to service.revisions. */
export const supportGuarantee = defineCriterion({
  id: 'support.guarantee',
  category: 'support',
  weight: 1,
  title: { ja: '不備への対応', en: 'If results fall short' },
  question: { ja: '不備があったときのやり直しや返金は書かれていますか', en: 'Is redo or refund for defects stated?' },
  why: {
    ja: '仕上がりに誤りがあったとき、直す時間まで契約時間に数えられると二重の負担になります。扱いを決めておけば、後でもめません。',
    en: 'If fixing their error counts against your hours, you pay twice. A rule settled beforehand avoids dispute.',
  },
  ask: { ja: '納品物に不備があった場合のやり直しや返金について教えてください。', en: 'What do you offer (redo, refund) if the delivered work has defects?' },
  sources: [{ guide: 'G', section: 'サービスに不備があった場合' }],
  pages: ['service', 'flow', 'home'],
  needs: ['termsClaims'],
  evaluate: ({ termsClaims }) => decideStatement(claimsAbout(termsClaims, 'guarantee')),
});
