import type { ReportLanguage } from '../present/report/language.ts';
import type { ReportView } from '../present/report/report.ts';
import type { ReportRow } from '../present/report/rows.ts';
import { factCells } from './fact-cells.ts';
import { type Cell, type Column, cell, EMPTY, type Table } from './table.ts';

/** Reports as tables. With several providers each row begins with whose it is. */

const WIDTH = { narrow: 8, short: 14, title: 24, text: 40, long: 60 };

interface Whose {
  columns: Column[];
  cells: (report: ReportView) => Cell[];
}

/** The provider's column, where there is more than one. */
const whose = (reports: readonly ReportView[], { r }: ReportLanguage): Whose =>
  reports.length > 1 ? { columns: [{ title: r.column.provider, width: WIDTH.title }], cells: ({ who }) => [cell(who.name, 'strong')] } : { columns: [], cells: () => [] };

/** Label, content and address of everything that is said once of a report. */
export function overviewRows(report: ReportView, { r, m, lang }: ReportLanguage): { label: string; value: string | number; href: string | null }[] {
  const { who, tally, signs } = report;
  const plain = (label: string, value: string | number): { label: string; value: string | number; href: null } => ({ label, value, href: null });
  return [
    { label: r.site, value: report.url, href: report.href },
    plain(r.siteTitle, report.siteTitle),
    plain(r.operator, who.name),
    plain(r.service, who.service),
    plain(r.date, report.date),
    plain(r.pagesRead, report.read.length),
    plain(r.pagesUnread, report.unread.length),
    ...tally.counts.map(({ word, count }) => plain(word, count ?? 0)),
    plain(m.signs, signs.list.length > 0 ? [signs.text, ...signs.list.map(({ title }) => title)].join(lang === 'ja' ? '　' : '; ') : signs.text),
    plain(r.ownVerdicts, report.ownCount),
    plain(r.answered, report.answerCount),
    plain(r.result, report.lead),
    plain(r.basis, report.basis),
    ...(report.profile ? [plain(r.profile, report.profile)] : []),
    plain(r.tool, report.tool),
    plain(r.about, report.limits),
  ];
}

/** One report: label and content. Several: a column for each. */
export function summaryTable(reports: readonly ReportView[], language: ReportLanguage): Table {
  const { r } = language;
  const all = reports.map((report) => overviewRows(report, language));
  return {
    name: r.sheet.summary,
    columns: [{ title: r.column.title, width: WIDTH.title }, ...reports.map(({ who }) => ({ title: who.name, width: WIDTH.long }))],
    rows: (all[0] ?? []).map(({ label }, i) => [
      cell(label, 'strong'),
      ...all.map((rows) => {
        const item = rows[i];
        return item ? cell(item.value, 'text', item.href) : EMPTY;
      }),
    ]),
    frozenColumns: 1,
  };
}

/** Who decided, what the audit had said, when. */
const decided = ({ own }: ReportRow, { r }: ReportLanguage): Cell[] => (own ? [cell(r.by.own, 'strong'), cell(own.audited.word), cell(own.day)] : [cell(r.by.audit), EMPTY, EMPTY]);

/** Remark, and what the provider answered. */
const noteText = ({ note, answer, concern }: ReportRow, { r, m }: ReportLanguage): string =>
  [note, concern ? `${m.status.flagged}${r.colon}${concern}` : '', answer ? `${r.answer}${r.colon}${answer.text}` : ''].filter(Boolean).join('\n');

const quoteCells = (quote: ReportRow['quotes'][number] | undefined): Cell[] =>
  quote ? [cell(quote.text, 'quote'), cell(quote.pageName), cell(quote.pageUrl, 'text', quote.href)] : [EMPTY, EMPTY, EMPTY];

/** A criterion's row, and one more for each further quotation. */
function findingRows(row: ReportRow, category: string, language: ReportLanguage): Cell[][] {
  const { r } = language;
  const head = [cell(category), cell(row.title, 'strong'), cell(row.id, 'quiet'), cell(r.weight[row.weight])];
  const [first, ...more] = row.quotes;
  return [
    [...head, cell(row.word, row.status), cell(row.value), cell(noteText(row, language)), ...quoteCells(first), ...decided(row, language)],
    ...more.map((quote) => [...head, EMPTY, EMPTY, EMPTY, ...quoteCells(quote), EMPTY, EMPTY, EMPTY]),
  ];
}

