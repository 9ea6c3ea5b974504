import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.updated', () => {
  examples('privacy.updated', [
    // No heading and no footer tag ends the policy: what follows its date is the site's frame.
    {
      status: 'met',
      html: '<div><h1>プライバシーポリシー</h1><div>当社は個人情報を、お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</div><div>2023年8月10日</div></div><div><div>まずはご相談ください</div><div>お返事は24時間以内です。</div><div>フォームから相談する</div><div>みなもと事務室</div><div>© 2021 みなもと事務室</div></div>',
      value: '2023-08-10',
      quote: '2023年8月10日',
      kind: 'privacy',
    },
    // Entries of a list are no dates of the policy.
    {
      status: 'missing',
      html: '<div><h1>プライバシーポリシー</h1><div>当社は個人情報を、お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</div></div><div><div>2023年8月10日</div><div>夏休みについて</div><div>2023年9月1日</div><div>電話番号について</div><div>2023年10月3日</div><div>受付の時間について</div><div>ご相談はこちら</div><div>フォームから相談する</div><div>みなもと事務室</div><div>© 2021 みなもと事務室</div></div>',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>当社は個人情報を適切に扱い、法令を守り、お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</p><p>制定日 ： 平成29年4月1日</p><p>最終改訂日 ： 2023年 4月1日</p>',
      quote: '最終改訂日 ： 2023年 4月1日',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>当社は個人情報を適切に扱い、法令を守り、お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</p><p>2023年4月1日</p>',
      quote: '2023年4月1日',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>当社は個人情報を適切に扱い、法令を守り、お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</p><p>【2025年4月1日 制定】</p>',
      quote: '【2025年4月1日 制定】',
      kind: 'privacy',
    },
    {
      status: 'missing',
      html: '<h1>プライバシーポリシー</h1><p>2022年4月1日施行の改正個人情報保護法に対応しています。お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</p>',
      kind: 'privacy',
    },
    {
      status: 'missing',
      html: '<h1>利用規約</h1><h2>第1条（適用）</h2><p>本規約は、当社が提供するオンライン秘書サービスの利用に関する一切の関係に適用されます。契約者は本規約に同意のうえ申し込むものとします。料金は別に定めます。</p><p>2024年9月1日 制定</p>',
      kind: 'terms',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>お問い合わせにお答えするために使います。窓口までご連絡ください。</p><p>2020年4月 制定／2024年10月 改定</p>',
      value: '2024-10',
      quote: '2020年4月 制定／2024年10月 改定',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>お問い合わせにお答えするために使います。窓口までご連絡ください。</p><table><tr><th>制定日</th><td>令和2年4月1日</td></tr></table>',
      value: '2020-04-01',
      quote: '制定日 令和2年4月1日',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>お問い合わせにお答えするために使います。窓口までご連絡ください。</p><p>以上</p><p>平成30年4月1日</p>',
      value: '2018-04-01',
      quote: '平成30年4月1日',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>Effective date: January 5, 2024</p><p>We use your data to reply to you.</p>',
      value: '2024-01-05',
      quote: 'Effective date: January 5, 2024',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>2021年の4月に書き、2024年の6月に直しました。お返事のために使います。</p>',
      value: '2024-06',
      quote: '2021年の4月に書き、2024年の6月に直しました。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>取扱い（第3版 2022.7.1）</h2><p>お返事のために使います。</p>',
      value: '2022-07-01',
      quote: '取扱い（第3版 2022.7.1）',
      kind: 'privacy',
    },
  ]);
});
