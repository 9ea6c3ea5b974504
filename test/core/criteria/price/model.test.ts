import { describe, expect, it } from 'vitest';
import { outcome } from '../../../support/price-page.ts';

describe('price.model', () => {
  it.each<[html: string, expected: string]>([
    ['<p>ライトプラン 月額33,000円</p>', 'met ["pack"]'],
    ['<h2>料金</h2><p>1時間 3,300円（税込）</p>', 'met ["hourly"]'],
    ['<h2>料金</h2><p>1件 20円</p>', 'met ["metered"]'],
    ['<h2>従量プラン</h2><p>基本料金 月額2,000円 ＋ 1コール 250円</p>', 'met ["metered"]'],
    ['<p>ライトプラン 月額33,000円</p><h2>スポット</h2><p>1時間 3,850円</p>', 'met ["hourly","pack"]'],
    ['<p>ライトプラン 月額33,000円</p><p>超過分は1時間3,300円</p>', 'met ["pack"]'],
  ])('shown by prices: %s', (html, expected) => {
    expect(outcome('price.model', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<h2>料金について</h2><p>席数と運営時間に応じた月額固定の料金です。件数従量型もございます。金額は個別にお見積りします。</p>', 'met ["metered","pack"]'],
    ['<p>料金はプロジェクト単位でお見積りします。</p>', 'met ["project"]'],
  ])('told in words: %s', (html, expected) => {
    expect(outcome('price.model', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>料金は個別にお見積りいたします。</p>', 'missing'],
    ['<h2>採用情報</h2><p>時給制、月額報酬あり</p>', 'missing'],
  ])('not told: %s', (html, expected) => {
    expect(outcome('price.model', html)).toBe(expected);
  });
});
