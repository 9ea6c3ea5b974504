import { altOf, SKIPPED } from '../core/snapshot/elements.ts';
import { specialChildren } from './adapter.ts';
import { attributeOf, bodyOf, dataOf, localName, nodeType, rootOf, walkerFrom } from './nodes.ts';
import type { PageText, Source } from './page-text.ts';
import { inSlices } from './slices.ts';

/** The open page's words in their order, without anything that blocks, lines and blanks say: much quicker to have than its text. */

const ELEMENT = 1;
const TEXT = 3;
/** Elements and texts. */
const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
/** Nodes visited between two steps. */
const STEP = 500;

/** What stands for an element that is not walked; null for one that is. As in the walk of the snapshot. */
function standIn(element: Element, tag: string): string | null {
  const attr = (name: string): string | undefined => attributeOf(element, name) ?? undefined;
  if (tag === 'img' || tag === 'svg') return altOf(tag, attr);
  if (tag !== 'input') return SKIPPED.has(tag) ? '' : null;
  const type = attr('type')?.toLowerCase();
  if (type === 'image') return altOf(tag, attr);
  return type === 'submit' || type === 'button' ? (attr('value') ?? '') : '';
}

/** The words of trees that stand one after the other. */
interface Gathered {
  parts: string[];
  sources: Source[];
  length: number;
  visited: number;
}

function add(gathered: Gathered, node: Node, words: string): void {
  if (!/\S/.test(words)) return;
  gathered.sources.push({ node, start: gathered.length, end: gathered.length + words.length });
  gathered.parts.push(words);
  gathered.length += words.length + 1;
}

/** The next node that is not inside of the present one. */
function nextOutside(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

function* gatherWords(root: Node, gathered: Gathered): Generator<void, void> {
  const walker = walkerFrom(root, SHOWN);
  for (let node: Node | null = root; node; ) {
    if (++gathered.visited % STEP === 0) yield;
    const type = nodeType(node);
    if (type === TEXT) add(gathered, node, dataOf(node));
    if (type !== ELEMENT) {
      node = walker.nextNode();
      continue;
    }
    const tag = localName(node as Element);
    const words = standIn(node as Element, tag);
    const special: Node[] | null = words === null ? specialChildren(node as Element, tag) : null;
    if (words !== null) add(gathered, node, words);
    for (const child of special ?? []) yield* gatherWords(child, gathered);
    node = words === null && special === null ? walker.nextNode() : nextOutside(walker);
  }
}

/** Walks the page in slices. The words of neighbouring nodes are parted by line breaks. */
export async function readWords(document: Document): Promise<PageText> {
  const root = bodyOf(document) ?? rootOf(document);
  const gathered: Gathered = { parts: [], sources: [], length: 0, visited: 0 };
  if (root) await inSlices(gatherWords(root, gathered));
  return { text: gathered.parts.join('\n'), sources: gathered.sources };
}
