import { around, type Box, elementOf, linesOf, overlaps } from '../geometry.ts';
import { isCovered, isDrawn } from '../reveal.ts';
import { button, element } from './build.ts';
import type { Host } from './host.ts';
import { freeSpot, type Point, SIZE, type WordBoxes } from './spots.ts';
import type { Step } from './steps.ts';

/** The numbered markers beside the words. Only those in the window are placed: elsewhere nobody can say what is free. */

export interface Markers {
  /** Puts markers where their words are now. `anew`: looks for free places again. */
  place(anew: boolean): void;
  /** The steps that have a marker, and the one that is looked at. */
  show(steps: readonly Step[], now: Step | null): void;
  /** One pulse around the words. */
  pulse(step: Step): void;
}

interface Marker {
  step: Step;
  button: HTMLButtonElement;
  /** From the first line's corner to the marker's; null until one was found. */
  offset: Point | null;
}

const labelOf = ({ number, marks }: Step, evidence: string): string => `${evidence} ${number}: ${marks.map(({ title }) => title).join(', ')}`;

const inWindow = (line: Box): boolean => overlaps(line, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });

export function createMarkers(host: Host, evidence: string, on: { press: (step: Step) => void; look: (step: Step | null) => void }): Markers {
  const markers = new Map<Step, Marker>();
  let shown: readonly Step[] = [];
  let frame = 0;

  function markerOf(step: Step): Marker {
    const known = markers.get(step);
    if (known) return known;
    const made = button({ class: 'mk', 'aria-label': labelOf(step, evidence) }, [String(step.number)], () => on.press(step));
    made.addEventListener('pointerenter', () => on.look(step));
    made.addEventListener('pointerleave', () => on.look(null));
    made.addEventListener('focus', () => on.look(step));
    made.addEventListener('blur', () => on.look(null));
    host.page.append(made);
    made.hidden = true;
    const marker = { step, button: made, offset: null };
    markers.set(step, marker);
    return marker;
  }

  /** Where a marker stands in the window; null where its words can't be seen. */
  function spotOf(marker: Marker, taken: Box[], known: WordBoxes): Point | null {
    const { ranges } = marker.step;
    const [range] = ranges;
    const [line] = linesOf(ranges.slice(0, 1));
    if (!range || !line || !inWindow(line)) return null;
    const words = elementOf(range);
    if (isCovered(line, words, host.element)) return null;
    if (!marker.offset) {
      const spot = isDrawn(ranges) ? freeSpot(line, words, taken, host.element, known) : null;
      if (!spot) return null;
      marker.offset = { x: spot.x - line.left, y: spot.y - line.top };
    }
    return { x: line.left + marker.offset.x, y: line.top + marker.offset.y };
  }

  function place(anew: boolean): void {
    const taken: Box[] = [];
    const known: WordBoxes = new Map();
    // From the last to the first: on one line the earlier ones step aside, and so stand before the later.
    for (const step of [...shown].reverse()) {
      const marker = markerOf(step);
      if (anew) marker.offset = null;
      const spot = spotOf(marker, taken, known);
      marker.button.hidden = spot === null;
      if (!spot) continue;
      taken.push({ left: spot.x, top: spot.y, right: spot.x + SIZE, bottom: spot.y + SIZE });
      const { x, y } = host.toPage(spot);
      marker.button.style.left = `${x}px`;
      marker.button.style.top = `${y}px`;
    }
  }

  return {
    place,
    show: (steps, now) => {
      shown = steps.filter(({ state }) => state === 'found');
      for (const [step, marker] of markers) {
        if (shown.includes(step)) continue;
        marker.button.remove();
        markers.delete(step);
      }
      for (const step of shown) markerOf(step).button.classList.toggle('is-now', step === now);
      // The highlights come first: what is free beside them is looked for in the next frame.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => place(false));
    },
    pulse: ({ ranges }) => {
      const lines = linesOf(ranges);
      if (lines.length === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      const { left, top, right, bottom } = around(lines);
      const start = host.toPage({ x: left, y: top });
      const end = host.toPage({ x: right, y: bottom });
      const ring = element('div', { class: 'ring' });
      Object.assign(ring.style, { left: `${start.x}px`, top: `${start.y}px`, width: `${end.x - start.x}px`, height: `${end.y - start.y}px` });
      ring.addEventListener('animationend', () => ring.remove());
      host.page.append(ring);
    },
  };
}
