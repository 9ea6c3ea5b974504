import type { Fact, Subject } from '../../model/fact.ts';
import type { Block, PageSnapshot, TextRange } from '../../model/page.ts';
import type { PageKind } from '../../model/site.ts';
import { fold, joinCjk } from '../../text/fold.ts';
import { isAdvice, isEnded, isHandedOn } from './speech.ts';

/**
 * Whose words are these? Decided here for every block and sentence, from the page's kind, the headings above, the names that the markup
 * gives to its parts, and the words themselves (CRITERIA.md, rule 1). Extractors only copy the answer.
 */

/** Headings that say whose the words below are; the nearest heading that says something decides. */
const BY_HEADING: readonly [RegExp, Subject][] = [
  [
    /^(?:(?:うれしい|嬉しい|喜びの|ご?利用者の)?声|(?:使って(?:いる|くれている|くださる)|頼んだ)(?:人|方)(?:たち|々)?の(?:声|お?話))$|(?:お?店|店主|店長|オーナー|先生方?|院長|(?:導入|ご?利用)?企業|会社|事業者|経営者|ご?依頼(?:者|主)|ご?契約(?:者|先)|お?取引先|ご?利用先|お客(?:様|さま|さん)|お得意(?:様|さま)|クライアント|ユーザー|顧客)(?:様|さま|さん|方|がた)?(?:の(?:皆様|みなさま|みなさん|皆さん|方々))?(?:から|より)?の(?:お声|お?便り|おたより|お?言葉|おことば|ご?感想|口コミ|評判)(?!を|に|が)|(?:お?店|店主|店長|オーナー|先生方?|院長|企業|会社|事業者|経営者|ご?依頼(?:者|主)|ご?契約(?:者|先)|お?取引先|ご?利用先)(?:様|さま|さん|方|がた)?(?:の(?:皆様|みなさま|みなさん|皆さん|方々))?(?:から|より)?の声(?!かけ|を|に|が|で)|(?:お客(?:様|さま|さん)|ご?利用者|ユーザー|クライアント|顧客|会員|受講生)(?:様|さま|さん)?(?:から)?の(?:声|ご感想|評価|口コミ|評判|取り?組み(?!を|に))|導入(?:事例|企業(?:の声|インタビュー))|ご?(?:利用|活用|成功|支援)事例|(?:使って|利用して|ご?利用|お使い)(?:いる|くださって(?:いる)?|いただいて(?:いる)?|くださる|中)?の?(?:方|人|かた|お客(?:様|さま)|皆(?:様|さま))(?:々|がた|たち)?(?:の|から(?:の)?)(?:お?(?:話|はなし)|お?声|お?便り|ことば)|体験談|口コミ|インタビュー|(?<!定期|業務|品質|月次|週次|進捗|運用|納品|成果物|最終|内容)レビュー(?!ミーティング|会|を(?:行|おこな|実施)|後)|customer\s*(?:stories|voices?)|testimonials?|case\s*stud(?:y|ies)|^voices?$/i,
    'client',
  ],
  [
    /求人|募集要項|(?:スタッフ|アシスタント|オペレーター|メンバー|社員|パート|アルバイト|秘書|在宅ワーカー)(?:を|の)?(?:大|も)?(?:募集|ぼしゅう)|(?:人|方|仲間|メンバー)(?:を|も)?(?:求む|求めて|もとめて|募集|募って|募り)|(?:(?<!ば)なり|働き|はたらき)ませんか$|(?:メンバー|なかま|仲間|スタッフ)も?(?:だい)?ぼしゅう|採用(?:情報|案内|について|ページ)|働きたい方|お仕事をお探し|(?:一緒|いっしょ)に(?:働|はたら)(?!くのは)|(?:働|はたら)(?:く|いてくださる|いてくれる|ける)(?:方|人|仲間)を?(?:、)?[^。、]{0,6}(?:募|さが|探)|recruit|careers?|job openings|we(?:'| a)re hiring/i,
    'vacancy',
  ],
  [
    /他社(?:様)?(?:サービス)?(?:と|との|の)?(?:違い|比較|比べ)|(?:よそ|ほか|他)の[^。、]{1,10}(?:と|との)(?:違い|比較|比べ|くらべ|並べ)|(?:価格|料金|値段|サービス|業者|会社)くらべ|^compare\b|(?<!プラン|プランの|コース|コースの|機能|機能の|メニュー)比較(?:表|一覧|してみ)|他(?:の|社)?(?:サービス|方法)(?:と|との)|他(?:塾|校|店|院|業者|ツール)(?:様)?(?:と|との)|(?<!プラン|コース|メニュー|機能|料金)(?:徹底|サービス)比較$|と[^。とプコ]{2,12}(?<!プラン|コース|メニュー|タイプ|[制型])の(?:徹底)?比較|(?:正社員|派遣|自社雇用)(?:を雇|と|との|の場合)|(?:社員|担当者|派遣|税理士事務所|会計事務所)[^。]{0,12}(?:と|との)(?:違い|比較)|料金相場|相場(?:は|と|感|表)|くらべて|(?:人|ひと|社員|パートさん|事務員)を?(?:ひとり|一人)?(?:雇|やと)[^。、]{0,6}と(?:は)?(?:、)?(?:くらべ|比べ|並べ|ならべ)|場合との比較|vs\.?\s|comparison/i,
    'comparison',
  ],
  [/第 ?[0-9]{1,4} ?位|ランキング|おすすめ[^。]{0,12}[0-9] ?選/, 'comparison'],
  [/全国の(?:店舗|拠点|加盟)|加盟店(?:一覧|のご案内)/, 'group'],
  [/(?:前|以前|もと|昔)の(?:会社|職場|勤め先|勤務先|仕事場)|前職|会社員時代|勤めていた(?:ころ|頃|会社|職場)/, 'news'],
  // A row whose label is a year or month is a row of a history; news carry days.
  [/^(?:(?:明治|大正|昭和|平成|令和) ?[元0-9]{1,2} ?年|(?:19|20)[0-9]{2}(?: ?年|$|[./](?=[0-9]{1,2}$)))(?:\([^)]{1,10}\))?(?: ?[0-9]{1,2} ?月?)?$/, 'news'],
  // An offer that has ended, named by its heading.
  [
    /^[^。]{0,12}【(?!本日|今日|今夜|明日)[^】]{0,10}(?:終了|締め?切り?|完売)[^】]{0,8}】|(?:受付|募集|販売|配布|キャンペーン)(?:は|を)?終了(?:しました|いたしました|のお知らせ)/,
    'news',
  ],
  [/沿革|あゆみ|歩み|歴史|ヒストリー|年表|これまで(?!に|で)|history|milestones/i, 'news'],
  [
    /グループ(?:会社|企業|各社|法人|の(?:顔ぶれ|各社|会社|体制|概要|一覧|ご?案内|ご?紹介))|系列(?:会社|企業|の)|^[^。、を]{0,6}(?:ご?紹介|仕入れ?|協力)先(?:の?ご?(?:紹介|案内)|一覧)?$|^(?:our )?partners?$|^(?:公式)?パートナー(?:企業|会社)?(?:の?ご?紹介)?$|関連(?:会社|企業|法人)|関係会社|親会社|子会社|本部(?:情報|概要|のご案内)|フランチャイズ(?:本部|チェーン)|FC本部|加盟店|他(?:の)?(?:店舗|拠点)一覧|提携(?:先|企業|会社|(?:して|する)[^。、]{0,8}(?:先生|士業|事務所|専門家))|パートナー企業|(?:主要)?株主|group compan|affiliat|parent company|our partners/i,
    'group',
  ],
  [
    /(?<!こ)(?:と|って)は[?？]?$|(?<!こ)とは何か|(?:[0-9]{1,2}|[一二三四五六七八九十])(?:つ|個)?の(?:質問|注意点|コツ|見分け方|チェック(?:ポイント|項目))|[0-9]{1,2}選(?![考択])|聞いておきたい|知っておきたい|の基礎知識|用語(?:集|の?(?:ご)?(?:解説|説明))|豆知識|選び方|(?:選|えら)び(?:方|かた)?の(?:コツ|こつ|目安)|選ぶ(?:ときの|際の)?(?:ポイント|コツ)|(?:新着|最新|人気|関連|注目)(?:の)?(?:記事|投稿|エントリー)|記事(?:一覧)?$|コラム|お役立ち|ブログ|よみもの|読みもの|メリット・?(?:と)?デメリット|チェックリスト|glossary|what is /i,
    'column',
  ],
  [
    /認定個人情報保護団体|監督(?:機関|官庁|省庁)|個人情報保護委員会(?!へ)|(?:消費|国民)生活センター|紛争解決(?:機関|手続)|^ADR|裁判外紛争|苦情(?:の)?(?:解決(?:の申し?出)?|申し?出)先|スポンサー|広告|^PR$|関連リンク|おすすめ(?:記事|サイト)|外部リンク|提供[:：]|^コメント(?:一覧|欄)?\s*[(（]?[0-9]{0,4}[)）件]{0,2}$/,
    'outsider',
  ],
  [
    /(?:特定商取引法|特商法|契約書|利用規約|プライバシーポリシー)[^。]{0,12}の(?:書き方|作り方)|記入例|記載例|サンプル(?!ワーク|作業|業務|依頼)|見本|テンプレート|雛形|ひな形|ダミー|モデルケース|シミュレーション|料金例|報酬例|ご利用例|(?:計算|算出|算定|試算|見積(?:も?り)?)の?例$|人数の(?:数え方|カウント)|sample(?! (?:work|task|project))/i,
    'sample',
  ],
  [
    /会社(?:概要|情報|案内)|企業(?:情報|概要)|運営(?:会社|者)|事業者(?:情報|概要)|特定商取引|お問い?合わせ|プロフィール|about us|company (?:profile|info|overview)|contact|^(?:プライバシーポリシー|個人情報(?:保護方針|の(?:お)?取り?扱い(?:について)?)|(?:サービス|会員)?ご?利用規約|privacy policy|terms of (?:service|use))$/i,
    'own',
  ],
];
/**
 * A client by name and the polite 様, as the title of a case: '帯地の卸　かさね屋さま（上京区）', '株式会社アオ様', 'Mさま（左京区）'. Kinds of clients (法人のお客様, 個人事業主様)
 * are nobody's name.
 */
