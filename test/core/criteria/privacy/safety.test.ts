import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.safety', () => {
  examples('privacy.safety', [
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>個人情報の紛失や漏えいを防止するため、管理体制の整備と社員教育など必要な措置を講じます。</p>',
      kind: 'privacy',
    },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>個人情報は厳重に管理いたします。</p>', quote: '個人情報は厳重に管理いたします。', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>個人情報を適切に取り扱います。</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>当社は、情報の漏えいが絶対に起きないことを保証するものではありません。</p>', kind: 'privacy' },
    { status: 'missing', html: '<p>万全のセキュリティで情報漏えいを防ぎます。</p>', kind: 'home' },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>個人情報を取り扱うパソコンにはパスワードをかけ、書類は鍵付きの棚に保管します。</p>',
      quote: '個人情報を取り扱うパソコンにはパスワードをかけ、書類は鍵付きの棚に保管します。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>個人情報への不正アクセスや紛失を予防し、万一の場合は是正します。</p>',
      quote: '個人情報への不正アクセスや紛失を予防し、万一の場合は是正します。',
      kind: 'privacy',
    },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>個人情報の保護に努めます。</p>', kind: 'privacy' },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>漏れたり失くしたりしないよう、しっかり鍵をかけて保管します。</p>',
      quote: '漏れたり失くしたりしないよう、しっかり鍵をかけて保管します。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>We apply appropriate technical and organizational measures to protect your data against loss and unauthorized access.</p>',
      kind: 'privacy',
    },
  ]);
});
