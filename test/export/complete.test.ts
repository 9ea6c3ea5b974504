import { beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/core/model/dossier.ts';
import { exportComparison, exportDossier } from '../../src/export/export.ts';
import { loadReportLanguage, type ReportLanguage } from '../../src/present/report/language.ts';
import { decode, squeeze } from './readers.ts';
import { expectAll, READERS, saidOf } from './said.ts';
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

const FORMATS = Object.keys(READERS) as (keyof typeof READERS)[];

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
