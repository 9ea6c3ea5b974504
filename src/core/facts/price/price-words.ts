/**
 * The words by which a page says what an amount of money is for, per what, and with or without tax (DOMAIN-FACTS 8, FIELD-NOTES 26–30).
 * Data; patterns are for folded, joined text.
 */

/**
 * What an amount is for:
 * - `plan`: the price of the service itself
 * - `option`: added to a plan if wanted, surcharges
 * - `initial`: once at the start · `deposit`: given back · `fee`: side costs (postage, bank charges, disclosure, cancellation)
 * - `overage`: beyond what a plan includes · `trial`: trying it · `campaign`: a price for the first month or a short time
 * - `old`: replaced by another · `discount`: how much is taken off · `example`: part of a worked example
 * - `paraphrase`: a monthly price told as so much a day or an hour
 * - `unsaid`: of the offer, per what is not said
 * - `wage`, `market`: what staff earn, what others charge · `other`: another business, company figures, gifts
 */
export type PriceRole =
  | 'plan'
  | 'option'
  | 'initial'
  | 'deposit'
  | 'fee'
  | 'overage'
  | 'trial'
  | 'campaign'
  | 'old'
  | 'discount'
  | 'example'
  | 'paraphrase'
  | 'unsaid'
  | 'wage'
  | 'market'
  | 'other';

/** What happens at the start… */
const START =
  '(?:初期|最初|(?:お)?はじめ(?:る)?|初め|始め(?:る)?|開始|スタート(?:アップ)?|導入|立ち?上げ|(?:ご)?入会|入室|加入|(?:新規|初期|初回)?(?:ご)?登録|(?:お)?申(?:し)?込み?|開設|(?:ご)?準備|セットアップ|オンボーディング|イニシャル|(?:移行|業務|運用|業務フロー)設計|初回(?:事務|設定|導入|登録))';
/** …and what is paid for it. */
const FEE = '(?:費用|料(?!理)|費(?!用対)|金(?![額曜融])|お金|お代|代(?![行表替理金])|手間賃|コスト|フィー|お?手数料|一時金)';
const LINK =
  '(?:の?(?:時|とき))?(?:に|の|には|では)?(?:は|別で)?(?:かかる|いただく|頂戴する|いる|要る|必要な|際の)?(?:の)?(?:初期|準備|設定|登録|構築|サポート|支援|導入|事務|手続き?|コスト)?(?:の)?';

/** Names of a fee at the start. */
export const INITIAL_WORDS = `${START}${LINK}${FEE}|初期(?:設定|登録|導入|構築)(?!の?(?:お?手伝い|方法|代行))|初回(?:の)?(?:登録|費用|手数料|事務手数料)|契約(?:事務)?手数料|契約金|(?:ご)?(?:契約|入会|お申し?込み?)(?:時|締結時|の際|のとき)(?:の|に(?:は|のみ|だけ|一度だけ)?(?:かかる|必要な|要する|いただく|頂く|頂戴する|お支払いいただく|別途)?)?、?(?:費用|お金|一時金|(?:事務|登録|設定|初期)(?:手数料|費用?|料(?!金)))|(?:最初|はじめ|初め)に(?:いただく|頂戴する|要る|いる|かかる|必要な)(?:もの|のは)|(?:導入|開始|移行|立ち?上げ)時の[^。、0-9]{0,12}(?:設定|作成|づくり|作り|ヒアリング|設計)|開始に(?:あた|際し)[^。、0-9]{0,4}、?[^。、0-9]{0,12}(?:費用|手数料|料)として|(?:初期)?設定(?:費用?|料(?!金))|(?:初めの)?(?:一|1|いち)(?:度|回)(?:きり|こっきり)|(?:はじめの|最初の)(?:一|1)(?:度|回)(?:だけ|のみ|(?=[)）]|$))|支度金|(?:最初|はじめ|初め)の月(?:だけ|のみ|に限り)、?(?![^。0-9]{0,24}(?:月額|基本料|利用料))[^。0-9、]{0,24}(?:お?代|費用|料|お金)として|set(?:ting)? (?:you|it|everything) up|getting (?:you )?started|set-?up(?: ?(?:fee|cost|charge))?s?\\b|onboarding(?: ?fee)?|initial ?(?:fee|cost|charge|payment)s?|(?:enrol?lment|registration|admission|joining|sign-?up|up-?front) (?:fees?|costs?|charges?)|one-?(?:time|off) (?:fee|charge|set-?up|payment)`;

