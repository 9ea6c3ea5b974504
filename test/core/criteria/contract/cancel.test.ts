import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('contract.cancel', () => {
  examples('contract.cancel', [
    { status: 'met', html: '<p>途中解約や返金はいかなる理由でも不可</p>', quote: '途中解約や返金はいかなる理由でも不可', kind: 'price' },
    { status: 'met', html: '<p>いつでも解約できます。</p>', quote: 'いつでも解約できます。', kind: 'price' },
    {
      status: 'met',
      html: '<h3>解約したい場合はどうすればいいですか？</h3><p>ご契約終了月の前月15日までに、担当者へメールでご連絡ください。</p>',
      quote: '解約したい場合はどうすればいいですか？ ご契約終了月の前月15日までに、担当者へメールでご連絡ください。',
      kind: 'price',
    },
    {
      status: 'met',
      html: '<p>解約をご希望の方はお問い合わせフォームよりご連絡ください。</p>',
      quote: '解約をご希望の方はお問い合わせフォームよりご連絡ください。',
      kind: 'price',
    },
    { status: 'met', html: '<p>途中解約はできません。</p>', quote: '途中解約はできません。', kind: 'price' },
    { status: 'met', html: '<p>契約期間内の途中解約は原則できません。</p>', quote: '契約期間内の途中解約は原則できません。', kind: 'price' },
    {
      status: 'met',
      html: '<table><tr><th>解約について</th><td>解約希望日の1ヶ月前までに書面にてご連絡ください。</td></tr></table>',
      quote: '解約について 解約希望日の1ヶ月前までに書面にてご連絡ください。',
      kind: 'price',
    },
    { status: 'met', html: '<p>解約は随時承ります。</p>', quote: '解約は随時承ります。', kind: 'price' },
    { status: 'partial', html: '<p>解約についてはお問い合わせください。</p>', quote: '解約についてはお問い合わせください。', kind: 'price' },
    {
      status: 'missing',
      html: '<h3>サービスを一時的に利用停止にすることは可能ですか?</h3><p>ご契約プランの期間は業務発生の有無にかかわらず1ヶ月単位となります。</p>',
      kind: 'price',
    },
    { status: 'missing', html: '<p>当社は、3ヶ月前までに通知することにより、本サービスを終了することができます。</p>', kind: 'price' },
    { status: 'missing', html: '<p>契約者が次の各号に該当する場合、当社は契約を解除することができます。</p>', kind: 'price' },
    { status: 'missing', html: '<p>解約方法の詳細は、利用規約をご覧ください。</p>', kind: 'price' },
    { status: 'missing', html: '<p>解約手続きの代行も承ります。</p>', kind: 'price' },
    { status: 'missing', html: '<p>メールマガジンの退会はこちらから手続きできます。</p>', kind: 'price' },
    { status: 'missing', html: '<table><tr><th>返品・キャンセル</th><td>サービスの性質上、返品・キャンセルはお受けできません。</td></tr></table>', kind: 'price' },
    { status: 'missing', html: '<p>無料トライアル期間中に解約すれば料金はかかりません。</p>', kind: 'price' },
    { status: 'missing', html: '<p>不要なサブスクの解約手続きもお任せください。</p>', kind: 'price' },
    { status: 'missing', html: '<p>契約終了後もデータをダウンロードできます。</p>', kind: 'price' },
    { status: 'missing', html: '<p>解約率は1％以下です。</p>', kind: 'price' },
    { status: 'missing', html: '<p>請求書の発行、契約書の作成、解約手続きなど何でもお任せください。</p>', kind: 'price' },
    { status: 'missing', html: '<p>スマホの解約手続きを秘書が代わりに行います。</p>', kind: 'price' },
  ]);
});
