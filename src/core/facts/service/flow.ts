import type { Fact } from '../../model/fact.ts';
import type { Block, TextRange } from '../../model/page.ts';
import { readNumber } from '../../text/numerals.ts';
import { firstFrom } from '../../text/ranges.ts';
import { isLinked } from '../reading/linked.ts';
import { confidenceOf } from '../reading/make.ts';
import type { PageView, Sentence, SiteView } from '../reading/view.ts';
import { toldFact, toldFlows } from './told-flows.ts';
import { allMatches } from '../../text/all-matches.ts';

/** The way from inquiry to start, as steps under a heading that announces them. */

export interface Flow {
  steps: number;
  /** Shortest days (or working days) to the start, null where none is said. 0 is the same day. */
  days: number | null;
}

const ANNOUNCED =
  /^(?:[0-9]{1,2}[.、]? ?)?(?:お?引き?受け|ご?依頼|お?仕事|業務|ご?契約|ご?導入|移管|移行|委託|ご?利用|開始)の(?:進め方|すすめかた|すすめ方|進めかた)$|^(?:お?申し?込む|頼む|お願いする|お任せする|使う)(?:とき|には|なら)(?:は|には)?$|(?:つながる|通じる|届く|鳴る)まで$|^[^ぁ-んァ-ヶ一-龠]{0,3}(?:ご?(?:利用|導入|制作|業務)(?:の|まで))?プロセス(?:$|[(])|フロー(?!チャート)|流れ|ながれ|手順|ステップ|はじめの一歩|どうやって(?:始|はじ)め|(?:始|はじ)めるには|(?:着手|お届け)まで|(?:締結|契約|開始|ご?利用)(?:まで)?の?手続|(?:お始め|始め|はじめ)(?:に)?(?:なる|られる)まで|^(?:ご?利用|業務|運用)?開始まで$|(?:^|[^a-z])steps?(?:$|[^a-z])|(?:始め|はじめ)(?:かた|方)|(?:お?取り?引き?|お?(?:付き|つき)合い|ご?契約|ご?依頼|業務|お?仕事)の(?:始まり|はじまり|始め方)|(?:まで|始める|はじめる)(?:の|に)?(?:順番|順序|段取り|道のり|みちのり)|(?:開始|始まり|はじまり|スタート|導入|ご?利用|稼働|納品|はじめる|始める|はじまる|始まる|ご契約|お手伝い)まで|(?:お?仕事|業務|お?手伝い|ご?利用)(?:はじめ|始め)まで|お?(?:頼み|願い|任せ|申し?込み|使い)(?:に(?:なる|なられる)|いただく)?には(?:$|[?？])|ご利用方法|お申し?込み方法|(?:ご?注文|お?申し?込み?)の(?:しかた|仕方|ご案内)|how (?:it works|we start|to start|we begin|to get started)|get(?:ting)? started|onboarding|our process/i;
const OTHER_FLOW =
  /(?:1|一|ひと)(?:件|本|通)の|採用|選考|応募|登録(?:スタッフ|希望)|お受けした(?:あと|後)|応対の流れ|電話(?:応対|対応|受付)の流れ|1日の流れ|一日の流れ|解約|退会|返品|取得までの|設定の?(?:手順|例)|転送設定|キャンセル|開示|請求の手続|目次|緊急時|事故|障害|選ぶ|選び方/;
/** Words of the first steps and of the last ones: a flow of something else has neither. */
const BEGINS =
  /業務診断|無料の?診断|問い?合わ?せ|ご?相談|申し?込|ヒアリング|面談|打ち?合わ?せ|お?見積|見学|ご?連絡|ご?依頼|おはなし|お話|ひとこと|フォーム|一報|照会|聞き?取り|聴取|お?便り|電話|送って|友だち追加|ともだち追加|説明会|write to|chat\b|inquir|enquir|consult|contact|call|proposal|request/i;
const STARTS =
  /契約|開始|スタート|キックオフ|始[めま]|はじ[めま]|着手|開局|ご?利用|納品|運営|稼働|業務|本番|開通|手伝い|作業|受付|start|kick-?off|sign|begin|agreement|launch|go live|set-?up|務め|動き(?:出|だ)[しせ]|並行運転|役務|完成|公開|体制に入/i;

const STEP_MARK = /(?:STEP|ステップ|Step|step|手順) ?0?([1-9])/g;
const NUMBERED =
  /^[ ・]?\(?(?:0?([1-9])|([①-⑨❶-❾➀-➈➊-➒])|その([一二三四五六七八九])|(いち|に|さん|よん)(?=.)|([一二三四五六七八九壱弐参])(?=[、.]|$))(?:[.、):)\s]|$|(?<=いち|に|さん|よん|[①-⑨❶-❾➀-➈➊-➒])|(?=[^0-9年月日時分円%名社件台回歩人ヶか営]))/;
