import type { Fact } from '../../model/fact.ts';
import { foldText } from '../../text/fold.ts';
import { answersTo } from '../reading/answers.ts';
import { DEFINES } from '../reading/claims.ts';
import { allLabelled, labelled } from '../reading/labels.ts';
import { figureCards } from '../reading/figure-cards.ts';
import { confidenceOf, factFromLabel, factFromSentence } from '../reading/make.ts';
import { findCompanies, sameCompany } from './names.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';

/** The provider's track record: how many clients, which, and how many of them stay. */

export interface Clients {
  /** `count`: a number of clients or contracts; `rate`: a rate of renewal; `named`: names of clients; `vague`: words without number or name. */
  kind: 'count' | 'rate' | 'named' | 'vague';
  /** Names that this place gives, for `named`. */
  names: string[];
}

const CLIENT_LABEL =
  /^(?:(?:主な|おもな|主要な?)?(?:お?得意(?:先|様)|お?取引先|取引企業|取引実績|クライアント|お客様|顧客|導入(?:企業|先)|ご?契約先|ご?利用(?:企業|者|先)|納入先|顧問先|受託先|担当先)(?:様|の?一覧|の?例|企業)?|(?:Major|Key|Main)?Clients?|Customers)$/i;
/** What the client does in a step of the way: 'お客様' '成果物のご確認とフィードバック'. */
const CLIENTS_PART =
  /^(?:お客(?:様|さま)|当[社所方]|弊社|両方|共同)(?:側)?$|^(?:[^、]{0,16}(?:の|を))?(?:ご?(?:確認|準備|用意|共有|連絡|返信|承認|指示|提供|記入|入力|提出|送付|依頼|相談|検討|検収|入金|要望|対応)|お(?:支払い?|申し?込み|受け取り)|フィードバック|チェック|作業)(?:[とやのを・&]|$|いただ|頂|する|後|の?うえ)/;
const CLIENT_HEADING =
  /導入企業|取引(?:先|企業|実績)|お付き合い|おつきあい|ご?(?:利用|契約)(?:企業|いただいて|頂いて)|選ばれて|クライアント(?:様)?(?:一覧|企業)?$|導入実績|our clients|trusted by|clients? include/i;
const NUMBER =
  '(?:約|およそ|のべ|延べ|累計|累積|通算|計|全国|常時)? ?(?:(?<![0-9,])[0-9][0-9,]{0,11}|[一二三四五六七八九]?[十百千万][〇一二三四五六七八九十百千万]{0,5}[0-9,]{0,9})万?';
