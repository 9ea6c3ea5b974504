import type { Block, Cell, Grid } from '../../model/page.ts';
import { squeeze } from '../../text/fold.ts';
import { findMoney, type MoneyHit } from '../../text/money.ts';
import { covering } from '../../text/ranges.ts';
import { utterances } from '../reading/claims.ts';
import { allLabelled } from '../reading/labels.ts';
import { isLinked } from '../reading/linked.ts';
import { type Compared, comparisonOf } from './price-comparisons.ts';
import { type PriceLine, priceLines } from './price-lines.ts';
import { ATTRIBUTE } from './price-words.ts';
import type { PageView, Sentence } from '../reading/view.ts';

/**
 * Where the amounts of a page stand: with the words before and behind them, the labels of their row and column, the titles above. What an
 * amount is for is decided from these (prices.ts); here nothing is decided but the place.
 */

/** A place in a table, or in rows that are laid out like one. */
export interface GridPlace {
  grid: Grid;
  cell: Cell;
  row: number;
  col: number;
  /** The row's cells to the left without those that hold amounts, joined; '' for none. */
  rowHead: string;
  /** The same, cell by cell. */
  rowHeads: readonly string[];
  /** Head of the column, '' where the first row holds data. */
  columnHead: string;
  /** Head of the first column, which says what the rows are. */
  cornerHead: string;
  /** The first row consists of names of columns, and is not one row of label and value among others. */
  namesColumns: boolean;
  /** At least two heads of columns are names and no attributes. */
  plansAsColumns: boolean;
  /** In a table that compares with other ways or providers (正社員, 派遣, X社): whose column or row it is. */
  compares: Compared | null;
}

export interface Spot {
  hit: MoneyHit;
  line: PriceLine;
  sentence: Sentence;
  block: number;
  /** Raw range of the amount. */
  start: number;
  end: number;
  /** Words of the line since the amount before, and up to the next one. */
  before: string;
  after: string;
  /** The line around the amount, at most `NEAR` characters each way. */
  near: string;
  /** The amount at which `after` ends, null for none. */
  next: MoneyHit | null;
  /** Label of the pair, table row or 'label: value' line; '' for none. */
  label: string;
  grid: GridPlace | null;
  /** The nearest short line above that may serve as a title, '' for none. */
  titleLine: string;
  /** Question, title line and headings above, nearest first. */
  above: readonly string[];
  struck: boolean;
}

/** More amounts than this on a page are a data set and no price list. */
const MAX_SPOTS = 400;
/** A line of people's words is shorter than this each way from an amount. */
const NEAR = 160;
const MAX_HEAD = 48;
/** A table with more columns is a data set. */
const MAX_COLUMNS = 40;
/** A cell with more text than this lays out the page. */
const MAX_CELL = 400;
const text = (view: PageView, cell: Cell): string => view.folded(cell).replace(/\s+/g, ' ').trim();

const holdsMoney = (words: string): boolean => /[\d万千][^\d]{0,3}円|¥ ?\d|JPY/.test(words);

/** Texts of the head of each column, none where the first row holds amounts. */
function columnHeads(view: PageView, rows: readonly (readonly Cell[])[]): string[] {
  const [first, second] = rows;
  if (!first || rows.length < 2 || first.length < 2) return [];
  const heads = first.map((cell) => text(view, cell));
  if (heads.some(holdsMoney) || heads.filter((words) => words !== '').length < 1) return [];
  // Two rows of heads: a head that spans columns is told apart by the row below.
  const spans = first.some((cell, c) => c > 0 && cell === first[c - 1] && cell.end > cell.start);
  if (!spans || !second) return heads;
  return heads.map((words, c) => {
    const below = second[c] && second[c] !== first[c] ? text(view, second[c] as Cell) : '';
    return below && below.length <= MAX_HEAD && !holdsMoney(below) ? `${words} ${below}` : words;
  });
}

const PLAN_NAME = /プラン|コース|パック/;
const isPlan = (words: string | undefined): boolean => words !== undefined && words !== '' && (PLAN_NAME.test(words) || !ATTRIBUTE.test(words));
const CORNER = /^(?:プラン(?:名)?|コース(?:名)?|メニュー|会員(?:種別)?|区分|種別|項目|サービス(?:名)?|内容|料金(?:表|プラン)?|plans?|courses?)?$/i;

/** True where the first row names the columns: all heads, or with a corner that says so. */
function isHeadRow(view: PageView, row: readonly Cell[]): boolean {
  const inked = row.filter((cell) => cell.end > cell.start);
  if (inked.length >= 1 && (inked.every((cell) => cell.head) || CORNER.test(text(view, row[0] as Cell).replace(/\s/g, '')))) return true;
  return row.length >= 3 && row.slice(1).every((cell) => cell.end - cell.start <= 20 && !/[\d〇○◯×✕。]/.test(text(view, cell)));
}

