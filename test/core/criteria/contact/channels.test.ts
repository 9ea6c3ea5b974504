import { criterionCases, profile } from '../../../support/criterion-cases.ts';

criterionCases('contact.channels', [
  { of: 'telephone and e-mail', html: profile({ 電話: '03-5999-0101', メール: 'info@nagisa-works.jp' }), status: 'met', value: ['email', 'phone'] },
  { of: 'telephone and LINE', html: '<p>電話 03-5999-0101</p><a href="https://lin.ee/abc">LINEで相談</a>', status: 'met', value: ['chat', 'phone'] },
  { of: 'toll-free and a form', html: '<p>0120-999-101</p><a href="/mail.cgi">お問い合わせフォーム</a>', status: 'met', value: ['form', 'phone'] },
  { of: 'chat in words', html: '<p>メールは info@nagisa-works.jp まで。</p><p>Chatworkからもご相談いただけます。</p>', status: 'met', value: ['chat', 'email'] },

  { of: 'telephone only', html: profile({ 電話: '03-5999-0101' }), status: 'partial', value: ['phone'] },
  { of: 'e-mail twice is one way', html: '<p>info@nagisa-works.jp</p><p>support@nagisa-works.jp</p>', status: 'partial', value: ['email'] },
  { of: 'FAX is no way of these', html: '<p>電話 03-5999-0101 FAX 03-5999-0102</p>', status: 'partial', value: ['phone'] },
  {
    of: 'chat with the person in charge is not for inquiries',
    html: '<p>電話 03-5999-0101</p><p>ご契約後、担当者とはChatworkでご相談いただけます。</p>',
    status: 'partial',
    value: ['phone'],
  },
  { of: 'LINE denied', html: '<p>電話 03-5999-0101</p><p>LINEでのお問い合わせは受け付けていません。</p>', status: 'partial', value: ['phone'] },
  {
    of: 'handling of clients’ LINE accounts',
    html: '<p>電話 03-5999-0101</p><p>LINEからのお問い合わせ対応を代行します。</p>',
    kind: 'service',
    status: 'partial',
    value: ['phone'],
  },

  { of: 'none', html: '<p>お気軽にお問い合わせください。</p>', status: 'missing' },
  { of: 'only those of others', html: '<h2>グループ会社</h2><p>電話 03-5999-0240</p>', status: 'missing' },
]);