const OF_CLIENT =
  /^[^。!?]{0,30}(?:(?:株式会社|有限会社|合同会社|医療法人|社会福祉法人)[^。、]{1,20}|[^。、]{1,16}(?:株式会社|有限会社|合同会社|[^会]社(?<![各他御貴商]社)|[屋園堂庵亭寺館]|商店|工業|製作所)|(?:^|[\s　])[A-Z]{1,2})(?:様|さま)(?: ?[(（][^()（）]{1,20}[)）])?$|^[^。、!?]{2,16}[ 　][^。、 　]{2,10}(?<!お客|皆|みな|[主者方人々業])(?:様|さま)$|^[^。!?]{1,30}(?<!お客|皆|みな|主|者|方)(?:様|さま) ?[(（][^()（）]{1,10}(?:[市区町村郡]|業|県|府|都|道)[)）]$/;
/** Headings of the provider's own parts on its pages; in an article they are topics ('よくある5つの例', '料金の相場'). */
const OWN_UNLESS_ARTICLE = /料金|プラン|サービス|よくある/;

/** On the price list itself, a heading that says what one of its prices is for: '顧問報酬とは'. */
const OWN_PRICE = /^[^。]{0,8}(?:報酬|料金|顧問料|顧問契約)とは$/;

/** Class names and ids by which builders and themes mark parts that are not the provider's own words. */
const BY_HINT: readonly [RegExp, Subject][] = [
  [/(?:^|[\s_-])(?:recruit\w*|careers?|jobs?|saiyou|saiyo|kyujin)(?:$|[\s_-])/i, 'vacancy'],
  [/(?:^|[\s_-])(?:voices?|testimonials?|reviews?|interviews?|case-?stud(?:y|ies)|jirei|customer-?stor(?:y|ies)|koe)(?:$|[\s_-])/i, 'client'],
  [
    /(?:^|[\s_-])(?:ads?|adsense|adsbygoogle|ad-?(?:area|banner|box|unit)|sponsor(?:ed)?|pr-?(?:box|area|label)|affiliate|related(?:-posts?|-entr(?:y|ies))?|popular-(?:posts?|entr(?:y|ies)|articles?)|widget[_-]popular\w{0,20}|share|sns-share|author-?box|comments?)(?:$|[\s_-])/i,
    'outsider',
  ],
  [/(?:^|[\s_-])(?:sample|placeholder|skeleton)(?:$|[\s_-])/i, 'sample'],
];