const COUNTER = '(?:余り?)?(?:社|法人|事業所|事業者|事務所|店(?!長|主|員|頭|内|先|番|名)|団体|院|企業|軒)';
const COUNTED = new RegExp(
  `(?:導入|契約|ご?利用|取引|顧客|お?客(?:様|さま)|お得意(?:様|先)|クライアント|支援|受託|実績|累計|累積|通算|サポート|ご?愛顧|会員|対応|ご?いっしょし|ご一緒し|お(?:手伝い|付き合い|つきあい|預かり)|手をお貸し)[^。、0-9]{0,22}?${NUMBER} ?(?:${COUNTER}|件(?!以内|まで)|名様|(?:名|人)の(?:社長|経営者|事業主|先生|お客))(?!につき|あたり|以内|限定|まで|/)|${NUMBER} ?${COUNTER}(?:以上|超|を超える|余り|あまり)?(?:の|様に|に|が|から)?[^。、0-9]{0,14}?(?:導入|契約|ご?利用|取引|支援|選ばれ|お?客(?:様|さま)|顧問先|実績|サポート|経理を|電話を|業務を|ご?依頼|お引き受け|担当|お手伝い)`,
);
const KINDS_SERVED = '(?:お店|薬局|歯科|店舗|会社|企業|法人|事務所|個人|事業者|事業所|団体|クリニック|診療所|医院|教室|サロン|工務店|士業|先生方?|スタートアップ|チーム)';
/** A count of firms with a verb of serving them; '…会社は、この6年で130を数えました'. */
/** '電話をお預かりしているのは、三十七の事業所です', 'お手伝いした個人事業主の方は、のべ310名になりました'. */
const SERVED_FIRST = new RegExp(
  `(?:代行|顧問|サポート)(?:の?(?:ご?契約|実績))?は、?${NUMBER} ?${COUNTER}(?:以上|超)?(?:$|[!！。]|の実績|となり|に(?:なり|のぼ|上))|(?:お手伝い|お?(?:預|あず)かり|ご?契約|お?取引|担当|ご?利用|お任せ)[^。、]{0,16}のは、?[^。0-9]{0,8}(?:${NUMBER}|[二三四五六七八九]つ) ?(?:か所|ヶ所)?の${KINDS_SERVED}|${NUMBER} ?(?:軒|社|件|か所)?の(?:地元の|小さな)?${KINDS_SERVED}(?:(?:・|や|、|と)${KINDS_SERVED}){0,3}(?:さま|様|さん)?から、?[^。]{0,16}を(?:お?(?:預|あず)かり|お?引き?受け|お?任せ)(?:し|いただ)|(?:ご?導入|ご?利用|ご?契約|お?取引)(?:は|が|も)、(?:のべ|延べ|累計|通算|約|現在|すでに){1,2} ?${NUMBER} ?(?:${COUNTER})|ご?契約[^。、0-9]{0,4}(?<![0-9,])(?:[0-9]{1,3},[0-9]{3}|[0-9]{3,5}) ?回線(?!の(?:場合|方)|から|まで|以[上下])|${NUMBER} ?(?:か|ヶ|カ|ヵ|箇)所(?:以上|余り|ほど)?から[^。、0-9]{0,16}?(?:お預かり|ご?依頼|お?任せ|ご?契約|ご?利用)|(?:お預かり|ご?利用|ご?契約|お使い)[^。、0-9]{0,14}の?回線(?:数)?は、?[^。、0-9]{0,8}${NUMBER}(?! ?(?:回線)?(?:まで|から|以[上下]))|(?:お手伝い|お預かり|ご?契約|お?取引|サポート|担当|ご?利用|お任せ|ご?支援|ご一緒|お使い)[^。、]{0,14}(?:のは|(?:会社|企業|お客(?:様|さま)|お店|事務所|事業所)(?:さん|様)?は)、?[^。0-9]{0,24}?${NUMBER} ?(?:の?${COUNTER}|先|の(?:お店|会社|企業|事務所))|(?:お手伝い|サポート|担当|ご?支援|ご一緒)(?:した|してきた|させていただいた|いただいた)[^。、]{0,14}(?:方|事業主|経営者|お客(?:様|さま)|オーナー|社長|先生)(?:の方)?(?:さん|様)?(?:は|が)、?[^。0-9]{0,16}?${NUMBER} ?(?:名|人|社)`,
);
const SERVED = new RegExp(
  `${NUMBER} ?の(?:事業所|事務所|会社|企業|お店|店舗|医院)の[^。、]{1,12}を(?:受け持|引き?受け|お?預か|お?あずか|担当|支え|承)|${NUMBER} ?(?:名|人)(?:様)?の(?:方(?:々|たち)?|みなさま|皆(?:様|さま|さん))(?:の|を|に|から)[^。、]{0,12}(?:お?手伝い|サポート|ご?依頼|ご?利用|ご?契約)[^。、]{0,8}(?:てき(?:まし|た)|てまいり|(?:し|いただ[いき]|せていただ[いき])(?:まし)?た|いただいて(?:い|お|き))|${NUMBER} ?(?:以上|を超える|超)?の${KINDS_SERVED}(?:(?:・|や|、|と)${KINDS_SERVED}){1,4}(?:の(?:方|お客))?(?:さま|様|さん|々)?[^。]{0,20}?(?:サポート|お?手伝い|お?(?:預|あず)か[りっ]|お引き受け|ご?利用|ご?愛用|導入|支援|支え|選ばれ|お?付き合い|ご?契約|担当|お任せ|ご一緒|お使い|使って(?:いただ|くだ)|お?仕事(?:を)?(?:して(?:き|まい)|させて))|${NUMBER} ?(?:${COUNTER}|先|の(?:事業者|会社|企業|お店|事務所|店舗)(?:さま|様)|(?:名|人)(?:以上|を超える|超)?の?(?:個人事業|経営者|お客(?:様|さま)|社長|事業主|オーナー))[^。]{0,40}?(?:サポート|お手伝い|お預かり|お引き受け|ご?利用|ご?愛用|導入|支援|支え|選ばれ|お付き合い|お?つきあい|ご?契約|受託|担当し|お使い|預かって|お?(?:任|まか)せ(?:て)?(?:いただ|頂|くださ)|右腕|裏方|伴走|お仕事を(?:ご一緒|して|させ)|ご一緒)|${NUMBER} ?(?:を(?:超|越|こ)える|以上の|余りの|超の|あまりの)(?:事業所|事業者|会社|企業|法人|事務所|店舗|クリニック|医院|お店|お客(?:様|さま))[^。]{0,40}?(?:サポート|お手伝い|お預かり|引き?受け|受け持|ご?利用|ご?愛用|導入|支援|支え|選ばれ|つきあい|ご?契約|受託|担当|任され|お任せ|承(?:って|り))|${NUMBER} ?の(?:事業者|事業所|会社|企業|お店|店舗|事務所|医院|クリニック)(?:さま|様)|${NUMBER} ?回線(?:以上|超|余り|ほど)?(?:の[^。、]{1,6})?を(?:お預かり|受け持|担当|お?引き受け)し?|${NUMBER} ?の(?:中小|地元の?|小さな)?(?:企業|会社|事業者|事業所|事務所|お店|店舗)(?:が|に|から)[^。、]{0,16}?(?:ご?利用|導入|選ば|ご?契約|使って|お使い|頼|任せ)|選ばれ(?:て|続けて)[^。0-9]{0,6}${NUMBER} ?(?:社|法人|件)|${NUMBER} ?件(?:以上|を超える)?の(?:ご?契約|お?取引|ご?導入)|(?:お客(?:様|さま)|お取引|ご?契約)[^。0-9]{0,20}?${NUMBER} ?(?:社|先|軒|件|法人)|(?:会社|企業|お客(?:様|さま)|事業所|お店)(?:は|が|も)[^。]{0,16}?${NUMBER} ?(?:社|件)?(?:を(?:数え|超え|こえ)(?:まし)?た|に(?:のぼ|上|な)り(?:まし)?た)`,
);
const COUNTED_ENGLISH =
  /(?:over|more than|about|some|nearly)? ?(?<![0-9,])[0-9][0-9,]{0,9}\+? (?:[a-z-]{1,20} ){0,3}(?:clients|companies|customers|businesses|firms|offices)|(?:trusted by|serv(?:e|ed|ing)|help(?:ed|ing)?|support(?:ed|ing)?|work(?:ed|ing)? with|look(?:ed|ing)? after) (?:over |more than |about |some )?(?<![0-9,])[0-9][0-9,]{0,9}\+? (?:[a-z-]{1,20} ){0,2}(?:startups|teams|organi[sz]ations|entrepreneurs|founders|owners|brands|practices)|(?:clients|customers)[^.0-9]{0,20}[0-9][0-9,]*/i;