/** Words of the row's cells before `col`; `ofPlan` are the columns of other plans, whose cells say nothing of this one. */
function rowHeads(view: PageView, row: readonly Cell[], col: number, ofPlan: (col: number) => boolean): string[] {
  const heads: string[] = [];
  for (let c = 0; c < Math.min(col, MAX_COLUMNS); c++) {
    const cell = row[c] as Cell;
    if (ofPlan(c) || cell === row[c - 1] || cell === row[col] || cell.end - cell.start > MAX_HEAD || cell.end <= cell.start) continue;
    for (const words of view
      .folded(cell)
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())) {
      if (words !== '' && !holdsMoney(words) && !/^[-–ー○×◯✕]$|^\d{1,3}(?:,\d{3})+$/.test(words)) heads.push(words);
    }
  }
  return heads;
}

/** Columns that hold an amount below their head, in the first rows. */
const pricedColumns = (view: PageView, rows: readonly (readonly Cell[])[]): ReadonlySet<number> =>
  new Set(rows.slice(1, 60).flatMap((row) => row.slice(0, MAX_COLUMNS).flatMap((cell, c) => (cell.end - cell.start <= MAX_HEAD && holdsMoney(view.folded(cell)) ? [c] : []))));

/** Index of the first of the sorted `starts` that is not before `offset`. */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((starts[mid] as number) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The innermost cell of each raw offset in `starts` (sorted), with its heads. */
function gridPlaces(view: PageView, starts: readonly number[]): Map<number, GridPlace> {
  const found = new Map<number, GridPlace>();
  for (const grid of view.snapshot.grids) {
    if (grid.shown === 'hidden' && grid.kind === 'table') continue;
    const { rows } = grid;
    let heads: string[] | null = null;
    let compared: ((row: number, col: number) => Compared | null) | null = null;
    let namesColumns: boolean | null = null;
    let plansAsColumns: boolean | null = null;
    let priced: ReadonlySet<number> | null = null;
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell.row !== r || cell.col !== c || cell.end - cell.start > MAX_CELL) return;
        for (let i = firstFrom(starts, cell.start); i < starts.length && (starts[i] as number) < cell.end; i++) {
          const at = starts[i] as number;
          const known = found.get(at);
          if (known && known.cell.end - known.cell.start <= cell.end - cell.start) continue;
          heads ??= columnHeads(view, rows);
          compared ??= comparisonOf(view, rows);
          // Heads of columns that hold amounts stand beside each other; none is the head of the next.
          namesColumns ??= heads.length > 0 && isHeadRow(view, rows[0] as Cell[]);
          plansAsColumns ??= namesColumns && heads.slice(1).filter(isPlan).length >= 2;
          priced ??= plansAsColumns ? pricedColumns(view, rows) : new Set<number>();
          const ofPlan = (column: number): boolean => column > 0 && isPlan(heads?.[c]) && isPlan(heads?.[column]) && priced?.has(column) === true;
          const own = r === 0 && row.length >= 3 && row.every((head) => head.head || head.end <= head.start) ? [] : rowHeads(view, row, c, ofPlan);
          const head = r > 0 ? (heads[c] ?? '') : '';
          found.set(at, {
            grid,
            cell,
            row: r,
            col: c,
            rowHead: own.join(' '),
            rowHeads: own,
            columnHead: head.length <= MAX_HEAD ? head : '',
            cornerHead: heads[0] ?? '',
            namesColumns,
            plansAsColumns,
            compares: compared(r, c),
          });
        }
      });
    });
  }
  return found;
}

/** The label of each raw offset: of the smallest pair that holds it. */
function labelsAt(view: PageView, starts: readonly number[]): Map<number, string> {
  const found = new Map<number, { label: string; width: number }>();
  for (const pair of allLabelled(view)) {
    const width = pair.range.end - pair.range.start;
    if (width > MAX_CELL || holdsMoney(pair.label)) continue;
    for (let i = firstFrom(starts, pair.range.start); i < starts.length && (starts[i] as number) < pair.range.end; i++) {
      const at = starts[i] as number;
      const known = found.get(at);
      if (!known || width < known.width) found.set(at, { label: pair.label, width });
    }
  }
  return new Map([...found].map(([at, { label }]) => [at, label]));
}

