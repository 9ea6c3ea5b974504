import { criterionCases } from '../../support/criterion-cases.ts';

/** Ways of saying things on the pages of secretaries, call answerers, bookkeepers and licensed offices, each beside what only looks like it. */

criterionCases('payment.schedule', [
  {
    of: 'the consideration of a service',
    html: '<h1>特定商取引法に基づく表示</h1><table><tr><th>役務の対価の支払時期</th><td>契約の成立した日から7日以内</td></tr></table>',
    kind: 'tokushoho',
    status: 'met',
  },
]);

criterionCases('price.extra', [
  {
    of: 'a rule with its exception',
    html: '<h2>追加料金</h2><p>原則、追加料金はかかりません。ただし、お急ぎの場合などには追加料金が発生します。</p>',
    kind: 'price',
    status: 'met',
    noteKey: null,
  },
  { of: 'a rule', html: '<h2>追加料金</h2><p>追加料金は一切かかりません。</p>', kind: 'price', status: 'met', noteKey: 'stated-none' },
  { of: 'what the word means here', html: '<p>追加料金とは、コピー代、郵送代、会議室代など、設備をお使いの際の料金です。</p>', kind: 'faq', status: 'met' },
  { of: 'a sum on top, in a case', html: '<p>譲渡所得がある場合には、申告の料金に+50,000円とさせていただきます。</p>', kind: 'price', status: 'met' },
]);

criterionCases('price.model', [{ of: 'how prices are revised', html: '<h1>料金</h1><p>料金は、業務の量に応じて改定することがあります。</p>', kind: 'price', status: 'missing' }]);

const monthly = (yen: number, plan: string | null, tax: 'in' | 'out' | 'unsaid' = 'unsaid') => ({ yen, per: 'month', tax, hours: null, plan });

criterionCases('price.listed', [
  {
    of: 'fees of a licensed office',
    html: '<h1>料金表</h1><h2>顧問報酬</h2><h3>報酬月額（税抜）</h3><table><tr><th>人数</th><th>4人以下</th><th>5〜9人</th></tr><tr><td>手続と相談</td><td>16,000円</td><td>21,000円</td></tr></table>',
    kind: 'price',
    status: 'met',
    value: [monthly(16000, '4人以下', 'out'), monthly(21000, '5~9人', 'out')],
  },
  { of: 'what staff are paid', html: '<h1>募集要項</h1><table><tr><th>報酬</th><td>月額 180,000円</td></tr></table>', kind: 'recruit', status: 'missing' },
  {
    of: 'amounts without the word for yen, under heads of fees',
    html: '<h1>顧問報酬額表</h1><table><tr><th>人数</th><th>労務顧問</th><th>手続顧問</th></tr><tr><td>1〜9</td><td>17,000</td><td>19,000</td></tr><tr><td>10〜19</td><td>18,000</td><td>41,000</td></tr></table>',
    kind: 'price',
    status: 'met',
    value: [monthly(17000, '労務顧問'), monthly(19000, '手続顧問'), monthly(18000, '労務顧問'), monthly(41000, '手続顧問')],
  },
  {
    of: 'numbers of something else in a table',
    html: '<h1>料金の実績</h1><table><tr><th>年度</th><th>受電件数</th></tr><tr><td>2024</td><td>17,000</td></tr><tr><td>2025</td><td>19,000</td></tr></table>',
    kind: 'price',
    status: 'missing',
  },
  {
    of: 'an example worked out line by line',
    html: '<h1>記帳代行の料金</h1><p>記帳代行 月額8,000円</p><p>（例）1年の仕訳の数：1,440<br>1か月の仕訳の数：120<br>1か月の料金：14,000円</p>',
    kind: 'price',
    status: 'met',
    value: [monthly(8000, '記帳代行')],
  },
  {
    of: 'a table below an example',
    html: '<h1>給与計算の料金</h1><table><tr><td>基本料金</td><td>15,000円/月・1事業所</td></tr></table><p>ご参考例　給与計算9名の場合</p><table><tr><td>基本料金</td><td>15,000円/月</td></tr><tr><td>人数割り</td><td>4,000円/月</td></tr><tr><td>合計</td><td>19,000円/月</td></tr></table>',
    kind: 'price',
    status: 'met',
    value: [monthly(15000, null)],
  },
  {
    of: 'the sum of some months with the monthly price behind it',
    html: '<h1>ご利用料金（税込）</h1><ul><li>6か月 利用料金 16,800円（月額2,800円）</li><li>12か月 利用料金 26,400円（月額2,200円）</li></ul>',
    kind: 'price',
    status: 'met',
    value: [monthly(2800, null, 'in'), monthly(2200, null, 'in')],
  },
  { of: 'what others charge', html: '<h1>料金体系</h1><p>基本料金は10,000円〜20,000円で、1人あたり500円を加える形式が多いです。</p>', kind: 'price', status: 'missing' },
]);

criterionCases('price.listed', [
  {
    of: 'items of a list, each a sentence',
    html: '<h1>料金</h1><ul><li>お試しプランは無料でご利用いただけます。</li><li>標準プランの月額料金は¥29,800（税込）です。</li></ul>',
    kind: 'price',
    status: 'met',
    value: [monthly(29800, '標準プラン', 'in')],
  },
]);

criterionCases('payment.schedule', [
  {
    of: 'what a client asked',
    html: '<h1>お問い合わせの例</h1><table><tr><td>(1)</td><td>来月の口座引き落としの分とまとめて引き落としとなるのか、ご教授をお願いいたします。</td></tr></table>',
    kind: 'faq',
    status: 'missing',
  },
]);

criterionCases('price.listed', [
  {
    of: 'name and price stacked in the heads of columns',
    html: '<h1>料金</h1><table><tr><th>機能 / プラン</th><th><div>ライト</div><div>5,000円/月</div></th><th><div>プロ</div><div>9,000円/月</div></th></tr><tr><td>メール対応</td><td>○</td><td>○</td></tr></table>',
    kind: 'price',
    status: 'met',
    value: [monthly(5000, 'ライト'), monthly(9000, 'プロ')],
  },
]);