const RATE =
  /(?:継続|契約継続|リピート|更新|定着)率[^。0-9]{0,12}[0-9]{1,3}(?:\.[0-9]+)? ?[%％]|(?:[0-9]{1,3}(?:\.[0-9]+)?|[一二三四五六七八九]) ?(?:%|割)[^。]{0,10}(?:が|の(?:お客様|企業)が)[^。]{0,16}(?:継続|更新|続けて|リピート)|継続[^。0-9]{0,30}(?:お客様|方|企業|契約先)[^。0-9]{0,12}[0-9]{1,3}(?:\.[0-9]+)?(?: ?%|割)|(?:お?付き合い|お?つきあい|ご?契約|お?取引|ご?利用)が続く[^。、0-9]{0,8}割合(?:は|が)[^。、0-9]{0,8}[0-9]{1,3}(?:\.[0-9]+)? ?(?:%|割)|(?:続けて(?:くだ|下)さ(?:って|る)|使い続けて|ご?継続して|更新(?:され|して(?:くだ|下)さっ|いただい|なさっ)|続けてお使いの?)[^。、]{0,10}(?:お客(?:様|さま)|会社|企業|方|ご?契約(?:者|先))(?:の(?:割合|率))?(?:は|が)[^。、0-9]{0,8}[0-9]{1,3}(?:\.[0-9]+)? ?(?:%|割)|(?:続けて(?:くだ|下)さ(?:って(?:いる)?|る)|続けて(?:いただいて)?いる|使い続けて(?:くだ|下)さる|ご?継続(?:いただく|くださる|する))[^。、]{0,6}(?:割合|率|比率)(?:は|が)[^。、0-9]{0,12}[0-9]{1,3}(?:\.[0-9]+)? ?(?:%|割)|(?:retention|renewal) rate[^.0-9]{0,12}[0-9]{1,3}|[0-9]{1,3}(?:\.[0-9]+)? ?(?:%|percent) of (?:our )?(?:clients|customers)[^.]{0,24}(?:renew|stay|continue|return)/i;
/** Rates of one's own people or of others, and what is not a contract. */
const NOT_RATE =
  /(?:スタッフ|アシスタント|社員|従業員|ワーカー|オペレーター|受講|学習|就業|雇用)[^。]{0,10}(?:継続|定着|更新)率|(?:スタッフ|アシスタント|社員|従業員|ワーカー|オペレーター|秘書|メンバー)の(?:約|およそ)?[0-9一二三四五六七八九]|離職率|(?:証明書|資格)[^。]{0,6}更新/;
