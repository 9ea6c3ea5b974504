import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.third-party', () => {
  examples('privacy.third-party', [
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>次の場合を除いて、お客様の個人情報を第三者に開示いたしません。</p>',
      quote: '次の場合を除いて、お客様の個人情報を第三者に開示いたしません。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>第三者提供の制限</h2><p>あらかじめ本人の同意を得ることなく提供しません。</p>',
      quote: '第三者提供の制限 あらかじめ本人の同意を得ることなく提供しません。',
      kind: 'privacy',
    },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>第三者からの不正アクセスを防ぎます。</p>', kind: 'privacy' },
    {
      status: 'missing',
      html: '<h1>利用規約</h1><h2>第1条（適用）</h2><p>本規約は、当社が提供するオンライン秘書サービスの利用に関する一切の関係に適用されます。契約者は本規約に同意のうえ申し込むものとします。料金は別に定めます。</p><h2>第9条（秘密保持）</h2><p>当社は、知り得た秘密情報を第三者に開示または漏えいしません。</p>',
      kind: 'terms',
    },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>当サイトでは、第三者配信の広告サービスを利用しています。</p>', kind: 'privacy' },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>いただいた情報を、ほかの会社や人に教えることはありません。</p>',
      quote: 'いただいた情報を、ほかの会社や人に教えることはありません。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>法令に基づく開示要求があった場合を除き、第三者への開示はいたしません。</p>',
      quote: '法令に基づく開示要求があった場合を除き、第三者への開示はいたしません。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><table><tr><th>外部提供</th><td>なし（法令によるものを除く）</td></tr><tr><th>再委託</th><td>なし</td></tr></table>',
      quote: '外部提供 なし（法令によるものを除く）',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>ほかの会社に渡すことがあるか</h2><p>協力会社にお名前をお渡しすることがあります。</p>',
      quote: '協力会社にお名前をお渡しすることがあります。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>ご家族であっても、ご本人以外の方にお伝えすることはありません。</p>',
      quote: 'ご家族であっても、ご本人以外の方にお伝えすることはありません。',
      kind: 'privacy',
    },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>We will not sell or share your personal information with any third party.</p>', kind: 'privacy' },
    {
      status: 'met',
      html: '<h1>個人情報保護方針</h1><p>当社は、個人情報を第三者に販売することはありません。</p>',
      quote: '当社は、個人情報を第三者に販売することはありません。',
      kind: 'privacy',
    },
    { status: 'missing', html: '<h1>個人情報保護方針</h1><p>Googleアナリティクスの利用により収集されたデータは、Google社の定めにより管理されます。</p>', kind: 'privacy' },
  ]);
});
