import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.availability', () => {
  examples('service.availability', [
    { status: 'met', html: '<p>秘書チームの稼働は平日10時から19時までです。</p>', value: { days: '平日', from: '10:00', to: '19:00' } },
    { status: 'met', html: '<dl><dt>対応時間</dt><dd>月〜金 9:00〜18:00（祝日を除く）</dd></dl>', value: { days: '平日', from: '09:00', to: '18:00' } },
    { status: 'met', html: '<p>24時間365日、オペレーターが電話に応対します。</p>', value: { days: '年中無休', from: '00:00', to: '24:00' } },
    { status: 'met', html: '<table><tr><th>応対時間</th><td>平日 午前8時30分～午後8時</td></tr></table>', value: { days: '平日', from: '08:30', to: '20:00' } },
    { status: 'met', html: '<h2>稼働日と時間</h2><p>平日9:00〜17:00（土日祝・年末年始は休業）</p>' },
    { status: 'met', html: '<p>Our assistants work Monday to Friday, 9:00 a.m. to 6:00 p.m. JST.</p>', value: { days: '平日', from: '09:00', to: '18:00' } },
    { status: 'met', html: '<dl><dt>Q. 何時まで作業してもらえますか？</dt><dd>A. 平日の9時〜18時に作業しております。</dd></dl>', kind: 'faq' },
    { status: 'partial', html: '<p>稼働時間はお客様のご要望に応じて柔軟に対応いたします。</p>' },
    { status: 'partial', html: '<dl><dt>対応時間</dt><dd>応相談</dd></dl>' },
    { status: 'missing', html: '<p>お問い合わせ受付時間：平日9:00〜18:00　TEL 03-5555-0101</p>', kind: 'contact' },
    { status: 'missing', html: '<p>フォームは24時間受付しております。</p>', kind: 'contact' },
    { status: 'missing', html: '<h2>募集要項</h2><dl><dt>勤務時間</dt><dd>9:00〜18:00</dd></dl>', kind: 'recruit' },
    { status: 'missing', html: '<p>サーバーは24時間監視しています。24時間以内にご返信します。</p>' },
    { status: 'missing', html: '<div>スタンダード 24時間 72,000円/月</div>', kind: 'price', because: 'hours bought' },
    { status: 'missing', html: '<h2>オプション</h2><p>夜間対応（18時〜22時）は割増料金となります。</p>', kind: 'price' },
    { status: 'met', html: '<h2>机に向かっている時間</h2><p>月曜から金曜の、朝9時半から夕方5時まで。</p>', value: { days: '平日', from: '09:30', to: '17:00' } },
    { status: 'met', html: '<dl><dt>稼働</dt><dd>月～土 8時～20時。祝日も稼働。</dd></dl>', value: { days: '月〜土', from: '08:00', to: '20:00' } },
    { status: 'met', html: '<dl><dt>電話番</dt><dd>朝八時半より夜七時まで、日曜と祝日はお休みでございます。</dd></dl>', value: { days: '月〜土', from: '08:30', to: '19:00' } },
    { status: 'met', html: '<h3>朝7時から夜10時まで。土日も動きます。</h3><p>深夜の駆け込みも承ります。</p>', value: { days: '毎日', from: '07:00', to: '22:00' } },
    { status: 'met', html: '<dl><dt>Q. 何時まで出てくれる？</dt><dd>朝7時から夜11時まで、一年じゅう席に人がいます。</dd></dl>', kind: 'faq' },
    { status: 'missing', html: '<h2>お便りの箱</h2><p>箱はいつでも開いています。読むのは月曜から金曜の、朝10時から夕方4時まで。</p>', kind: 'contact' },
    { status: 'missing', html: '<p>お問い合わせの対応時間は平日10時から18時です。</p>' },
  ]);
});
