import { criterionCases, profile } from '../../../support/criterion-cases.ts';

const nagisa = { 会社名: '株式会社ナギサワークス' };

criterionCases('company.staff', [
  { of: 'a row', html: profile({ ...nagisa, 従業員数: '48名' }), status: 'met', value: 48, quote: '従業員数 48名' },
  { of: 'own before group', html: profile({ ...nagisa, 従業員: '単体 6,310名　連結 18,420名（2026年3月現在）' }), status: 'met', value: 6310 },
  { of: 'men and women', html: profile({ 社員数: '120名（男40・女80）' }), status: 'met', value: 120 },
  { of: 'bare number with a date', html: profile({ 従業員数: '約35 ※2026年8月現在' }), status: 'met', value: 35 },
  { of: 'those who do the work before employees', html: profile({ 従業員数: '48名', 登録アシスタント数: '412名' }), status: 'met', value: 412 },
  { of: 'both in one cell', html: profile({ 従業員数: '48名／登録アシスタント412名' }), status: 'met', value: 412 },
  { of: 'a row of the profile with a rare label', html: profile({ ...nagisa, 従事要員: '12名' }), status: 'met', value: 12 },
  { of: 'a sentence', html: '<p>全国で230名のアシスタントが在籍しています。</p>', kind: 'home', status: 'met', value: 230, quote: /230名のアシスタント/ },
  { of: 'operators', html: '<p>オペレーターは総勢40名、全員が日本国内にいます。</p>', kind: 'home', status: 'met', value: 40 },
  { of: 'a total without a noun', html: '<p>選考に残った精鋭だけ、現在総勢140人です。</p>', kind: 'home', status: 'met', value: 140 },
  { of: 'one person', html: '<p>私がひとりで運営しています。</p>', kind: 'home', status: 'met', value: 1 },
  { of: 'a couple', html: '<p>当事務所は夫婦で営んでおり、電話もわたしたちが取ります。</p>', kind: 'home', status: 'met', value: 2 },
  { of: 'English', html: '<p>Our 27 bilingual assistants work from Sapporo.</p>', kind: 'home', status: 'met', value: 27 },
  { of: 'English words', html: '<p>Twenty-seven assistants work for our clients.</p>', kind: 'home', status: 'met', value: 27 },

  { of: 'many', html: '<p>経験豊富なアシスタントが多数在籍しています。</p>', kind: 'home', status: 'partial', value: null },
  { of: 'many in a row', html: profile({ 従業員数: '多数' }), status: 'partial' },

  { of: 'nothing', html: profile(nagisa), status: 'missing' },
  { of: 'size of the clients', html: '<p>従業員5名以下の会社様に選ばれています。</p>', kind: 'home', status: 'missing' },
  { of: 'members', html: '<p>会員数は1,200名になりました。</p>', kind: 'home', status: 'missing' },
  { of: 'work of a client’s department', html: '<h3>秘書室6名分の業務を集約</h3>', kind: 'home', status: 'missing' },
  { of: 'a team per client', html: '<p>3〜6名の秘書チームが担当します。</p>', kind: 'service', status: 'missing' },
  { of: 'a choice of a few', html: '<p>秘書を3人の中から指名できます。</p>', kind: 'home', status: 'missing' },
  { of: 'a vacancy', html: '<h2>募集要項</h2><p>オペレーターを10名募集します。</p>', kind: 'recruit', status: 'missing' },
  { of: 'one secretary in a hundred is chosen', html: '<p>100人に1人の秘書が担当します。</p>', kind: 'home', status: 'missing' },
  { of: 'the reader’s own', html: '<p>ひとりで悩みを抱えていませんか。</p>', kind: 'home', status: 'missing' },
  { of: 'officers', html: profile({ ...nagisa, 役員: '取締役 3名' }), status: 'missing' },
  { of: 'seats', html: profile({ ...nagisa, 席数: '40人' }), status: 'missing' },
  { of: 'a market survey', html: '<h2>電話代行とは</h2><p>一般的に、オペレーター20名ほどの会社が多いようです。</p>', kind: 'blog', status: 'missing' },
]);
