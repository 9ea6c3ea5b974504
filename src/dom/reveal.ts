import { around, type Box, boxOf, drawnAncestors, elementAt, elementOf, isWithin, linesOf, middle, windowBox } from './geometry.ts';
import { attributeOf, localName, rootNode } from './nodes.ts';
import { stage } from './stage.ts';

/** Brings quoted words before the reader's eyes, and tells where that can't be done. */

/** Room between the words and a header that stays in place. */
const GAP = 16;
/** So small a box shows nothing of what is in it. */
const SLIT = 2;

type Details = HTMLDetailsElement;

/** Closed `<details>` around the words, outermost last. A summary is never closed. */
function closedDetails(element: Element): Details[] {
  let inner: Element = element;
  const found: Details[] = [];
  for (const at of drawnAncestors(element)) {
    if (localName(at) === 'details' && attributeOf(at, 'open') === null && localName(inner) !== 'summary') found.push(at as Details);
    inner = at;
  }
  return found;
}

/** Opens every closed `<details>` around the words. Gives the way back. */
export function openDetails(ranges: readonly Range[]): () => void {
  const opened = [...new Set(ranges.flatMap((range) => closedDetails(elementOf(range))))];
  for (const details of opened) details.setAttribute('open', '');
  return () => {
    for (const details of opened) details.removeAttribute('open');
  };
}

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** True where an ancestor cuts the words off and can't be scrolled to them: closed accordions, slides of a carousel. */
function isCutOff(line: Box, element: Element): boolean {
  for (const at of drawnAncestors(element)) {
    if (localName(at) === 'body' || localName(at) === 'html') continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (!cuts(overflowX) && !cuts(overflowY)) continue;
    const box = boxOf(at);
    if (cuts(overflowY) && (box.bottom - box.top < SLIT || line.bottom <= box.top || line.top >= box.bottom)) return true;
    if (cuts(overflowX) && (box.right - box.left < SLIT || line.right <= box.left || line.left >= box.right)) return true;
  }
  return false;
}

/** True where the words are drawn, or will be when the page is scrolled to them. */
export function isDrawn(ranges: readonly Range[]): boolean {
  const [range] = ranges;
  const [line] = linesOf(ranges);
  if (!range || !line) return false;
  const element = elementOf(range);
  return element.checkVisibility({ visibilityProperty: true }) && !isCutOff(line, element);
}

const isSafeToPress = (element: Element): boolean => {
  const tag = localName(element);
  if (tag === 'button') return attributeOf(element, 'type') === 'button' || element.closest('form') === null;
  const href = attributeOf(element, 'href');
  return (tag === 'a' ? href === null || href.startsWith('#') : true) && ['tab', 'button'].includes(attributeOf(element, 'role') ?? '');
};

/** The page's own tab or button that says by `aria-controls` that it opens the box in which the words are hidden. */
export function openerOf(ranges: readonly Range[]): HTMLElement | null {
  const [range] = ranges;
  if (!range) return null;
  for (const at of drawnAncestors(elementOf(range))) {
    if (!at.id) continue;
    const root = rootNode(at) as ParentNode;
    const opener = root.querySelector(`[aria-controls~="${CSS.escape(at.id)}"]`);
    if (opener && isSafeToPress(opener)) return opener as HTMLElement;
  }
  return null;
}

const scrollBy = (target: Element | Window, left: number, top: number): void => target.scrollBy({ left, top, behavior: 'instant' });

/** How far to scroll so that words that are out of a box come to its middle; nothing where they are in it. */
const sideways = (words: Box, box: Box): number => (words.left >= box.left && words.right <= box.right ? 0 : middle(words).x - middle(box).x);

function scrollIn(scroller: Element, words: Box): void {
  const { overflowX, overflowY } = getComputedStyle(scroller);
  const box = boxOf(scroller);
  const top = scrolls(overflowY) && scroller.scrollHeight > scroller.clientHeight ? middle(words).y - middle(box).y : 0;
  const left = scrolls(overflowX) && scroller.scrollWidth > scroller.clientWidth ? sideways(words, box) : 0;
  if (top || left) scrollBy(scroller, left, top);
}

/** A body scrolls as the window does, unless its root has an overflow of its own. */
const isWindowsOwn = (element: Element): boolean => localName(element) === 'body' && getComputedStyle(element.ownerDocument.documentElement).overflowY === 'visible';

/** What lies over the words and stays where it is when the page is scrolled. */
function coverOf(words: Box, element: Element, host: Element | null): Box | null {
  const { x, y } = middle(words);
  const hit = elementAt(x, y, host);
  if (!hit || isWithin(hit, element) || isWithin(element, hit)) return null;
  const fixed = [...drawnAncestors(hit)].find((at) => ['fixed', 'sticky'].includes(getComputedStyle(at).position));
  return fixed ? boxOf(fixed) : null;
}

/** Scrolls the words to the middle of everything that scrolls around them, and out from under a header. `host` is our own overlay. */
export function bringToMiddle(ranges: readonly Range[], host: Element | null): void {
  const [range] = ranges;
  if (!range || linesOf(ranges).length === 0) return;
  const element = elementOf(range);
  const words = (): Box => around(linesOf(ranges).slice(0, 3));
  for (const at of drawnAncestors(element)) {
    if (localName(at) !== 'html') {
      if (!isWindowsOwn(at)) scrollIn(at, words());
      continue;
    }
    const view = at.ownerDocument.defaultView;
    const box = windowBox(at);
    if (view) scrollBy(view, sideways(words(), box), middle(words()).y - middle(box).y);
  }
  const cover = coverOf(words(), element, host);
  if (cover) scrollBy(stage(), 0, middle(cover).y < stage().innerHeight / 2 ? words().top - cover.bottom - GAP : words().bottom - cover.top + GAP);
}

/** True where something else is drawn over the place at which a line begins. */
export function isCovered(line: Box, element: Element, host: Element | null): boolean {
  const hit = elementAt(Math.min(line.left + 2, line.right), middle(line).y, host);
  return hit === null || !(isWithin(hit, element) || isWithin(element, hit));
}
