import { criterionCases, profile } from '../../../support/criterion-cases.ts';

criterionCases('contact.email', [
  { of: 'in text', html: profile({ メール: 'info@nagisa-works.jp' }), status: 'met', value: ['info@nagisa-works.jp'], quote: 'info@nagisa-works.jp' },
  { of: 'full-width at', html: '<p>info＠nagisa-works.jp</p>', status: 'met', value: ['info@nagisa-works.jp'] },
  { of: '[at]', html: '<p>info[at]nagisa-works.jp</p>', status: 'met', value: ['info@nagisa-works.jp'] },
  { of: 'アットマーク in words', html: '<p>info（アットマーク）nagisa-works.jp</p>', status: 'met', value: ['info@nagisa-works.jp'] },
  { of: 'a star for the at', html: '<p>info☆nagisa-works.jp（☆を@に変えてください）</p>', status: 'met', value: ['info@nagisa-works.jp'] },
  { of: 'mailto without words', html: '<a href="mailto:info@nagisa-works.jp?subject=x"><img src="m.png" alt=""></a>', status: 'met', quote: 'info@nagisa-works.jp' },
  { of: 'encoded mailto', html: '<a href="mailto:info%40nagisa-works.jp">メールを送る</a>', status: 'met', value: ['info@nagisa-works.jp'], quote: 'メールを送る' },
  { of: 'twice is once', html: '<p>info@nagisa-works.jp</p><a href="mailto:INFO@nagisa-works.jp">メール</a>', status: 'met', value: ['info@nagisa-works.jp'] },

  {
    of: 'on the English page, under the English name',
    html: {
      '/': { html: `<html lang="ja"><body>${profile({ 会社名: '株式会社なぎさワークス', 所在地: '愛知県名古屋市中区栄9-17-22' })}</body></html>`, kinds: ['company'] },
      '/en/': {
        html: `<html lang="en"><head><title>Nagisa Works Co., Ltd.</title></head><body><h1>Nagisa Works Co., Ltd.</h1>${profile({ 'E-mail': 'info@nagisa-works.jp' })}</body></html>`,
        kinds: ['other'],
      },
    },
    status: 'met',
    value: ['info@nagisa-works.jp'],
  },

  { of: 'none', html: '<p>メールでお問い合わせください。</p>', status: 'missing' },
  { of: 'a sample', html: '<p>sample@example.com</p>', status: 'missing' },
  { of: 'stars for the name', html: '<p>****@nagisa-works.jp</p>', status: 'missing' },
  { of: 'an example in a form', html: '<form><p>メール（例：yamada@mail.jp）</p><input name="m"><input name="n"></form>', kind: 'contact', status: 'missing' },
  { of: 'a file name', html: '<p>logo@2x.png</p>', status: 'missing' },
  { of: 'how to receive our mails', html: '<p>迷惑メール設定で @nagisa-works.jp と info@nagisa-works.jp の受信設定をお願いします。</p>', status: 'missing' },
  { of: 'for applicants', html: '<h2>採用情報</h2><p>saiyo@nagisa-works.jp</p>', kind: 'recruit', status: 'missing' },
  { of: 'a client’s', html: '<h2>お客様の声</h2><p>ミナト物産 info@minato.jp</p>', kind: 'home', status: 'missing' },
]);
