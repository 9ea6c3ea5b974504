import { criterionCases, profile } from '../../../support/criterion-cases.ts';

criterionCases('company.clients', [
  { of: 'a number of firms', html: '<p>これまでに約180社にご利用いただいています。</p>', kind: 'home', status: 'met', quote: /180社/ },
  { of: 'a number with ten thousands', html: '<p>累計1万2,000社の導入実績があります。</p>', kind: 'home', status: 'met' },
  { of: 'contracts', html: '<p>現在の契約件数：320件</p>', status: 'met' },
  { of: 'a rate of renewal', html: '<p>継続率は97.5％です。</p>', kind: 'home', status: 'met', quote: /継続率は97\.5/ },
  { of: 'three named clients', html: profile({ 主要取引先: '株式会社ミナト物産、海辺商事株式会社、有限会社うしお' }), status: 'met', quote: /^主要取引先/ },
  {
    of: 'three logos',
    html: '<h2>導入企業</h2><img alt="株式会社ミナト物産" src="a.png"><img alt="海辺商事株式会社" src="b.png"><img alt="有限会社うしお" src="c.png">',
    kind: 'home',
    status: 'met',
  },
  { of: 'a heading over voices', html: '<h2>120社のお客様にご愛顧いただいています</h2><p>助かっています。</p>', kind: 'home', status: 'met' },
  { of: 'English', html: '<p>We work for more than 90 companies.</p>', kind: 'home', status: 'met' },

  { of: 'when it was counted, between', html: '<p>これまでに、のべ210社（2026年9月時点）のお客様からご依頼をいただきました。</p>', kind: 'home', status: 'met', quote: /210社/ },
  { of: 'many who use it', html: '<p>おかげさまで、たくさんの事業者さんにご利用いただいています。</p>', kind: 'home', status: 'partial' },
  { of: 'many', html: '<p>豊富な導入実績があります。</p>', kind: 'home', status: 'partial' },
  { of: 'one name', html: profile({ 主要取引先: '株式会社ミナト物産' }), status: 'partial' },

  { of: 'nothing', html: '<p>秘書の仕事をお引き受けします。</p>', kind: 'home', status: 'missing' },
  { of: 'a limited offer', html: '<p>先着10社限定で初月無料です。</p>', kind: 'home', status: 'missing' },
  { of: 'a survey', html: '<p>調査では、300社のうち40社が電話に困っていると回答しました。</p>', kind: 'home', status: 'missing' },
  { of: 'banks', html: profile({ 取引先: 'みなと銀行 本店営業部' }), status: 'missing' },
  { of: 'calls per month', html: '<p>月100件までのご利用で9,000円です。</p>', kind: 'price', status: 'missing' },
  { of: 'a goal', html: '<p>2028年までに1,000社の導入を目指しています。</p>', kind: 'home', status: 'missing' },
  { of: 'the own name as a logo', html: `${profile({ 会社名: '株式会社ナギサワークス' })}<img alt="株式会社ナギサワークス" src="l.png">`, status: 'missing' },
  { of: 'others compared', html: '<h2>他社サービスとの比較</h2><p>10社を比較しました。</p>', kind: 'home', status: 'missing' },
  { of: 'digits without end', html: `<p>導入${'1'.repeat(120)}x社</p>`, kind: 'home', status: 'missing' },
]);
