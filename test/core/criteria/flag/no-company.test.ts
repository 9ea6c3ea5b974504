import { describe, expect, it } from 'vitest';
import { auditPages, statusOf } from '../../../support/audit-html.ts';
import { criterionCases, profile } from '../../../support/criterion-cases.ts';

criterionCases('flag.no-company', [
  { of: 'neither name nor address', html: '<h1>オンライン秘書</h1><p>経理も秘書もおまかせください。月額30,000円です。</p>', kind: 'home', status: 'flagged' },
  { of: 'only a brand', html: '<header><img alt="秘書のナギサ" src="l.png"></header><p>おまかせください。</p>', kind: 'home', status: 'flagged' },
  { of: 'only clients’ names and places', html: '<h2>お客様の声</h2><p>株式会社ミナト物産（大阪市北区堂島浜9-98-1）</p>', kind: 'home', status: 'flagged' },
  { of: 'address kept back and no name', html: profile({ 所在地: '請求があれば開示します' }), status: 'flagged' },
  { of: 'a sample for both', html: profile({ 会社名: '株式会社サンプル', 所在地: '○○県○○市○○' }), status: 'flagged' },

  { of: 'a legal name', html: profile({ 会社名: '株式会社ナギサワークス' }), status: 'met', quote: '会社名 株式会社ナギサワークス' },
  { of: 'an address alone', html: '<footer>〒106-0032 東京都港区六本木9-9-9</footer>', kind: 'home', status: 'met' },
  { of: 'copyright line', html: '<p>秘書</p><footer>© 2026 株式会社ナギサワークス</footer>', kind: 'home', status: 'met' },
  { of: 'a trade name with its person', html: profile({ 屋号: 'みさき事務代行', 代表者: '尾崎 みさき' }), status: 'met' },
]);

describe('flag.no-company and pages that were not read', () => {
  it('is unknown while the profile could not be read, clear as soon as another page names the operator', () => {
    const unread = { html: '', kinds: ['company' as const], status: 'failed' as const, reason: 'network' as const };
    expect(statusOf(auditPages({ '/': '<p>秘書</p>', '/company/': unread }), 'flag.no-company')).toBe('unknown');
    expect(statusOf(auditPages({ '/': '<p>秘書</p><footer>© 株式会社ナギサワークス</footer>', '/company/': unread }), 'flag.no-company')).toBe('met');
  });
});
