import { criterionCases, profile } from '../../../support/criterion-cases.ts';

const nagisa = { 会社名: '株式会社ナギサワークス' };

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
