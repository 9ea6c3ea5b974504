import type { Fact } from '../../model/fact.ts';
import type { TextRange } from '../../model/page.ts';
import { foldText } from '../../text/fold.ts';
import { labelled } from '../reading/labels.ts';
import { confidenceOf, factFromLabel, factFromSentence } from '../reading/make.ts';
import { findCompanies, sameCompany } from './names.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';

/** The provider's record: clients, awards and press, memberships. */

export interface Clients {
  /** `count`: a number of clients or contracts; `rate`: a rate of renewal; `named`: names of clients; `vague`: words without number or name. */
  kind: 'count' | 'rate' | 'named' | 'vague';
  /** Names that this place gives, for `named`. */
  names: string[];
}

const CLIENT_LABEL =
  /^(?:(?:主な|主要な?)?(?:お?取引先|取引企業|取引実績|クライアント|お客様|顧客|導入(?:企業|先)|ご?契約先|ご?利用(?:企業|者|先)|納入先|得意先)(?:様|一覧|例|企業)?|(?:Major|Key|Main)?Clients?|Customers)$/i;
const CLIENT_HEADING =
  /導入企業|取引(?:先|企業|実績)|ご?(?:利用|契約)(?:企業|いただいて|頂いて)|選ばれて|クライアント(?:様)?(?:一覧|企業)?$|導入実績|our clients|trusted by|clients? include/i;
const NUMBER =
  '(?:約|およそ|のべ|延べ|累計|累積|通算|計|全国|常時)? ?(?:(?<![0-9,])[0-9][0-9,]{0,11}|[一二三四五六七八九]?[十百千万][〇一二三四五六七八九十百千万]{0,5}[0-9,]{0,9})万?';
const COUNTED = new RegExp(
  `(?:導入|契約|ご?利用|取引|顧客|お?客様|クライアント|支援|受託|実績|累計|累積|通算|サポート|ご?愛顧|会員|対応)[^。、0-9]{0,22}?${NUMBER} ?(?:社|法人|事業所|事業者|件(?!以内|まで)|店舗|団体|事務所|名様|院|企業)(?!につき|あたり|以内|限定|まで|/)|${NUMBER} ?(?:社|法人|事業所|事業者|事務所|企業)(?:以上|超|を超える|余り)?(?:の|様に|に|が|から)?[^。、0-9]{0,14}?(?:導入|契約|ご?利用|取引|支援|選ばれ|お?客様|実績|サポート|経理を|電話を|業務を|ご?依頼|お引き受け|担当|お手伝い)`,
);
/** A count of firms with a verb of serving them. */
const SERVED = new RegExp(
  `${NUMBER} ?(?:社|法人|事業所|事業者|事務所|店舗|団体|院|先|軒|の(?:事業者|会社|企業|お店|事務所|店舗)(?:さま|様)|名の(?:個人事業|経営者|お客様|社長)|人の(?:経営者|お客様))[^。]{0,40}?(?:サポート|お手伝い|お預かり|お引き受け|ご?利用|ご?愛用|導入|支援|支え|選ばれ|お付き合い|ご?契約|受託|担当し|お使い)|${NUMBER} ?の(?:事業者|会社|企業|お店|事務所)(?:さま|様)|(?:お客様|お取引|ご?契約)[^。0-9]{0,20}?${NUMBER} ?(?:社|先|軒|件|法人)`,
);
const COUNTED_ENGLISH =
  /(?:over|more than|about|some|nearly)? ?(?<![0-9,])[0-9][0-9,]{0,9}\+? (?:[a-z-]{1,20} ){0,3}(?:clients|companies|customers|businesses|firms|offices)|(?:clients|customers)[^.0-9]{0,20}[0-9][0-9,]*/i;
const RATE =
  /(?:継続|契約継続|リピート|更新|定着)率[^。0-9]{0,12}[0-9]{1,3}(?:\.[0-9]+)? ?[%％]|[0-9]{1,3}(?:\.[0-9]+)? ?%[^。]{0,10}(?:が|の(?:お客様|企業)が)[^。]{0,10}(?:継続|更新)|(?:retention|renewal) rate[^.0-9]{0,12}[0-9]{1,3}/i;