/** Times at which an amount is paid once: '入会時に11,000円', '最初に一度だけ'. */
const AT_START =
  '(?:(?:ご)?入会|(?:ご)?契約|(?:お)?申(?:し)?込み?|(?:ご)?登録|導入|開始|スタート)(?:の)?(?:時|際|とき)(?:に|のみ)|(?:最初|はじめ|初回)に(?:一|1|いち)(?:度|回)(?:だけ|のみ|限り)?|初回のみ';

/** Roles by the words near an amount. The word nearest to it decides; of words at one place, the first row. */
export const ROLE_WORDS: readonly [PriceRole, RegExp][] = [
  [
    'wage',
    /時給(?!換算)|日給|月給|年収|年俸|給与(?!計算|明細|支払|振込|ソフト|事務)|給料|賃金|(?<!顧問|基本|業務|委託|手続き?|決算|申告|税理士|社労士|弁護士|書士|成功)報酬(?!額?(?:一覧|規程|規定|基準|の?目安|表|体系)|月額|額$|の(?:ご案内|決め方))|初任給|賞与|ボーナス|手取り|wages?\b|salar(?:y|ies)/gi,
  ],
  [
    'paraphrase',
    /(?:1|一)日(?:あたり|当たり|約|わずか|たった|に(?:すると|換算))|(?:1|一)日(?:で割る|に直す|に割る)と|日割り(?:で|に|すると)|(?:時給|時間)換算|換算すると|(?:1|一)(?:時間|件|コール)(?:あたり|当たり)?(?:約|およそ|わずか|実質)|実質(?:約|負担)?/gi,
  ],
  [
    'market',
    /(?:[甲乙丙]|(?<![A-Za-z])[A-C])社(?:は|なら|では|の(?:料金|価格))|採用(?:に(?:かかる|要する)|の)?(?:費用|コスト)|平均(?=\s?$)|相場|一般的(?:な|に|には)|(?:業界|全国)平均|他社|他の(?:会社|業者|サービス|オンライン|秘書)|ネットに(?:は|も)|ネットで見かけ|見かける|格安(?:の)?(?:業者|サービス)|世間|よその|大手(?:だと|では|の)|正社員|派遣(?:社員|スタッフ|料金|の)|契約社員|アルバイト|パート(?!ナー)|(?:採用|雇用)(?:する|し)|雇(?:う|った|い)|人件費|求人広告|採用広告|コーヒー|ランチ|full-?time|in-house|employ(?:ee|ing)|agenc(?:y|ies)|typical|on average|competitors?/gi,
  ],
  ['initial', new RegExp(`${INITIAL_WORDS}|${AT_START}`, 'gi')],
  ['deposit', /保証金|デポジット|預(?:か|託)?り?金|預託金|前納金|\bdeposit/gi],
  [
    'trial',
    /お(?:試|ため)し|試し(?!読)|(?:を|で|だけ|に|から|、|。|\s)(?:試|ため)(?:せ|す|し)(?:ます|る|て)|トライアル(?!(?:期間)?(?:終了)?後)|体験(?!談)|モニター|サンプルワーク|\btrials?\b(?! (?:period )?ends)/gi,
  ],
  [
    'campaign',
    /初月(?!分|以降|の(?:日割|料金は日))|初回(?!のみ|限り(?:ではな))|1(?:か|ヶ|カ|ヵ|ケ)月目|最初の(?:1|一)?(?:か|ヶ|カ|ヵ|ケ)?月|キャンペーン(?:価格|特価|中|で)|(?:期間|数量|先着).{0,4}限定(?:価格)?|特別価格|first month/gi,
  ],
  [
    'overage',
    /超過|(?:超え|越え|こえ(?=[たてるなまそれ]))(?!る場合は(?:個別|別途)?(?:に)?(?:お見積|ご相談))|(?:上限|枠|規定)(?:数)?に(?:達し|届[いく])|(?:上限|枠|それ|これ|本数|件数|時間)を(?:過ぎ|上回)|オーバー|延長(?!保育|コード)|以降は(?=(?:1|一)(?:コール|件|時間|本|回|通))|はみ(?:出|だ|で)|足りなくな|(?:収|おさ)まら(?:な|ず)|足(?:したい|す(?:場合|とき|なら))|使い(?:(?:切|き)(?:った|って)|果たし)|余計にかか|(?:時間|コール|件数?)(?:の)?追加|追加(?:の)?(?:時間|作業|コール|1時間)|追加(?:料金|分)?(?:は|:|、|が)?\s?(?:1|一)(?:時間|コール|件)|(?:件|コール|回|本|行|時間|通|枚|仕訳)(?:目|め)(?:から|より|以降|以上)|(?<=[0-9]1)(?:件|コール|回|通|枚|仕訳|時間)(?:から|以降|以上)は?(?=[^。]{0,8}(?:1|一)(?:件|コール|回|通|枚|仕訳|時間))|以上は(?:1|一)|より(?:長く|多く)[^。、]{0,6}(?:かか|な(?:っ|り|る)|使)|上回(?:る|っ)|\bover(?:age|time)?\b|\bexcess|additional (?:hours?|calls?|time)|extra (?:hours?|calls?|time)|beyond/gi,
  ],
  [
    'option',
    /オプション|追加(?!なし)|別途|割増|割り増し|加算|上乗せ|(?:電話)?番号(?:の)?(?:貸|レンタル|取得|追加|利用)|特急|至急|お?急ぎ|急な(?:穴|ご?依頼|お?仕事|欠員)|(?:休日|夜間|土日|深夜|時間外|早朝)(?!.{0,8}(?:プラン|コース))|(?:2|二|3)(?:番号|回線|つ|名|人|社|拠点|台|[かヶカヵ]所|箇所)目(?:以降|から|は)?|足せる(?:もの)?|足し算|つけられるもの|付けられるもの|アドオン|ご?希望の方|(?:その)?ほかに(?:頂戴|いただ|頂|かかる)[^。]{0,8}もの|そのほか(?:の(?:料金|お金|費用))?$|その他(?:の(?:料金|費用|サービス))?$|add-?ons?\b|options?\b|optional|surcharge|rush|weekend/gi,
  ],
  [
    'fee',
    /手数料(?!の?(?:目安|一覧|体系|表))|送料|郵送|郵便|切手|交通費|出張|旅費|宿泊|再発行|証明書|休会|休止|一時停止|停止中|繰(?:り)?越|違約金|解約(?:金|料|時)|退会|キャンセル|延滞|遅延|督促|通話料|転送料|開示|請求書(?:の)?(?:発行|郵送)|発行(?:料|手数料)|駐車|実費|立替|最低(?:の)?(?:ご)?(?:発注|注文|受注|利用)(?:金額|額|料)|罰金|cancell?ation|late (?:payment|fee)|postage|shipping|travel/gi,
  ],
  [
    'example',
    /料金例|ご?利用例|見積(?:もり|り)?例|計算例|参考例|モデルケース|シミュレーション|の場合[、:]?(?:合計|総額|月額合計)|合計|総額|年間(?:合計|総額)|for example|e\.g\.|total\b/gi,
  ],
  ['discount', /値引き?額|割引額|キャッシュバック|クーポン|還元|discount of|saves?\b|saving|cashback/gi],
  [
    'other',
    /消費税額|税額|資本|準備金|売上|年商|営業利益|経常利益|調達|出資|株価|配当|時価総額|取引高|補償|賠償|(?:損害|賠償|傷害)保険|保険(?:料|金)|損害|助成金|補助金|寄付|予算(?:は|が|:|規模)|ドメイン|サーバー(?:代|料金|費)|ホームページ(?:の)?(?:制作|作成|管理)|(?:Web|WEB|ウェブ)(?:サイト)?(?:の)?(?:制作|作成|管理)|(?:ロゴ|名刺|チラシ)(?:の)?(?:作成|制作|印刷|デザイン)|バーチャルオフィス(?!.{0,12}(?:秘書|電話代行))|住所(?:の)?(?:利用|貸し|レンタル|のみ)(?!.{0,12}(?:秘書|電話代行))|私書箱|セミナー|講座|スクール|講演|研修(?:料|費|会)|受講|参加費|書籍|教材|会議室|ロッカー|コワーキング|自習室|QUOカード|クオカード|ギフト|商品券|謝礼|懸賞|ポイント(?:還元|付与|進呈)|タクシー|家賃|NTT|ボイスワープ|回線使用料|加入権|(?:電話|通信|カード)会社|(?:Slack|Zoom|Chatwork|freee|kintone|Dropbox|Google ?Workspace|Microsoft ?365)(?:の)?(?:有料|月額|利用料|ライセンス)|capital|revenue|turnover|annual sales|budget|insurance|grant|subsid/gi,
  ],
  [
    'old',
    /(?:旧|改定前|値上げ前|変更前|以前の)(?:料金|価格|月額)?|従来(?:の)?(?:料金|価格)|定価|(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日)?まで(?:の(?:料金|価格))?|formerly|previously/gi,
  ],
];

