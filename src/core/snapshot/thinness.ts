import type { PageSnapshot } from '../model/page.ts';

/**
 * Is there anything to read? A page that scripts would fill has a text of its own of next to nothing: a static footer, a
 * 'please enable JavaScript', an empty root element.
 */

/** What the markup around the text says about scripts. */
export interface ScriptTraces {
  /** Scripts with a source or a module script. */
  scripts: boolean;
  /** An element that an application fills, empty as delivered (`#app`, `#root`, `#__next`, `<app-root>` …). */
  emptyRoot: boolean;
  /** `<noscript>` asks to enable JavaScript. */
  asksForScript: boolean;
}

export interface Thinness {
  /** Characters of visible text outside of header, navigation and footer. */
  chars: number;
  shell: boolean;
}

/** With an empty root: text of this length beside it is a note, a cookie banner or a loading sign. */
const BESIDE_ROOT = 200;
/** With a noscript plea and nothing else to go by. */
const BESIDE_PLEA = 80;
/** Without any trace but scripts. */
const NOTHING = 11;

/** Counts what a visitor without scripts would read, and decides whether the page is a script shell. */
export function thinness(page: PageSnapshot, traces: ScriptTraces): Thinness {
  let chars = 0;
  let inside = 0;
  for (const block of page.blocks) {
    if (block.shown === 'hidden') continue;
    const ink = page.text.slice(block.start, block.end).replace(/\s+/g, '').length;
    inside += ink;
    if (block.region !== 'header' && block.region !== 'nav' && block.region !== 'footer') chars += ink;
  }
  const fillable = page.forms.some((form) => form.fields.length >= 2);
  const shell =
    !fillable &&
    ((traces.emptyRoot && chars < BESIDE_ROOT) ||
      (traces.asksForScript && traces.scripts && chars < BESIDE_PLEA) ||
      (traces.scripts && inside < NOTHING && page.images.length === 0 && page.frames.length === 0));
  return { chars, shell };
}
