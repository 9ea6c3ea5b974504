import { criterionCases, profile } from '../../../support/criterion-cases.ts';

const nagisa = { 会社名: '株式会社ナギサワークス' };

criterionCases('company.address', [
  {
    of: 'a row with postal code',
    html: profile({ ...nagisa, 所在地: '〒106-0032 東京都港区六本木9-9-9 ナギサビル4F' }),
    status: 'met',
    value: { postalCode: '106-0032', prefecture: '東京都', address: '東京都港区六本木9-9-9 ナギサビル4F' },
    quote: '所在地 〒106-0032 東京都港区六本木9-9-9 ナギサビル4F',
  },
  {
    of: 'broken over lines, full width, minus signs',
    html: profile({ ...nagisa, 本社: '〒１０６−００３２<br>東京都港区六本木<br>９−９−９<br>ナギサビル４Ｆ' }),
    status: 'met',
    value: { postalCode: '106-0032', prefecture: '東京都', address: '東京都港区六本木 9-9-9 ナギサビル4F' },
  },
  {
    of: 'no prefecture',
    html: profile({ ...nagisa, 所在地: '札幌市中央区北4条西99丁目1' }),
    status: 'met',
    value: { postalCode: null, prefecture: '北海道', address: '北海道札幌市中央区北4条西99丁目1' },
  },
  { of: 'kanji numerals', html: profile({ 住所: '東京都文京区小日向九丁目四十一番七号' }), status: 'met', quote: '住所 東京都文京区小日向九丁目四十一番七号' },
  {
    of: 'only in the footer',
    html: '<p>秘書</p><footer><p>株式会社ナギサワークス<br>〒106-0032 東京都港区六本木9-9-9</p></footer>',
    kind: 'home',
    status: 'met',
    quote: '〒106-0032 東京都港区六本木9-9-9',
  },
  { of: 'office table in a cell: the head office', html: profile({ 所在地: profile({ 支社: '大阪市北区堂島浜9-98-1', 本社: '東京都港区六本木9-9-9' }) }), status: 'met' },
  {
    of: 'JSON-LD alone: a script, which no visitor reads (rule 5)',
    html: '<script type="application/ld+json">{"@type":"Organization","address":{"postalCode":"106-0032","addressRegion":"東京都","addressLocality":"港区","streetAddress":"六本木9-9-9"}}</script><p>秘書</p>',
    kind: 'home',
    status: 'missing',
  },
  { of: 'English, block first', html: profile({ Address: '4F, 9-9-9 Roppongi, Minato-ku, Tokyo 106-0032' }), status: 'met', quote: /9-9-9 Roppongi/ },
  {
    of: 'the telephone behind it is not part of it',
    html: profile({ 所在地: '東京都港区六本木9-9-9<br>03-5999-0101' }),
    status: 'met',
    value: { postalCode: null, prefecture: '東京都', address: '東京都港区六本木9-9-9' },
  },

  { of: 'ward only', html: profile({ 所在地: '東京都港区' }), status: 'partial', noteKey: 'city-only' },
  { of: 'disclosed on request', html: profile({ 所在地: '請求があれば遅滞なく開示いたします' }), kind: 'tokushoho', status: 'partial', noteKey: 'on-request' },
  { of: 'number withheld', html: profile({ 所在地: '東京都渋谷区道玄坂（番地はご契約後にお知らせします）' }), status: 'partial', noteKey: 'on-request' },
  { of: 'a post-office box', html: profile({ 住所: '新宿郵便局私書箱9号' }), status: 'partial' },

  { of: 'no address', html: profile({ ...nagisa, 電話: '03-5999-0101' }), status: 'missing' },
  { of: 'area served', html: profile({ ...nagisa, 対応地域: '東京都港区、渋谷区ほか' }), status: 'missing' },
  { of: 'another company’s', html: `${profile(nagisa)}<h2>グループ会社</h2>${profile({ 所在地: '大阪市北区堂島浜9-98-1' })}`, status: 'missing' },
  { of: 'the accredited body’s', html: `${profile(nagisa)}<h2>認定個人情報保護団体</h2><p>東京都港区六本木9-9-9</p>`, kind: 'privacy', status: 'missing' },
  {
    of: 'a client’s, told by another name in the profile',
    html: `${profile(nagisa)}${profile({ 会社名: '海辺商事株式会社', 所在地: '大阪市北区堂島浜9-98-1' })}`,
    status: 'missing',
  },
  { of: 'where the vacancy is', html: '<h2>募集要項</h2><table><tr><th>勤務地</th><td>東京都港区六本木9-9-9</td></tr></table>', kind: 'recruit', status: 'missing' },
  { of: 'region in running text', html: '<p>東京都を中心に100社のお手伝いをしています。</p>', kind: 'home', status: 'missing' },
]);