/** What follows an amount and makes it something else than a price. */
export const ROLE_AFTER: readonly [PriceRole, RegExp][] = [
  ['discount', /^\s?(?:分)?(?:の|を)?\s?(?:引き|OFF|オフ|割引|値引|お得|節約|削減|安く|キャッシュバック|クーポン|還元|\boff\b)/i],
  [
    'other',
    /^\s?(?:分|相当)?の\s?(?:商品券|クオカード|QUO|ギフト|資金|賠償|補償|損害|保険|売上|利益|寄付|助成|補助|調達|融資|予算)|^(?:を|の)(?:調達|融資|寄付)|^(?:を)?(?:上限|限度)|^\s?の?資金調達/,
  ],
  ['other', /^\s?(?:以上|以下|未満)(?:の|が|は)/],
  // What somebody paid until now for something else.
  ['market', /^\s?(?:ほど|前後|以上|近く)?も?(?:が|を)?(?:かか|掛か|お?支払|払)って(?:い|お)(?:り)?(?:まし)?た/],
  ['fee', /^\s?の?(?:手数料|違約金|解約金|罰金|遅延)/],
  ['other', /^[^。、\d]{0,10}(?:NTT|電話会社|通信会社|各社|先方)(?:に|へ)(?:の)?お?支払/],
  ['wage', /^\s?の?(?:給与|給料|報酬|時給|月給|ボーナス|収入|年収)/],
  ['initial', /^\s?の(?:初期費用|(?:初期)?設定(?:費|料)|入会金|登録(?:料|費)|導入費|(?:契約|入会|登録)?事務手数料)/],
  [
    'initial',
    /^\s?[。、を]?\(?(?:(?:一|1|いち)(?:度|回)(?:だけ|きり|のみ)|初回のみ|初月のみ(?!無料)|最初の1回|,? once(?! (?:a|an|per|every|each|you|we)\b)|,? paid once|入会時|ご?契約時(?:に)?(?:1|一)(?:回|度)|※ご契約時に1回)/,
  ],
  [
    'trial',
    /^[^。、\d]{0,14}(?:お試し(?!のような|感覚|気分|の気持ち)|(?:試|ため)(?:せ|す|し)(?:ます|る|て)|トライアル|(?:お)?(?:1|ひと|一)(?:人|名|社)(?:さま|様)?(?:1|一)(?:回|度)(?:限り|かぎり|まで)|初回限定)/,
  ],
  ['overage', /^\s?の?(?:超過|追加)(?:料金|費用|分)|^で、?[^。\d]{0,16}足(?:せ|す|し)|^を?足さ(?:せ|れ)/],
  ['market', /^[^。]{0,24}(?:という|といった|みたいな|などの)(?:広告|うたい文句|宣伝|格安|業者)/],
  ['option', /^(?:で|の)?[^。、\d]{0,10}(?:電話番号|専用番号|050番号)|^[^。]{0,24}\(オプション|^を?添え|^\)?は実費/],
  ['other', /^\s?の(?:自作(?:の)?)?(?:テンプレート|教材|オンラインサロン|メールマガジン|有料記事)/],
  ['other', /^(?:で|の)、?[^。、\d]{0,14}(?:テンプレート|ひな形|素材|教材|会報|メールマガジン|メルマガ|書籍|講座|手帳|カレンダー)(?:集|も|を|は|が|の)/],
  ['option', /^\s?(?:を|の)?(?:加算|上乗せ|くわえ|加え|プラス|追加)|^\s?増し/],
  ['paraphrase', /^\s?(?:程度の)?計算(?:です|に|と)|^\s?(?:で済|に相当|のコスト)/],
];

/** What people earn, behind an amount: '10万円程度の月収'. */
export const EARNED = /[0-9]万?円(?:程度|前後|ほど|以上|くらい)?の(?:月収|年収|手取り|収入)/;

/** From the second time on, of a talk whose first is free: the price of one talk. */
export const NEXT_TALK = /(?:相談|面談|カウンセリング)[^。]{0,30}(?:2|二)(?:回|度)目(?:以降|から)|^[^。\d]{0,4}(?:2|二)(?:回|度)目(?:以降|から)[^。]{0,24}相談/;

/** Rows of a price list that name a feature, below a heading that names options beside the plans. */
export const FEATURE_ROW = /(?:お知らせ|通知|録音|転送|受信|印刷|表示|登録|追加)(?:サービス|機能)?$/;

/** Headings and labels that name the service's own price list: they end the search for another role further out. */
export const PLAN_HEADING =
  /プラン|コース|料金|報酬(?:額|月額|一覧|規程|表|の目安)|顧問料|手数料の?(?:目安|一覧|体系|表)|価格|基本|月額|定額|従量|単価|時間制|スポット|メニュー|費用|定期|お代|代金|お?値段|対価|お金|いくら|pricing|prices?\b|plans?\b|rates?\b|fees\b|monthly/i;
/** A heading that names several things at once decides nothing: '料金とご契約', '料金・オプション'. */
export const COMPOUND =
  /(?:料金|プラン|コース|費用|オプション|初期費用|お支払い?)(?:と|・|、|\/|&|および|や)|(?:と|・|、|\/|&|および|や)(?:ご)?(?:料金|プラン|コース|費用|オプション|初期費用|入会金|お支払い?|ご?契約)/;

/** Column and row heads that name an attribute of a plan and not a plan. */
export const ATTRIBUTE =
  /月額|料金|基本料|円[/／]|価格|単価|費用|金額|代金|お代|値段|月々|ひと月|枠|会費|円\)?$|時間|コール数|件数|回数|初期|入会|超過|超え|越え|オーバー|オプション|対応(?:時間|業務|範囲|内容|$)|内容|備考|業務(?:内容|範囲|$)|おすすめ|期間|特徴|単位|人数|支払|契約|こんな|向け|price|fee|hours?|monthly|cost|per |includes?d?|overage|rate/i;

