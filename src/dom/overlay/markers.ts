import { around, type Box, elementOf, linesOf, overlaps } from '../geometry.ts';
import { isCovered, isDrawn } from '../reveal.ts';
import { stage } from '../stage.ts';
import { button, element } from './build.ts';
import type { Host } from './host.ts';
import { freeSpot, type Point, SIZE, type WordBoxes } from './spots.ts';
import type { Step } from './steps.ts';

/** The numbered markers beside the words. Only those in the window are placed: elsewhere nobody can say what is free. */

export interface Markers {
  /** The steps that have a marker, and the one that is looked at. */
  show(steps: readonly Step[], now: Step | null): void;
  /** Asks for one pulse around the words. */
  pulse(step: Step): void;
  /** Measures where markers belong now. `anew`: looks for free places again. Returns the moves: nothing is moved between two measures. */
  measure(anew: boolean): () => void;
}

const labelOf = ({ number, marks }: Step, evidence: string): string => `${evidence} ${number}: ${marks.map(({ title }) => title).join(', ')}`;

const inWindow = (line: Box): boolean => overlaps(line, { left: 0, top: 0, right: stage().innerWidth, bottom: stage().innerHeight });

/** True where the words, or the first of them, are in the window. */
export function isInWindow({ ranges }: Pick<Step, 'ranges'>): boolean {
  const [line] = linesOf(ranges.slice(0, 1));
  return line !== undefined && inWindow(line);
}

export function createMarkers(host: Host, evidence: string, on: { press: (step: Step) => void; look: (step: Step | null) => void }): Markers {
  const buttons = new Map<Step, HTMLButtonElement>();
  /** From the first line's corner to the marker's. */
  const offsets = new Map<Step, Point>();
  let shown: readonly Step[] = [];
  let current: Step | null = null;
  let pulsing: Step | null = null;

  function buttonOf(step: Step): HTMLButtonElement {
    const known = buttons.get(step);
    if (known) return known;
    const made = button({ class: 'mk', 'aria-label': labelOf(step, evidence), hidden: '' }, [String(step.number)], () => on.press(step));
    made.addEventListener('pointerenter', () => on.look(step));
    made.addEventListener('pointerleave', () => on.look(null));
    made.addEventListener('focus', () => on.look(step));
    made.addEventListener('blur', () => on.look(null));
    host.page.append(made);
    buttons.set(step, made);
    return made;
  }

  /** Where a marker stands in the window; null where its words can't be seen. */
  function spotOf(step: Step, taken: Box[], known: WordBoxes): Point | null {
    const { ranges } = step;
    const [range] = ranges;
    const [line] = linesOf(ranges.slice(0, 1));
    if (!range || !line || !inWindow(line)) return null;
    const words = elementOf(range);
    if (isCovered(line, words, host.element)) return null;
    const before = offsets.get(step);
    if (before) return { x: line.left + before.x, y: line.top + before.y };
    const spot = isDrawn(ranges) ? freeSpot(line, words, taken, host.element, known) : null;
    if (spot) offsets.set(step, { x: spot.x - line.left, y: spot.y - line.top });
    return spot;
  }

  function measureSpots(): Map<Step, Point> {
    const taken: Box[] = [];
    const known: WordBoxes = new Map();
    const spots = new Map<Step, Point>();
    // From the last to the first: on one line the earlier ones step aside, and so stand before the later.
    for (const step of [...shown].reverse()) {
      const spot = spotOf(step, taken, known);
      if (!spot) continue;
      taken.push({ left: spot.x, top: spot.y, right: spot.x + SIZE, bottom: spot.y + SIZE });
      spots.set(step, spot);
    }
    return spots;
  }

  function ringAround(start: Point, end: Point): void {
    const ring = element('div', { class: 'ring' });
    Object.assign(ring.style, { left: `${start.x}px`, top: `${start.y}px`, width: `${end.x - start.x}px`, height: `${end.y - start.y}px` });
    ring.addEventListener('animationend', () => ring.remove());
    host.page.append(ring);
  }

  return {
    show: (steps, now) => {
      current = now;
      shown = steps.filter(({ state }) => state === 'found');
      const kept = new Set(shown);
      for (const [step, made] of buttons) {
        if (kept.has(step)) continue;
        made.remove();
        buttons.delete(step);
        offsets.delete(step);
      }
    },
    pulse: (step) => {
      pulsing = step;
    },
    measure: (anew) => {
      if (anew) offsets.clear();
      const toPage = host.measure();
      const spots = measureSpots();
      const lines = pulsing && !stage().matchMedia('(prefers-reduced-motion: reduce)').matches ? linesOf(pulsing.ranges) : [];
      pulsing = null;
      return () => {
        for (const step of shown) {
          const made = buttonOf(step);
          const spot = spots.get(step);
          made.hidden = spot === undefined;
          made.classList.toggle('is-now', step === current);
          if (!spot) continue;
          const { x, y } = toPage(spot);
          Object.assign(made.style, { left: `${x}px`, top: `${y}px` });
        }
        if (lines.length === 0) return;
        const { left, top, right, bottom } = around(lines);
        ringAround(toPage({ x: left, y: top }), toPage({ x: right, y: bottom }));
      };
    },
  };
}
