import type { ComparisonView, CompareRow } from '../present/comparison/comparison.ts';
import type { ReportLanguage } from '../present/report/language.ts';
import type { PageView, ReportView } from '../present/report/report.ts';
import { cellText, factCells, quoteLines } from './fact-cells.ts';
import { findingsTable, overviewRows, questionsTable } from './report-tables.ts';
import { type Cell, cell, EMPTY, type Table } from './table.ts';

/** CSV has one table: everything of a report stands in it, told apart by the first column. */

const WIDTH = 0;

const columnsOf = (titles: readonly string[]): Table['columns'] => titles.map((title) => ({ title, width: WIDTH }));

/** Kind, category, item, id, weight, status, value, note, quotation, page, address, by, what the audit said, date. */
const blank = (kind: string, cells: Partial<Record<number, Cell>>): Cell[] => [cell(kind), ...Array.from({ length: 13 }, (_, i) => cells[i + 1] ?? EMPTY)];

const pageRow = (page: PageView, { r }: ReportLanguage): Cell[] =>
  blank(page.read ? r.kind.read : r.kind.unread, { 1: cell(page.kind), 2: cell(page.title || page.name), 5: cell(page.word), 9: cell(page.name), 10: cell(page.url) });

/** One report, row by row. */
export function reportCsvTable(report: ReportView, language: ReportLanguage): Table {
  const { r } = language;
  const c = r.column;
  const findings = findingsTable([report], language).rows.map((row) => [cell(row[4]?.value === '' ? r.kind.evidence : r.kind.finding), ...row]);
  const questions = questionsTable([report], language).rows.map(([kind, category, title, id, weight, status, text, answer, date]) =>
    blank(String(kind?.value), { 1: category, 2: title, 3: id, 4: weight, 5: status, 6: text, 7: answer, 13: date }),
  );
  const facts = report.facts.map((fact) => {
    const [title, status, value, , notes, quote, page, address] = factCells(fact, language);
    return blank(r.kind.fact, { 2: title, 3: cell(fact.id), 5: status, 6: value, 7: notes, 8: quote, 9: page, 10: address });
  });
  return {
    name: r.report,
    columns: columnsOf([c.kind, c.category, c.title, c.id, c.weight, c.status, c.value, c.note, c.quote, c.page, c.address, c.by, c.audited, c.date]),
    rows: [
      ...overviewRows(report, language).map(({ label, value, href }) => blank(r.kind.overview, { 2: cell(label), 6: cell(value), 10: cell(href ?? '') })),
      ...findings,
      ...facts,
      ...questions,
      ...[...report.read, ...report.unread].map((page) => pageRow(page, language)),
    ],
    frozenColumns: 0,
  };
}

/** Names of columns: two audits of one provider are told apart by their number. */
const columnNames = (columns: readonly ReportView[]): string[] =>
  columns.map(({ who }, i) => {
    const before = columns.slice(0, i).filter((other) => other.who.name === who.name).length;
    return before === 0 ? who.name : `${who.name} (${before + 1})`;
  });

/** A row in which each provider has a status, a value and its evidence. */
function providerRow(kind: string, category: string, row: Pick<CompareRow, 'title' | 'id' | 'weight' | 'cells'>, language: ReportLanguage): Cell[] {
  return [
    cell(kind),
    cell(category),
    cell(row.title),
    cell(row.id),
    cell(row.weight === null ? '' : language.r.weight[row.weight]),
    ...row.cells.flatMap((view) => [cell(view.word), cell(cellText(view, language)), cell([...view.notes, ...quoteLines(view, language)].join('\n'))]),
  ];
}

const pageLines = (pages: readonly PageView[]): string => pages.map(({ name, url, word, read }) => [name, url, read ? '' : word].filter(Boolean).join(' ')).join('\n');

/** A row of something that has one text for each provider. */
const textRow = (kind: string, title: string, id: string, texts: readonly (readonly [status: string, value: string | number, more: string])[]): Cell[] => [
  cell(kind),
  EMPTY,
  cell(title),
  cell(id),
  EMPTY,
  ...texts.flatMap(([status, value, more]) => [cell(status), cell(value), cell(more)]),
];

/** A comparison: three columns for each provider. */
export function comparisonCsvTable(view: ComparisonView, language: ReportLanguage): Table {
  const { r } = language;
  const c = r.column;
  const { columns } = view;
  const overviews = columns.map((report) => overviewRows(report, language));
  const asked = [...new Set(columns.flatMap(({ questions }) => questions.map(({ criterion }) => criterion)))];
  return {
    name: r.sheet.comparison,
    columns: columnsOf([
      ...[c.kind, c.category, c.title, c.id, c.weight],
      ...columnNames(columns).flatMap((name) => [`${name} ${c.status}`, `${name} ${c.value}`, `${name} ${r.sheet.evidence}`]),
    ]),
    rows: [
      ...(overviews[0] ?? []).map(({ label }, i) =>
        textRow(
          r.kind.overview,
          label,
          '',
          overviews.map((rows) => ['', rows[i]?.value ?? '', '']),
        ),
      ),
      ...view.facts.map((row) => providerRow(r.kind.fact, r.factsTitle, row, language)),
      ...view.groups.flatMap(({ title, rows }) => rows.map((row) => providerRow(r.kind.finding, title, row, language))),
      ...asked.map((id) =>
        textRow(
          r.kind.question,
          language.words[id]?.title ?? id,
          id,
          columns.map(({ questions }) => {
            const question = questions.find(({ criterion }) => criterion === id);
            return [question?.word ?? '', question?.text ?? '', question?.answer?.text ?? ''];
          }),
        ),
      ),
      ...(columns[0]?.manual ?? []).map(({ title, id }, i) =>
        textRow(
          r.kind.manual,
          title,
          id,
          columns.map(({ manual }) => [manual[i]?.word ?? '', manual[i]?.note ?? '', manual[i]?.day ?? '']),
        ),
      ),
      textRow(
        r.kind.read,
        r.pagesRead,
        '',
        columns.map(({ read }) => ['', pageLines(read), '']),
      ),
      textRow(
        r.kind.unread,
        r.pagesUnread,
        '',
        columns.map(({ unread }) => ['', pageLines(unread), '']),
      ),
    ],
    frozenColumns: 0,
  };
}
