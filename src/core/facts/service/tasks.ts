import type { Fact } from '../../model/fact.ts';
import { assertionAt } from '../../text/assertion.ts';
import { foldText } from '../../text/fold.ts';
import { sieve } from '../../text/sieve.ts';
import { isArticleTitle, isOtherPage, isRecord, isRefusedList, isTrouble } from '../reading/asides.ts';
import { type Utterance, utterances } from '../reading/claims.ts';
import { TASK_WORDS, type TaskWord } from './task-words.ts';
import { confidenceOf } from '../reading/make.ts';
import { sentenceAfter } from '../reading/neighbours.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';

/** Tasks that the provider offers to take on. */

export interface Task {
  /** One of the kinds of `TASK_WORDS`; '' where only 'anything' is promised. */
  kind: string;
  /** The words of the site: the list item, or the words that name the task in a sentence. */
  words: string;
}

/** Headings, labels and questions above lists of tasks. */
const OFFERED =
  /^(?:(?:うち|こちら|当社|当店|わたし(?:たち|ども)|私(?:たち|ども))(?:で|が))?(?:やる|する|やっている|している)こと$|^やります$|頼める(?:の|こと)|お?任せ|おまかせ|まかせ|お?願いでき|頼め|依頼(?:でき|可能|いただけ)|対応(?:可能|できる|いただける|業務|範囲|内容)|業務(?:の)?(?:内容|一覧|ご?案内|ご?紹介|範囲|メニュー|品目)|主な業務|おもな業務|取り?扱い?業務|できること|いたします|サービス(?:の)?(?:内容|ご?案内|一覧|メニュー|範囲|$|[-|])|手伝い|てつだい|お?引き?受け|代行|秘書|経理|総務|庶務|事務|営業|人事|労務|採用(?!基準|情報)|Web|EC|SNS|仕事|作業|事業(?:内容|のご案内|部)|営業(?:品目|種目|内容)|こんなこと|どんなこと(?:を|が)(?:する|して|でき)|works?$|what we|tasks?|services?|back ?office|front desk|support|assistan/i;
/** Words by which a sentence offers what it names. */
const OFFERS =
  /(?:サービス|業務)の内容は|を(?:内容|対象)とす|承(?:り|って(?:い|お)?ります)|お?任せ|まかせ|お?引き?受け|引き受け|代行(?:し|いた|サービス|業務)|お?手伝い|お?預かり(?:し|いた)|対応(?:し(?:て(?:い|お)|ます)|いた|可|でき)|片づけ|片付け|受け(?:持|も)ちます|行い?ます|行って(?:い|お)ります|いたします|請け負|丸投げ(?:でき|いただけ)|サポート(?:し|いた|サービス)|お届け|(?:に|を)お?受け(?:し|いた)|うかが(?:い|って)|伺(?:い|って)|受け付け|we (?:handle|take|manage|do|offer|answer)|our (?:team|assistants?)|いつでも頼/i;
const ANYTHING =
  /(?:どんな|いかなる)(?:こと|仕事|業務|作業|雑務|事務)でも|(?:何|なん)でも(?!屋|(?:ご?自分|ひとり|一人)で|抱え)|(?:丸|まる)ごと(?:お?引き?受け|お?任せ|お?預か)|ありとあらゆる|(?:できないこと|お断りする仕事)は(?:ありません|ございません)|ぜんぶ丸投げ|すべてお?(?:任せ|まかせ)|\banything\b.{0,24}(?:ask|need|help)|whatever you need/i;

/** Takes up what the sentence before lists: 'そんな毎月の仕事を、お預かりします'. */
const TAKEN_UP = /^(?:そんな|そういった|こうした|こういった|このような|これらの|これを|以上の|ぜんぶ|全部|すべて|(?:毎日|日々|月々|毎月)の[^。、]{0,12}(?:仕事|業務|雑務|用事)を)/;

/** What the sentence before lists is the reader's burden: 'メールを返し、… 社長の一日は雑務に追われています'. */
const LAMENTED = /追われ|手が回ら|終わ(?:らな|りませ)|間に合わな|時間が(?:な|あり?ませ)|(?:一日|時間)が(?:終わ|過ぎ|つぶれ)/;

