import type { Fact } from '../../model/fact.ts';
import { extractPrices, isTaxedTwin, type Price } from './prices.ts';
import type { SiteView } from '../reading/view.ts';

/**
 * What the service costs: the site's own plan and unit prices, each once, in the normal form of `price.listed`. Prices given with and without
 * tax are one (the one with tax), repetitions across pages are one, a price by year counts by the month.
 */

export interface PlanPrice {
  yen: number;
  per: 'month' | 'hour' | 'call' | 'job' | 'day';
  tax: Price['tax'];
  hours: number | null;
  plan: string | null;
  /** Calls, tasks or pieces included. */
  count: number | null;
  /** Only where it starts is said: no plan, hours or unit behind it. */
  startingOnly: boolean;
  /** A fixed part to which charges by use are added. */
  base: boolean;
  automatic: boolean;
  /** Called a plan, so that it is none of the side lines. */
  isNamedPlan: boolean;
}

const samePlan = (a: Price, b: Price): boolean => a.plan === null || b.plan === null || a.plan === b.plan || a.plan.includes(b.plan) || b.plan.includes(a.plan);

const isTaxed = (plain: Fact<Price>, taxed: Fact<Price>): boolean => plain.value.per === taxed.value.per && samePlan(plain.value, taxed.value) && isTaxedTwin(plain, taxed);

/** 月60,000円・20時間 beside 1時間あたり3,000円: the month's price told by the hour. */
const isParaphrase = (price: Price, others: readonly Price[]): boolean =>
  price.per === 'hour' &&
  price.plan !== null &&
  others.some((other) => other.per === 'month' && other.plan === price.plan && other.hours !== null && Math.abs(other.yen / other.hours / price.yen - 1) < 0.02);

const NEWS = new Set(['news', 'cases', 'recruit']);

/** Plan prices in force, own, of the pages made for them; of news only where nothing else tells. */
function candidates(site: SiteView): Fact<Price>[] {
  const own = extractPrices(site).filter(({ subject, value }) => subject === 'own' && value.role === 'plan' && !value.old);
  const standing = own.filter((fact) => !NEWS.has(site.site.pages[fact.page]?.kinds[0] ?? 'other'));
  return standing.length ? standing : own;
}

/** 0 for no name, 1 for an amount of work as a name ('月30コール'), 2 for a name. */
const nameRank = (plan: string | null): number => (plan === null ? 0 : /^月?(?:間)?\s?\d{1,4}\s?(?:時間|件|コール|回)(?:まで)?$/.test(plan) ? 1 : 2);

/** Two plans of one price, side by side: both are called plans, by different names, on one page. */
const isOtherPlan = (a: Fact<Price>, b: Fact<Price>): boolean =>
  a.page === b.page && a.tactic === 'pair' && b.tactic === 'pair' && a.value.isNamedPlan && b.value.isNamedPlan && !samePlan(a.value, b.value);

function merged(facts: readonly Fact<Price>[]): Fact<Price>[] {
  const byKey = new Map<string, Fact<Price>>();
  for (const fact of facts) {
    const price = `${fact.value.yen}/${fact.value.per}`;
    const first = byKey.get(price);
    const key = first && isOtherPlan(first, fact) ? `${price}/${fact.value.plan}` : price;
    const known = byKey.get(key);
    if (!known) {
      byKey.set(key, fact);
      continue;
    }
    const [a, b] = nameRank(known.value.plan) >= nameRank(fact.value.plan) ? [known, fact] : [fact, known];
    byKey.set(key, {
      ...a,
      value: {
        ...a.value,
        hours: a.value.hours ?? b.value.hours,
        count: a.value.count ?? b.value.count,
        tax: a.value.tax !== 'unsaid' ? a.value.tax : b.value.tax,
        taxInGeneral: a.value.tax !== 'unsaid' ? a.value.taxInGeneral : b.value.taxInGeneral,
        from: a.value.from && b.value.from,
        base: a.value.base || b.value.base,
      },
    });
  }
  return [...byKey.values()];
}

/** A year's price by the month, where the plan has no price by the month. */
function byMonth(facts: readonly Fact<Price>[]): Fact<Price>[] {
  return facts.flatMap((fact) => {
    if (fact.value.per !== 'year') return [fact];
    const monthly = facts.some(({ value }) => value.per === 'month' && samePlan(value, fact.value));
    return monthly ? [] : [{ ...fact, value: { ...fact.value, per: 'month' as const, yen: Math.round(fact.value.yen / 12) } }];
  });
}

/** Leaves the price with tax of each pair, with what either says of the plan. */
function withoutUntaxed(facts: readonly Fact<Price>[]): Fact<Price>[] {
  const plain = new Set<Fact<Price>>();
  const taxed = facts.map((fact) => {
    const twin = facts.find((other) => other !== fact && isTaxed(other, fact));
    if (!twin) return fact;
    plain.add(twin);
    const { value } = fact;
    return {
      ...fact,
      value: {
        ...value,
        tax: 'in' as const,
        plan: value.plan ?? twin.value.plan,
        hours: value.hours ?? twin.value.hours,
        count: value.count ?? twin.value.count,
        from: value.from && twin.value.from,
      },
    };
  });
  return taxed.filter((_, i) => !plain.has(facts[i] as Fact<Price>));
}

/** Named by the whole service only: 'オンライン秘書サービス 月額3万円〜'. */
const isOfService = ({ plan, hours, count }: Price): boolean => hours === null && count === null && /(?:サービス|代行|秘書|アシスタント)$/.test(plan ?? '');

const tells = ({ plan, hours, count }: Price): boolean => plan !== null || hours !== null || count !== null;

export function extractPlans(site: SiteView): Fact<PlanPrice>[] {
  const facts = withoutUntaxed(byMonth(merged(candidates(site))));
  const values = facts.map(({ value }) => value);
  const monthly = values.filter((value) => value.per === 'month');
  const byUse = values.some((value) => value.per === 'call' || value.per === 'job');
  return facts.flatMap((fact): Fact<PlanPrice>[] => {
    const { value } = fact;
    if (value.per === null || value.per === 'year' || isParaphrase(value, values)) return [];
    const startingOnly = value.from && value.per === 'month' && (!tells(value) || (monthly.length === 1 && isOfService(value)));
    // A price to start from repeats, rounded or not, what the plans say.
    if (startingOnly && monthly.some((other) => other !== value && !(other.from && !tells(other)))) return [];
    const { yen, per, tax, plan, hours, count, automatic, isNamedPlan } = value;
    return [
      {
        ...fact,
        value: {
          yen,
          per,
          tax,
          hours,
          plan,
          count,
          startingOnly,
          base: value.base || (per === 'month' && byUse && /基本|従量/.test(`${value.words} ${plan ?? ''}`) && count === null && hours === null),
          automatic,
          isNamedPlan,
        },
      },
    ];
  });
}
