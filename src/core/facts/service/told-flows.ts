import type { Fact } from '../../model/fact.ts';
import type { Block } from '../../model/page.ts';
import { documentAt } from '../documents/documents.ts';
import { isSoldWork } from '../reading/asides.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView, Sentence } from '../reading/view.ts';

/**
 * The way from inquiry to start where no heading announces it: a paragraph that tells the stages one after the other ('お問い合わせ後、面談を経て、
 * ご契約…'), an ordered list whose first item is an inquiry and whose last is the start, rows by day ('1日目 … 3日目').
 */

export interface ToldFlow {
  /** Index of the first sentence. */
  at: number;
  last: number;
  steps: number;
  words: string;
}

const ENTRY =
  /(?:メール|LINE|チャット|お?電話|フォーム)(?:で|から|に)[^。、]{0,8}(?:お声がけ|お声|ひとこと|お便り)|メールを(?:一通|1通|お送り)|(?:最初|まず|はじめ)(?:に|は)?、?[^。、]{0,16}(?:伺|うかが|お?聞き|ヒアリング)|(?:オンライン|初回|無料|お)?(?:面談|打ち?合わせ)(?=で|に|を|・|$| |の?ご?予約)|問い?合わ?せ|ご?相談(?!役)|お?申し?込|フォーム|資料請求|ご?連絡|inquir|enquir|contact|get in touch|tell us|book a|fill in|consultation|apply|sign up|(?:write to|message|drop|send) us|\b(?:minute|short|quick|first|free|intro\w*|discovery) (?:call|chat)\b/i;
const START =
  /(?:業務|サービス|ご?利用|稼働|お?手伝い|作業|運用|サポート|お?仕事|受電|代行|秘書)(?:を|の|が|も)?(?:ご)?(?:開始|スタート|始[めま]|はじ[めま])|(?:から|で|に)(?:始め|はじめ)(?:ましょう|ます|られ)|すぐ(?:に)?スタート|^(?:はじめる|始める|スタート)|動き出|(?<!契約(?:が|の|期間の?)?)(?:開始|スタート)(?:です|でき|とな|いた|し(?:ます|て)|[。)）]|$)|始められ|始まり|稼働(?:し(?:ます|て)|です|となり|$)|(?:業務|作業|お?仕事|お?手伝い|対応)に(?:入(?:り|る)|取りかか|かか[りる])|\bstart(?:s|ed)?\b|\bbegins?\b|kick-?off|go live|meet your/i;
/** Stages between; each counts once. */
const BETWEEN: readonly RegExp[] = [
  /ヒアリング|面談|打ち?合わ?せ|ミーティング|お話(?:を|し)|(?:ご?要望|ご?希望|お困りごと|状況|内容)を?(?:うかが|伺|お聞き|確認)|\bcall\b|\bchat\b|meeting|hearing/i,
  /お?見積|ご?提案|プラン(?:の)?(?:ご?提案|決定|選)|quot|proposal|plan/i,
  /ご?契約|締結|書面|contract|agreement|sign\b/i,
  /(?:担当者?|スタッフ|アシスタント|秘書|メンバー)(?:の|を)?(?:ご?紹介|選定|アサイン|人選|顔合わせ|決定|決め|お?選び)|assign|match/i,
  /初期設定|引き?継|マニュアル|キックオフ|アカウント(?:の)?(?:発行|設定)|番号の?発行|転送(?:の)?設定|テスト(?:運用|コール)?|トライアル|set-?up|onboarding/i,
  /ご?入金|お?支払|審査|本人確認|payment/i,
  /(?:当社|弊社|担当者?|スタッフ|こちら)(?:より|から)[^。、]{0,8}(?:お?電話|ご?連絡)|ごあいさつ|ご?挨拶|顔合わせ/,
];
/** What ties stages to one another in running words. */
const TIES =
  /[後のち](?:、|に|、?[^。、]{0,4})|あと|の順|順(?:で|に)|経て|うえ(?:で|、)|上で|いただけ(?:まし)?たら|(?:でき|問題なけれ|整い|決まり|よろしけれ|なり)(?:まし)?(?:たら|ば|次第)|次に|それから|そして|→|①|then|after|once/i;
