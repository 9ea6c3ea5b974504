import { criterionCases, profile } from '../../../support/criterion-cases.ts';

const nagisa = { 会社名: '株式会社ナギサワークス' };
const corporate = {
  type: 'corporate-number',
  number: '8010001213708',
  valid: true,
  lookupUrl: 'https://www.houjin-bangou.nta.go.jp/henkorireki-johoto.html?selHouzinNo=8010001213708',
};

criterionCases('company.existence', [
  { of: '法人番号 in a row', html: profile({ ...nagisa, 法人番号: '8010001213708' }), status: 'met', value: [corporate], quote: '8010001213708' },
  { of: 'grouped as on forms', html: profile({ ...nagisa, 法人番号: '8 0100 0121 3708' }), status: 'met', value: [corporate] },
  { of: 'label and number in one line, full width', html: '<p>法人番号：８０１０００１２１３７０８</p>', status: 'met', value: [corporate] },
  { of: 'invoice number', html: profile({ ...nagisa, 'インボイス<br>登録番号': 'T8010001213708' }), status: 'met', quote: 'T8010001213708' },
  { of: 'in the footer', html: '<p>秘書</p><footer>登録番号 T8010001213708</footer>', kind: 'home', status: 'met' },
  { of: 'two licences in one cell', html: profile({ ...nagisa, 許可番号: '労働者派遣事業 派13-306371<br>有料職業紹介事業 13-ユ-302296' }), status: 'met', quote: /派13-306371/ },
  { of: 'notification as a telecommunications carrier', html: profile({ ...nagisa, 電気通信事業届出: 'A-08-23628' }), status: 'met' },
  {
    of: 'the same number on two pages is one',
    html: { '/': { html: '<p>法人番号：8010001213708</p>', kinds: ['company'] }, '/law': { html: '<p>法人番号：8010001213708</p>', kinds: ['tokushoho'] } },
    status: 'met',
    value: [corporate],
  },

  { of: 'check digit wrong', html: profile({ ...nagisa, 法人番号: '8010001213709' }), status: 'partial', noteKey: 'check-digit-wrong' },
  { of: 'prefecture that does not exist', html: profile({ ...nagisa, 許可番号: '有料職業紹介事業 99-ユ-302296' }), status: 'partial' },

  { of: 'no number', html: profile(nagisa), status: 'missing' },
  { of: 'placeholder', html: profile({ ...nagisa, 登録番号: 'T1234567890123' }), status: 'missing' },
  { of: 'only a promise to register', html: '<p>適格請求書の発行はできません。登録は検討中です。</p>', status: 'missing' },
  { of: 'thirteen digits of something else', html: profile({ ...nagisa, 商品コード: '9784873119045' }), status: 'missing' },
  { of: 'a group company’s', html: '<h2>グループ会社</h2><table><tr><th>許可番号</th><td>派13-306371</td></tr></table>', status: 'missing' },
  { of: 'another firm’s in the same line', html: `${profile(nagisa)}<p>職業紹介は株式会社ミナト人材（13-ユ-302296）が行います。</p>`, status: 'missing' },
  { of: 'a sample in a column', html: '<h2>登録番号とは</h2><p>T8010001213708のように、Tと13桁の数字です。</p>', kind: 'blog', status: 'missing' },
]);
