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
  ]);
});
