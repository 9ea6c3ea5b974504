import type { TextRange } from '../../model/page.ts';
import type { PageKind } from '../../model/site.ts';
import { kindsOfAddress } from '../../site/kinds.ts';
import { covering } from '../../text/ranges.ts';
import type { Utterance } from './claims.ts';
import type { PageView } from './view.ts';

/**
 * Sentences of a provider's pages that name tasks, tools or hours and yet offer nothing: the reader's troubles, what is turned down, careers
 * of the people, what is done with the reader's own data. Asked by every extractor that reads what the service consists of.
 */

/** Headings and questions above lists of the reader's troubles ('こんなお悩みはありませんか'). */
const TROUBLES =
  /お?(?:悩|なや)み|お?困りごと|お困り(?:ではありませんか|の方|ですか)|こんな(?:こと|とき|毎日|状況)[^。]{0,12}(?:ありませんか|いませんか|ないですか)|(?:ありませんか|いませんか)[?？。]?$|当てはま(?:る|った)|心当たり|課題(?:を|は|に)?(?:抱え|ありません|感じ)|(?:sound familiar|struggling|problems?\??$|pain points?)/i;

/** True below a heading above the reader's troubles. */
export const isTroubleList = (headings: readonly string[]): boolean => headings.slice(0, 2).some((heading) => heading.length <= 40 && TROUBLES.test(heading));

