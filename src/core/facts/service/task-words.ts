/**
 * Tasks that secretary, phone-answering and back-office services take on, in the words of the trade. Sources: task lists of some 40
 * providers' service pages (FIELD-NOTES A 1, 45), the guide's own list (対応可能な業務内容). One entry is one kind of task, however it is worded;
 * patterns see folded text and are matched inside sentences that offer something (facts/tasks.ts decides which do).
 */

export interface TaskWord {
  /** Name of the kind, for counting. */
  kind: string;
  words: RegExp;
  /** Also said by shops, offices and contact pages: counts only in a list of tasks or with a word of offering. */
  weak?: true;
}

/** What may stand between an object and what is done with it: '請求書・見積書の作成', 'メールの一次返信', '出張や会食の手配'. */
const OF = '(?:(?:[・、/や&と]|及び|および|並びに)[^、。・/の]{1,8}){0,3}(?:の|への|との|を)?(?:一次|簡易|簡単な|定型的?な?|各種|代理)?';
const word = (kind: string, objects: string, actions: string, weak?: true): TaskWord => ({
  kind,
  words: new RegExp(`(?:${objects})${OF}(?:${actions})`, 'i'),
  ...(weak ? { weak } : {}),
});
const plain = (kind: string, words: RegExp, weak?: true): TaskWord => ({ kind, words, ...(weak ? { weak } : {}) });

const MAKE =
  '作成|作る|作り|づくり|清書|浄書|代筆|体裁|整形|手直し|編集|下ごしらえ|起案|準備|整理|更新|加工|校正|レイアウト|デザイン|印刷|製本|デジタル化|電子化|データ化|スキャン|PDF化|とりまとめ|取りまとめ';

