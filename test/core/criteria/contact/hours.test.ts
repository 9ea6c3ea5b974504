import { criterionCases, profile } from '../../../support/criterion-cases.ts';

const weekdays = (from: string, to: string) => ({ days: '平日', from, to });

criterionCases('contact.hours', [
  {
    of: 'a row',
    html: profile({ 営業時間: '平日 10:00〜18:00（土日祝・年末年始を除く）' }),
    kind: 'contact',
    status: 'met',
    value: weekdays('10:00', '18:00'),
    quote: /^営業時間 平日 10:00/,
  },
  { of: 'behind the telephone', html: '<p>電話 03-5999-0101（月〜金 9:30〜17:30）</p>', kind: 'home', status: 'met', value: weekdays('09:30', '17:30') },
  { of: 'the line below the telephone', html: '<p>TEL 03-5999-0101<br>平日９：００〜１８：００</p>', kind: 'contact', status: 'met', value: weekdays('09:00', '18:00') },
  { of: 'kanji and particles', html: '<p>受付時間は午前10時より午後7時までです。</p>', kind: 'contact', status: 'met', value: { days: '', from: '10:00', to: '19:00' } },
  { of: 'every day', html: '<p>お問い合わせ窓口 年中無休 8:00〜22:00</p>', kind: 'contact', status: 'met', value: { days: '年中無休', from: '08:00', to: '22:00' } },
  { of: 'telephone day and night', html: '<p>電話 03-5999-0101 24時間365日受付</p>', kind: 'contact', status: 'met', value: { days: '年中無休', from: '00:00', to: '24:00' } },
  { of: 'a bare 時間 on the contact page', html: profile({ '時　　間': '平日 8:30～17:30' }), kind: 'contact', status: 'met', value: weekdays('08:30', '17:30') },
  {
    of: 'the hours of the sentence before',
    html: '<p>平日の10時から16時が作業の時間です。お問い合わせへのご返信もこの時間に行っています。</p>',
    kind: 'contact',
    status: 'met',
    value: weekdays('10:00', '16:00'),
  },
  { of: 'English', html: '<p>Office hours: 9:00 to 17:00, Monday to Friday</p>', kind: 'contact', status: 'met', value: weekdays('09:00', '17:00') },
  { of: 'in an alt', html: '<img src="t.png" alt="受付時間 平日9:00〜18:00">', kind: 'home', status: 'met', value: weekdays('09:00', '18:00') },

  { of: 'the form day and night', html: '<p>フォームは24時間受付しております。</p>', kind: 'contact', status: 'partial', noteKey: 'form-hours-only' },
  { of: 'LINE day and night', html: '<p>LINEでのお問い合わせは24時間受け付けています。</p>', kind: 'contact', status: 'partial', noteKey: 'form-hours-only' },

  { of: 'none', html: '<p>電話 03-5999-0101</p>', kind: 'contact', status: 'missing' },
  { of: 'a delay of a day', html: profile({ 事故時: '24時間以内に電話、7日以内に報告書' }), kind: 'privacy', status: 'missing' },
  { of: 'hours of the work', html: '<p>アシスタントの稼働は平日9:00〜18:00です。</p>', kind: 'service', status: 'missing' },
  { of: 'a vacancy', html: '<h2>募集要項</h2><table><tr><th>勤務時間</th><td>9:00〜18:00</td></tr></table>', kind: 'recruit', status: 'missing' },
  { of: 'a seminar', html: '<p>無料セミナーは14:00〜15:00に開催します。</p>', kind: 'news', status: 'missing' },
  { of: 'hours per month', html: '<p>月10〜20時間のご利用が多いです。</p>', kind: 'price', status: 'missing' },
  { of: 'a question only', html: '<p>Q. 受付時間は9:00〜18:00ですか？</p>', kind: 'faq', status: 'missing' },
  { of: 'a client’s shop', html: '<h2>導入事例</h2><p>営業時間は11:00〜20:00の美容室です。</p>', kind: 'cases', status: 'missing' },
]);
