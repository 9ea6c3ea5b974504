import { isFields, isNumber } from '../values/shape.ts';
import type { MonthlyCost } from './prices.ts';

/** Sums that a buyer would pay, as far as the pages tell them. */

const MONTHS_OF_YEAR = 12;
/** The month at whose end the buyer gives notice. */
const LEAVING_MONTH = 3;
const DAYS_OF_MONTH = 30;

export interface YearCost {
  yen: number;
  /** False where the initial fee is not known: the sum is then without it. */
  initialKnown: boolean;
}

/** Initial fee and twelve months; null where a month's cost is not wholly known. */
export function firstYearCost(monthly: MonthlyCost, initial: unknown): YearCost | null {
  if (monthly.kind !== 'known') return null;
  return { yen: monthly.yen * MONTHS_OF_YEAR + (isNumber(initial) ? initial : 0), initialKnown: isNumber(initial) };
}

/** Whole months that go on after notice: 30 days are one, 'by the 15th' is one, since notice is given at a month's end. Null for not known. */
export function noticeMonths(notice: unknown): number | null {
  if (!isFields(notice)) return null;
  if (isNumber(notice.days)) return Math.ceil(notice.days / DAYS_OF_MONTH);
  if (isNumber(notice.months)) return notice.months;
  return isNumber(notice.dayOfMonth) ? 1 : null;
}

export interface LeavingCost {
  /** Months still to be paid after month 3. */
  months: number;
  /** Yen for them; null where a month's cost is not wholly known. */
  yen: number | null;
  noticeKnown: boolean;
  penalty: 'none' | 'some' | 'open';
  /** True where the contract may renew before the notice has effect. */
  mayRenew: boolean;
}

/** What is still due when notice is given at the end of month 3: the rest of the minimum term or of the notice, whichever is longer. */
export function leavingCost(monthly: MonthlyCost, terms: { term: number; notice: unknown; penalty: unknown; renewal: unknown }): LeavingCost {
  const notice = noticeMonths(terms.notice);
  const rest = Math.max(0, terms.term - LEAVING_MONTH);
  const months = Math.max(rest, notice ?? 0);
  return {
    months,
    yen: months === 0 ? 0 : monthly.kind === 'known' ? months * monthly.yen : null,
    noticeKnown: notice !== null,
    // Once the minimum term is over there is no early end that could cost a penalty.
    penalty: terms.penalty === 'none' || terms.penalty === 'some' ? terms.penalty : rest > 0 ? 'open' : 'none',
    // A contract from month to month renews without a new term.
    mayRenew: terms.renewal === 'auto' && terms.term > 1 && rest < (notice ?? 1),
  };
}
