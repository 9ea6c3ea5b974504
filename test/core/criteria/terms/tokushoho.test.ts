import { describe, expect, it } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';
import { examples } from '../../../support/criterion-examples.ts';

const finding = (pages: Parameters<typeof auditPages>[0]): ReturnType<typeof findingOf> => findingOf(auditPages(pages), 'terms.tokushoho');

describe('terms.tokushoho', () => {
  examples('terms.tokushoho', [
    {
      status: 'met',
      kind: 'tokushoho',
      html: '<h1>特定商取引法に基づく表記</h1><table><tr><th>販売業者</th><td>株式会社アオバ</td></tr><tr><th>所在地</th><td>東京都港区芝1-2-3</td></tr><tr><th>支払方法</th><td>銀行振込</td></tr></table>',
      quote: '特定商取引法に基づく表記',
    },
    {
      status: 'met',
      kind: 'company',
      html: '<h1>会社概要</h1><p>株式会社アオバです。</p><h2>特定商取引法に基づく表示</h2><p>販売事業者：株式会社アオバ<br>販売価格：料金表をご覧ください<br>お支払時期：翌月末<br>キャンセルについて：1か月前まで</p>',
    },
    {
      status: 'met',
      kind: 'other',
      html: '<h2>特商法の表記</h2><p>■販売業者<br>・アオバ秘書室<br>■運営責任者<br>・青葉 花子<br>■商品代金以外の必要料金<br>・振込手数料</p>',
    },
    {
      status: 'partial',
      kind: 'other',
      html: '<h2>特定商取引法に基づく表記</h2><p>販売業者：アオバ秘書室</p><p>そのほかの項目は、お問い合わせいただいた方にご案内します。</p>',
    },
    { status: 'missing', kind: 'blog', html: '<h1>特定商取引法に基づく表記とは？</h1><p>販売業者、所在地、支払方法などを書くページです。</p>' },
    {
      status: 'missing',
      kind: 'company',
      html: '<h1>会社概要</h1><dl><dt>会社名</dt><dd>株式会社アオバ</dd><dt>所在地</dt><dd>東京都港区芝1-2-3</dd><dt>電話</dt><dd>03-4999-0001</dd></dl>',
    },
  ]);

  it('is partial for a link to another company', () => {
    const found = finding({
      '/': '<p>秘書代行</p><footer><a href="https://honbu.example/law/">特定商取引法に基づく表記（本部）</a></footer>',
      'https://honbu.example/law/': { html: '', kinds: ['tokushoho'], status: 'blocked', reason: 'other-site' },
    });
    expect(found).toMatchObject({ status: 'partial', noteKey: { key: 'link-only' } });
  });
  it('is missing without blame where there is none', () =>
    expect(finding({ '/': '<p>秘書代行</p>' })).toMatchObject({ status: 'missing', noteKey: { key: 'not-required-for-business' } }));
});
