import type { Fact } from '../../model/fact.ts';
import { confidenceOf } from '../reading/make.ts';
import { cardLines, cardOf, cardTitle, gridPlan, includedCount, includedHours, isNamedPlan, planBefore, planCells, planName, titlePlan } from './price-cards.ts';
import { type Spot, spotsOf } from './price-places.ts';
import { inPriceContext, isReplaced, isReplacement, minutesOf, notePhoneTrade, offersByMonth, pageHints, roleOf, unitOf } from './price-reading.ts';
import { isTwin, nearTax, pageTax, type Tax } from './price-tax.ts';
import { AUTOMATIC, type PriceRole, type PriceUnit } from './price-words.ts';
import type { PageView, SiteView } from '../reading/view.ts';

/** Every amount in yen on the pages, with what it is for, per what, with or without tax, and what it includes. */

export interface Price {
  yen: number;
  /** Null where the page does not say per what. */
  per: Exclude<PriceUnit, 'item'> | null;
  tax: Tax;
  /** The tax is said of the page's prices in general, not at the amount. */
  taxInGeneral: boolean;
  role: PriceRole;
  /** Replaced by another: struck through, before an arrow, in a column of former prices. */
  old: boolean;
  plan: string | null;
  /** In a table, by a name like …プラン or below a head プラン: a plan on offer, not a side line. */
  isNamedPlan: boolean;
  /** Hours of work included. */
  hours: number | null;
  /** Calls, tasks or pieces included. */
  count: number | null;
  /** Repeats the amount before it on the line, with or without tax. */
  twin: boolean;
  /** Lower end of a range, or a starting price. */
  from: boolean;
  /** The amount's own words and labels, folded: for criteria that look closer. */
  words: string;
  /** A fixed part (基本料) to which charges by use are added: no whole plan. */
  base: boolean;
  /** The words around speak of prices, so that it is one of the offer and not of a story. */
  offered: boolean;
  /** Answered by a machine. */
  automatic: boolean;
}

interface Read {
  spot: Spot;
  role: PriceRole | null;
  per: Price['per'];
  tax: 'in' | 'out' | null;
  /** The amount before it, of whose plan it tells again. */
  like?: Spot;
}

const isByUse = (per: Price['per']): boolean => per === 'hour' || per === 'call' || per === 'job';

/** Units in which a service like this is sold; a price by year counts by the month (plans.ts). */
const MAX_PLAN = 3_000_000;

function isPlanPrice(view: PageView, { spot, role, per }: Read): boolean {
  if (role !== null || spot.hit.approx || spot.hit.yen <= 0 || spot.hit.yen > MAX_PLAN || per === null) return false;
  return (per === 'month' && offersByMonth(spot)) || inPriceContext(view, spot);
}

/** '費用は2万円台〜'. */
const STARTS = /^台?\s?(?:~|から|より)/;

/** An amount that the words right before it call a price, or that stands in the heading of the page. */
const isToldOf = (view: PageView, spot: Spot): boolean =>
  spot.hit.yen > 0 &&
  spot.hit.yen <= MAX_PLAN &&
  (/(?:料金|費用|価格|お代|お?値段|代金)(?:は|が|、|:|\s)*(?:約|およそ)?\s?¥?$/.test(spot.before) || view.snapshot.blocks[spot.block]?.level === 1);

/** '月々5万円台から': by the month, and only about where it starts. */
const isRoughStart = (view: PageView, spot: Spot, per: Price['per']): boolean =>
  per === 'month' && spot.hit.approx && spot.hit.yen > 0 && spot.hit.yen <= MAX_PLAN && STARTS.test(spot.after) && inPriceContext(view, spot);

/** '月20時間 98,000円', a row with hours, a plan's column under 月額制: the unit that everything but the amount says. */
function impliedUnit(view: PageView, spot: Spot, { plan, hours, count, byMonth }: Told): Price['per'] {
  const own = [spot.before, spot.label, spot.grid?.rowHead ?? '', spot.grid?.columnHead ?? '', plan ?? ''].join(' ');
  if (/チケット|回数券|都度|単発|1案件|一式/.test(own)) return 'job';
  if (byMonth && inPriceContext(view, spot)) return 'month';
  const words = [own, spot.titleLine, ...spot.above.slice(0, 3)].join(' ');
  if (
    /月\s?\d{1,4}\s?(?:時間|件|コール|回|仕訳|通|枚|行)|\d\s?(?:時間|件|コール|回)\s?[/／]\s?月|月額|月間|毎月|顧問(?:料|報酬|契約)?(?:$|[\s、・+＋])|monthly|per month/i.test(
      words,
    )
  )
    return 'month';
  const named = plan !== null && /プラン|コース|会員/.test(plan);
  if (named && (hours !== null || pageHints(view).monthly)) return 'month';
  if ((plan !== null || count !== null) && pageHints(view).allMonthly && inPriceContext(view, spot)) return 'month';
  if (hours !== null && inPriceContext(view, spot)) return pageHints(view).monthly ? 'month' : 'job';
  // '就業規則の作成 150,000円': a piece of work and its price on one line of a price list.
  return plan !== null && PIECE_OF_WORK.test(plan) && view.page.kinds[0] === 'price' && spot.before.trim() === plan ? 'job' : null;
}

