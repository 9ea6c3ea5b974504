import { expect } from 'vitest';
import type { Dossier } from '../../src/core/model/dossier.ts';
import type { Format } from '../../src/export/export.ts';
import type { ReportLanguage } from '../../src/present/report/language.ts';
import { decode, readCsv, readHtml, readMarkdown, readXlsx, squeeze } from './readers.ts';

/** What every export has to hold, whatever its format. */

/** The words of a file, by a parser that knows nothing of how it was written. */
export const READERS: Record<Exclude<Format, 'json' | 'jsonl'>, (data: string | Uint8Array) => string> = {
  md: (data) => readMarkdown(decode(data)),
  csv: (data) => readCsv(decode(data)).flat().join('\n'),
  html: (data) => readHtml(decode(data)),
  xlsx: (data) =>
    readXlsx(data as Uint8Array)
      .flatMap(({ rows, links }) => [...rows.flat().map(({ text }) => text), ...links.values()])
      .join('\n'),
};
/** What has to be said, by what it is. */
export function saidOf({ audit, verdicts, manual, answers }: Dossier, language: ReportLanguage): Record<string, string[]> {
  const corrected = new Set(verdicts.map(({ criterion }) => criterion));
  return {
    site: [audit.site.startUrl, audit.site.providerName],
    version: [audit.tool.version],
    limits: [language.m.scope, language.r.limits],
    criteria: audit.findings.map(({ id }) => language.words[id]?.title ?? '?'),
    quotes: audit.findings.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).filter((quote) => quote.trim() !== ''),
    notes: audit.lang === language.lang ? audit.findings.filter(({ id, note }) => note && !corrected.has(id)).map(({ note }) => note ?? '') : [],
    own: [...verdicts.map(({ note }) => note), ...manual.map(({ note }) => note), ...answers.map(({ text }) => text)],
    manual: [language.r.manual.good, language.r.manual.concern],
    pages: audit.pages.filter(({ status }) => status === 'read').map(({ title, kind }) => (kind === 'home' ? '' : (title.split(/[|｜]/)[0] ?? ''))),
    questions: audit.lang === language.lang ? audit.questions.filter(({ criterion }) => !corrected.has(criterion)).map(({ text }) => text) : [],
  };
}

/** Nothing of it is left out. */
export function expectAll(text: string, dossier: Dossier, language: ReportLanguage): void {
  const squeezed = squeeze(text);
  for (const [what, list] of Object.entries(saidOf(dossier, language))) {
    expect({ what, missing: list.filter((item) => !squeezed.includes(squeeze(item))) }).toEqual({ what, missing: [] });
  }
}
