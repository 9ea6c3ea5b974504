import { criterionCases, profile } from '../../../support/criterion-cases.ts';

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
