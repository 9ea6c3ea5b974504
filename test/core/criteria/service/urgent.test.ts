import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.urgent', () => {
  examples('service.urgent', [
    { status: 'met', html: '<p>お急ぎのご依頼は、通常料金の1.5倍で当日中に対応いたします。</p>' },
    { status: 'met', html: '<p>夜間・休日の作業は承っておりません。</p>', because: 'a clear refusal is an answer' },
    { status: 'met', html: '<dl><dt>Q. 急な依頼にも対応してもらえますか？</dt><dd>A. はい、担当の空き状況により即日で承ります。</dd></dl>', kind: 'faq' },
    { status: 'met', html: '<dl><dt>時間外対応</dt><dd>25%増しで承ります</dd></dl>' },
    { status: 'met', html: '<p>繁忙期のみ稼働時間を増やすことも可能です。</p>' },
    { status: 'met', html: '<dl><dt>Q. 土日の対応は可能ですか。</dt><dd>A. 申し訳ございません。土日はお休みをいただいております。</dd></dl>', kind: 'faq' },
    { status: 'met', html: '<p>Urgent requests can be handled the same day at an extra charge of 30%.</p>' },
    { status: 'met', html: '<p>特急料金：翌営業日納品は50%加算</p>' },
    { status: 'missing', html: '<p>お急ぎの方はお電話（03-5555-0101）でご連絡ください。</p>', kind: 'contact' },
    { status: 'missing', html: '<p>超過分は1時間あたり3,300円です。</p>', because: 'a price for excess hours alone' },
    { status: 'missing', html: '<p>災害などの緊急時は、別の拠点で業務を継続します。</p>' },
    { status: 'missing', html: '<p>受付時間：平日10:00〜18:00（土日祝を除く）</p>', kind: 'contact' },
    { status: 'missing', html: '<p>お盆期間は休業いたします。年末年始も休業です。</p>', kind: 'news' },
    { status: 'missing', html: '<h2>こんなお悩みはありませんか？</h2><p>急な依頼に対応できる人がいない</p>' },
    { status: 'met', html: '<p>夜ふけや週末の駆けこみは、お受けしていません。</p>' },
    { status: 'met', html: '<table><tr><th>当日依頼</th><td>可（正午締切、2割増）</td></tr></table>' },
    { status: 'met', html: '<dl><dt>テレビに出て電話が殺到しそう！</dt><dd>1時間前までに教えてください。席を3つまでふやして待ちかまえます。</dd></dl>', kind: 'faq' },
    { status: 'met', html: '<p>お急ぎのご依頼は、正午までにいただければその日のうちにお返しします。</p>' },
    { status: 'met', html: '<p>営業時間外のご依頼は、翌朝からの対応になります。</p>' },
    { status: 'missing', html: '<p>夜間のお問い合わせには、翌営業日にご返信いたします。</p>', because: 'the inquiry desk' },
  ]);
});
