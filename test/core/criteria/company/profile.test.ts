import { criterionCases, profile } from '../../../support/criterion-cases.ts';

const nagisa = { 会社名: '株式会社ナギサワークス' };

criterionCases('company.founded', [
  { of: 'a row', html: profile({ ...nagisa, 設立: '2015年4月1日' }), status: 'met', value: '2015-04-01', quote: '設立 2015年4月1日' },
  { of: 'era', html: profile({ ...nagisa, 設立年月日: '平成２７年４月' }), status: 'met', value: '2015-04' },
  { of: 'both counts of the year', html: profile({ ...nagisa, 創立: '2013（平成25）年' }), status: 'met', value: '2013' },
  { of: 'first year of an era', html: profile({ 会社設立日: '令和元年5月7日' }), status: 'met', value: '2019-05-07' },
  { of: '設立 before 創業', html: profile({ 創業: '2010年', 設立: '2015年4月' }), status: 'met', value: '2015-04' },
  { of: '創業 beside 設立 in one cell', html: profile({ 設立: '2015年4月（創業：2010年9月）' }), status: 'met', value: '2015-04' },
  { of: '創業 alone', html: profile({ '創　　　業': '1991年' }), status: 'met', value: '1991' },
  { of: 'a row of the history', html: '<h2>沿革</h2><table><tr><th>2013年4月</th><td>東京都港区にて設立</td></tr><tr><th>2020年1月</th><td>本社を移転</td></tr></table>', status: 'met', value: '2013-04' },
  { of: 'English', html: profile({ Established: 'April 2015' }), status: 'met', value: '2015-04' },
  { of: 'a sentence', html: '<p>当社は2015年4月に設立され、秘書の仕事をお引き受けしています。</p>', status: 'met', value: '2015-04' },

  { of: 'launch of the service', html: profile({ ...nagisa, サービス開始: '2019年6月' }), status: 'partial', noteKey: 'service-launch-only' },
  { of: 'launch in a sentence', html: '<p>当サービスは2019年6月にサービスを開始しました。</p>', kind: 'home', status: 'partial' },
  { of: 'opening of a branch', html: '<p>2021年4月に札幌オフィスを開設しました。</p>', status: 'missing' },

  { of: 'a placeholder', html: profile({ ...nagisa, 設立: '2025年○月○日' }), status: 'missing' },
  { of: 'the copyright year', html: '<p>秘書</p><footer>© 2015 株式会社ナギサワークス</footer>', kind: 'home', status: 'missing' },
  { of: 'a birthday', html: '<p>1980年4月に札幌で生まれ、2005年に独立開業しました税理士が監修します。</p>', status: 'missing' },
  { of: 'help with founding', html: '<p>2026年4月に会社設立をお考えの方を支援します。</p>', kind: 'service', status: 'missing' },
  { of: 'when the number was given', html: profile({ ...nagisa, '法人番号<br>指定年月日': '2015年10月5日' }), status: 'missing' },
  { of: 'a client’s', html: '<h2>お客様の声</h2><p>2015年4月に設立したばかりの会社で、経理をお願いしています。</p>', kind: 'home', status: 'missing' },
  { of: 'date of a mark', html: profile({ ...nagisa, 認証登録日: '2018年3月1日' }), status: 'missing' },
]);

