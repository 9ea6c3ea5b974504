import { describe, expect, it } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';

const ID = 'security.policy';
const home = '<p>オンライン秘書サービス</p>';
const text =
  '<p>当社は、お客様からお預かりする情報資産を、漏えい、改ざん、破壊などの脅威から守るため、次のとおり基本方針を定めます。</p><p>1. 役員・従業員に教育を行います。</p><p>2. 事故を予防し、発生時は速やかに復旧と再発防止に努めます。</p>';
const status = (pages: Parameters<typeof auditPages>[0]): string => findingOf(auditPages({ '/': home, ...pages }), ID).status;

describe('security.policy', () => {
  it.each([
    ['a page', { '/security/': { html: `<title>情報セキュリティ基本方針</title><h1>情報セキュリティ基本方針</h1>${text}`, kinds: ['security'] as const } }],
    ['a section', { '/company/': { html: `<h1>会社概要</h1><p>株式会社ミナモ</p><h2>情報セキュリティ方針</h2>${text}`, kinds: ['company'] as const } }],
    [
      'in English',
      {
        '/s/': {
          html: `<h1>Information Security Policy</h1><p>We protect the information entrusted to us against loss, alteration and leakage, and review this policy every year.</p>`,
          kinds: ['security'] as const,
        },
      },
    ],
  ])('is met by %s', (_what, pages) => expect(status(pages as never)).toBe('met'));

  it('is partial where only a link is known', () =>
    expect(
      findingOf(
        auditPages({
          '/': `${home}<footer><a href="/security/">情報セキュリティ基本方針</a></footer>`,
          '/security/': { html: '', kinds: ['security'], status: 'failed', reason: 'not-found', linkTexts: ['情報セキュリティ基本方針'] },
        }),
        ID,
      ),
    ).toMatchObject({ status: 'partial', noteKey: { key: 'link-only' } }));

  it.each([
    [
      'a list of measures',
      { '/s/': { html: '<h1>セキュリティ対策</h1><ul><li>通信を暗号化しています。</li><li>バックアップを毎日取っています。</li></ul>', kinds: ['security'] } },
    ],
    ['a privacy policy', { '/p/': { html: `<h1>プライバシーポリシー</h1>${text}`, kinds: ['privacy'] } }],
    ['an accordion named security', { '/faq/': { html: '<h1>よくある質問</h1><h2>セキュリティについて</h2><p>全員が二段階認証を使用します。</p>', kinds: ['faq'] } }],
    ['a column about such policies', { '/column/1/': { html: `<h1>情報セキュリティ基本方針とは？</h1>${text}`, kinds: ['blog'] } }],
  ])('is missing for %s', (_what, pages) => expect(status(pages as never)).toBe('missing'));
});
