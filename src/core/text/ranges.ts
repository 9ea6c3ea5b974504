import type { TextRange } from '../model/page.ts';

/** Questions asked of many ranges for many places: answered without looking at each range each time. */

/** Whether one of the ranges holds the whole of another. Empty ranges hold nothing. */
export function covering(ranges: readonly TextRange[]): (at: TextRange) => boolean {
  const sorted = ranges.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  const reaches: number[] = [];
  let reach = -1;
  for (const { end } of sorted) {
    reach = Math.max(reach, end);
    reaches.push(reach);
  }
  return ({ start, end }) => {
    const after = firstFrom(sorted, start + 1);
    return after > 0 && (reaches[after - 1] as number) >= end;
  };
}

/** Index of the first of the ranges, sorted by their starts, that begins at or behind an offset. */
export function firstFrom(sorted: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] as { start: number }).start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
