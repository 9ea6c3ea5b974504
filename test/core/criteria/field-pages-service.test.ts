import { criterionCases } from '../../support/criterion-cases.ts';

/** Ways of saying things on the pages of secretaries, call answerers, bookkeepers and licensed offices, each beside what only looks like it. */

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

criterionCases('privacy.purpose', [
  {
    of: 'a rule on third parties',
    html: '<h1>個人情報保護方針</h1><h2>利用目的について</h2><p>ご本人の同意を得ることなく、第三者に開示または提供することはありません。</p>',
    kind: 'privacy',
    status: 'missing',
  },
  {
    of: 'a purpose with such a rule',
    html: '<h1>個人情報保護方針</h1><p>個人情報はお問い合わせへの返信にのみ利用し、第三者に提供することはありません。</p>',
    kind: 'privacy',
    status: 'met',
  },
]);