const SELF =
  /当社|弊社|当方|当(?:室|所|事務所|店|クラブ|センター|オフィス|サービス|院|法人|組合|協会)|わ(?:たし|たくし)(?:たち|ども)|私(?:たち|ども|共)|弊(?:所|事務所|サービス)|自社|\bwe\b|\bour\b/i;
const TRADE =
  /多くの(?:会社|企業|業者|サービス|代行|事業者|オンライン)(?!(?:様|さま|さん)|の(?:皆|方)|(?:に|から|が)[^。、]{0,12}(?:選ば|ご?利用|ご?支持|ご?愛用|ご?導入|ご?依頼|お声|いただ|受託|お?引き?受け|お?預か|お?任され|承って))|(?:よくある|ふつうの|普通の|世間の|たいていの)(?:[^。、]{0,8})(?:会社|業者|サービス)(?:では|は、|の場合)|一般(?:的)?に|一般的(?:な|には|です(?!が)|。?$)|(?<!(?:いただ|くださ|下さ)[^。]{0,12})ところも(?:多[くい]|少なくな|少なくあり)|世の中の|業界(?:全体|平均|では|の相場)|相場(?:は|では|として|で)|他社(?:様)?(?:で?は|の|が|なら)|大手(?:で?は|の(?!クラウド|ストレージ|データ ?センター|サーバー|会計|通信|警備)|なら)|(?:だ|いい|よい|良い|多い|る)そうです|(?:が|も)(?:ある|あった|いる|増えている|出ている|出てきた)(?:そう(?:で|な|。)|らしい|とのこと|ようです|といいます)|(?:る|た|だ|い)のだそう|(?:る|た|い)とか。?$|という(?:話|噂)(?:も|を)|(?<!」)と聞(?:きます|いております|いています|き及)|耳に(?:し|いたし)ます|ほとんどの(?:会社|業者|サービス)|(?:会社|業者|サービス)によって(?:は)?|(?:会社|業者|サービス)も(?:あり|多)|(?:企業|事業者|ところ)もあ(?:るので|るため|り(?:ます|、))|(?<!こ)と(?:は|いうのは)、.{2,60}(?:こと|もの|制度|規格|マーク|仕組み)(?:です|をいい|を指し|を言い)|(?:こと|もの|作業|制度|仕組み|サービス)を、?[^。、「」『』]{2,20}と(?:いい|呼び|言い)ます。?$|(?:が|は)(?:主体|主流)(?:です|となっ)/;
