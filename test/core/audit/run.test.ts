import { describe, expect, it, test } from 'vitest';
import { auditSite, CATALOGUE_VERSION, TOOL_NAME } from '../../../src/core/audit/run.ts';
import { CRITERIA } from '../../../src/core/criteria/index.ts';
import type { Audit } from '../../../src/core/model/audit.ts';
import type { PageKind, PageReason, PageStatus } from '../../../src/core/model/site.ts';
import { auditPages, findingOf, siteOf, statusOf, type TestPage } from '../../support/audit-html.ts';
import { profile } from '../../support/criterion-cases.ts';

const unread = (status: PageStatus, reason: PageReason | undefined, kinds: PageKind[], more: Partial<TestPage> = {}): TestPage => ({
  html: '',
  status,
  ...(reason ? { reason } : {}),
  kinds,
  ...more,
});

describe('the audit', () => {
  const audit = auditPages({
    '/': { html: '<html><head><title>ナギサ秘書室</title></head><body><p>秘書</p></body></html>', kinds: ['home'] },
    '/company/': { html: profile({ 会社名: '株式会社ナギサ' }), kinds: ['company', 'tokushoho'] },
    '/pdf/': unread('empty', 'pdf', []),
  });
  it('holds every criterion once, in the order of the catalogue', () => {
    expect(audit.findings.map((f) => f.id)).toEqual(CRITERIA.map((c) => c.id));
    expect(new Set(audit.findings.map((f) => f.id)).size).toBe(99);
  });
  it('says who, what and when', () => {
    expect(audit).toMatchObject({
      schemaVersion: 1,
      tool: { name: TOOL_NAME, version: '0.0.0-test', catalogue: CATALOGUE_VERSION },
      lang: 'ja',
      site: { origin: 'https://provider.example', startUrl: 'https://provider.example/', title: 'ナギサ秘書室', providerName: '株式会社ナギサ' },
      startedAt: '2026-11-22T00:00:00.000Z',
      finishedAt: '2026-11-22T00:00:01.000Z',
    });
  });
  it('lists its pages with their first kind', () => {
    expect(audit.pages.map(({ kind, status, reason }) => [kind, status, reason])).toEqual([
      ['home', 'read', null],
      ['company', 'read', null],
      ['other', 'empty', 'pdf'],
    ]);
  });
  it('has the manual checks open', () => {
    expect(audit.manual).toHaveLength(13);
    expect(audit.manual.every(({ state, note }) => state === 'open' && note === '')).toBe(true);
  });
  it('names no provider where only a brand is known', () => {
    expect(auditPages({ '/': '<html><head><title>ナギサ秘書室</title></head><body><p>秘書</p></body></html>' }).site.providerName).toBe('');
  });
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  });
});

describe('evidence always comes with it', () => {
  const audit: Audit = auditPages({
    '/': { html: `${profile({ 会社名: '株式会社ナギサ', 所在地: '東京都港区', 電話: '0120-999-101', 従業員数: '48名' })}<p>月額1,000円で秘書</p>`, kinds: ['company', 'home'] },
  });
  it('met, partial and flagged have a quotation that stands on the page; missing and unknown have no value', () => {
    for (const { id, status, evidence, value } of audit.findings) {
      if ((status === 'met' && !id.startsWith('flag.') && id !== 'security.https') || status === 'partial') expect(evidence.length, id).toBeGreaterThan(0);
      if (status === 'missing' || status === 'unknown') expect(value, id).toBeNull();
      for (const { quote } of evidence) expect(quote.trim(), id).not.toBe('');
    }
    expect(audit.findings.filter((f) => f.evidence.length > 0).length).toBeGreaterThan(4);
  });
});

describe('unread is not missing', () => {
  test.each<[PageStatus, PageReason | undefined, string]>([
    ['failed', 'network', 'unread-network'],
    ['failed', 'not-found', 'unread-not-found'],
    ['blocked', 'robots', 'unread-robots'],
    ['empty', 'pdf', 'unread-pdf'],
    ['empty', 'shell', 'unread-shell'],
    ['skipped', 'limit', 'unread-limit'],
    ['skipped', undefined, 'unread-skipped'],
  ])('%s %s', (status, reason, key) => {
    const audit = auditPages({ '/': '<p>秘書</p>', '/company/': unread(status, reason, ['company'], { linkTexts: ['会社概要'] }) });
    const finding = findingOf(audit, 'company.capital');
    expect([finding.status, finding.noteKey]).toEqual(['unknown', { key, params: { page: '会社概要' } }]);
    expect(finding.note).toContain('会社概要');
  });
  it('for exactly the criteria that the page would decide', () => {
    const audit = auditPages({ '/': '<p>秘書</p>', '/blog/': unread('failed', 'network', ['blog']) });
    expect(statusOf(audit, 'company.capital')).toBe('missing');
  });
  it('what is said elsewhere stands', () => {
    const audit = auditPages({ '/': '<p>資本金：1,000万円</p><p>電話 03-5999-0101</p>', '/company/': unread('failed', 'network', ['company']) });
    expect([statusOf(audit, 'company.capital'), statusOf(audit, 'contact.phone')]).toEqual(['met', 'met']);
  });
  it('a page without link words is named by its address', () => {
    const audit = auditPages({ '/': '<p>秘書</p>', '/company/': unread('failed', 'http', ['company']) });
    expect(findingOf(audit, 'company.capital').noteKey?.params?.page).toBe('https://provider.example/company/');
  });
});

it('a criterion that fails is unknown, and the others go on', () => {
  const site = siteOf({ '/': { html: profile({ 会社名: '株式会社ナギサ' }), kinds: ['company'] } });
  const [page] = site.pages;
  if (page?.snapshot) page.snapshot.frames = null as never;
  const audit = auditSite(site, { lang: 'ja', version: 'x' });
  expect(findingOf(audit, 'company.map')).toMatchObject({ status: 'unknown', value: null, evidence: [], noteKey: { key: 'criterion-error' } });
  expect(statusOf(audit, 'company.name')).toBe('met');
});

it('nothing at all is audited without a word of blame', () => {
  const audit = auditSite(siteOf({}), { lang: 'en', version: 'x' });
  expect(audit.findings).toHaveLength(99);
  expect(audit.pages).toEqual([]);
  expect(audit.site.title).toBe('');
});

it('speaks the language that was asked for', () => {
  const site = siteOf({ '/': { html: '<p>FAX 03-5999-0102</p>', kinds: ['contact'] } });
  const note = (lang: 'ja' | 'en'): string | null => findingOf(auditSite(site, { lang, version: 'x' }), 'contact.phone').note;
  expect([note('ja'), note('en')]).toEqual(['FAX番号だけで、電話番号がありません。', 'There is only a FAX number, no phone number.']);
});
