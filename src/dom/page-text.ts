import type { PageHead } from '../core/snapshot/adapter.ts';
import { gather } from '../core/snapshot/walker.ts';
import { liveAdapter } from './adapter.ts';
import { bodyOf, dataOf, nodeType, rootOf } from './nodes.ts';
import { inSlices } from './slices.ts';

/** The open page's text, as in its snapshot, with the nodes that it comes from. */

/** A text node, picture or button, and the range of its words in the text, blanks around them included. */
export interface Source {
  node: Node;
  start: number;
  end: number;
}

/** Holds nodes of the page: to be let go of when ranges are made. */
export interface PageText {
  text: string;
  /** In the order of the text. */
  sources: Source[];
}

const TEXT = 3;

/** What stands around the tree has no part in its text. */
const NO_HEAD: PageHead = { url: '', title: '', lang: '', description: '', generator: '', siteName: '', jsonLd: [], live: true };

/** Walks the page in slices that leave its own scripts their turn. What is rendered does not change the text, so nobody asks. */
export async function readText(document: Document): Promise<PageText> {
  const root = bodyOf(document) ?? rootOf(document);
  if (!root) return { text: '', sources: [] };
  const sources: Source[] = [];
  const placed = (node: Node, start: number, end: number): void => {
    if (end > start) sources.push({ node, start, end });
  };
  const { text } = await inSlices(gather<Node>(root, { ...liveAdapter, off: () => false, placed }, NO_HEAD));
  return { text, sources };
}

/** The first source that ends behind an offset. */
function firstAfter(sources: readonly Source[], offset: number): number {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sources[mid] as Source).end <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** What the walk drops from a text node or may lay out otherwise: blanks, and characters without width. */
const BLANK = /[\s\u200b\u00ad\u2060]/;

const countInk = (text: string, start: number, end: number): number => {
  let ink = 0;
  for (let i = start; i < end; i++) if (!BLANK.test(text[i] as string)) ink++;
  return ink;
};

/** The part of a text node's data that holds `count` characters of ink after the first `skip`. */
function inkRange(data: string, skip: number, count: number): { start: number; end: number } | null {
  let ink = 0;
  let start = -1;
  for (let i = 0; i < data.length; i++) {
    if (BLANK.test(data[i] as string)) continue;
    if (ink === skip) start = i;
    ink++;
    if (ink === skip + count) return start < 0 ? null : { start, end: i + 1 };
  }
  return null;
}

function rangeIn(node: Node, start: number, end: number): Range {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function rangeAround(node: Node): Range {
  const range = new Range();
  range.selectNode(node);
  return range;
}

/** Ranges of the page that hold the words from `start` to `end`: one for each text node, picture or button. */
export function rangesOf({ text, sources }: PageText, { start, end }: { start: number; end: number }): Range[] {
  const ranges: Range[] = [];
  for (let i = firstAfter(sources, start); i < sources.length; i++) {
    const source = sources[i] as Source;
    if (source.start >= end) break;
    const from = Math.max(start, source.start);
    const count = countInk(text, from, Math.min(end, source.end));
    if (count === 0) continue;
    if (nodeType(source.node) !== TEXT) {
      ranges.push(rangeAround(source.node));
      continue;
    }
    const part = inkRange(dataOf(source.node), countInk(text, source.start, from), count);
    if (part) ranges.push(rangeIn(source.node, part.start, part.end));
  }
  return ranges;
}