/** What most of the market's products can do, not what is used here: '近年の経費精算システムの多くは…に対応しています'. */
const OF_PRODUCTS =
  /(?:近年|最近|昨今|今どき|いまどき|今時|市販|世の中)の[^。、]{1,20}(?:多く|大半|ほとんど)(?:は|が|で|に)|(?<!(?:使う|使って|使用|利用|導入|採用|用いる|選んだ|選ぶ)[^。、]{0,12})(?:システム|ツール|ソフト(?:ウェア)?|アプリ|製品)の(?:多く|大半|ほとんど)(?:は|が|で(?:は|も)?|に(?:は|も))/;
/** What another firm does or announces, of which the sentence before told: '同社は…を強化すると発表しています'. */
const OTHER_FIRM =
  /(?:^|[、。」])(?:同|当該)(?:社|事業者|企業|会社|ベンダー|メーカー|各社|法人)(?:側)?(?:は|が|も|では|によ(?:ると|れば))|^(?:なお、|また、)?(?:[^。、]{0,12}の)?(?:発表|報道|公表(?:資料)?)によ(?:ると|れば)、|(?:事業者|ベンダー|メーカー|(?:クラウド|ストレージ|ソフト|ツール|カード|通信)[^。、は]{0,8})各社(?:は|が|も|では)/;
