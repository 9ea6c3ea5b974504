import { kindsOf } from '../../../src/core/site/kinds.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';
import { criterionCases } from '../../support/criterion-cases.ts';

/** Ways of saying things on the pages of secretaries, call answerers, bookkeepers and licensed offices, each beside what only looks like it. */

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

const SERVED_TILL = '<h1>利用規約</h1><h2>第4条（解約）</h2><p>解約をご希望の場合は、メールにてお申し付けください。解約後も当月末日までサービスをご利用いただけます。</p>';

criterionCases('contract.notice', [
  { of: 'till when the service goes on', html: SERVED_TILL, kind: 'terms', status: 'missing' },
  {
    of: 'till when to say so',
    html: '<h1>利用規約</h1><h2>第4条（解約）</h2><p>解約をご希望の場合は、当月末日までにメールにてお申し付けください。</p>',
    kind: 'terms',
    status: 'met',
    value: { dayOfMonth: 31 },
  },
  {
    of: 'in the row of returns that the law asks for',
    html: '<h1>特定商取引法に基づく表記</h1><table><tr><th>返品・キャンセル</th><td>解約をご希望の場合は、次回課金日の前日までにお申し出ください。</td></tr></table>',
    kind: 'tokushoho',
    status: 'met',
    value: { days: 1 },
  },
  {
    of: 'of goods, in the same row',
    html: '<h1>特定商取引法に基づく表記</h1><table><tr><th>返品・キャンセル</th><td>商品のご注文のキャンセルは、発送の3日前までにお申し出ください。</td></tr></table>',
    kind: 'tokushoho',
    status: 'missing',
  },
]);

criterionCases('contract.settlement', [
  { of: 'the first month', html: '<h1>ご利用の流れ</h1><p>月の途中からのご契約は、日割りで計算いたします。</p>', kind: 'flow', status: 'missing' },
  { of: 'the last month', html: '<h1>利用規約</h1><p>月の途中で解約された場合、料金は日割りで精算いたします。</p>', kind: 'terms', status: 'met' },
]);

criterionCases('terms.prohibited', [
  {
    of: 'a claim given up',
    html: '<h1>利用規約</h1><h2>第6条</h2><p>利用者は、本サービスの停止について損害賠償の請求をしないものとします。</p>',
    kind: 'terms',
    status: 'missing',
  },
  { of: 'an act', html: '<h1>利用規約</h1><h2>第6条（禁止事項）</h2><p>利用者は、成果物を転売してはなりません。</p>', kind: 'terms', status: 'met' },
]);

criterionCases('contract.cancel', [
  { of: 'what is lost by it', html: '<h1>利用規約</h1><p>プランの解約をした場合、先行価格は失効し、通常価格が適用されます。</p>', kind: 'terms', status: 'missing' },
  { of: 'what is lost by it, and how it is done', html: '<h1>利用規約</h1><p>前月末までに解約の手続きをした場合、先行価格は失効します。</p>', kind: 'terms', status: 'met' },
]);

criterionCases('contract.notice', [
  {
    of: 'fees till the end of the month',
    html: '<h1>利用規約</h1><p>途中で解約された場合、当月末までの利用料金は満額をお支払いいただきます。</p>',
    kind: 'terms',
    status: 'missing',
  },
]);