/** Short texts that stand alone in a table's row, as titles of what follows (pages laid out with tables). By block; '' elsewhere. */
export function soloTitles(view: PageView): readonly string[] {
  const known = soloCache.get(view);
  if (known) return known;
  const solo = new Set<number>();
  for (const grid of view.snapshot.grids) {
    if (grid.kind !== 'table') continue;
    for (const row of grid.rows) {
      const inked = row.filter((cell, c) => cell.end > cell.start && cell !== row[c - 1]);
      const [only] = inked;
      if (inked.length === 1 && only && only.end - only.start <= 30) solo.add(only.start);
    }
  }
  let title = '';
  const titles = view.snapshot.blocks.map((block) => {
    if (block.level > 0) title = '';
    if (!solo.has(block.start)) return title;
    const words = view.snapshot.text.slice(block.start, block.end);
    if (block.level === 0 && (block.tag === 'td' || block.tag === 'th') && !/[。：:]/.test(words) && !holdsMoney(words) && !isLinked(view, block)) {
      title = squeeze(words);
    }
    return title;
  });
  soloCache.set(view, titles);
  return titles;
}

const soloCache = new WeakMap<PageView, readonly string[]>();

const TITLE_TAGS = /^(?:p|div|center|section|article|dt|figcaption|caption|li)$/;
const TITLE_REACH = 8;
/** '（例）9名の会社の場合' right above a table: what follows is worked out for that case. */
const EXAMPLE_LEAD = /^[\s■◆●※・]{0,2}(?:[(（【「]\s?例\s?[)）】」]|(?:ご?参考|計算|試算|算出|料金|お?見積り?)例(?=[\s::：はの)）】]|$))/;
const MAX_LEAD = 100;

/** A short line of its own above a list of amounts that serves as its title, without a heading's markup ('コールオーバー料（上限超過時）'). */
function titleLine(view: PageView, block: number): string {
  const { blocks, text: raw } = view.snapshot;
  const ahead = blocks[block - 1];
  if (ahead && ahead.level === 0 && ahead.end - ahead.start <= MAX_LEAD && EXAMPLE_LEAD.test(view.folded(ahead))) return '計算例';
  for (let b = block - 1; b >= 0 && b >= block - TITLE_REACH; b--) {
    const above = blocks[b] as Block;
    if (above.level > 0 || above.region !== blocks[block]?.region) return '';
    const words = raw.slice(above.start, above.end);
    if (above.shown === 'hidden' || words.length > 26 || words.includes('\n') || !TITLE_TAGS.test(above.tag) || holdsMoney(view.folded(above))) continue;
    if (/[。、!！?？]|\d|ます$|です$/.test(words.replace(/[（(][^)）]{0,60}[)）]/, '')) || isLinked(view, above)) continue;
    return squeeze(words);
  }
  return '';
}

/** All amounts of a page, each with its place. Hidden, navigational and question lines are left out. */
export function spotsOf(view: PageView): Spot[] {
  const raw: Omit<Spot, 'label' | 'grid' | 'above' | 'titleLine'>[] = [];
  const isStruck = covering(view.snapshot.struck);
  for (const line of priceLines(view)) {
    const hits = findMoney(line.text);
    const { sentence } = line;
    if (!hits.length || view.snapshot.blocks[sentence.block]?.region === 'nav' || sentence.isQuestion) continue;
    hits.forEach((hit, i) => {
      if (hit.upper || raw.length >= MAX_SPOTS) return;
      const previous = hits[i - 1];
      const partner = hits[i + 1]?.upper ? hits[i + 1] : undefined;
      const next = hits[partner ? i + 2 : i + 1];
      const start = line.toRaw(hit.start);
      const end = line.toRaw(hit.end - 1) + 1;
      raw.push({
        hit,
        line,
        sentence,
        start,
        end,
        block: view.blockAt(start),
        before: line.text.slice(previous?.end ?? 0, hit.start),
        after: line.text.slice((partner ?? hit).end, next?.start ?? line.text.length),
        near: line.text.slice(Math.max(0, hit.start - NEAR), hit.end + NEAR),
        next: next ?? null,
        struck: sentence.struck || isStruck({ start, end }),
      });
    });
  }
  if (!raw.length) return [];
  const starts = raw.map((spot) => spot.start).sort((a, b) => a - b);
  const grids = gridPlaces(view, starts);
  const labels = labelsAt(view, starts);
  const titles = soloTitles(view);
  const leads = new Map(utterances(view).map((u) => [u.sentence.start, u.led?.text ?? u.headed?.text ?? '']));
  return raw.map((spot) => {
    const { sentence } = spot;
    const above = [sentence.question, leads.get(sentence.start) ?? '', titles[spot.block] ?? '', ...sentence.headings.slice(0, 4)];
    const grid = grids.get(spot.start) ?? null;
    return {
      ...spot,
      grid,
      titleLine: titleLine(view, grid ? view.blockAt(grid.grid.rows[0]?.[0]?.start ?? spot.start) : spot.block),
      label: labels.get(spot.start) ?? '',
      above: [...new Set(above.filter((words) => words !== '' && words.length <= 60))],
    };
  });
}
