import type { TreeAdapter } from '../core/snapshot/adapter.ts';
import { assignedNodes, attributeNames, attributeOf, bodyOf, dataOf, documentIn, firstChild, localName, nextSibling, nodeType, openShadow } from './nodes.ts';

/** The open page as the walker sees it: as rendered, with what style sheets hide. */

const ELEMENT = 1;
const TEXT = 3;

/**
 * The body in place of a frame's own content, which is shown only by browsers without frames. A frame that is still loading has an empty
 * page of the same origin.
 */
function frameBody(frame: Element): Node[] {
  const inside = documentIn(frame);
  const body = inside ? bodyOf(inside) : null;
  return body && firstChild(body) ? [body] : [];
}

/** A copy, so that a page that changes between two slices of the walk does not shift what is still to come. */
function copyOf(parent: Node): Node[] {
  const copy: Node[] = [];
  for (let child = firstChild(parent); child; child = nextSibling(child)) copy.push(child);
  return copy;
}

/** Elements of HTML that may hold a shadow tree (DOM standard, 'valid shadow host name'); those that a page defines have a hyphen. */
const SHADOW_HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** Asked before the tree itself: of the elements of a long page only a tenth may have one. */
const mayHoldShadow = (tag: string): boolean => SHADOW_HOSTS.has(tag) || tag.includes('-');

/** Children that are not the element's own: a frame's page, an open shadow tree, what a page has put into a slot. Null for all others. */
function specialChildren(element: Element, tag: string): Node[] | null {
  if (tag === 'iframe') return frameBody(element);
  const shadow = mayHoldShadow(tag) ? openShadow(element) : null;
  if (shadow) return copyOf(shadow);
  const assigned = tag === 'slot' ? assignedNodes(element) : [];
  return assigned.length > 0 ? assigned : null;
}

const VISIBLE = { visibilityProperty: true };

/**
 * `checkVisibility` is quick, but also false inside of a closed `<details>` and of `content-visibility: hidden`, and for
 * `display: contents`; there the element's own style decides.
 */
function isOff(element: Element): boolean {
  if (Element.prototype.checkVisibility?.call(element, VISIBLE)) return false;
  const style = getComputedStyle(element) as CSSStyleDeclaration | null;
  return style !== null && (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse');
}

export const liveAdapter: TreeAdapter<Node> = {
  type: (node) => {
    const type = nodeType(node);
    return type === ELEMENT ? 'element' : type === TEXT ? 'text' : 'other';
  },
  tag: (node) => localName(node as Element).toLowerCase(),
  attr: (node, name) => attributeOf(node as Element, name) ?? undefined,
  dataValues: (node) => attributeNames(node as Element).flatMap((name) => (name.startsWith('data-') ? [attributeOf(node as Element, name) ?? ''] : [])),
  data: dataOf,
  children: (node) => specialChildren(node as Element, localName(node as Element)) ?? copyOf(node),
  off: (node) => isOff(node as Element),
};
