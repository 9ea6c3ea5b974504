import { describe, expect, it } from 'vitest';
import { auditPages, statusOf } from '../../../support/audit-html.ts';
import { outcome, type PageOptions } from '../../../support/price-page.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

describe('flag.low-price', () => {
  it.each<[html: string, expected: string]>([
    ['<h2>料金</h2><p>月額980円（税込）で使い放題</p>', 'flagged'],
    ['<p>電話代行プラン 月額1,000円（税別）</p>', 'flagged'],
    ['<table><tr><th>プラン</th><th>料金</th><th>時間</th></tr><tr><td>お得プラン</td><td>月額15,000円</td><td>30時間</td></tr></table>', 'flagged'],
    ['<h2>料金</h2><p>1時間 900円</p>', 'flagged'],
  ])('flagged: %s', (html, expected) => {
    expect(outcome('flag.low-price', html)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<h2>オプション</h2><p>専用番号 月額880円</p>', 'met'],
    ['<p>ライトプラン 月額29,800円（税込）</p><p>今なら初月980円でお試しいただけます。</p>', 'met'],
    ['<h2>料金相場とは</h2><p>月額980円の業者もあります。</p>', 'met', { kind: 'blog', title: 'テスト秘書' }],
    ['<h2>料金</h2><p>1件 98円のデータ入力</p>', 'met'],
    ['<h2>料金</h2><p>1コール 150円</p>', 'met', { title: '電話代行' }],
    ['<p>AI電話自動応答プラン 月額980円</p>', 'met'],
    ['<h2>従量プラン</h2><p>基本料金 月額500円 ＋ 1コール 250円</p>', 'met'],
    ['<p>月額980円〜＋通話料</p>', 'met', { title: '電話代行' }],
    ['<p>給与計算 従業員1名につき月額880円</p>', 'met'],
    ['<h2>バーチャルオフィス</h2><p>月額990円から</p>', 'met'],
    ['<p>月額29,800円〜。1日あたり約980円！</p>', 'met'],
    ['<p>初期費用0円、無料プラン 0円</p>', 'met'],
    ['<table><tr><th></th><th>当室</th><th>X社</th></tr><tr><td>月額</td><td>5,500円</td><td>980円</td></tr></table>', 'met'],
    ['<p>だれでもサイトがつくれます。独自ドメインは月額980円から</p>', 'met'],
  ])('clear: %s', (html, expected, options) => {
    expect(outcome('flag.low-price', html, options)).toBe(expected);
  });

  it('is unknown where a page that would show it is a shell', () => {
    const audit = auditPages({ '/': '<p>ライトプラン 月額33,000円</p>', '/price/': { html: '', kinds: ['price'], status: 'empty', reason: 'shell' } });
    expect(statusOf(audit, 'flag.low-price')).toBe('unknown');
  });

  interface LowPrice {
    service: 'denwa' | 'hisho';
    unit: 'month' | 'hour';
    yen: number;
    hours?: number;
    option: boolean;
  }

  it.each(vectors.vectors.filter(({ group }) => group === 'low_price').map(({ input, expected }) => [input as unknown as LowPrice, expected as string] as const))(
    'vector %j: %s',
    ({ service, unit, yen, hours, option }, expected) => {
      const price = unit === 'month' ? `月額${yen}円${hours ? `（${hours}時間）` : ''}` : `1時間${yen}円`;
      const title = service === 'denwa' ? '電話代行の料金' : 'オンライン秘書の料金';
      // Yellow, between the wage and the market, is no sign.
      expect(outcome('flag.low-price', option ? `<h2>オプション</h2><p>${price}</p>` : `<h2>料金</h2><p>ライトプラン ${price}</p>`, { title })).toBe(
        expected === 'red' ? 'flagged' : 'met',
      );
    },
  );
});
