import type { Cell, Grid } from '../../model/page.ts';
import { foldText } from '../../text/fold.ts';
import type { PageView } from './view.ts';

/** Where in a table something stands: its row, its column, and whether the column is the provider's own in a comparison. */

export interface CellPlace {
  grid: Grid;
  cell: Cell;
  /** Folded text of the first cell of the row and of the column, '' where this is it. */
  rowHead: string;
  colHead: string;
}

interface Placed {
  start: number;
  end: number;
  grid: Grid;
  cell: Cell;
}

/** A longer cell is a part of the page's layout. */
const MAX_CELL = 600;
const MAX_HEAD = 40;
/** Rows or columns looked at to tell whether a table compares. */
const MAX_HEADS = 40;

const cache = new WeakMap<PageView, Placed[]>();

function placed(view: PageView): Placed[] {
  const known = cache.get(view);
  if (known) return known;
  const all = view.snapshot.grids
    .filter((grid) => grid.shown !== 'hidden' && (grid.rows[0]?.length ?? 0) > 1)
    .flatMap((grid) =>
      [...new Set(grid.rows.flat())].filter((cell) => cell.end > cell.start && cell.end - cell.start <= MAX_CELL).map((cell) => ({ start: cell.start, end: cell.end, grid, cell })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  cache.set(view, all);
  return all;
}

const textOf = (view: PageView, cell: Cell | undefined): string =>
  cell && cell.end > cell.start && cell.end - cell.start <= MAX_HEAD ? foldText(view.snapshot.text.slice(cell.start, cell.end)).trim() : '';

/** The innermost cell that holds a raw offset, in a table of two columns or more; null for text outside tables. */
export function cellAt(view: PageView, offset: number): CellPlace | null {
  const all = placed(view);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((all[mid] as Placed).start <= offset) low = mid + 1;
    else high = mid;
  }
  for (let i = low - 1, left = 40; i >= 0 && left > 0; i--, left--) {
    const { start, end, grid, cell } = all[i] as Placed;
    if (offset < start || offset >= end) continue;
    const first = grid.rows[cell.row]?.[0];
    const top = grid.rows[0]?.[cell.col];
    return { grid, cell, rowHead: first === cell ? '' : textOf(view, first), colHead: top === cell ? '' : textOf(view, top) };
  }
  return null;
}

const OTHER_PROVIDER =
  /他社|他の(?:会社|業者|サービス)|(?:^|\s)(?:[A-Z]|[ア-ン])社|社[A-Z](?![A-Za-z])|競合|一般(?:的|の)|大手|従来|(?<!労働者)派遣(?:社員)?(?!事業|許可|元|法)|正社員|自社(?:採用|雇用)|アルバイト|competitor|others?\b|in-house|agency/i;
const SELF_HEAD = /^(?:当社|弊社|当方|わたし(?:たち)?$|私(?:たち|ども)?$)|当(?:社|クラブ|サービス|所|室|店|事務所|センター|オフィス)|^(?:us|ours?)\b/i;

interface Heads {
  across: string[];
  down: string[];
}

const heads = new WeakMap<Grid, Heads>();

function headsOf(view: PageView, grid: Grid): Heads {
  const known = heads.get(grid);
  if (known) return known;
  const built = {
    across: (grid.rows[0] ?? [])
      .slice(1)
      .map((cell) => textOf(view, cell))
      .slice(0, MAX_HEADS),
    down: grid.rows.slice(1, MAX_HEADS).map((row) => textOf(view, row[0])),
  };
  heads.set(grid, built);
  return built;
}

/** A competitor by its head, without a name. */
const COMPETITOR = /^(?:大手)?(?:他社|よそ|競合|(?:大手)?[A-Z甲乙丙丁]社)(?!様|さま)/;

/** True for a cell in the column or row of a competitor, among others. */
export function isOfCompetitor(view: PageView, start: number): boolean {
  const place = cellAt(view, start);
  return place !== null && (place.grid.rows[0]?.length ?? 0) > 2 && [place.colHead, place.rowHead].some((head) => COMPETITOR.test(head));
}

/**
 * Whose column or row a cell is in a table that compares providers: 'own', 'other', or null where the table compares none. `names` are
 * names of the provider and its service.
 */
export function comparedAs(view: PageView, place: CellPlace, names: readonly string[]): 'own' | 'other' | null {
  const { across, down } = headsOf(view, place.grid);
  const isOwn = (head: string): boolean => SELF_HEAD.test(head) || names.some((name) => name.length >= 2 && head.replace(/\s/g, '').includes(name));
  if (across.some((head) => OTHER_PROVIDER.test(head))) return isOwn(place.colHead) ? 'own' : 'other';
  if (down.some((head) => OTHER_PROVIDER.test(head))) return isOwn(place.rowHead) ? 'own' : 'other';
  // Providers by name only: one head is ours, the others are not.
  if (across.length >= 2 && across.filter(isOwn).length === 1) return isOwn(place.colHead) ? 'own' : 'other';
  return null;
}
