import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.entrustment', () => {
  examples('privacy.entrustment', [
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>当社は、業務を円滑に進めるため、個人情報の取り扱いの全部または一部を外部に委託する場合があります。</p>',
      quote: '当社は、業務を円滑に進めるため、個人情報の取り扱いの全部または一部を外部に委託する場合があります。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>業務委託先に対し、必要かつ適切な監督を行います。</p>',
      quote: '業務委託先に対し、必要かつ適切な監督を行います。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>個人情報の取扱いを外部に委託することはありません。</p>',
      quote: '個人情報の取扱いを外部に委託することはありません。',
      kind: 'privacy',
    },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>お客様から委託された業務を遂行するために利用します。</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><h2>共同利用</h2><p>グループ会社と共同で利用します。</p>', kind: 'privacy' },
    { status: 'missing', html: '<p>御社の業務を委託していただくことで、コア業務に集中できます。</p>', kind: 'service' },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>個人情報の処理を外部に委託する場合は、十分な安全水準を満たす委託先を選びます。</p>',
      quote: '個人情報の処理を外部に委託する場合は、十分な安全水準を満たす委託先を選びます。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>クラウドサービス事業者に個人データの保管を委託しています。</p>',
      quote: 'クラウドサービス事業者に個人データの保管を委託しています。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><table><tr><th>外部提供</th><td>なし（法令によるものを除く）</td></tr><tr><th>再委託</th><td>なし</td></tr></table>',
      quote: '再委託 なし',
      kind: 'privacy',
    },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>We use trusted service providers to process data on our behalf.</p>', kind: 'privacy' },
    { status: 'met', html: '<h1>個人情報保護方針</h1><p>当社は、業務委託先を適切に監督します。</p>', quote: '当社は、業務委託先を適切に監督します。', kind: 'privacy' },
    { status: 'missing', html: '<p>お客様から委託された個人情報は適切に管理します。</p>', kind: 'service' },
  ]);
});
