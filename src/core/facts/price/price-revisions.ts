import type { Fact } from '../../model/fact.ts';
import { isEntrusted } from '../reading/entrusted.ts';
import { factOf, siteStatements, type Statement } from './price-statements.ts';
import type { SiteView } from '../reading/view.ts';

/**
 * How the provider's prices change.
 * - `rule`: that and how, or with what notice, they may change
 * - `none-planned`: no change is planned
 */
export type PriceRevision = 'rule' | 'none-planned';

const PRICE =
  '(?:(?:ご)?利用料(?:金)?|[委受]託料|サービス料(?:金)?|月額(?:料金|費用)?|基本料(?:金)?|料金(?:表|体系|プラン)?|価格|会費|単価|手数料率|費用|報酬|対価|お代|お?値段|代金)';
const CHANGE =
  '(?:改定|改訂|改める|改めさせ|改めよう|見直[しすさ]|値上げ|値下げ|引き?上げ|変更(?!する場合は、?(?:前月|当月|毎月|マイページ))|増額|変わる|かわる|上がる|(?:変え|かえ)(?:る|ない)|据え?置)';
const JAPANESE = new RegExp(
  `${PRICE}(?:等|など)?を含む[^。、]{0,14}(?:を|は)、?[^。]{0,30}?(?:変え|変更|改め|改定|改訂)|(?:お支払いいただく|ご?請求(?:する|の)?)(?:金)?額(?:は|を)、?[^。]{0,20}?(?:見直|改定|改め|変更)|${PRICE}(?:が|は|を)[^。、]{0,8}(?:不相当|見合わな|適さな)[^。]{0,40}(?:変更|改定|改め|見直)|${PRICE}(?:を|は)、[^。、]{0,24}?(?:改定|変更|見直)(?:でき|する|し|され)|${PRICE}(?:等|など|その他[^。、]{0,12})?(?:の|を|が|は|に関して|につい(?:て|ては))?[^。、]{0,16}?${CHANGE}|${PRICE}(?:は|を)[^。]{0,40}?(?:毎年|毎期|年に(?:1|一)度)[^。、]{0,6}(?:改定|見直)|${PRICE}(?:規[定程]|表)(?:は|について(?:は)?)、?[^。]{0,12}(?:変更|改定)|${CHANGE}(?:後の|する|された)?(?:の)?${PRICE}|値上げ|値下げ`,
);
const ENGLISH =
  /\b(?:change|revise|adjust|increase|raise|amend|modify|update)[a-z]*\b.{0,30}\b(?:fees?|prices?|pricing|rates?)\b|\b(?:fees?|prices?|pricing|rates?)\b.{0,40}\b(?:change|revis|adjust|increas|rais|amend)/i;
const TOPIC = new RegExp(
  `(?:ずっと|いつまでも|この先も)[^?]{0,6}(?:同じ|おなじ|変わらない)[^?]{0,4}${PRICE}|${PRICE}(?:の|が|は|を)?[^。]{0,8}(?:改定|改訂|改め|変更|見直[しす]|値上げ|変わ|変え|上が|上げ)|値上げ|ねあげ|値上がり|(?:price|fee|rate)s? (?:change|revision|increase|adjust)|(?:change|revision|increase)s? (?:in|of|to) (?:our )?(?:price|fee|rate)`,
  'i',
);
/** '改定する場合は…', of what the heading names. */
const BARE = /これを(?:改め|見直|変更|変え|改定|改訂)|(?:改定|改訂|値上げ|見直し)(?:する|を行う|の|が(?:あ|必要))|据え?置/;
const OF_PRICES = new RegExp(PRICE);
/** What makes it a rule: possibility, condition, notice. */
const RULE =
  /(?:こと|場合)が(?:でき|あり|ある|ござい)|できる(?:もの|こと)?(?:と|$|。)|できます|(?:[すくむ]る|す|した|上げる|変える|変わる|かえる|かわる)(?:場合|とき|際)(?:は|に|、|には)|(?:ときは|場合は|際は)|いつでも[^。、]{0,6}(?:変え|変更|改)|ことができる|(?:通知|告知|予告|お知らせ|ご連絡|ご案内|お伝え|周知|掲載|公表)(?:し|いたし|する|します|の(?:うえ|上)|を(?:行|もって)|差し上げ)|(?:契約|更新|満了|期間)[^。]{0,20}(?:据え?置|上がる(?:こと)?(?:は|も)[^。、]{0,4}(?:ません|ない)|変え(?:る|ない|ません)|変わ(?:りません|らない)|値上げ(?:は|を)?(?:いた)?しません)|前までに|前の(?:予告|通知)|予告なく|折(?:は|に)|年(?:に)?(?:1|一|2|二)(?:度|回)|毎年|毎期|定期的に|協議(?:の|し)|subject to|\bmay\b|\bwill (?:be )?(?:notif|inform|giv|announc)|\bcan\b|notice|(?:tell|inform|notify|let) you|ahead|in advance/i;