/** The title of an article and nothing else, in quotation marks; a voice ends as people talk. */
const TITLE_ONLY = /^「[^「」]{12,60}(?<!ます|です|ません|ました|なんて|のに|けど|[よねわな。!！])」$/;
/** What publishes writing, and the kinds of writing that are titled. */
const PUBLISHED = '(?:書きました|(?:公開|掲載|更新|配信|投稿|アップ|追加|発行)(?:いた)?しました|載せました)';
const WRITING = '(?:コラム|ブログ|記事|お?便り|だより|通信|ニュースレター|[Nn]ote|メルマガ|マガジン|読みもの|読み物|よみもの|連載|第[0-9]{1,4}号)';
/** An article is announced, with its title: 'コラム「違約金の相場」を公開しました', 'ブログを更新しました「…」'; or a dated title as guides have it. */
const ARTICLE_NEWS = new RegExp(
  `${WRITING}[^。「」はがにで]{0,12}「[^「」]{6,100}」(?:を[^。「」]{0,6}${PUBLISHED}|[。]?$)|${WRITING}を?${PUBLISHED}[^「」]{0,4}「[^「」]{6,100}」|「[^「」]{8,100}」(?:という|の)?(?:${WRITING})?を[^。「」]{0,6}${PUBLISHED}|^(?:19|20)[0-9]{2}(?: ?年|[./-]) ?[0-9]{1,2}(?: ?月|[./-]) ?[0-9]{1,2}日? [^。]{6,60}(?:方|ポイント|コツ|理由|注意点|とは|まとめ|[0-9]選|を解説|徹底解説)[?？]?$`,
);
/** What to ask of any firm, one question after the other: '…はあるか、…は決まっているか。' */
const ASKED_OF_ANY = /(?:る|い|た)か、[^。]{2,80}(?:る|い|た)か。?$/;
const PROVIDERS = '(?:スタジオ|教室|ジム|スクール|塾|サロン|クリニック|ショップ|メーカー|ベンダー|エージェント|オフィス|会社|企業|業者|サービス|事務所|店舗?|[院校社])';
/** More of the trade's talk: what 'many studios' do, what is usual, and advice to whoever compares ('契約前に必ず確認しましょう'). */
const TRADE_ADVICE = new RegExp(
  `(?:多く|大半|ほとんど)の[\\p{Script=Han}\\p{Script=Katakana}ー]{0,8}${PROVIDERS}(?:では|が|で(?!き)|は|も)|(?:こと|ケース|ところ|場合)が(?:大半|一般的)|(?:ところ|${PROVIDERS}|形式|形態|方式|パターン|傾向)が(?:大半|ほとんど|多い|多く|主流|増えて(?:い|お)|増加し)|(?:確認|チェック|比較|検討|注意)を?し(?:て(?:おき|み))?ましょう|(?:する|くる|[うくすつぶむるぐ])ようにしましょう|(?:要チェック|要確認)です`,
  'u',
);
const EXAMPLE =
  /^(?:[(（【「]?(?:例|記入例|記載例)[)）】」:：]|例えば|たとえば)|サンプル(?!ワーク|作業|業務|依頼|として[^。、]{0,8}(?:お?引き?受け|お?作り|無償|無料|[1一]件))|○○|〇〇|△△|●●|××|XXXX|ＸＸＸＸ|example\.(?:com|jp)/;
