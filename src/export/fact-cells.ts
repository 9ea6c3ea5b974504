import type { CellView } from '../present/comparison/cell.ts';
import type { ReportLanguage } from '../present/report/language.ts';
import type { FactView } from '../present/report/report.ts';
import { type Cell, type CellStyle, cell, EMPTY } from './table.ts';

/** Cells of the comparison as text, where there is no room for icons and colours. */

/** Its value; the status in words wherever it is not simply stated, so that a value that is in doubt never stands alone. */
export function cellText({ text, word, bare, status, concern, plans }: CellView, { r, m, lang }: ReportLanguage): string {
  const value = plans.length > 0 ? plans.map(({ name, hours, price }) => [name, hours, price].filter(Boolean).join(' ')).join('\n') : text;
  const inDoubt = !bare && status !== 'met' ? (lang === 'ja' ? `（${word}）` : ` (${word})`) : '';
  return [`${value}${inDoubt}`, concern ? `${m.status.flagged}${r.colon}${concern}` : ''].filter(Boolean).join('\n');
}

/** The sign that concerns a value gives it its look. */
export const cellStyle = ({ status, concern }: CellView): CellStyle => (concern && status !== 'missing' && status !== 'unknown' ? 'flagged' : status === 'met' ? 'text' : status);

export const quoteLines = ({ quotes }: CellView, { r }: ReportLanguage): string[] => quotes.map(({ text, pageName, pageUrl }) => `${r.quote(text)} ${pageName} ${pageUrl}`);

/** A fact of one provider as a row: head, status, value, sum, notes, evidence. */
export function factCells({ title, sub, cell: view }: FactView, language: ReportLanguage): Cell[] {
  const { quotes } = view;
  const [first] = quotes;
  return [
    cell(sub ? `${title}\n${sub}` : title, 'strong'),
    cell(view.word, view.status),
    cell(cellText(view, language), cellStyle(view)),
    view.amount === null ? EMPTY : cell(view.amount),
    cell(view.notes.join('\n')),
    cell(quotes.map(({ text }) => language.r.quote(text)).join('\n'), 'quote'),
    cell([...new Set(quotes.map(({ pageName }) => pageName))].join('\n')),
    first ? cell([...new Set(quotes.map(({ pageUrl }) => pageUrl))].join('\n'), 'text', first.href) : EMPTY,
  ];
}
