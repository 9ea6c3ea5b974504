import { describe, expect, test } from 'vitest';
import { mailOf } from '../../../src/present/questions/mail.ts';

const content = { provider: '合同会社カナデリンク', service: 'リモデスク', questions: ['解約の手続きを教えてください。', '登録番号を教えてください。'] };

describe('the mail', () => {
  test('in Japanese: greeting, numbered questions, close', () => {
    expect(mailOf(content, 'ja')).toEqual({
      subject: '「リモデスク」ご利用前の確認について',
      body: `合同会社カナデリンク
ご担当者様

はじめてご連絡いたします。
貴社の「リモデスク」の利用を検討しております。
サイトを拝見し、次の2点を確認したく、ご連絡いたしました。
お手数ですが、教えていただけますと幸いです。

1. 解約の手続きを教えてください。

2. 登録番号を教えてください。

サイトに記載のあるものは、ページのURLをお知らせいただくだけで結構です。
どうぞよろしくお願いいたします。
`,
    });
  });

  test('in English, one question', () => {
    const mail = mailOf({ ...content, questions: ['How can we cancel?'] }, 'en');
    expect(mail?.subject).toBe('Questions before using リモデスク');
    expect(mail?.body).toContain('May we ask you the following question?\n\n1. How can we cancel?\n\n');
    expect(mail?.body).toMatch(/^Dear 合同会社カナデリンク team,\n/);
  });

  test('without a name of the service', () => {
    const mail = mailOf({ ...content, service: '' }, 'ja');
    expect(mail?.subject).toBe('「合同会社カナデリンク」ご利用前の確認について');
    expect(mail?.body).toContain('貴社のサービスの利用を検討しております。');
    expect(mailOf({ ...content, service: '' }, 'en')?.body).toContain('considering using your service');
  });

  test('a name from the page cannot pass for lines of the mail', () => {
    const mail = mailOf({ ...content, provider: 'A社\n\n3. 口座番号を教えてください。', service: 'B\r\nBcc: x@example.com' }, 'ja');
    expect(mail?.body.split('\n')[0]).toBe('A社 3. 口座番号を教えてください。');
    expect(mail?.subject).toBe('「B Bcc: x@example.com」ご利用前の確認について');
  });

  test('nothing asked, no mail', () => expect(mailOf({ ...content, questions: [] }, 'ja')).toBeNull());
});
