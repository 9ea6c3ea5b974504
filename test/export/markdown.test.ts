import { beforeAll, describe, expect, it } from 'vitest';
import { auditToMarkdown, plain } from '../../src/export/markdown.ts';
import { type Language, loadLanguage } from '../../src/present/language/language.ts';
import { criterionById } from '../../src/core/criteria/index.ts';
import { auditPages } from '../support/audit-html.ts';
import type { Audit, Evidence } from '../../src/core/model/audit.ts';

let ja: Language;
let en: Language;
beforeAll(async () => {
  ja = await loadLanguage('ja');
  en = await loadLanguage('en');
});

const EVIDENCE: Evidence = {
  pageUrl: 'https://provider.example/company',
  pageTitle: '会社概要',
  quote: '電話 <b>03-6820-3815</b>\n* [代表]',
  prefix: '',
  suffix: '',
  selector: '',
  offset: 0,
  textHash: '',
  value: null,
  confidence: 1,
};

/** An audit of two pages, with some findings set. */
function audit(set: Record<string, Partial<Audit['findings'][number]>> = {}): Audit {
  const made = auditPages({
    '/': '<title>あさぎり</title><p>x</p>',
    '/company': { html: '<title>会社概要</title><p>y</p>', kinds: ['company'] },
    '/terms': { html: '', kinds: ['terms'], status: 'failed', reason: 'not-found' },
  });
  return {
    ...made,
    findings: made.findings.map((finding) => ({ ...finding, ...set[finding.id] })),
    questions: [{ criterion: 'contract.notice', text: '解約は何日前までですか。' }],
  };
}

describe('an audit in Markdown', () => {
  it('states value, quote and page of a criterion', () => {
    const text = auditToMarkdown(audit({ 'contact.phone': { status: 'met', value: ['03-6820-3815'], evidence: [EVIDENCE], note: null, noteKey: null } }), ja);
    expect(text).toContain(`- **${criterionById('contact.phone')?.title.ja}**：記載あり — 03-6820-3815`);
    expect(text).toContain('「電話 \\<b\\>03-6820-3815\\</b\\> \\* \\[代表\\]」 [会社概要](<https://provider.example/company>)');
  });
  it('warning signs come before all criteria', () => {
    const text = auditToMarkdown(audit({ 'flag.low-price': { status: 'flagged', value: null, evidence: [EVIDENCE] } }), ja);
    const title = criterionById('flag.low-price')?.title.ja ?? '?';
    expect(text.indexOf(`**${title}**：注意`)).toBeGreaterThan(0);
    expect(text.indexOf(`**${title}**：注意`)).toBeLessThan(text.indexOf('## 会社情報'));
  });
  it('names every criterion', () => {
    const made = audit();
    const text = auditToMarkdown(made, ja);
    for (const { id } of made.findings) expect(text).toContain(criterionById(id)?.title.ja);
  });
  it('tells pages read from pages not read, with the reason; questions, version and scope', () => {
    const text = auditToMarkdown(audit(), ja);
    expect(text).toContain('## 読んだページ（2）');
    expect(text).toContain('## 読めなかったページ（1）');
    expect(text).toMatch(/provider\.example\/terms>\) — ページがありません/);
    expect(text).toContain('- 解約は何日前までですか。');
    expect(text).toContain('0.0.0-test');
    expect(text.trimEnd().endsWith('サイトに書かれていることだけを調べたものです。記載がないことは、サービスにないことを意味しません。')).toBe(true);
  });
  it('speaks English', () => {
    const text = auditToMarkdown({ ...audit(), lang: 'en' }, en);
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
    const made = audit();
    const text = auditToMarkdown({ ...made, pages: [{ url: 'javascript:alert(1)', title: 'x', kind: 'other', status: 'read', reason: null, bytes: 1, encoding: 'utf-8' }] }, ja);
    expect(text).not.toContain('(<javascript:');
  });
});
