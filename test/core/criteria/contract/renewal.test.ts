import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('contract.renewal', () => {
  examples('contract.renewal', [
    { status: 'met', html: '<p>年契約で双方合意の上、自動更新いたします。</p>', value: 'auto', quote: '年契約で双方合意の上、自動更新いたします。', kind: 'price' },
    {
      status: 'met',
      html: '<p>契約期間は3年間で、特段のお申し出がなければ自動更新します(3年ごと)。</p>',
      value: 'auto',
      quote: '契約期間は3年間で、特段のお申し出がなければ自動更新します(3年ごと)。',
      kind: 'price',
    },
    {
      status: 'met',
      html: '<p>本契約は、会員が途中解約の旨を通知しない限り、自動で継続するものとする。</p>',
      value: 'auto',
      quote: '本契約は、会員が途中解約の旨を通知しない限り、自動で継続するものとする。',
      kind: 'price',
    },
    {
      status: 'met',
      html: '<table><tr><th>契約期間</th><td>6ヶ月～（以降1ヶ月毎の自動更新）</td></tr></table>',
      value: 'auto',
      quote: '6ヶ月～（以降1ヶ月毎の自動更新）',
      kind: 'price',
    },
    { status: 'met', html: '<p>解約の旨を通知しない限り、自動で継続されます。</p>', value: 'auto', quote: '解約の旨を通知しない限り、自動で継続されます。', kind: 'price' },
    {
      status: 'met',
      html: '<p>期間満了の1ヶ月前までに甲乙いずれからも別段の意思表示がないときは、さらに1年間延長されるものとし、以後も同様とする。</p>',
      value: 'auto',
      quote: '期間満了の1ヶ月前までに甲乙いずれからも別段の意思表示がないときは、さらに1年間延長されるものとし、以後も同様とする。',
      kind: 'price',
    },
    { status: 'met', html: '<p>自動更新はありません。</p>', value: 'none', quote: '自動更新はありません。', kind: 'price' },
    { status: 'met', html: '<p>自動更新されません</p>', value: 'none', quote: '自動更新されません', kind: 'price' },
    { status: 'met', html: '<p>自動更新なし</p>', value: 'none', quote: '自動更新なし', kind: 'price' },
    { status: 'met', html: '<h3>自動更新ですか？</h3><p>はい。1ヶ月ごとに更新されます。</p>', value: 'auto', quote: '自動更新ですか？ はい。', kind: 'price' },
    {
      status: 'met',
      html: '<h3>契約は自動更新ですか？</h3><p>いいえ、期間満了で終了します。</p>',
      value: 'none',
      quote: '契約は自動更新ですか？ いいえ、期間満了で終了します。',
      kind: 'price',
    },
    { status: 'met', html: '<table><tr><th>契約更新</th><td>自動更新</td></tr></table>', value: 'auto', quote: '契約更新 自動更新', kind: 'price' },
    { status: 'met', html: '<p>契約は毎月自動的に更新されます。</p>', value: 'auto', quote: '契約は毎月自動的に更新されます。', kind: 'price' },
    {
      status: 'met',
      html: '<p>Your subscription renews automatically every month.</p>',
      value: 'auto',
      quote: 'Your subscription renews automatically every month.',
      kind: 'price',
    },
    { status: 'met', html: '<p>The contract does not renew automatically.</p>', value: 'none', quote: 'The contract does not renew automatically.', kind: 'price' },
    { status: 'met', html: '<p>更新手続きは不要です。</p>', value: 'auto', quote: '更新手続きは不要です。', kind: 'price' },
    { status: 'missing', html: '<p>トライアル期間中にキャンセルしない場合、自動的に有料プランへ移行し課金が開始されます。</p>', kind: 'price' },
    { status: 'missing', html: '<p>トライアル終了後、自動的に本契約へ移行することはありません。</p>', kind: 'price' },
    { status: 'missing', html: '<p>ウイルス定義ファイルは自動更新しています。</p>', kind: 'price' },
    { status: 'missing', html: '<p>プライバシーマークは2年ごとに更新しています。</p>', kind: 'price' },
    { status: 'missing', html: '<p>ホームページの更新も代行します。</p>', kind: 'price' },
    { status: 'missing', html: '<p>お客様の契約書の更新期限を管理し、自動更新の1か月前にお知らせします。</p>', kind: 'price' },
  ]);
});
