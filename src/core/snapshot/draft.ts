import type { Block, Form, Frame, Grid, Image, Link, Pair, SnapshotNode, TextRange } from '../model/page.ts';
import type { PageHead } from './adapter.ts';

/** What the walker gathers, before `finish` makes the snapshot of it. */

/** A child with ink: its range and its own children, one level deep. */
export interface Kid extends TextRange {
  tag: string;
  /** Its class names and role. */
  hint: string;
  kids: TextRange[];
}

/** What is known of an unrendered element until all openers of the page are known. */
export interface Unrendered {
  node: number;
  range: TextRange;
  id: string | undefined;
  openable(hasOpener: boolean): boolean;
}

/** The raw result of the walk, before ranges are trimmed and headings, forms and openers are resolved. */
export interface Draft {
  head: PageHead;
  text: string;
  nodes: SnapshotNode[];
  blocks: (Omit<Block, 'heading'> & { titled: boolean })[];
  grids: Grid[];
  /** Rows among other boxes, which are grids where they begin with names of columns. */
  runs: Grid[];
  pairs: Pair[];
  struck: TextRange[];
  links: Link[];
  images: Image[];
  forms: Form[];
  frames: Frame[];
  unrendered: Unrendered[];
  openers: Set<string>;
  cut: Set<string>;
}

export const emptyDraft = (head: PageHead): Draft => ({
  head,
  text: '',
  nodes: [],
  blocks: [],
  grids: [],
  runs: [],
  pairs: [],
  struck: [],
  links: [],
  images: [],
  forms: [],
  frames: [],
  unrendered: [],
  openers: new Set(),
  cut: new Set(),
});