/** A piece of work that is done once. */
const PIECE_OF_WORK = /.(?:の|を)?(?:作成|変更|改定|申請|届出|手続き?|設立|登記|申告|提出|翻訳|調査)$/;

interface Told {
  plan: string | null;
  hours: number | null;
  count: number | null;
  /** Its card or cells say how much work a month holds: '月10時間' beside the amount. */
  byMonth: boolean;
  titleBlock: number;
  byColumn: boolean;
}

/** '10万円プラン': a plan that is named by its price. */
const namedByPrice = ({ hit, line, after }: Spot): string | null => {
  const name = /^(?:の)?(?:プラン|コース|パック)/.exec(after);
  return name ? line.text.slice(hit.start, hit.end) + name[0].replace(/^の/, '') : null;
};

/** The line above in the same paragraph, where it names the plan. */
function lineAbove(view: PageView, { line, sentence }: Spot): string | null {
  const before = view.sentences[line.index - 1];
  return before && before.block === sentence.block && before.text.length <= 30 ? planName(before.text) : null;
}

function describe(view: PageView, read: Read, rivals: readonly Spot[]): Told {
  const spot = read.like ?? read.spot;
  const table = gridPlan(spot);
  const card = spot.grid?.grid.kind === 'table' && table.name ? null : cardOf(view, spot, rivals);
  // The rows of a notice by law are no cards.
  const isNotice = spot.grid !== null && view.page.kinds[0] === 'tokushoho';
  const title = table.name || !card || isNotice ? null : cardTitle(view, card, spot.block);
  const plan =
    namedByPrice(spot) ??
    table.name ??
    planBefore(spot.before) ??
    (spot.grid?.row === 0 && spot.grid.rowHead === '' && spot.grid.col > 0 ? null : planName(spot.label)) ??
    lineAbove(view, spot) ??
    title?.name ??
    titlePlan(spot);
  const own = [spot.before, spot.after.slice(0, 40), read.spot.after.slice(0, 40), spot.grid?.rowHead ?? '', spot.label, plan ?? ''];
  const around = [...planCells(view, spot, table.byColumn), ...(table.byColumn ? [spot.grid?.columnHead ?? ''] : []), ...(card ? cardLines(view, card) : [])];
  const pick = (find: (words: string) => number | null): number | null => [...own, ...(isByUse(read.per) ? [] : around)].map(find).find((value) => value !== null) ?? null;
  const heading = view.snapshot.blocks[spot.block]?.heading ?? -1;
  const titleBlock = title?.block ?? (plan !== null && heading >= 0 && spot.above.includes(view.headings[spot.block]?.[0] ?? '') && titlePlan(spot) === plan ? heading : -1);
  const byMonth = around.some((words) => /^(?:毎|ひと|1か)?月(?:間)?(?:に)?\s?\d{1,4}\s?(?:時間|件|コール|回|本|通|行|仕訳|枚)(?:まで|分)?$/.test(words));
  const [hours, count] = [pick(includedHours), pick(includedCount)];
  // A plan of 100 calls named '24時間' is one that answers day and night.
  return { plan, hours: hours === 24 && count !== null ? null : hours, count, byMonth, titleBlock, byColumn: table.byColumn };
}