const VAGUE =
  /(?:多数|豊富|数多く|多く|多数の皆|さまざま|様々|幅広い|たくさん)(?:の|な|く)?(?:の)?[^。、]{0,14}?(?:実績|お?客様|企業(?:様|から|に|で)|導入|クライアント|取引)|実績(?:が|も|は)?(?:多数|豊富)|多数の皆(?:様|さま)|a wide range of clients|many (?:companies|clients)/i;
const NOT_CLIENTS =
  /限定|先着|残り|アンケート|調査|回答|(?:同業|比較対象|競合|他社|サービス)[0-9]+社|[0-9]+社(?:を)?(?:比較|紹介)|目標|目指|募集|[0-9]+社(?:まで|限り|につき|あたり)|社員|創業[0-9]/;

function namesNear(site: SiteView, text: string): string[] {
  return [...new Set(findCompanies(text).map((hit) => hit.name))].filter((name) => !site.operator || !sameCompany(name, site.operator));
}

const KIND_OF_FIRM =
  /(?:メーカー|商社|企業|各社|業者|官公庁|官庁|自治体|事業者|事業主|個人(?:のお客様)?|お客様|代理店|各種団体|関連会社|ユーザー)(?:様|等|さま)?$|^(?:国内|海外|大手|有名|中小|上場|地元|[県市都]内|全国|各|各種|その他|一般|民間|公立|私立|総合|地方|外資系|医療|教育|飲食|建設|製造|不動産|食品|アパレル|化粧品|運送|金融|保険|公共|福祉|介護|美容|IT|Web|EC|士業){0,3}(?:会社|店舗?|病院|学校|大学|法人|団体|機関|クリニック|事務所|ショップ|施設|サロン|工場|商店|業(?:界)?|業種|店)(?:様|等|さま)?$/i;
/** True for an entry of a list of clients that says what they are and not who ('国内有名メーカー', '官公庁'). */
const isKindOfFirm = (entry: string): boolean => KIND_OF_FIRM.test(entry) && findCompanies(entry).length === 0;

function clientLabels(site: SiteView, page: PageView): Fact<Clients>[] {
  return labelled(page, CLIENT_LABEL).flatMap((hit): Fact<Clients>[] => {
    if (SERVED.test(`お取引先${hit.value}`) || COUNTED.test(`取引${hit.value}`))
      return [{ ...factFromLabel(hit, { kind: 'count' as const, names: [] }), subject: whoseOwn(hit.subject) }];
    if (/銀行|信用金庫/.test(hit.value) && !/、.*、/.test(hit.value.replace(/[^、]*(?:銀行|信用金庫)[^、]*/g, ''))) return [];
    const listed = hit.value
      .split(/[、,\n／/・]/)
      .map((s) => s.replace(/[(（][^)）]{0,60}[)）]|ほか|など|他$|敬称略|順不同/g, '').trim())
      .filter((s) => s.length >= 3 && s.length <= 40 && !/。/.test(s));
    const names = namesNear(site, hit.value);
    const proper = listed.filter((entry) => !isKindOfFirm(entry));
    if (!names.length && listed.length && !proper.length) return [{ ...factFromLabel(hit, { kind: 'vague' as const, names: [] }), subject: whoseOwn(hit.subject) }];
    const all = names.length >= proper.length ? names : proper;
    return all.length ? [{ ...factFromLabel(hit, { kind: 'named' as const, names: all }), subject: whoseOwn(hit.subject) }] : [];
  });
}

/** What a site says of its clients stands under headings that make the words the clients'; the claim to have them is still its own. */
const whoseOwn = (subject: Fact['subject']): Fact['subject'] => (subject === 'client' ? 'own' : subject);

/** Pictures of marks and of the bodies that give them. */
const CERTIFIER = /認証|認定|マーク|評価センター|審査|登録証|協会|ISO|ISMS|JIS|certif/i;

