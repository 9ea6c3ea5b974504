import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('support.after', () => {
  examples('support.after', [
    { status: 'met', html: '<p>導入後もカスタマーサクセス担当が定期的にフォローします。</p>' },
    { status: 'met', html: '<p>3か月ごとに業務の見直しと改善のご提案をいたします。</p>' },
    { status: 'met', html: '<p>ご契約後は年に2回、面談で業務の棚卸しをお手伝いします。</p>' },
    { status: 'met', html: '<p>We hold quarterly reviews and suggest improvements.</p>' },
    { status: 'missing', html: '<p>無料相談で業務の切り分けをご提案します。</p>' },
    { status: 'missing', html: '<h2>利用目的</h2><p>サービスの改善、アフターサービスのため</p>', kind: 'privacy' },
    { status: 'missing', html: '<dl><dt>事業内容</dt><dd>業務改善コンサルティング</dd></dl>', kind: 'company' },
    { status: 'missing', html: '<p>本方針は定期的に見直し、改善します。</p>' },
    { status: 'met', html: '<p>離れてからも3か月は、「あの表どこだっけ」という質問に、お代なしで答えます。</p>' },
    { status: 'met', html: '<p>四半期ごとに手順の見直し案を提出。</p>' },
    { status: 'met', html: '<p>半期に一度、業務手順の改善案をご提示します。</p>' },
  ]);
});
