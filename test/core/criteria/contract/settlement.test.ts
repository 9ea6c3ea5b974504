import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('contract.settlement', () => {
  examples('contract.settlement', [
    { status: 'met', html: '<p>契約時間の繰り上げ・繰り下げはできません。</p>', quote: '契約時間の繰り上げ・繰り下げはできません。', kind: 'price' },
    {
      status: 'met',
      html: '<p>ひと月の時間はその月のうちに使い切りでお願いしています。</p>',
      quote: 'ひと月の時間はその月のうちに使い切りでお願いしています。',
      kind: 'price',
    },
    { status: 'met', html: '<p>余った時間は翌月に繰り越せます</p>', quote: '余った時間は翌月に繰り越せます', kind: 'price' },
    { status: 'met', html: '<p>月の途中で解約された場合の日割り計算はいたしません。</p>', quote: '月の途中で解約された場合の日割り計算はいたしません。', kind: 'price' },
    {
      status: 'met',
      html: '<p>お支払い済みの料金は、理由の如何を問わず返金いたしません。</p>',
      quote: 'お支払い済みの料金は、理由の如何を問わず返金いたしません。',
      kind: 'price',
    },
    { status: 'met', html: '<p>未使用時間は翌月へ繰り越しできません。</p>', quote: '未使用時間は翌月へ繰り越しできません。', kind: 'price' },
    {
      status: 'met',
      html: '<h3>余った時間はどうなりますか？</h3><p>当月限りで失効いたします。</p>',
      quote: '余った時間はどうなりますか？ 当月限りで失効いたします。',
      kind: 'price',
    },
    { status: 'met', html: '<p>余剰時間の繰越は不可</p>', quote: '余剰時間の繰越は不可', kind: 'price' },
    { status: 'met', html: '<p>保証金は解約時に全額返還いたします。</p>', quote: '保証金は解約時に全額返還いたします。', kind: 'price' },
    { status: 'missing', html: '<p>初月は日割り計算となります。</p>', kind: 'price' },
    { status: 'missing', html: '<p>経費精算、請求書作成をお任せください。</p>', kind: 'price' },
    { status: 'missing', html: '<p>入金消込、返金処理の代行</p>', kind: 'price' },
    { status: 'missing', html: '<p>ご満足いただけない場合は全額返金保証。</p>', kind: 'price' },
    { status: 'met', html: '<p>使わなかった時間は翌月に限り持ち越しできます。</p>', quote: '使わなかった時間は翌月に限り持ち越しできます。', kind: 'price' },
    { status: 'met', html: '<p>残った時間のお金はお返しできません。</p>', quote: '残った時間のお金はお返しできません。', kind: 'price' },
    { status: 'met', html: '<p>余った分は月末で消えます。</p>', quote: '余った分は月末で消えます。', kind: 'price' },
    { status: 'met', html: '<p>中途解約の場合、日割りにて精算いたします。</p>', quote: '中途解約の場合、日割りにて精算いたします。', kind: 'price' },
    { status: 'met', html: '<p>ご入金後のご返金はいたしかねます。</p>', quote: 'ご入金後のご返金はいたしかねます。', kind: 'price' },
    { status: 'missing', html: '<p>交通費は実費精算です。</p>', kind: 'price' },
    { status: 'met', html: '<p>Unused hours expire at the end of each month.</p>', quote: 'Unused hours expire at the end of each month.', kind: 'price' },
    { status: 'met', html: '<p>お支払い済みの料金はお戻しできません。</p>', quote: 'お支払い済みの料金はお戻しできません。', kind: 'price' },
    { status: 'met', html: '<p>使いきれなかった分は次の月に回せます。</p>', quote: '使いきれなかった分は次の月に回せます。', kind: 'price' },
    { status: 'missing', html: '<p>資料は作業後にお戻しします。</p>', kind: 'price' },
    {
      status: 'met',
      html: '<p>乙は、解約の日の属する月の料金について、日割計算による減額を求めることができない。</p>',
      quote: '乙は、解約の日の属する月の料金について、日割計算による減額を求めることができない。',
      kind: 'price',
    },
    { status: 'met', html: '<table><tr><th>残時間</th><td>翌月末まで繰越</td></tr></table>', quote: '残時間 翌月末まで繰越', kind: 'price' },
    { status: 'met', html: '<p>使い残した時間は、翌月だけ持ち越せます。</p>', quote: '使い残した時間は、翌月だけ持ち越せます。', kind: 'price' },
    { status: 'met', html: '<p>Fees already paid are non-refundable.</p>', quote: 'Fees already paid are non-refundable.', kind: 'price' },
    {
      status: 'met',
      html: '<p>解約金はかかりませんが、解約月の料金は日割りになりません。</p>',
      quote: '解約金はかかりませんが、解約月の料金は日割りになりません。',
      kind: 'price',
    },
    {
      status: 'met',
      html: '<p>キャンセルポリシー：サービス開始後のキャンセル・返金はお受けできません。</p>',
      quote: 'キャンセルポリシー：サービス開始後のキャンセル・返金はお受けできません。',
      kind: 'price',
    },
    { status: 'met', html: '<p>プリペイドの残時間は6か月間有効です。</p>', quote: 'プリペイドの残時間は6か月間有効です。', kind: 'price' },
    { status: 'missing', html: '<p>立替金は月末に精算します。</p>', kind: 'price' },
    { status: 'missing', html: '<p>返金対応やクレーム処理の一次受付も行います。</p>', kind: 'service' },
  ]);
});
