import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.purpose', () => {
  examples('privacy.purpose', [
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>利用目的</h2><ul><li>お問い合わせへの回答</li><li>サービスの提供</li></ul>',
      quote: '利用目的 お問い合わせへの回答',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>個人情報の利用目的</h2><p>(1) お問い合わせへの回答<br>(2) 契約の履行<br>(3) ご案内の送付</p>',
      quote: '個人情報の利用目的 (1) お問い合わせへの回答',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>いただいた個人情報は、当社からのご連絡やご質問への回答、資料の送付に利用いたします。</p>',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<p>ご入力いただいた個人情報は、お問い合わせへの回答の目的でのみ使用します。</p>',
      quote: 'ご入力いただいた個人情報は、お問い合わせへの回答の目的でのみ使用します。',
      kind: 'contact',
    },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>We use your personal data to respond to your inquiries and to provide our services.</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>(1) お問い合わせへの回答のため</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>当社は、個人情報の利用目的を明確にし、その範囲内で取り扱います。</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>当社は、利用目的を可能な限り特定のうえ公表します。</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>当社は、個人情報を利用目的の達成に必要な範囲で取り扱います。</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>アクセス解析のためにCookieを使用しています。</p>', kind: 'privacy' },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>なぜお聞きするか</h2><p>お名前とご連絡先は、お返事と請求書をお送りするために使います。</p>',
      quote: 'お名前とご連絡先は、お返事と請求書をお送りするために使います。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>お預かりした情報の使い道</h2><ul><li>ご依頼のお仕事をするため</li></ul>',
      quote: 'お預かりした情報の使い道 ご依頼のお仕事をするため',
      kind: 'privacy',
    },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><h2>用途</h2><p>ご照会への回答、請求書の送付。</p>', quote: '用途 ご照会への回答、請求書の送付。', kind: 'privacy' },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>集めた情報は、ご連絡とお仕事のため以外には使いません。</p>',
      quote: '集めた情報は、ご連絡とお仕事のため以外には使いません。',
      kind: 'privacy',
    },
  ]);
});
