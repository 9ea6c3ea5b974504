import { criterionCases } from '../../../support/criterion-cases.ts';

criterionCases('company.map', [
  { of: 'an embedded map', html: '<iframe src="https://www.google.com/maps/embed?pb=!1m18" title="本社の地図"></iframe>', status: 'met', quote: '本社の地図' },
  { of: 'a link to a map', html: '<p>東京都港区六本木9-9-9 <a href="https://maps.app.goo.gl/abc">地図を見る</a></p>', status: 'met', quote: '地図を見る' },
  { of: 'a picture of a map by its alt', html: '<img src="m.gif" alt="事務所の案内図">', status: 'met', quote: '事務所の案内図' },
  { of: 'a map without a title', html: '<iframe src="https://maps.google.co.jp/maps?q=x&output=embed"></iframe>', status: 'met' },

  { of: 'directions in words', html: '<p>六本木駅の3番出口から徒歩5分です。</p>', status: 'partial', quote: '六本木駅の3番出口から徒歩5分です。' },
  { of: 'directions in kanji and by bus', html: '<p>札幌駅よりバスで十五分</p>', status: 'partial' },
  { of: 'directions in English', html: '<p>A 5-minute walk from Roppongi station</p>', status: 'partial' },

  { of: 'none', html: '<p>東京都港区六本木9-9-9</p>', status: 'missing' },
  { of: 'a site map', html: '<a href="/sitemap.html"><img src="s.png" alt="サイトマップ"></a>', status: 'missing' },
  { of: 'a road map', html: '<img src="r.png" alt="導入のロードマップ">', status: 'missing' },
  { of: 'a video frame', html: '<iframe src="https://www.youtube.com/embed/x" title="紹介"></iframe>', status: 'missing' },
  { of: 'directions to where one works', html: '<h2>募集要項</h2><p>札幌駅から徒歩3分の職場です。</p>', kind: 'recruit', status: 'missing' },
  { of: 'a hidden map', html: '<div><div style="display:none"><a href="https://maps.app.goo.gl/abc">地図</a></div></div>', status: 'missing' },
  { of: 'a group company’s', html: '<h2>グループ会社</h2><p><a href="https://maps.app.goo.gl/abc">地図</a></p>', status: 'missing' },
]);