criterionCases('company.capital', [
  { of: 'a row', html: profile({ ...nagisa, 資本金: '3,000万円' }), status: 'met', value: 30_000_000, quote: '資本金 3,000万円' },
  { of: 'reserve in brackets is not added', html: profile({ 資本金: '1億8,300万円（資本準備金8,300万円を含む）' }), status: 'met', value: 183_000_000 },
  { of: 'thousands of yen', html: profile({ 資本金等の額: '30,000千円' }), status: 'met', value: 30_000_000 },
  { of: 'millions of yen', html: profile({ 資本金: '27億35百万円' }), status: 'met', value: 2_735_000_000 },
  { of: 'full width and split label', html: profile({ '資　本　金': '３００万円' }), status: 'met', value: 3_000_000 },
  { of: 'kanji', html: profile({ 資本金: '金 三百万円' }), status: 'met', value: 3_000_000 },
  { of: 'a date before it', html: profile({ 資本金: '2026年3月現在 1,000万円' }), status: 'met', value: 10_000_000 },
  { of: 'yen sign', html: profile({ Capital: '¥10,000,000' }), status: 'met', value: 10_000_000 },
  { of: 'English words', html: profile({ Capital: 'JPY 15.5 million' }), status: 'met', value: 15_500_000 },
  { of: 'a sentence', html: '<p>当社の資本金は1,000万円です。</p>', status: 'met', value: 10_000_000 },

  { of: 'a label and no amount', html: profile({ 資本金: '非公開' }), status: 'partial', value: null, noteKey: 'label-without-value' },

  { of: 'sales in the next row', html: profile({ ...nagisa, 売上高: '12億円' }), status: 'missing' },
  { of: 'insurance cover', html: profile({ ...nagisa, 賠償責任保険: '1億円' }), status: 'missing' },
  { of: 'an earlier capital', html: '<h2>沿革</h2><table><tr><th>1996年10月</th><td>資本金を3億円に増資</td></tr></table>', status: 'missing' },
  { of: 'clients', html: '<p>資本金1,000万円の企業様から1億円の企業様まで、お客様はさまざまです。</p>', kind: 'home', status: 'missing' },
  { of: 'a group company’s', html: '<h2>グループ会社</h2><table><tr><th>資本金</th><td>1億円</td></tr></table>', status: 'missing' },
  { of: 'a column', html: '<h2>会社設立とは</h2><p>資本金は1円から設立できます。</p>', kind: 'blog', status: 'missing' },
]);

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

criterionCases('company.representative', [
  { of: 'a row', html: profile({ ...nagisa, 代表者: '代表取締役　瀬戸口 理沙' }), status: 'met', value: '瀬戸口理沙', quote: '代表者 代表取締役　瀬戸口 理沙' },
  { of: 'letter by letter', html: profile({ 代表取締役: '瀬　戸　口　理　沙' }), status: 'met', value: '瀬戸口理沙' },
  { of: 'person in charge', html: profile({ 運営統括責任者: '尾崎 みさき' }), kind: 'tokushoho', status: 'met', value: '尾崎みさき' },
  { of: 'with a licence before the name', html: profile({ 代表社員: '行政書士 尾崎 みさき' }), status: 'met', value: '尾崎みさき' },
  { of: 'officers as a table in a cell', html: profile({ 役員: profile({ 取締役会長: '来栖 謙三', 代表取締役社長: '穂積 里佳子' }) }), status: 'met' },
  { of: 'representative before person in charge', html: profile({ 運営責任者: '尾崎 みさき', 代表者: '瀬戸口 理沙' }), status: 'met', value: '瀬戸口理沙' },
  { of: 'signature of a greeting', html: '<h2>ごあいさつ</h2><p>よろしくお願いします。</p><p>株式会社ナギサワークス　代表取締役　瀬戸口 理沙</p>', status: 'met', value: '瀬戸口理沙' },
  { of: 'rare form of a character', html: profile({ 代表者名: '髙﨑 さやか' }), status: 'met', value: '髙﨑さやか' },
  { of: 'English', html: profile({ 'Representative Director': 'Risa Setoguchi' }), status: 'met', value: 'Risa Setoguchi' },

  { of: 'on request', html: profile({ 運営責任者: '請求があれば遅滞なく開示します' }), kind: 'tokushoho', status: 'partial', noteKey: 'title-only' },
  { of: 'title only', html: profile({ 代表者: '代表取締役' }), status: 'partial', value: null },

  { of: 'nobody', html: profile(nagisa), status: 'missing' },
  { of: 'a client', html: '<h2>お客様の声</h2><p>ミナト物産 代表取締役 浦野 太一様</p>', kind: 'home', status: 'missing' },
  { of: 'the representative telephone', html: profile({ ...nagisa, 代表電話: '03-5999-0101' }), status: 'missing' },
  { of: 'a paper that is asked for', html: '<p>お申し込みには代表者様の本人確認書類が必要です。</p>', status: 'missing' },
  { of: 'a field of the form', html: '<p>お気軽にどうぞ。下の欄に入力してください。</p><form><table><tr><th>代表者名</th><td>山田 太郎 <input name="n"></td></tr></table><textarea name="b"></textarea></form>', kind: 'contact', status: 'missing' },
  { of: 'a group company’s', html: '<h2>グループ会社</h2><table><tr><th>代表者</th><td>浦野 太一</td></tr></table>', status: 'missing' },
]);