/** Settled with the provider, not by it: how the client pays, calls, logs in. */
const OWN_DEALINGS =
  /^ご?(?:自身|自分)(?:で|での)[^。、]{2,14}$|(?:料金|代金|費用)の?お?見積(?:もり|り)?書?を(?:お送り|送付|ご?提示|お出し)|(?:メール|LINE|ライン|チャット)[^。、]{0,12}(?:等|など)(?:で|、)[^。、]{0,4}ご希望に応じて対応|(?:正式|ご?希望|お?問い?合わせ|返信)[^。]{0,40}見積(?:書|結果)(?:を|は|の)?[^。、]{0,8}(?:郵送|送付|お送り)|(?:同時に|納品(?:後|時)|金額を記載し)[^。]{0,24}請求書(?:を|は)[^。、]{0,8}(?:郵送|送付|お送り|発行)|ご?予定を(?:立て|お?組み|決め)て?(?:いただ|頂)|(?:上記|下記|この|上)の(?:場合|例)(?:、|では|だと|なら)|日程(?:の)?調整を?させて|(?:お客様|貴社|御社)(?:のほう|の方|側|ご自身)で[^。]{0,30}(?:行って(?:いただ|頂)|ご?入力(?:いただ|頂|をお願い))|お支払い|締め|振込手数料|銀行振込|口座振替|当社(?:から|より|の請求)|弊社(?:から|より)|料金(?:は|に|が)|ご請求(?:し|いた)|お?問い?合わせ(?:は|ください|フォーム|先)|ご(?:連絡|相談|応募|予約)ください|お申し?込み(?:は|ください)|受付時間|電話番号|不審な電話|情報を(?:まとめ|掲載|紹介)|比較サイト|迷惑メール|自動返信|発行(?:されます|してもらえ|して(?:い|お)り)|研修|講習|資格|検定|経験|募集|応募資格|時給/;
/** The way to the start: what is arranged there is arranged with the reader. */
const STEPS = /(?:開始|導入|ご?利用|お申し?込み)[^。]{0,8}(?:流れ|まで)|ご利用の流れ|お申し?込み方法|^(?:STEP|ステップ)|how we start/i;
/** A list item's words end without a predicate. */
const ITEM_MAX = 48;
const PREDICATE_END = /(?:ます|です|ません|ました|ください|でした|た|する|いる|ある|ない)(?:か)?[。.!！?？)）]*$/;
const DECORATION = /^[\s・●■□◆◇▶►※*✓✔☑○◎\-–—•]+|^[0-9]{1,2}[.)．）] ?(?=[^0-9\s])|[\s。．.、,…]+$/g;

const isItem = (text: string): boolean => text.length <= ITEM_MAX && !PREDICATE_END.test(text);

/** The provider looks whether its own fee has come. */
const OWN_FEE =
  /(?:料金|代金)の?ご?入金(?:の|を)?確認|ご入金(?:の|を)?確認(?=→|後|でき|が|次第|の?(?:うえ|上|のち))|入金(?:の|を)?確認後(?=(?:に|、)?[^。、]{0,6}(?:発送|着手|開始|お送り|納品))|ご?注文(?:の)?受付(?=完了|→|時|後)/g;

const kindsIn = sieve(TASK_WORDS.map(({ words }) => [words]));

/** The words that may name tasks: a firm's name says what it does only as a promise of its name (○○経理サポート, ○○電話秘書室). */
function readable(text: string, operator: string): string {
  const unnamed = operator.length >= 3 ? text.replaceAll(operator, '\u0001'.repeat(operator.length)) : text;
  return unnamed.replace(OWN_FEE, (words) => '\u0001'.repeat(words.length));
}

