import { describe, expect, it } from 'vitest';
import { outcome, type PageOptions } from '../../../support/price-page.ts';

/** Whole price pages, as builders, old hands and offices make them: what all criteria on price and payment say of one page. */

const PAGES: [name: string, html: string, expected: Record<string, string>, options?: PageOptions][] = [
  [
    'toggle',
    '<h2>Plans</h2><div class="tabs"><button>月払い</button><button>年払い</button></div><div><div><h3>スターター</h3><p><span>¥</span><span>29,800</span><span>/月</span></p><p>税別</p><ul><li>10時間／月</li><li>チャット対応</li></ul><a href="#">申し込む</a></div><div><h3>ビジネス</h3><p><span>¥</span><span>54,800</span><span>/月</span></p><p>税別</p><ul><li>20時間／月</li></ul><a href="#">申し込む</a></div></div>',
    { 'price.listed': 'met 29800/month/out/10/スターター 54800/month/out/20/ビジネス', 'service.work-hours': 'met [10,20]', 'price.model': 'met ["pack"]' },
  ],
  [
    'mixed table',
    '<table><tr><th>区分</th><th>項目</th><th>料金（税込）</th></tr><tr><td rowspan="2">基本料金</td><td>月20時間プラン</td><td>月額55,000円</td></tr><tr><td>月40時間プラン</td><td>月額104,500円</td></tr><tr><td rowspan="2">オプション</td><td>電話対応</td><td>月額11,000円</td></tr><tr><td>専用番号</td><td>月額550円</td></tr><tr><td>初期費用</td><td>導入サポート</td><td>33,000円</td></tr><tr><td>超過料金</td><td>1時間につき</td><td>3,300円</td></tr></table>',
    {
      'price.listed': 'met 55000/month/in/20/月20時間プラン 104500/month/in/40/月40時間プラン',
      'price.initial': 'met 33000',
      'price.overage': 'met {"yen":3300,"per":"hour"}',
      'flag.low-price': 'met',
      'price.extra': 'met',
    },
  ],
  [
    'wix',
    '<p><span>料金</span></p><p><span>【Aプラン】</span></p><p><span>月額 22,000円（税込）</span></p><p><span>・月8時間まで</span></p><p><span>【Bプラン】</span></p><p><span>月額 44,000円（税込）</span></p><p><span>・月16時間まで</span></p><p><span>※初期費用なし／最低契約期間3ヶ月</span></p><p><span>お支払い：銀行振込（前払い）</span></p>',
    {
      'price.listed': 'met 22000/month/in/8/Aプラン 44000/month/in/16/Bプラン',
      'price.initial': 'met 0',
      'payment.methods': 'met ["bank-transfer"]',
      'payment.schedule': 'met',
      'service.work-hours': 'met [8,16]',
    },
  ],
  [
    'br text',
    '<div>■料金<br>ライトコース　月10時間　25,000円<br>レギュラーコース　月20時間　48,000円<br>※税別・交通費実費<br>■お支払方法<br>銀行振込・口座振替<br>■お支払時期<br>月末締め翌月末払い</div>',
    {
      'price.listed': 'met 25000/month/out/10/ライトコース 48000/month/out/20/レギュラーコース',
      'payment.methods': 'met ["account-transfer","bank-transfer"]',
      'payment.schedule': 'met',
      'price.extra': 'met',
    },
  ],
  [
    'tokusho',
    '<table><tr><th>販売価格</th><td>ライトプラン：33,000円／月、スタンダードプラン：66,000円／月（いずれも税込）</td></tr><tr><th>商品代金以外の必要料金</th><td>振込手数料、超過時間料金（1時間あたり3,300円）</td></tr><tr><th>お支払い方法</th><td>クレジットカード（VISA/Master/JCB）、銀行振込</td></tr><tr><th>お支払い時期</th><td>クレジットカード：お申込み時および毎月1日　銀行振込：請求書発行後14日以内</td></tr></table>',
    {
      'price.listed': 'met 33000/month/in/-/ライトプラン 66000/month/in/-/スタンダードプラン',
      'price.overage': 'met {"yen":3300,"per":"hour"}',
      'payment.methods': 'met ["bank-transfer","card"]',
      'payment.schedule': 'met',
      'price.initial': 'missing',
    },
    { kind: 'tokushoho', title: '特定商取引法に基づく表記' },
  ],
  [
    'faq',
    '<dl><dt>Q1. 料金はいくらですか？</dt><dd>A1. 月額プラン（20時間）が55,000円（税込）、スポットは1時間3,300円（税込）です。</dd><dt>Q2. 時間が余ったら？</dt><dd>A2. 翌月まで繰り越せます。</dd><dt>Q3. 追加でかかる費用はありますか？</dt><dd>A3. 郵送費・交通費などの実費のみです。</dd><dt>Q4. 支払い方法は？</dt><dd>A4. 請求書払い（月末締め翌月末払い）のみとなります。</dd><dt>Q5. 入会金はありますか？</dt><dd>A5. ございません。</dd></dl>',
    {
      'price.listed': 'met 55000/month/in/20/月額プラン 3300/hour/in/-/-',
      'price.extra': 'met',
      'payment.methods': 'met ["invoice"]',
      'payment.schedule': 'met',
      'price.initial': 'met 0',
      'price.model': 'met ["hourly","pack"]',
    },
    { kind: 'faq', title: 'よくある質問' },
  ],
  [
    'english',
    '<h2>Pricing</h2><div><div><h3>Basic</h3><p>¥49,800 / month</p><p>15 hours included</p></div><div><h3>Plus</h3><p>¥94,800 / month</p><p>30 hours included</p></div></div><p>Prices exclude consumption tax. Additional hours: ¥3,500 per hour. No setup fee.</p><h3>Payment</h3><p>Invoices are issued at the end of each month and due within 14 days by bank transfer or credit card.</p>',
    {
      'price.listed': 'met 49800/month/out/15/Basic 94800/month/out/30/Plus',
      'price.overage': 'met {"yen":3500,"per":"hour"}',
      'price.initial': 'met 0',
      'payment.methods': 'met ["bank-transfer","card"]',
      'payment.schedule': 'met',
      'service.work-hours': 'met [15,30]',
    },
    { title: 'Pricing' },
  ],
  [
    'denwa cards',
    '<h1>電話代行の料金</h1><div class="c"><p class="n">ミニ</p><p class="p">月額<b>4,980</b>円<small>（税込5,478円）</small></p><p>受電30件まで</p><p>超過：1件 165円</p></div><div class="c"><p class="n">レギュラー</p><p class="p">月額<b>9,800</b>円<small>（税込10,780円）</small></p><p>受電80件まで</p><p>超過：1件 143円</p></div>',
    {
      'price.listed': 'met 5478/month/in/-/ミニ 10780/month/in/-/レギュラー',
      'price.overage': 'met {"yen":165,"per":"call"}',
      'flag.low-price': 'met',
      'price.model': 'met ["pack"]',
      'service.work-hours': 'met',
    },
    { title: '料金｜電話代行もしもし' },
  ],
  [
    'hourly staircase',
    '<h2>料金表</h2><table><tr><th>ご利用時間（月）</th><th>1時間あたり</th></tr><tr><td>〜10時間</td><td>3,500円</td></tr><tr><td>11〜30時間</td><td>3,300円</td></tr><tr><td>31時間〜</td><td>3,000円</td></tr></table><p>※税別</p>',
    { 'price.listed': 'met 3500/hour/out/-/- 3300/hour/out/-/- 3000/hour/out/-/-', 'price.model': 'met ["hourly"]' },
  ],
  [
    'bpo',
    '<h2>料金</h2><p>専任チームプラン：月額50万円〜（税別）</p><p>スポット対応：1案件10万円〜</p>',
    { 'price.listed': 'met 500000/month/out/-/専任チームプラン 100000/job/unsaid/-/-' },
  ],
  [
    'campaign',
    '<h2>料金</h2><p>スタンダードプラン　通常 月額55,000円 → 今だけ 月額49,500円（税込・12月末まで）</p>',
    { 'price.listed': 'met 49500/month/in/-/スタンダードプラン' },
  ],
  [
    'rows of boxes',
    '<div><div class="row"><div>月額</div><div>55,000円（税込）</div></div><div class="row"><div>作業時間</div><div>20時間</div></div><div class="row"><div>初期費用</div><div>0円</div></div><div class="row"><div>超過</div><div>3,300円／時間</div></div><div class="row"><div>お支払い</div><div>カード・銀行振込</div></div></div>',
    {
      'price.listed': 'met 55000/month/in/20/-',
      'price.initial': 'met 0',
      'price.overage': 'met {"yen":3300,"per":"hour"}',
      'payment.methods': 'met ["bank-transfer","card"]',
      'service.work-hours': 'met [20]',
    },
  ],
  [
    'prose freelance',
    '<p>料金はシンプルに1時間2,750円（税込）です。月に何時間でもOK。まとめて30時間以上ご契約の方は1時間2,500円になります。</p><p>お支払いは月末にまとめてご請求しますので、翌月10日までにお振込みください。PayPayもご利用いただけます。</p><p>初回は2時間まで無料でお試しいただけます。</p>',
    {
      'price.listed': 'met 2750/hour/in/-/- 2500/hour/unsaid/-/-',
      'payment.methods': 'met ["bank-transfer","e-money"]',
      'payment.schedule': 'met',
      'service.trial': 'met {"kind":"free","yen":0,"days":null}',
      'price.model': 'met ["hourly"]',
    },
  ],
  [
    'statute',
    '<h4>第8条（利用料金）</h4><p>1　利用者は、月額利用料金として金五万五千円（消費税別）を支払う。</p><p>2　前項の料金は、前月末日までに、当社指定の銀行口座に振り込む方法により支払う。</p><h4>第9条（料金の変更）</h4><p>当社は、1か月の予告期間をもって料金を変更することができる。</p>',
    { 'price.listed': 'met 55000/month/out/-/-', 'payment.methods': 'met ["bank-transfer"]', 'payment.schedule': 'met', 'price.revision': 'met' },
    { kind: 'terms', title: '利用規約' },
  ],
  [
    'phone per use',
    '<h1>電話代行の料金</h1><table><tr><th>基本料</th><td>月額3,300円</td></tr><tr><th>受付料</th><td>1件220円</td></tr><tr><th>登録料</th><td>5,500円</td></tr><tr><th>保証金</th><td>10,000円（解約時返金）</td></tr></table><p>価格は税込です。</p>',
    { 'price.listed': 'met 3300/month/in/-/- 220/call/in/-/-', 'price.initial': 'met 5500', 'price.model': 'met ["metered"]', 'flag.low-price': 'met' },
    { title: '電話代行の料金' },
  ],
  [
    'team size',
    '<h2>料金</h2><table><tr><th></th><th>エントリー</th><th>グロース</th><th>エンタープライズ</th></tr><tr><td>月額費用（税抜）</td><td>¥120,000</td><td>¥300,000</td><td>お問い合わせ</td></tr><tr><td>実働時間</td><td>40h</td><td>100h</td><td>応相談</td></tr><tr><td>追加時間</td><td>¥3,200/h</td><td>¥3,000/h</td><td>-</td></tr><tr><td>初期構築費</td><td>¥100,000</td><td>¥150,000</td><td>別途</td></tr><tr><td>最低契約期間</td><td>3ヶ月</td><td>6ヶ月</td><td>12ヶ月</td></tr></table>',
    {
      'price.listed': 'met 120000/month/out/40/エントリー 300000/month/out/100/グロース',
      'price.initial': 'met 100000',
      'price.overage': 'met {"yen":3200,"per":"hour"}',
      'service.work-hours': 'met [40,100]',
      'price.model': 'met ["pack"]',
    },
  ],
  [
    'list of tasks',
    '<h2>業務別料金</h2><ul><li>議事録作成　1時間あたり 6,600円</li><li>スケジュール調整　1件 550円</li><li>資料作成　1ページ 1,650円〜</li><li>お急ぎの場合　＋30%</li></ul><p>※すべて税込</p>',
    { 'price.extra': 'met', 'flag.low-price': 'met', 'price.model': 'met ["hourly","metered"]' },
  ],
  [
    'lump',
    '<h2>サービス料金</h2><p>マニュアル作成：1案件 110,000円〜（税込）</p><p>業務代行：月額 66,000円〜（税込・20時間）</p>',
    { 'price.listed': 'met 110000/job/in/-/マニュアル作成 66000/month/in/20/業務代行', 'price.model': 'met ["metered","pack"]' },
  ],
  [
    'price in hero and alt',
    '<h1>月額2.75万円から使えるオンライン秘書</h1><img src="a.png" alt="月10時間 27,500円（税込） 月20時間 52,800円（税込）">',
    { 'price.listed': 'met 27500/month/in/10/- 52800/month/in/20/-' },
    { kind: 'home', title: 'オンライン秘書' },
  ],
  [
    'included note',
    '<h2>料金プラン</h2><p>スタンダードプラン</p><p>月額 44,000円</p><p>（税込48,400円）</p><p>・月15時間まで</p><p>・超過分は30分ごとに1,650円（税込）</p><p>・最低契約期間：3ヶ月</p>',
    { 'price.listed': 'met 48400/month/in/15/スタンダードプラン', 'price.overage': 'met {"yen":3300,"per":"hour"}' },
  ],
];

describe.each(PAGES)('%s', (_, html, expected, options) => {
  it.each(Object.entries(expected))('%s: %s', (criterion, wanted) => {
    expect(outcome(criterion, html, options)).toBe(wanted);
  });
});