/** Headings, labels and questions above what is not done. */
const REFUSED =
  /(?:できない|出来ない|できません|出来ません|いたしかねる|致しかねる|していない|しておりません|していません|しない|いない|おりません|いません|いただけない|わない|れない|やらない|頼めない|お願いできない|対応外|対象外|サービス外|範囲外|不可)(?:の|な|もの|こと|業務|仕事|お仕事|作業|ご?依頼|内容|場合|例|[(（]|[。?？]|$)|(?:頼め|お願いでき)ない|(?:お断り|ご遠慮)(?:している|する|いただく|させて)|(?:お客(?:様|さま)|貴社|御社|ご?契約者様?)(?:の方|側|ご?自身)?(?:で|に)(?:[^。、]{0,8}(?:て|で))?(?:いただく|頂く|お願いする|お願いしている)(?:こと|もの|作業|業務|お?仕事)|(?:含まれない|取り?扱わない|承れない|お受けできない)|(?:outside|not) (?:our|the|included|covered|offered|accepted|do\b)|(?:do(?:es)?n'?t|do(?:es)? not|cannot|can't) (?:do|accept|offer|handle|cover)|exclu(?:sions|ded)|out of scope/i;

/** Headings above the people themselves, their careers and greetings, and above what does not describe the service. */
const PEOPLE_OR_RECORD =
  /経営(?:メンバー|陣)|役員|(?:ご)?(?:あいさつ|挨拶)|メッセージ|プロフィール|経歴|略歴|沿革|あゆみ|歩み|自己紹介|お知らせ|新着情報|ニュース|トピックス|取り上げ|プライバシー|個人情報|利用目的|安全管理|情報セキュリティ|免責|cookie|クッキー|アクセス解析|支払(?:い)?(?:方法|時期|について)?$|お支払い|決済|採用(?:基準|情報)|選考|求人|our story|leadership|news\b|privacy|payment/i;

/** The same in the negative of a question ('料金は高くありませんか'): among answered questions it is asked, not complained. */
const ASKED_OF_US = /(?:ありませんか|いませんか|ないですか)[?？。]?$/;

/** Work done for the client's own staff, customers or files, and sold as such: '内部統制の文書化もお手伝いします', '貴社の研修を代行します'. */
const SOLD =
  /(?:作業|業務|調査|手続き?|事務|運営|準備|作成|文書化|チェック|調整|受付|集計|整理|管理|手配|連絡|送信|づくり|メール|コール|講習|研修)(?:など|等)?(?:を|も|まで|の|する)[^。、]{0,10}(?:お?手伝い|代行|お?引き?受け|引き受け|承(?:り|っ)|お任せ(?:くだ|いた)|支援し|代わ(?:り|っ)て)|(?:貴社|御社|お客様)(?:の|に代わ|向け)[^。]{0,60}(?:お?手伝い|代行|お?引き?受け|引き受け|承(?:り|っ)|お任せ|行い?ます|行って(?:い|お)|いたします)|(?:も|まで|など)、?お?(?:任せ|まかせ)(?:くだ|下さ|いただけ|できます)|(?<![がは])代わりに(?:行|おこな|お?受け|対応)|(?:を|も|まで)(?:ご)?(?:代行|お手伝い)(?:いた)?し(?:ます|て)|(?:会社|企業|事業者|お客)(?:様|さま)(?:でも|にも)/;
const SOLD_HEADING = /(?:代行|支援|サポート)(?:サービス|業務)?$/;

/** The trouble itself, as people complain of it. */
const COMPLAINT =
  /(?:追われ|追いつか|終わらな|間に合わな|足りな(?!(?:くなった|い)(?:とき|時|場合|分|ら))|手が回ら|手一杯|疲れ(?:た|る)|徹夜|夜中|忘れ(?:た|る|て)|ためて(?:いる|しまう)?|面倒(?:だ|くさい|で)|大変(?!助か)|苦手|ヒヤ|後回し|時間(?:を|が)(?:取られ|とられ|割かれ|ない)|(?:て|で)しまう(?:こと|。|$)|たいけど|したいが|ほどではない)/;

/** A career or an anecdote: told in the past of a person. */
const CAREER =
  /^元[・ ]|(?:年|か月|ヶ月)間?(?:、|勤務|務め|勤め|従事|担当|経験し|働)|(?:経験|担当|従事|勤務|入社|退職|独立)(?:し|を経て|して)(?:ま|い)?(?:した|ました|ていました)|やってきました|していました。?$/;

const NOT_OF_THE_SERVICE: readonly PageKind[] = ['privacy', 'security', 'recruit', 'blog', 'news'];

/** True for pages that are made to say something else than what the service consists of, and on sites that offer none. */
export const isOtherPage = (page: PageView): boolean => page.medium === true || NOT_OF_THE_SERVICE.includes(page.page.kinds[0] as PageKind);

/** Below a heading, question or label that lists troubles; or a complaint in its own words. */
export const isTrouble = ({ page, sentence, above }: Utterance): boolean => {
  const isFaq = page.page.kinds.includes('faq');
  return above.some((words) => TROUBLES.test(words) && !(isFaq && words === sentence.question && ASKED_OF_US.test(words))) || COMPLAINT.test(sentence.text);
};

/** What is said of work for the client and its customers says nothing of how the provider itself works. */
export const isSoldWork = ({ sentence, headings }: { sentence: { text: string }; headings: readonly string[] }): boolean =>
  SOLD.test(sentence.text) || headings.slice(0, 1).some((words) => SOLD_HEADING.test(words) && /お客様|購入者|顧客|貴社|御社/.test(sentence.text));

/** Below a heading, question or label of what is not done. */
export const isRefusedList = ({ above, sentence }: Utterance): boolean => above.slice(0, 3).some((words) => REFUSED.test(words) && words !== sentence.question);

/** About the people, their past or the record of the firm. */
export const isRecord = ({ sentence, label, heading }: Utterance): boolean =>
  PEOPLE_OR_RECORD.test(label) || (label === '' && (PEOPLE_OR_RECORD.test(heading) || PEOPLE_OR_RECORD.test(sentence.headings[0] ?? ''))) || CAREER.test(sentence.text);

const articles = new WeakMap<PageView, (at: TextRange) => boolean>();

/** Links to articles: their words are a title, not the provider's offer. */
function articleLinks(view: PageView): (at: TextRange) => boolean {
  const known = articles.get(view);
  if (known) return known;
  const links = view.snapshot.links.filter(({ href }) => {
    if (!/^https?:/.test(href)) return false;
    const [kind] = kindsOfAddress(href);
    return kind === 'blog' || kind === 'news';
  });
  const inLink = covering(links);
  articles.set(view, inLink);
  return inLink;
}

/** The title of an article that is linked here. */
export const isArticleTitle = ({ page, sentence }: Utterance): boolean => articleLinks(page)(sentence);
