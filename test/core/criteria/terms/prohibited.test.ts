import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('terms.prohibited', () => {
  examples('terms.prohibited', [
    {
      status: 'met',
      html: '<h1>利用規約</h1><h2>第1条（適用）</h2><p>本規約は、当社が提供するオンライン秘書サービスの利用に関する一切の関係に適用されます。契約者は本規約に同意のうえ申し込むものとします。料金は別に定めます。</p><h2>第13条（禁止事項）</h2><p>契約者は、次の行為を行ってはなりません。</p><ol><li>法令に違反する行為</li></ol>',
      quote: '契約者は、次の行為を行ってはなりません。',
      kind: 'terms',
    },
    { status: 'missing', html: '<h2>できないこと</h2><p>違法な業務はお断りします。</p>', kind: 'service' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>以下の行為を禁止します。</p>', kind: 'privacy' },
    {
      status: 'met',
      html: '<h1>利用規約</h1><p>本規約は、当社が提供する秘書代行サービスの利用条件を定めるものです。契約者は本規約に同意のうえ申し込むものとします。料金は料金表に定めます。</p><h3>禁止事項</h3><ul><li>法令に反する依頼</li><li>秘書への直接の勧誘</li></ul>',
      quote: '禁止事項 法令に反する依頼',
      kind: 'terms',
    },
    {
      status: 'met',
      html: '<h1>利用規約</h1><p>本規約は、当社が提供する秘書代行サービスの利用条件を定めるものです。契約者は本規約に同意のうえ申し込むものとします。料金は料金表に定めます。</p><h3>お断りすること</h3><p>次のことはしてはいけません。秘書に個人的に連絡すること。</p>',
      quote: '次のことはしてはいけません。',
      kind: 'terms',
    },
    {
      status: 'met',
      html: '<h1>利用規約</h1><p>本規約は、当社が提供する秘書代行サービスの利用条件を定めるものです。契約者は本規約に同意のうえ申し込むものとします。料金は料金表に定めます。</p><p>第7条（禁止行為） 契約者は、次の行為をしないものとします。</p>',
      quote: '第7条（禁止行為） 契約者は、次の行為をしないものとします。',
      kind: 'terms',
    },
    {
      status: 'met',
      html: '<h1>利用規約</h1><p>本規約は、当社が提供する秘書代行サービスの利用条件を定めるものです。契約者は本規約に同意のうえ申し込むものとします。料金は料金表に定めます。</p><p>5（ご遠慮いただくこと）秘書への個人的な連絡、引き抜き、うその申し込み。</p>',
      quote: '5（ご遠慮いただくこと）秘書への個人的な連絡、引き抜き、うその申し込み。',
      kind: 'terms',
    },
    {
      status: 'met',
      html: '<h1>利用規約</h1><p>本規約は、当社が提供する秘書代行サービスの利用条件を定めるものです。契約者は本規約に同意のうえ申し込むものとします。料金は料金表に定めます。</p><h3>Prohibited conduct</h3><p>The Client shall not solicit our assistants.</p>',
      quote: 'The Client shall not solicit our assistants.',
      kind: 'terms',
    },
    { status: 'missing', html: '<h2>禁止事項</h2><p>オペレーター室への携帯電話の持ち込みは禁止です。</p>', kind: 'security' },
  ]);
});