const VAGUE =
  /(?:数多く|多数|多く|たくさん|大勢)の[^。、]{0,14}(?:方|様|さま|さん|会社|お店)に(?:は|も)?、?[^。、]{0,10}(?:かわいがって|可愛がって|ごひいき|お引き立て)[^。、が]{0,14}(?:ます|ました)。?$|(?:数多く|多数|多く|たくさん|大勢)の[^。、]{0,14}(?:方|様|さま|さん|会社|企業|お店|事業所)(?:の|から|に|より)、?[^。、]{0,14}(?:お?(?:預|あず)か|お?引き受け|お使い|お手伝い)|お?(?:付き合い|つきあい|取引)の?[^。、]{0,14}(?:が|は|も)(?:たくさん|数多く|大勢|多数|幾つも)(?:ござい|い(?:らっしゃい|ます)|あり|おられ|おり)|(?:数多く|多数|多く|たくさん)の[^。、]{1,20}(?:方|様|さま|さん)と(?:ご一緒(?:して|させ)|お?(?:付き合い|つきあい|取引))|(?:数多く|多数|たくさん)(?:の)?(?:お?付き合い|お?つきあい|お?取引|ご?利用|ご?依頼|ご?契約)(?:を)?(?:いただ|頂|させて)|(?:多数|豊富|数多く|多く|多数の皆|さまざま|様々|幅広い|たくさん)(?:の|な|く)?(?:の)?[^。、]{0,14}?(?:実績|お?客(?:様|さま)|企業(?:様|さま|から|に|で)|導入|クライアント|取引)|(?:多数|数多く|多く|たくさん)の[^。]{1,16}(?:に|から)[^。、]{0,4}(?:ご利用|お任せ|ご?依頼|ご?支持|ご愛顧|お声がけ|選ばれ)|実績(?:が|も|は)?(?:多数|豊富)|多数の皆(?:様|さま)|a wide range of clients|many (?:companies|clients)/i;
/** Clients of a tool that the provider uses: '5,000社が導入するクラウドストレージを利用しています'. */
const OF_TOOL =
  /社(?:以上|超)?(?:が|に|で)(?:導入|ご?利用|採用)(?:する|され(?:る|ている|た)|している)[^。、]{0,16}(?:ソフト(?:ウェア)?|ツール|システム|アプリ|ストレージ)(?:の|を|に|で|と|は)|(?:会計ソフト|(?:提携|連携)(?:する|して(?:いる|おります|います)|先の?|の)|(?:利用|使用|採用)して(?:いる|おります|います))[^。、]{0,20}(?:は|が)、?[^。]{0,16}社(?:以上)?(?:が|に|で)(?:導入|利用|採用)|社(?:以上)?(?:が|に|で)(?:導入|利用|採用)(?:する|され(?:る|ている|た)|している)[^。]{0,24}(?:を(?:利用|使|採用|導入)|(?:で|にて)(?:ご?連絡|管理|共有|やり取り))/;
const NOT_CLIENTS =
  /登録数|[0-9] ?(?:社|件|名)(?:以上|以下|未満|を超える)?の(?:場合|とき|際)|(?:データ|リスト|名簿|情報|伝票|名刺|翻訳|アンケート|文字)[^。]{0,8}[0-9]|限定|先着|残り|アンケート|調査|回答|(?:同業|比較対象|競合|他社|サービス)[0-9]{1,6}社|[0-9]社(?:を)?(?:比較|紹介)|目標|目指|募集|社(?:様)?(?:への|あての|宛の|(?:に|へ)(?:送|発送|郵送|ご?案内))|社(?:以上)?を?(?:超える|抱える|持つ|もつ|お持ちの|ある)(?:会社|企業|場合|ところ|方)(?:では|なら|だと|の場合|[は、])|[0-9]社(?:まで|限り|につき|あたり)|(?<![0-9,])1 ?社の?お客(?:様|さま)に|社員|創業[0-9]/;

/** Other firms that a text names. */
export function namesNear(site: SiteView, text: string): string[] {
  return [...new Set(findCompanies(text).map((hit) => hit.name))].filter((name) => !site.operator || !sameCompany(name, site.operator));
}

const KIND_OF_FIRM =
  /(?:メーカー|商社|企業|各社|業者|官公庁|官庁|自治体|事業者|事業主|個人(?:のお客様)?|お客様|代理店|各種団体|関連会社|ユーザー)(?:様|等|さま)?$|^(?:国内|海外|大手|有名|中小|上場|地元|[県市都]内|全国|各|各種|その他|一般|民間|公立|私立|総合|地方|外資系|医療|教育|飲食|建設|製造|不動産|食品|アパレル|化粧品|運送|金融|保険|公共|福祉|介護|美容|IT|Web|EC|士業){0,3}(?:会社|店舗?|病院|学校|大学|法人|団体|機関|クリニック|事務所|ショップ|施設|サロン|工場|商店|業(?:界)?|業種|店)(?:様|等|さま)?$/i;
