import { criterionCases } from '../../../support/criterion-cases.ts';

criterionCases('contact.trouble-desk', [
  { of: 'a complaints desk', html: '<p>サービスに関する苦情・ご相談窓口：お客様相談室 03-5999-0107</p>', kind: 'contact', status: 'met', quote: /苦情・ご相談窓口/ },
  { of: 'customer support', html: '<p>カスタマーサポート窓口は平日9時から18時までです。</p>', kind: 'contact', status: 'met' },
  { of: 'for contract customers', html: '<p>ご契約者様専用ダイヤルをご用意しています。</p>', kind: 'service', status: 'met' },
  { of: 'a person', html: '<p>ご不満やトラブルは、品質管理室長の下出までお申し付けください。</p>', kind: 'faq', status: 'met' },
  { of: 'English', html: '<p>Our customer support desk handles complaints.</p>', kind: 'contact', status: 'met' },

  { of: 'general inquiry takes them', html: '<p>不具合やご意見は、お問い合わせフォームからご連絡ください。</p>', kind: 'faq', status: 'partial' },

  { of: 'nothing', html: '<p>お気軽にお問い合わせください。</p>', kind: 'contact', status: 'missing' },
  { of: 'for personal data only', html: '<h2>個人情報に関する苦情・相談窓口</h2><p>電話 03-5999-0104</p>', kind: 'privacy', status: 'missing' },
  { of: 'whistle-blowing', html: '<p>内部通報の相談窓口を設けています。</p>', kind: 'company', status: 'missing' },
  { of: 'a service that is sold', html: '<p>カスタマーサポート窓口の代行を承ります。</p>', kind: 'service', status: 'missing' },
  { of: 'handling of complaints as a task', html: '<p>クレームの一次対応もお任せください。</p>', kind: 'service', status: 'missing' },
  { of: 'free consultation', html: '<p>導入前の無料相談窓口はこちら。</p>', kind: 'home', status: 'missing' },
  { of: 'consumer centre', html: '<p>お困りのときは消費生活センターにご相談ください。</p>', kind: 'blog', status: 'missing' },
  { of: 'a question', html: '<p>トラブルのときはどこに連絡すればよいですか？</p>', kind: 'faq', status: 'missing' },
]);
