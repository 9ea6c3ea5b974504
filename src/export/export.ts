import type { Dossier } from '../core/model/dossier.ts';
import { type ComparisonOptions, comparisonOf } from '../present/comparison/comparison.ts';
import type { ReportLanguage } from '../present/report/language.ts';
import { DEFAULT_HOURS, type ReportOptions, reportOf } from '../present/report/report.ts';
import { toCsv } from './csv.ts';
import { comparisonCsvTable, reportCsvTable } from './csv-tables.ts';
import { comparisonFileName, reportFileName } from './file-name.ts';
import { comparisonToHtml } from './html/comparison.ts';
import { reportToHtml } from './html/report.ts';
import { comparisonToJson, dossierToJson, dossierToJsonLine } from './json.ts';
import { comparisonToMarkdown, reportToMarkdown } from './markdown.ts';
import { comparisonToXlsx, reportToXlsx } from './xlsx.ts';

/** One way in for all formats: a file of one dossier, or of several as a comparison. */

export const FORMATS = ['json', 'jsonl', 'md', 'csv', 'html', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export interface ExportedFile {
  /** provider-date, safe on every file system. */
  name: string;
  /** Media type. */
  type: string;
  data: string | Uint8Array<ArrayBufferLike>;
}

const TYPES: Record<Format, string> = {
  json: 'application/json',
  jsonl: 'application/jsonl',
  md: 'text/markdown;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function exportDossier(dossier: Dossier, format: Format, language: ReportLanguage, options: Partial<ReportOptions> = {}): ExportedFile {
  const report = reportOf(dossier, language, { hours: DEFAULT_HOURS, ...options });
  const writers: Record<Format, () => ExportedFile['data']> = {
    json: () => dossierToJson(dossier, options.profile),
    jsonl: () => dossierToJsonLine(dossier, options.profile),
    md: () => reportToMarkdown(report, language),
    csv: () => toCsv(reportCsvTable(report, language)),
    html: () => reportToHtml(report, language),
    xlsx: () => reportToXlsx(report, language),
  };
  return { name: reportFileName(report, format), type: TYPES[format], data: writers[format]() };
}

export function exportComparison(dossiers: readonly Dossier[], format: Format, language: ReportLanguage, options: Partial<ComparisonOptions> = {}): ExportedFile {
  const view = comparisonOf(dossiers, language, options);
  const writers: Record<Format, () => ExportedFile['data']> = {
    json: () => comparisonToJson(dossiers, options.profile),
    jsonl: () => dossiers.map((dossier) => dossierToJsonLine(dossier, options.profile)).join(''),
    md: () => comparisonToMarkdown(view, language),
    csv: () => toCsv(comparisonCsvTable(view, language)),
    html: () => comparisonToHtml(view, language),
    xlsx: () => comparisonToXlsx(view, language),
  };
  return { name: comparisonFileName(language.r.sheet.comparison, view.columns, format), type: TYPES[format], data: writers[format]() };
}
