import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/core/model/dossier.ts';
import { exportComparison, exportDossier, type Format } from '../../src/export/export.ts';
import { loadReportLanguage, type ReportLanguage } from '../../src/present/report/language.ts';
import { decode, readCsv, readHtml, readMarkdown, readXlsx, squeeze } from './readers.ts';
import { filledDossier } from './sample.ts';

/** Every format, read again by another parser, holds everything: nothing is left out because a format has no room for it. */

let ja: ReportLanguage;
let en: ReportLanguage;
let one: Dossier;
let two: Dossier;
beforeAll(async () => {
  [ja, en] = await Promise.all([loadReportLanguage('ja'), loadReportLanguage('en')]);
  [one, two] = await Promise.all([filledDossier(), filledDossier('test/sites/dev/denwa-qa')]);
});

const READERS: Record<Exclude<Format, 'json' | 'jsonl'>, (data: string | Uint8Array) => string> = {
  md: (data) => readMarkdown(decode(data)),
  csv: (data) => readCsv(decode(data)).flat().join('\n'),
  html: (data) => readHtml(decode(data)),
  xlsx: (data) =>
    readXlsx(data as Uint8Array)
      .flatMap(({ rows, links }) => [...rows.flat().map(({ text }) => text), ...links.values()])
      .join('\n'),
};
const FORMATS = Object.keys(READERS) as (keyof typeof READERS)[];

/** What has to be said, by what it is. */
function saidOf({ audit, verdicts, manual, answers }: Dossier, language: ReportLanguage): Record<string, string[]> {
  const corrected = new Set(verdicts.map(({ criterion }) => criterion));
  return {
    site: [audit.site.startUrl, audit.site.providerName],
    version: ['9.8.7-test'],
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

function expectAll(text: string, dossier: Dossier, language: ReportLanguage): void {
  const squeezed = squeeze(text);
  for (const [what, list] of Object.entries(saidOf(dossier, language))) {
    expect({ what, missing: list.filter((item) => !squeezed.includes(squeeze(item))) }).toEqual({ what, missing: [] });
  }
}

it('the samples have something of everything', () => {
  for (const [what, list] of Object.entries(saidOf(one, ja))) expect([what, list.length]).not.toEqual([what, 0]);
  expect(two.audit.pages.some(({ status }) => status !== 'read')).toBe(true);
});

describe.each(FORMATS)('%s', (format) => {
  it('of one audit holds every criterion, quote, note, page and question', () => {
    expectAll(READERS[format](exportDossier(one, format, ja).data), one, ja);
  });
  it('of one audit in the other language', () => {
    expectAll(READERS[format](exportDossier(one, format, en).data), one, en);
  });
  it('of a comparison holds those of each provider', () => {
    const text = READERS[format](exportComparison([one, two], format, ja).data);
    expectAll(text, one, ja);
    expectAll(text, two, ja);
  });
  it('has the address of every page, read or not, and why it was not', () => {
    const raw = format === 'xlsx' ? READERS.xlsx(exportDossier(two, format, ja).data) : decode(exportDossier(two, format, ja).data);
    for (const { url } of two.audit.pages) expect(raw).toContain(url);
    for (const { reason } of two.audit.pages.filter(({ status }) => status !== 'read')) expect(raw).toContain(reason === null ? '' : ja.m.reason[reason]);
  });
  it('shows a corrected verdict as the person’s own, and what the audit had said', () => {
    const text = squeeze(READERS[format](exportDossier(one, format, ja).data));
    expect(text).toContain(squeeze('電話で聞いたら、確認はしていないそうです。'));
    expect(text).toContain(format === 'csv' || format === 'xlsx' ? 'あなた' : 'あなたの判定');
  });
});

describe('JSON', () => {
  it('of an audit to which nothing was added is that audit', () => {
    const bare = { ...one, verdicts: [], answers: [], manual: [] };
    expect(JSON.parse(decode(exportDossier(bare, 'json', ja).data))).toEqual(one.audit);
  });
  it('holds what the person added beside the audit', () => {
    const read = JSON.parse(decode(exportDossier(one, 'json', ja).data)) as Record<string, unknown> & { manual: unknown[] };
    expect(read.findings).toEqual(one.audit.findings);
    expect(read.verdicts).toEqual(one.verdicts);
    expect(read.answers).toEqual(one.answers);
    expect(read.manual).toContainEqual({ id: 'manual.registry', state: 'concern', note: '登記の住所が違う。', at: '2026-11-24T03:00:00.000Z' });
    expect(read.manual).toHaveLength(13);
  });
  it('of a comparison has the audits in the order in which they were given', () => {
    const read = JSON.parse(decode(exportComparison([two, one], 'json', ja, { sort: 'name' }).data)) as { schemaVersion: number; audits: { site: unknown }[] };
    expect(read.schemaVersion).toBe(1);
    expect(read.audits.map(({ site }) => site)).toEqual([two.audit.site, one.audit.site]);
  });
  it('as lines has one audit a line', () => {
    const lines = decode(exportComparison([one, two], 'jsonl', ja).data).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.slice(0, 2).map((line) => (JSON.parse(line) as { site: unknown }).site)).toEqual([one.audit.site, two.audit.site]);
  });
});

it('files are named after provider and date', () => {
  expect(FORMATS.map((format) => exportDossier(one, format, ja).name)).toEqual(FORMATS.map((format) => `${one.audit.site.providerName}-2026-11-22.${format}`));
  expect(exportComparison([one, two], 'xlsx', en).name).toBe('Comparison-2026-11-22.xlsx');
});