/** Names that are no names of plans. */
export const NOT_A_PLAN =
  /^(?:(?:顧問)?(?:報酬|料金|費用)の?目安.*|決算(?:時|期|料)?|年(?:間売上高?|商)|第[0-9一二三四五六七八九十]+[条章].*|当(?:社|室|所|方|店|院|校|塾|センター|事務所|オフィス|サービス)|弊社|.{1,8}(?:料|料金|費|費用|代金)|月|毎月|およそ|約|基本|ひと月(?:の|に|あたり).*|ひと月|1(?:か|ヶ)月|お代|お値段|年払い|月払い|一括(?:払い)?|年額|年間|plans? from|from|通常|(?:お電話|お?ひとり)?(?:1|一|ひと|\d+)(?:名様?|人|社|件|時間|分|枚|コール|通話?|回|本|日|か月|ヶ月|文字|ページ|ID|アカウント)(?:あたり|につき|ごとに?)?|[QA]\d*|プラン(?:名|料金)?|コース(?:名)?|メニュー|料金(?:表|プラン|体系)?|価格|月額(?:料金)?|基本料金|基本料(?:\(月額\))?|サービス(?:名)?|内容|区分|種別|項目|業務|名称|おすすめ!?|人気(?:No\.?1|プラン)?|一番人気!?|No\.?\d|\d+|定額|業界(?:最安|最低|初|トップ).{0,8}|.{0,6}最安[級値]?.{0,4}|.{0,4}最低価格.{0,6}|(?:期間|数量|先着|今だけ|いまだけ)?限定.{0,10}|(?:今|いま)だけ.{0,10}|税込|税別|税抜|円|新登場|NEW|price|pricing|plans?|monthly|popular|recommended|best value|most popular|basic fee|menu|etc|trial|q&a|hello|ご利用料金|お申し込み|申し込む|詳しく(?:は|見る).*|お問い?合わせ.*|こんな方に.*|.{0,6}(?:の)?方(?:に|へ|向け)?)$/i;

