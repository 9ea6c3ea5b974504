import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.staff-training', () => {
  examples('service.staff-training', [
    { status: 'met', html: '<p>入社時に2週間の研修（敬語・電話応対・メモの取り方）を行っています。</p>' },
    { status: 'met', html: '<p>スタッフは毎月ビジネスマナーの講習を受けています。</p>' },
    { status: 'met', html: '<dl><dt>教育体制</dt><dd>配属前に40時間の導入研修を実施</dd></dl>' },
    { status: 'met', html: '<p>All staff complete a three-week training in phone manners before taking calls.</p>' },
    { status: 'met', html: '<p>週に1度の社内勉強会でスキルを磨いています。</p>' },
    { status: 'missing', html: '<p>全スタッフに情報セキュリティ研修を年2回実施しています。</p>', because: 'security.training' },
    { status: 'missing', html: '<h2>スタッフ募集</h2><p>入社後のマナー研修あり。未経験でも安心です。</p>', kind: 'company' },
    { status: 'missing', html: '<h2>対応業務</h2><ul><li>研修資料の作成</li><li>セミナーの運営</li></ul>' },
    { status: 'missing', html: '<p>採用・教育のコストがかかりません。</p>' },
    { status: 'missing', html: '<h2>利用目的</h2><p>従業者への教育を行い、安全管理に努めます。</p>', kind: 'privacy' },
    { status: 'missing', html: '<p>新人研修の代行も承ります。お客様の社員の研修を企画します。</p>' },
    { status: 'met', html: '<table><tr><th>新人</th><td>座学40時間（敬語、文書、電話）、班長同席3か月</td></tr></table>' },
    { status: 'met', html: '<p>新しく入りました者は、半年のあいだ先輩の横に座らせ、電話の受け答えと言葉遣いから習わせております。</p>' },
  ]);
});
