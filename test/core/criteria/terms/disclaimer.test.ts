import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('terms.disclaimer', () => {
  examples('terms.disclaimer', [
    {
      status: 'met',
      html: '<h1>利用規約</h1><h2>第1条（適用）</h2><p>本規約は、当社が提供するオンライン秘書サービスの利用に関する一切の関係に適用されます。契約者は本規約に同意のうえ申し込むものとします。料金は別に定めます。</p><h2>第11条（免責）</h2><p>天災その他不可抗力により生じた損害について、当社は責任を負わないものとします。</p>',
      quote: '天災その他不可抗力により生じた損害について、当社は責任を負わないものとします。',
      kind: 'terms',
    },
    {
      status: 'missing',
      html: '<h1>サイトポリシー</h1><p>当サイトの情報の正確性について、当社は責任を負いません。当サイトのリンク先についても責任を負いません。</p>',
      kind: 'other',
    },
    { status: 'missing', html: '<p>※個人の感想であり、効果を保証するものではありません。</p>', kind: 'cases' },
  ]);
});
