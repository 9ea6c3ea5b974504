import { kindsOf } from '../../../src/core/site/kinds.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';
import { criterionCases } from '../../support/criterion-cases.ts';

/** Ways of saying things on the pages of secretaries, call answerers, bookkeepers and licensed offices, each beside what only looks like it. */

criterionCases('company.staff', [
  { of: 'the heads of an example client', html: '<p>社長と従業員4名の会社で、給与計算だけをお任せいただいた例です。</p>', kind: 'price', status: 'missing' },
  { of: 'a limit in a price', html: '<p>月額料金（30名まで）＝人員×800円</p>', kind: 'price', status: 'missing' },
  { of: 'who types one sheet twice', html: '<p>原票は別の二人のスタッフが入力し、結果を照合します。</p>', kind: 'security', status: 'missing' },
  { of: 'heads below an example of a calculation', html: '<h3>計算例</h3><ul><li>正社員 12人</li><li>アルバイト 3人</li></ul>', kind: 'price', status: 'missing' },
  { of: 'the firm’s own people', html: '<p>スタッフ12名で対応しています。</p>', status: 'met', value: 12 },
]);

criterionCases('company.founded', [
  { of: 'until when something else was done', html: '<p>代表は2017年まで個人で活動し、その後は会社を設立しました。</p>', status: 'missing' },
  { of: 'since when there is a firm', html: '<p>2017年に会社を設立しました。</p>', status: 'met', value: '2017' },
]);

criterionCases('company.representative', [
  { of: 'a paper of the client’s representative', html: '<ul><li>登記簿謄本</li><li>会社代表者の運転免許証</li></ul>', kind: 'contact', status: 'missing' },
  { of: 'two offices, one name', html: '<ul><li>管理責任者：代表取締役 / 情報管理責任者 青木 一郎</li></ul>', status: 'met', value: '青木一郎' },
  { of: 'an office that is said to be somebody’s', html: '<p>情報管理責任者は、代表社員COOである、青木一郎とする。</p>', status: 'met', value: '青木一郎' },
  {
    of: 'whoever practises under the name of the office',
    html: '<h1>特定商取引法に基づく表記</h1><table><tr><th>役務提供事業者</th><td>みどり行政書士事務所<br>行政書士　青木 一郎</td></tr><tr><th>所在地</th><td>東京都港区芝1-2-3</td></tr></table>',
    kind: 'tokushoho',
    status: 'met',
    value: '青木一郎',
  },
]);

criterionCases('company.name', [
  {
    of: 'a name of two words, one in small letters',
    html: '<p>株式会社NORTH desk（以下「当社」といいます）は、本規約を定めます。</p>',
    kind: 'terms',
    status: 'met',
    value: '株式会社NORTH desk',
  },
  { of: 'English words behind a name', html: '<footer><p>© 株式会社NORTH all rights reserved</p></footer>', status: 'met', value: '株式会社NORTH' },
  {
    of: 'an office that bears its owner’s name',
    html: '<p>税理士青木一郎事務所（以下「当事務所」といいます）は、本規約に基づきサービスを提供します。</p>',
    kind: 'terms',
    status: 'met',
    value: '税理士青木一郎事務所',
  },
  {
    of: 'an office without a person',
    html: '<p>みどり会計事務所（以下「当事務所」といいます）は、個人情報を守ります。</p>',
    kind: 'privacy',
    status: 'partial',
    value: 'みどり会計事務所',
    noteKey: 'brand-only',
  },
  { of: 'an office that one works with', html: '<p>税務は、提携する青木税理士事務所が担当します。</p>', kind: 'service', status: 'missing' },
]);

criterionCases('flag.no-company', [
  { of: 'an office that bears its owner’s name', html: '<p>行政書士青木一郎事務所（以下「当事務所」といいます）は、個人情報を守ります。</p>', kind: 'home', status: 'met' },
]);

criterionCases('company.clients', [
  {
    of: 'what a word means in the terms',
    html: '<h1>利用規約</h1><p>「契約者」とは、当方と個別契約を締結した多数の法人または個人をいいます。</p>',
    kind: 'terms',
    status: 'missing',
  },
]);

criterionCases('contract.term', [
  { of: 'a condition', html: '<p>変更後の契約期間が3年間であれば、追加料金はいただきません。</p>', kind: 'price', status: 'missing' },
  { of: 'a condition that a term is one of several', html: '<p>契約期間が1年間の場合は、月額料金を1割引とします。</p>', kind: 'price', status: 'missing' },
  { of: 'the term itself', html: '<p>契約期間は1年間で、以後1年ごとに更新します。</p>', kind: 'terms', status: 'met', value: 12 },
]);

criterionCases('flag.long-lock-in', [
  { of: 'a condition', html: '<p>変更後の契約期間が3年間であれば、追加料金はいただきません。</p><p>解約は1か月前までに書面でお知らせください。</p>', kind: 'price', status: 'met' },
]);

