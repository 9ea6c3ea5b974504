import type { Fact } from '../../model/fact.ts';
import type { TextRange } from '../../model/page.ts';
import { assertionAt } from '../../text/assertion.ts';
import { labelled } from '../reading/labels.ts';
import { factFromLabel, factFromSentence } from '../reading/make.ts';
import { namesNear } from './clients.ts';
import { coreName, findCompanies, sameCompany } from './names.ts';
import { partyAt } from '../reading/parties.ts';
import { isSold } from '../reading/sold.ts';
import { isWished } from '../reading/speech.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { whoseDatum } from '../reading/whose.ts';
import { allMatches } from '../../text/all-matches.ts';

/** The provider's record: awards and press, memberships. */

const AWARD =
  /(?:受賞|表彰|入賞|(?:最?優秀|奨励|特別|大|金|銀|銅)賞|賞を(?:いただ|頂|受け|獲得)|グランプリ|ランキング(?:で)?(?:第)?[1-3]位|(?:百選|100選|優良[^。、]{0,8}|先進[^。、]{0,8})(?:に|へ|として)?[^。、]{0,6}(?:選定|認定|選出|選ばれ|入選)|認定(?:企業|店|事業者)に選|」(?:の[^。、「]{1,10})?(?:に|として)(?:選ばれ|選定され|選出され)|アワード[^。]{0,16}(?:選出|選ばれ|ノミネート|受)|award(?:ed)?|winner of|\b(?:was|were|been|are) named (?:one of|as|an?|the)\b|\b(?:recogni[sz]ed|shortlisted|selected) (?:as|for|by)\b[^.]{0,40}(?:prize|best|top|list))/i;
const PRESS =
  /(?:(?:新聞|テレビ|TV|ラジオ|雑誌|ビジネス誌|日経|読売|朝日|毎日|産経|NHK|ニュース|番組|メディア|フリーペーパー|経済誌|業界誌|放送|タウン誌|マガジン|(?:「|『)[^」』]{2,24}(?:」|』))[^。]{0,30}?(?:掲載(?:され|い|頂|いただ|$|。)|紹介され|ご紹介いただ|取り?[上あ]げ|とりあげ|載せて(?:いただ|頂)|載りまし|取材(?:を受け|され|いただ)|出演|放映|放送され|特集され)|(?:新聞|雑誌|誌|番組)[^。「」]{0,12}に[載の]り(?:まし)?た|(?:新聞|雑誌|誌|番組|[0-9]月号|ラジオ|テレビ)[^。]{0,40}(?:当社|弊社|当[室店]|(?:私|わたし)たち)(?:の[^。、]{1,12})?を、?[^。、]{0,16}?ご?(?:紹介|特集)(?:を|して)?(?:いただ|頂|くださ|下さ)|(?:新聞|雑誌|番組|ラジオ|テレビ)[^。、]{0,12}(?:に|へ|で)、?(?:当社|弊社|当(?:室|店|所|事務所)|わたし|私)?(?:たち|ども)?の?(?:代表|室長|所長|社長|スタッフ|秘書)?(?:が|も)?(?:呼ばれ|招かれ|登場し|出まし|出て、)|(?:新聞|新報|日報|雑誌|誌|だより|通信|番組)[^。「」]{0,4}(?:に|で)(?:「[^」]{1,40}」)?[^。「」]{0,16}(?:載|の|取り?上げ)(?:せ)?て(?:もら|いただ|頂|くださ)|(?:新聞|新報|日報|タイム[スズ]|日日|地元紙|地方紙|業界紙|専門紙|広報[紙誌]|情報誌|タウン誌|雑誌|フリーペーパー|テレビ|ラジオ|番組|朝刊|夕刊|[0-9]月号|紙面|誌面)(?!広告|折込)[^。]{0,40}?(?:(?:ご?紹介|特集|掲載|取材|記事に)(?:を)?(?:し)?て?(?:いただ|頂|もら|くださ|下さ)|(?:取り?上げ|とりあげ|載せ|書い|出し)て(?:いただ|頂|もら|くださ|下さ))(?![^。]{0,12}(?:方法|よう|たい|こと))|(?:新報|日報|タイム[スズ]|日日|地元紙|地方紙|業界紙)(?:の[^。、]{1,12})?[にで][^。、]{0,20}(?:掲載|紹介|特集)され(?:ました|た。?$)|(?:featured|covered|interviewed) (?:in|by|on) )/i;
