import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('flag.long-lock-in', () => {
  examples('flag.long-lock-in', [
    { status: 'met', html: '<p>最低契約期間は12ヶ月です。</p>', kind: 'price' },
    { status: 'met', html: '<p>途中解約の場合は残期間の料金の50％を頂戴します。</p>', kind: 'price' },
    { status: 'met', html: '<p>1ヶ月ごとのご契約です。月の途中での解約はできません。</p>', kind: 'price' },
    { status: 'flagged', html: '<p>最低契約期間は24ヶ月です。</p>', quote: '最低契約期間は24ヶ月です。', kind: 'price' },
    {
      status: 'flagged',
      html: '<p>契約期間6ヶ月。途中解約の場合は残期間の料金全額をお支払いいただきます。</p>',
      quote: '途中解約の場合は残期間の料金全額をお支払いいただきます。',
      kind: 'price',
    },
    {
      status: 'flagged',
      html: '<p>最低利用期間内に解約する場合、残期間に相当する料金を違約金として一括で支払うものとします。</p>',
      quote: '最低利用期間内に解約する場合、残期間に相当する料金を違約金として一括で支払うものとします。',
      kind: 'price',
    },
  ]);
});
