import type { ReportLanguage } from '../report/language.ts';
import type { ReportRow } from '../report/rows.ts';
import { number, yen } from '../values/numbers.ts';
import { formatValue } from '../values/format.ts';
import { isFields, isNumber } from '../values/shape.ts';
import { type CellView, cellOf, computedCell } from './cell.ts';
import { firstYearCost, leavingCost } from './costs.ts';
import { taxedAmount } from './tax.ts';
import { type ComparablePrice, comparablePrices, type MonthlyCost, monthlyCost, perCall, perHour, type TaxShown } from './prices.ts';

/** The facts that people compare first, each as a cell of one provider. */

export type RowsById = ReadonlyMap<string, ReportRow>;

export interface FactInput {
  rows: RowsById;
  hours: number;
  language: ReportLanguage;
}

/** A fact: its head, and what one provider's rows say on it; null where the audit has no such rows. */
export interface Fact {
  id: string;
  title: (language: ReportLanguage, hours: number) => string;
  sub: (language: ReportLanguage, hours: number) => string;
  cell: (input: FactInput) => CellView | null;
}

/** The value of a row that holds one amount, with tax where the site's words beside it say so. */
function taxedValue(row: ReportRow | undefined): { value: unknown; tax: TaxShown } | null {
  const quotes = row?.quotes.map(({ text }) => text) ?? [];
  const value = row?.normal;
  if (isNumber(value)) {
    const { yen: amount, tax } = taxedAmount(value, quotes);
    return { value: amount, tax };
  }
  if (!isFields(value) || !isNumber(value.yen)) return null;
  const { yen: amount, tax } = taxedAmount(value.yen, quotes);
  return { value: { ...value, yen: amount }, tax };
}

interface Prices {
  base: ReportRow;
  all: ComparablePrice[];
  monthly: MonthlyCost;
  /** Of the price beyond the plan. */
  extraTax: TaxShown;
}

function pricesOf({ rows, hours }: FactInput): Prices | null {
  const base = rows.get('price.listed');
  if (!base) return null;
  const all = comparablePrices(base.normal);
  const overage = taxedValue(rows.get('price.overage'));
  return { base, all, monthly: monthlyCost(all, overage?.value, hours), extraTax: overage?.tax ?? 'unsaid' };
}

/** No price: the row itself says whether it was not found, not checked, or said without an amount. */
const plain = ({ base }: Prices, { language }: FactInput): CellView => cellOf(base, language);

const taxNotes = (prices: readonly { tax: ComparablePrice['tax'] }[], { r }: ReportLanguage): string[] => [
  ...(prices.some(({ tax }) => tax === 'converted') ? [r.money.converted] : []),
  ...(prices.some(({ tax }) => tax === 'unsaid') ? [r.money.taxUnsaid] : []),
];

/** What was done with an amount that is shown beside a price, '' for one that is with tax as it is. */
const amountNote = (tax: TaxShown, { r: { money } }: ReportLanguage): string => (tax === 'in' ? '' : tax === 'converted' ? money.converted : money.asShown);

function monthlyNotes(monthly: Exclude<MonthlyCost, { kind: 'none' }>, extraTax: TaxShown, language: ReportLanguage): string[] {
  const { money } = language.r;
  const plan = monthly.plan ? [money.plan(monthly.plan)] : [];
  const tax = taxNotes([monthly], language);
  if (monthly.kind === 'open') return [...plan, money.extraUnpriced, ...tax];
  const { extra, hourly } = monthly;
  return [
    ...plan,
    ...(extra ? [[money.extraPriced(number(extra.hours, language), yen(extra.yen, language)), amountNote(extraTax, language)].filter(Boolean).join(language.m.comma)] : []),
    ...(hourly === null ? [] : [money.hourly(yen(hourly, language))]),
    ...tax,
  ];
}

function monthlyCell(input: FactInput): CellView | null {
  const prices = pricesOf(input);
  if (!prices || prices.all.length === 0) return prices && plain(prices, input);
  const { language } = input;
  const { money } = language.r;
  const { base, monthly } = prices;
  if (monthly.kind === 'none')
    return computedCell([base], { text: money.notComparable, notes: [monthly.why === 'no-hours' ? money.noHours : money.otherUnit], complete: false }, language);
  const notes = monthlyNotes(monthly, prices.extraTax, language);
  if (monthly.kind === 'open')
    return computedCell([base], { text: money.extraOpen(yen(monthly.yen, language), number(monthly.hours, language)), notes, complete: false }, language);
  return computedCell([base], { text: yen(monthly.yen, language), notes, complete: true, amount: monthly.yen }, language);
}

function plansCell(input: FactInput): CellView | null {
  const prices = pricesOf(input);
  if (!prices) return null;
  const plans = prices.all.filter(({ per }) => per === 'month');
  const cell = plain(prices, input);
  if (plans.length === 0) return cell;
  const { language } = input;
  const lines = plans.map(({ plan, hours, yen: price }) => ({
    name: plan,
    hours: hours === null ? '' : language.m.value.hours(number(hours, language)),
    price: yen(price, language),
  }));
  const text = lines.map(({ name, hours, price }) => [name, hours, price].filter(Boolean).join(' ')).join(language.m.value.slash);
  // Where no price tells its tax, the audit's own remark says so.
  const remarked = prices.base.own === null && prices.base.remark !== '' && plans.every(({ tax }) => tax === 'unsaid');
  return { ...cell, text, bare: false, plans: lines, notes: [...cell.notes, ...(remarked ? [] : taxNotes(plans, language))] };
}

