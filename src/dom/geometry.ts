import { documentIn, documentOf, localName, openShadow, parentNode, windowOf } from './nodes.ts';
import { stage } from './stage.ts';

/** Boxes and elements in the coordinates of the top window, through open shadow trees and frames of the same origin. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const middle = ({ left, top, right, bottom }: Box): { x: number; y: number } => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** The element that holds a range's words, or the picture itself. */
export function elementOf(range: Range): Element {
  const node = range.startContainer;
  if (!isElement(node)) return node.parentElement ?? (node.ownerDocument?.documentElement as Element);
  const picked = node.childNodes[range.startOffset] ?? null;
  return isElement(picked) ? picked : node;
}

/** What a node stands in as it is drawn: slots, shadow hosts and frames count. */
function drawnParent(node: Node): Element | null {
  const slot = (node as Element | Text).assignedSlot;
  const parent = slot ?? parentNode(node);
  if (isElement(parent)) return parent;
  if (!parent) return null;
  if (parent === stage().document) return null;
  return (parent as Partial<ShadowRoot>).host ?? windowOf(parent as Document)?.frameElement ?? null;
}

export function* drawnAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = drawnParent(at)) yield at;
}

const viewOf = (node: Node): Window => windowOf(documentOf(node) ?? (node as Document)) ?? stage();

/** Where the window of a frame lies in the top window. */
function offsetOf(view: Window): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let at = view; at !== stage() && at.frameElement; at = at.parent) {
    const { left, top } = at.frameElement.getBoundingClientRect();
    x += left + at.frameElement.clientLeft;
    y += top + at.frameElement.clientTop;
  }
  return { x, y };
}

function shifted({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

export const boxOf = (element: Element): Box => shifted(element.getBoundingClientRect(), offsetOf(viewOf(element)));

/** The part of the top window that a document's own window takes up. */
export function windowBox(node: Node): Box {
  const view = viewOf(node);
  return shifted({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight }, offsetOf(view));
}

/** Lines of the words, in order; none where they are not drawn. */
export function linesOf(ranges: readonly Range[]): Box[] {
  return ranges.flatMap((range) => {
    const offset = offsetOf(viewOf(range.startContainer));
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map((rect) => shifted(rect, offset));
  });
}

export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** A list of all that lies under a point is dear, so it is asked for only where `except` lies on top. */
function topmost(root: DocumentOrShadowRoot, { x, y }: { x: number; y: number }, except: Element | null): Element | null {
  const hit = root.elementFromPoint(x, y);
  return hit === null || hit !== except ? hit : (root.elementsFromPoint(x, y).find((element) => element !== except) ?? null);
}

/** The topmost element at a point of the top window that is not `except`. */
export function elementAt(x: number, y: number, except: Element | null): Element | null {
  let point = { x, y };
  let root: DocumentOrShadowRoot = stage().document;
  let found: Element | null = null;
  for (;;) {
    const hit = topmost(root, point, except);
    if (!hit || hit === found) return found;
    found = hit;
    const inside: DocumentOrShadowRoot | null = openShadow(hit) ?? (localName(hit) === 'iframe' ? documentIn(hit) : null);
    if (!inside) return found;
    if (localName(hit) === 'iframe') {
      const { left, top } = hit.getBoundingClientRect();
      point = { x: point.x - left - hit.clientLeft, y: point.y - top - hit.clientTop };
    }
    root = inside;
  }
}

/** True where one of the two stands in the other. */
export const isWithin = (inner: Element, outer: Element): boolean => [...drawnAncestors(inner)].includes(outer);
