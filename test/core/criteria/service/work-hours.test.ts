import { describe, expect, it } from 'vitest';
import { outcome, type PageOptions } from '../../../support/price-page.ts';

describe('service.work-hours', () => {
  it.each<[html: string, expected: string]>([
    ['<p>月30時間までご利用いただけます。</p>', 'met [30]'],
    ['<table><tr><th>プラン</th><th>月額</th><th>コール数</th></tr><tr><td>A</td><td>5,500円</td><td>30コール</td></tr></table>', 'met'],
    ['<h2>料金</h2><p>1時間 3,300円</p>', 'met'],
    ['<table><tr><th>ご利用時間</th><td>月10時間から、30分単位</td></tr></table>', 'met [10]'],
    ['<h3>ライト</h3><p>33,000円／月</p><p>作業時間 24時間</p>', 'met [24]'],
  ])('stated: %s', (html, expected) => {
    expect(outcome('service.work-hours', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>作業時間：応相談</p>', 'partial'],
    ['<dl><dt>ご利用の量</dt><dd>役員の人数と業務の量に合わせてご提案します</dd></dl>', 'partial'],
    ['<dl><dt>利用時間</dt><dd>使い放題</dd></dl>', 'partial'],
  ])('left open: %s', (html, expected) => {
    expect(outcome('service.work-hours', html)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>受付時間 24時間</p>', 'missing'],
    ['<p>残業を月40時間削減しました。</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>稼働時間 平日9時〜18時</p>', 'missing'],
    ['<table><tr><th>コース</th><th>月額</th><th>受付件数</th></tr><tr><td>Aコース</td><td>9,900円</td><td>50件まで</td></tr></table>', 'met', { kind: 'price' }],
    ['<p>1日2時間、週3日から</p>', 'missing'],
    ['<p>研修時間は40時間です</p>', 'missing'],
    ['<p>会議室は月2時間まで無料</p>', 'missing'],
    ['<p>余った時間は翌月に5時間まで持ちこせます。</p>', 'missing'],
    ['<h2>求人</h2><p>月80時間から勤務できる方</p>', 'missing'],
  ])('other hours: %s', (html, expected, options) => {
    expect(outcome('service.work-hours', html, options)).toBe(expected);
  });
});
