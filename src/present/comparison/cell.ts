import type { Status } from '../../core/model/audit.ts';
import type { QuoteView } from '../criteria-rows.ts';
import type { ReportLanguage } from '../report/language.ts';
import type { ReportRow } from '../report/rows.ts';

/** One cell of a comparison: what one provider's site says on one thing. */

export interface PlanLine {
  name: string;
  hours: string;
  price: string;
}

export interface CellView {
  status: Status;
  word: string;
  /** What the cell says: a value, else the word of its status. */
  text: string;
  /** True where `text` is only the word of the status. */
  bare: boolean;
  /** Plans, where it is a list of prices. */
  plans: PlanLine[];
  /** Second lines: what was converted, what is left open, the person's or provider's words. */
  notes: string[];
  /** The warning sign that concerns this value, '' for none. */
  concern: string;
  /** The person's own verdict. */
  own: boolean;
  answered: boolean;
  /** Criteria on which it rests, whose evidence it opens. */
  criteria: string[];
  quotes: QuoteView[];
  /** Yen, where the cell is a sum that can be ordered. */
  amount: number | null;
}

/** Second lines about where a row's status comes from. */
function originNotes(row: ReportRow, { r, m }: ReportLanguage): string[] {
  const own = row.own ? [`${m.own}${row.own.note ? `${r.colon}${row.own.note}` : ''}`, m.auditSaid(row.own.audited.word)] : [];
  return row.answer ? [...own, `${r.answer}${r.colon}${row.answer.text}`] : own;
}

/** Where it is denied, the site's own words say more than the status; else the remark, if there is one. */
function saidNotes(row: ReportRow, { r }: ReportLanguage): string[] {
  if (row.own) return [];
  const denial = row.status === 'missing' ? row.quotes[0] : undefined;
  return [row.remark, denial ? r.quote(denial.text) : ''].filter(Boolean);
}

/** A row as a cell. */
export const cellOf = (row: ReportRow, language: ReportLanguage): CellView => ({
  status: row.status,
  word: row.word,
  text: row.value || row.word,
  bare: row.value === '',
  plans: [],
  notes: [...saidNotes(row, language), ...originNotes(row, language)],
  concern: row.concern,
  own: row.own !== null,
  answered: row.answer !== null,
  criteria: [row.id],
  quotes: row.quotes,
  amount: null,
});

/** A cell that is computed from several rows: stated where the sum is complete, else to be made sure of. */
export function computedCell(
  [base, ...others]: readonly [ReportRow, ...ReportRow[]],
  said: { text: string; notes: string[]; complete: boolean; amount?: number | null },
  { m }: ReportLanguage,
): CellView {
  const rows = [base, ...others];
  const status = said.complete ? 'met' : 'partial';
  return {
    status,
    word: m.status[status],
    text: said.text,
    bare: false,
    plans: [],
    notes: said.notes,
    concern: rows.find(({ concern }) => concern !== '')?.concern ?? '',
    own: rows.some(({ own }) => own !== null),
    answered: false,
    criteria: rows.map(({ id }) => id),
    quotes: rows.flatMap(({ quotes }) => quotes.slice(0, 1)),
    amount: said.amount ?? null,
  };
}

/** Two cells say the same: same status, same words. */
export const sayKey = ({ status, text, plans }: CellView): string => JSON.stringify([status, text, plans]);
