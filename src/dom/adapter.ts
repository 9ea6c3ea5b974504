import type { TreeAdapter } from '../core/snapshot/adapter.ts';
import { assignedNodes, attributeNames, attributeOf, bodyOf, childNodes, dataOf, documentIn, localName, nodeType, openShadow } from './nodes.ts';

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
  return body && childNodes(body).length > 0 ? [body] : [];
}

/** A copy, so that a page that changes between two slices of the walk does not shift what is still to come. */
const copyOf = (parent: Node): Node[] => Array.from(childNodes(parent));

/** Children that are not the element's own: a frame's page, an open shadow tree, what a page has put into a slot. Null for all others. */
export function specialChildren(element: Element, tag: string): Node[] | null {
  if (tag === 'iframe') return frameBody(element);
  const shadow = openShadow(element);
  if (shadow) return copyOf(shadow);
  const assigned = tag === 'slot' ? assignedNodes(element) : [];
  return assigned.length > 0 ? assigned : null;
}

/**
 * `checkVisibility` is quick, but also false inside of a closed `<details>` and of `content-visibility: hidden`, and for
 * `display: contents`; there the element's own style decides.
 */
function isOff(element: Element): boolean {
  if (Element.prototype.checkVisibility?.call(element, { visibilityProperty: true })) return false;
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
