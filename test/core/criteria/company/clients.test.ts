import { criterionCases, profile } from '../../../support/criterion-cases.ts';

criterionCases('company.clients', [
  { of: 'a number of firms', html: '<p>これまでに約180社にご利用いただいています。</p>', kind: 'home', status: 'met', quote: /180社/ },
  { of: 'a number with ten thousands', html: '<p>累計1万2,000社の導入実績があります。</p>', kind: 'home', status: 'met' },
  { of: 'contracts', html: '<p>現在の契約件数：320件</p>', status: 'met' },
  { of: 'a rate of renewal', html: '<p>継続率は97.5％です。</p>', kind: 'home', status: 'met', quote: /継続率は97\.5/ },
  { of: 'three named clients', html: profile({ 主要取引先: '株式会社ミナト物産、海辺商事株式会社、有限会社うしお' }), status: 'met', quote: /^主要取引先/ },
  { of: 'three logos', html: '<h2>導入企業</h2><img alt="株式会社ミナト物産" src="a.png"><img alt="海辺商事株式会社" src="b.png"><img alt="有限会社うしお" src="c.png">', kind: 'home', status: 'met' },
  { of: 'a heading over voices', html: '<h2>120社のお客様にご愛顧いただいています</h2><p>助かっています。</p>', kind: 'home', status: 'met' },
  { of: 'English', html: '<p>We work for more than 90 companies.</p>', kind: 'home', status: 'met' },

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

criterionCases('company.awards', [
  { of: 'an award', html: '<p>2025年、当社は北海道テレワーク大賞で優秀賞を受賞しました。</p>', status: 'met', quote: /優秀賞を受賞/ },
  { of: 'the press', html: '<p>北浜新聞で当社のサービスが紹介されました。</p>', kind: 'news', status: 'met' },
  { of: 'a row', html: profile({ メディア掲載: '北浜新聞（2025年6月2日）' }), status: 'met' },
  { of: 'below a heading', html: '<h2>メディア掲載</h2><p>2025年6月2日 北浜新聞 朝刊</p>', kind: 'home', status: 'met' },
  { of: 'English', html: '<p>We were featured in Kitahama Business Weekly.</p>', kind: 'home', status: 'met' },

  { of: 'nothing', html: '<p>秘書の仕事をお引き受けします。</p>', kind: 'home', status: 'missing' },
  { of: 'a client’s award', html: '<h2>お客様の声</h2><p>お客様がビジネスコンテストで大賞を受賞しました。</p>', kind: 'home', status: 'missing' },
  { of: 'a bonus of the staff', html: '<p>賞与は年2回です。</p>', kind: 'recruit', status: 'missing' },
  { of: 'copying forbidden', html: '<p>当サイトの記事の無断掲載を禁じます。</p>', kind: 'terms', status: 'missing' },
  { of: 'none, in a row', html: profile({ 受賞歴: '特になし' }), status: 'missing' },
  { of: 'advertising sold', html: '<p>新聞に広告を掲載する作業も承ります。</p>', kind: 'service', status: 'missing' },
]);

criterionCases('company.association', [
  { of: 'a row', html: profile({ 加盟団体: '一般社団法人全国電話代行協会' }), status: 'met', quote: '加盟団体 一般社団法人全国電話代行協会' },
  { of: 'a sentence', html: '<p>当社は北浜商工会議所の会員です。</p>', status: 'met', quote: /北浜商工会議所の会員/ },
  { of: 'verb before the body', html: '<p>所属：日本秘書協会</p>', status: 'met' },
  { of: 'English', html: '<p>We are a member of the Kitahama Chamber of Commerce.</p>', status: 'met' },

  { of: 'nothing', html: '<p>秘書の仕事をお引き受けします。</p>', status: 'missing' },
  { of: 'no membership', html: '<p>当社が加入する認定個人情報保護団体はありません。</p>', kind: 'privacy', status: 'missing' },
  { of: 'accredited body', html: '<p>当社は認定個人情報保護団体である一般社団法人日本情報協会の対象事業者です。会員ではありません。</p>', kind: 'privacy', status: 'missing' },
  { of: 'insurance of the staff', html: profile({ 加入保険: '健康保険組合、厚生年金' }), status: 'missing' },
  { of: 'clients', html: '<p>お客様には商工会の会員の方も多くいらっしゃいます。</p>', kind: 'home', status: 'missing' },
  { of: 'a body without membership', html: '<p>商工会議所の検定について解説します。</p>', kind: 'blog', status: 'missing' },
  { of: 'not a member', html: '<p>当社は電話代行協会に加盟していません。</p>', status: 'missing' },
]);
