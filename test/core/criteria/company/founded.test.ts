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
  {
    of: 'a row of the history',
    html: '<h2>沿革</h2><table><tr><th>2013年4月</th><td>東京都港区にて設立</td></tr><tr><th>2020年1月</th><td>本社を移転</td></tr></table>',
    status: 'met',
    value: '2013-04',
  },
  { of: 'English', html: profile({ Established: 'April 2015' }), status: 'met', value: '2015-04' },
  { of: 'a sentence', html: '<p>当社は2015年4月に設立され、秘書の仕事をお引き受けしています。</p>', status: 'met', value: '2015-04' },

  { of: 'launch of the service', html: profile({ ...nagisa, サービス開始: '2019年6月' }), status: 'partial', noteKey: 'service-launch-only' },
  { of: 'launch in a sentence', html: '<p>当サービスは2019年6月にサービスを開始しました。</p>', kind: 'home', status: 'partial' },
  { of: 'opening of a branch', html: '<p>2021年4月に札幌オフィスを開設しました。</p>', status: 'partial' },

  { of: 'a placeholder', html: profile({ ...nagisa, 設立: '2025年○月○日' }), status: 'missing' },
  { of: 'the copyright year', html: '<p>秘書</p><footer>© 2015 株式会社ナギサワークス</footer>', kind: 'home', status: 'missing' },
  { of: 'a birthday', html: '<p>1980年4月に札幌で生まれ、2005年に独立開業しました税理士が監修します。</p>', status: 'missing' },
  { of: 'help with founding', html: '<p>2026年4月に会社設立をお考えの方を支援します。</p>', kind: 'service', status: 'missing' },
  { of: 'when the number was given', html: profile({ ...nagisa, '法人番号<br>指定年月日': '2015年10月5日' }), status: 'missing' },
  { of: 'a client’s', html: '<h2>お客様の声</h2><p>2015年4月に設立したばかりの会社で、経理をお願いしています。</p>', kind: 'home', status: 'missing' },
  { of: 'date of a mark', html: profile({ ...nagisa, 認証登録日: '2018年3月1日' }), status: 'missing' },
]);