const ARROWS = /→|⇒|▶|➡|>{1,2}|＞|↓/;
const SOONEST =
  /(?:最短|早ければ|早くて)(?:で)?[^。0-9一二三四五六七八九十]{0,12}(翌(?:営業)?日|即日|当日|[0-9一二三四五六七八九十]{1,3} ?(?:営業)?日)|(?:から|後)(?:約)?([0-9一二三四五六七八九十]{1,3}) ?(?:営業日|日)(?:目|で|ほど|後|程度)|(?:about |within )?([a-z]{1,9}|[0-9]{1,2}) (?:business|working) days/i;
const ENGLISH_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const MAX_SECTION = 80;
/** Steps of a flow that needs no other reading (catalogue: three or more). */
const ENOUGH = 3;

function daysIn(text: string): number | null {
  const match = SOONEST.exec(text);
  const words = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!words) return null;
  if (/即日|当日/.test(words)) return 0;
  if (/翌/.test(words)) return 1;
  const english = ENGLISH_NUMBERS.indexOf(words.toLowerCase());
  return english >= 0 ? english : (readNumber(words)?.value ?? null);
}

/** Length of the run 1, 2, 3 … in the order in which the numbers stand. */
function run(numbers: readonly number[]): number {
  let next = 1;
  for (const n of numbers) if (n === next) next++;
  return next - 1;
}

/** ① begins a row of its own; ❶, ➀ and ➊ each begin ten of one. */
const circledNumber = (code: number): number => (code < 0x2776 ? code - 0x2460 : (code - 0x2776) % 10) + 1;

const numberOf = (text: string): number => {
  const [, arabic, circled, counted, kana, kanji] = NUMBERED.exec(text) ?? [];
  if (arabic) return Number(arabic);
  if (circled) return circledNumber(circled.charCodeAt(0));
  if (kana) return ['いち', 'に', 'さん', 'よん'].indexOf(kana) + 1;
  return counted || kanji ? '一二三四五六七八九'.indexOf((counted ?? kanji) as string) + 1 || '壱弐参'.indexOf(kanji as string) + 1 : 0;
};

/** The list and the item (`ol`/`ul` and `li`, `dl` and `dt`) in which a block stands, as node indexes. */
function itemOf(page: PageView, block: Block): { list: number; item: number } | null {
  for (let n = block.node, i = 0; n >= 0 && i < 5; i++) {
    const node = page.snapshot.nodes[n];
    if (!node) return null;
    if (node.tag === 'li' || node.tag === 'dt') return { list: node.parent, item: n };
    n = node.parent;
  }
  return null;
}

/** Items of the first list of two or more. */
function listed(page: PageView, blocks: readonly Block[]): number {
  const items = blocks.flatMap((block) => itemOf(page, block) ?? []);
  const counts = new Map<number, Set<number>>();
  for (const { list, item } of items) counts.set(list, (counts.get(list) ?? new Set()).add(item));
  return [...counts.values()].find((set) => set.size >= 2)?.size ?? 0;
}

/** The sentences below the announcement at `i`, until a heading of its rank or higher. */
function sectionAfter(page: PageView, i: number): Sentence[] {
  const head = page.sentences[i] as Sentence;
  const { level } = page.snapshot.blocks[head.block] as Block;
  const marked = /^[■□◆◇●▼【]/.exec(head.text)?.[0];
  const out: Sentence[] = [];
  for (const sentence of page.sentences.slice(i + 1, i + 1 + MAX_SECTION)) {
    const block = page.snapshot.blocks[sentence.block] as Block;
    if (block.level > 0 && level > 0 && block.level <= level && sentence.block !== head.block) {
      // A page whose steps are headings of the same rank as their announcement.
      if (sentence.text.search(STEP_MARK) < 0 && numberOf(sentence.text) === 0) break;
    }
    if (block.region === 'footer' || block.region === 'nav' || block.region === 'aside' || (marked && sentence.text.startsWith(marked))) break;
    out.push(sentence);
  }
  return out;
}

/** Steps told one after the other: 'まず、… 次に、… それから、…'. */
const TOLD_STEPS = [
  /^(?:まず|はじめに|最初に)/,
  /^(?:次に|つぎに|続いて|つづいて)/,
  /^(?:それから|そのあと|その後|そして|さらに)/,
  /^(?:よろしければ|問題(?:が)?なければ|最後に|さいごに|ご納得)/,
];
const toldSteps = (section: readonly Sentence[]): number => {
  const told = TOLD_STEPS.filter((step) => section.some((s) => step.test(s.text))).length;
  return TOLD_STEPS[0]?.test(section[0]?.text ?? '') && told >= 3 ? told : 0;
};

