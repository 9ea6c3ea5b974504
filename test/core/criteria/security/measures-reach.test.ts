import { describe, expect, it } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';

/** What is quoted of a measure, and which pages and columns decide. */

describe('evidence and reach', () => {
  it('quotes the sentence with its label', () => {
    const audit = auditPages({ '/': '<h2>セキュリティ</h2><dl><dt>バックアップ</dt><dd>毎晩、東京と大阪の2拠点に保管</dd></dl>' });
    expect(findingOf(audit, 'security.backup').evidence[0]?.quote).toBe('バックアップ 毎晩、東京と大阪の2拠点に保管');
  });
  it('shows what is denied', () =>
    expect(findingOf(auditPages({ '/': '<p>お問い合わせフォームの通信は暗号化しておりません。データの暗号化は行っておりません。</p>' }), 'security.encryption')).toMatchObject({
      status: 'missing',
      noteKey: { key: 'negated' },
    }));
  it('leaves measures open where their page could not be read, but not for an unread policy', () => {
    const unread = (text: string): string =>
      findingOf(auditPages({ '/': '<p>秘書</p>', '/s/': { html: '', kinds: ['security'], status: 'failed', reason: 'not-found', linkTexts: [text] } }), 'security.backup').status;
    expect(unread('セキュリティへの取り組み')).toBe('unknown');
    expect(unread('情報セキュリティ基本方針')).toBe('missing');
  });
  it('is unknown where the service page is an empty shell', () =>
    expect(findingOf(auditPages({ '/': '<p>秘書</p>', '/service/': { html: '', kinds: ['service'], status: 'empty', reason: 'shell' } }), 'security.mfa').status).toBe('unknown'));
  it('counts only the own column of a comparison', () => {
    const table = (ours: string, theirs: string): string =>
      `<h2>他社との比較</h2><table><tr><th></th><th>当社</th><th>A社</th></tr><tr><td>多要素認証</td><td>${ours}</td><td>${theirs}</td></tr></table>`;
    const status = (html: string): string =>
      findingOf(
        auditPages({ '/': { html: '<p>オンライン秘書サービス</p>', kinds: ['home'] }, '/p/': { html: `<html lang="ja"><body>${html}</body></html>`, kinds: ['service'] } }),
        'security.mfa',
      ).status;
    expect(status(table('○', '×'))).toBe('met');
    expect(status(table('×', '○'))).toBe('missing');
  });
});
