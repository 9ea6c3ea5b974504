import type { CellView } from '../present/comparison/cell.ts';
import type { CompareRow, ComparisonView } from '../present/comparison/comparison.ts';
import type { ReportLanguage } from '../present/report/language.ts';
import { cellStyle, cellText } from './fact-cells.ts';
import { type Cell, cell, EMPTY, type Table } from './table.ts';

/** A comparison as one table: a row for each fact and criterion, a column for each provider. */

const noted = (view: CellView, language: ReportLanguage): string => [cellText(view, language), ...view.notes].filter(Boolean).join('\n');

/** Without a link: some programs put linked text on one line. Evidence and links stand in the sheet of findings. */
const compareCell = (view: CellView, language: ReportLanguage): Cell => cell(noted(view, language), cellStyle(view));

function compareRow(group: string, { title, sub, id, weight, cells }: CompareRow, language: ReportLanguage): Cell[] {
  return [
    cell(group),
    cell(sub ? `${title}\n${sub}` : title, 'strong'),
    cell(id, 'quiet'),
    weight === null ? EMPTY : cell(language.r.weight[weight]),
    ...cells.map((view) => compareCell(view, language)),
  ];
}

export function comparisonTable(view: ComparisonView, language: ReportLanguage): Table {
  const { r } = language;
  const c = r.column;
  return {
    name: r.sheet.comparison,
    columns: [
      { title: c.category, width: 20 },
      { title: c.title, width: 26 },
      { title: c.id, width: 20 },
      { title: c.weight, width: 8 },
      ...view.columns.map(({ who }) => ({ title: who.name, width: 40 })),
    ],
    rows: [...view.facts.map((row) => compareRow(r.factsTitle, row, language)), ...view.groups.flatMap(({ title, rows }) => rows.map((row) => compareRow(title, row, language)))],
    frozenColumns: 2,
  };
}
