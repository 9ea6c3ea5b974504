import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('service.revisions', () => {
  examples('service.revisions', [
    { status: 'met', html: '<p>修正は2回まで無料で承ります。</p>', quote: '2回まで' },
    { status: 'met', html: '<p>納品後1週間以内であれば、何度でも無償で修正いたします。</p>' },
    { status: 'met', html: '<p>手直しは契約時間内であれば回数に制限はありません。</p>' },
    { status: 'met', html: '<dl><dt>修正回数</dt><dd>3回まで（4回目以降は別途）</dd></dl>' },
    { status: 'met', html: '<p>Two rounds of revisions are included.</p>' },
    { status: 'missing', html: '<p>当社のミスによる誤りは、無償で修正いたします。</p>', because: 'support.guarantee' },
    {
      status: 'missing',
      html: '<h1>プライバシーポリシー</h1><p>ご本人から訂正のお申し出があった場合、無料で修正します。個人情報の利用目的は次のとおりです。開示、第三者提供については以下に定めます。</p>',
      kind: 'privacy',
    },
    { status: 'missing', html: '<p>一般的に、修正は2回までという会社が多いようです。</p>' },
    { status: 'missing', html: '<p>料金の改定、規約の変更は1か月前に通知します。</p>' },
    { status: 'missing', html: '<p>納品物に不備があった場合は3回まで無償でやり直します。</p>' },
    { status: 'met', html: '<p>お渡ししたあとの手直しは、二度まで時間にかぞえません。</p>' },
    { status: 'met', html: '<table><tr><th>手直し</th><td>2回まで0円</td></tr></table>' },
    { status: 'missing', html: '<p>お申し込み内容の修正は、マイページから何度でもできます。</p>' },
  ]);
});