const OTHER =
  /解約|退会|返品|キャンセル|開示|応募|採用|選考|登録スタッフ|事故|漏え?い|障害|予約|会議|受注|注文|取材|お客様の(?:お客様|商品)|理由|特長|特徴|強み|ポイント|メリット|お悩み|禁止|(?:支払い?|請求|課金|料金)(?:が|の)[^。、]{0,6}(?:発生|始)/;
const NOT_PAGES = ['blog', 'news', 'recruit', 'privacy', 'security', 'terms', 'tokushoho', 'cases'];
const MAX_TEXT = 320;
const ENOUGH = 3;
const DAY = /^(?:[0-9]{1,2} ?(?:日|週間?|営業日)(?:目|後)|(?:DAY|Day|Week) ?[0-9]{1,2}|当日|翌(?:営業)?日)$/;

const between = (text: string): number => BETWEEN.filter((stage) => stage.test(text)).length;

/** Stages told in one paragraph, in their order: the entry before the start. */
function paragraphs(page: PageView): ToldFlow[] {
  const byBlock = new Map<number, number[]>();
  page.sentences.forEach((sentence, i) => {
    if (sentence.subject !== 'own' || sentence.isQuestion) return;
    const members = byBlock.get(sentence.block);
    if (members) members.push(i);
    else byBlock.set(sentence.block, [i]);
  });
  return [...byBlock.entries()].flatMap(([index, members]): ToldFlow[] => {
    const block = page.snapshot.blocks[index] as Block;
    if (block.region === 'nav' || block.region === 'footer' || block.region === 'form' || block.level > 0) return [];
    const words = members.map((i) => (page.sentences[i] as Sentence).text).join('');
    if (words.length > MAX_TEXT || OTHER.test(words) || isSoldWork({ sentence: { text: words }, headings: [] })) return [];
    const [entry, start] = [words.search(ENTRY), words.search(START)];
    if (entry < 0 || start <= entry || !TIES.test(words)) return [];
    const steps = 2 + between(words.slice(entry, start));
    return steps > ENOUGH ? [{ at: members[0] as number, last: members.at(-1) as number, steps, words }] : [];
  });
}

/** The `ol` in which a block stands, and its item, as node indexes. */
function orderedItem(page: PageView, block: Block): { list: number; item: number } | null {
  for (let n = block.node, i = 0; n >= 0 && i < 5; i++) {
    const node = page.snapshot.nodes[n];
    if (!node) return null;
    if (node.tag === 'li' && page.snapshot.nodes[node.parent]?.tag === 'ol') return { list: node.parent, item: n };
    n = node.parent;
  }
  return null;
}

interface Run {
  items: Map<number, string>;
  at: number;
  last: number;
}

const sequence = ({ items, at, last }: Run): ToldFlow[] => {
  const texts = [...items.values()];
  const words = texts.join('\n');
  const begins = ENTRY.test(texts[0] ?? '');
  const starts = texts.slice(-2).some((text) => START.test(text) || /(?:開始|スタート)$/.test(text.trim()));
  return texts.length >= ENOUGH && begins && starts && between(words) > 0 ? [{ at, last, steps: texts.length, words }] : [];
};

