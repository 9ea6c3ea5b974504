import { beforeAll, describe, expect, it } from 'vitest';
import { criterionById } from '../../src/core/criteria/index.ts';
import type { Finding } from '../../src/core/model/audit.ts';
import { bareDossier } from '../../src/core/model/dossier.ts';
import { exportComparison, exportDossier } from '../../src/export/export.ts';
import { plain } from '../../src/export/markdown.ts';
import { loadReportLanguage, type ReportLanguage } from '../../src/present/report/language.ts';
import { bare, COMPANY, evidence, madeAudit } from './sample.ts';

let ja: ReportLanguage;
let en: ReportLanguage;
beforeAll(async () => {
  [ja, en] = await Promise.all([loadReportLanguage('ja'), loadReportLanguage('en')]);
});

const EVIDENCE = evidence('電話 <b>03-6820-3815</b>\n* [代表]', COMPANY);

const markdown = (set?: Record<string, Partial<Finding>>): string => exportDossier(bare(set), 'md', ja).data as string;

describe('an audit in Markdown', () => {
  it('states value, quote and page of a criterion', () => {
    const text = markdown({ 'contact.phone': { status: 'met', value: ['03-6820-3815'], evidence: [EVIDENCE], note: null, noteKey: null } });
    expect(text).toContain(`- **${criterionById('contact.phone')?.title.ja}**：記載あり — 03-6820-3815`);
    expect(text).toContain('「電話 \\<b\\>03-6820-3815\\</b\\> \\* \\[代表\\]」 [会社概要](<https://provider.example/company>)');
  });
  it('warning signs come before all criteria', () => {
    const text = markdown({ 'flag.low-price': { status: 'flagged', value: null, evidence: [EVIDENCE] } });
    const title = criterionById('flag.low-price')?.title.ja ?? '?';
    expect(text.indexOf(`**${title}**：注意`)).toBeGreaterThan(0);
    expect(text.indexOf(`**${title}**：注意`)).toBeLessThan(text.indexOf('## 会社情報'));
  });
  it('names every criterion', () => {
    const text = markdown();
    for (const { id } of madeAudit().findings) expect(text).toContain(criterionById(id)?.title.ja);
  });
  it('tells pages read from pages not read, with the reason; questions, version and scope', () => {
    const made = { ...madeAudit(), questions: [{ criterion: 'contract.notice', text: '解約は何日前までですか。' }] };
    const text = exportDossier(bareDossier(made), 'md', ja).data as string;
    expect(text).toContain('## 読んだページ（2）');
    expect(text).toContain('## 読めなかったページ（1）');
    expect(text).toMatch(/provider\.example\/terms>\) — ページがありません/);
    expect(text).toContain('解約は何日前までですか。');
    expect(text).toContain('0.0.0-test');
    expect(text.trimEnd().endsWith('サイトに書かれていることだけを調べたものです。記載がないことは、サービスにないことを意味しません。')).toBe(true);
  });
  it('speaks English', () => {
    const text = exportDossier(bareDossier({ ...madeAudit(), lang: 'en' }), 'md', en).data as string;
    expect(text).toContain('## Pages read (2)');
    expect(text).not.toContain('記載あり');
  });
});

describe('words of a page are never markup', () => {
  it.each([
    ['# 見出し', '\\# 見出し'],
    ['- 項目', '\\- 項目'],
    ['1. 項目', '\\1. 項目'],
    ['a | b', 'a \\| b'],
    ['`x` *y* _z_ [l](u) <i>', '\\`x\\` \\*y\\* \\_z\\_ \\[l\\](u) \\<i\\>'],
    ['一\n二', '一 二'],
  ])('%s', (from, to) => expect(plain(from)).toBe(to));
  it('a dangerous address is no link', () => {
    const pages = [{ url: 'javascript:alert(1)', title: 'x', kind: 'other', status: 'read', reason: null, bytes: 1, encoding: 'utf-8' }] as const;
    const text = exportDossier(bareDossier({ ...madeAudit(), pages: [...pages] }), 'md', ja).data as string;
    expect(text).not.toContain('(<javascript:');
  });
});

describe('a comparison in Markdown', () => {
  it('is a table of all providers with as many cells in each row, then each report', () => {
    const text = exportComparison([bare(), bare({ 'company.name': { value: 'a | b', status: 'met', evidence: [EVIDENCE] } })], 'md', ja).data as string;
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(99);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
    expect(text.match(/^## 比べたい事実$/gm)).toHaveLength(1);
    expect(text.match(/^### 比べたい事実$/gm)).toHaveLength(2);
  });
});
