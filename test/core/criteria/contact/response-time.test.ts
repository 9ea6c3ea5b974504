import { criterionCases } from '../../../support/criterion-cases.ts';

criterionCases('contact.response-time', [
  { of: 'one business day', html: '<p>お問い合わせには1営業日以内にご返信します。</p>', kind: 'contact', status: 'met', quote: 'お問い合わせには1営業日以内にご返信します。' },
  { of: 'the same day', html: '<p>フォームよりご連絡ください。当日中にお返事いたします。</p>', kind: 'contact', status: 'met', quote: '当日中にお返事いたします。' },
  { of: 'kanji numeral', html: '<p>二営業日以内に担当よりご連絡いたします。</p>', kind: 'contact', status: 'met' },
  { of: 'a step of the flow', html: '<h2>ご利用の流れ</h2><p>お問い合わせをいただいたら、24時間以内に返信します。</p>', kind: 'flow', status: 'met' },
  { of: 'English', html: '<p>We reply to every inquiry within one business day.</p>', kind: 'contact', status: 'met' },
  { of: 'quotation in days', html: '<p>お問い合わせから2日以内にお見積りをお送りします。</p>', kind: 'flow', status: 'met' },

  { of: 'promptly', html: '<p>お問い合わせには迅速に返信いたします。</p>', kind: 'contact', status: 'partial' },
  { of: 'later', html: '<p>担当者より後日ご連絡いたします。</p>', kind: 'contact', status: 'partial' },

  { of: 'nothing', html: '<p>お気軽にお問い合わせください。</p>', kind: 'contact', status: 'missing' },
  { of: 'delivery', html: '<p>ご依頼の資料は3営業日以内に納品いたします。</p>', kind: 'service', status: 'missing' },
  { of: 'reports of calls', html: '<p>電話がかかってきたら5分以内にチャットでお知らせします。</p>', kind: 'service', status: 'missing' },
  { of: 'disclosure requests', html: '<p>開示の請求には2週間以内に回答します。</p>', kind: 'privacy', status: 'missing' },
  { of: 'somebody who asks for own data', html: '<p>お問い合わせはこちらへ。ご本人であることを確認し、2週間以内にお返事します。</p>', kind: 'privacy', status: 'missing' },
  { of: 'payment', html: '<p>請求書の発行から10日以内にお支払いください。ご不明の点はご連絡ください。</p>', kind: 'tokushoho', status: 'missing' },
  { of: 'a question', html: '<p>お問い合わせから何日以内に返信がありますか？</p>', kind: 'faq', status: 'missing' },
  { of: 'a client about its own calls', html: '<h2>お客様の声</h2><p>問い合わせに1時間以内に返信できるようになりました。</p>', kind: 'home', status: 'missing' },
]);
