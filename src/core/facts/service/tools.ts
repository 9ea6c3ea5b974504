import type { Fact } from '../../model/fact.ts';
import { assertionAt } from '../../text/assertion.ts';
import { sieve } from '../../text/sieve.ts';
import { isArticleTitle, isOtherPage, isTrouble } from '../reading/asides.ts';
import { type Utterance, utterances } from '../reading/claims.ts';
import { TOOL_WORDS, type ToolWord } from './tool-words.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView, SiteView } from '../reading/view.ts';

/** Tools that the provider works with: Slack, Google Workspace, kintone, freee会計 … */

export interface Tool {
  /** '' where tools are adapted to the client's and none is named. */
  name: string;
}

/** Headings, labels and questions above lists of tools. */
const LISTED =
  /ツール|道具|ソフト(?:ウ[ェエ]ア)?|アプリ|システム|使(?:う|用|って|い慣れ)|対応(?:環境|サービス)|連絡(?:方法|手段|の方法|の道具)|(?:やり取り|やりとり)|コミュニケーション|報告|れんらくの|\btools?\b|software|apps?\b|stack|communicat/i;
/** Words of work with a tool in the sentence itself. */
const WORKED =
  /ツール|ソフト|アプリ|システム|(?:やり取り|やりとり|ご?連絡|ご?報告|お知らせ|お届け|お送り|共有|打ち合わせ|打合せ|ミーティング|会議|進捗)(?:は|を|も|に|で|など|の|し|いた|、|です)|チャンネル|ワークスペース|招待|招いて|対応(?:し|可|でき|いた)|つなぎ|つなげ|置いて(?:い|お)|使え|使い|使って|使用|利用(?:し|でき|可)|導入|連携|運用(?:経験|実績)|慣れ|操作|特化|専門|(?:via|using|through|over|by|in) |tools?\b/i;