/** True for an entry of a list of clients that says what they are and not who ('国内有名メーカー', '官公庁'). */
const isKindOfFirm = (entry: string): boolean => {
  const bare = entry.replace(/^(?:地元|近隣|近所|地域|[^、・]{0,6}[都道府県市区町村]内)の?/, '').replace(/(?:様|さま|さん)?(?:など)?(?:多数)?$/, '');
  return (
    (KIND_OF_FIRM.test(entry) || KIND_OF_FIRM.test(bare) || /^(?:町内会|自治会|商店街|[^。、]{0,4}組合|士業|医院|開業医|個人事業主)$/.test(bare)) &&
    findCompanies(entry).length === 0
  );
};

/** The value is a sentence, perhaps of a definition ('「利用者」：…を希望し、…を締結した者をいいます'): its clauses are no names. */
const SENTENCE_END = /(?:ます|です|ません|ました|という|とする|を指す|をいう)[。.]?$/;

function clientLabels(site: SiteView, page: PageView): Fact<Clients>[] {
  return labelled(page, CLIENT_LABEL).flatMap((hit): Fact<Clients>[] => {
    if (SERVED.test(`お取引先${hit.value}`) || COUNTED.test(`取引${hit.value}`))
      return [{ ...factFromLabel(hit, { kind: 'count' as const, names: [] }), subject: whoseOwn(hit.subject) }];
    if (/銀行|信用金庫/.test(hit.value) && !/、.*、/.test(hit.value.replace(/[^、]{0,40}(?:銀行|信用金庫)[^、]{0,40}/g, ''))) return [];
    const listed = hit.value
      .split(/[、,\n／/・]/)
      .map((s) => s.replace(/[(（][^)）]{0,60}[)）]|ほか|など|他$|敬称略|順不同/g, '').trim())
      .filter((s) => s.length >= 3 && s.length <= 40 && !/。/.test(s) && !CLIENTS_PART.test(s));
    const names = namesNear(site, hit.value);
    const told = SENTENCE_END.test(hit.value);
    const proper = listed.filter((entry) => !isKindOfFirm(entry) && (!told || INSTITUTION.test(entry)));
    if (!names.length && listed.length && !proper.length && (!told || VAGUE.test(hit.value)))
      return [{ ...factFromLabel(hit, { kind: 'vague' as const, names: [] }), subject: whoseOwn(hit.subject) }];
    const all = names.length >= proper.length ? names : proper;
    return all.length ? [{ ...factFromLabel(hit, { kind: 'named' as const, names: all }), subject: whoseOwn(hit.subject) }] : [];
  });
}

const RECORD_LABEL = /^(?:(?:お?取引|導入|受託|支援|主な|これまで)の?)?実績$/;
/** '実績：NPO法人、一般社団法人など多数': kinds of clients, and that they are many. */
function recordRows(page: PageView): Fact<Clients>[] {
  return labelled(page, RECORD_LABEL)
    .filter(({ value }) => value.length <= 120 && !/[0-9]/.test(value) && (VAGUE.test(value) || /(?:など|ほか|等)、?(?:多数|数多く)/.test(value)))
    .map((hit) => ({ ...factFromLabel(hit, { kind: 'vague' as const, names: [] }), subject: whoseOwn(hit.subject) }));
}

/** What a site says of its clients stands under headings that make the words the clients'; the claim to have them is still its own. */
const whoseOwn = (subject: Fact['subject']): Fact['subject'] => (subject === 'client' ? 'own' : subject);

/** Pictures of marks and of the bodies that give them. */
const CERTIFIER = /認証|認定|マーク|評価センター|審査|登録証|協会|ISO|ISMS|JIS|certif/i;

/** A heading under which nothing but clients' marks stand. */
const LOGO_HEADING =
  /^(?:trusted by|our clients|clients|(?:主な)?(?:導入企業|(?:お?取引|ご?契約|導入)(?:先|企業)|ご?利用(?:いただいている|中の)?(?:企業|お客))(?:様|さま|一覧|の一部)*)(?:[^。]{0,8})$/i;
const LOGO = /(?: ?logo| ?ロゴ(?:マーク)?)$/i;

/** Whom a picture of a mark names: a firm by its legal form, or, under a heading of clients, whatever the mark is of. */
function namesOnMark(site: SiteView, page: PageView, alt: string, start: number): string[] {
  const firms = namesNear(site, alt);
  const heading = page.headings[page.blockAt(start)]?.[0] ?? '';
  const bare = alt.replace(LOGO, '').trim();
  if (firms.length || !LOGO.test(alt) || bare.length < 3 || !LOGO_HEADING.test(heading.trim()) || isKindOfFirm(bare)) return firms;
  return site.operator && sameCompany(bare, site.operator) ? [] : [bare];
}