/** A medium that somebody heard or read before they came: '新聞を見た方に紹介していただきました'. */
const BY_READERS =
  /(?:見た|聞いた|読んだ|ご覧になった)[^。、]{0,8}(?:方|人|お客|かた)|(?:広告|求人|ちらし|チラシ|折込|お知らせ|訃報|案内)を[^。、]{0,8}(?:載せ|出し|掲載)|(?:お客(?:様|さま|さん)|知人|友人|方|先生|社長|さん)(?:から|に|より)、?[^。、]{0,8}紹介/;
/** Lines that sum up what was told before them as a case that may arise: 'そんな日も…', 'こんなときは…'. */
const SUMS_UP =
  /^(?:うれしい反面、?|でも、?)?(?:そんな|こんな|そういう|こういう|そうした|こうした|そのような|このような)(?:急な)?(?:日|とき|時|場合|ケース|シーン|場面|お悩み|事態|状況)/;
/** The case itself, told as one that may arise. */
const AS_A_CASE = /(?:た|る)、?(?:という|といった|ような|なんて)(?:日|とき|時|場合|ケース|経験)|経験(?:は|が)[^。]{0,6}(?:ありませんか|ございませんか)/;
const PRESS_HEADING =
  /^(?:[^。、]{0,12}(?:で|に|が))?(?:ご?紹介|取り?[上あ]げ(?:られ)?|掲載|取材|放送)(?:され|いただき|頂き|られ)?まし?た?[!。]?$|メディア(?:掲載|出演|実績)|(?:新聞|雑誌|テレビ|ラジオ)(?:掲載|出演|で(?:の)?紹介)|掲載(?:実績|情報|メディア)|取材実績|受賞(?:歴|実績)|表彰|media coverage|awards/i;
const PRESS_LABEL = /^(?:(?:受賞|表彰)(?:歴|実績)?|メディア(?:掲載|出演)?(?:歴|実績|情報)?|掲載(?:実績|歴|メディア)|Awards?|Media)$/i;
const NOT_OWN_AWARD =
  /に(?:応募|エントリー|挑戦|出品)(?:いた)?し|表彰(?:式|状)の?(?:準備|手配|案内|運営|作成|筆耕)|賞状の?(?:手配|筆耕|作成|準備)|受賞者(?:へ|に)の?|(?:学生|大学|高校|高専|会社員|勤務|在職|在学)(?:時代|中)|(?:に|として)(?:選ばれ|選定され|認定され|選出され)た(?:商店街|[街町村道坂]|通り|港|地[はにで域区]|ビル|建物|駅|名所)|(?:受賞|掲載|表彰)の?(?:お知らせ|ご?案内|挨拶状|お?祝い|文|記事)[^。]{0,24}(?:書きます|お?作り|作成|手配|承)|を、?(?:当社|弊社|(?:私|わたし)(?:たち|ども)?)に[^。、]{0,6}ご?紹介|(?:お手伝い|お世話に|お?付き合い|お?つきあい|お預かり|担当|顧問|ご縁)[^。]{0,24}(?:の|する|した|いる|おります|ある|いただいて(?:いる|おります))[^。、「」]{0,16}(?:先生|社長|オーナー|店主|院長|会社|お?店|事務所)(?:さま|様|さん)?(?:が|は|も)|(?<!当(?:室|所|事務所)の[^。、]{0,8})(?:先生|院長)(?:方)?(?:が|は|も)、?[^。]{0,60}(?:表彰|受賞|掲載|紹介|選ば)|お客(?:様|さま)の(?:受賞|表彰|ご?紹介|掲載)|(?:紹介|放送|掲載)され(?:た|る)(?:後|あと|とき|際|商品|直後|場合)|表彰状(?:づくり|作り|作成|の|が|を)|(?:あなた|貴社|御社)の|(?:掲載|紹介|取り?上げ|受賞)(?:られる|される|する)(?:よう|ため|日|には)|(?:こと|場合)が(?:あり|ござい)|お客(?:様|さま)(?:の[^。、「」]{1,16})?[がは](?!選)|クライアント(?:様)?(?:の[^。、「」]{1,16})?が|(?:の(?:ある|入る|入っている)|が(?:ある|入る|お?手伝いした|支援した|担当した))[^。、「」]{0,10}(?:[がは]|も)|(?:商店街|町内会|自治会|地域|[^当]ビル|建物|お菓子|商品|新商品|料理|レストラン|旅館|ホテル|お宿)[がは]、?|(?:様|(?<![当弊])社)が[^。]{0,40}受賞|(?<!皆)(?:様|さま)(?:が|は)[^。]{0,60}(?:載り|掲載され|紹介され|取り上げられ|表彰|受賞|選ばれ|認定され|受けられ|いただかれ)|(?:お客様|皆(?:様|さま))(?:に|から)[^。]{0,30}選ばれ|賞与|賞味|副賞|懸賞|広告(?:を)?掲載|掲載(?:料|を(?:希望|お断り))|求人|社内(?:表彰|制度|報)|表彰(?:制度|状(?:が|を)(?:出|見|もら))|永年勤続|MVP|(?:前の|以前の|勤めていた)(?:会社|職場|勤務先)|前職|総務にいた|(?:記事|情報|写真|コンテンツ)(?:を|の)(?:無断)?(?:掲載|転載)/;

