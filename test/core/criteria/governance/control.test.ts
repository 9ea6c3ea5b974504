import { describe } from 'vitest';
import { examples } from '../../../support/criterion-examples.ts';

describe('governance.control', () => {
  examples('governance.control', [
    { status: 'met', html: '<p>当社は、反社会的勢力とは一切の関係を持ちません。</p>', quote: '当社は、反社会的勢力とは一切の関係を持ちません。', kind: 'home' },
    {
      status: 'met',
      html: '<h1>利用規約</h1><h2>第1条（適用）</h2><p>本規約は、当社が提供するオンライン秘書サービスの利用に関する一切の関係に適用されます。契約者は本規約に同意のうえ申し込むものとします。料金は別に定めます。</p><h2>第14条（反社会的勢力の排除）</h2><p>契約者は、反社会的勢力に該当しないことを表明します。</p>',
      quote: '契約者は、反社会的勢力に該当しないことを表明します。',
      kind: 'terms',
    },
    { status: 'met', html: '<h2>コンプライアンス方針</h2><p>内部通報窓口を社外に設けています。</p>', quote: '内部通報窓口を社外に設けています。', kind: 'company' },
    { status: 'met', html: '<p>振込データは作成者と承認者を分けています。</p>', quote: '振込データは作成者と承認者を分けています。', kind: 'service' },
    { status: 'met', html: '<p>お申し込みの際に反社チェックを行います。</p>', quote: 'お申し込みの際に反社チェックを行います。', kind: 'service' },
    { status: 'missing', html: '<p>スタッフのコンプライアンス意識を高めています。</p>', kind: 'service' },
    {
      status: 'met',
      html: '<p>法令と社会規範を守り、コンプライアンス委員会を年4回開きます。</p>',
      quote: '法令と社会規範を守り、コンプライアンス委員会を年4回開きます。',
      kind: 'company',
    },
    { status: 'missing', html: '<p>振込は二人で確認し、ひとりでは実行できない仕組みにしています。</p>', kind: 'service' },
    {
      status: 'met',
      html: '<p>不正を見聞きした社員が、社外の弁護士に相談できる窓口を設けています。</p>',
      quote: '不正を見聞きした社員が、社外の弁護士に相談できる窓口を設けています。',
      kind: 'company',
    },
    { status: 'missing', html: '<p>不正アクセスがあった場合の窓口は総務部です。</p>', kind: 'security' },
    { status: 'met', html: '<table><tr><th>反社排除</th><td>確認書提出</td></tr></table>', quote: '反社排除 確認書提出', kind: 'price' },
    { status: 'missing', html: '<p>コンプライアンスを重視する企業様に選ばれています。</p>', kind: 'price' },
    { status: 'missing', html: '<p>反社会的勢力に関する調査レポートの作成を代行します。</p>', kind: 'service' },
  ]);
});
