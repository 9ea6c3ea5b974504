import { criterionCases } from '../../support/criterion-cases.ts';

/** Ways of saying things on the pages of secretaries, call answerers, bookkeepers and licensed offices, each beside what only looks like it. */

criterionCases('company.staff', [
  { of: 'the heads of an example client', html: '<p>社長と従業員4名の会社で、給与計算だけをお任せいただいた例です。</p>', kind: 'price', status: 'missing' },
  { of: 'a limit in a price', html: '<p>月額料金（30名まで）＝人員×800円</p>', kind: 'price', status: 'missing' },
  { of: 'who types one sheet twice', html: '<p>原票は別の二人のスタッフが入力し、結果を照合します。</p>', kind: 'security', status: 'missing' },
  { of: 'heads below an example of a calculation', html: '<h3>計算例</h3><ul><li>正社員 12人</li><li>アルバイト 3人</li></ul>', kind: 'price', status: 'missing' },
  { of: 'the firm’s own people', html: '<p>スタッフ12名で対応しています。</p>', status: 'met', value: 12 },
]);

criterionCases('company.founded', [
  { of: 'until when something else was done', html: '<p>代表は2017年まで個人で活動し、その後は会社を設立しました。</p>', status: 'missing' },
  { of: 'since when there is a firm', html: '<p>2017年に会社を設立しました。</p>', status: 'met', value: '2017' },
]);

criterionCases('company.representative', [
  { of: 'a paper of the client’s representative', html: '<ul><li>登記簿謄本</li><li>会社代表者の運転免許証</li></ul>', kind: 'contact', status: 'missing' },
  { of: 'two offices, one name', html: '<ul><li>管理責任者：代表取締役 / 情報管理責任者 青木 一郎</li></ul>', status: 'met', value: '青木一郎' },
  { of: 'an office that is said to be somebody’s', html: '<p>情報管理責任者は、代表社員COOである、青木一郎とする。</p>', status: 'met', value: '青木一郎' },
  {
    of: 'whoever practises under the name of the office',
    html: '<h1>特定商取引法に基づく表記</h1><table><tr><th>役務提供事業者</th><td>みどり行政書士事務所<br>行政書士　青木 一郎</td></tr><tr><th>所在地</th><td>東京都港区芝1-2-3</td></tr></table>',
    kind: 'tokushoho',
    status: 'met',
    value: '青木一郎',
  },
]);

criterionCases('company.name', [
  {
    of: 'a name of two words, one in small letters',
    html: '<p>株式会社NORTH desk（以下「当社」といいます）は、本規約を定めます。</p>',
    kind: 'terms',
    status: 'met',
    value: '株式会社NORTH desk',
  },
  { of: 'English words behind a name', html: '<footer><p>© 株式会社NORTH all rights reserved</p></footer>', status: 'met', value: '株式会社NORTH' },
  {
    of: 'an office that bears its owner’s name',
    html: '<p>税理士青木一郎事務所（以下「当事務所」といいます）は、本規約に基づきサービスを提供します。</p>',
    kind: 'terms',
    status: 'met',
    value: '税理士青木一郎事務所',
  },
  {
    of: 'an office without a person',
    html: '<p>みどり会計事務所（以下「当事務所」といいます）は、個人情報を守ります。</p>',
    kind: 'privacy',
    status: 'partial',
    value: 'みどり会計事務所',
    noteKey: 'brand-only',
  },
  { of: 'an office that one works with', html: '<p>税務は、提携する青木税理士事務所が担当します。</p>', kind: 'service', status: 'missing' },
]);

criterionCases('flag.no-company', [
  { of: 'an office that bears its owner’s name', html: '<p>行政書士青木一郎事務所（以下「当事務所」といいます）は、個人情報を守ります。</p>', kind: 'home', status: 'met' },
]);

criterionCases('company.clients', [
  {
    of: 'what a word means in the terms',
    html: '<h1>利用規約</h1><p>「契約者」とは、当方と個別契約を締結した多数の法人または個人をいいます。</p>',
    kind: 'terms',
    status: 'missing',
  },
]);

criterionCases('company.name', [
  {
    of: 'whose payment service the site uses',
    html: '<h1>利用規約</h1><p>料金の決済は、Mizuiro（みずいろ決済株式会社）が提供する決済サービスを通じて行われます。</p>',
    kind: 'terms',
    status: 'missing',
  },
  {
    of: 'a firm that tells its own history',
    html: '<p>株式会社青葉デスクは2011年（平成23年）に創業し、14年がたちました。</p>',
    kind: 'other',
    status: 'met',
    value: '株式会社青葉デスク',
  },
  { of: 'the history of somebody one works with', html: '<p>提携先の株式会社青葉デスクは2011年に創業しました。</p>', kind: 'other', status: 'missing' },
]);

criterionCases('company.founded', [
  {
    of: 'years side by side at the top of a table',
    html: '<h1>バーチャルオフィスの今と昔</h1><table><tr><th></th><th>2009年</th><th>2022年</th></tr><tr><td>手続き</td><td>手間がかかる</td><td>1日で会社設立</td></tr></table>',
    status: 'missing',
  },
  {
    of: 'rows of a history',
    html: '<h2>沿革</h2><table><tr><th>2009年4月</th><td>会社設立</td></tr><tr><th>2022年8月</th><td>本社を移転</td></tr></table>',
    status: 'met',
    value: '2009-04',
  },
]);

criterionCases('company.representative', [{ of: 'nobody', html: '<p>代表取締役　架空 太郎</p>', status: 'missing' }]);