export type PriceUnit = 'month' | 'year' | 'hour' | 'call' | 'job' | 'day' | 'item';

const PIECES = '枚|行|通(?!話)|名|人|文字|ページ|頁|社|台|品|項目|ID|アカウント|仕訳|案件|店舗|冊|セット|式|記事|分|票|レコード|点|スライド';
/** Behind an amount: '/月', '/20件/月', 'per hour', '(1名・月額)'. The number says how many. */
export const UNIT_BEHIND: readonly [PriceUnit, RegExp][] = [
  ['month', /^(?:(?:か|ヶ|カ|ヵ|ケ|箇)?月(?:額|あたり|分|間|毎)?(?![末初々\d日前後中払謝])|mo(?:nth)?s?\b|monthly)/i],
  ['year', /^(?:年(?:間|額)?(?![度\d払契])|yr\b|years?\b|annum|annual)/i],
  ['hour', /^(?:時間|h(?:ou)?rs?\b|hours?\b|h\b)/i],
  ['call', /^(?:コール|通話|着信|受電|calls?\b)/i],
  ['item', /^(?:件|回|本|items?\b|tasks?\b)/i],
  ['job', new RegExp(`^(?:${PIECES}|pages?\\b|words?\\b|pieces?\\b|documents?\\b|projects?\\b|persons?\\b|users?\\b)`, 'i')],
  ['day', /^(?:日|days?\b)/i],
];

