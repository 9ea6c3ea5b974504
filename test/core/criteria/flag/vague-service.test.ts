import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('flag.vague-service', () => {
  examples('flag.vague-service', [
    { status: 'flagged', html: '<p>あなたのビジネスを全力で支えます。お気軽にご相談ください。</p>', kind: 'home' },
    { status: 'flagged', html: '<p>どんなことでもお任せください。料金は個別にお見積りします。</p>', kind: 'home' },
    { status: 'met', html: '<h2>業務内容</h2><ul><li>データ入力</li></ul>', kind: 'home', quote: 'データ入力' },
  ]);
});