const ENDED = '<p>解約をご希望の場合は、前月20日まで（土日関係なし）に解約届をご提出ください。翌月分から料金のご請求を停止します。</p>';
const DEPOSIT = '<p>保証金は、契約の終了時にご返金するお預かり金で、当社の売上としていただくものではございません。</p>';

criterionCases('contract.penalty', [
  { of: 'regardless of weekends', html: ENDED, kind: 'terms', status: 'missing' },
  { of: 'a deposit that comes back', html: DEPOSIT, kind: 'faq', status: 'missing' },
  { of: 'no charge for ending', html: '<p>途中で解約されても、違約金はいただきません（時期は関係なし）。</p>', kind: 'faq', status: 'met', value: 'none' },
]);

criterionCases('contract.cancel', [
  { of: 'a form and a day', html: ENDED, kind: 'terms', status: 'met' },
  { of: 'a deposit that comes back', html: DEPOSIT, kind: 'faq', status: 'missing' },
  {
    of: 'below a heading on data',
    html: '<h1>お預かりするデータの管理（サービス終了時の廃棄など）</h1><p>委託元から業務のために預かるデータ全般を対象とします。</p>',
    kind: 'security',
    status: 'missing',
  },
]);

criterionCases('contract.settlement', [{ of: 'a deposit that comes back', html: DEPOSIT, kind: 'faq', status: 'met' }]);

criterionCases('service.exclusions', [
  { of: 'on a price list', html: '<h1>報酬額表</h1><p>助成金の申請は原則お引き受けしておりません。</p>', kind: 'price', status: 'met' },
  { of: 'on a page of fees', html: '<h1>オンラインプランの料金</h1><p>このプランでは記帳代行は対応しておりません。</p>', kind: 'price', status: 'met' },
  { of: 'a way to pay', html: '<h1>料金とお支払い</h1><p>現金でのお支払いは対応しておりません。</p>', kind: 'price', status: 'missing' },
]);

criterionCases('service.type', [
  { of: 'no counter for visitors', html: '<p>営業時間は平日10時から17時ですが、対面のお客様窓口は設けておりません。</p>', kind: 'faq', status: 'missing' },
]);

criterionCases('service.change', [
  {
    of: 'hours that are not carried over',
    html: '<h3>契約時間の繰り上げ・繰り越しはできますか？</h3><p>ご遠慮いただいております。</p><p>部署ごとのご契約が可能です。</p>',
    kind: 'faq',
    status: 'missing',
  },
  { of: 'hours that go up and down', html: '<p>契約時間の上げ下げは、毎月いつでも可能です。</p>', kind: 'faq', status: 'met' },
]);

criterionCases('service.urgent', [
  { of: 'the firm’s own busy months', html: '<p>3月決算は当事務所の繁忙期と重なりますので、決算料が100,000円高くなります。</p>', kind: 'price', status: 'missing' },
]);

criterionCases('service.tasks', [
  { of: 'what the client does', html: '<p>会計ソフトへの会計入力は、お客様のほうで行っていただきます。</p>', kind: 'service', status: 'missing' },
  { of: 'an appointment with the reader', html: '<p>お電話でご説明します。事前に日程調整をさせていただきます。</p>', kind: 'flow', status: 'missing' },
  { of: 'the start of the name of a row', html: '<h2>電話代行サービスの料金</h2><p>給与計算の費用は</p>', kind: 'price', status: 'partial', value: ['給与計算', '電話代行'] },
  { of: 'stamping and filing', html: '<p>出社が要る業務として、ファイリング、捺印代行、名刺入力などに対応します。</p>', kind: 'faq', status: 'met' },
]);

criterionCases('support.reporting', [
  {
    of: 'a talk before the start',
    html: '<p>よりよい応対を行うため、お送りいただいたお申し込み内容を、お電話で打ち合わせいたします。</p>',
    kind: 'flow',
    status: 'missing',
  },
]);

criterionCases('support.channels', [
  { of: 'what is denied behind it', html: '<p>やり取りは電話、メール、Zoomを想定しており、訪問は予定していません。</p>', kind: 'service', status: 'met' },
  { of: 'what is denied itself', html: '<p>担当者とのチャットでのやり取りには対応していません。</p>', kind: 'service', status: 'missing' },
]);

criterionCases('governance.control', [
  { of: 'what a word means in the terms', html: '<h1>利用規約</h1><p>3. 「反社会的勢力等」とは、第9条第1項各号に掲げる者をいいます。</p>', kind: 'terms', status: 'missing' },
  { of: 'a clause', html: '<h1>利用規約</h1><h2>第9条（反社会的勢力の排除）</h2><p>契約者は、反社会的勢力に該当しないことを表明します。</p>', kind: 'terms', status: 'met' },
  {
    of: 'what a security policy is',
    html: '<h1>情報セキュリティ基本方針</h1><p>本方針は、すべての情報資産を守るための考え方と行動指針を示すものです。</p>',
    kind: 'security',
    status: 'missing',
  },
  { of: 'a code of conduct', html: '<p>全社員が守る行動指針を定め、毎年読み合わせています。</p>', kind: 'company', status: 'met' },
]);

