import type { ComparisonView } from '../present/comparison/comparison.ts';
import type { ReportLanguage } from '../present/report/language.ts';
import type { ReportView } from '../present/report/report.ts';
import { comparisonTable } from './comparison-tables.ts';
import { factsTable, findingsTable, pagesTable, questionsTable, summaryTable } from './report-tables.ts';
import type { Table } from './table.ts';
import { workbookOf } from './xlsx/workbook.ts';

/** Reports as a workbook: summary, findings, facts, pages, questions; several with the comparison before them. */

const tablesOf = (reports: readonly ReportView[], language: ReportLanguage): Table[] => [
  summaryTable(reports, language),
  findingsTable(reports, language),
  factsTable(reports, language),
  pagesTable(reports, language),
  questionsTable(reports, language),
];

export const reportToXlsx = (report: ReportView, language: ReportLanguage): Uint8Array =>
  workbookOf(tablesOf([report], language), { title: `${report.who.name} ${language.r.report}`, creator: language.m.appName, created: report.finishedAt });

export const comparisonToXlsx = (view: ComparisonView, language: ReportLanguage): Uint8Array =>
  workbookOf([comparisonTable(view, language), ...tablesOf(view.columns, language)], {
    title: view.title,
    creator: language.m.appName,
    created:
      view.columns
        .map(({ finishedAt }) => finishedAt)
        .sort()
        .at(-1) ?? '',
  });