/** Labels and headings name tasks, too; `utterances` leaves them out as they state nothing. */
function placesWith(page: PageView, isSought: (sentence: Sentence) => boolean): Utterance[] {
  const stated = new Map(utterances(page).map((utterance) => [utterance.sentence, utterance]));
  return page.sentences.flatMap((sentence): Utterance[] => {
    if (!isSought(sentence)) return [];
    const known = stated.get(sentence);
    if (known) return [known];
    if (sentence.isQuestion || sentence.struck) return [];
    const [heading = ''] = sentence.headings;
    return [
      {
        page,
        sentence,
        label: '',
        heading,
        question: null,
        labelled: null,
        crossLabelled: null,
        led: null,
        announced: null,
        headed: null,
        titled: null,
        document: null,
        above: [sentence.question, ...sentence.headings.slice(0, 3)].filter(Boolean),
      },
    ];
  });
}

/** Sentences that could offer a task. Most name none: that is looked at first. */
function offeringPlaces(page: PageView, operator: string): Utterance[] {
  if (isOtherPage(page) || page.page.kinds[0] === 'terms' || page.page.kinds[0] === 'tokushoho') return [];
  return placesWith(page, ({ text }) => kindsIn(readable(text, operator)).length > 0 || ANYTHING.test(text)).filter((place) => {
    const { sentence } = place;
    const region = page.snapshot.blocks[sentence.block]?.region;
    if (region === 'form' || region === 'footer' || region === 'header' || region === 'nav') return false;
    if (place.above.slice(0, 2).some((words) => STEPS.test(words))) return false;
    return (
      !isTrouble(place) &&
      !(LAMENTED.test(following(place)) && !OFFERS.test(sentence.text)) &&
      !isRefusedList(place) &&
      !isRecord(place) &&
      !isArticleTitle(place) &&
      !OWN_DEALINGS.test(sentence.text)
    );
  });
}

/** What follows a line that breaks off in the middle of an enumeration, across the blocks of a page builder; or the sentence that takes one up. */
const following = ({ page, sentence }: Utterance): string => sentenceAfter(page, sentence)?.text ?? '';

/** A heading that asks or says what is done: whatever stands below it is offered, also as a whole sentence. */
const WHAT_IS_DONE =
  /^(?:(?:うち|こちら|当社|当店|わたし(?:たち|ども)|私(?:たち|ども))(?:で|が))?(?:やる|する|やっている|している)こと$|(?:どんな|どのような|どういう)(?:こと|お?仕事)(?:を|が)?(?:する|して(?:いる|くれる|もらえる)|でき|いたし)|^[^ぁ-んァ-ヶ一-龠]{0,3}お?引き?受け(?:する|できる)(?:こと|お?仕事)$/;

const isOffered = (place: Utterance, text: string): boolean =>
  OFFERS.test(text) ||
  place.above.slice(0, 2).some((words) => WHAT_IS_DONE.test(words)) ||
  (TAKEN_UP.test(following(place)) && OFFERS.test(following(place))) ||
  (isItem(text) && (place.above.some((words) => OFFERED.test(words)) || OFFERED.test(place.page.page.title)));

function fact(place: Utterance, task: Task, start: number, end: number): Fact<Task> {
  const { sentence, page } = place;
  const short = sentence.text.length <= ITEM_MAX;
  return {
    value: task,
    page: page.index,
    start: short ? sentence.start : sentence.toRaw(start),
    end: short ? sentence.end : sentence.toRaw(end - 1) + 1,
    tactic: place.label ? 'pair' : 'text',
    // '例えば' begins a list of what is offered; of prices it begins a worked example.
    subject: sentence.subject === 'sample' && /^(?:例えば|たとえば)/.test(sentence.text) ? 'own' : sentence.subject,
    confidence: confidenceOf('text', page) + (place.above.some((words) => OFFERED.test(words)) ? 0.1 : 0),
  };
}

/** Ends like a question's or a table's words on a task, not like its name. */
const NOT_A_NAME =
  /(?:[はがをに]|について|に関して|とは|への.{2,8}|(?:規定|規約|規程|約款|きまり|決まり|注意(?:点|事項))|の(?:費用|料金|代金|場合|方法|流れ)|の?(?:よくある)?(?:ご)?質問|お?見積も?り?|ポリシー|(?:代行|作成|計算|手続き?)料)$/;

/** A heading that opens a topic, not an entry of a list: '秘書への伝言について'. */
const TOPIC_ONLY = /(?:について|に関して|とは)$/;

