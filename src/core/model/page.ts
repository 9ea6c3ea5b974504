/**
 * Stage 1, the page snapshot: what one page says, as plain JSON. Made by one walker (core/snapshot) over the live DOM or a
 * parsed tree; everything after it works on this and never on a DOM.
 */

/** Half-open range of UTF-16 offsets in `PageSnapshot.text`. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * - `shown`: on the page now.
 * - `collapsed`: hidden now, but a visitor can open it (closed `<details>`, tab, accordion). Counts as said.
 * - `hidden`: hidden with nothing to open it (form states, spare copies). Does not count.
 */
export type Shown = 'shown' | 'collapsed' | 'hidden';

/** The part of the page a block stands in, by landmark element, role or the usual id and class names. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'form';

/** An element that holds text, links or images, directly or below it. `parent` is an index in `PageSnapshot.nodes`, -1 for the root. */
export interface SnapshotNode {
  tag: string;
  parent: number;
  /** 1-based position among siblings of the same tag, as in `:nth-of-type()`. */
  nth: number;
  id?: string;
  /** The class attribute and the role, for hints ('footer', 'voice', 'recruit'); at most 120 characters. */
  hint?: string;
}

/** A run of text between block boundaries. Line breaks (`<br>`) are '\n' inside it. */
export interface Block extends TextRange {
  node: number;
  tag: string;
  /** 1–6 for headings (`h1`–`h6`, `role=heading`), 0 otherwise. */
  level: number;
  /** Index of the heading block that stands above this one, -1 for none. */
  heading: number;
  region: Region;
  shown: Shown;
}

export interface Cell extends TextRange {
  /** `<th>`, or a cell that the grid's place and style make a head. */
  head: boolean;
  /** Index of the row and column in which the cell begins; a spanning cell is repeated in `Grid.rows`. */
  row: number;
  col: number;
}

/** A table, or rows of repeated elements that are laid out like one. */
export interface Grid {
  kind: 'table' | 'div';
  node: number;
  rows: Cell[][];
  shown: Shown;
}

/** A label and its value, as the markup pairs them. The ranges may span several blocks. */
export interface Pair {
  label: TextRange;
  value: TextRange;
  source: 'table' | 'dl' | 'div';
}

export interface Link extends TextRange {
  /** Absolute address, '' where it can't be resolved. `mailto:` and `tel:` are kept as written. */
  href: string;
  /** Text, image alts, else title or aria-label. */
  text: string;
  rel: string;
  node: number;
  region: Region;
  shown: Shown;
}

export interface Image extends TextRange {
  /** Absolute address, '' for inline data. Lazy-loading attributes are looked at. */
  src: string;
  alt: string;
  /** Where the image links to, '' for nowhere. */
  href: string;
  node: number;
  region: Region;
  shown: Shown;
}

export interface FormField {
  /** `input` type, or 'textarea', 'select', 'button'. */
  type: string;
  name: string;
}

export interface Form extends TextRange {
  action: string;
  method: string;
  fields: FormField[];
  node: number;
  shown: Shown;
}

export interface Frame {
  src: string;
  title: string;
  offset: number;
  node: number;
  shown: Shown;
}

export interface PageSnapshot {
  url: string;
  title: string;
  lang: string;
  description: string;
  generator: string;
  /** `og:site_name` */
  siteName: string;
  /** All text of the body in reading order; blocks are parted by '\n'. Image alts stand in it, on lines of their own. */
  text: string;
  nodes: SnapshotNode[];
  blocks: Block[];
  grids: Grid[];
  pairs: Pair[];
  /** `<s>`, `<del>`, `<strike>`: withdrawn words and old prices. */
  struck: TextRange[];
  links: Link[];
  images: Image[];
  forms: Form[];
  frames: Frame[];
  /** Parsed `application/ld+json` objects; what does not parse is left out. */
  jsonLd: unknown[];
  /** True when read from the open tab rather than from fetched bytes. */
  live: boolean;
  /** What was left out because a limit was reached: 'text', 'nodes', 'depth', 'attributes'. */
  cut: string[];
}
