import type { Located } from '../locate.ts';
import type { Mark } from './plan.ts';

/** Marks and where they stand → the places that are gone through, in the page's order; what can't be marked comes last. */

export interface Step {
  /** Shown in the marker: 1 for the first place of the page. Null for what has no place. */
  number: number | null;
  state: Located['state'];
  marks: Mark[];
  ranges: Range[];
}

interface Placed extends Step {
  start: number;
  end: number;
}

/** Marks of overlapping words share a place. */
function merge(places: Placed[]): Placed[] {
  const merged: Placed[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged[merged.length - 1];
    if (!last || place.start >= last.end) {
      merged.push({ ...place });
      continue;
    }
    last.marks = [...last.marks, ...place.marks];
    last.ranges = [...last.ranges, ...(place.end > last.end ? place.ranges : [])];
    last.end = Math.max(last.end, place.end);
  }
  return merged;
}

export function stepsOf(marks: readonly Mark[], located: readonly Located[]): Step[] {
  const places: Placed[] = [];
  const rest: Step[] = [];
  for (const [index, mark] of marks.entries()) {
    const place = located[index];
    if (place?.state === 'found') places.push({ ...place, number: null, marks: [mark] });
    else rest.push({ number: null, state: place?.state ?? 'lost', marks: [mark], ranges: [] });
  }
  return [...merge(places).map(({ state, marks: own, ranges }, n) => ({ number: n + 1, state, marks: own, ranges })), ...rest];
}