const rangeText = ({ least, most }: { least: number; most: number }, language: ReportLanguage): string =>
  least === most ? yen(least, language) : language.r.money.range(number(least, language), yen(least, language), yen(most, language));

function unitCell(input: FactInput): CellView | null {
  const prices = pricesOf(input);
  if (!prices || prices.all.length === 0) return prices && plain(prices, input);
  const { language } = input;
  const { money } = language.r;
  const hourly = perHour(prices.all);
  const call = perCall(prices.all);
  const text = [...(hourly ? [rangeText(hourly, language)] : []), ...(call ? [money.perCall(rangeText(call, language))] : [])].join(language.m.value.slash);
  if (text === '') return computedCell([prices.base], { text: money.notComputable, notes: [money.noHours], complete: false }, language);
  return computedCell([prices.base], { text, notes: taxNotes(prices.all, language), complete: true, amount: hourly?.least ?? null }, language);
}

function firstYearCell(input: FactInput): CellView | null {
  const prices = pricesOf(input);
  const initial = input.rows.get('price.initial');
  if (!prices || !initial) return null;
  if (prices.all.length === 0) return plain(prices, input);
  const { language } = input;
  const { money } = language.r;
  const first = taxedValue(initial);
  const cost = firstYearCost(prices.monthly, first?.value);
  if (!cost) return computedCell([prices.base, initial], { text: money.notComputable, notes: [money.needsMonthly], complete: false }, language);
  const sum = yen(cost.yen, language);
  const tax = prices.monthly.kind === 'known' ? taxNotes([prices.monthly], language) : [];
  const fee =
    first && isNumber(first.value) && first.value > 0
      ? [[`${money.initial} ${yen(first.value, language)}`, amountNote(first.tax, language)].filter(Boolean).join(language.m.comma)]
      : [];
  return computedCell(
    [prices.base, initial],
    {
      text: cost.initialKnown ? sum : money.plus(sum, money.initial),
      notes: [...(cost.initialKnown ? fee : [money.initialOpen]), ...tax],
      complete: cost.initialKnown,
      amount: cost.yen,
    },
    language,
  );
}

function leavingCell(input: FactInput): CellView | null {
  const prices = pricesOf(input);
  const { rows, language } = input;
  const [term, notice, penalty, renewal] = ['contract.term', 'contract.notice', 'contract.penalty', 'contract.renewal'].map((id) => rows.get(id));
  if (!prices || !term || !notice || !penalty || !renewal) return null;
  const { money } = language.r;
  if (!isNumber(term.normal)) {
    const cell = cellOf(term, language);
    return { ...cell, text: cell.status === 'met' || cell.status === 'partial' ? money.notComputable : cell.text, bare: cell.bare, notes: [money.needsTerm] };
  }
  const cost = leavingCost(prices.monthly, { term: term.normal, notice: notice.normal, penalty: penalty.normal, renewal: renewal.normal });
  const open = !cost.noticeKnown || cost.penalty !== 'none' || cost.mayRenew;
  const sum = cost.yen === null ? money.monthsFee(cost.months) : yen(cost.yen, language);
  return computedCell(
    [term, notice, penalty, renewal, prices.base],
    {
      text: open ? money.atLeast(sum) : sum,
      notes: [
        ...(cost.yen !== null && cost.months > 0 ? [money.monthsDue(cost.months)] : []),
        ...(cost.noticeKnown ? [] : [money.noticeOpen]),
        ...(cost.penalty === 'some' ? [money.penaltyToo] : cost.penalty === 'open' ? [money.penaltyOpen] : []),
        ...(cost.mayRenew ? [money.renewal] : []),
      ],
      complete: !open && cost.yen !== null,
      amount: cost.yen,
    },
    language,
  );
}

const no = (): string => '';
const taxed = ({ r }: ReportLanguage): string => r.fact.taxed;

/** A criterion that is a fact by itself. */
const criterion = (id: string): Fact => ({
  id,
  title: ({ words }) => words[id]?.title ?? id,
  sub: no,
  cell: ({ rows, language }) => {
    const row = rows.get(id);
    return row ? cellOf(row, language) : null;
  },
});

/** A criterion whose value is one amount. */
const amount = (id: string): Fact => ({
  ...criterion(id),
  sub: taxed,
  cell: ({ rows, language }) => {
    const row = rows.get(id);
    if (!row) return null;
    const cell = cellOf(row, language);
    const said = taxedValue(row);
    return said ? { ...cell, text: formatValue(id, said.value, language), notes: [...cell.notes, ...[amountNote(said.tax, language)].filter(Boolean)] } : cell;
  },
});

/** In the order in which people ask. */
export const FACTS: readonly Fact[] = [
  { id: 'monthly', title: (language, hours) => language.r.fact.monthly(number(hours, language)), sub: taxed, cell: monthlyCell },
  { id: 'price.listed', title: ({ r }) => r.fact.plans, sub: taxed, cell: plansCell },
  { id: 'unit', title: ({ r }) => r.fact.unit, sub: taxed, cell: unitCell },
  amount('price.initial'),
  amount('price.overage'),
  { id: 'first-year', title: ({ r }) => r.fact.firstYear, sub: (language, hours) => language.r.fact.firstYearSub(number(hours, language)), cell: firstYearCell },
  { id: 'leaving', title: ({ r }) => r.fact.leaving, sub: ({ r }) => r.fact.leavingSub, cell: leavingCell },
  ...['contract.term', 'contract.renewal', 'contract.notice', 'contract.penalty', 'service.trial', 'cert.pmark', 'cert.isms', 'payment.methods', 'contact.phone'].map(criterion),
  ...['contact.hours', 'service.type'].map(criterion),
];