const BUILDER =
  /^(?:(?:この|当)?(?:サイト|ページ|ホームページ)は、?)?(?!Excel|Word|Canva|Google|PowerPoint|Adobe|Illustrator|PDF|CSV|Access|Notion|Zoom|Web|WEB|HP|Illust|AI)[A-Za-z][A-Za-z0-9.]{2,20}(?: [A-Z][A-Za-z0-9]{1,12})?で(?:作成|制作|作りました|つくりました|作ったサイト)(?:$|[ 。.|/─—-])|(?:[A-Za-zァ-ヶー][^。、]{0,6}|(?:サイト|ホームページ|HP|ページ|ブログ)は、?「?[^。、「」]{1,20}」?)で、?(?:作|つく|制作|作成|構築)(?:ら|さ)れ(?:て(?:い|お)|まし)|(?:サイト|ホームページ|HP|ページ)(?:は|が|を)?、?[^。]{0,40}(?:で|から)(?:つくれ|作れ|作成でき|制作でき|持て)(?:ます|る)(?:。|$)|(?:なら|で)[^。]{0,24}(?:ホームページ|サイト|HP)が[^。、]{0,8}(?:作れ|つくれ)(?:ます|る)|powered by|(?:made|built) (?:with|by|on)|(?:サイト|ホームページ|HP)(?:作成|制作)ツール|ホームページ(?:作成|制作)(?:なら|サービス|ソフト|会社)?|無料(?:ホームページ|ブログ)|サイト制作[:：]|created (?:by|with)|designed? by|theme by/i;
/** Entries of a list of news: the day stands behind the words. */
const NEWS_ENTRY = /(?:ました|ます|です|お知らせ|について|。)\s?(?:19|20)[0-9]{2}(?: ?年|[./-]) ?[0-9]{1,2}(?: ?月|[./-]) ?[0-9]{1,2}日?$/;
const PAST =
  /^(?:旧|[※・ ]{0,2}(?:以前|かつて|過去|むかしは|昔は))|(?:でした|ていました)。?$|旧(?:住所|所在地|社名|代表電話|料金|価格)|(?:に|へ)(?:社名|商号)?変更(?:しました|いたしました)?。?$|移転前|改定前/;
/** '以前は現金だけでしたが、現在は…を選べます': ends with what is so; amounts stay in the past. */
const TURNS_TO_NOW =
  /^[※・ ]{0,2}(?:以前|かつて|むかし|昔)は[^。0-9]{1,60}(?:でした|ました)(?:が|けれど|けど)、?(?:現在|いま|今|ただいま)[^。0-9]{2,80}(?<!ません|ない|やめました|おります|ず)。?$/;

/** Duties that bind all who work here count wherever they stand (CRITERIA.md, rulings); pay, hours and contract of a vacancy never do. */
const BINDS_ALL =
  /全員(?:が|に|と|で|を|は|、)|全(?:スタッフ|アシスタント|オペレーター|メンバー|従業[員者]|社員|職員)(?!募集)|(?:すべて|全て)の(?:スタッフ|アシスタント|オペレーター|メンバー|従業[員者]|社員)|all (?:staff|assistants|operators|employees)|every(?:one| assistant| operator)/i;
const JOB_TERMS =
  /時給|月給|日給|年収|報酬|給与|賞与|手当|[0-9] ?円|勤務|シフト|休[日暇み]|雇用|応募|歓迎|優遇|尚可|必須(?:条件|スキル)|扶養|交通費|待遇|福利|産休|育休|正社員|(?:業務委託)?契約(?:期間|形態|更新)/;

/** A vacancy in one sentence, among news or at the foot of a page: people are sought and their terms said. */
const RECRUITS =
  /^(?!.{0,200}(?:モニター|お客様|お客さま|会員|企業様))[^。]{0,200}(?:スタッフ|アシスタント|オペレーター|秘書|事務員|社員|職員|パート|アルバイト|メンバー|人材|仲間)[^。]{0,20}募集(?:し|中|いたし|を(?:開始|始め)|のお知らせ)/;