function clientImages(site: SiteView, page: PageView): Fact<Clients>[] {
  const logos = page.snapshot.images.filter(
    (image) =>
      image.alt &&
      image.shown !== 'hidden' &&
      image.region !== 'header' &&
      image.region !== 'footer' &&
      !CERTIFIER.test(image.alt) &&
      namesOnMark(site, page, foldText(image.alt), image.start).length > 0,
  );
  return logos.map((image) => ({
    value: { kind: 'named', names: namesOnMark(site, page, foldText(image.alt), image.start) },
    page: page.index,
    start: image.start,
    end: image.end,
    tactic: 'image',
    subject: whoseOwn(page.subjects[page.blockAt(image.start)] ?? 'own'),
    confidence: confidenceOf('image', page),
  }));
}

/** '約180社にご利用いただいています' as a heading over clients' voices, or in the history, is still the provider's own claim. */
function isOurCount(page: PageView, sentence: Sentence): boolean {
  const heading = (page.snapshot.blocks[sentence.block]?.level ?? 0) > 0;
  return (
    sentence.subject === 'news' ||
    (sentence.subject === 'client' && (heading || /いただい|頂い|おかげさま|お?手伝いを?(?:して|し(?:まし|てき))|お?引き?受けして/.test(sentence.text)))
  );
}

/** What firms and bodies without a legal form in their name end in. */
const INSTITUTION =
  /(?:会|院|事務所|役所|役場|庁|局|学校|学園|大学|[市町村区]|銀行|組合|協会|クリニック|商店|酒造|工房|工務店|ホテル|旅館|薬局|図書館)(?:様|さま|御中)?$|(?:様|御中)$/;
const NOT_A_NAME = /ます|です|ました|する|した|お客|皆|ご|こちら|以下|[0-9]{2}|^(?:大手|中小|各|某|その他|全国)|(?:業|系|分野|関連)$/;

/** The entries of a list of clients that name somebody: 'アオ会／ミドリ法律事務所／…'. Kinds of firms (製造業, 官公庁) name nobody. */
function listedNames(site: SiteView, text: string): string[] {
  if (text.length > 300 || text.includes('。')) return [];
  return text
    .split(/[、,／/・|]/)
    .map((entry) => entry.replace(/[(（][^)）]{0,30}[)）]|ほか|など|他$|敬称略|順不同|※/g, '').trim())
    .filter((entry) => entry.length >= 3 && entry.length <= 30 && INSTITUTION.test(entry) && !NOT_A_NAME.test(entry.replace(/(?:様|さま|御中)$/, '')) && !isKindOfFirm(entry))
    .filter((entry) => !site.operator || !sameCompany(entry, site.operator))
    .filter((entry) => findCompanies(entry).length === 0);
}

const COUNT_LABEL =
  /^(?:累計|総|現在の|ご?)?(?:ご?契約|ご?導入|ご?利用|お?取引|顧客|ご?支援|受託|お客(?:様|さま)|クライアント|サポート|Clients|Customers)(?:先|企業|者|様|社|法人|店舗|いただいている|中の?|の?お客様)*(?:の)?(?:数|件数|社数|実績|実績数|累計)(?:\((?:累計|累積|のべ|延べ|通算|[0-9年月日末.]{2,12}(?:現在|時点)?)\))?$/i;
