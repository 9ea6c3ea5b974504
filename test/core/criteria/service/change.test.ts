import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.change', () => {
  examples('service.change', [
    { status: 'met', html: '<p>プランの変更は前月20日までのお申し出で承ります。</p>' },
    { status: 'met', html: '<dl><dt>Q. 途中でコースを変えられますか？</dt><dd>A. はい、翌月から変更できます。</dd></dl>', kind: 'faq' },
    { status: 'met', html: '<p>作業時間の追加は1時間単位でいつでも可能です。</p>' },
    { status: 'met', html: '<p>You can upgrade or downgrade your plan at any time; the change applies from the next month.</p>' },
    { status: 'missing', html: '<h2>プラン</h2><ul><li>ライト 10時間</li><li>スタンダード 30時間</li></ul>', kind: 'price' },
    { status: 'missing', html: '<p>担当者の変更は承ります。</p>' },
    { status: 'missing', html: '<p>当社は、本サービスの内容を予告なく変更することがあります。</p>' },
    { status: 'missing', html: '<p>料金プランを改定する場合は、1か月前までにお知らせします。</p>' },
    { status: 'missing', html: '<p>住所の変更は届出が必要です。</p>' },
    { status: 'missing', html: '<p>契約期間中のプランの変更はできません。</p>' },
    { status: 'met', html: '<table><tr><th>枠替え</th><td>前月20日、電話1本</td></tr></table>' },
    { status: 'met', html: '<dl><dt>Q. 大きいほうに乗りかえたい！</dt><dd>20日までなら次の月から変わります。</dd></dl>', kind: 'faq' },
  ]);
});