/** The amount with its own words: prefix, suffix, tax; in a table the row from its head. */
function rangeOf(view: PageView, spot: Spot, titleBlock: number, byColumn: boolean): { start: number; end: number } {
  const { line } = spot;
  const tail =
    /^(?:\s?(?:円|~|から|より|\/ ?1?(?:(?:か|ヶ|カ)?月|年|時間|件|回|コール|枚|通|名|本|日|mo(?:nth)?|h(?:ou)?r?)(?![A-Za-z払契]|\s?\d)|\((?:税|tax|excl|incl)[^)]{0,14}\)|税[込抜別]|per [a-z]{1,8}|a month))+/i.exec(
      spot.after,
    );
  const ahead =
    /(?:月額(?:料金)?|月々|(?<!\d)1(?:時間|件|コール|回)(?:あたり|につき)?|初期費用|入会金|税込|[^\s、。・／/|:：()]{1,14}(?:プラン|コース|[:：]))\s?(?:は|:|：)?\s?$/.exec(
      spot.before,
    );
  const at = spot.hit.start - (ahead?.[0].length ?? 0);
  const words = line.text.slice(Math.max(0, at));
  const start = line.toRaw(Math.max(0, at) + (words.length - words.trimStart().length));
  const end = tail ? line.toRaw(Math.min(line.text.length, spot.hit.end + tail[0].length) - 1) + 1 : spot.end;
  const { grid } = spot;
  const cell = grid?.cell;
  if (grid) {
    const row = grid.grid.rows[grid.row]?.find((cell) => cell.end > cell.start);
    if (row && row.start <= start && end - row.start <= 60 && (!byColumn || !/円|¥/.test(view.folded({ start: row.start, end: start }))))
      return { start: row.start, end: Math.max(end, spot.end) };
    if (cell && byColumn && cell.end - cell.start <= 40) return { start: cell.start, end: cell.end };
  }
  const title = view.snapshot.blocks[titleBlock];
  if (title && title.start < start && end - title.start <= 60) return { start: title.start, end };
  return { start, end };
}

/** '甲種 月額24,200円、乙種 36,300円': the unit of the first holds for the next. */
const isNextInList = (spot: Spot, own: Read, last: Read): boolean =>
  own.per === null && own.role === null && last.role === null && last.per !== null && last.spot.line === spot.line && /[、,／/・][^。、\d]{1,16}$/.test(spot.before);

const SPOKEN = /(?:です|ます|ました|なんて|もらえ|くれ|って|よ|ね|けど|から|のに)[。!！…]*$/;

/** Whose amount it is: what stands in quotation marks or in a quotation is a customer's word. */
function subjectOf(view: PageView, spot: Spot, role: PriceRole | null): Fact['subject'] {
  const { subject } = spot.sentence;
  // The provider's own column, below a heading that says that others stand beside it.
  if (subject === 'comparison' && spot.grid?.compares === 'own') return 'own';
  if (subject !== 'own') return subject;
  if (role === 'market') return 'comparison';
  const open = spot.before.lastIndexOf('「');
  const close = spot.after.indexOf('」');
  if (open >= 0 && open > spot.before.lastIndexOf('」') && close >= 0 && SPOKEN.test(spot.after.slice(0, close))) return 'client';
  return view.snapshot.blocks[spot.block]?.tag === 'blockquote' ? 'client' : 'own';
}

/** By the head or the line: '1名につき月額…', '1回線 月額…'. */
const PER_HEAD = /(?:1|一)(?:名|人|ID|アカウント|ユーザー|社員|従業員|店舗|回線|番号)(?:様)?(?:あたり|につき|ごと|当たり|\s)/;

/** '1,000円/月・1人', '500円/人・月'. */
const A_HEAD_A_MONTH = /^\s?(?:円)?\s?[/／]\s?(?:月[・／/]\s?(?:1|一)?\s?(?:名|人|ID|アカウント|ユーザー)|(?:名|人|ID|アカウント|ユーザー)[・／/]\s?月)/;

/** A fixed part to which charges by use come, or a price by the head: no whole plan. */
function isBase({ spot }: Read, words: string, candidates: readonly Read[]): boolean {
  if (PER_HEAD.test(words) || A_HEAD_A_MONTH.test(spot.after) || /^[^。]{0,10}[+＋]\s?(?:通話|従量|コール|件数|1(?:件|コール))/.test(spot.after)) return true;
  const inGrid = ({ spot: other, per }: Read): boolean =>
    other !== spot && spot.grid !== null && other.grid?.grid === spot.grid.grid && (per === 'call' || per === 'job' || per === 'hour');
  return /基本(?:料|料金)/.test(words) && candidates.some(inGrid);
}

