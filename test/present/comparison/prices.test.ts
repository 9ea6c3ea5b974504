import { describe, expect, it } from 'vitest';
import { firstYearCost, leavingCost, noticeMonths } from '../../../src/present/comparison/costs.ts';
import { comparablePrices, monthlyCost, perCall, perHour, withTax } from '../../../src/present/comparison/prices.ts';

const price = (yen: number, more: object = {}) => ({ yen, per: 'month', tax: 'in', hours: null, plan: null, ...more });

describe('tax made equal', () => {
  it.each([
    [32_000, 35_200],
    [39_999, 43_998],
    [1, 1],
    [0, 0],
  ])('%i without tax is %i with it', (from, to) => expect(withTax(from)).toBe(to));
  it('what is without tax is converted and marked; what does not say stays as shown', () => {
    const [a, b, c] = comparablePrices([price(10_000, { tax: 'out' }), price(20_000), price(30_000, { tax: 'unsaid' })]);
    expect(a).toMatchObject({ yen: 11_000, tax: 'converted' });
    expect(b).toMatchObject({ yen: 20_000, tax: 'in' });
    expect(c).toMatchObject({ yen: 30_000, tax: 'unsaid' });
  });
  it('a plan that stands with and without tax counts once, as it stands with tax', () => {
    expect(comparablePrices([price(30_000, { tax: 'out', plan: 'A' }), price(33_000, { plan: 'A' })])).toEqual([{ yen: 33_000, tax: 'in', per: 'month', hours: null, plan: 'A' }]);
    expect(comparablePrices([price(30_000, { tax: 'out', plan: 'A' }), price(33_000, { plan: 'B' })])).toHaveLength(2);
  });
  it('values that are none are left out', () => {
    expect(comparablePrices(null)).toEqual([]);
    expect(comparablePrices(['x', { yen: 'x' }, { yen: Number.NaN }, {}])).toEqual([]);
  });
});

describe('one month at 30 hours', () => {
  const month = (list: object[], overage: unknown = null) => monthlyCost(comparablePrices(list), overage, 30);
  it('the cheapest plan that has them', () => {
    expect(month([price(99_000, { hours: 30, plan: 'B' }), price(154_000, { hours: 50 }), price(70_400, { hours: 20 })])).toMatchObject({
      kind: 'known',
      yen: 99_000,
      plan: 'B',
      extra: null,
    });
  });
  it('a smaller plan with priced extra hours where that is cheaper', () => {
    expect(month([price(82_500, { hours: 25 }), price(154_000, { hours: 50 })], { yen: 3300, per: 'hour' })).toMatchObject({
      kind: 'known',
      yen: 99_000,
      extra: { hours: 5, yen: 3300 },
    });
  });
  it('stays open where more hours have no price', () => {
    expect(month([price(35_200, { hours: 10 }), price(82_500, { hours: 25 })])).toEqual({ kind: 'open', yen: 82_500, tax: 'in', plan: '', hours: 5 });
    expect(month([price(82_500, { hours: 25 })], { yen: 200, per: 'call' })).toMatchObject({ kind: 'open' });
  });
  it('plans without hours can’t be compared, not even by an hourly price beside them', () => {
    expect(month([price(980)])).toEqual({ kind: 'none', why: 'no-hours' });
    expect(month([price(980), price(3300, { per: 'hour' })])).toEqual({ kind: 'none', why: 'no-hours' });
  });
  it('by the hour where there is no plan', () => {
    expect(month([price(3000, { per: 'hour', tax: 'out' })])).toMatchObject({ kind: 'known', yen: 99_000, hourly: 3300, tax: 'converted' });
  });
  it('by the call or job can’t be compared by hours', () => {
    expect(month([price(240, { per: 'call' })])).toEqual({ kind: 'none', why: 'other-unit' });
  });
});

describe('per hour and per call', () => {
  it('from plans by their hours and from hourly prices', () => {
    expect(perHour(comparablePrices([price(35_200, { hours: 10 }), price(138_600, { hours: 45 }), price(3600, { per: 'hour' })]))).toEqual({ least: 3080, most: 3600 });
    expect(perHour(comparablePrices([price(980)]))).toBeNull();
    expect(perCall(comparablePrices([price(200, { per: 'call', tax: 'out' }), price(300, { per: 'call' })]))).toEqual({ least: 220, most: 300 });
  });
});

describe('the first year', () => {
  const known = monthlyCost(comparablePrices([price(50_000, { hours: 30 })]), null, 30);
  it('initial fee and twelve months', () => expect(firstYearCost(known, 11_000)).toEqual({ yen: 611_000, initialKnown: true }));
  it('without a known fee it says so', () => expect(firstYearCost(known, null)).toEqual({ yen: 600_000, initialKnown: false }));
  it('no sum without a month’s cost', () => expect(firstYearCost({ kind: 'none', why: 'no-hours' }, 0)).toBeNull());
});

describe('leaving at the end of month 3', () => {
  const known = monthlyCost(comparablePrices([price(10_000, { hours: 30 })]), null, 30);
  const terms = { term: 0, notice: { days: 0 }, penalty: 'none', renewal: 'none' };
  it.each([
    ['no term, no notice', {}, { months: 0, yen: 0, penalty: 'none', mayRenew: false }],
    ['a month’s notice', { notice: { days: 30 } }, { months: 1, yen: 10_000 }],
    ['45 days are two months', { notice: { days: 45 } }, { months: 2, yen: 20_000 }],
    ['the rest of 24 months', { term: 24, notice: { months: 6 }, penalty: 'some' }, { months: 21, yen: 210_000, penalty: 'some' }],
    ['notice longer than the rest', { term: 4, notice: { months: 3 } }, { months: 3, yen: 30_000 }],
    ['notice not known', { term: 6, notice: null }, { months: 3, noticeKnown: false }],
    ['penalty not known matters within the term only', { term: 6, penalty: null }, { penalty: 'open' }],
    ['and not after it', { term: 3, penalty: null }, { penalty: 'none' }],
    ['renewed before the notice has effect', { term: 3, notice: { days: 30 }, renewal: 'auto' }, { mayRenew: true }],
    ['from month to month nothing more is due', { term: 1, notice: { days: 30 }, renewal: 'auto' }, { mayRenew: false, months: 1 }],
  ])('%s', (_, changed, expected) => expect(leavingCost(known, { ...terms, ...changed })).toMatchObject(expected));
  it('months without a sum where the month’s cost is not known', () => {
    expect(leavingCost({ kind: 'none', why: 'no-hours' }, { ...terms, term: 6 })).toMatchObject({ months: 3, yen: null });
  });
  it.each([
    [{ days: 30 }, 1],
    [{ days: 31 }, 2],
    [{ months: 2 }, 2],
    [{ dayOfMonth: 15 }, 1],
    [null, null],
    [{}, null],
  ])('notice %j: %s months', (notice, months) => expect(noticeMonths(notice)).toBe(months));
});