/** The announcement itself says that the way ends with the start: 'はじめるまで', '電話がつながるまで'. */
const UNTIL_START = /(?:始め|はじめ|始ま|はじま|開始|スタート|稼働|つながる|通じる)(?:る|する)?まで$/;

const MAX_LINE = 60;
/** Where the way ends with the result. */
const HANDED_OVER = /お?受け?渡し|お渡し|ご?返却|お届け/;

/** Lines without any mark, one below the other, from the inquiry to the start: blocks side by side, or the lines of one. */
function bareLines(page: PageView, section: readonly Sentence[]): number {
  const parentOf = (s: Sentence): number => page.snapshot.nodes[(page.snapshot.blocks[s.block] as Block).node]?.parent ?? -1;
  const [first] = section;
  if (!first || !BEGINS.test(first.text)) return 0;
  const blocks = new Map<number, string>();
  for (const s of section) {
    if (parentOf(s) !== parentOf(first) || (page.snapshot.blocks[s.block] as Block).level > 0) break;
    blocks.set(s.block, `${blocks.get(s.block) ?? ''}${s.text}`);
  }
  const own = section.filter((s) => s.block === first.block).map((s) => s.text);
  const lines = blocks.size >= 3 ? [...blocks.values()] : own.some((text) => text.endsWith('。')) ? [] : own;
  return lines.every((text) => text.length <= MAX_LINE) && lines.slice(-2).some((text) => STARTS.test(text) || HANDED_OVER.test(text)) ? lines.length : 0;
}

/** What happens at a step, from the application to the papers' return. */
const STAGE = /申し?込|問い?合わ?せ|受理|受領|お?見積|ヒアリング|面談|打ち?合わ?せ|ご?契約|ご?入金|お?支払|送付|お?送り|発送|入力|作成|開始|納品|通知|返送|ご?返却|ご?請求|ご?報告/;
/** Paragraphs without titles that are a flow by themselves. */
const ENOUGH_PARAGRAPHS = 4;

/** Paragraphs side by side below the heading, each a step told in sentences; 0 where titles, lists or rows stand among them. */
function paragraphSteps(page: PageView, section: readonly Sentence[], level: number): number {
  if (level === 0) return 0;
  const paragraphs = new Map<number, string>();
  for (const s of section) {
    const block = page.snapshot.blocks[s.block] as Block;
    if (block.level > 0 || block.tag !== 'p') return 0;
    paragraphs.set(s.block, `${paragraphs.get(s.block) ?? ''}${s.text}`);
  }
  const steps = [...paragraphs.values()].filter((text) => STAGE.test(text)).length;
  return steps >= ENOUGH_PARAGRAPHS && steps >= paragraphs.size - 1 ? steps : 0;
}

const boxCache = new WeakMap<PageView, readonly TextRange[]>();

/** Labels that boxes state, in order of place. */
function boxLabels(page: PageView): readonly TextRange[] {
  const known = boxCache.get(page) ?? page.snapshot.pairs.filter(({ source }) => source === 'div').map(({ label }) => label);
  boxCache.set(page, known);
  return known;
}

function countSteps(page: PageView, section: readonly Sentence[], level: number): number {
  const marks = section.flatMap((s) => allMatches(s.text, STEP_MARK).map((m) => Number(m[1])));
  const inline = section.map((s) => run(allMatches(s.text, /[(]([1-9])[)]|([①-⑨])/g).map((m) => (m[1] ? Number(m[1]) : (m[2] as string).charCodeAt(0) - 0x2460 + 1))));
  const numbers = section.map((s) => numberOf(s.text)).filter((n) => n > 0);
  const blocks = [...new Set(section.map((s) => s.block))].map((b) => page.snapshot.blocks[b] as Block);
  // A single heading between the announcement and the steps names the plan that they are for.
  const ranks = [...new Set(blocks.filter((b) => b.level > level).map((b) => b.level))].sort((a, b) => a - b);
  const ranked = ranks.map((rank) => blocks.filter((b) => b.level === rank).length);
  const headings = ranked.find((n) => n >= 2) ?? ranked[0] ?? 0;
  const items = listed(page, blocks);
  const rows = blocks.filter((b) => b.tag === 'th').length;
  const arrows = Math.max(0, ...section.map((s) => s.text.split(ARROWS).filter((part) => part.trim().length >= 2).length));
  const arrowLines = section.filter((s) => /^[→⇒▼↓➡]$/.test(s.text.trim())).length + 1;
  const counted = Math.max(run(marks), run(numbers), ...inline);
  // Steps in boxes: a title beside or above its words.
  const [from, to] = [section[0]?.start ?? 0, section.at(-1)?.end ?? 0];
  const boxes = boxLabels(page);
  let boxed = 0;
  for (let b = firstFrom(boxes, from); b < boxes.length && (boxes[b] as TextRange).start <= to; b++) if ((boxes[b] as TextRange).end <= to) boxed++;
  // Numbers say how many there are; markup is asked where there are none.
  return counted >= 2
    ? counted
    : Math.max(
        paragraphSteps(page, section, level),
        headings,
        items,
        rows,
        boxed,
        bareLines(page, section),
        toldSteps(section),
        arrows >= 3 ? arrows : 0,
        arrowLines >= 3 ? arrowLines : 0,
      );
}