export const TASK_WORDS: readonly TaskWord[] = [
  word(
    'mail',
    '(?:e-?)?メール(?!アドレス|マガジン|フォーム)',
    '対応|返信|返答|(?:お)?返事|受領|分類|仕分|処理|確認|振り?分け|仕分け|チェック|管理|代行|作成|文面|下書き|送信代行|応対',
  ),
  plain(
    'mail',
    /メッセージの返信|返していないメール|メールを?返し|(?:届いた|受信した)メールを|(?:お)?返事の(?:下書き|代筆|文面)|メールボックス|受信(?:箱|トレイ)の(?:仕分け|整理|管理)|メールと予定のお世話/,
  ),
  plain(
    'schedule',
    /(?:スケジュール|予定|カレンダー|アポ(?:イント(?:メント)?)?)(?:[・、や][^、。・の]{1,8})?(?:の|を)?(?:管理|調整|登録|作成|把握|取得|設定|整理|確認と?ご?案内|組み|やりくり|やり繰り|お世話|取り?次ぎ)|会議の?(?:招集|設定)|スケジューリング/,
  ),
  plain(
    'dates',
    /日程(?:の)?(?:調整|管理|連絡|設定|すり合わせ|組み|お取り?次ぎ)|日取りを|(?:打ち合わせ|会議)の(?:候補出し|日取り)|(?:面談|会議|会食|打ち合わせ|セッション|講座)[^、。]{0,8}の(?:日程)?調整/,
  ),
  plain('visitors', /来客(?:の)?(?:対応|応対|予定|調整|リスト|受付|管理)/),
  word(
    'travel',
    '出張|航空券|新幹線|宿泊先?|ホテル|旅程表?|旅行|切符|きっぷ|乗車券|交通機関|宿|交通|宿泊|旅',
    '手配|予約|アレンジ|段取り|旅程|作成|お?取り|したく|支度|さがし|探し',
  ),
  word('dining', '会食|飲食店|レストラン|接待|会場|(?<![貴当来御本])お?店|懇親会', '手配|予約|調整|選び|店選び|候補|店?(?:さがし|探し)'),
  word('meetings', '会議室?|ミーティング|打ち合わせ|取締役会|株主総会', '予約|準備|手配|運営|案内|確保|URL', true),
  plain(
    'minutes',
    /議事録|議事(?:の)?(?:録取|記録|メモ|まとめ|書き起こし)|文字(?:起|お)こし|議事(?:録)?(?:おこし|起こし)|書き起こし|テープ起こし|反訳|音声の(?:書き起こし|文字化)/,
  ),
  word('cards', '名刺', '整備|データ化|入力|整理|管理|電子化|登録|スキャン|情報'),
  plain('research', /リサーチ|情報収集|(?:市場|競合|文献|インターネット|Web|ネット|価格|業者)(?:の)?調査|調べ(?:もの|物)|相見積もりの取得/i),
  plain(
    'phone',
    /電話(?:の)?(?:受け答え|一次受け)|電話(?:の)?(?:代行|秘書(?!室|センター|オフィス)|一次(?:受付|対応|応答)|番(?!号)|当番|受付(?:代行|業務|サービス)|応対(?:代行|業務)|取り?次ぎ?)|代表番号の(?:応答|受け)|(?:お店|御社|会社)の名前でお?受け|(?:お)?電話(?:の)?(?:対応|応対|受付|受電)(?!時間|の?時間|番号|窓口|[:(]|は|可|も)|受電(?:代行|業務)|(?:御社名|会社名|社名)で[^。]{0,12}(?:電話|応対|応答|受け)|電話をお受け|(?:お店|お宅|お客(?:さま|様)|会社|事務所|屋号)(?:さま|様)?の(?:お)?名前で[^。、]{0,8}(?:お?電話に)?(?:お?出|(?:お)?とり|お?取り|お?受け)|コール(?:センター|対応)|(?:着信|入電)(?:の)?対応/,
  ),
  plain(
    'messages',
    /取り?次ぎ|伝言|ことづけ|(?:ご)?(?:用件|要件)(?:の切り分け|を(?:書き|うかが|伺|お聞き))|へおつなぎ|折り返し(?:の)?(?:ご案内|お願い|連絡|対応)|不在(?:の)?(?:ご案内|対応)/,
    true,
  ),
  plain('cold-calls', /営業電話の?(?:お断り|対応|シャットアウト)|(?:テレアポ|架電|アウトバウンド|アポ取り|アポイント獲得)/, true),
  plain('bookings', /予約(?:帳|台帳)(?:に[^。、]{0,4}(?:つけ|書き|記入)|へ?の(?:書き|記入))/, true),
  plain('orders', /ご?注文の[^。、]{0,8}(?:お?聞き|うかが|伺)/, true),
  word('bookings', 'ご?予約', '受付|うけつけ|管理|代行|対応|確認|聞き取り|お断り|調整', true),
  word('orders', '受注|ご?注文|発注|仕入れ?|受発注', '取り(?!消)|うけつけ|聞きとり|受付|入力|登録|処理|管理|対応|代行|聞き取り|メール|業務', true),
  plain(
    'dispatch',
    /配車(?:の)?(?:取り?次ぎ|取りつぎ|手配|受付|依頼)|(?:お?届け先|送り先)の(?:聞き取り|聞きとり|確認)|(?:お?問い合わせ|広告の反響|反響(?:の)?電話)(?:の)?受け(?!付)/,
    true,
  ),
  plain('phone', /お?電話(?:に出[るて]|をと(?:る|って)|を取(?:る|って)|を(?:受|う)ける)/, true),
  plain('messages', /ご?用件[^。]{0,16}(?:聞きと[るり]|聞き取[るり]|を?聞[くい]|うかが[うい])/, true),
  plain('transfers', /携帯(?:電話)?に(?:お?つな[ぐげぎ]|回す|まわす)/, true),
  plain('bookings', /予約を[^。、]{0,10}(?:書きこ|書き込|入れ|うけ|受け|つけ|とる|取る)/, true),
  plain('inquiries', /(?:お?申し?込み|資料(?:請求)?の?お?申し込み|資料請求)を(?:受け|うけ|聞)/, true),
  plain('orders', /注文を[^。、]{0,6}(?:受け|うけ|聞|まとめ|打ち)/, true),
  plain('dates', /(?:会議|打ち?合わせ|面接|約束)の日(?:にち)?を(?:きめ|決め|組|合わせ)/),
  plain('travel', /(?:切符|きっぷ|宿|飛行機|新幹線)を(?:と[るりっ]|取[るりっ]|押さえ|おさえ)/),
  plain('receipts', /(?:領収書|レシート|伝票)(?:の|を)(?:打ちこ|打ち込|書きうつ|書き写)[むみん]/),
  plain('letters', /(?:年賀状|封筒|はがき|ハガキ)の?(?:あて名|宛名|宛て名)書き/),
  plain('returns', /返品(?:の)?(?:受付|対応|処理)|クレーム(?:の)?(?:一次)?(?:対応|受付)/, true),
  plain(
    'inquiries',
    /お?問い?合わ?せ(?:メール)?(?:の|への)?(?:一次)?(?:対応|受付|代行|返信|返答|窓口代行)(?!時間|の時間|[:(])|資料請求の(?:受付|対応)|(?:お客様|顧客)(?:の)?対応|チャット(?:の)?(?:対応|サポート代行)/,
    true,
  ),
  plain(
    'support-desk',
    /カスタマー(?:サポート|対応|サービス)(?:の)?(?:代行|業務|運営|[、・]|$)|ヘルプデスク|テクニカルサポート|コールセンター|コンタクトセンター|チャットボット/,
    true,
  ),
  plain('fax', /(?:FAX|ファックス|ファクス)(?:の|を)?(?:ご)?(?:受信|代理受信|転送|送信代行|代行|受付)/i, true),
  plain(
    'post',
    /(?:郵便物?|お?荷物|宅配便|配達物)(?:[・、や][^、。・の]{1,6})?(?:の|を)?(?:ご?受け?取り?|転送|開封|仕分け|スキャン|代行|確認|発送|管理)|郵送(?:代行|手配|業務)|私書箱/,
    true,
  ),
  plain(
    'dispatch',
    /(?:発送|封入|封かん|封緘|宛名|印字|DM|ダイレクトメール|梱包|サンプル)(?:[・、や][^、。・の]{1,6})?(?:の)?(?:代行|業務|作業|印字|書き|印刷|手配|発送|封入)|封入・?(?:封かん|封緘)?・?発送|発送代行/,
    true,
  ),
  plain(
    'letters',
    /(?:お?礼状|挨拶状|年賀状|案内状|祝電|弔電|電報|暑中見舞い)(?:[・、や][^、。・の]{1,6})?(?:の)?(?:作成|手配|発送|起案|送付|準備|代筆|清書|[、。・/]|$)|(?:慶弔|贈答品?|贈り物|手土産|ギフト|お中元|お歳暮|お花|供花)(?:[・、や][^、。・の]{1,6})?(?:の)?(?:手配|対応|選定|管理|準備|選び|えらび)/,
  ),
  word('invoices', '(?:適格)?請求書|見積書?|納品書|発注書|注文書|契約書', `発行(?!事業者)|つくって送|催促|送付|郵送|処理|照合|発送|チェック|締結|受領|${MAKE}`, true),
  plain('invoices', /請求(?:業務|処理|事務)|請求・入金|請求書の?(?:作成|発行)(?:[・、と]|$|や|など)|見積書?[・や]請求書/),
  word('expenses', '(?:立替)?経費|立替金|交通費|旅費|出張費', '精算|申請|入力|処理|チェック|管理|集計|整理'),
  plain(
    'bookkeeping',
    /記帳(?:代行|業務|データ|の|[、・/]|$)|帳簿への記帳|帳面(?:づけ|つけ|付け)|伝票の?起票|起票|(?:出納帳|売掛帳|買掛帳)の?記入|仕訳(?:の|データの)?(?:入力|作成)|会計(?:ソフト(?:へ|への)?(?:の)?入力|入力|処理|データ(?:の|を)?(?:作成|作り|入力|整備|化|登録|修正|チェック))|(?:月次|年次)(?:決算|試算表|処理|締め)|試算表|総勘定元帳|帳簿(?:の)?(?:作成|付け|つけ)|決算(?:業務|補助|資料)/,
  ),
  plain('receipts', /領収[書証](?:の写真|の貼り込み|まわり|を並べ)|領収書(?:[・や]?レシート)?(?:の)?(?:整理|電子化|入力|仕分け|スキャン)/),
  plain('receivables', /請求と?(?:納品)?の?照合|(?:入金|売掛金?|債権|未収金)(?:[・、や][^、。・の]{1,6})?(?:の)?(?:確認|管理|消し?込み?|突き?合わせ|一覧|照合|処理)|消し?込み?/),
  plain(
    'payments',
    /(?:支払い?|買掛金?)(?:の)?(?:業務|処理|代行|管理|申請|データ)|(?:総合)?振込(?:み)?(?:データ|用データ)(?:の)?(?:作成)?|振込(?:代行|手続きの?代行|処理)|インターネットバンキング(?:の)?(?:操作|代行)/,
  ),
  plain(
    'payroll',
    /給与(?:計算|明細|事務|支払)|勤怠(?:データ)?(?:の)?(?:集計|管理|締め|とりまとめ|取りまとめ|チェック)|年末調整|(?:社会保険|入退社|労務)(?:の)?(?:手続き?|管理|事務)|シフト(?:の)?(?:作成|調整|管理)/,
  ),
  plain(
    'recruiting',
    /(?:採用|求人)(?:の)?(?:補助|業務|事務|代行|サポート|支援|アシスタント|広報|担当)|求人(?:原稿|媒体|票|広告)(?:の)?(?:更新|作成|運用|管理|掲載)?|応募者?(?:の|へ|との|への)?(?:対応|連絡|管理|やり取り|受付|返信)|面接(?:の)?(?:日程)?(?:の)?(?:調整|設定)|スカウト(?:文|メール)?(?:の)?(?:送信|作成|代行|配信)/,
  ),
  plain(
    'social-media',
    /(?:SNS|Instagram|インスタ(?:グラム)?|(?<![A-Za-z])X|Twitter|ツイッター|Facebook|フェイスブック|公式LINE|LINE公式(?:アカウント)?|TikTok|YouTube)(?:[・、や][^、。・の]{1,8})?(?:の|への|へ)?(?:運用|予約投稿|投稿|更新|管理|運営|代行|下書き|配信|監視|分析)/,
  ),
  plain(
    'website',
    /(?:ホームページ|HP|Web ?サイト|ウェブサイト|サイト|WordPress|ワードプレス|ブログ|LP|お知らせ|コラム|記事)(?:[・、や][^、。・の]{1,8})?(?:記事)?(?:の)?(?:お知らせ)?(?:更新|入稿|記事作成|執筆|投稿|運用|メンテナンス|制作|下書き|作成(?:代行)?)/i,
  ),
  plain('newsletter', /(?:メルマガ|メールマガジン|ステップメール|ニュースレター)(?:[・、や][^、。・の]{1,8})?(?:の)?(?:配信|作成|設定|発行|代行|執筆)/),
  plain('graphics', /(?:バナー|画像|サムネイル|動画|ロゴ|フライヤー|チラシ|写真)(?:[・、や][^、。・の]{1,6})?(?:の)?(?:簡単な|簡易)?(?:作成|加工|編集|制作|デザイン|手直し)/),
  plain(
    'shop',
    /(?:商品(?:情報|データ|ページ)?(?:の)?(?:登録|撮影)|出品(?:代行|作業|管理)?|在庫(?:数|表)?(?:の)?(?:管理|更新)|(?:EC|ネットショップ|通販|ショップ)(?:サイト)?(?:の)?(?:運営|運用|更新|受注処理|代行|管理|商品登録))/i,
  ),
  plain('translation', /翻訳|通訳|英文(?:メール|契約書|資料)|英語(?:の)?(?:メール|業務|対応|電話)|多言語対応/),
  plain('sales-support', /営業(?:事務|補助|サポート|支援|リスト|アシスタント|資料)|商談(?:の)?(?:記録|調整|設定)|(?:CRM|SFA)(?:の)?(?:入力|運用|管理|更新)/i),
  plain('supplies', /(?:備品|消耗品|事務用品|文具)(?:の)?(?:発注|購入|手配|管理|在庫)/),
  plain('surveys', /アンケート(?:の)?(?:集計|入力|作成|回収|配信)/),
  plain('reminders', /リマインド(?:メール)?(?:の)?(?:設定|送信|配信|連絡)?|(?:申込|予約|お申し込み)フォームの?(?:作成|設定)|督促(?:メール|の?連絡)/),
  plain('events', /(?:セミナー|ウェビナー|イベント|講座|研修|展示会|オンライン会議)(?:の)?(?:運営|準備|事務局|受付|案内|サポート|集客|資料)(?!員)/, true),
  plain('customers', /顧客(?:情報|データ|リスト)?(?:の)?(?:管理|更新|整理|登録)/),
  plain('proofreading', /校正|校閲|文章の(?:校正|チェック|添削)/, true),
  plain('screening', /(?:申込書?|申請書?|契約書)(?:[・、や][^、。・の]{1,6})?の(?:審査|受付|不備)/, true),
  word(
    'documents',
    '(?:会議|講座|提案|営業|プレゼン|セミナー|説明|配布|社内)?資料|スライド|プレゼン(?:テーション)?|提案書|企画書|報告書|レポート|マニュアル|手順書|業務フロー|文書|手紙|書類|チラシ|案内状?|パワーポイント|PowerPoint|Excel|エクセル',
    MAKE,
  ),
  plain(
    'data-entry',
    /データ(?:の)?(?:入力|打ち込み|登録|集計|収集|移行|クレンジング|加工|処理|エントリー)|入力(?:作業|業務|代行)|(?:CRM|SFA|Excel|エクセル|システム|会計ソフト|データベース|顧客情報|アンケート|申込書|経費|伝票|名簿|売上|情報|はがき)(?:[・、や][^、。・の]{1,6})?(?:へ|への|の)?(?:入力|打ち込み)|(?:名寄せ|パンチ入力|転記|コピペ)|のデータ化/,
  ),
  word(
    'lists',
    '(?:顧客|会員|参加者|住所|見込み客|営業|取引先|表と)?(?:名簿|リスト|データベース|台帳|一覧表?|住所録)',
    '作成|作り|整理|整備|管理|更新|づくり|アップ|入力|メンテナンス',
  ),
  plain('stamping', /(?:捺印|押印|製本)(?:の?(?:代行|作業|業務))/),
  plain('filing', /ファイリング(?=[、・/]|など|の?(?:代行|作業|業務)|$)/, true),
  word('files', 'ファイル|フォルダ|書類|証憑|領収書|レシート|資料|原稿|データ', '整理|保管|管理|ファイリング|スキャン|電子化|PDF化', true),
  plain('accounting', /経理(?:業務|事務|補助|代行|サポート|アシスタント|作業|[、・/]|$)|経理や|財務(?:業務|事務)/),
  plain('general-affairs', /総務(?:業務|事務|代行|サポート|[、・/]|$)|庶務(?:業務|[、・/]|$)|総務・?人事/, true),
  plain('personnel', /(?:人事|労務)(?:業務|事務|代行|サポート|[、・/]|$)/, true),

  // Tasks told as what is done: 'メールを返す', '予定を組む'. Also said by the reader of himself, so they need a word of offering.
  plain('mail', /メール(?:を|に)[^、。/]{0,6}(?:返[すし]|返事|書[いくき]|さば|仕分|チェック|整理)/, true),
  plain('schedule', /予定(?:表)?を[^、。/]{0,4}(?:組[むみん]|立て|調整|入れ|管理|押さえ)|アポ(?:イント)?を(?:取|入れ)/, true),
  plain('dates', /日程を[^、。/]{0,4}(?:合わせ|調整|決め|詰め|組)/, true),
  plain('documents', /(?:見積(?:書|り)?|資料|文書|書類)の清書/),
  plain('addresses', /(?:年賀状|案内状|招待状|封筒|はがき)の(?:宛名|差し込み|発送)/),
  plain('documents', /(?:資料|書類|提案書|報告書)を[^、。/]{0,6}(?:整え|まとめ|作[るりっ]|つくる|清書|直[すし]|そろえ|揃え)/, true),
  plain('invoices', /(?:請求書|見積書)を[^、。/]{0,4}(?:発行|送[るりっ]|作[るりっ]|つくる|出[すし]|まとめ)/, true),
  plain('expenses', /経費を[^、。/]{0,4}(?:精算|まとめ|集計|整理)/, true),
  plain('receipts', /(?:領収書|レシート)を[^、。/]{0,6}(?:整理|まとめ|入力|貼|並べ)/, true),
  plain('travel', /(?:切符|きっぷ|チケット|宿|ホテル|新幹線|航空券)を[^、。/]{0,4}(?:取[るりっ]|予約|手配|押さえ|おさえ)/, true),
  plain('dining', /(?:お店|会場|飲み会のお?店)を[^、。/]{0,4}(?:探[すし]|さが[すし]|予約|押さえ|取[るりっ])/, true),
  plain('cards', /名刺を[^、。/]{0,12}(?:まとめ|入力|登録|整理|データ)/, true),
  plain('letters', /(?:お?礼状|案内状|挨拶状|年賀状|手紙)を[^、。/]{0,6}(?:書[いくき]|送[るりっ]|出[すし]|投函)/, true),
  plain('phone', /電話(?:に|を)[^、。/]{0,4}(?:出る|出ます|代わりに受け|取[るり](?:次|ます)?)/, true),
  plain('data-entry', /データを[^、。/]{0,6}(?:入力|打ち込|まとめ|整え|集計|移[すし])/, true),
  plain('minutes', /議事録を[^、。/]{0,4}(?:取[るりっ]|とる|まとめ|作[るりっ]|起こ)/, true),
  plain('research', /(?:情報|相場|候補|業者)を[^、。/]{0,4}(?:調べ|集め|探[すし])/, true),

  plain(
    'mail',
    /\b(?:e-?mails?|inbox(?:es)?)[ -](?:management|handling|replies|reply|support|triage|response|sorting|correspondence)|(?:manag|handl|answer|repl|sort|triag|draft)\w{0,6} (?:to )?(?:your |the |customer |japanese |incoming ){0,4}(?:e-?mails?|inbox)|replies to \w{1,16} e-?mails?/i,
  ),
  plain(
    'schedule',
    /\b(?:calendars?|diary|schedule|appointment)s?[ -](?:management|scheduling|setting|booking|coordination|keeping)|\bcalendars?\b|\bscheduling\b|(?:manag|keep)\w{0,4} your (?:calendar|diary|schedule)/i,
  ),
  plain('travel', /\btravel\b(?: (?:booking|arrangements?|planning|management))?|\bitinerar(?:y|ies)\b|(?:book|arrang)\w{0,4} (?:flights?|hotels?|trains?)/i, true),
  plain('dining', /\brestaurant (?:booking|reservation)s?|\b(?:dinner|venue) (?:booking|reservation)s?/i),
  plain('minutes', /\bmeeting (?:minutes|notes)|\bminute[- ]taking|\btranscri(?:ption|bing)|\bminutes in\b/i),
  plain(
    'phone',
    /\b(?:calls?|phone|telephone)[ -](?:answering|handling|screening|reception)|answer(?:ing|ed)? (?:your |the )?(?:calls?|phones?)|calls? (?:are )?answered|virtual receptionist|front desk/i,
  ),
  plain('data-entry', /\bdata[ -](?:entry|clean-?up|processing)|\bCRM (?:updates?|clean-?up|entry|management)/i),
  plain('research', /\b(?:market|online|desk|web|vendor)? ?research\b/i, true),
  plain('expenses', /\bexpense (?:reports?|claims?|management|processing)|\bexpenses?\b(?= and|,)/i),
  plain('invoices', /\b(?:chas|send|prepar|issu)ing invoices|\binvoice (?:preparation|processing)/i),
  plain('documents', /\b(?:prepar|mak|design|format)ing (?:slides|documents|presentations|reports)/i),
  plain('invoices', /\binvoic(?:ing|es?)\b|\bquotations?\b/i, true),
  plain('orders', /\bpurchase orders?\b|\border (?:processing|entry|handling)/i),
  plain('bookkeeping', /\bbookkeeping\b|\baccounts? (?:payable|receivable)\b|\breconciliations?\b/i),
  plain('payments', /\bbank transfers? preparation|\bpayment (?:runs?|preparation)|\bbill payments?/i),
  plain('payroll', /\bpayroll\b|\btimesheets?\b/i),
  plain('post', /\bmail (?:scanning|forwarding|handling|opened)|\bmail (?:is )?opened and scanned|\bcourier\b/i, true),
  plain('translation', /\btranslation\b|\binterpret(?:ing|ation)\b/i),
  plain('social-media', /\bsocial media\b/i),
  plain('documents', /\b(?:document|presentation|slide|report)s? (?:preparation|formatting|creation|design|drafting)|\bproofreading\b|\bslide decks?\b/i),
  plain('recruiting', /\brecruit(?:ment|ing) (?:support|coordination|administration)|\binterview scheduling/i),
  plain('support-desk', /\bcustomer (?:support|service)\b|\bhelp ?desk\b/i, true),
  plain('visas', /\bvisa (?:appointments?|applications?|paperwork)/i),
  plain('website', /\b(?:website|blog|newsletter)s? (?:updates?|management|maintenance|posting)/i),
  plain('events', /\bevent (?:planning|support|coordination|management)/i, true),
];
