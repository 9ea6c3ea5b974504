import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('privacy.updated', () => {
  examples('privacy.updated', [
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>当社は個人情報を適切に扱い、法令を守り、お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</p><p>制定日 ： 平成29年4月1日</p><p>最終改訂日 ： 2023年 4月1日</p>', quote: '最終改訂日 ： 2023年 4月1日', kind: 'privacy' },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>当社は個人情報を適切に扱い、法令を守り、お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</p><p>2023年4月1日</p>', quote: '2023年4月1日', kind: 'privacy' },
    { status: 'met', html: '<h1>プライバシーポリシー</h1><p>当社は個人情報を適切に扱い、法令を守り、お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</p><p>【2025年4月1日 制定】</p>', quote: '【2025年4月1日 制定】', kind: 'privacy' },
    { status: 'missing', html: '<h1>プライバシーポリシー</h1><p>2022年4月1日施行の改正個人情報保護法に対応しています。お問い合わせへの回答のために利用します。お問い合わせは窓口まで。</p>', kind: 'privacy' },
    { status: 'missing', html: '<h1>利用規約</h1><h2>第1条（適用）</h2><p>本規約は、当社が提供するオンライン秘書サービスの利用に関する一切の関係に適用されます。契約者は本規約に同意のうえ申し込むものとします。料金は別に定めます。</p><p>2024年9月1日 制定</p>', kind: 'terms' },
  ]);
});
