import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.tasks', () => {
  examples('service.tasks', [
    {
      status: 'met',
      html: '<h2>対応業務</h2><ul><li>メールの確認・返信</li><li>会議室の手配</li><li>旅費の精算</li><li>議事録作成</li></ul>',
      value: ['メールの確認・返信', '会議室の手配', '旅費の精算', '議事録作成'],
    },
    { status: 'met', html: '<p>スケジュールの調整から出張の手配、経費の精算、名刺のデータ化まで、秘書の仕事をまるごとお引き受けします。</p>' },
    { status: 'met', html: '<table><tr><th>秘書業務</th><td>スケジュール管理／会食の手配</td></tr><tr><th>経理</th><td>請求書の発行／入金の消込</td></tr></table>' },
    {
      status: 'met',
      html: '<h2>電話代行サービス</h2><dl><dt>一次受付</dt><dd>御社名で電話をお受けし、伝言をお伝えします。</dd><dt>予約受付</dt><dd>ご予約の受付を代行します。</dd><dt>受注代行</dt><dd>通販の注文受付も承ります。</dd></dl>',
    },
    { status: 'met', html: '<h2>What we do</h2><ul><li>Inbox management</li><li>Travel booking</li><li>Expense reports</li><li>Meeting minutes</li></ul>' },
    { status: 'met', html: '<p class="q">Q. どんな仕事を頼めますか？</p><p>A. メール対応、リサーチ、データ入力、SNSの投稿などです。</p>', kind: 'faq' },
    { status: 'partial', html: '<h2>サービス</h2><p>面倒なことは何でもお任せください。どんなことでも承ります。</p>' },
    { status: 'partial', html: '<h2>サービス</h2><p>データ入力を代行します。</p>', quote: 'データ入力' },
    {
      status: 'missing',
      html: '<h2>こんなお悩みはありませんか</h2><ul><li>メール対応に追われている</li><li>請求書の発行を忘れた</li><li>日程調整だけで半日終わる</li><li>データ入力が苦手</li></ul>',
    },
    { status: 'missing', html: '<h2>お受けできない業務</h2><ul><li>記帳代行</li><li>電話代行</li><li>翻訳</li><li>給与計算</li></ul>' },
    { status: 'missing', html: '<h2>募集要項</h2><p>仕事内容：メール対応、データ入力、スケジュール管理、経費精算</p>', kind: 'recruit' },
    { status: 'missing', html: '<h1>オンライン秘書とは</h1><p>一般に、オンライン秘書はメール対応、スケジュール管理、データ入力、資料作成などを行います。</p>', kind: 'blog' },
    { status: 'missing', html: '<h2>お支払い</h2><p>請求書の発行は毎月5日です。領収書の発行は振込明細をもって代えます。お問い合わせはメールで承ります。</p>' },
    { status: 'missing', html: '<h2>代表プロフィール</h2><p>商社の秘書室でスケジュール管理、出張手配、来客対応、議事録作成を10年間担当してきました。</p>', kind: 'company' },
    {
      status: 'missing',
      html: '<h2>商品について</h2><p>ギフト包装を承ります。ご注文の受付は24時間、発送は翌営業日です。領収書の発行も可能です。ご予約の受付は店頭でも行います。</p>',
      kind: 'home',
      because: 'a shop',
    },
    { status: 'missing', html: '<h2>利用目的</h2><p>お問い合わせ対応、ご予約の確認、請求書の送付のために利用します。</p>', kind: 'privacy' },
    { status: 'met', html: '<h2>お引き受けできますこと</h2><p>帳面つけ、請求書の清書、お礼状の代筆、留守中の電話番。</p>' },
    { status: 'met', html: '<table><tr><th>秘書</th><td>日程調整</td></tr><tr><td></td><td>宿・切符の手配</td></tr><tr><th>経理</th><td>仕訳入力、経費精算</td></tr></table>' },
    { status: 'met', html: '<p>届いたメールを読み分けて、返すものには文面を用意します。打ち合わせの日程調整も、出張の宿さがしも、領収書の入力もお手伝いします。</p>' },
    { status: 'missing', html: '<h1>業務内容</h1><ul><li>データ入力</li><li>経理代行</li><li>電話代行</li></ul>', kind: 'terms', because: 'an article of the terms' },
    { status: 'missing', html: '<h1>業務内容</h1><ul><li>データ入力</li><li>経理代行</li><li>電話代行</li></ul>', kind: 'tokushoho' },
    { status: 'met', html: '<h1>業務内容</h1><ul><li>データ入力</li><li>経理代行</li><li>電話代行</li></ul>' },
  ]);
});
