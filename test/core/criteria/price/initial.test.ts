import { describe, expect, it } from 'vitest';
import { auditPages, findingOf } from '../../../support/audit-html.ts';
import { outcome } from '../../../support/price-page.ts';

describe('price.initial', () => {
  it.each<[html: string, expected: string]>([
    ['<dl><dt>入会金</dt><dd>11,000円（税込）</dd></dl>', 'met 11000'],
    ['<p>登録料5,000円（税別）と初月料金をお支払いください。</p>', 'met 5000'],
    ['<p>初期費用 <s>33,000円</s> 11,000円</p>', 'met 11000'],
    ['<table><tr><th>プラン</th><th>初期費用</th><th>月額</th></tr><tr><td>A</td><td>10,000円</td><td>30,000円</td></tr></table>', 'met 10000'],
    ['<p>導入支援費 50,000円（初回のみ）</p>', 'met 50000'],
    ['<table><tr><th>導入設定費</th><td>20,000円（22,000円）</td></tr></table><p>※表の（　）の中は消費税10％を含んだ金額です</p>', 'met 22000'],
    ['<p>Initial setup fee: ¥20,000</p>', 'met 20000'],
    ['<p>【11月末まで】初期費用22,000円→0円</p>', 'met 22000'],
    ['<p>初期費用 33,000円 → 0円（2024年に廃止しました）</p>', 'met 0'],
  ])('an amount: %s', (html, expected) => {
    expect(outcome('price.initial', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>初期費用・入会金は一切かかりません。</p>', 'met 0'],
    ['<h3>初期費用0円！</h3>', 'met 0'],
    ['<dl><dt>入会金</dt><dd>無料</dd></dl>', 'met 0'],
    ['<p>Q. 初期費用はかかりますか？</p><p>A. いいえ、かかりません。</p>', 'met 0'],
    ['<p>Q. 入会金は必要ですか</p><p>A. 不要です。</p>', 'met 0'],
    ['<p>There is no setup fee.</p>', 'met 0'],
    ['<p>初期費用はかかりますか。</p><p>初期費用（＝当社の収入になるもの）はいただいておりません。ただし保証金2,960円をお預かりします。</p>', 'met 0'],
  ])('none: %s', (html, expected) => {
    expect(outcome('price.initial', html)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<p>初期費用：別途お見積もり</p>', 'missing'],
    ['<dl><dt>初期費用</dt><dd>お問い合わせください</dd></dl>', 'missing'],
    ['<p>会員登録は無料です。</p>', 'missing'],
    ['<p>初期登録料は、契約後は理由の如何に拘わらず返金いたしません。</p>', 'missing'],
    ['<p>初期登録費用</p><p>承る内容により、必要となる可能性はございます。</p>', 'missing'],
    ['<p>初期費用以外の費用はかかりません。</p>', 'missing'],
    ['<p>他社では初期費用5万円がかかることもあります。</p>', 'missing'],
    ['<p>初期費用はかかりますが、月額料金は無料です。</p>', 'missing'],
    ['<p>導入設定費の変更はありません。</p>', 'missing'],
    ['<p>契約時に保証金11,000円をお預かりします。</p>', 'missing'],
    ['<p>無料ホームページ作成サービスで作りました（初期費用0円）</p>', 'missing'],
  ])('neither: %s', (html, expected) => {
    expect(outcome('price.initial', html)).toBe(expected);
  });

  it('puts an offer for a limited time into the note', () => {
    const audit = auditPages({ '/': { html: '<p>初期費用22,000円が今だけ無料！</p>', kinds: ['price'] } });
    const { value, noteKey } = findingOf(audit, 'price.initial');
    expect([value, noteKey?.key]).toEqual([22000, 'campaign']);
  });
});
