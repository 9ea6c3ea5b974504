import { criterionCases, profile } from '../../../support/criterion-cases.ts';

const nagisa = { 会社名: '株式会社ナギサワークス' };

criterionCases('company.business', [
  { of: 'a row', html: profile({ ...nagisa, 事業内容: 'オンライン秘書サービスの運営<br>電話代行' }), status: 'met', quote: /^事業内容 オンライン秘書サービスの運営/ },
  { of: 'another label', html: profile({ ...nagisa, 営業品目: '秘書業務の受託' }), status: 'met' },
  { of: 'a definition list', html: '<dl><dt>主な業務</dt><dd>電話応対の受託、名簿の入力</dd></dl>', status: 'met' },
  { of: 'English', html: profile({ Business: 'Remote secretaries and bookkeeping' }), status: 'met' },

  { of: 'empty', html: profile({ ...nagisa, 事業内容: '' }), status: 'missing' },
  { of: 'only a pointer', html: profile({ ...nagisa, 事業内容: 'こちらをご覧ください' }), status: 'missing' },
  { of: 'a job offer', html: '<h2>募集要項</h2><table><tr><th>業務内容</th><td>電話応対、名簿の入力</td></tr></table>', kind: 'recruit', status: 'missing' },
  { of: 'a group company’s', html: '<h2>グループ会社</h2><table><tr><th>事業内容</th><td>倉庫の運営</td></tr></table>', status: 'missing' },
  { of: 'a plan’s contents on a price page', html: profile({ サービス内容: '電話応対 月20件まで' }), kind: 'price', status: 'missing' },
  { of: 'a column', html: '<h2>電話代行とは</h2><p>事業内容：さまざまな業種があります</p>', kind: 'blog', status: 'missing' },
]);
