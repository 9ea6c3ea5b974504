import { SKIPPED } from '../core/snapshot/elements.ts';
import type { TextRange } from '../core/model/page.ts';
import { bodyOf, dataLength, dataOf, localName, nodeType, openShadow, parentNode, rootOf, textOf, walkerFrom } from './nodes.ts';
import type { Source } from './page-text.ts';

/**
 * The open page's words as the browser has them ready: all the text of its own tree, without shadow trees, frames and pictures, and with
 * scripts and other text that nobody reads. Much quicker to have than the page's text, of which each node is asked for.
 */

const ELEMENT = 1;
/** Text nodes passed between two steps. */
const STEP = 1000;

/** Elements with text of their own that the page's text does not have, beside those that are skipped. */
const REPLACED = new Set(['svg', 'iframe']);

const rootOfWords = (document: Document): Element | null => bodyOf(document) ?? rootOf(document);

export const wordsOf = (document: Document): string => textOf(rootOfWords(document));

/** Does the page's text have the words of a text node at their place? Not those in a script, nor those that a shadow tree puts elsewhere. */
function isRead(node: Node): boolean {
  for (let above = parentNode(node); above && nodeType(above) === ELEMENT; above = parentNode(above)) {
    const tag = localName(above as Element);
    if (SKIPPED.has(tag) || REPLACED.has(tag) || openShadow(above as Element)) return false;
  }
  return true;
}

/**
 * The text nodes that hold some ranges of the words, in the page's order. Without those that the page's text does not have, and those
 * that have changed since the words were had. Yields now and then.
 */
export function* sourcesOf(document: Document, words: string, ranges: readonly TextRange[]): Generator<void, Source[]> {
  const root = rootOfWords(document);
  const ahead = [...ranges].sort((a, b) => b.start - a.start);
  const sources: Source[] = [];
  if (!root || ahead.length === 0) return sources;
  const walker = walkerFrom(root, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let start = 0;
  /** How far the ranges reach that have begun. */
  let reach = 0;
  for (let node = walker.nextNode(); node && (ahead.length > 0 || reach > start); node = walker.nextNode()) {
    const end = start + dataLength(node as CharacterData);
    for (let next = ahead.at(-1); next && next.start < end; next = ahead.at(-1)) {
      reach = Math.max(reach, next.end);
      ahead.pop();
    }
    if (reach > start && dataOf(node) === words.slice(start, end) && isRead(node)) sources.push({ node, start, end });
    start = end;
    if (++passed % STEP === 0) yield;
  }
  return sources;
}