/** A wage, and what else a vacancy says: together they make the paragraph or cell one, whatever its heading. */
const WAGE = /(?:時給|(?<!料金[^。]{0,12})1時間(?=[^。]{0,12}円から。)|時間給|日給|月給|初任給|年俸)(?!制?(?:に|で)?(?:換算|相当|計算))[^。、0-9]{0,8}[0-9][0-9,.]{0,9} ?(?:万)?円/;
const HIRING =
  /未経験|応募|履歴書|面接|手当|賞与|昇給|交通費|歓迎|優遇|週[0-9一二三四五]日|(?:午前|午後|夕方|夜)の部|試用期間|募(?:集|り|っ|る)|求(?:む|めて|人)|もとめて|(?:さが|探)して|(?:(?<!ば)なり|働き)ませんか|入[社職](?:時|後|日)|(?:やる気|経験|意欲|自信)の?(?:ある|あり|お持ち)|教えます|くださる方へ/;

/** True for a paragraph or cell that offers a post with its wage. */
export const offersPost = (text: string): boolean => WAGE.test(text) && HIRING.test(text);

/** Who is wanted: 'Excelの使える方なら歓迎します'. */
const WANTED = /(?:使える|できる|経験(?:者|の?ある)|お持ちの|得意な|務めた|勤めた)(?:方|人)?(?:は|なら|を|も)?[^。、]{0,6}(?:歓迎|優遇|求めて|募集)/;

const SPOKEN = /「[^「」]{1,60}」/g;
const QUOTED = /「[^「」]{8,400}」/g;
/** A whole sentence in quotation marks with the speaker behind it: 「…助かりました」（事務長 佐伯さん）. */
const VOICE =
  /^「[^「」]{8,400}」\s*[(（-]?[^「」。]{0,30}(?:様|さん|さま|氏|代|男性|女性|社長|代表|C[A-Z]O|総務|経理|人事|広報|情シス|[部課]|[係室院所店園]長|[部課]長|主任|店主|オーナー|マネージャー)\s*[)）]?$|^「[^「」]{8,400}」と(?:のこと|話され|おっしゃ|お話し|語っ)|^「[^「」]{8,400}」と、?(?:ご?(?:主人|店主|住職|夫婦|兄弟)|女将|おかみ|社長|院長|所長|園長|先生|[^。、「」]{1,14}(?:様|さん|さま|氏|談))(?:は|も|の(?:お?声|お?言葉|弁))?(?:。|$|、)/;

/** Page kinds whose main text is not about the provider. */
const BY_KIND: Partial<Record<PageKind, Subject>> = { blog: 'column', recruit: 'vacancy' };

const MAX_ANCESTORS = 30;

/** What the names that the markup gives to the parts around a node say of it; null for nothing. For images and links without words. */
export function hintSubject(snapshot: PageSnapshot, node: number): Subject | null {
  for (let n = node, i = 0; n >= 0 && i < MAX_ANCESTORS; i++) {
    const { hint, id, parent, tag } = snapshot.nodes[n] as PageSnapshot['nodes'][number];
    if (tag === 'body') return null;
    const words = `${id ?? ''} ${hint ?? ''}`;
    if (words.length > 1) for (const [pattern, subject] of BY_HINT) if (pattern.test(words)) return subject;
    n = parent;
  }
  return null;
}

/** Links that are marked as paid or untrusted and lead elsewhere: the words inside them are advertisements. */
export function advertisements(snapshot: PageSnapshot): readonly TextRange[] {
  const host = /^https?:\/\/([^/]+)/.exec(snapshot.url)?.[1] ?? '';
  return snapshot.links.filter((link) => /sponsored|nofollow/.test(link.rel) && link.end > link.start && /^https?:/.test(link.href) && !link.href.includes(host));
}

/** What a heading says of the words below it, null where it says nothing. Headings repeat over a page's blocks, so each is read once. */
function headingSubject(heading: string, { known, introduces }: SubjectContext): Subject | null {
  const found = known.get(heading);
  if (found !== undefined) return found;
  const subject = introduces(heading) ? 'own' : OF_CLIENT.test(heading) ? 'client' : (BY_HEADING.find(([pattern]) => pattern.test(heading))?.[1] ?? null);
  known.set(heading, subject);
  return subject;
}

/** What is known of a page while its blocks' subjects are decided. */
export interface SubjectContext {
  snapshot: PageSnapshot;
  kinds: readonly PageKind[];
  /** Inside an advertisement. */
  isAdvertised: (at: TextRange) => boolean;
  known: Map<string, Subject | null>;
  /** Headings that introduce the site's own service (reading/introductions.ts). */
  introduces: (heading: string) => boolean;
}

