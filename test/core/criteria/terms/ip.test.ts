import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('terms.ip', () => {
  examples('terms.ip', [
    {
      status: 'met',
      html: '<h1>利用規約</h1><h2>第1条（適用）</h2><p>本規約は、当社が提供するオンライン秘書サービスの利用に関する一切の関係に適用されます。契約者は本規約に同意のうえ申し込むものとします。料金は別に定めます。</p><h2>第12条（知的財産権）</h2><p>成果物の著作権は、料金の完済をもって契約者に移転します。</p>',
      quote: '成果物の著作権は、料金の完済をもって契約者に移転します。',
      kind: 'terms',
    },
    { status: 'met', html: '<h3>納品物の著作権はどうなりますか？</h3><p>お客様に帰属します。</p>', quote: '納品物の著作権はどうなりますか？ お客様に帰属します。', kind: 'faq' },
    { status: 'missing', html: '<p>当サイトの文章・画像の著作権は当社に帰属します。無断転載を禁じます。</p>', kind: 'home' },
    { status: 'missing', html: '<p>© 2026 Aoba Inc. All Rights Reserved.</p>', kind: 'home' },
    {
      status: 'met',
      html: '<h1>利用規約</h1><p>本規約は、当社が提供する秘書代行サービスの利用条件を定めるものです。契約者は本規約に同意のうえ申し込むものとします。料金は料金表に定めます。</p><h3>権利の帰属</h3><p>納品物に関する一切の権利は、報酬の支払いをもってお客様に帰属します。</p>',
      quote: '納品物に関する一切の権利は、報酬の支払いをもってお客様に帰属します。',
      kind: 'terms',
    },
    {
      status: 'met',
      html: '<p>お作りした表や文章は、お渡しした時点でお客さまのものになります。</p>',
      quote: 'お作りした表や文章は、お渡しした時点でお客さまのものになります。',
      kind: 'price',
    },
    { status: 'met', html: '<table><tr><th>著作権</th><td>納品時に委託者へ移転</td></tr></table>', quote: '著作権 納品時に委託者へ移転', kind: 'price' },
    {
      status: 'met',
      html: '<h1>利用規約</h1><p>本規約は、当社が提供する秘書代行サービスの利用条件を定めるものです。契約者は本規約に同意のうえ申し込むものとします。料金は料金表に定めます。</p><h3>Intellectual property</h3><p>All deliverables become the property of the Client upon payment.</p>',
      kind: 'terms',
    },
    { status: 'missing', html: '<p>イラストの著作権は素材提供元に帰属します。</p>', kind: 'price' },
    { status: 'missing', html: '<p>納品いただいた原稿の著作権について相談できますか？</p>', kind: 'price' },
    { status: 'missing', html: '<p>著作権に配慮したリサーチを行います。</p>', kind: 'service' },
  ]);
});