criterionCases('security.logging', [
  { of: 'what counts as confidential', html: '<h1>機密情報保護方針</h1><ul><li>メールやFAXの内容および通信履歴</li></ul>', kind: 'security', status: 'missing' },
  { of: 'what is recorded', html: '<h1>セキュリティ</h1><p>サーバーへの通信履歴を1年間保存し、毎月点検しています。</p>', kind: 'security', status: 'met' },
]);

criterionCases('security.policy', [
  {
    of: 'rules on information',
    html: {
      '/': {
        html: '<title>情報管理規定</title><p>この規定は、お預かりした情報を適切に管理するために定めるもので、業務に従事する者はすべて従わなければならない。</p>',
        kinds: ['security'],
      },
    },
    status: 'met',
  },
]);

const PURPOSES = '<ul><li>ご利用登録に関する各種手続き</li><li>お申し込みいただいたサービスのご提供</li></ul>';

criterionCases('privacy.purpose', [
  {
    of: 'lists by kinds of people',
    html: `<h1>個人情報の取り扱いについて</h1><h2>1. 個人情報の利用目的</h2><h3>個人のお客様</h3><h4>(1) サービスをご利用の方</h4>${PURPOSES}`,
    kind: 'privacy',
    status: 'met',
  },
  {
    of: 'lists below something else',
    html: `<h1>個人情報の取り扱いについて</h1><h2>1. 取得する情報</h2><h3>個人のお客様</h3><h4>(1) サービスをご利用の方</h4><ul><li>お名前</li><li>ご住所</li></ul>`,
    kind: 'privacy',
    status: 'missing',
  },
  {
    of: 'the name of a law',
    html: '<h1>個人情報保護方針</h1><p>当事務所は、行政手続における特定の個人を識別するための番号の利用等に関する法律に従って、お客様の情報を管理します。</p>',
    kind: 'privacy',
    status: 'missing',
  },
]);

criterionCases('cert.pmark', [
  { of: 'held, in passing', html: '<p>このページは、当社が取得しておりますプライバシーマークの基準に定める事項を示すものです。</p>', kind: 'privacy', status: 'met' },
  { of: 'asked of others', html: '<p>プライバシーマークを取得されたお客様の声をご紹介します。</p>', kind: 'privacy', status: 'missing' },
]);

const TERMS = (clauses: string): string => `<h1>利用規約</h1><p>当サイトの全てのサービスは、本規約に従って提供されます。当サイトのフォームからお申し込みください。</p>${clauses}`;

criterionCases('terms.published', [
  {
    of: 'of the service, by the web site',
    html: TERMS('<p>解約を申し出た場合は、料金の残りを返金します。解約の申し込みは当サイトで行います。お申し込みの後に契約が成立し、契約の内容は変えられます。</p>'),
    kind: 'terms',
    status: 'met',
  },
  {
    of: 'of the web site',
    html: '<h1>利用規約</h1><p>当サイトの文章や写真の無断転載はお断りします。当サイトへのリンクはご自由にどうぞ。当サイトの情報の利用はご自身の判断でお願いします。</p>',
    kind: 'terms',
    status: 'missing',
  },
]);

criterionCases('flag.terms-one-sided', [
  {
    of: 'at the end of the contract only',
    html: TERMS('<p>契約の解約に伴い契約者に損害が生じても、当方は一切責任を負いません。料金は返金します。業務の内容は契約で定めます。</p>'),
    kind: 'terms',
    status: 'met',
  },
]);

criterionCases('terms.liability', [
  {
    of: 'who bears what',
    html: '<h1>利用規約</h1><h2>第4条（賠償）</h2><p>利用者が第三者に損害を与えた場合、利用者は自己の責任と費用で解決するものとします。</p>',
    kind: 'terms',
    status: 'met',
  },
  { of: 'no claim', html: '<h1>利用規約</h1><h2>第4条（その他）</h2><p>利用者は、当該事項について損害賠償請求をしないものとします。</p>', kind: 'terms', status: 'missing' },
]);

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

criterionCases('contract.notice', [
  {
    of: 'an article that says so of itself',
    html: {
      '/': '<title>あおば秘書室</title><h1>あおば秘書室</h1><a href="/kaiyaku/">解約の注意点</a>',
      '/kaiyaku/': {
        html: '<title>秘書サービスを解約するときの注意点を解説</title><h1>秘書サービスを解約するときの注意点を解説</h1><p>手順を知っておきたい、という方向けの記事です。</p><table><tr><th></th><th>申し出</th></tr><tr><td>甲サービス</td><td>解約したい月の15日までに申し出</td></tr></table>',
        kinds: kindsOf({
          url: 'https://provider.example/kaiyaku/',
          linkTexts: ['解約の注意点'],
          snapshot: snapshotFromHtml(
            '<title>秘書サービスを解約するときの注意点を解説</title><h1>秘書サービスを解約するときの注意点を解説</h1><p>手順を知っておきたい、という方向けの記事です。</p>',
            'https://provider.example/kaiyaku/',
          ),
        }),
      },
    },
    status: 'missing',
  },
]);