/** Subject of a block from what stands around it; sentences may correct it. `headings` are folded, nearest first. */
export function blockSubject(context: SubjectContext, block: Block, headings: readonly string[], captioned: () => readonly string[] = () => []): Subject {
  const { snapshot, kinds, isAdvertised } = context;
  const hinted = hintSubject(snapshot, block.node);
  if (hinted) return hinted;
  if (isAdvertised(block)) return 'outsider';
  for (const caption of captioned()) {
    const subject = OF_CLIENT.test(caption) ? 'client' : headingSubject(caption, context);
    if (subject === 'own') break;
    if (subject) return subject;
  }
  const own = joinCjk(fold(snapshot.text.slice(block.start, block.end))).text;
  for (const heading of block.level ? [own, ...headings] : headings) {
    if (kinds[0] === 'price' && OWN_PRICE.test(heading)) return 'own';
    const subject = headingSubject(heading, context);
    if (subject) return subject;
    if (OWN_UNLESS_ARTICLE.test(heading) && !BY_KIND[kinds[0] as PageKind]) return 'own';
  }
  if (block.region === 'header' || block.region === 'footer' || block.region === 'nav') return 'own';
  return BY_KIND[kinds[0] as PageKind] ?? 'own';
}

/** A quotation in English with whose it is behind a dash: '“We hold …” — GM, a trading firm'. */
const ATTRIBUTED = /^["“][^"“”]{8,300}["”] ?(?:[-—–]{1,2}|―) ?[A-Z]/;

/** Corrects a block's subject by the sentence's own words: 'we' in a column is own, 'many firms' on a service page is not. */
export function sentenceSubject(block: Subject, text: string): Subject {
  // What an operator will say on the phone (「はい、○○商事です」) has a blank and is no sample.
  if (EXAMPLE.test(text.replace(SPOKEN, ''))) return 'sample';
  if (isSignature(text)) return 'outsider';
  if (block === 'own' && (VOICE.test(text) || ATTRIBUTED.test(text))) return 'client';
  // 'we' inside a quotation is whoever is quoted.
  if (block === 'column' && SELF.test(text.replace(QUOTED, ''))) return 'own';
  if (block === 'own' && OTHER_FIRM.test(text) && !SELF.test(text)) return 'outsider';
  if ((block === 'own' || block === 'news') && isHandedOn(text)) return 'outsider';
  if (block === 'own' && isEnded(text)) return 'news';
  if (block === 'own' && ARTICLE_NEWS.test(text)) return 'column';
  if (
    block === 'own' &&
    (TRADE.test(text) ||
      OF_PRODUCTS.test(text) ||
      ASKED_OF_ANY.test(text) ||
      TITLE_ONLY.test(text) ||
      isAdvice(text) ||
      (TRADE_ADVICE.test(text) && !/いただ|頂[いき]/.test(text))) &&
    !SELF.test(text)
  )
    return 'column';
  if ((block === 'own' || block === 'news') && ((RECRUITS.test(text) && JOB_TERMS.test(text)) || WANTED.test(text))) return 'vacancy';
  if (block === 'own' && ((PAST.test(text) && !TURNS_TO_NOW.test(text)) || NEWS_ENTRY.test(text))) return 'news';
  if (block === 'vacancy' && BINDS_ALL.test(text) && !JOB_TERMS.test(text)) return 'own';
  return block;
}

/** True for a builder's or host's signature; what stands behind it in the same block is theirs, too ('…で作られています。通信は暗号化されます。'). */
export const isSignature = (text: string): boolean => text.length <= 120 && BUILDER.test(text) && !SELF.test(text);

/** Only what the provider says of itself supports a status. */
export const isOwn = (fact: Fact): boolean => fact.subject === 'own';

/** The facts that are the provider's own, in the order given. */
export const ownFacts = <V>(facts: readonly Fact<V>[]): Fact<V>[] => facts.filter(isOwn);
