/** A table without its format: what CSV and spreadsheets are made of. */

export type CellStyle = 'text' | 'strong' | 'quiet' | 'quote' | 'met' | 'partial' | 'missing' | 'flagged' | 'unknown';

export interface Cell {
  /** Numbers are numbers; all else is text, whatever it looks like. */
  value: string | number;
  /** Opened on a click where the format has links. */
  href?: string | null;
  style?: CellStyle;
}

export interface Column {
  title: string;
  /** In half-width characters, for formats that have widths. */
  width: number;
}

export interface Table {
  name: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Columns that stay in view when scrolling sideways. */
  frozenColumns: number;
}

export const cell = (value: string | number, style: CellStyle = 'text', href: string | null = null): Cell => ({ value, style, href });

export const EMPTY: Cell = { value: '' };