/** On a card, also what is counted: 'ご契約中の会社・事務所'. */
const COUNT_CARD = new RegExp(
  `${COUNT_LABEL.source}|^(?:ご?契約|ご?利用|ご?導入|お?取引)(?:中|先|いただいて(?:いる|おります)?)?の?(?:会社|事務所|企業|店舗|お客(?:様|さま)|事業者|クライアント)(?:・?(?:会社|事務所|企業|店舗|団体))?(?:様|さま)?$|^(?:お?取引先|顧客|クライアント|お客(?:様|さま)|ご?契約先|導入企業)(?:様|さま)?(?:の?数)?$|^(?:(?:現在|ただいま|いま|今)の?)?お(?:預|あず)かり(?:中|して(?:いる|おります|います))の?(?:回線|お?電話|番号|会社|お客(?:様|さま)|事務所|所|ところ|先)(?:の?数)?$|^(?:(?:現在|ただいま)の?)?(?:ご?契約中|ご?利用中|ご?導入済み?)$|^(?:これまで|今まで|いままで)?(?:に|の)?(?:お手伝い|サポート|ご?支援|お付き合い|お取引|ご?利用|ご?契約|導入|担当|お任せ|お預かり|発注|ご?依頼|お?使い|ご一緒)(?:を)?(?:させていただいた|いただいた|いただいている|くださった|した|してきた|している)の?(?:会社|企業|事業者|お客|事務所|店舗|お店|クライアント|チーム)(?:・(?:個人事業主|個人|会社|企業|団体|店舗|事務所|お店))?(?:様|さま|さん|の?数)?$`,
  'i',
);
/** '導入チーム' '320+': firms by what they are called, with a number that needs no unit. */
const FIRMS_LABEL = /^(?:導入|ご?利用|ご?契約|お?取引|支援|サポート|累計)(?:中の?|先|済み?の?|した)?(?:チーム|企業|会社|法人|事業者|店舗|社|団体|クライアント)(?:の?数)?$/;
const BARE_FIGURE = /^[0-9][0-9,]{1,8}(?:\+|以上|超|余り)$/;
const RATE_LABEL = /(?:継続|更新|リピート|定着)率$|(?:続け|継続|更新|リピート)[^0-9。]{0,14}(?:割合|比率|パーセント)$/;
const STAT = new RegExp(`^${NUMBER} ?(?:${COUNTER}|件|名|先|人|回線)(?:以上|超|突破|\\+)?$`);
const COUNT_VALUE = new RegExp(`^${NUMBER} ?(?:${COUNTER}|件|名|先|人)`);
/** '長井、白鷹で 38軒（令和8年9月）'. */
const PLACED = new RegExp(`^[^0-9。]{1,24}(?:で|に|の) ?${NUMBER} ?(?:${COUNTER}|件|先|回線)(?:[(（]|$)`);
/** 'ご契約' '312件（令和8年9月末）'. */
const BARE_CONTRACTS = /^(?:現在の)?ご?(?:契約|利用)$/;
const AS_OF_VALUE = new RegExp(`^${NUMBER} ?(?:${COUNTER}|件|回線)[(（][^()（）]{0,16}(?:現在|時点|月末?|年)[)）]$`);
const RATE_VALUE = /^(?:約)?[0-9]{1,3}(?:\.[0-9]{1,2})? ?%/;

/** '契約件数：820件', '継続率：97%' as rows. */
function fromCountRows(site: SiteView, page: PageView): Fact<Clients>[] {
  return allLabelled(page).flatMap((hit): Fact<Clients>[] => {
    if (hit.label.length > 20 || hit.value.length > 60) return [];
    const isRate = RATE_LABEL.test(hit.label) && RATE_VALUE.test(hit.value) && !NOT_RATE.test(hit.label);
    const value = hit.value.trim();
    const isCount =
      !isRate &&
      ((BARE_CONTRACTS.test(hit.label) && AS_OF_VALUE.test(value)) ||
        (COUNT_LABEL.test(hit.label) && COUNT_VALUE.test(value)) ||
        (COUNT_CARD.test(hit.label) && (STAT.test(value) || PLACED.test(value))));
    if (!isRate && !isCount) return [];
    return [{ ...factFromLabel(hit, { kind: isRate ? 'rate' : 'count', names: [] }), subject: whoseDatum(site, page, hit.range.start, whoseOwn(hit.subject)) }];
  });
}

const RATE_CARD = /^(?:約)?[0-9]{1,3}(?:\.[0-9]{1,2})? ?%(?:以上|超)?$/;

/** '96.4' '%' 'お客様の契約継続率', '1,250' '社' '導入社数'. */
function fromCards(site: SiteView, page: PageView): Fact<Clients>[] {
  const rates = figureCards(page, RATE_LABEL, RATE_CARD).map((card) => ({ ...card, kind: 'rate' as const }));
  const counts = [...figureCards(page, COUNT_CARD, STAT), ...figureCards(page, FIRMS_LABEL, BARE_FIGURE)].map((card) => ({ ...card, kind: 'count' as const }));
  return [...rates, ...counts]
    .filter(({ label }) => !NOT_RATE.test(label.text))
    .map(({ kind, value, start, end }) => ({
      value: { kind, names: [] },
      page: page.index,
      start,
      end,
      tactic: 'text',
      subject: whoseDatum(site, page, value.start, whoseOwn(value.subject)),
      confidence: confidenceOf('text', page),
    }));
}

const ASKS_CLIENTS =
  /何(?:社|軒|件)(?!まで|から)|(?:どの|どれ)(?:くらい|ぐらい|ほど)の?(?:会社|企業|お客|事業者|方が(?:利用|使))|(?:導入|取引|利用)?実績は|how many (?:clients|companies|customers)/i;

