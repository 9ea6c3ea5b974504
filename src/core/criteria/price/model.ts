import { defineCriterion } from '../define.ts';
import { notYetExamined } from '../not-yet-examined.ts';

/**
 * Met where charging by the hour, by monthly pack, by project or by use is clear from the text or the prices; several may hold; a price whose unit is
 * not said does not decide it.
 */
export const priceModel = defineCriterion({
  id: 'price.model',
  category: 'price',
  weight: 2,
  title: { ja: '課金のしかた', en: 'Way of charging' },
  question: { ja: '時間制・月額制など、課金のしかたは書かれていますか', en: 'Is it clear how the service is charged?' },
  why: {
    ja: '毎月決まった量を頼むなら月額制、波があるなら時間制や従量制が向くことがあります。頼む量との相性を確かめましょう。',
    en: 'A monthly pack suits steady work; hourly or metered charging may suit work that comes in waves.',
  },
  ask: {
    ja: '料金は月額制、時間制、件数制などのどれになりますか。計算の単位も教えてください。',
    en: 'Is the service charged monthly, by the hour or by the task, and in what units?',
  },
  sources: [{ guide: 'G', section: '料金体系' }],
  pages: ['price', 'home', 'service'],
  needs: [],
  evaluate: notYetExamined,
});