/** A step's own words as evidence: the announcement with the first of them. */
function flowAt(page: PageView, i: number): Fact<Flow>[] {
  const head = page.sentences[i] as Sentence;
  const block = page.snapshot.blocks[head.block] as Block;
  const inline = head.text.split(ARROWS).length >= 3;
  const first = STEP_ONE.test(head.text);
  const section = inline ? [head] : [...(first ? [head] : []), ...sectionAfter(page, i)];
  const words = section.map((s) => s.text).join('\n');
  if (!BEGINS.test(words) || !(STARTS.test(words) || HANDED_OVER.test(words) || UNTIL_START.test(head.text))) return [];
  const steps = countSteps(page, section, block.level);
  const last = section.slice(0, 12).findLast((s) => s.end - head.start <= 150) ?? head;
  const days = daysIn(words) ?? daysIn(head.text);
  return [
    {
      value: { steps, days },
      page: page.index,
      start: head.start,
      end: last.end,
      tactic: 'text',
      subject: head.subject,
      confidence: confidenceOf('text', page) + Math.min(steps, 6) / 100,
    },
  ];
}

const STEP_ONE = /^(?:STEP|ステップ|Step|step) ?0?1(?![0-9])/;
const STEP_LATER = /^(?:STEP|ステップ|Step|step) ?0?[2-9]/;
/** 'from … to …' announces below a heading's rank, too; 'until the start' alone is also a label of a figure. */
const FIGURE = /日数|期間|最短|営業日|何日|所要/;

const isAnnouncement = (page: PageView, sentence: Sentence): boolean => {
  const block = page.snapshot.blocks[sentence.block] as Block;
  if (
    STEP_LATER.test(sentence.text) ||
    (block.level === 0 && sentence.text.split(ARROWS).length < 4 && /[。、]/.test(sentence.isQuestion ? sentence.text.replace(/。$/, '') : sentence.text)) ||
    isLinked(page, sentence)
  )
    return false;
  if (FIGURE.test(sentence.text) && !/流れ|ステップ|手順/.test(sentence.text)) return false;
  if (block.level === 0 && /まで$/.test(sentence.text) && !/から|着手/.test(sentence.text) && sentence.text.length < 5) return false;
  if (sentence.text.length > (sentence.text.split(ARROWS).length >= 4 ? 200 : 60) || block.region === 'nav' || block.region === 'footer' || block.region === 'form') return false;
  if (OTHER_FLOW.test(sentence.text) || page.page.kinds[0] === 'blog' || page.page.kinds[0] === 'recruit' || page.page.kinds[0] === 'news') return false;
  return (
    ANNOUNCED.test(sentence.text) && (/[0-9二三四五六七] ?(?:つの)?(?:ステップ|step)/i.test(sentence.text) || sentence.isQuestion || !/ます。?$|ください。?$/.test(sentence.text))
  );
};

interface Announced {
  flow: Fact<Flow>;
  /** Without an announcement: the first step itself. */
  bare: boolean;
}

/** Those that hold no later announcement of as many steps; those without one where none has as many. */
function nearest(announced: readonly Announced[]): Fact<Flow>[] {
  let later = -1;
  const left = announced
    .filter(({ bare }) => !bare)
    .reduceRight<Set<Fact<Flow>>>((kept, { flow }) => {
      if (flow.value.steps > later) kept.add(flow);
      later = Math.max(later, flow.value.steps);
      return kept;
    }, new Set());
  return announced.filter(({ flow, bare }) => (bare ? flow.value.steps > later : left.has(flow))).map(({ flow }) => flow);
}

/** Every announced flow with the number of its steps, the nearest announcement where one holds another. A chain of arrows in one line is a flow, too. */
export function extractFlows(site: SiteView): Fact<Flow>[] {
  return site.pages.flatMap((page) => {
    if (page.medium) return [];
    const announced = page.sentences.flatMap((sentence, i) =>
      isAnnouncement(page, sentence) ? flowAt(page, i).map((flow) => ({ flow, bare: STEP_ONE.test(sentence.text) })) : [],
    );
    const told = announced.some(({ flow }) => flow.value.steps >= ENOUGH) ? [] : toldFlows(page);
    const found = nearest(announced);
    return [...found, ...told.map((flow) => toldFact(page, flow, { steps: flow.steps, days: daysIn(flow.words) }))];
  });
}
