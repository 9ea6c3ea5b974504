import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.disclosure', () => {
  examples('privacy.disclosure', [
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>お客さまがご本人の個人情報の照会・修正・削除などをご希望される場合には、ご本人であることを確認の上、対応させていただきます。</p>',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>保有個人データの開示等の請求については、下記窓口までご連絡ください。</p>',
      quote: '保有個人データの開示等の請求については、下記窓口までご連絡ください。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>お問い合わせ窓口</h2><p>個人情報の取扱いに関するお問い合わせ窓口：info@example.co.jp</p>',
      quote: '個人情報の取扱いに関するお問い合わせ窓口：info@example.co.jp',
      kind: 'privacy',
    },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>You may request disclosure, correction or deletion of your data by contacting us.</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>個人情報を第三者に開示することはありません。</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>お問い合わせ</h1><p>お問い合わせは下記フォームからご連絡ください。</p>', kind: 'contact' },
  ]);
});
