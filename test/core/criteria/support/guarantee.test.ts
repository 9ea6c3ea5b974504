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
    {
      status: 'met',
      html: '<p>お仕事に満足いただけなかったときは、初月の料金を全額お返しします。</p>',
      quote: 'お仕事に満足いただけなかったときは、初月の料金を全額お返しします。',
      kind: 'service',
    },
    {
      status: 'met',
      html: '<p>私どものミスで作り直すときは、時間にも料金にも数えません。</p>',
      quote: '私どものミスで作り直すときは、時間にも料金にも数えません。',
      kind: 'service',
    },
    { status: 'met', html: '<p>If we make a mistake, we redo the work at no charge.</p>', quote: 'If we make a mistake, we redo the work at no charge.', kind: 'service' },
    { status: 'missing', html: '<p>誤字脱字のチェック、修正もお任せください。無料でお見積りします。</p>', kind: 'service' },
    { status: 'met', html: '<table><tr><th>誤り・漏れ</th><td>無償でやり直し</td></tr></table>', quote: '誤り・漏れ 無償でやり直し', kind: 'service' },
    { status: 'missing', html: '<p>品質保証室が毎月応対を確認しています。</p>', kind: 'service' },
    { status: 'missing', html: '<p>品質管理の担当が録音を聞き直し、点数をつけます。</p>', kind: 'service' },
    { status: 'missing', html: '<table><tr><th>保証金</th><td>1か月分（解約時にお返しします）</td></tr></table>', kind: 'price' },
    {
      status: 'met',
      html: '<p>もしこちらの手違いがあれば、お代をいただかずにやり直します。</p>',
      quote: 'もしこちらの手違いがあれば、お代をいただかずにやり直します。',
      kind: 'service',
    },
    { status: 'missing', html: '<p>誤字のない資料をお届けするため、品質チェックを無料で行います。</p>', kind: 'service' },
    { status: 'met', html: '<p>30日間全額返金保証</p>', quote: '30日間全額返金保証', kind: 'price' },
    { status: 'missing', html: '<p>経費のミスを減らし、やり直しの手間をなくします。</p>', kind: 'service' },
  ]);
});
