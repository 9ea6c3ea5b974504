import type { Grid, Pair, Shown, TextRange } from '../model/page.ts';
import type { Kid } from './draft.ts';

/** Label–value pairs and grids that neighbouring elements form without a table. */

/** Longest label in an item '商号<span>…</span>'. */
const MAX_TAILED_LABEL = 12;
const MAX_COLUMNS = 12;

/** An element with its children, as the walker leaves it. */
export interface Box extends TextRange {
  tag: string;
  node: number;
  level: number;
  shown: Shown;
  kids: readonly Kid[];
  /** Characters of its own, outside of its children. */
  directInk: number;
}

/** Pairs of a definition list: every term with all definitions that follow it. */
export function termPairs(items: readonly (TextRange & { isTerm: boolean })[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < items.length; ) {
    const terms: TextRange[] = [];
    while (items[i]?.isTerm) terms.push(items[i++] as TextRange);
    const from = items[i];
    while (items[i] && !items[i]?.isTerm) i++;
    const to = items[i - 1];
    if (from && to && !to.isTerm) for (const label of terms) pairs.push({ label, value: { start: from.start, end: to.end }, source: 'dl' });
  }
  return pairs;
}

/** A list item whose words end in one inline element: alike in a row they are labels with their values. */
export function tailedItem({ kids, start, end, level, directInk }: Box): Pair | null {
  const [kid] = kids;
  if (!kid || kids.length !== 1 || level > 0 || directInk > MAX_TAILED_LABEL || !/^(?:span|b|strong|em|i|div|p)$/.test(kid.tag)) return null;
  // The words stand before the element, and nothing behind it.
  const last = kid.end === end || kid.end === end - 1;
  return last && kid.start > start ? { label: { start, end: kid.start }, value: { start: kid.start, end: kid.end }, source: 'div' } : null;
}

/** Two boxes in one are a label and its value. */
export function boxPair({ tag, kids }: Box): Pair | null {
  const [label, value] = kids;
  if (!label || !value || kids.length !== 2 || /^(?:t(?:r|body|head|foot)|body|ul|ol|main)$/.test(tag)) return null;
  return { label, value, source: 'div' };
}

const MIN_ALTERNATE = 4;
const MAX_ALTERNATE_LABEL = 30;

const namesOf = (hint: string): string[] => hint.split(/\s+/).filter(Boolean);

/** Class names that all of some boxes bear; builders add one of its own to each. */
const sharedNames = ([first, ...rest]: readonly Kid[]): string[] => namesOf(first?.hint ?? '').filter((name) => rest.every(({ hint }) => namesOf(hint).includes(name)));

/** Boxes in one whose class names take turns ('key', 'value', 'key', 'value') are labels and values. */
export function alternatePairs({ tag, kids }: Box): Pair[] {
  if (kids.length < MIN_ALTERNATE || kids.length % 2 !== 0 || /^(?:t(?:r|body|head|foot)|body|main)$/.test(tag)) return [];
  const labels = kids.filter((_, i) => i % 2 === 0);
  const values = kids.filter((_, i) => i % 2 === 1);
  const [ofLabels, ofValues] = [sharedNames(labels), sharedNames(values)];
  const differ = ofLabels.some((name) => !ofValues.includes(name)) && ofValues.some((name) => !ofLabels.includes(name));
  if (!differ || labels.some(({ start, end, kids }) => end - start > MAX_ALTERNATE_LABEL || kids.length > 1)) return [];
  return labels.flatMap((label, i) => (values[i] ? [{ label, value: values[i], source: 'div' as const }] : []));
}

const rowsOf = (kids: readonly Kid[]): Grid['rows'] => kids.map((kid, row) => kid.kids.map((cell, col) => ({ start: cell.start, end: cell.end, head: false, row, col })));

/** Boxes with as many cells each are rows, or columns, of a grid. */
export function boxGrid({ tag, kids, node, shown }: Box): Grid | null {
  const [first, second] = kids;
  if (!first || !second || /^(?:t(?:r|body|head|foot)|body|main)$/.test(tag)) return null;
  const columns = first.kids.length;
  const alike = columns >= 2 && columns <= MAX_COLUMNS && kids.length <= MAX_COLUMNS && kids.every((kid) => kid.kids.length === columns && kid.tag === first.tag);
  if (!alike) return null;
  return { kind: 'div', node, shown, rows: rowsOf(kids) };
}

/** Fewer rows or columns than these beside other boxes are cards, or a label with its value. */
const MIN_RUN = 3;
/** Raw characters of a cell; longer ones are a page's columns. */
const MAX_RUN_CELL = 60;

const isRow = ({ kids }: Kid): boolean => kids.length >= MIN_RUN && kids.length <= MAX_COLUMNS && kids.every(({ start, end }) => end - start <= MAX_RUN_CELL);
const isAlike = (one: Kid, other: Kid | undefined): boolean =>
  other !== undefined && other.tag === one.tag && other.hint === one.hint && other.kids.length === one.kids.length && isRow(other);

/** Rows that page builders lay between headings and paragraphs, each a box with as many short cells. Those that `hasHeads` denies are none. */
export function rowGrids({ kids, node, shown }: Box): Grid[] {
  const grids: Grid[] = [];
  for (let i = 0; i < kids.length; ) {
    const first = kids[i] as Kid;
    let end = i + 1;
    if (isRow(first)) while (isAlike(first, kids[end])) end++;
    if (end - i >= MIN_RUN && end - i < kids.length) grids.push({ kind: 'div', node, shown, rows: rowsOf(kids.slice(i, end)) });
    i = end;
  }
  return grids;
}

/** True for rows below names of columns, which hold no number: what begins with a price is a card. */
export const hasHeads = ({ rows: [heads = [], ...rows] }: Grid, text: string): boolean => {
  const holdsDigit = ({ start, end }: TextRange): boolean => /[0-9０-９]/.test(text.slice(start, end));
  return !heads.some(holdsDigit) && rows.every((cells) => cells.some(holdsDigit));
};
