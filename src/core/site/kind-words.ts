import type { PageKind } from '../model/site.ts';

/**
 * Words by which links, titles, headings and addresses name a page's kind. The order matters: a pattern takes its words away, so that
 * サービス利用規約 is terms and not service too, お申し込みの流れ is flow and not contact.
 */

/** For words of links, titles and headings: folded, lower case, Japanese without blanks. */
export const KIND_WORDS: readonly [PageKind, RegExp][] = [
  ['tokushoho', /(?:特定商取引|特商)(?:に関する)?(?:法|ほう)?[^、・,|/]{0,14}|通信販売[^、・,|/]{0,8}(?:表示|表記|記載)|commercial transactions?[^|]{0,20}|legal notice|^law$/g],
  [
    'terms',
    /(?:サービス|ご?利用|会員|販売|契約|加盟|登録|業務委託|秘書){0,6}(?:規約|約款)|(?:サービス)?ご?利用(?:条件|のきまり|の決まり|上のご?注意)|ご?契約(?:条項|条件|内容|約款|書)|(?<!(?:コース|料金|プラン|費用|支払い?)(?:と|・|や|、)ご?)契約(?:について|に関して)|免責事項|重要事項(?:説明)?|terms(?: (?:of|and|&) (?:service|use|conditions?))?|conditions of use|user agreement|terms-of-\w+|^tos$|^legal(?: terms)?$/g,
  ],
  [
    'recruit',
    /(?:スタッフ|アシスタント|オペレーター|メンバー|秘書|社員|パート|アルバイト|ワーカー|パートナー|フリーランス|加盟店|オーナー){0,6}(?:の|を)?(?:採用(?!と(?:の|は|比)|(?:する|した)(?:場合|とき)|より|代行|支援|業務|事務|サイト|広報|管理|アシスタント|サポート|担当|面接|説明会|フロー|率|コスト|のお悩み)|求人(?!票|媒体|広告|掲載|原稿|管理|サイト)|(?:大)?募集(?:要項|中|について|情報)?|登録(?:希望|説明会))(?:情報|案内|のご案内|について|に関する[^、・|]{0,8}|サイト|エントリー)?|リクルート(?!ment)|キャリア採用|ご?応募の(?:前に|方法|流れ|皆様)|働きたい方|働き方?を探|お仕事をお探し|careers?|^jobs?$|job openings?|recruit(?:ment|ing)?|we(?:'re| are) hiring|join us/g,
  ],
  [
    'privacy',
    /パーソナルデータ(?:の?(?:お?取り?扱い|保護|利用)?(?:に関する)?(?:基本)?)(?:指針|方針|ポリシー|について)|(?:お?預かり|おあずかり)(?:する|した|している)?(?:個人)?情報(?:のこと|について)|個人(?:情報|データ)(?:の|に関する)?(?:保護|取り?扱い?|とりあつかい|について|窓口)?[^、・,|/]{0,10}|プライバシ(?![ーイ]?マーク)[ーイ]?(?:の?保護)?(?:ポリシー|方針|について|・ポリシー)?|privacy(?!mark)[ _-]?(?:policy|notice|statement)?|cookie ?ポリシー|クッキーポリシー/g,
  ],
  [
    'security',
    /情報(?:の)?(?:セキュリティー?|管理|安全管理|資産)[^、・,|/]{0,14}|セキュリティー?(?:基本)?(?:方針|ポリシー|対策|体制|について|への(?:取り?組み?|取組))?|安全(?:管理|対策)(?:措置|体制|への[^、・|]{0,6})?|(?:機密|お預かりする?)?情報の(?:取り?扱い?|安全|守り方|お預かり)|information security(?: policy)?|security(?: policy)?|isms(?:認証)?[^、・|]{0,6}/g,
  ],
  [
    'faq',
    /よく(?:ある|いただく|頂く)(?:ご)?(?:質問|お?問い?合わせ|疑問)(?:と回答|一覧|集)?|(?:ご質問|質問と回答|お?たずねに|よくある|お?尋ねに|q&a|q＆a|^qa$|^q and a$|faqs?)|frequently asked[^|]{0,12}|おたずね/g,
  ],
  [
    'flow',
    /(?:お?申し?込み?|ご?利用|導入|サービス|ご?依頼|契約|開始|業務|ご?相談|お取り?引き?|受付|運用){0,6}(?:から)?(?:ご?利用|サービス)?(?:開始|導入|稼働)?(?:まで)?の?(?:流れ|ながれ|ステップ|手順|プロセス)|(?:ご?利用|お?申し?込み?|ご?依頼|お願い|おねがい|ご?注文)(?:方法|の仕方|のしかた)|(?:はじめ|始め|使い|つかい)(?:かた|方)(?!改革)|how it works|getting started|how to (?:start|use)|^flow$|our process|^steps?$/g,
  ],
  [
    'cases',
    /(?:導入|活用|利用|ご?支援|成功|制作|対応)?(?:事例|実績)(?:紹介|集|一覧|インタビュー)?|(?:お客様|お客さま|ご?利用者|会員|ユーザー|クライアント)(?:様|さま)?(?:から)?の(?:声|感想|ご感想|評価|インタビュー)|導入企業[^、・|]{0,6}|ご利用企業|case stud(?:y|ies)|^cases?$|(?:customer )?(?:stories|voices?)|testimonials?|^works$|portfolio|口コミ|体験談/g,
  ],
  [
    'news',
    /(?:新着|最新|更新)(?:情報|記事)|お知らせ|ニュース(?:リリース)?|プレス(?:リリース)?|トピックス|報道発表|^news(?:room)?$|news (?:&|and) \w+|press(?: releases?)?|topics?|what'?s new|^information$|^info$/g,
  ],
  [
    'blog',
    /(?:スタッフ|社長|代表)?ブログ|コラム|お役立ち(?:情報|記事|資料)?|記事一覧|よみもの|読み物|読みもの|用語集|ナレッジ|オウンドメディア|^blogs?$|columns?|magazine|journal|glossary/g,
  ],
  [
    'company',
    /(?:会社|企業|法人|事業者|事業所|事務所|団体|店舗|組織|運営(?:会社|者|元|団体|法人|組織|事業者|母体|責任者)?)の?(?:ご)?(?:概要|案内|情報|紹介|データ|プロフィール|沿革)(?!書)|(?:当社|弊社|会社|わたしたち|私たち|当(?:事務所|室|社))(?:に|)(?:ついて|の(?:紹介|ご案内|こと|想い|思い))|運営(?:会社|者|元|団体|法人|事業者|母体)|^運営$|運営(?:して|を行って)(?:いる|おります)(?:会社|者|人|ひと|団体)|(?:代表|社長|会社|スタッフ|わたし|メンバー)?プロフィール|代表(?:者)?(?:の)?(?:ご)?(?:挨拶|あいさつ|紹介|メッセージ)|ご(?:挨拶|あいさつ)|(?:わたし|私|手前)(?:たち|ども)?のこと|^(?:ふたり|二人|三人|みんな|メンバー|スタッフ|代表|店主|室長)のこと$|^(?:わたし|私)たち$|手前ども(?:について)?|中の人(?:たち)?|自己紹介|(?:お?店|会社|事務所|[室舎社]|人|ひと|屋)(?:と(?:人|ひと|会社))?のこと$|(?:お?店|商店)の(?:ご?案内|紹介)|[^、。]{2,8}(?:商会|商店|事務所|会社|舎|堂)について$|企業理念|経営理念|沿革|アクセス(?!数|解析|権|ログ|制限|制御|管理)|about(?: us)?(?: [a-z]+)?|company(?: (?:profile|info(?:rmation)?|overview|outline))?|corporate(?: (?:profile|info(?:rmation)?))?|^profile$|who we are|^overview$|^outline$/g,
  ],
  [
    'price',
    /(?:ご利用|サービス|基本|月額|お)?(?:料金|価格|費用|利用料)(?:と)?(?:プラン|体系|表|一覧|案内|のご案内|について|のしくみ|シミュレーション)?|(?:料金)?プラン(?:一覧|紹介|のご案内|比較|について)?(?!ナー|ニング|ター)|お値段|ねだん|お代(?:について|のこと|のご案内)|^お代$|代金(?:表|一覧|について|のご案内)|^お金のこと$|(?:料金)?単価(?:表|一覧|・?料金)?|^メニュー(?:一覧|表)?$|メニュー(?:と|・|&|／|\/)|pricing(?: plans?)?|prices?(?! ?less)|^plans?$|plans? (?:&|and) pric\w+|^fees?$|^rates?$|^menu$/g,
  ],
  [
    'contact',
    /(?:お?問い?合わ?せ|お?問合せ?)(?:フォーム|窓口|先|ページ|はこちら)?|(?:無料)?(?:で)?(?:ご)?(?:相談|面談|見学|体験|来店|来社)(?:の?(?:予約|申し?込み?|フォーム|窓口|会|する|はこちら))|^(?:無料|ご|お気軽に)*相談(?:する)?$|お?申し?込み?(?:フォーム|ページ|はこちら|する)?(?!方法|の流れ)|(?:資料|見積も?り?|お見積も?り?)(?:の)?(?:ご)?(?:請求|依頼|ダウンロード|をもらう)|(?:ご)?連絡先|ご連絡(?:はこちら)?|ごれんらく|れんらく(?:する|さき|先)?|contact(?: us)?|inquir(?:y|ies)|enquir(?:y|ies)|get in touch|request (?:a )?(?:demo|quote|information)|sign ?up|free trial|book a (?:call|meeting)/g,
  ],
  [
    'service',
    /(?:オンライン秘書|秘書代行|電話代行|事務代行|アシスタント|代行)?(?:サービス|業務|事業|代行|仕事|作業)の?(?:ご)?(?:内容|案内|紹介|詳細|一覧|概要|特徴|特長|メニュー|ラインナップ|範囲)|サービス(?!エリア$)(?:について|を(?:知る|見る|詳しく見る))?|(?:対応|依頼|お(?:願い|任せ)|おまかせ|お手伝い|頼める|お?引き?受け(?:する|る)?)(?:できる|可能な)?(?:こと|業務|仕事|作業)|できること|ご利用案内|機能(?:一覧|紹介)|(?:選ばれる)(?:理由)|特徴|特長|強み|services?|what we do|features?|solutions?/g,
  ],
];

/** For the parts of an address, split at '/', '-', '_' and '.': whole words. */
export const KIND_SEGMENTS: readonly [PageKind, RegExp][] = [
  [
    'tokushoho',
    /^(?:tokush?oh?o?|tokusyouh?ou?|tokushouhou|tokusyoho|tokutei|tokutei?sh?yo?u?|tokutei?s?h?outorihiki(?:hou)?|tokuteisyo|tokushoho|sct|sctl|scta|commercial|commerce|transactions?|law|legal|hyouji|hyoki|trade|dealings)$/,
  ],
  ['terms', /^(?:terms?|tos|kiyaku|kiyak|riyou?kiyaku|riyou|agreement|agreements|yakkan|rule|rules|conditions?|eula|regulations?|keiyaku|menseki|disclaimer)$/],
  ['privacy', /^(?:privacy|privacypolicy|kojin|kojinjou?hou?|kojinjyou?hou?|pp|policy|personal|jouhou|gdpr|cookie|cookies|pip|ppd)$/],
  ['security', /^(?:security|isms|safety|anzen|infosec|informationsecurity|ansin|anshin)$/],
  ['recruit', /^(?:recruit|recruits|recruitment|recruiting|careers?|jobs?|saiyou?|kyuu?jin|hiring|boshu|bosyu|staffs?recruit|join|worker|workers)$/],
  ['faq', /^(?:faqs?|qa|qanda|q&a|question|questions|shitsumon|shitumon|situmon|help|yokuaru)$/],
  ['flow', /^(?:flow|flows|nagare|steps?|process|howto|how|guide|usage|start|tejun|riyouhouhou|procedure)$/],
  ['cases', /^(?:cases?|casestudy|casestudies|voices?|works?|jirei|koe|jisseki|testimonials?|reviews?|results?|customers?|clients?|interviews?|portfolio|stories|kuchikomi)$/],
  ['news', /^(?:news|newsroom|topics?|press|information|info|osh?irase|oshirase|release|releases|whatsnew|notice|update|updates|category|archives?)$/],
  ['blog', /^(?:blogs?|columns?|magazine|media|articles?|posts?|journal|tips|knowledge|useful|glossary|contents?|diary|note|yomimono|entry|entries|tag|tags|author)$/],
  [
    'company',
    /^(?:company|corporate|corp|corporation|gaiyou?|kaisha|kaisya|kaishagaiyou?|kaisyagaiyou?|about|aboutus|profiles?|outline|overview|operator|operating|unei|un'ei|office|access|annai|greeting|message|who|us|team|kigyou|jigyousha|jigyosya|aisatsu|member|members|organization|info-company)$/,
  ],
  ['price', /^(?:prices?|pricing|plans?|ryou?ki?n|ryoukin|ryokin|fees?|costs?|charges?|menu|tariff|kakaku|hiyou|rates?|payment)$/],
  [
    'contact',
    /^(?:contacts?|contactus|inquir(?:y|ies)|enquiry|toi?awase|otoiawase|toiawase|form|forms|mail|mailform|soudan|sodan|consultation|moushikomi|mousikomi|apply|application|request|reserve|reservation|trial|estimate|mitsumori|siryou|shiryou|document|documents|otoi)$/,
  ],
  [
    'service',
    /^(?:services?|gyoumu|gyomu|jigyou|jigyo|business|features?|solutions?|function|functions|works|task|tasks|strength|strong|merit|reason|reasons|secretary|assistant|product|products|telephone|denwa|hisho)$/,
  ],
];
