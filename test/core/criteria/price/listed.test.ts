import { describe, expect, it } from 'vitest';
import { auditPages, statusOf } from '../../../support/audit-html.ts';
import { outcome, type PageOptions, quotes } from '../../../support/price-page.ts';

describe('price.listed', () => {
  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>プロの秘書が月額33,000円（税込）／月10時間から！</p>', 'met 33000/month/in/10/-', { kind: 'home', title: 'テスト秘書' }],
    ['<h2>料金</h2><p>時間単価 3,000円（税抜）</p>', 'met 3000/hour/out/-/-', { kind: 'home', title: 'テスト秘書' }],
    ['<h2>料金</h2><p>1日 8,800円</p>', 'met 8800/day/unsaid/-/-', { kind: 'home', title: 'テスト秘書' }],
    ['<h2>料金</h2><p>1件 20円のデータ入力</p>', 'met 20/job/unsaid/-/-', { kind: 'home', title: 'テスト秘書' }],
    [
      '<p>Q. 料金はいくらですか。</p><p>A. ライトプランが月額33,000円（税込）、スタンダードプランが月額66,000円（税込）です。</p>',
      'met 33000/month/in/-/ライトプラン 66000/month/in/-/スタンダードプラン',
      { kind: 'faq', title: 'よくある質問' },
    ],
    [
      '<h2>プラン比較表</h2><table><tr><th></th><th>ライト</th><th>プロ</th></tr><tr><td>月額</td><td>33,000円</td><td>66,000円</td></tr></table>',
      'met 33000/month/unsaid/-/ライト 66000/month/unsaid/-/プロ',
    ],
    ['<h2>バーチャルオフィス</h2><p>月額990円から</p><h2>電話代行</h2><p>ライトプラン 月額5,500円（30件まで）</p>', 'met 5500/month/unsaid/-/ライトプラン'],
    ['<h3>トライアル後のご料金</h3><p>月額33,000円（10時間）</p>', 'met 33000/month/unsaid/10/-'],
    ['<p>平日プラン 月額5,500円／土日対応プラン 月額7,700円</p>', 'met 5500/month/unsaid/-/平日プラン 7700/month/unsaid/-/土日対応プラン'],
    ['<table><tr><td>入会金</td><td>10,000円</td></tr><tr><td>月会費</td><td>5,000円</td></tr><tr><td>保証金</td><td>10,000円</td></tr></table>', 'met 5000/month/unsaid/-/-'],
  ])('met: %s', (html, expected, options) => {
    expect(outcome('price.listed', html, options)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>月額3万円〜</p>', 'partial 30000/month/unsaid/-/-', { kind: 'home', title: 'テスト秘書' }],
    ['<p>料金は月々2.5万円から。まずはお気軽にご相談ください。</p>', 'partial 25000/month/unsaid/-/-', { kind: 'home', title: 'テスト秘書' }],
    ['<dl><dt>販売価格</dt><dd>月額55,000円〜（税込）※内容により異なります</dd></dl>', 'partial 55000/month/in/-/-', { kind: 'tokushoho', title: '特定商取引法に基づく表記' }],
    ['<h2>お見積り例</h2><p>例：請求書発行 月50件の場合　月額45,000円（税別）</p>', 'partial'],
  ])('only a start or an example is partial: %s', (html, expected, options) => {
    expect(outcome('price.listed', html, options)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>料金は業務内容により個別にお見積りいたします。</p>', 'missing'],
    ['<p>月50万円のコスト削減に成功！</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>年間売上10億円以上のお客様も多数。</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>正社員を雇うと月額30万円かかります。</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>月給25万円の社員を雇うより、月額制がお得です。</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>開示手数料は1件につき1,000円です。</p>', 'missing', { kind: 'privacy', title: 'テスト秘書' }],
    ['<p>遅延損害金は年14.6%、督促手数料は1回1,100円です。</p>', 'missing', { kind: 'terms', title: 'テスト秘書' }],
    ['<p>解約金として月額料金の1か月分（5,500円）をいただきます。</p>', 'missing', { kind: 'terms', title: 'テスト秘書' }],
    ['<p>助成金を使えば月額10万円まで補助されます。</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>書籍『秘書の仕事』1,650円（税込）発売中</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>駐車場は1時間300円です。</p>', 'missing', { kind: 'company', title: 'テスト秘書' }],
    ['<blockquote>月3万円でお願いしています。（A社様）</blockquote>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<h2>求人情報</h2><p>月額報酬3万円〜10万円、1件500円</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>クラウドソーシングなら1時間1,000円程度で頼めることもあります。</p>', 'missing', { kind: 'blog', title: 'テスト秘書' }],
    ['<p>一般的なオンライン秘書は月額5万円〜10万円です。</p>', 'missing', { kind: 'blog', title: '料金相場とは' }],
    ['<p>ホームページ制作 198,000円〜、ドメイン管理 月額1,100円</p>', 'missing', { kind: 'home', title: 'テスト秘書' }],
    ['<p>ボイスワープの月額料金は550円（NTTにお支払い）です。</p>', 'missing', { kind: 'faq', title: 'テスト秘書' }],
    ['<h2>オプション</h2><table><tr><td>専用番号</td><td>月額880円</td></tr><tr><td>土日対応</td><td>月額3,300円</td></tr></table>', 'missing'],
    [
      '<table><tr><th>サービス</th><th>運営会社</th><th>月額</th></tr><tr><td>A秘書</td><td>株式会社A</td><td>30,000円</td></tr><tr><td>B秘書</td><td>株式会社B</td><td>40,000円</td></tr><tr><td>C秘書</td><td>株式会社C</td><td>50,000円</td></tr></table>',
      'missing',
    ],
    ['<p>月額 $500</p>', 'missing'],
  ])('no price of the service: %s', (html, expected, options) => {
    expect(outcome('price.listed', html, options)).toBe(expected);
  });

  it('is unknown where the prices are a picture', () => {
    expect(outcome('price.listed', '<h2>料金プラン</h2><img src="/img/price_table.png" alt="">')).toBe('unknown');
    expect(outcome('price.listed', '<a href="/price/"><img src="/img/price.png" alt="料金を見る"></a>')).toBe('missing');
  });

  it('is unknown where the price page is an empty shell', () => {
    const audit = auditPages({ '/': '<p>秘書サービスです。</p>', '/price/': { html: '', kinds: ['price'], status: 'empty', reason: 'shell' } });
    expect(statusOf(audit, 'price.listed')).toBe('unknown');
  });

  it('quotes the name with its price', () => {
    expect(quotes('price.listed', '<h3>ライトプラン</h3><p>月額29,800円（税込）／10時間</p>')).toEqual(['ライトプラン 月額29,800円（税込）']);
  });
});