/** A short item is one task in the site's own words; in a longer sentence it is the words that name it. */
function wordsOf(text: string, match: RegExpExecArray): string {
  const item = text.replace(DECORATION, '');
  if (item.length <= 24 && item.length - match[0].length <= 10 && !NOT_A_NAME.test(item) && !/[、,。/／]/.test(item) && isItem(item)) return item;
  return match[0].replace(/(?:など|ほか|[、・/。]){1,4}$/, '');
}

/** Breaks off as a clause: '給与計算の費用は'. */
const BROKEN_OFF = /[はが]$/;

/** The beginning of a sentence that goes on, in the same paragraph, to speak of others ('…が相場です', '…形式が多い'). */
const isOfOthers = ({ page, sentence }: Utterance): boolean =>
  BROKEN_OFF.test(sentence.text) && page.sentences.some(({ block, start, subject }) => block === sentence.block && start > sentence.start && subject !== 'own');

/** An item of a list is denied by what stands behind it ('翻訳（不可）'), not by a word that belongs to the task ('営業電話のお断り'). */
const REFUSED_ITEM = /(?:不可|対象外|対応外|非対応|除く|できません|なし)[)）。]*$/;

const isRefused = (said: string, start: number, end: number): boolean => (isItem(said) ? REFUSED_ITEM.test(said) : assertionAt(said, start, end) === 'negated');

function tasksIn(place: Utterance, operator: string): Fact<Task>[] {
  const { sentence } = place;
  const text = readable(sentence.text, operator);
  const kinds = kindsIn(text);
  if (kinds.length === 0) return [];
  const found: Fact<Task>[] = [];
  const taken: { start: number; end: number }[] = [];
  const said = text + (text.endsWith('、') ? following(place) : '');
  const offered = isOffered(place, text);
  if (isOfOthers(place)) return [];
  const item = isItem(text) || /^[^。]{0,120}。?$/.test(text);
  for (const i of kinds) {
    const { kind, words, weak } = TASK_WORDS[i] as TaskWord;
    if (found.some((known) => known.value.kind === kind)) continue;
    const match = words.exec(text);
    if (!match || (weak ? !offered || (isItem(text) && TOPIC_ONLY.test(text.replace(DECORATION, ''))) : !offered && !item)) continue;
    const at = { start: match.index, end: match.index + match[0].length };
    if (taken.some((other) => at.start < other.end && other.start < at.end) || isRefused(said, at.start, at.end)) continue;
    taken.push(at);
    found.push(fact(place, { kind, words: wordsOf(text, match) }, at.start, at.end));
  }
  return found;
}

/** A trade in which the weak words are tasks. A shop takes orders and bookings, too. */
const TRADE =
  /代行|秘書|アシスタント|バックオフィス|事務(?:の|を|サポート|作業|局)|BPO|アウトソー|経理|記帳|コールセンター|オペレーター|assistant|secretar|outsourc|back ?office|bookkeeping/i;
const STRONG_KINDS = new Set(TASK_WORDS.filter(({ weak }) => !weak).map(({ kind }) => kind));
const isOfTrade = (page: PageView): boolean => TRADE.test(page.page.title) || page.sentences.some((sentence) => sentence.subject === 'own' && TRADE.test(sentence.text));

/** Every task on the site's pages, one fact a place; 'anything' as a fact with kind ''. */
export function extractTasks(site: SiteView): Fact<Task>[] {
  const operator = foldText(site.operator ?? '').replace(/^(?:株式|有限|合同)会社|(?:株式|有限|合同)会社$/, '');
  const tasks = site.pages.flatMap((page) =>
    offeringPlaces(page, operator).flatMap((place) => {
      const found = tasksIn(place, operator);
      const match = ANYTHING.exec(place.sentence.text);
      return found.length || !match ? found : [fact(place, { kind: '', words: match[0] }, match.index, match.index + match[0].length)];
    }),
  );
  const certain = tasks.some((task) => task.subject === 'own' && STRONG_KINDS.has(task.value.kind)) || site.pages.some(isOfTrade);
  return certain ? tasks : tasks.filter((task) => task.value.kind === '');
}