const NONE_PLANNED =
  /(?:改定|改訂|変更|値上げ|見直し|改め|見直|変え|上げ)(?:する|の|を行う|る|す)?(?:予定|計画|考え|つもり|ご?予定)は、?[^。]{0,16}(?:あり|ござい|いま)|(?:改定|改訂|変更|値上げ|ねあげ|値上がり|見直し)(?:は|を|も)、?[^。]{0,12}考えて(?:は)?(?:い|お)り?ません|no plans? to (?:change|raise|increase|revise)/i;
/** Past changes, other people's prices, the client's own changes of plan, changes of the contents. */
const NOT =
  /仕入|(?:御社|貴社)(?:が|の)[^。、]{0,12}(?:料金|価格)|(?:メール|文書|資料|お知らせ|案内)(?:文)?を(?:作成|作り|お送りする作業)|郵便料金|電気(?:料金|代)|最低賃金(?!(?:や[^。、]{1,8})?(?:の(?:改定|上昇|引き?上げ|変動|動向?|見直し))?(?:など|等|その他の?[^。、]{0,8})?(?:に(?:合わせ|伴|応じ|より|よって)|を(?:踏まえ|受け)))|運賃|公共料金|(?:プラン|コース)(?:の)?変更|プランを変更|契約内容の変更|価格改定の浸透|株|(?:改定|改訂|変更|値上げ|引き?上げ)(?:いた)?しました|(?:改定|変更)(?:され|いたし)?(?:ました|ております)|日(?:に)?(?:改定|改訂)(?:[。)]|$)|料金(?:は|が)変わりません|時間帯によって|(?:内容|範囲|量|ボリューム|難易度|人数|件数|日数)(?:の(?:変更|増減))?(?:により|によって|に応じ|次第で)|相続|報酬(?:の)?変更手続|(?:基準|水準|品質)[^。]{0,14}(?:満た|達し|届[かい]|下回)[^。]{0,44}(?:見直|減額|変更)|(?:作業|お?見積(?:もり|り)?)[^。]{0,30}(?:中断|超え|大幅|想定|中止|止め)[^。]{0,44}(?:費用|料金)の見直|(?:お?振り?込み?|口座振替|カード|現金|請求書)[^。]{0,20}(?:場合|とき)(?:は|に)[^。]{0,4}(?:ご?利用)?(?:料金|月額)[^。]{0,24}(?:変更|変わ)/;

/** In the news, a rule for what may come: 'これからも料金を変えるときは、一か月前に…お知らせします'. */
const FROM_NOW_ON = /(?:とき|場合|際)(?:に)?は、?[^。]{0,8}前(?:まで)?に[^。]{0,20}(?:お知らせ|ご?案内|ご?連絡|お伝え|通知)/;

function revisionIn(statement: Statement): PriceRevision | null {
  const { text, question, heading, label, isHeading } = statement;
  if (isHeading || isEntrusted(text)) return null;
  const own = JAPANESE.test(text) || ENGLISH.test(text) || (BARE.test(text) && [question, label, heading].some((words) => words.length <= 44 && OF_PRICES.test(words)));
  const asked = [question, label, heading].some((words) => words.length <= 44 && TOPIC.test(words) && !/(?:プラン|コース)(?:の)?(?:変更|切)|ました/.test(words));
  if (!own && !asked) return null;
  if (
    NONE_PLANNED.test(text) ||
    (asked &&
      /予定|計画|こと(?:は|が)あ/.test(question) &&
      /^(?:A[.:： ]{1,2})?(?:いいえ|[^。、]{0,12}(?:ございません|ありません|いません|考えて(?:おり|い)ません)(?!が、))/.test(text))
  )
    return 'none-planned';
  if (NOT.test(text) || !RULE.test(text)) return null;
  return own ||
    /改定|改訂|変更|見直|値上げ|上げ|変わ|通知|お知らせ|お伝え|ご相談|ご案内|ご連絡|予告|(?:書面|文書|お?手紙)(?:を|で|にて|により)|chang|notice|notif|inform/i.test(text)
    ? 'rule'
    : null;
}

/** What the pages say of changes of the provider's prices; announcements of a single change are not rules. */
export function extractPriceRevisions(site: SiteView): Fact<PriceRevision>[] {
  return siteStatements(site).flatMap((statement) => {
    const isNews = statement.page.page.kinds[0] === 'news' || statement.sentence.subject === 'news';
    const kind = isNews && !FROM_NOW_ON.test(statement.text) ? null : revisionIn(statement);
    return kind ? [{ ...factOf(statement, kind), ...(isNews && { subject: 'own' as const }) }] : [];
  });
}
