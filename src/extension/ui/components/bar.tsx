import type { BarView } from '../../../present/tally.ts';

/** Ground of what was not checked: the only fill that is a pattern. Once a page. */
export function Hatch() {
  return (
    <svg class="sprite" aria-hidden="true">
      <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-ground" width="5" height="5" />
        <path class="hatch-line" d="M0 0V5" />
      </pattern>
    </svg>
  );
}

const percent = (value: number): string => `${value.toFixed(2)}%`;

/** Stacked bar of the statuses. `plain`: its numbers stand beside it in words. */
export function Bar({ bar, plain }: { bar: BarView; plain?: boolean }) {
  const rects = bar.segments.map(({ status, from, size }) => <rect key={status} class={`b-${status}`} x={percent(from)} y="-2" width={percent(size)} height="14" />);
  if (plain) {
    return (
      <svg class="bar" aria-hidden="true">
        {rects}
      </svg>
    );
  }
  return (
    <svg class="bar" role="img" aria-label={bar.label}>
      {rects}
    </svg>
  );
}