export function findingsTable(reports: readonly ReportView[], language: ReportLanguage): Table {
  const { r } = language;
  const { columns, cells } = whose(reports, language);
  const c = r.column;
  return {
    name: r.sheet.findings,
    columns: [
      ...columns,
      { title: c.category, width: WIDTH.title },
      { title: c.title, width: WIDTH.title },
      { title: c.id, width: WIDTH.title },
      { title: c.weight, width: WIDTH.narrow },
      { title: c.status, width: 18 },
      { title: c.value, width: WIDTH.text },
      { title: c.note, width: WIDTH.text },
      { title: c.quote, width: WIDTH.long },
      { title: c.page, width: WIDTH.title },
      { title: c.address, width: WIDTH.text },
      { title: c.by, width: WIDTH.short },
      { title: c.audited, width: 18 },
      { title: c.date, width: WIDTH.short },
    ],
    rows: reports.flatMap((report) =>
      report.categories.flatMap(({ title, rows }) => rows.flatMap((row) => findingRows(row, title, language).map((found) => [...cells(report), ...found]))),
    ),
    frozenColumns: columns.length + 2,
  };
}

export function factsTable(reports: readonly ReportView[], language: ReportLanguage): Table {
  const { r } = language;
  const c = r.column;
  const { columns, cells } = whose(reports, language);
  return {
    name: r.sheet.facts,
    columns: [
      ...columns,
      { title: c.title, width: WIDTH.title },
      { title: c.status, width: 18 },
      { title: c.value, width: WIDTH.text },
      { title: c.amount, width: WIDTH.short },
      { title: c.note, width: WIDTH.text },
      { title: c.quote, width: WIDTH.long },
      { title: c.page, width: WIDTH.title },
      { title: c.address, width: WIDTH.text },
    ],
    rows: reports.flatMap((report) => report.facts.map((fact) => [...cells(report), ...factCells(fact, language)])),
    frozenColumns: columns.length + 1,
  };
}

export function pagesTable(reports: readonly ReportView[], language: ReportLanguage): Table {
  const { r } = language;
  const c = r.column;
  const { columns, cells } = whose(reports, language);
  return {
    name: r.sheet.pages,
    columns: [
      ...columns,
      { title: c.read, width: WIDTH.title },
      { title: c.page, width: WIDTH.text },
      { title: c.pageKind, width: WIDTH.title },
      { title: c.address, width: WIDTH.long },
      { title: c.note, width: WIDTH.text },
      { title: c.bytes, width: WIDTH.short },
      { title: c.encoding, width: WIDTH.short },
    ],
    rows: reports.flatMap((report) =>
      [...report.read, ...report.unread].map((page) => [
        ...cells(report),
        page.read ? cell(r.kind.read, 'met') : cell(r.kind.unread, 'unknown'),
        cell(page.title || page.name),
        cell(page.kind),
        cell(page.url, 'text', page.href),
        cell(page.word),
        cell(page.bytes),
        cell(page.encoding),
      ]),
    ),
    frozenColumns: columns.length,
  };
}

/** What to ask the provider, and what only the person can check. */
export function questionsTable(reports: readonly ReportView[], language: ReportLanguage): Table {
  const { r, m } = language;
  const c = r.column;
  const { columns, cells } = whose(reports, language);
  return {
    name: r.sheet.questions,
    columns: [
      ...columns,
      { title: c.kind, width: WIDTH.title },
      { title: c.category, width: WIDTH.title },
      { title: c.title, width: WIDTH.title },
      { title: c.id, width: WIDTH.title },
      { title: c.weight, width: WIDTH.narrow },
      { title: c.status, width: 18 },
      { title: c.question, width: WIDTH.long },
      { title: c.answer, width: WIDTH.long },
      { title: c.date, width: WIDTH.short },
    ],
    rows: reports.flatMap((report) => [
      ...report.questions.map((question) => [
        ...cells(report),
        cell(r.kind.question),
        cell(m.category[question.category]),
        cell(question.title, 'strong'),
        cell(question.criterion, 'quiet'),
        cell(r.weight[question.weight]),
        cell(question.word, question.status),
        cell(question.text),
        cell(question.answer?.text ?? ''),
        cell(question.answer?.day ?? ''),
      ]),
      ...report.manual.map((check) => [
        ...cells(report),
        cell(r.kind.manual),
        EMPTY,
        cell(check.title, 'strong'),
        cell(check.id, 'quiet'),
        EMPTY,
        cell(check.word),
        cell(check.how),
        cell(check.note),
        cell(check.day),
      ]),
    ]),
    frozenColumns: columns.length,
  };
}
