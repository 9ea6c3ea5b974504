import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.replacement', () => {
  examples('service.replacement', [
    { status: 'met', html: '<p>担当者の変更はいつでも無料で承ります。</p>' },
    { status: 'met', html: '<p>担当者が急病の場合は、別のスタッフが代わりに対応します。</p>' },
    { status: 'met', html: '<dl><dt>Q. アシスタントとの相性が合わないときは？</dt><dd>A. ご相談のうえ、交代いたします。</dd></dl>', kind: 'faq' },
    { status: 'met', html: '<p>主担当が休みの日もサブ担当が引き継ぐので、業務が止まりません。</p>' },
    { status: 'met', html: '<p>If the match is not right, we will replace your assistant at no charge.</p>' },
    { status: 'missing', html: '<p>ひとりで運営しているため、代わりの担当者はおりません。</p>', quote: 'おりません' },
    { status: 'missing', html: '<dl><dt>Q. 担当者の変更はできますか。</dt><dd>A. 申し訳ございませんが、担当者の変更は承っておりません。</dd></dl>', kind: 'faq' },
    { status: 'missing', html: '<p>災害時は大阪センターのスタッフが代わりに応対します。</p>', because: 'take-over in a disaster' },
    { status: 'missing', html: '<p>プランの変更は翌月から可能です。</p>' },
    { status: 'missing', html: '<p>前任者からの業務の引き継ぎもお手伝いします。</p>' },
    { status: 'missing', html: '<p>秘書が退職してから、日程調整に追われている。</p>' },
    { status: 'met', html: '<table><tr><th>交代</th><td>可（申出後10日）</td></tr></table>' },
    { status: 'met', html: '<h2>もし、肌が合わなかったら</h2><p>二週間ほどで、別の者が机を引き継ぎます。</p>' },
    { status: 'missing', html: '<h2>してほしくないこと</h2><p>わたしのIDを別の人に使わせること。</p>', kind: 'terms' },
    { status: 'missing', html: '<h2>社員を雇う場合との比較</h2><table><tr><th></th><th>社員</th></tr><tr><td>急なお休み</td><td>代わりの人を探す</td></tr></table>' },
  ]);
});
