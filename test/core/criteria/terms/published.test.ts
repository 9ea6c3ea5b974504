import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('terms.published', () => {
  examples('terms.published', [
    { status: 'partial', html: '<h3>利用規約はありますか？</h3><p>お申し込みの際にお示しします。</p>', quote: '利用規約はありますか？ お申し込みの際にお示しします。', kind: 'faq' },
    { status: 'missing', html: '<h1>オンライン秘書</h1><p>経理や秘書の業務を代行します。</p>', kind: 'home' },
    { status: 'missing', html: '<h1>サイトのご利用条件</h1><p>本サイトのコンテンツの著作権は当社に帰属します。本サイトへのリンクは自由です。本サイトの閲覧には最新のブラウザをお使いください。</p>', kind: 'other' },
    { status: 'missing', html: '<p>契約書の作成代行も承ります。お打ち合わせで内容を確認します。</p>', kind: 'service' },
    { status: 'missing', html: '<p>詳しくは利用規約をご確認ください。</p>', kind: 'price' },
  ]);
});
