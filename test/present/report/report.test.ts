import { beforeAll, describe, expect, it } from 'vitest';
import { bareDossier, type Dossier } from '../../../src/core/model/dossier.ts';
import { loadReportLanguage, type ReportLanguage } from '../../../src/present/report/language.ts';
import { type ReportView, reportOf } from '../../../src/present/report/report.ts';
import type { ReportRow } from '../../../src/present/report/rows.ts';
import { sampleAudit, SIGNS } from '../sample-audit.ts';

let ja: ReportLanguage;
let en: ReportLanguage;
beforeAll(async () => {
  [ja, en] = await Promise.all([loadReportLanguage('ja'), loadReportLanguage('en')]);
});

const AT = '2026-11-23T01:00:00.000Z';
const dossier = (changed: Partial<Dossier> = {}): Dossier => ({ ...bareDossier(sampleAudit()), ...changed });
const row = (report: ReportView, id: string): ReportRow | undefined => report.rows.find((item) => item.id === id);
const count = (report: ReportView, status: string): number | null | undefined => report.tally.counts.find((item) => item.status === status)?.count;

describe('own verdicts', () => {
  const corrected = dossier({
    verdicts: [
      { criterion: 'contact.phone', status: 'missing', note: 'つながりません', at: AT },
      { criterion: 'cert.isms', status: 'met', note: '', at: AT },
    ],
  });
  it('decide, and the audit’s stays told beside them', () => {
    const report = reportOf(corrected, ja);
    expect(row(report, 'contact.phone')).toMatchObject({
      status: 'missing',
      word: '記載を確認できず',
      value: '',
      note: 'つながりません',
      own: { note: 'つながりません', day: '2026-11-23', audited: { status: 'met', word: '記載あり', value: '050-3204-8871' } },
    });
    expect(row(report, 'contact.phone')?.quotes).toHaveLength(1);
    expect(row(report, 'cert.isms')).toMatchObject({ status: 'met', note: '', own: { audited: { status: 'missing' } } });
    expect(row(report, 'contact.email')?.own).toBeNull();
  });
  it('are counted, in the counts of all and by themselves', () => {
    const [before, after] = [reportOf(dossier(), ja), reportOf(corrected, ja)];
    expect([count(after, 'met'), count(after, 'missing'), after.ownCount]).toEqual([count(before, 'met'), count(before, 'missing'), 2]);
    expect(count(reportOf(dossier({ verdicts: corrected.verdicts.slice(0, 1) }), ja), 'met')).toBe((count(before, 'met') ?? 0) - 1);
  });
  it('leave the audit itself as it was', () => {
    const before = JSON.stringify(corrected.audit);
    reportOf(corrected, ja);
    expect(JSON.stringify(corrected.audit)).toBe(before);
  });
  it('the last one of a criterion counts', () => {
    const twice = dossier({ verdicts: [...corrected.verdicts, { criterion: 'contact.phone', status: 'partial', note: '折り返しのみ', at: AT }] });
    expect(row(reportOf(twice, ja), 'contact.phone')).toMatchObject({ status: 'partial', value: '050-3204-8871' });
    expect(reportOf(twice, ja).ownCount).toBe(2);
  });
  it('on a sign take its mark from the value that it concerned', () => {
    const signs = { ...bareDossier(sampleAudit(SIGNS)) };
    expect(row(reportOf(signs, ja), 'price.listed')?.concern).not.toBe('');
    const cleared = { ...signs, verdicts: [{ criterion: 'flag.low-price', status: 'met', note: '', at: AT } as const] };
    expect(row(reportOf(cleared, ja), 'price.listed')?.concern).toBe('');
    expect(reportOf(cleared, ja).signs.list).toHaveLength(reportOf(signs, ja).signs.list.length - 1);
  });
});

describe('questions', () => {
  it('are of what is missing, partial or unknown by now, must first', () => {
    const { questions } = reportOf(dossier(), ja);
    expect(questions.map(({ weight }) => weight)).toEqual(questions.map(({ weight }) => weight).toSorted((a, b) => b - a));
    expect(new Set(questions.map(({ status }) => status))).toEqual(new Set(['missing', 'partial', 'unknown']));
    expect(questions.some(({ category }) => category === 'flag')).toBe(false);
  });
  it('follow own verdicts', () => {
    const ids = (verdicts: Dossier['verdicts']) => reportOf(dossier({ verdicts }), ja).questions.map(({ criterion }) => criterion);
    expect(ids([])).toContain('cert.isms');
    expect(ids([{ criterion: 'cert.isms', status: 'met', note: '', at: AT }])).not.toContain('cert.isms');
    expect(ids([{ criterion: 'contact.phone', status: 'missing', note: '', at: AT }])).toContain('contact.phone');
  });
  it('keep their answer, also when they are not open any more', () => {
    const answered = dossier({ answers: [{ criterion: 'contact.phone', text: '昼だけ', at: AT }] });
    const report = reportOf(answered, ja);
    expect(report.questions.find(({ criterion }) => criterion === 'contact.phone')?.answer).toEqual({ text: '昼だけ', day: '2026-11-23' });
    expect([report.answerCount, row(report, 'contact.phone')?.answer?.text]).toEqual([1, '昼だけ']);
  });
  it('are asked in the reader’s language', () => {
    const written = { ...sampleAudit(), questions: [{ criterion: 'cert.isms', text: '監査時の質問' }] };
    const asked = (language: ReportLanguage) => reportOf(bareDossier(written), language).questions.find(({ criterion }) => criterion === 'cert.isms')?.text;
    expect(asked(ja)).toBe('監査時の質問');
    expect(asked(en)).toBe(en.details['cert.isms']?.ask);
  });
});

it('manual checks: all thirteen, those that nobody touched open', () => {
  const { manual } = reportOf(dossier({ manual: [{ id: 'manual.fit', state: 'good', note: 'よい', at: AT }] }), ja);
  expect(manual).toHaveLength(13);
  expect(manual.filter(({ state }) => state !== 'open')).toEqual([expect.objectContaining({ id: 'manual.fit', word: '問題なし', note: 'よい', day: '2026-11-23' })]);
});

it('pages read and not read, each with why', () => {
  const report = reportOf(dossier(), ja);
  expect([report.read.length, report.unread.map(({ word }) => word)]).toEqual([5, ['PDFです', 'ログインが必要です']]);
});

it('an audit in the other language is translated where it has words of its own', () => {
  const report = reportOf(dossier(), en);
  expect(row(report, 'cert.pmark')?.note).toMatch(/^[\x20-\x7e’]+$/);
  expect(report.limits).toMatch(/^[\x20-\x7e’]+$/);
});

it('day and time are Japan’s, wherever it is read', () => {
  const late = bareDossier({ ...sampleAudit(), finishedAt: '2026-11-22T16:30:00.000Z' });
  expect(reportOf(late, ja)).toMatchObject({ day: '2026-11-23', date: '2026年11月23日 1:30' });
});
