import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.disclosure', () => {
  examples('privacy.disclosure', [
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>ご本人が個人情報の照会、訂正、削除を希望されるときは、ご本人と確かめたうえで対応します。</p>',
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
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>登録内容の確認、変更、削除をご希望の方は、お問い合わせフォームからご連絡ください。</p>',
      quote: '登録内容の確認、変更、削除をご希望の方は、お問い合わせフォームからご連絡ください。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><h2>苦情・相談窓口</h2><p>担当：総務部 TEL 03-4999-0001</p>',
      quote: '苦情・相談窓口 担当：総務部 TEL 03-4999-0001',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>ご自分の情報を見たい、直したい、消したいときは、メールでお知らせください。</p>',
      quote: 'ご自分の情報を見たい、直したい、消したいときは、メールでお知らせください。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>ご自身の記録を見たい、直したい、消したいとのお申し出は、書面で総務部までお願いします。</p>',
      quote: 'ご自身の記録を見たい、直したい、消したいとのお申し出は、書面で総務部までお願いします。',
      kind: 'privacy',
    },
    {
      status: 'met',
      html: '<h1>プライバシーポリシー</h1><p>間違いの修正や削除は、いつでもメールで承ります。</p>',
      quote: '間違いの修正や削除は、いつでもメールで承ります。',
      kind: 'privacy',
    },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>You have the right to access, correct and delete your personal data.</p>', kind: 'privacy' },
    { status: 'missing', html: '<p>顧客情報の開示・訂正依頼への対応業務を代行します。</p>', kind: 'service' },
  ]);
});
