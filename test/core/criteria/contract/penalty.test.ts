import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('contract.penalty', () => {
  examples('contract.penalty', [
    {
      status: 'met',
      html: '<p>最低利用期間に満たない時点での解約の申請の場合でも、最低利用期間分の請求は発生いたします。</p>',
      value: 'some',
      quote: '最低利用期間に満たない時点での解約の申請の場合でも、最低利用期間分の請求は発生いたします。',
      kind: 'price',
    },
    {
      status: 'met',
      html: '<p>1ヶ月前に通知がない解約は、違約金として1ヶ月分の業務料金をいただきます。弊社の都合で解約する場合は、3か月前に通告します。</p>',
      value: 'some',
      quote: '1ヶ月前に通知がない解約は、違約金として1ヶ月分の業務料金をいただきます。',
      kind: 'price',
    },
    { status: 'met', html: '<p>違約金は一切かかりません</p>', value: 'none', quote: '違約金は一切かかりません', kind: 'price' },
    { status: 'met', html: '<p>中途解約の場合、違約金1ヶ月分を申し受けます。</p>', value: 'some', quote: '中途解約の場合、違約金1ヶ月分を申し受けます。', kind: 'price' },
    { status: 'met', html: '<p>解約金：なし</p>', value: 'none', quote: '解約金：なし', kind: 'price' },
    { status: 'met', html: '<table><tr><th>違約金</th><td>なし</td></tr></table>', value: 'none', quote: '違約金 なし', kind: 'price' },
    { status: 'met', html: '<table><tr><th>解約手数料</th><td>0円</td></tr></table>', value: 'none', quote: '解約手数料 0円', kind: 'price' },
    {
      status: 'met',
      html: '<p>契約期間内に解約する場合は、残りの期間分の料金をお支払いいただきます。</p>',
      value: 'some',
      quote: '契約期間内に解約する場合は、残りの期間分の料金をお支払いいただきます。',
      kind: 'price',
    },
    {
      status: 'met',
      html: '<p>最低利用期間内の解約は、残月分の月額料金を一括でお支払いいただきます。</p>',
      value: 'some',
      quote: '最低利用期間内の解約は、残月分の月額料金を一括でお支払いいただきます。',
      kind: 'price',
    },
    {
      status: 'met',
      html: '<h3>解約時に費用はかかりますか？</h3><p>いいえ、かかりません。</p>',
      value: 'none',
      quote: '解約時に費用はかかりますか？ いいえ、かかりません。',
      kind: 'price',
    },
    {
      status: 'met',
      html: '<h3>違約金はありますか？</h3><p>最低契約期間内に解約される場合のみ、残り期間の50％を頂戴します。</p>',
      value: 'some',
      quote: '違約金はありますか？ 最低契約期間内に解約される場合のみ、残り期間の50％を頂戴します。',
      kind: 'price',
    },
    { status: 'met', html: '<p>初期費用・解約費用は一切かかりません。</p>', value: 'none', quote: '初期費用・解約費用は一切かかりません。', kind: 'price' },
    { status: 'met', html: '<p>No cancellation fee.</p>', value: 'none', quote: 'No cancellation fee.', kind: 'price' },
    { status: 'met', html: '<p>途中解約時のペナルティはありません。</p>', value: 'none', quote: '途中解約時のペナルティはありません。', kind: 'price' },
    {
      status: 'met',
      html: '<p>中途解約の場合でも、残りの期間の料金は請求いたしません。</p>',
      value: 'none',
      quote: '中途解約の場合でも、残りの期間の料金は請求いたしません。',
      kind: 'price',
    },
    { status: 'met', html: '<p>違約金（残月数×月額料金）が発生します。</p>', value: 'some', quote: '違約金（残月数×月額料金）が発生します。', kind: 'price' },
    { status: 'missing', html: '<p>会員が本規約に違反した場合、違約金として100万円を支払うものとします。</p>', kind: 'price' },
    { status: 'missing', html: '<p>スタッフを直接雇用した場合、違約金50万円を請求します。</p>', kind: 'price' },
    { status: 'missing', html: '<p>禁止事項：当社スタッフの引き抜き（違約金が発生します）</p>', kind: 'price' },
    { status: 'missing', html: '<p>当日キャンセルはキャンセル料100%をいただきます。</p>', kind: 'price' },
    { status: 'missing', html: '<p>支払いが遅れた場合は年14.6％の遅延損害金が発生します。</p>', kind: 'price' },
  ]);
});
