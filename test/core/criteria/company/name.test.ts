import { criterionCases, profile } from '../../../support/criterion-cases.ts';

criterionCases('company.name', [
  { of: 'a row of the profile', html: profile({ 会社名: '株式会社ナギサワークス' }), status: 'met', value: '株式会社ナギサワークス', quote: '会社名 株式会社ナギサワークス' },
  { of: 'split label, short form, blank', html: profile({ '商　　号': '㈱　ナギサワークス' }), status: 'met', value: '株式会社ナギサワークス' },
  { of: 'seller on a legal notice, reading in brackets', html: profile({ 販売事業者名: '合同会社灯台（とうだい）' }), kind: 'tokushoho', status: 'met', value: '合同会社灯台' },
  { of: 'label in its own line', html: '<p>■販売業者の正式名称</p><p>ナギサワークス株式会社</p>', kind: 'tokushoho', status: 'met', value: 'ナギサワークス株式会社' },
  {
    of: 'a sentence of the terms',
    html: '<p>この規約は、株式会社ナギサワークス（以下「当社」といいます）が提供するサービスに適用します。</p>',
    kind: 'terms',
    status: 'met',
    value: '株式会社ナギサワークス',
    quote: '株式会社ナギサワークス',
  },
  { of: 'copyright line', html: '<p>秘書サービス</p><footer><p>© 2026 株式会社ナギサワークス</p></footer>', kind: 'home', status: 'met', value: '株式会社ナギサワークス' },
  { of: 'brand with the firm behind it', html: profile({ 運営会社: '秘書のナギサ（株式会社ナギサワークス）' }), status: 'met', value: '株式会社ナギサワークス' },
  { of: 'trade name with its person', html: profile({ 屋号: 'みさき事務代行', 代表者: '尾崎 みさき' }), status: 'met', value: 'みさき事務代行' },
  { of: 'English page', html: profile({ 'Company Name': 'Nagisa Works Inc.' }), status: 'met', value: 'Nagisa Works Inc.' },
  {
    of: 'legal name in JSON-LD alone (rule 5)',
    html: '<script type="application/ld+json">{"@type":"Organization","legalName":"株式会社ナギサワークス"}</script><p>秘書</p>',
    kind: 'home',
    status: 'missing',
  },
  { of: 'an association', html: profile({ 法人名: '一般社団法人在宅ワーク協会' }), status: 'met', value: '一般社団法人在宅ワーク協会' },
  {
    of: 'the builder in the footer does not win over the profile',
    html: `${profile({ 会社名: '株式会社ナギサワークス' })}<footer><p>ホームページ作成：株式会社ミナトデザイン</p></footer>`,
    status: 'met',
    value: '株式会社ナギサワークス',
  },

  {
    of: 'only a name of the service',
    html: '<header><img alt="秘書のナギサ" src="logo.png"></header><p>経理も秘書もおまかせください。</p>',
    kind: 'home',
    status: 'partial',
    value: null,
  },
  { of: 'a trade name without a person', html: profile({ 運営会社: 'ナギサ秘書室' }), status: 'partial', value: 'ナギサ秘書室' },

  { of: 'nothing at all', html: '<p>経理も秘書もおまかせください。</p>', kind: 'home', status: 'missing' },
  { of: 'clients', html: '<h2>導入企業</h2><ul><li>株式会社ミナト物産</li><li>海辺商事株式会社</li></ul>', kind: 'home', status: 'missing' },
  { of: 'a sample', html: profile({ 会社名: '株式会社サンプル' }), status: 'missing' },
  { of: 'template source', html: profile({ 会社名: '{{ company.name }}' }), status: 'missing' },
  {
    of: 'a field of the form',
    html: '<p>下のフォームからどうぞ。ご入力をお願いします。</p><form><table><tr><th>会社名</th><td>株式会社ミナト物産など <input name="c"></td></tr></table><textarea name="b"></textarea></form>',
    kind: 'contact',
    status: 'missing',
  },
  { of: 'a vacancy’s placement firm', html: '<h2>求人情報</h2><table><tr><th>会社名</th><td>株式会社ミナト物産</td></tr></table>', kind: 'recruit', status: 'missing' },
  { of: 'a firm in an explanation', html: '<p>株式会社を設立する方へ、手続の流れを解説します。</p>', kind: 'blog', status: 'missing' },
]);
