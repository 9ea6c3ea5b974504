import type { Cell, Grid, Pair, TextRange } from '../model/page.ts';

/** A cell as the walker met it, before spans are laid out. */
export interface RawCell extends TextRange {
  head: boolean;
  colspan: number;
  rowspan: number;
}

const MAX_SPAN = 50;
/** Places of a table that spanning cells may cover beside their own; in a table of more, cells span no further. */
const MAX_COVERED = 20_000;
const MAX_LABEL = 60;

/** A `colspan` or `rowspan` as written. */
const readSpan = (written = '1'): number => Math.max(1, Math.min(MAX_SPAN, Number.parseInt(written, 10) || 1));

/** The cell that a `td` or `th` is. */
export const readCell = (range: TextRange, tag: string, attr: (name: string) => string | undefined): RawCell => ({
  start: range.start,
  end: range.end,
  head: tag === 'th',
  colspan: readSpan(attr('colspan')),
  rowspan: readSpan(attr('rowspan')),
});

/** Lays rows of cells out on a grid; a spanning cell is repeated in every place that it covers. */
export function layOut(rows: readonly RawCell[][]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  let covered = 0;
  rows.forEach((row, r) => {
    let c = 0;
    for (const raw of row) {
      while (grid[r]?.[c]) c++;
      const cell: Cell = { start: raw.start, end: raw.end, head: raw.head, row: r, col: c };
      const spans = covered < MAX_COVERED;
      const height = spans ? Math.min(raw.rowspan, MAX_SPAN, rows.length - r) : 1;
      const width = spans ? Math.min(raw.colspan, MAX_SPAN) : 1;
      covered += height * width - 1;
      for (let dr = 0; dr < height; dr++) {
        for (let dc = 0; dc < width; dc++) (grid[r + dr] as Cell[])[c + dc] = cell;
      }
      c += width;
    }
  });
  return grid.map((row) => Array.from(row, (cell, c) => cell ?? { start: 0, end: 0, head: false, row: 0, col: c }));
}

const distinct = (row: readonly Cell[]): Cell[] => row.filter((cell, i) => cell !== row[i - 1] && cell.end > cell.start);
const short = (cell: TextRange): boolean => cell.end - cell.start <= MAX_LABEL;
const span = (cells: readonly Cell[]): TextRange => ({ start: (cells[0] as Cell).start, end: (cells[cells.length - 1] as Cell).end });

function rowPairs(row: readonly Cell[], r: number): Pair[] {
  const cells = distinct(row);
  const [first, second] = cells;
  if (!first || !second || !short(first)) return [];
  const heads = cells.filter((cell) => cell.head);
  const alternating = cells.length % 2 === 0 && cells.length > 2 && cells.every((cell, i) => cell.head === (i % 2 === 0) || heads.length === 0);
  if (alternating) {
    return cells.flatMap((cell, i) => (i % 2 === 0 && short(cell) ? [{ label: cell, value: cells[i + 1] as Cell, source: 'table' as const }] : []));
  }
  // A row of heads only names the columns, two as well where they stand beside an empty corner.
  const corner = row[0] as Cell;
  if (heads.length === cells.length && (cells.length > 2 || corner.end === corner.start)) return [];
  const values = cells.slice(1).filter((cell) => cell.start >= first.end || cell.row === r);
  return values.length ? [{ label: first, value: values.length === 1 ? (values[0] as Cell) : span(values), source: 'table' }] : [];
}

function columnPairs(rows: readonly Cell[][]): Pair[] {
  const head = rows[0] ?? [];
  if (rows.length < 2 || head.length < 2 || distinct(head).length < 2) return [];
  const named = head.every((cell) => cell.head || cell.end === cell.start);
  if (!named) return [];
  return rows
    .slice(1)
    .flatMap((row) =>
      row.flatMap((cell, c) =>
        head[c] && cell !== head[c] && short(head[c]) && cell.end > cell.start && head[c].end > head[c].start ? [{ label: head[c], value: cell, source: 'table' as const }] : [],
      ),
    );
}

/** The label–value pairs that a table states: first cell and the rest of its row, alternating heads, and column heads over cells. */
export function tablePairs(grid: Grid): Pair[] {
  return [...grid.rows.flatMap(rowPairs), ...columnPairs(grid.rows)];
}
