import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.faq', () => {
  examples('service.faq', [
    {
      status: 'met',
      html: '<h2>よくあるご質問</h2><dl><dt>個人でも契約できますか？</dt><dd>はい、可能です。</dd><dt>支払い方法は？</dt><dd>銀行振込です。</dd><dt>途中で解約できますか？</dt><dd>いつでも解約できます。</dd></dl>',
      kind: 'faq',
    },
    {
      status: 'met',
      html: '<h2>Q&amp;A</h2><p>Q. 最低契約期間はありますか。</p><p>A. ありません。</p><p>Q. 初期費用はかかりますか。</p><p>A. かかりません。</p><p>Q. 土日は休みですか。</p><p>A. はい。</p>',
    },
    {
      status: 'met',
      html: '<h2>FAQ</h2><details><summary>Can I cancel?</summary><p>Yes, any time.</p></details><details><summary>Do you sign an NDA?</summary><p>Yes.</p></details><details><summary>Is there a trial?</summary><p>No.</p></details>',
    },
    {
      status: 'missing',
      html: '<h2>よくあるご質問</h2><dl><dt>個人でも契約できますか？</dt><dd>はい。</dd><dt>支払い方法は？</dt><dd>銀行振込です。</dd></dl>',
      kind: 'faq',
      because: 'two only',
    },
    { status: 'missing', html: '<h2>こんなお悩みはありませんか？</h2><p>人手が足りない？</p><p>採用できない？</p><p>時間がない？</p><p>すべて解決できます。</p>' },
    {
      status: 'missing',
      html: '<h1>プライバシーマークとは？</h1><p>Q. 準拠とは何ですか？</p><p>A. 取得とは違います。</p><p>Q. 期間は？</p><p>A. 2年です。</p><p>Q. 費用は？</p><p>A. 30万円ほどです。</p>',
      kind: 'blog',
    },
    {
      status: 'missing',
      html: '<h2>お問い合わせ</h2><form><label>ご質問の種類は？</label><select></select><label>お名前は？</label><input><label>ご希望は？</label><textarea></textarea></form>',
      kind: 'contact',
    },
  ]);
});
