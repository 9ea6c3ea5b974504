import { claimsAbout } from '../../facts/reading/claims.ts';
import { defineCriterion } from '../define.ts';
import { decideStatement } from '../statement.ts';
/** Met where urgent, out-of-hours or added hours are clearly said to be possible or refused; a price for excess hours alone is not it. */
export const serviceUrgent = defineCriterion({
  id: 'service.urgent',
  category: 'service',
  weight: 1,
  title: { ja: '急ぎ・時間外', en: 'Urgent requests' },
  question: { ja: '急ぎや時間外の依頼ができるかは書かれていますか', en: 'Is it said whether urgent or out-of-hours work is possible?' },
  why: {
    ja: '月末や行事の前など、仕事が集中する時期は前もって見当がつきます。そのときに増やせるかどうかで、自社に残す仕事の量が変わります。',
    en: 'Busy spells such as month-ends can be foreseen. Whether help can be stepped up then decides how much work stays with you.',
  },
  ask: { ja: '急ぎの依頼や時間外の依頼は可能でしょうか。可能な場合は条件も教えてください。', en: 'Can you take urgent or out-of-hours requests, and if so, on what terms?' },
  sources: [
    { guide: 'G', section: '柔軟な対応' },
    { guide: 'G', section: '緊急時の対応' },
  ],
  pages: ['service', 'home', 'faq', 'price'],
  needs: ['serviceClaims'],
  evaluate: ({ serviceClaims }) => decideStatement(claimsAbout(serviceClaims, 'urgent'), { denial: 'met', offers: true }),
});
