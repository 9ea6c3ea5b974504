import { describe, expect, it } from 'vitest';
import { auditPages, statusOf } from '../../../support/audit-html.ts';
import { outcome, type PageOptions } from '../../../support/price-page.ts';

describe('price.revision', () => {
  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>当社は、30日前までに通知することにより、利用料金を変更することができるものとします。</p>', 'met', { kind: 'terms', title: 'テスト秘書' }],
    ['<p>当クラブは、会費を予告なく改定することができます。</p>', 'met', { kind: 'terms', title: 'テスト秘書' }],
    ['<h3>第5条（料金の変更）</h3><p>当社は、経済事情の変動により、1か月前までに通知して料金を改めることがあります。</p>', 'met', { kind: 'terms', title: 'テスト秘書' }],
    ['<p>料金が変わることはありますか。</p><p>見直す場合は、適用する月の2か月前までにメールでお知らせします。</p>', 'met', { kind: 'faq', title: 'テスト秘書' }],
    ['<p>We may change our fees with 60 days’ notice.</p>', 'met', { kind: 'terms', title: 'テスト秘書' }],
    ['<p>料金は予告なく変更する場合があります。</p>', 'met'],
  ])('a rule: %s', (html, expected, options) => {
    expect(outcome('price.revision', html, options)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([['<p>料金を改定する予定はありません。</p>', 'partial']])('no change planned: %s', (html, expected) => {
    expect(outcome('price.revision', html)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>2025年4月に料金を改定しました。</p>', 'missing'],
    ['<p>料金はすべて税込です。令和8年4月1日改定。</p>', 'missing'],
    ['<p>プランの変更は前月20日までにご連絡ください。</p>', 'missing'],
    ['<p>本規約の内容は予告なく変更することがあります。</p>', 'missing', { kind: 'terms', title: 'テスト秘書' }],
    ['<p>郵便料金の改定に伴い送料を変更します。</p>', 'missing'],
    ['<p>業務内容の変更により料金が変わることがあります。</p>', 'missing'],
    ['<p>ご依頼の種類で料金は変わりません。</p>', 'missing'],
    ['<p>Drafts can be revised twice at no charge.</p>', 'missing', { kind: 'service', title: 'テスト秘書' }],
  ])('something else: %s', (html, expected, options) => {
    expect(outcome('price.revision', html, options)).toBe(expected);
  });

  it('is unknown where the terms could not be read', () => {
    const audit = auditPages({ '/': '<p>ライトプラン 月額33,000円</p>', '/terms.pdf': { html: '', kinds: ['terms'], status: 'empty', reason: 'pdf' } });
    expect(statusOf(audit, 'price.revision')).toBe('unknown');
  });
});