/** Told with respect or from hearsay, of somebody else: '…さんが金賞を受けられました', '紹介されたそうです'. A plain passive (選ばれました) is one's own. */
const OF_SOMEBODY =
  /(?:^|[。、])(?:同|その)(?:団体|法人|社|会社|企業|お?店|ホテル|院|校|学校|館|園|組織|財団|組合|NPO)(?:は|が|も)|(?<!皆|みな|お客)さん(?:の[^。、「」]{1,12})?(?:が|は|も)、?|(?:受賞|入賞|獲得)され(?:まし|た|て)|(?:受け|取)られまし|輝かれ|いただかれ|なさ(?:いまし|った)|(?:た|る)(?:そうです|とのこと)|同(?:社|団体|法人|校|店|氏|チーム|商店|施設)(?:は|が|も)|(?:[れっい]た)、[^。]{1,24}(?<!まし)た。?$/;
const OURSELVES = /当社|弊社|当(?:室|所|事務所|店|センター|法人)|(?:私|わたし)(?:たち|ども)?(?:の|が|は|も|を)/;
const QUOTED = /「[^「」]{0,60}」/g;
/** Behind a firm's name: it is the one that was honoured. */
const HONOURED = /^(?:[(（][^()（）]{0,20}[)）])?(?:さん|様)?(?:が|は|も|、)(?!(?:主催|運営|発行|選定|実施|認定|表彰)(?:する|した|して))/;

/** True where another firm than the operator is named as the one that was honoured; the name of a prize may hold a firm's, too. */
function isOfOtherFirmHonoured({ operator }: SiteView, text: string): boolean {
  const outside = text.replace(QUOTED, '「」');
  return findCompanies(outside).some(({ name, end }) => HONOURED.test(outside.slice(end)) && !(operator !== null && sameCompany(name, operator)));
}

/** An entry below a heading of awards or press: a medium, a year, a selection; marks and certificates are of other criteria. */
const isListed = (text: string): boolean =>
  /[「『]|新聞|新報|日報|タイム[スズ]|月刊|週刊|テレビ|ラジオ|雑誌|[0-9]{4}年|アワード|賞|選定|選出|百選|放送|掲載|オンライン$/.test(text) ||
  (/認定/.test(text) && !/ISO|ISMS|マーク/.test(text));

/** True where a plain form tells of a case that may arise ('テレビで紹介された。…そんな日も安心です'), not of the provider's past. */
function isCase(page: PageView, i: number): boolean {
  const sentence = page.sentences[i] as Sentence;
  if (AS_A_CASE.test(sentence.text)) return true;
  return !/(?:ました|です|ます)[。!]?$/.test(sentence.text) && page.sentences.slice(i + 1, i + 4).some((next) => next.block - sentence.block <= 2 && SUMS_UP.test(next.text));
}