function fromAnswers(site: SiteView, page: PageView): Fact<Clients>[] {
  const counted = new RegExp(`${NUMBER} ?(?:の)?(?:${COUNTER}|件|先|名様|お客様|clients|companies)`);
  return answersTo(page, ASKS_CLIENTS).flatMap((hit): Fact<Clients>[] =>
    counted.test(hit.value) && !NOT_CLIENTS.test(hit.value)
      ? [{ ...factFromLabel(hit, { kind: 'count' as const, names: [] }), subject: whoseDatum(site, page, hit.range.start, hit.subject) }]
      : [],
  );
}

/** '銀行で20年、のべ300社の融資を担当': a person's years elsewhere. */
const CAREER =
  /(?:銀行|会社|商社|メーカー|金庫|証券|事務所|前職|企業|病院|代理店)(?:に|で|の[^。、]{1,8}で)、?[^。、]{0,8}[0-9]{1,2} ?年(?:間|、|以上|ほど)(?![^。]{0,24}(?:お客様に|お手伝いして(?:き|まい)))/;
/** '210社（2026年9月時点）のお客様': when it was counted. */
const ASIDE = /[(（][^()（）]{1,24}(?:現在|時点|調べ|累計|実績)[)）]/g;
const countIn = (text: string): RegExpExecArray | null => COUNTED.exec(text) ?? SERVED.exec(text) ?? SERVED_FIRST.exec(text) ?? COUNTED_ENGLISH.exec(text);

/** A number of firms as a card's title, '146の会社とお店', of which the words below say that they are served: '毎月の帳簿をお預かりしている数です'. */
const COUNT_TITLE = new RegExp(`^${NUMBER} ?(?:${COUNTER}(?:の${KINDS_SERVED})?|の${KINDS_SERVED}(?:(?:・|や|、|と)${KINDS_SERVED}){0,3})(?:様|さま|さん)?$`);
const OF_SERVED = /(?:お?(?:預|あず)かり|お?受け|お?引き受け|お?手伝い|担当|お?(?:付き合い|つきあい)|(?:預|あず)かって)[^。、]{0,10}の?数(?:です|でございます|。|[(（]|$)/;

function clientSentence(site: SiteView, page: PageView, sentence: Sentence): Fact<Clients>[] {
  const { text } = sentence;
  if (text.length > 240 || sentence.isQuestion) return [];
  const whose = whoseDatum(site, page, sentence.start, isOurCount(page, sentence) ? 'own' : sentence.subject);
  const say = (kind: Clients['kind'], m: RegExpMatchArray): Fact<Clients>[] => [
    {
      ...factFromSentence(page, sentence, { kind, names: [] }, m.index ?? 0, (m.index ?? 0) + m[0].length),
      subject: whose,
    },
  ];
  const rate = NOT_RATE.test(text) ? null : RATE.exec(text);
  if (rate) return say('rate', rate);
  const ofOthers = NOT_CLIENTS.test(text) || OF_TOOL.test(text) || CAREER.test(text);
  const counted = ofOthers ? null : countIn(text);
  if (counted) return say('count', counted);
  const withoutAsides = text.replace(ASIDE, '').replace(/お(?:手|て)つだい/g, 'お手伝い');
  if (!ofOthers && withoutAsides !== text && countIn(withoutAsides)) return [{ ...factFromSentence(page, sentence, { kind: 'count', names: [] }, 0, text.length), subject: whose }];
  if (COUNT_TITLE.test(sentence.headings[0] ?? '') && OF_SERVED.test(text)) return [{ ...factFromSentence(page, sentence, { kind: 'count' as const, names: [] }), subject: whose }];
  const underClients = sentence.headings.some((h) => CLIENT_HEADING.test(h)) || sentence.subject === 'client';
  const names = underClients ? [...new Set([...namesNear(site, text), ...listedNames(site, text)])] : [];
  if (names.length)
    return [
      { ...factFromSentence(page, sentence, { kind: 'named' as const, names }), subject: sentence.subject === 'own' || sentence.subject === 'client' ? 'own' : sentence.subject },
    ];
  // A client's own words on the client's customers.
  const quoted = sentence.subject === 'client' && /^[「『]/.test(text);
  const vague = quoted || DEFINES.test(text) ? null : VAGUE.exec(text);
  return vague ? say('vague', vague) : [];
}

/** What the site says of its clients. */
export function extractClients(site: SiteView): Fact<Clients>[] {
  return site.pages.flatMap((page) => [
    ...clientLabels(site, page),
    ...recordRows(page),
    ...fromCountRows(site, page),
    ...fromCards(site, page),
    ...fromAnswers(site, page),
    ...clientImages(site, page),
    ...page.sentences.flatMap((s) => clientSentence(site, page, s)),
  ]);
}
