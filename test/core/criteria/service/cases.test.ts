import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.cases', () => {
  examples('service.cases', [
    { status: 'met', html: '<h2>お客様の声</h2><h3>株式会社ヤマモト製作所 山本様</h3><p>毎月の請求業務をお願いしてから、残業が半分になりました。</p>' },
    { status: 'met', html: '<h2>導入事例</h2><h3>税理士事務所（東京都）</h3><p>確定申告の時期だけ電話の一次受付をお願いし、作業に集中できるようになりました。</p>' },
    { status: 'met', html: '<h2>ご利用者の声</h2><p>「電話の取りこぼしがなくなり、新規のお問い合わせが増えました」（整骨院 K様）</p>' },
    { status: 'met', html: '<h2>Case studies</h2><p>"They set up our invoicing in two weeks and we have not missed a payment since."</p><p>Anna Berg, CFO, Nordlys K.K.</p>' },
    { status: 'partial', html: '<h2>お客様の声</h2><p>とても助かっています！</p><p>（30代・女性）</p>' },
    { status: 'partial', html: '<h2>口コミ</h2><p>★★★★★</p><p>丁寧な対応で満足しています。またお願いしたいです。</p>' },
    {
      status: 'partial',
      html: '<h2>活用事例</h2><h3>工務店の場合</h3><p>見積書の清書を毎週お願いしています。</p><p>※想定される利用イメージです。実在のお客様ではありません。</p>',
    },
    { status: 'missing', html: '<h2>主な取引先</h2><ul><li>株式会社ヤマモト製作所</li><li>合同会社サクラ商事</li></ul>' },
    { status: 'missing', html: '<h2>先輩スタッフの声</h2><p>在宅で働けるので助かっています。（入社3年目 T.Sさん）</p>', kind: 'recruit' },
    { status: 'missing', html: '<h1>クイック秘書の口コミ</h1><p>株式会社ヤマダ 山田様「返事が早く、毎月の請求処理が楽になりました」</p>', kind: 'blog' },
    { status: 'missing', html: '<p>お客様の声を大切にし、サービスの改善に努めます。</p>' },
    { status: 'partial', html: '<h2>お客様のお言葉</h2><p>「いつも助かっております」「字がきれいで、先方に褒められました」（ご常連様）</p>', kind: 'home' },
    {
      status: 'met',
      html: '<dl><dt>Q. どんなところが使ってるの？</dt><dd>丸亀の歯科医院さんは、診察の手を止めずにすむようになって、予約のとりこぼしが月30件から2件に。</dd></dl>',
      kind: 'faq',
    },
    {
      status: 'met',
      html: '<p>朝、まず開くのが工務店のKさんのメールボックス。返せるものは下書きまで。去年の春は未返信が200通あったのに、いまはだいたい3通です。</p>',
      kind: 'home',
    },
    { status: 'missing', html: '<p>工務店のA社様の場合、月額39,800円のプランで30時間です。</p>', because: 'an example of a price' },
    { status: 'met', html: '<h2>お客様の取り組み</h2><h3>食品卸（従業員40名）</h3><p>受注の入力をお任せいただき、営業事務の残業が月20時間から3時間になりました。</p>' },
    { status: 'missing', html: '<h2>お客様の取り組みを応援します</h2><p>新しい挑戦を、事務の面から支えるサービスです。お気軽にご相談ください。</p>' },
  ]);
});
