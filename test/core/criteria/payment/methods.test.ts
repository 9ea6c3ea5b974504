import { describe, expect, it } from 'vitest';
import { outcome, type PageOptions } from '../../../support/price-page.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

/** The vectors' names of ways to pay and ours. */
const VECTOR_NAMES: Record<string, string> = {
  bank: 'bank-transfer',
  card: 'card',
  stripe: 'card',
  invoice: 'invoice',
  paid: 'deferred',
  paypal: 'paypal',
  paypay: 'e-money',
  emoney: 'e-money',
  cod: 'cod',
  cvs: 'convenience-store',
};

describe('payment.methods', () => {
  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>お支払方法：銀行振込、クレジットカード（VISA/Mastercard/JCB）</p>', 'met ["bank-transfer","card"]'],
    ['<p>お支払方法：PayPay／Stripe／PayPal</p>', 'met ["card","e-money","paypal"]'],
    ['<p>お支払い方法：コンビニ決済、代金引換、電子マネー</p>', 'met ["cod","convenience-store","e-money"]'],
    ['<p>請求書払いを利用するには、外部サービスであるPaidへのご登録が必須となります。</p>', 'met ["deferred","invoice"]'],
    ['<p>現在はクレジットカード決済のみ対応しております。</p>', 'met ["card"]'],
    ['<h3>お支払い</h3><p>口座振替またはお振込みをお選びいただけます</p>', 'met ["account-transfer","bank-transfer"]'],
    ['<table><tr><th>支払方法</th><td>銀行引き落とし</td></tr></table>', 'met ["account-transfer"]'],
    ['<p>口座振替、郵便振替のほか、市内のお客様へは集金（現金）にもうかがいます。</p><p>お支払いについて</p>', 'missing'],
    ['<h2>お支払い</h2><p>口座振替、郵便振替のほか、市内のお客様へは集金（現金）にもうかがいます。</p>', 'met ["account-transfer","bank-transfer","cash"]'],
    ['<p>Payment: credit card or bank transfer. Cash is not accepted.</p>', 'met ["bank-transfer","card"]'],
    ['<p>Q. 請求書払いはできますか。</p><p>A. はい。月末締め翌月末払いです。</p>', 'met ["invoice"]', { kind: 'faq', title: 'テスト秘書' }],
    ['<table><tr><th>方法</th><td>銀行へのお振込（PayPay銀行／ゆうちょ銀行）</td></tr></table>', 'met ["bank-transfer"]'],
    ['<p>前月28日まで金融機関から振込みください。現金での支払いも可能です。</p>', 'met ["bank-transfer","cash"]'],
    ['<p>毎月末日までに指定口座にお振り込みください。</p>', 'met ["bank-transfer"]'],
  ])('named: %s', (html, expected, options) => {
    expect(outcome('payment.methods', html, options)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>クレジットカード決済は準備中です。お支払いは銀行振込でお願いします。</p>', 'met ["bank-transfer"]'],
    ['<h2>お支払い</h2><p>銀行振込です。クレジットカードとPayPayは使えません。</p>', 'met ["bank-transfer"]'],
    [
      '<p>Q. クレジットカードで支払えますか。</p><p>A. 申し訳ございません。口座振替か銀行振込でお願いしております。</p>',
      'met ["account-transfer","bank-transfer"]',
      { kind: 'faq', title: 'テスト秘書' },
    ],
    ['<p>お支払いは現金のみとさせていただきます。</p>', 'missing'],
  ])('refused or not yet: %s', (html, expected, options) => {
    expect(outcome('payment.methods', html, options)).toBe(expected);
  });

  it.each<[html: string, expected: string]>([
    ['<dl><dt>お支払い方法</dt><dd>お問い合わせください</dd></dl>', 'partial'],
    ['<dl><dt>お支払い方法</dt><dd>ご契約時にご案内いたします</dd></dl>', 'partial'],
  ])('on request: %s', (html, expected) => {
    expect(outcome('payment.methods', html)).toBe(expected);
  });

  it.each<[html: string, expected: string, options?: PageOptions]>([
    ['<p>経理代行：請求書の発行、振込データの作成、クレジットカード明細の入力</p>', 'missing', { kind: 'service', title: 'テスト秘書' }],
    ['<h2>支払業務</h2><ul><li>銀行振込の代行</li><li>請求書の照合</li></ul>', 'missing', { kind: 'service', title: 'テスト秘書' }],
    ['<p>カード番号は当社では保持しません。</p>', 'missing', { kind: 'privacy', title: 'テスト秘書' }],
    ['<p>取引銀行：みずほ銀行</p>', 'missing', { kind: 'company', title: 'テスト秘書' }],
    ['<p>振込手数料はお客様のご負担となります。</p>', 'missing'],
    ['<p>クレジットカード、口座振替、請求書払いの3つに対応している会社が多いようです。</p>', 'missing', { kind: 'blog', title: 'テスト秘書' }],
    ['<p>Expense reports, invoices to Japanese clients, bank transfer preparation.</p>', 'missing', { kind: 'service', title: 'テスト秘書' }],
  ])('work for clients, data, banks: %s', (html, expected, options) => {
    expect(outcome('payment.methods', html, options)).toBe(expected);
  });

  it.each(vectors.vectors.filter(({ group }) => group === 'payment').map(({ input, expected }) => [input as string, expected as string[]] as const))(
    'vector %s',
    (input, expected) => {
      const text = /支払/.test(input) ? input : `お支払方法：${input}`;
      const got = JSON.parse(outcome('payment.methods', `<p>${text}</p>`).replace(/^\w+ /, '')) as string[];
      expect(got).toEqual([...new Set(expected.map((name) => VECTOR_NAMES[name]))].sort());
    },
  );
});
