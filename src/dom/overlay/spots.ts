import { type Box, boxOf, drawnAncestors, elementAt, middle, overlaps } from '../geometry.ts';
import { localName } from '../nodes.ts';
import { stage } from '../stage.ts';

/** Free places for markers: beside the words, never on words, controls or pictures. */

export const SIZE = 24;
/** Room between a marker and what it stands beside. */
const GAP = 4;
/** How often a marker may step aside for others on the same line. */
const MAX_SHIFTS = 2;
const TEXT = 3;

const SOLID = new Set(['img', 'svg', 'input', 'select', 'textarea', 'button', 'video', 'audio', 'canvas', 'iframe', 'object', 'embed']);

export interface Point {
  x: number;
  y: number;
}

const square = ({ x, y }: Point): Box => ({ left: x, top: y, right: x + SIZE, bottom: y + SIZE });

/** Boxes of the words that stand in an element itself; kept for one round of placing. */
export type WordBoxes = Map<Element, Box[]>;

function wordsOf(element: Element, known: WordBoxes): Box[] {
  const found = known.get(element);
  if (found) return found;
  const boxes: Box[] = [];
  const origin = boxOf(element);
  const own = element.getBoundingClientRect();
  for (const node of element.childNodes) {
    if (node.nodeType !== TEXT || !(node.nodeValue ?? '').trim()) continue;
    const range = new Range();
    range.selectNodeContents(node);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      const [x, y] = [origin.left - own.left, origin.top - own.top];
      boxes.push({ left: left + x, top: top + y, right: right + x, bottom: bottom + y });
    }
  }
  known.set(element, boxes);
  return boxes;
}

/** Nine points of a square, so close that no letter falls between them; those first that most often lie on words. */
function* pointsOf({ left, top, right, bottom }: Box): Generator<Point> {
  const { x, y } = middle({ left, top, right, bottom });
  for (const py of [y, top + 1, bottom - 1]) for (const px of [x, right - 1, left + 1]) yield { x: px, y: py };
}

function isFree(box: Box, taken: readonly Box[], host: Element, known: WordBoxes): boolean {
  if (box.left < 0 || box.top < 0 || box.right > stage().document.documentElement.clientWidth || box.bottom > stage().innerHeight) return false;
  if (taken.some((other) => overlaps(box, other))) return false;
  for (const { x, y } of pointsOf(box)) {
    const hit = elementAt(x, y, host);
    if (!hit) continue;
    if ([...drawnAncestors(hit)].slice(0, 4).some((at) => SOLID.has(localName(at)))) return false;
    if (wordsOf(hit, known).some((words) => overlaps(words, box))) return false;
  }
  return true;
}

/** Boxes around the words, from the table, list or block that they stand in outwards. */
function frames(element: Element): Box[] {
  const start = element.closest('table, dl, ul, ol') ?? element;
  const boxes = [...drawnAncestors(start)].filter((at) => getComputedStyle(at).display !== 'inline').map(boxOf);
  return boxes.length > 0 ? boxes : [boxOf(element)];
}

/** Where a marker may stand, best first: before the words' frame, at the window's edge, behind the line's end. */
function wishes(line: Box, element: Element): { at: Point; aside: Point }[] {
  const { x, y } = middle(line);
  const edge = SIZE + GAP;
  if (getComputedStyle(element).writingMode.startsWith('vertical')) {
    const left = x - SIZE / 2;
    const tops = [...frames(element).map(({ top }) => top - edge), 2, line.bottom + GAP, stage().innerHeight - SIZE - 2];
    return tops.map((top) => ({ at: { x: left, y: top }, aside: { x: 0, y: -SIZE } }));
  }
  const top = y - SIZE / 2;
  const lefts = [...frames(element).map(({ left }) => left - edge), 2, line.right + GAP, boxOf(element).left - edge, stage().document.documentElement.clientWidth - SIZE - 2];
  return lefts.map((left) => ({ at: { x: left, y: top }, aside: { x: -SIZE, y: 0 } }));
}

/** The best free place beside a line that is in the window now; null where there is none. */
export function freeSpot(line: Box, element: Element, taken: readonly Box[], host: Element, known: WordBoxes): Point | null {
  const tried = new Set<string>();
  for (const { at, aside } of wishes(line, element)) {
    for (let shift = 0; shift <= MAX_SHIFTS; shift++) {
      const point = { x: Math.round(at.x + aside.x * shift), y: Math.round(at.y + aside.y * shift) };
      const key = `${point.x} ${point.y}`;
      if (tried.has(key)) continue;
      tried.add(key);
      if (isFree(square(point), taken, host, known)) return point;
    }
  }
  return null;
}
