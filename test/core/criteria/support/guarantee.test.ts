import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('support.guarantee', () => {
  examples('support.guarantee', [
    { status: 'met', html: '<h3>納品物にミスがあった場合は？</h3><p>無償で修正いたします。</p>', quote: '納品物にミスがあった場合は？ 無償で修正いたします。', kind: 'faq' },
    { status: 'met', html: '<p>ご満足いただけない場合は全額返金いたします。</p>', quote: 'ご満足いただけない場合は全額返金いたします。', kind: 'home' },
    {
      status: 'met',
      html: '<h3>作業に間違いがあったときはどうなりますか？</h3><p>責任をもって無料でやり直します。</p>',
      quote: '作業に間違いがあったときはどうなりますか？ 責任をもって無料でやり直します。',
      kind: 'faq',
    },
    {
      status: 'met',
      html: '<p>納品後14日以内であれば、当社のミスによる修正は何度でも無償です。</p>',
      quote: '納品後14日以内であれば、当社のミスによる修正は何度でも無償です。',
      kind: 'service',
    },
    { status: 'missing', html: '<p>修正は2回まで無料です。</p>', kind: 'service' },
    { status: 'missing', html: '<p>ダブルチェックでミスを防ぎます。</p>', kind: 'service' },
    { status: 'missing', html: '<p>万が一ご満足いただけなかった場合の返金は行っておりません。</p>', kind: 'home' },
    { status: 'missing', html: '<h2>お客様の声</h2><p>ミスがあってもすぐ無料で直してくれました。</p>', kind: 'cases' },
    { status: 'missing', html: '<h3>作業に間違いがあったときはどうなりますか？</h3><p>担当者にお知らせください。</p>', kind: 'faq' },
    { status: 'missing', html: '<p>請求ミスや入力ミスを修正する手間が減ります。</p>', kind: 'service' },
    { status: 'missing', html: '<p>貴社の経理の不備を修正いたします。</p>', kind: 'home' },
  ]);
});