/** Before an amount, or in a label: the last one counts. */
export const UNIT_BEFORE: readonly [PriceUnit, RegExp][] = [
  [
    'month',
    /月額(?:料金|固定|費用?|会費)?|月々|毎月|ひと月|(?<![\d.])(?:1|一)(?:か|ヶ|カ|ヵ|ケ|箇)月(?:あたり|当たり|につき|ごと)?(?!間?(?:前|後|以|の|から|目|単位))|月会費|月謝|月次|月(?:の)?(?:基本)?(?:利用料|料金|基本料)|[(・、] ?月(?:額)?[)・、,/]|\/ ?月|月(?=\s*(?:約|およそ)?\s*¥?\s*$)|monthly|(?:per|a|each|\/) ?mo(?:nth)?\b/gi,
  ],
  ['year', /年額|年間(?!休)|年会費|年払い?|(?<!\d)1年(?!単位|目|以|未満)(?:間)?(?:あたり|につき)?|yearly|annual(?:ly)?|per year|a year/gi],
  [
    'hour',
    /(?<![\d.])(?:1|一)時間(?:あたり|当たり|につき|毎|ごと(?:に)?)?(?!以内|前|以上|から|ほど)|(?<!労働)時間(?:単価|あたり|当たり|料金|制)|時給|毎時|\/ ?時間|hourly|(?:per|an|each|\/) ?h(?:ou)?r?\b/gi,
  ],
  [
    'call',
    /(?<!\d)(?:1|一)?(?:コール|通話|着信|受電)(?:あたり|当たり|につき|毎|ごと(?:に)?|単価|料金)|(?<!\d)(?:1|一)(?:コール|通話|着信|受電)|電話(?:(?:1|一)(?:件|本|回))|(?:per|a|each|\/) ?call/gi,
  ],
  ['item', /(?<!\d)(?:1|一|ひと)(?:件|回|本)(?!目)(?:あたり|当たり|につき|毎|ごと(?:に)?)?|件(?:単価|あたり|当たり)|\/ ?件|(?:per|each|\/) ?(?:item|task)/gi],
  [
    'job',
    new RegExp(
      `(?<!\\d)(?:1|一|ひと) ?(?:${PIECES})(?!目)(?:あたり|当たり|につき|毎|ごと(?:に)?)?|(?<!\\d)[1-9]\\d{0,2} ?(?:仕訳|枚|文字|ページ)(?:につき|ごとに?|単位)|(?:音声|録音|動画|音源) ?\\d{1,3} ?分(?:につき|あたり|ごとに?)|(?<!\\d)(?:[235]|[1-9]0) ?分(?=\\s*$)|\\/ ?(?:${PIECES})|プロジェクト(?:単位|型|ごと)|(?:per|each|\\/) ?(?:page|word|piece|project|document|person|user)`,
      'gi',
    ),
  ],
  ['day', /(?<!\d)(?:1|一)日(?:あたり|当たり|につき|ごと)?(?!以内|前|から|まで)|日額|日当|(?:per|a|\/) ?day|daily/gi],
];

/** Says that a page is about answering calls, so that 件 counts calls. */
export const PHONE_TRADE = /電話(?:代行|秘書|受付|応対|番|取次)|コール(?:センター|数)|秘書電話|call answering|telephone answering/i;

/** Words that a price stands near. Outside of them an amount by the piece or day is no price of the service. */
export const PRICE_CONTEXT =
  /料金|価格|プラン|コース|費用|月額|[委受]託料|単価|定額|従量|時間制|スポット|都度|お代|お?値段|代金|対価|報酬(?:額|月額|一覧|規程|表|の目安)|顧問(?:料|報酬)|お金のこと|いくら|ご利用料|会費|お申し?込み|\b(?:pricing|prices?|plans?|fees?|rates?|cost|charge)\b/i;

/** Answering machines: no price of people's work. */
export const AUTOMATIC = /AI(?:電話|音声|応答|秘書|受付)|自動(?:応答|音声|受付)|IVR|ボイスボット|チャットボット|留守番電話|chatbot|voicebot/i;
