import { describe, expect, it } from 'vitest';
import { outcome } from '../../../support/price-page.ts';

/**
 * The same said in other words: registers from spoken to statute-like, Japanese and English. Its counterpart is near-misses.test.ts.
 * One list a criterion and outcome; a list grows by what a new site says.
 */

interface Voices {
  criterion: string;
  /** Beginning of 'status value'. */
  outcome: RegExp;
  texts: string[];
}

const SAID: Voices[] = [
  {
    criterion: 'price.initial',
    outcome: /^met 0(?: |$)/,
    texts: [
      'はじめるときの費用はゼロです。',
      'スタートにお金はかかりません。',
      '初期費用ナシ',
      'イニシャルコスト0円',
      '契約時の一時金はありません。',
      '入会時の費用は一切不要です。',
      '登録にお金はいただきません。',
      '開始時の費用：なし',
      'Setup is free.',
      'No upfront costs.',
      'There are no joining fees.',
      '最初にかかるお金はありません。',
      '加入金なし',
      '導入費用 無料',
      '初期費用、解約金ともに0円',
      '入会金も年会費もいただきません。',
      '初期導入コストはかかりません',
    ],
  },
  {
    criterion: 'price.initial',
    outcome: /^met [1-9]/,
    texts: [
      '最初に一度だけ、準備のお金として5,000円をいただきます。',
      '契約金 33,000円（初回のみ）',
      '開始費用：10,000円',
      '導入時サポート費 55,000円',
      '入会時に11,000円を頂戴します。',
      '初回事務手数料3,300円',
      '立ち上げ費用 100,000円',
      'セットアップ費 ¥50,000',
      'One-off setup ¥30,000',
      'オンボーディング費用 50,000円',
      '運用設計費（初回のみ） 88,000円',
      '業務設計費 110,000円（初月のみ）',
      '新規登録料 5,500円',
      'スタートアップ費用 22,000円',
      'ご契約時に22,000円（税込）がかかります。',
      'An initial fee of ¥20,000 applies.',
      'Enrollment fee: ¥10,000',
    ],
  },
  {
    criterion: 'price.overage',
    outcome: /^met/,
    texts: [
      '超えたぶんは1時間3,000円です。',
      '追加1時間ごとに3,300円',
      '時間を足したいときは30分1,650円',
      'プラン時間を使い切った後は1h 3,300円',
      'オーバー分 ¥3,300/h',
      '41コール目より1コール220円',
      '規定回数超過時 1回200円',
      'Additional hours: ¥3,300 each',
      'Extra hours are billed at ¥4,000 per hour.',
      'Beyond 20 hours, ¥3,500/hour',
      '51件目以降1件につき165円',
      '件数オーバー 1件150円',
      '超過時間単価：2,750円',
      '上限を超えた場合は1分あたり55円',
      '時間が余計にかかったときは1時間につき2,500円をいただきます。',
      '超過した場合、自動的に上位プランの料金となります。',
      '契約時間を超える作業は、ご了承をいただいてから進めます。',
    ],
  },
  {
    criterion: 'price.extra',
    outcome: /^met/,
    texts: [
      '郵送は実費です。',
      '出張時の交通費はご負担いただきます。',
      '夜間(19時以降)は2割増です。',
      'お急ぎ便 +3,000円',
      '発送代・印刷代は別途実費精算',
      '月額のほかに費用がかかることはありません。',
      'Rush jobs carry a 30% surcharge.',
      'Out-of-pocket expenses are billed at cost.',
      '土日祝日のご依頼は1.25倍の料金です。',
      '切手代などの立替分は翌月にご請求します。',
      'オプション：電話対応 月額5,500円',
      '特急料金は通常の50%増しです。',
      '追加費用はございません。',
    ],
  },
  {
    criterion: 'price.extra',
    outcome: /^partial(?: |$)/,
    texts: ['内容によっては追加料金をいただく場合があります。', '別途料金がかかることがあります。', 'Additional charges may apply.'],
  },
  {
    criterion: 'price.revision',
    outcome: /^met(?: |$)/,
    texts: [
      '価格は改定される場合があります。',
      '料金を見直すときは1か月前にご連絡します。',
      '値上げをする場合は事前にお知らせします。',
      'Prices are subject to change.',
      'We will give 30 days notice of any price change.',
      '当社は料金を随時改定できるものとします。',
      '利用料金の変更は、変更日の1か月前までにメールで通知します。',
    ],
  },
  {
    criterion: 'price.revision',
    outcome: /^missing(?: |$)/,
    texts: ['料金プランを変更したい場合はご連絡ください。', '2024年10月に料金を値上げしました。', '業務量により料金が変動します。', '最低賃金の改定に伴い時給を変更します。'],
  },
  {
    criterion: 'payment.methods',
    outcome: /^met(?: |$)/,
    texts: [
      'お支払いはカードで承ります。',
      '月々の料金は口座振替です。',
      'ご入金は銀行振込にてお願いします。',
      'お支払いはクレカ・銀行振込',
      'お振込でお願いします。',
      'We accept Visa and bank transfer.',
      'Invoices are payable by bank transfer.',
      '料金は銀行引落となります。',
      'お支払い：請求書(後払い)',
      '代金は銀行の口座にお振り込みください。',
      'クレジットカードでの月額課金です。',
      '月額料金はカードから自動で引き落とされます。',
    ],
  },
  {
    criterion: 'payment.methods',
    outcome: /^missing(?: |$)/,
    texts: ['請求書の作成・送付を代行します。', '振込代行も可能です。', 'カード会社への連絡を代行します。', '口座振替依頼書の回収を行います。', '入金確認・消込'],
  },
  {
    criterion: 'payment.schedule',
    outcome: /^met(?: |$)/,
    texts: [
      '月初に前月分をご請求し、月末までにお支払いいただきます。',
      '料金は毎月5日に引き落としとなります。',
      '請求書到着後10日以内にお支払いください。',
      'お申込後7日以内にお振込ください。',
      '当月分の料金を前月末までにお支払いください。',
      'お支払いはサービス開始前にお願いします。',
      '料金は完了後のご請求となります。',
      '月末〆・翌月末払い',
      'Invoiced monthly in arrears.',
      'Fees are payable monthly in advance.',
      '毎月末日締め翌月10日お支払い',
      'お支払い日：毎月26日',
      'ご利用料金は月末にまとめてご請求し、翌月15日が支払期限です。',
      '初回は契約時、2回目以降は毎月1日のお支払いです。',
      'Payment is due on the 10th of each month.',
    ],
  },
  {
    criterion: 'service.trial',
    outcome: /^met/,
    texts: [
      'まずは1週間無料でご利用いただけます。',
      '初回1時間無料',
      '最初の3時間は無料でお試しください。',
      'トライアルあり',
      '無料トライアル（5時間）',
      'ご満足いただけなければ全額返金します。',
      'テスト業務を1件無料で承ります。',
      '体験パック 5,500円',
      'First 3 hours free',
      'Try us free for 7 days.',
      'Trial week: ¥20,000',
      '1か月間のお試し期間があります。',
      'お試し導入プラン 月額11,000円',
    ],
  },
  {
    criterion: 'service.trial',
    outcome: /^missing(?: |$)/,
    texts: ['お試し不可', '試用期間はありません。', 'トライアルはご用意がございません。', 'お試し期間なし', 'No trial is available.'],
  },
  {
    criterion: 'service.work-hours',
    outcome: /^met/,
    texts: [
      '月に20時間ぶんお使いいただけます。',
      '20時間／月',
      '月間30h',
      '月10時間〜',
      '月100コールまで対応します。',
      'ご依頼時間：月5〜50時間',
      '稼働時間数 30時間',
      '20 hours a month',
      'Up to 30 hours per month',
    ],
  },
  {
    criterion: 'service.work-hours',
    outcome: /^partial(?: |$)/,
    texts: ['時間数：ご相談', '作業時間はお客様のご要望に合わせます。作業時間'],
  },
  {
    criterion: 'price.listed',
    outcome: /33000\/month|30000\/month|3300\/hour|3000\/hour|200\/call|3500\/hour/,
    texts: [
      'ひと月 33,000円',
      '1か月33,000円',
      '毎月33,000円',
      '33,000円/1ヶ月',
      '33,000円（月額）',
      '月額利用料：33,000円',
      '30,000円+税/月',
      '3.3万円/月',
      '一時間 三千円',
      '月三万円',
      '1コール200円〜',
      '¥33,000 monthly',
      '33,000 yen per month',
      'A monthly fee of ¥33,000',
      'Hourly rate: ¥3,500',
      'per hour ¥3,500',
      'ご利用料金は月々33,000円（税込）です。',
      '月額：3万3千円',
      '月33,000円ポッキリ',
      '33,000円 / 月額',
      '1ヶ月あたり33,000円',
      '￥33，000－／月',
    ],
  },
];

const cases = (voices: readonly Voices[]): [string, string, RegExp][] =>
  voices.flatMap(({ criterion, outcome: expected, texts }) => texts.map((text): [string, string, RegExp] => [criterion, text, expected]));

describe('on a price page', () => {
  it.each(cases(SAID))('%s: %s', (criterion, text, expected) => {
    expect(outcome(criterion, `<h2>料金</h2><p>${text}</p>`)).toMatch(expected);
  });
});
