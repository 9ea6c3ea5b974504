import { defineCriterion } from '../define.ts';
import { decideClause } from '../documents.ts';

/** Met by a clause on rights in deliverables or in material handed over; a bare copyright line and the website's own copyright notice are not it. */
export const termsIp = defineCriterion({
  id: 'terms.ip',
  category: 'contract',
  weight: 1,
  title: { ja: '成果物の権利', en: 'Rights in the results' },
  question: { ja: '成果物の著作権の扱いは書かれていますか', en: 'Is it said who owns the results?' },
  why: {
    ja: '資料や記事、画像を頼む場合、権利がどちらにあるかで、後から直したり別の場面で使ったりできるかが決まります。',
    en: 'For documents, articles or pictures, ownership decides whether you may later change or reuse them.',
  },
  ask: { ja: '納品された成果物の権利は、どちらに帰属しますか。', en: 'Who owns the rights in the delivered work?' },
  sources: [{ guide: 'G', section: '知的財産権' }],
  pages: ['terms'],
  needs: ['documents', 'termsClaims'],
  evaluate: (facts) => decideClause(facts, 'ip', { denial: 'met' }),
});
