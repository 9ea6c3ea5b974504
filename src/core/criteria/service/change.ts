import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/** Met where a change of plan, added hours or options during the contract and the way to do it are said; a mere list of plans is not it. */
export const serviceChange = defineCriterion({
  id: 'service.change',
  category: 'service',
  weight: 1,
  title: { ja: 'プランの変更', en: 'Change of plan' },
  question: { ja: '契約後のプラン変更や追加の方法は書かれていますか', en: 'Is it said how the plan can be changed?' },
  why: {
    ja: '仕事の量は季節や事業の伸びで変わります。途中で増減できれば、余分な時間に払わずに済みます。',
    en: 'Workload changes with seasons and growth. If the plan can follow, you do not pay for hours you do not need.',
  },
  ask: { ja: '契約の途中でプランを変更したり、時間を追加したりする方法を教えてください。', en: 'How can we change the plan or add hours during the contract?' },
  sources: [{ guide: 'G', section: 'サービス内容の変更や追加' }],
  pages: ['price', 'service', 'faq', 'home'],
  needs: ['serviceClaims'],
  evaluate: ({ serviceClaims }) => decideStatement(claimsAbout(serviceClaims, 'change'), { offers: true }),
});