function clientImages(site: SiteView, page: PageView): Fact<Clients>[] {
  const logos = page.snapshot.images.filter(
    (image) =>
      image.alt &&
      image.shown !== 'hidden' &&
      image.region !== 'header' &&
      image.region !== 'footer' &&
      !CERTIFIER.test(image.alt) &&
      namesNear(site, foldText(image.alt)).length > 0,
  );
  return logos.map((image) => ({
    value: { kind: 'named', names: namesNear(site, foldText(image.alt)) },
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
  return sentence.subject === 'news' || (sentence.subject === 'client' && (heading || /いただい|頂い|おかげさま/.test(sentence.text)));
}

function clientSentence(site: SiteView, page: PageView, sentence: Sentence): Fact<Clients>[] {
  const { text } = sentence;
  if (text.length > 240 || sentence.isQuestion) return [];
  const say = (kind: Clients['kind'], m: RegExpMatchArray): Fact<Clients>[] => [
    {
      ...factFromSentence(page, sentence, { kind, names: [] }, m.index ?? 0, (m.index ?? 0) + m[0].length),
      subject: whoseDatum(site, page, sentence.start, isOurCount(page, sentence) ? 'own' : sentence.subject),
    },
  ];
  const rate = RATE.exec(text);
  if (rate) return say('rate', rate);
  const counted = NOT_CLIENTS.test(text) ? null : (COUNTED.exec(text) ?? SERVED.exec(text) ?? COUNTED_ENGLISH.exec(text));
  if (counted) return say('count', counted);
  const underClients = sentence.headings.some((h) => CLIENT_HEADING.test(h)) || sentence.subject === 'client';
  const names = underClients ? namesNear(site, text) : [];
  if (names.length)
    return [
      { ...factFromSentence(page, sentence, { kind: 'named' as const, names }), subject: sentence.subject === 'own' || sentence.subject === 'client' ? 'own' : sentence.subject },
    ];
  const vague = VAGUE.exec(text);
  return vague ? say('vague', vague) : [];
}

/** What the site says of its clients. */
export function extractClients(site: SiteView): Fact<Clients>[] {
  return site.pages.flatMap((page) => [...clientLabels(site, page), ...clientImages(site, page), ...page.sentences.flatMap((s) => clientSentence(site, page, s))]);
}

const AWARD =
  /(?:受賞|表彰|入賞|(?:最?優秀|奨励|特別|大)賞|グランプリ|ランキング(?:で)?(?:第)?[1-3]位|認定(?:企業|店|事業者)に選|アワード[^。]{0,16}(?:選出|選ばれ|ノミネート|受)|award(?:ed)?|winner of)/i;
const PRESS =
  /(?:(?:新聞|テレビ|TV|ラジオ|雑誌|ビジネス誌|日経|読売|朝日|毎日|産経|NHK|ニュース|番組|メディア|フリーペーパー|経済誌|業界誌|放送|タウン誌|マガジン|(?:「|『)[^」』]{2,24}(?:」|』))[^。]{0,30}?(?:掲載(?:され|い|頂|いただ|$|。)|紹介され|ご紹介いただ|取り上げ|取材(?:を受け|され|いただ)|出演|放映|放送され|特集され)|(?:featured|covered|interviewed) (?:in|by|on) )/i;
const PRESS_HEADING = /メディア(?:掲載|出演|実績)|掲載(?:実績|情報|メディア)|取材実績|受賞(?:歴|実績)|表彰|media coverage|awards/i;
const PRESS_LABEL = /^(?:(?:受賞|表彰)(?:歴|実績)?|メディア(?:掲載|出演)?(?:歴|実績|情報)?|掲載(?:実績|歴|メディア)|Awards?|Media)$/i;
const NOT_OWN_AWARD =
  /お客様が|クライアント(?:様)?が|(?:様|社)が[^。]{0,40}受賞|賞与|賞味|副賞|懸賞|広告(?:を)?掲載|掲載(?:料|を(?:希望|お断り))|求人|(?:記事|情報|写真|コンテンツ)(?:を|の)(?:無断)?(?:掲載|転載)/;

/** Awards and named media coverage of the provider. */
export function extractAwards(site: SiteView): Fact<string>[] {
  return site.pages.flatMap((page) => [
    ...labelled(page, PRESS_LABEL)
      .filter((hit) => hit.value.length >= 4 && !/^(?:なし|特になし)/.test(hit.value))
      .map((hit) => factFromLabel(hit, hit.label)),
    ...page.sentences.flatMap((sentence): Fact<string>[] => {
      const { text } = sentence;
      const m =
        AWARD.exec(text) ??
        PRESS.exec(text) ??
        (sentence.headings[0] && PRESS_HEADING.test(sentence.headings[0]) && /[「『]|新聞|テレビ|[0-9]{4}年|アワード|賞/.test(text) ? /\S+/.exec(text) : null);
      if (!m || NOT_OWN_AWARD.test(text) || sentence.isQuestion || text.length > 160 || (PRESS_HEADING.test(text.slice(0, 20)) && text.length < 14)) return [];
      const history = sentence.subject === 'news';
      const others =
        namesNear(site, text).length > 0 && !(site.operator && text.includes(site.operator)) && !/当社|弊社|当(?:室|所|事務所)|「[^」]{0,60}」に/.test(text) && AWARD.test(text);
      return [{ ...factFromSentence(page, sentence, m[0]), subject: others ? 'client' : history ? 'own' : sentence.subject }];
    }),
  ]);
}

const BODY =
  /協会|連盟|商工会議所|商工会(?!議所)|機構|連合会|協議会|懇話会|交流会|法人会|団体連合|組合|工業会|振興会|中小企業家同友会|青年会議所|倫理法人会|ロータリークラブ|Chamber of Commerce|Association|Federation|Council|Society|Guild|Alliance/gi;
/** What stands before the word for the body belongs to its name. */
const BODY_NAME = /[^\s、。「」()はが]{0,24}$/;
const BELONGS_AFTER = /^[^。]{0,20}?(?:会員|加盟|加入|所属|入会|参画|メンバー|member)/i;
const BELONGS_BEFORE = /(?:加盟|加入|所属|会員|\bmembers? of\b)[^。]{0,50}$/i;
const MAX_MEMBERSHIP = 60;

/** Where a sentence says that somebody belongs to a body; null for nowhere. */
function membershipIn(text: string): TextRange | null {
  for (const body of text.matchAll(BODY)) {
    const end = body.index + body[0].length;
    const after = BELONGS_AFTER.exec(text.slice(end, end + MAX_MEMBERSHIP));
    const lead = text.slice(Math.max(0, body.index - MAX_MEMBERSHIP), body.index);
    if (after) return { start: body.index - (BODY_NAME.exec(lead)?.[0].length ?? 0), end: end + after[0].length };
    const before = BELONGS_BEFORE.exec(lead);
    if (before) return { start: body.index - lead.length + before.index, end };
  }
  return null;
}

const MEMBER_LABEL = /^(?:(?:加盟|加入|所属|入会|会員)(?:団体|組織|先|協会|企業会)?(?:等)?|(?:所属|加盟)・?(?:加盟|所属)団体|Memberships?|Affiliations?|Memberof)$/i;
/** A word that says what the body is, not that the provider belongs to one. */
const NOT_MEMBER = /認定個人情報保護団体|健康保険|厚生年金|社会保険|雇用保険|労働組合|農業協同|信用組合|共済|ませ[んぬ]|ない$|お客様|苦情/;

/** Trade bodies of which the provider says that it is a member. */
export function extractMemberships(site: SiteView): Fact<string>[] {
  return site.pages.flatMap((page) => [
    ...labelled(page, MEMBER_LABEL)
      .filter((hit) => hit.value.search(BODY) >= 0 && !NOT_MEMBER.test(hit.value))
      .map((hit) => ({ ...factFromLabel(hit, hit.value), subject: whoseDatum(site, page, hit.range.start, hit.subject, true) })),
    ...page.sentences.flatMap((sentence): Fact<string>[] => {
      const at = membershipIn(sentence.text);
      return at && !NOT_MEMBER.test(sentence.text) && !sentence.isQuestion
        ? [
            {
              ...factFromSentence(page, sentence, sentence.text.slice(at.start, at.end), at.start, at.end),
              subject: whoseDatum(site, page, sentence.start, sentence.subject, true),
            },
          ]
        : [];
    }),
  ]);
}
