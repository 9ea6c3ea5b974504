import { type Fields, isFields, isNumber, isText, listOf } from '../values/shape.ts';

/** Prices of a provider, brought to tax included where the page says that they are without. */

/** Consumption tax, standard rate since October 2019. */
const TAX_PERCENT = 10;

export type TaxShown = 'in' | 'converted' | 'unsaid';

export interface ComparablePrice {
  /** With tax; as shown where the page does not say. */
  yen: number;
  tax: TaxShown;
  per: string;
  /** Hours that it includes, null where it does not say. */
  hours: number | null;
  plan: string;
}

/** 32,000 → 35,200. Fractions of a yen are dropped, as invoices do. */
export const withTax = (yen: number): number => Math.floor((yen * (100 + TAX_PERCENT)) / 100);

function priceOf(item: Fields): ComparablePrice[] {
  if (!isNumber(item.yen)) return [];
  const common = { per: String(item.per), hours: isNumber(item.hours) && item.hours > 0 ? item.hours : null, plan: isText(item.plan) ? item.plan : '' };
  if (item.tax === 'out') return [{ ...common, yen: withTax(item.yen), tax: 'converted' }];
  return [{ ...common, yen: item.yen, tax: item.tax === 'in' ? 'in' : 'unsaid' }];
}

const sameOffer = (a: ComparablePrice, b: ComparablePrice): boolean => a.per === b.per && a.hours === b.hours && a.plan === b.plan && a.yen === b.yen;

/** How directly it is said: where an offer stands twice, the better one counts. */
const DIRECTNESS: Record<TaxShown, number> = { in: 0, converted: 1, unsaid: 2 };

/** The prices of `price.listed`; one that stands with and without tax counts once, as it stands with tax. */
export function comparablePrices(value: unknown): ComparablePrice[] {
  const all = listOf(value, isFields)
    .flatMap(priceOf)
    .sort((a, b) => DIRECTNESS[a.tax] - DIRECTNESS[b.tax]);
  const once = all.filter((price, i) => all.findIndex((other) => sameOffer(price, other)) === i);
  return once.sort((a, b) => a.yen - b.yen);
}

/** What one month costs at the wished hours. */
export type MonthlyCost =
  /** The whole of it is known. */
  | { kind: 'known'; yen: number; tax: TaxShown; plan: string; extra: { hours: number; yen: number } | null; hourly: number | null }
  /** The largest plan has fewer hours, and more are not priced. */
  | { kind: 'open'; yen: number; tax: TaxShown; plan: string; hours: number }
  | { kind: 'none'; why: 'no-hours' | 'other-unit' };

type KnownCost = Extract<MonthlyCost, { kind: 'known' }>;

const isMonthly = ({ per }: ComparablePrice): boolean => per === 'month';
const isHourly = ({ per }: ComparablePrice): boolean => per === 'hour';

/** The rate beyond the plan, in yen an hour. */
const overageRate = (overage: unknown): number | null => (isFields(overage) && overage.per === 'hour' && isNumber(overage.yen) ? overage.yen : null);

function costOfPlan({ yen, tax, plan, hours }: ComparablePrice, wished: number, rate: number | null): KnownCost[] {
  if (hours === null) return [];
  if (hours >= wished) return [{ kind: 'known', yen, tax, plan, extra: null, hourly: null }];
  if (rate === null) return [];
  const extra = wished - hours;
  return [{ kind: 'known', yen: yen + extra * rate, tax, plan, extra: { hours: extra, yen: rate }, hourly: null }];
}

const cheapest = (costs: readonly KnownCost[]): KnownCost | undefined => costs.toSorted((a, b) => a.yen - b.yen)[0];

/**
 * The cheapest way to have that many hours in a month: a plan that holds them, a smaller one with priced extra hours, or, where no plan
 * tells its hours, the hourly price. An hourly price beside plans with hours may be one for extra hours, so it is not taken for an offer.
 */
export function monthlyCost(prices: readonly ComparablePrice[], overage: unknown, wished: number): MonthlyCost {
  const plans = prices.filter(isMonthly);
  const timed = plans.filter(({ hours }) => hours !== null);
  const rate = overageRate(overage);
  const known = cheapest(timed.flatMap((plan) => costOfPlan(plan, wished, rate)));
  if (known) return known;
  const largest = timed.toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0))[0];
  if (largest) return { kind: 'open', yen: largest.yen, tax: largest.tax, plan: largest.plan, hours: wished - (largest.hours ?? 0) };
  if (plans.length > 0) return { kind: 'none', why: 'no-hours' };
  const hourly = cheapest(prices.filter(isHourly).map(({ yen, tax, plan }) => ({ kind: 'known', yen: yen * wished, tax, plan, extra: null, hourly: yen })));
  return hourly ?? { kind: 'none', why: 'other-unit' };
}

/** Yen an hour, least and most: of plans by their hours, and as shown. Null where nothing tells it. */
export function perHour(prices: readonly ComparablePrice[]): { least: number; most: number } | null {
  const rates = prices.flatMap((price) => (isHourly(price) ? [price.yen] : isMonthly(price) && price.hours !== null ? [Math.round(price.yen / price.hours)] : []));
  return rates.length > 0 ? { least: Math.min(...rates), most: Math.max(...rates) } : null;
}

/** Yen a call, least and most. */
export function perCall(prices: readonly ComparablePrice[]): { least: number; most: number } | null {
  const rates = prices.filter(({ per }) => per === 'call').map(({ yen }) => yen);
  return rates.length > 0 ? { least: Math.min(...rates), most: Math.max(...rates) } : null;
}
