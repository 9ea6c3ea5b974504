import type { TextRange } from '../../model/page.ts';
import type { PageKind } from '../../model/site.ts';
import { kindsOfAddress } from '../../site/kinds.ts';
import type { Utterance } from './claims.ts';
import type { PageView } from './view.ts';

/**
 * Sentences of a provider's pages that name tasks, tools or hours and yet offer nothing: the reader's troubles, what is turned down, careers
 * of the people, what is done with the reader's own data. Asked by every extractor that reads what the service consists of.
 */

/** Headings and questions above lists of the reader's troubles ('こんなお悩みはありませんか'). */
const TROUBLES =
  /お?(?:悩|なや)み|お?困りごと|お困り(?:ではありませんか|の方|ですか)|こんな(?:こと|とき|毎日|状況)[^。]{0,12}(?:ありませんか|いませんか|ないですか)|(?:ありませんか|いませんか)[?？。]?$|当てはま(?:る|った)|心当たり|課題(?:を|は|に)?(?:抱え|ありません|感じ)|(?:sound familiar|struggling|problems?\??$|pain points?)/i;

/** Headings, labels and questions above what is not done. */
const REFUSED =
  /(?:できない|出来ない|できません|出来ません|いたしかねる|致しかねる|していない|しておりません|していません|しない|いない|おりません|いません|いただけない|わない|れない|頼めない|お願いできない|対応外|対象外|サービス外|範囲外|不可)(?:の|な|もの|こと|業務|仕事|お仕事|作業|ご?依頼|内容|場合|例|[(（]|[。?？]|$)|(?:頼め|お願いでき)ない|(?:お断り|ご遠慮)(?:している|する|いただく|させて)|(?:含まれない|取り?扱わない|承れない|お受けできない)|(?:outside|not) (?:our|the|included|covered|offered|accepted|do\b)|(?:do(?:es)?n'?t|do(?:es)? not|cannot|can't) (?:do|accept|offer|handle|cover)|exclu(?:sions|ded)|out of scope/i;

/** Headings above the people themselves, their careers and greetings, and above what does not describe the service. */
const PEOPLE_OR_RECORD =
  /経営(?:メンバー|陣)|役員|(?:ご)?(?:あいさつ|挨拶)|メッセージ|プロフィール|経歴|略歴|沿革|あゆみ|歩み|自己紹介|お知らせ|新着情報|ニュース|トピックス|取り上げ|プライバシー|個人情報|利用目的|安全管理|情報セキュリティ|免責|cookie|クッキー|アクセス解析|支払(?:い)?(?:方法|時期|について)?$|お支払い|決済|採用(?:基準|情報)|選考|求人|our story|leadership|news\b|privacy|payment/i;

/** The trouble itself, as people complain of it. */
const COMPLAINT =
  /(?:追われ|追いつか|終わらな|間に合わな|足りな|手が回ら|手一杯|疲れ(?:た|る)|徹夜|夜中|忘れ(?:た|る|て)|ためて(?:いる|しまう)?|面倒(?:だ|くさい|で)|大変(?!助か)|苦手|ヒヤ|後回し|時間(?:を|が)(?:取られ|とられ|割かれ|ない)|(?:て|で)しまう(?:こと|。|$)|たいけど|したいが|ほどではない)/;

/** A career or an anecdote: told in the past of a person. */
const CAREER =
  /^元[・ ]|(?:年|か月|ヶ月)間?(?:、|勤務|務め|勤め|従事|担当|経験し|働)|(?:経験|担当|従事|勤務|入社|退職|独立)(?:し|を経て|して)(?:ま|い)?(?:した|ました|ていました)|やってきました|していました。?$/;

const NOT_OF_THE_SERVICE: readonly PageKind[] = ['privacy', 'security', 'recruit', 'blog', 'news'];

/** True for pages that are made to say something else than what the service consists of, and on sites that offer none. */
export const isOtherPage = (page: PageView): boolean => page.medium === true || NOT_OF_THE_SERVICE.includes(page.page.kinds[0] as PageKind);

/** Below a heading, question or label that lists troubles; or a complaint in its own words. */
export const isTrouble = ({ sentence, above }: Utterance): boolean => above.some((words) => TROUBLES.test(words)) || COMPLAINT.test(sentence.text);

/** Below a heading, question or label of what is not done. */
export const isRefusedList = ({ above, sentence }: Utterance): boolean => above.slice(0, 3).some((words) => REFUSED.test(words) && words !== sentence.question);

/** About the people, their past or the record of the firm. */
export const isRecord = ({ sentence, label, heading }: Utterance): boolean =>
  PEOPLE_OR_RECORD.test(label) || (label === '' && (PEOPLE_OR_RECORD.test(heading) || PEOPLE_OR_RECORD.test(sentence.headings[0] ?? ''))) || CAREER.test(sentence.text);

const articles = new WeakMap<PageView, readonly TextRange[]>();

/** Links to articles: their words are a title, not the provider's offer. */
function articleLinks(view: PageView): readonly TextRange[] {
  const known = articles.get(view);
  if (known) return known;
  const links = view.snapshot.links.filter(({ href }) => {
    if (!/^https?:/.test(href)) return false;
    const [kind] = kindsOfAddress(href);
    return kind === 'blog' || kind === 'news';
  });
  articles.set(view, links);
  return links;
}

/** The title of an article that is linked here. */
export const isArticleTitle = ({ page, sentence }: Utterance): boolean => articleLinks(page).some((link) => link.start <= sentence.start && link.end >= sentence.end);
