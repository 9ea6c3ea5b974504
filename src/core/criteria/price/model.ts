import { ownFacts } from '../../facts/reading/subject.ts';
import type { PriceModel } from '../../facts/price/price-models.ts';
import type { PlanPrice } from '../../facts/price/plans.ts';
import { defineCriterion, met, missing, some } from '../define.ts';

/** The way of charging that a price shows; null for the fixed part of a price by use. */
function modelOf({ per, base, hours }: PlanPrice): PriceModel | null {
  if (per === 'hour') return 'hourly';
  // A pack of hours that is bought once is a pack.
  if (per === 'job' && hours !== null) return 'pack';
  if (per === 'call' || per === 'job') return 'metered';
  return base ? null : 'pack';
}

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
  needs: ['plans', 'priceModels'],
  evaluate: ({ plans, priceModels }) => {
    const own = ownFacts(plans);
    const all = own.filter(({ value }) => modelOf(value) !== null);
    const told = ownFacts(priceModels);
    // Where only a price to start from is shown, the words say more of how it is charged.
    const shown = some(told) ? all.filter(({ value }) => !value.startingOnly) : all;
    if (some(shown)) return met(shown, [...new Set(shown.map(({ value }) => modelOf(value)))].sort());
    return some(told) ? met(told, [...new Set(told.map(({ value }) => value))].sort()) : missing();
  },
});
