import { around, type Box, linesOf } from '../geometry.ts';
import { stage } from '../stage.ts';
import { button, element, icon } from './build.ts';
import type { Host } from './host.ts';
import type { Mark, OverlayWords } from './plan.ts';
import type { Step } from './steps.ts';

/** What is known of a place: criterion, status, value; of words that can't be marked, why. Under the words, never on them. */

export interface TipContent {
  step: Step;
  /** The words stand in something closed; `open` presses the page's own button for it, where there is one. */
  closed: boolean;
  open: (() => void) | null;
}

export interface Tip {
  /** Says it; where, is measured later. */
  show(content: TipContent | null): void;
  /** Measures where it belongs. Returns the move. */
  measure(): () => void;
}

const GAP = 8;
const EDGE = 8;

function markSection({ title, status, word, value }: Mark): HTMLElement {
  const head = element('h3', {}, [title, element('span', { class: `st is-${status}` }, [icon(status), word])]);
  return element('section', {}, value ? [head, element('p', {}, [value])] : [head]);
}

/** Why the words are not to be seen, and the words as they were read. */
function remarks({ step, closed, open }: TipContent, words: OverlayWords): HTMLElement[] {
  if (step.state === 'found' && !closed) return [];
  const say = (text: string) => element('p', { class: 'say' }, [text]);
  if (step.state === 'found') return open ? [say(words.closed), button({ class: 'plain' }, [words.open], open)] : [say(words.closed)];
  const quotes = step.marks.map(({ anchor }) => element('p', { class: 'said' }, [`「${anchor.quote}」`]));
  return [say(words[step.state]), ...quotes, element('p', { class: 'quiet' }, [words.readOn])];
}

/** Under the words or above them; with no room in the window, or no words, over the bar. */
function placeFor(words: Box | null, { width, height }: { width: number; height: number }): { left: number; top: number } {
  const { innerWidth, innerHeight } = stage();
  const clamp = (left: number): number => Math.max(EDGE, Math.min(left, innerWidth - width - EDGE));
  if (words && words.bottom > 0 && words.top < innerHeight) {
    if (words.bottom + GAP + height <= innerHeight - EDGE) return { left: clamp(words.left), top: words.bottom + GAP };
    if (words.top - GAP - height >= EDGE) return { left: clamp(words.left), top: words.top - GAP - height };
  }
  return { left: innerWidth - width - 20, top: Math.max(EDGE, innerHeight - height - 72) };
}

export function createTip(host: Host, words: OverlayWords): Tip {
  const box = element('div', { class: 'tip', role: 'group', hidden: '' });
  const live = element('div', { class: 'sr', role: 'status' });
  host.window.append(box, live);
  let shown: TipContent | null = null;

  return {
    show: (content) => {
      shown = content;
      box.hidden = content === null;
      if (!content) return;
      box.replaceChildren(...content.step.marks.map(markSection), ...remarks(content, words));
      live.textContent = box.textContent;
    },
    measure: () => {
      if (!shown) return () => {};
      const lines = shown.closed ? [] : linesOf(shown.step.ranges);
      const { left, top } = placeFor(lines.length > 0 ? around(lines) : null, box.getBoundingClientRect());
      // Nothing to press in it, and nothing to scroll: what lies under it can be pressed.
      const isStill = shown.open === null && box.scrollHeight <= box.clientHeight;
      return () => {
        Object.assign(box.style, { left: `${left}px`, top: `${top}px` });
        box.classList.toggle('is-still', isStill);
      };
    },
  };
}
