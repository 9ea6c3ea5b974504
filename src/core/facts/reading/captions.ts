import type { Block, PageSnapshot } from '../../model/page.ts';
import { fold, joinCjk } from '../../text/fold.ts';
import { linkAt } from './links.ts';

/**
 * Titles of boxes that no markup makes headings: the short first line of a box, as site builders write them ('<div>お客様の取り組み</div><div>…</div>').
 */

const MAX_LEVELS = 6;
/** Raw characters of a box: a larger one is a column or the page. */
const MAX_BOX = 1_500;
const MAX_CAPTION = 30;
const NO_CAPTION = /[。、!！?？:：]|(?:ます|です|ません|ました|ください|(?:ます|です|ません)か)$/;
const ENDS_SEARCH = new Set(['body', 'main', 'article', 'nav', 'table', 'ul', 'ol', 'dl', 'form']);
const IN_LIST = new Set(['li', 'td', 'th', 'dt', 'dd']);

interface Box {
  first: number;
  start: number;
  end: number;
}

/** The boxes around each block, by their nodes. */
function boxesOf({ blocks, nodes }: PageSnapshot): ReadonlyMap<number, Box> {
  const boxes = new Map<number, Box>();
  for (const [b, block] of blocks.entries()) {
    let n = block.node;
    for (let i = 0; n >= 0 && i <= MAX_LEVELS; i++) {
      const { tag, parent } = nodes[n] as PageSnapshot['nodes'][number];
      if (ENDS_SEARCH.has(tag)) break;
      const box = boxes.get(n);
      if (box) box.end = block.end;
      else boxes.set(n, { first: b, start: block.start, end: block.end });
      n = parent;
    }
  }
  return boxes;
}

/** For a page: the captions above a block, nearest first; only those that stand behind its heading. Folded text. */
export function captions(snapshot: PageSnapshot): (index: number) => readonly string[] {
  const { blocks, nodes, text } = snapshot;
  const boxes = boxesOf(snapshot);
  const words = new Map<number, string>();
  const caption = (b: number): string => {
    const known = words.get(b);
    if (known !== undefined) return known;
    const { start, end, level, tag, region } = blocks[b] as Block;
    const isPlain = level === 0 && !IN_LIST.has(tag) && region !== 'nav' && end - start <= MAX_CAPTION && linkAt(snapshot, start) === undefined;
    const raw = isPlain ? text.slice(start, end).trim() : '';
    const line = raw.includes('\n') ? '' : joinCjk(fold(raw)).text;
    const found = NO_CAPTION.test(line) ? '' : line;
    words.set(b, found);
    return found;
  };
  return (index) => {
    const { node, heading } = blocks[index] as Block;
    const found: string[] = [];
    let last = index;
    for (let n = node, i = 0; n >= 0 && i <= MAX_LEVELS; i++) {
      const box = boxes.get(n);
      if (!box || box.end - box.start > MAX_BOX) break;
      // What opens one answer is no title of the box that holds them all.
      const opens = blocks[box.first]?.tag === 'summary' && nodes[n]?.tag !== 'details';
      if (!opens && box.first < last && box.first > heading && caption(box.first) !== '') found.push(caption(box.first));
      last = Math.min(last, box.first);
      n = (nodes[n] as PageSnapshot['nodes'][number]).parent;
    }
    return found;
  };
}