/** Before the contract, outside the work, or the site's own: consultation by Zoom, inquiry by LINE, analytics, payment, browsers, share buttons. */
const NOT_WORK =
  /cookie|クッキー|アクセス解析|アナリティクス|analytics|広告|推奨環境|動作環境|ブラウザ|(?:無料)?相談(?:する|はこちら|会|[(（0-9]|の予約|も|、|は)|ご相談|面談|ヒアリング|カウンセリング|お?問い?合わせ|資料請求|お申し?込み|お友だち追加|友だち|フォロー|シェア|公式アカウント|決済|お?支払|カード|講座|セミナー|勉強会|資格|検定|MOS|採用|応募|求人|無料(?:通話|面談)|(?:free|initial) consultation/i;
/** What is done to the thing itself is a task, not a tool: 'WordPressの更新', 'Instagramの下書き', 'Excelの転記'. */
const WORKED_ON =
  /^の(?:導入|移行|乗り換え|設定)を(?:お考え|ご?検討|ご?希望|支援)|^(?:[・、や][^、。]{1,12})?(?:の|への|上の)?(?:更新|投稿|運用(?!経験|実績)|返信|配信|下書き|構築|入稿|設定代行|転記|入力(?!経験|実績)|作成|デザイン|記事|運営|操作代行|データ|関数|マクロ|体裁)/;
const ADAPTED =
  /(?:システム|ツール|ソフト|道具|アプリ)(?:は|も)、?(?:お客(?:様|さま)|貴社|御社|先生)(?:の|が)?(?:ご?(?:指定|希望)|お?使い)の?(?:もの|とおり|通り)[^。]{0,6}(?:合わせ|使)|(?:道具|ツール|ソフト|アプリ|チャット|システム)[^。]{0,16}お使いのもの[^。]{0,8}(?:合わせ|そのまま|使わせ|対応)|(?:普段|ふだん|日頃)(?:から)?お?使いの(?:もの|道具)[^。]{0,4}(?:に|で)[^。]{0,8}(?:合わせ|対応|作業)|(?:ご希望|お好み|ご指定|お使い|ご利用中|貴社|御社|お客様)(?:の|に)?[^。、]{0,12}(?:ツール|チャット|ソフト|システム|アプリ|道具)[^。]{0,16}(?:合わせ|そのまま|対応|利用|使|伺|お聞かせ|可能|相談)|(?:各種|主要な|さまざまな|様々な|ほとんどの|幅広い|どんな)[^。、]{0,10}(?:ツール|チャット|(?:会計)?ソフト)[^。]{0,14}(?:対応|合わせ)|(?:your|preferred|existing|any) (?:\w{1,16} )?tools?/i;

/** Names that are written with a capital inside. */
const CAMEL = /(Hub|Docu|Cloud|Smart|Git|Click|Linked|You|Word|Power|One|Share|Chat|Team|Quick|Air)\n(?=[A-Z])/g;
const RUN_TOGETHER = /[a-z][A-Z][a-z]{2,12}[A-Z][a-z]/;

const isPlace = (place: Utterance): boolean => {
  const block = place.page.snapshot.blocks[place.sentence.block];
  return block?.region !== 'footer' && block?.region !== 'form' && block?.region !== 'nav' && block?.region !== 'header';
};

function fact(place: Utterance, name: string, start: number, end: number): Fact<Tool> {
  const { sentence, page } = place;
  const long = sentence.text.length > 100;
  return {
    value: { name },
    page: page.index,
    start: long ? sentence.toRaw(start) : sentence.start,
    end: long ? sentence.toRaw(end - 1) + 1 : sentence.end,
    tactic: place.label ? 'pair' : 'text',
    subject: sentence.subject,
    confidence: confidenceOf('text', page) + (place.above.some((words) => LISTED.test(words)) ? 0.1 : 0),
  };
}

const namesIn = sieve(TOOL_WORDS.map(({ words }) => [words]));

function toolsIn(place: Utterance): Fact<Tool>[] {
  const { text } = place.sentence;
  const found = namesIn(text).flatMap((i) => {
    const { words, name, weak } = TOOL_WORDS[i] as ToolWord;
    const match = words.exec(text);
    if (!match || WORKED_ON.test(text.slice(match.index + match[0].length))) return [];
    return [{ name: name ?? spelled(match[0]), start: match.index, end: match.index + match[0].length, weak: weak === true }];
  });
  // Chips without a blank between them run together: 'SlackNotionHubSpot'.
  if (RUN_TOGETHER.test(text)) {
    const apart = text.replace(/([a-z])(?=[A-Z][a-z])/g, '$1\n').replace(CAMEL, '$1');
    for (const { words, name, weak } of TOOL_WORDS) {
      const match = weak ? null : words.exec(apart);
      const known = name ?? (match ? spelled(match[0]) : '');
      if (match && !found.some((other) => other.name === known)) found.push({ name: known, start: 0, end: text.length, weak: false });
    }
  }
  if (found.length === 0) return [];
  const listed = place.above.some((words) => LISTED.test(words) && !NOT_WORK.test(words));
  // Several named in one line are a list of tools; one alone needs a word of work with it.
  const several = found.length >= 3 && !NOT_WORK.test(text);
  const worked = WORKED.test(text) && !NOT_WORK.test(text);
  return found
    .filter(
      ({ weak }) =>
        listed ||
        several ||
        (!weak && !NOT_WORK.test(text)) ||
        (worked && (!weak || found.length >= 2 || /(?:やり取り|やりとり|報告|チャット|日々|ふだん|連絡は|打ち合わせ|つなぎ|つなげ|置いて)/.test(text))),
    )
    .filter(({ start, end }) => assertionAt(text, start, end) !== 'negated')
    .map(({ name, start, end }) => fact(place, name, start, end));
}

/** The site's spelling with one blank at most: 'マネーフォワードクラウド会計' stays as it is read. */
const spelled = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:MF|マネーフォワード) ?クラウド ?/i, 'マネーフォワード クラウド')
    .trim();

const toolPlaces = (page: PageView): Utterance[] =>
  isOtherPage(page) ? [] : utterances(page).filter((place) => isPlace(place) && !place.document && !isTrouble(place) && !isArticleTitle(place));

/** Alts of logos in a list of tools ('Slack', 'Chatwork'): they stand in the text like words. Every tool named, one fact a place. */
export function extractTools(site: SiteView): Fact<Tool>[] {
  return site.pages.flatMap((page) =>
    toolPlaces(page).flatMap((place) => {
      const tools = toolsIn(place);
      const match = ADAPTED.exec(place.sentence.text);
      return tools.length || !match ? tools : [fact(place, '', match.index, match.index + match[0].length)];
    }),
  );
}
