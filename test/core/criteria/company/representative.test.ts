import { criterionCases, profile } from '../../../support/criterion-cases.ts';

const nagisa = { 会社名: '株式会社ナギサワークス' };

criterionCases('company.representative', [
  { of: 'a row', html: profile({ ...nagisa, 代表者: '代表取締役　瀬戸口 理沙' }), status: 'met', value: '瀬戸口理沙', quote: '代表者 代表取締役　瀬戸口 理沙' },
  { of: 'letter by letter', html: profile({ 代表取締役: '瀬　戸　口　理　沙' }), status: 'met', value: '瀬戸口理沙' },
  { of: 'person in charge', html: profile({ 運営統括責任者: '尾崎 みさき' }), kind: 'tokushoho', status: 'met', value: '尾崎みさき' },
  { of: 'with a licence before the name', html: profile({ 代表社員: '行政書士 尾崎 みさき' }), status: 'met', value: '尾崎みさき' },
  { of: 'officers as a table in a cell', html: profile({ 役員: profile({ 取締役会長: '来栖 謙三', 代表取締役社長: '穂積 里佳子' }) }), status: 'met' },
  { of: 'representative before person in charge', html: profile({ 運営責任者: '尾崎 みさき', 代表者: '瀬戸口 理沙' }), status: 'met', value: '瀬戸口理沙' },
  {
    of: 'signature of a greeting',
    html: '<h2>ごあいさつ</h2><p>よろしくお願いします。</p><p>株式会社ナギサワークス　代表取締役　瀬戸口 理沙</p>',
    status: 'met',
    value: '瀬戸口理沙',
  },
  { of: 'rare form of a character', html: profile({ 代表者名: '髙﨑 さやか' }), status: 'met', value: '髙﨑さやか' },
  { of: 'English', html: profile({ 'Representative Director': 'Risa Setoguchi' }), status: 'met', value: 'Risa Setoguchi' },

  { of: 'on request', html: profile({ 運営責任者: '請求があれば遅滞なく開示します' }), kind: 'tokushoho', status: 'partial', noteKey: 'title-only' },
  { of: 'title only', html: profile({ 代表者: '代表取締役' }), status: 'partial', value: null },

  { of: 'nobody', html: profile(nagisa), status: 'missing' },
  { of: 'a client', html: '<h2>お客様の声</h2><p>ミナト物産 代表取締役 浦野 太一様</p>', kind: 'home', status: 'missing' },
  { of: 'the representative telephone', html: profile({ ...nagisa, 代表電話: '03-5999-0101' }), status: 'missing' },
  { of: 'a paper that is asked for', html: '<p>お申し込みには代表者様の本人確認書類が必要です。</p>', status: 'missing' },
  {
    of: 'a field of the form',
    html: '<p>お気軽にどうぞ。下の欄に入力してください。</p><form><table><tr><th>代表者名</th><td>山田 太郎 <input name="n"></td></tr></table><textarea name="b"></textarea></form>',
    kind: 'contact',
    status: 'missing',
  },
  { of: 'a group company’s', html: '<h2>グループ会社</h2><table><tr><th>代表者</th><td>浦野 太一</td></tr></table>', status: 'missing' },
]);