/** Awards and named media coverage of the provider. */
export function extractAwards(site: SiteView): Fact<string>[] {
  return site.pages.flatMap((page) => [
    ...labelled(page, PRESS_LABEL)
      .filter((hit) => hit.value.length >= 4 && !/^(?:なし|特になし)/.test(hit.value))
      .map((hit) => factFromLabel(hit, hit.label)),
    ...page.sentences.flatMap((sentence, i): Fact<string>[] => {
      const { text } = sentence;
      const m = AWARD.exec(text) ?? PRESS.exec(text) ?? (sentence.headings.slice(0, 2).some((words) => PRESS_HEADING.test(words)) && isListed(text) ? /\S+/.exec(text) : null);
      if (
        !m ||
        NOT_OWN_AWARD.test(text) ||
        BY_READERS.test(text) ||
        isCase(page, i) ||
        isSold(sentence) ||
        sentence.isQuestion ||
        text.length > 160 ||
        (PRESS_HEADING.test(text.slice(0, 20)) && text.length < 14)
      )
        return [];
      // 'ランキング第1位' without a name of who ranks is a claim, no award.
      if (/ランキング/.test(m[0]) && !/[「『]|(?:19|20)[0-9]{2}年|新聞|誌|主催|調査|ITreview|BOXIL/.test(text)) return [];
      // 'May we win one some day' is no award.
      if (assertionAt(text, m.index, m.index + m[0].length) === 'planned' || isWished(text)) return [];
      if (
        !OURSELVES.test(text) &&
        (OF_SOMEBODY.test(text.replace(QUOTED, '')) || isOfOtherFirmHonoured(site, text) || (AWARD.test(text) && partyAt(text, m.index, site, true) !== null))
      )
        return [];
      const history = sentence.subject === 'news';
      const others =
        namesNear(site, text).length > 0 && !(site.operator && text.includes(site.operator)) && !/当社|弊社|当(?:室|所|事務所)|「[^」]{0,60}」に/.test(text) && AWARD.test(text);
      return [{ ...factFromSentence(page, sentence, m[0]), subject: others ? 'client' : history ? 'own' : sentence.subject }];
    }),
  ]);
}

const BODY =
  /(?:行政書士|税理士|社会保険労務士|社労士|司法書士|弁護士|弁理士|公認会計士|診断士)会(?!館|費|議|計)|商店会|経営者協会|協会|連盟|商工会議所|商工会(?!議所)|機構|連合会|協議会|懇話会|交流会|法人会|団体連合|組合|工業会|振興会|中小企業家同友会|青年会議所|倫理法人会|ロータリークラブ|Chamber of Commerce|Association|Federation|Council|Society|Guild|Alliance/gi;
/** What stands before the word for the body belongs to its name. */
const BODY_NAME = /[^\s、。「」()はが]{0,24}$/;
const BELONGS_AFTER =
  /^[^。、]{0,20}?(?:会員(?!(?:名簿|管理|企業(?!です|として|で、|の一)|事業所|の(?:皆|方|お客)|様|さま|なら|価格|特典|割引|限定))|加盟|加入|所属|入会|参画|参加して(?:い|お)|加わ|入って(?:い|お)|名を連ね|属し|(?:の|に)一員|メンバー|member)/i;
const BELONGS_BEFORE = /(?:加盟|加入|所属|会員|\bmembers? of\b)[^。]{0,50}$/i;
const MAX_MEMBERSHIP = 60;

/** Where a sentence says that somebody belongs to a body; null for nowhere. */
function membershipIn(text: string): TextRange | null {
  for (const body of allMatches(text, BODY)) {
    const end = body.index + body[0].length;
    const after = BELONGS_AFTER.exec(text.slice(end, end + MAX_MEMBERSHIP));
    const lead = text.slice(Math.max(0, body.index - MAX_MEMBERSHIP), body.index);
    if (after) return { start: body.index - (BODY_NAME.exec(lead)?.[0].length ?? 0), end: end + after[0].length };
    // 'the body that we belong to' names none.
    const before = /(?:所属|加盟|加入)(?:する|して(?:い|お)る)$/.test(lead) ? null : BELONGS_BEFORE.exec(lead);
    if (before) return { start: body.index - lead.length + before.index, end };
  }
  return null;
}

