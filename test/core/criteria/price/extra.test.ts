import { describe, expect, it } from 'vitest';
import { outcome, type PageOptions } from '../../../support/price-page.ts';

describe('price.extra', () => {
  it.each<[html: string, expected: string]>([
    ['<p>交通費・郵送費は実費をご請求します。</p>', 'met'],
    ['<p>土日祝の対応は25%割増となります。</p>', 'met'],
    ['<p>お急ぎのときは、単価の三割増しで承ります。</p>', 'met'],
    ['<table><tr><th>郵送料など</th><td>実費</td></tr></table>', 'met'],
    ['<h2>オプション</h2><p>専用番号 月額880円</p>', 'met'],
    ['<table><tr><th>商品代金以外の必要料金</th><td>振込手数料</td></tr></table>', 'met'],
    ['<p>交通費が発生する場合は、別途実費をいただくことがあります。</p>', 'met'],
    ['<p>Postage and train fares are passed on at cost.</p>', 'met'],
  ])('conditions: %s', (html, expected) => {
    expect(outcome('price.extra', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>表示価格以外の追加費用は一切ありません。</p>', 'met'],
    ['<p>月額料金以外に費用はかかりません。</p>', 'met'],
    ['<p>No hidden fees.</p>', 'met'],
  ])('none: %s', (html, expected) => {
    expect(outcome('price.extra', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>内容により別途費用が発生する場合があります。</p>', 'partial'],
    ['<p>別途お見積りとなる場合がございます。</p>', 'partial'],
    ['<h2>オプション</h2><p>専用番号 月額880円</p><p>※内容によっては別途費用を申し受ける場合がございます。</p>', 'partial'],
  ])('left open: %s', (html, expected) => {
    expect(outcome('price.extra', html)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>追加料金なしで担当者の変更ができます。</p>', 'missing'],
    ['<p>出張手配、交通費精算、経費精算を代行します。</p>', 'missing', { kind: 'service', title: 'テスト秘書' }],
    ['<p>振込手数料はお客様のご負担となります。</p>', 'missing'],
    ['<p>開示の手数料は1件につき800円です。</p>', 'missing', { kind: 'privacy', title: 'テスト秘書' }],
    ['<p>申込者が不適当と判断した場合、承諾しないことがあります。</p>', 'missing', { kind: 'terms', title: 'テスト秘書' }],
  ])('something else: %s', (html, expected, options) => {
    expect(outcome('price.extra', html, options)).toBe(expected);
  });
});