/** '15分ごとに715円（1時間あたり2,860円）': the amount in brackets tells the one before it again, by another unit. */
const RESTATES = /^[^。(（]{0,24}[(（](?:1|一)(?:時間|件|コール|本|通)(?:あたり|当たり|につき|換算(?:で)?|では|で|に(?:すると|換算すると))?:?(?:約)?$/;

/** What an amount in brackets is for: as the one that it tells again; beside a price of a plan, only the same in other words. */
const roleAgain = (own: Read, last: Read): PriceRole | null => last.role ?? (own.per === last.per ? own.role : 'paraphrase');

/** Prices of other plans: by the same unit, where one that does not say per what stands among those by the month; not the same with tax. */
function isRival(other: Read, read: Read): boolean {
  if (other.spot.line === read.spot.line) return false;
  if (other.per === read.per) return true;
  const [low, high] = [other.spot.hit.yen, read.spot.hit.yen].sort((a, b) => a - b) as [number, number];
  return (other.per ?? 'month') === (read.per ?? 'month') && Math.abs(low * TAX_RATE - high) > 1;
}

function pagePrices(view: PageView): Fact<Price>[] {
  const reads: Read[] = [];
  for (const spot of spotsOf(view)) {
    const last = reads[reads.length - 1];
    const own = { spot, role: roleOf(spot), per: unitOf(view, spot), tax: nearTax(spot) };
    // '初期費用 22,000円 → 0円': the second amount is for what the first is for.
    const repeats = last !== undefined && last.spot.line === spot.line && (isReplacement(spot, last.spot) || isTwin(spot, last.spot));
    reads.push(
      repeats
        ? {
            spot,
            role: own.role === 'campaign' ? last.role : (own.role ?? last.role),
            per: own.per ?? last.per,
            tax: own.tax ?? (isReplacement(spot, last.spot) ? last.tax : null),
            like: last.spot,
          }
        : last && isNextInList(spot, own, last)
          ? { ...own, per: last.per }
          : last && last.spot.line === spot.line && RESTATES.test(spot.before)
            ? { ...own, role: roleAgain(own, last) }
            : own,
    );
  }
  const general = pageTax(view);
  const candidates = reads.filter(({ role, spot }) => role === null && spot.hit.yen > 0 && !isReplaced(spot));
  return reads.map((read): Fact<Price> => {
    const { spot, role } = read;
    const rivals = candidates.filter((other) => isRival(other, read)).map((other) => other.spot);
    const told = describe(view, read, rivals);
    const per = read.per ?? (role === null ? impliedUnit(view, spot, told) : null);
    const isPlan = isPlanPrice(view, { ...read, per });
    const tactic = spot.grid || spot.label ? ('pair' as const) : ('text' as const);
    const words = [spot.grid?.rowHead ?? '', spot.grid?.columnHead ?? '', spot.label, spot.before.slice(-60), spot.after.slice(0, 40)].filter(Boolean).join(' ');
    const minutes = per === 'hour' ? minutesOf(spot) : null;
    const value: Price = {
      yen: minutes ? Math.round((spot.hit.yen * 60) / minutes) : spot.hit.yen,
      per,
      tax: read.tax ?? general ?? 'unsaid',
      taxInGeneral: read.tax === null,
      role: role ?? (isPlan ? 'plan' : (per === null && isToldOf(view, spot)) || isRoughStart(view, spot, per) ? 'unsaid' : 'other'),
      old: role === 'old' || isReplaced(spot),
      plan: told.plan,
      isNamedPlan: told.plan !== null && isNamedPlan(view, spot, told.plan),
      hours: per === 'hour' || per === 'call' ? null : told.hours,
      count: per === 'hour' || per === 'call' ? null : told.count,
      twin: read.like !== undefined && isTwin(spot, read.like),
      from: spot.hit.from || (role === null && (per === null || spot.hit.approx) && STARTS.test(spot.after)),
      words,
      base: isBase(read, words, candidates),
      offered: inPriceContext(view, spot),
      automatic: AUTOMATIC.test(`${words} ${spot.above[0] ?? ''}`),
    };
    const subject = subjectOf(view, spot, role);
    return { value, page: view.index, ...rangeOf(view, spot, told.titleBlock, told.byColumn), tactic, subject, confidence: confidenceOf(tactic, view) };
  });
}

/** Consumption tax since October 2019 (消費税法 29条, 地方消費税を含む). */
const TAX_RATE = 1.1;

/** True where `taxed` is the price `plain` with tax: both said so, told on one line, or of one plan. Prices of different plans may stand in that ratio, too. */
export function isTaxedTwin({ value: plain, page }: Fact<Price>, { value: taxed, page: other }: Fact<Price>): boolean {
  if (plain.yen < 10 || taxed.yen <= plain.yen || Math.abs(plain.yen * TAX_RATE - taxed.yen) > 1) return false;
  if ((plain.tax === 'in' && !plain.taxInGeneral) || (taxed.tax === 'out' && !taxed.taxInGeneral)) return false;
  const said = page === other ? plain.tax === 'out' && !(plain.taxInGeneral && taxed.taxInGeneral) : plain.tax === 'out' || taxed.tax === 'in';
  return said || taxed.twin || (plain.plan !== null && plain.plan === taxed.plan);
}

const cache = new WeakMap<SiteView, Fact<Price>[]>();

/** All amounts of the site; `role` says which are prices of plans. */
export function extractPrices(site: SiteView): Fact<Price>[] {
  const known = cache.get(site);
  if (known) return known;
  notePhoneTrade(site.pages);
  const found = site.pages.flatMap(pagePrices);
  cache.set(site, found);
  return found;
}