const MEMBER_LABEL =
  /^(?:お?仲間|(?:入って|加わって|属して|(?:加盟|加入|所属|参加|入会)して)(?:いる|おります?)(?:会|団体|組織|協会|ところ|先)|(?:所属|加盟|加入)(?:中の|する)(?:会|団体|協会|ところ)|(?:加盟|加入|所属|入会|会員|参加|参画)(?:団体|組織|先|協会|企業会)?(?:等)?|(?:所属|加盟)・?(?:加盟|所属)団体|Memberships?|Affiliations?|Memberof)$/i;
/** A word that says what the body is, not that the provider belongs to one. */
const NOT_MEMBER = /見送(?:り|っ)|見合わせ|断念し|退会|認定個人情報保護団体|健康保険|厚生年金|社会保険|雇用保険|労働組合|農業協同|信用組合|共済|ませ[んぬ]|ない$|お客様|苦情/;

export interface Membership {
  /** The body, in the words of the page. */
  body: string;
  /** It is to join, and has not yet. */
  planned: boolean;
}

/** '提携先の税理士は、…会に所属'. */
const OF_PARTNER = /(?:提携|顧問|協力|ご?紹介)[^。、]{0,8}(?:税理士|弁護士|社労士|社会保険労務士|行政書士|司法書士|先生|事務所|専門家)(?:さん|様)?(?:は|が|も)[^。]{0,12}$/;

/** '監査役　公認会計士 …（日本公認会計士協会会員）': what a member of the board or an adviser belongs to. */
const OF_OFFICER = /(?:監査役|監事|社外取締役|顧問|相談役|アドバイザー|監修)[^。()（）]{1,24}[(（][^()（）]{0,40}$/;

/** 'アオ税理士法人（昭和58年開業・…税理士会所属）': what stands before a membership names another firm as the one who belongs. */
const isOfOtherFirm = ({ operator }: SiteView, before: string): boolean => {
  const firm = /([^\s、。(]{1,24}(?:法人|事務所|会社))\([^()]{0,40}$/.exec(before)?.[1];
  if (OF_PARTNER.test(before) || OF_OFFICER.test(before)) return true;
  return firm !== undefined && !/当(?:社|法人|事務所)|弊社/.test(before) && (operator === null || coreName(firm) !== coreName(operator));
};

/** Trade bodies of which the provider says that it is a member. */
export function extractMemberships(site: SiteView): Fact<Membership>[] {
  return site.pages.flatMap((page) => [
    ...labelled(page, MEMBER_LABEL)
      .filter((hit) => hit.value.search(BODY) >= 0 && !NOT_MEMBER.test(hit.value))
      .map((hit) => ({
        ...factFromLabel(hit, { body: hit.value, planned: assertionAt(hit.value, 0, hit.value.length) === 'planned' }),
        subject: whoseDatum(site, page, hit.range.start, hit.subject, true),
      })),
    ...page.sentences.flatMap((sentence): Fact<Membership>[] => {
      const at = membershipIn(sentence.text);
      return at && !NOT_MEMBER.test(sentence.text) && !isSold(sentence) && !sentence.isQuestion
        ? [
            {
              ...factFromSentence(
                page,
                sentence,
                { body: sentence.text.slice(at.start, at.end), planned: assertionAt(sentence.text, at.start, at.end) === 'planned' },
                at.start,
                at.end,
              ),
              // A row of the firm's own history tells of its own membership.
              subject: isOfOtherFirm(site, sentence.text.slice(0, at.start))
                ? ('group' as const)
                : whoseDatum(site, page, sentence.toRaw(at.start), sentence.subject === 'news' && page.page.kinds.includes('company') ? 'own' : sentence.subject, true),
            },
          ]
        : [];
    }),
  ]);
}
