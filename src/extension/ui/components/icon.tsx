import type { JSX } from 'preact';
import type { Status } from '../../../core/model/audit.ts';

/** One family: 16 px grid, line 1.5, round ends. The five status icons differ in outline, not only in colour. */
const DRAWINGS = {
  met: <path fill="currentColor" stroke="none" fill-rule="evenodd" d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4.11 8.91 7.05 11.72 11.93 6.27 10.67 5.13 6.95 9.28 5.29 7.69Z" />,
  partial: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path fill="currentColor" stroke="none" d="M8 1.75a6.25 6.25 0 0 0 0 12.5Z" />
    </>
  ),
  missing: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M5 8h6" />
    </>
  ),
  flagged: (
    <path
      fill="currentColor"
      stroke="none"
      fill-rule="evenodd"
      d="M6.95 1.7a1.2 1.2 0 0 1 2.1 0l5.9 11a1.2 1.2 0 0 1-1.05 1.8H2.1a1.2 1.2 0 0 1-1.05-1.8ZM7.2 5.3 7.4 9.9H8.6L8.8 5.3ZM8 10.95a.95.95 0 1 0 0 1.9.95.95 0 0 0 0-1.9Z"
    />
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.25" stroke-dasharray="2.2 1.73" stroke-linecap="butt" />
      <path stroke-width="1.4" d="M6.35 6.35c.1-1 .8-1.55 1.7-1.55 1 0 1.7.62 1.7 1.5 0 1.35-1.7 1.4-1.7 2.75" />
      <circle cx="8.05" cy="11.2" r=".95" fill="currentColor" stroke="none" />
    </>
  ),
  panel: <path d="M2.5 3h11v10h-11zM9.5 3v10" />,
  up: <path d="m3.5 10 4.5-4.5 4.5 4.5" />,
  pen: <path d="M2.5 13.5 3.2 10.6 11 2.8l2.2 2.2-7.8 7.8Z" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  trash: <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9" />,
  undo: <path d="M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M6 3.2 2.8 6.5 6 9.8" />,
  save: <path d="M8 10.5v-8M4.8 5.5l3.2-3 3.2 3M2.5 9.5v4h11v-4" />,
  compare: <path d="M2.5 2.5h4.5v11H2.5zM9 2.5h4.5v11H9z" />,
  right: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  down: <path d="m3.5 6 4.5 4.5L12.5 6" />,
  again: <path d="M13.2 8a5.2 5.2 0 1 1-1.6-3.75M13.3 1.9v3h-3" />,
  copy: <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />,
  out: <path d="M9 2.5h4.5V7M13.2 2.8 7.5 8.5M11.5 9.5v4h-9v-9h4" />,
  eye: (
    <>
      <path d="M1.6 8S4 3.75 8 3.75 14.4 8 14.4 8 12 12.25 8 12.25 1.6 8 1.6 8Z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.4 10.4 3.4 3.4" />
    </>
  ),
  arrow: <path d="M2.5 8h11M9.5 4l4 4-4 4" />,
  tick: <path d="m3 8.4 3.2 3.2L13 4.6" />,
  dash: <path d="M4.5 8h7" />,
  dot: <circle cx="8" cy="8" r="1.2" fill="currentColor" stroke="none" />,
} satisfies Record<Status, JSX.Element> & Record<string, JSX.Element>;

export type IconName = keyof typeof DRAWINGS;

/** Decoration beside a word: never the only sign. */
export function Icon({ name, status, small }: { name: IconName; status?: Status | undefined; small?: boolean }) {
  const classes = ['ico', small ? 'ico-s' : '', status ? `is-${status}` : ''].filter(Boolean).join(' ');
  return (
    <svg class={classes} viewBox="0 0 16 16" aria-hidden="true">
      {DRAWINGS[name]}
    </svg>
  );
}

/** A status in words, with its icon and ink. */
export function StatusWord({ status, icon, word }: { status: Status; icon?: IconName; word: string }) {
  return (
    <span class={`st is-${status}`}>
      <Icon name={icon ?? status} />
      {word}
    </span>
  );
}