/** Ordered lists, and rows that are marked by days. */
function lists(page: PageView): ToldFlow[] {
  const runs = new Map<number, Run>();
  const days: Run = { items: new Map(), at: -1, last: -1 };
  page.sentences.forEach((sentence, i) => {
    const block = page.snapshot.blocks[sentence.block] as Block;
    const place = sentence.subject === 'own' ? orderedItem(page, block) : null;
    if (place) {
      const run = runs.get(place.list) ?? { items: new Map<number, string>(), at: i, last: i };
      run.items.set(place.item, `${run.items.get(place.item) ?? ''} ${sentence.text}`);
      run.last = i;
      runs.set(place.list, run);
    }
    const day = sentence.subject === 'own' ? sentence.headings[0] : undefined;
    if (day && DAY.test(day)) {
      if (days.at < 0) days.at = i;
      days.last = i;
      const known = [...days.items.keys()].length;
      const open = days.items.get(known - 1);
      if (open?.startsWith(`${day}|`)) days.items.set(known - 1, `${open} ${sentence.text}`);
      else days.items.set(known, `${day}| ${sentence.text}`);
    }
  });
  return [...runs.values(), days, ...numbered(page), ...titled(page)].flatMap(sequence);
}

/** Headings of one rank in a row, each with its words: 'まずは相談', 'プランを決める', 'はじめる'. */
function titled(page: PageView): Run[] {
  const runs: Run[] = [];
  let rank = 0;
  let title = -1;
  page.sentences.forEach((sentence, i) => {
    const { level } = page.snapshot.blocks[sentence.block] as Block;
    if (sentence.subject !== 'own') return;
    const run = runs.at(-1);
    if (level > 1) title = i;
    if (level > 1 && level === rank && run) run.items.set(i, sentence.text);
    else if (level > 1) runs.push({ items: new Map([[i, sentence.text]]), at: i, last: i });
    else if (run) run.items.set(title, `${run.items.get(title)} ${sentence.text}`);
    if (level > 0) rank = level;
    const open = runs.at(-1);
    if (open) open.last = i;
  });
  return runs.filter(({ items }) => STARTING.test([...items.values()].at(-1) ?? '') && ENTRY.test([...items.values()][0]?.slice(0, MAX_TITLE) ?? ''));
}

/** The last title of such a row begins with the start. */
const STARTING = /^[^。]{0,12}(?:はじめる|始める|はじまり|スタート|開始|\bstart)/i;
const MAX_TITLE = 20;

/** A line that is nothing but the number of a step. */
const NUMBER = /^(?:STEP|ステップ|Step|手順)? ?0?([1-9])[.．]?$/;
/** Sentences of one step. */
const MAX_STEP = 6;

/** Steps whose numbers stand in lines of their own, as cards have them. */
function numbered(page: PageView): Run[] {
  const runs: Run[] = [];
  let run: Run = { items: new Map(), at: -1, last: -1 };
  page.sentences.forEach((sentence, i) => {
    const number = sentence.subject === 'own' ? Number(NUMBER.exec(sentence.text.trim())?.[1] ?? 0) : 0;
    if (number === 1) {
      run = { items: new Map(), at: i, last: i };
      runs.push(run);
    }
    if (number > 0 && number === run.items.size + 1) run.items.set(number, '');
    else if (run.items.size > 0 && i - run.last <= MAX_STEP) run.items.set(run.items.size, `${run.items.get(run.items.size)} ${sentence.text}`);
    else return;
    run.last = i;
  });
  return runs;
}

/** Flows that nothing announces. */
export function toldFlows(page: PageView): (ToldFlow & { confidence: number })[] {
  if (page.medium || NOT_PAGES.includes(page.page.kinds[0] as string)) return [];
  return [...paragraphs(page), ...lists(page)]
    .filter(({ at }) => {
      const sentence = page.sentences[at] as Sentence;
      return !documentAt(page, sentence.start) && ![sentence.question, ...sentence.headings.slice(0, 3)].some((words) => OTHER.test(words));
    })
    .map((flow) => ({ ...flow, confidence: confidenceOf('text', page) - 0.05 }));
}

/** A flow as a fact, quoted from its first words. */
export const toldFact = <V>(page: PageView, { at, last, confidence }: ToldFlow & { confidence: number }, value: V): Fact<V> => {
  const first = page.sentences[at] as Sentence;
  const end = page.sentences.slice(at, last + 1).findLast((s) => s.end - first.start <= 150) ?? first;
  return { value, page: page.index, start: first.start, end: end.end, tactic: 'text', subject: first.subject, confidence };
};
