import { altOf, SKIPPED } from '../core/snapshot/elements.ts';
import { specialChildren } from './adapter.ts';
import { attributeOf, bodyOf, dataOf, lastChild, localName, nodeType, previousSibling, rootOf } from './nodes.ts';
import type { PageText, Source } from './page-text.ts';
import { inSlices } from './slices.ts';

/** The open page's words in their order, without anything that blocks, lines and blanks say: much quicker to have than its text. */

const ELEMENT = 1;
const TEXT = 3;
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

function* gatherWords(root: Node): Generator<void, PageText> {
  const parts: string[] = [];
  const sources: Source[] = [];
  let length = 0;
  /** Nodes that are still to be visited, the next one last. */
  const rest: Node[] = [root];
  const add = (node: Node, words: string): void => {
    if (!/\S/.test(words)) return;
    sources.push({ node, start: length, end: length + words.length });
    parts.push(words);
    length += words.length + 1;
  };
  for (let visited = 1; rest.length > 0; visited++) {
    const node = rest.pop() as Node;
    const type = nodeType(node);
    if (type === TEXT) add(node, dataOf(node));
    else if (type === ELEMENT) {
      const tag = localName(node as Element);
      const words = standIn(node as Element, tag);
      const special = words === null ? specialChildren(node as Element, tag) : null;
      if (words !== null) add(node, words);
      else if (special) rest.push(...special.reverse());
      else for (let child = lastChild(node); child; child = previousSibling(child)) rest.push(child);
    }
    if (visited % STEP === 0) yield;
  }
  return { text: parts.join('\n'), sources };
}

/** Walks the page in slices. The words of neighbouring nodes are parted by line breaks. */
export async function readWords(document: Document): Promise<PageText> {
  const root = bodyOf(document) ?? rootOf(document);
  return root ? inSlices(gatherWords(root)) : { text: '', sources: [] };
}
