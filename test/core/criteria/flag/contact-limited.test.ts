import { describe, expect, it } from 'vitest';
import { auditPages, statusOf } from '../../../support/audit-html.ts';
import { criterionCases } from '../../../support/criterion-cases.ts';

criterionCases('flag.contact-limited', [
  { of: 'e-mail only', html: '<p>お問い合わせ info@nagisa-works.jp</p>', kind: 'contact', status: 'flagged', quote: 'info@nagisa-works.jp' },
  { of: 'one form only', html: '<p><a href="/mail.cgi">お問い合わせフォーム</a></p>', kind: 'contact', status: 'flagged' },
  { of: 'LINE only', html: '<a href="https://lin.ee/abc">LINEで相談</a>', kind: 'home', status: 'flagged' },
  { of: 'e-mail and FAX', html: '<p>info@nagisa-works.jp FAX 03-5999-0102</p>', kind: 'contact', status: 'flagged' },
  { of: 'e-mail, and the telephone of a privacy desk', html: '<p>info@nagisa-works.jp</p><h2>個人情報の相談窓口</h2><p>電話 03-5999-0104</p>', kind: 'contact', status: 'flagged' },
  { of: 'no way at all', html: '<p>秘書の仕事をお引き受けします。</p>', kind: 'home', status: 'flagged' },

  { of: 'a telephone alone', html: '<p>電話 03-5999-0101</p>', kind: 'contact', status: 'met' },
  { of: 'toll-free alone', html: '<p>0120-999-101</p>', kind: 'contact', status: 'met' },
  { of: 'e-mail and form', html: '<p>info@nagisa-works.jp</p><a href="/mail.cgi">お問い合わせフォーム</a>', kind: 'contact', status: 'met' },
  { of: 'form and LINE', html: '<a href="/mail.cgi">お問い合わせフォーム</a><a href="https://lin.ee/abc">LINEで相談</a>', kind: 'contact', status: 'met' },
]);

describe('flag.contact-limited and pages that were not read', () => {
  it('is unknown where nothing was seen and the contact page could not be read', () => {
    const unread = { html: '', kinds: ['contact' as const], status: 'blocked' as const, reason: 'robots' as const };
    expect(statusOf(auditPages({ '/': '<p>秘書</p>', '/contact/': unread }), 'flag.contact-limited')).toBe('unknown');
    expect(statusOf(auditPages({ '/': '<p>電話 03-5999-0101</p>', '/contact/': unread }), 'flag.contact-limited')).toBe('met');
  });
  it('is unknown where one way was seen and the contact page could not be read', () => {
    const unread = { html: '', kinds: ['contact' as const], status: 'failed' as const, reason: 'timeout' as const };
    expect(statusOf(auditPages({ '/': '<p>info@nagisa-works.jp</p>', '/contact/': unread }), 'flag.contact-limited')).toBe('unknown');
  });
});
