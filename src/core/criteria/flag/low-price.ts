import type { PlanPrice } from '../../facts/price/plans.ts';
import { ownFacts } from '../../facts/reading/subject.ts';
import { clear, defineCriterion, flagged, some } from '../define.ts';

/** Yen a month at which a whole plan is a warning sign (guide P, 月額1000円以下). */
const LOW_MONTHLY = 1000;
/** Lowest regional minimum wage of fiscal 2025, yen an hour (高知・宮崎・沖縄; 厚生労働省, 令和7年度地域別最低賃金). */
const MINIMUM_WAGE = 1023;

const isLowMonthly = ({ per, yen, base, automatic }: PlanPrice): boolean => per === 'month' && yen <= LOW_MONTHLY && !base && !automatic;

/** What an hour of people's work costs; null where hours are not said. */
function hourlyOf({ per, yen, hours, automatic }: PlanPrice): number | null {
  if (automatic) return null;
  if (per === 'hour') return yen;
  return per === 'month' && hours !== null && hours > 0 ? yen / hours : null;
}

/** A price this many times smaller than a plan of the same provider is an option or somebody else's, not a plan. */
const OPTION_SHARE = 5;
const HOURLY_SHARE = 2;

/** True where the provider's other plans show that this is none of them: an extra, a paraphrase, a price that is only quoted. */
function standsApart(value: PlanPrice, all: readonly PlanPrice[]): boolean {
  if (value.per === 'month' && value.yen <= LOW_MONTHLY)
    return !value.isNamedPlan && value.hours === null && value.count === null && all.some((other) => other.per === 'month' && other.yen >= value.yen * OPTION_SHARE);
  const hourly = hourlyOf(value);
  return hourly !== null && all.some((other) => (hourlyOf(other) ?? 0) >= Math.max(hourly * HOURLY_SHARE, MINIMUM_WAGE));
}

/**
 * Flagged by a whole monthly plan at ¥1,000 or less as printed, or an effective price under the lowest statutory minimum hourly wage; not by free
 * trials, first-month campaigns, options, per-call prices or a free start.
 */
export const flagLowPrice = defineCriterion({
  id: 'flag.low-price',
  category: 'flag',
  weight: 3,
  title: { ja: '相場を大きく下回る料金', en: 'Price far below market' },
  question: { ja: '月額1,000円以下など、相場を大きく下回る料金ですか', en: 'Is the price far below the market?' },
  why: {
    ja: '人が働く時間の費用を下回る料金では、作業の量や質のどこかに制約があるかもしれません。含まれる内容と追加の費用を確かめましょう。',
    en: "Where a price is below the cost of people's time, volume or quality may be limited somewhere. Make sure what is included and what is added.",
  },
  ask: { ja: 'この料金に含まれる作業の量と、別にかかる費用を教えてください。', en: 'What amount of work does this price include, and what is charged on top?' },
  sources: [
    { guide: 'G', section: '相場を大きく下回る料金' },
    { guide: 'P', section: '月額1000円以下' },
  ],
  pages: ['price', 'home', 'service'],
  needs: ['plans'],
  evaluate: ({ plans }) => {
    const own = ownFacts(plans);
    const all = own.map((fact) => fact.value);
    const low = own.filter(({ value }) => (isLowMonthly(value) || (hourlyOf(value) ?? MINIMUM_WAGE) < MINIMUM_WAGE) && !standsApart(value, all));
    if (!some(low)) return clear();
    const { value } = low[0];
    return isLowMonthly(value) ? flagged(low, null, 'low-monthly', { yen: value.yen }) : flagged(low, null, 'below-minimum-wage', { yen: Math.floor(hourlyOf(value) ?? 0) });
  },
});
