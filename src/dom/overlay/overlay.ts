import { createPainter, type Kind } from '../highlight.ts';
import { documentOf, isConnected, windowOf } from '../nodes.ts';
import { bringToMiddle, isDrawn, openDetails, openerOf } from '../reveal.ts';
import { afterFrame } from '../slices.ts';
import { stage } from '../stage.ts';
import { isInWindow } from './markers.ts';
import type { OverlayPlan, Shown } from './plan.ts';
import type { Step } from './steps.ts';
import { createSurface, type Surface } from './surface.ts';
import { watchPage } from './watch.ts';

/** The evidence of one page, shown in it: highlights, markers, tip and bar, from the press until they are cleared. */

export interface Overlay {
  /** Adds markers, tip and bar to what is painted, in the next frame. */
  open(): Promise<void>;
  /** Goes to the place of a mark. */
  goTo(step: Step): Shown['focus'];
  /** Goes to the place after the one that was gone to last, from the last to the first. */
  next(): void;
  /** Puts other places in the stead of the ones shown, after the page has changed. */
  update(steps: readonly Step[]): void;
  /** True while every place still holds its words. */
  isFresh(): boolean;
  clear(): void;
}

interface Ends {
  /** The page has changed: look whether words have gone or come. */
  onChanged: () => void;
  onClear: () => void;
}

/** Moments at which pictures that load above the words may have pushed them away. */
const SETTLE_MS = [300, 1000];
const HANDS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

function kindOf({ marks }: Step): Kind {
  if (marks.some(({ status }) => status === 'flagged')) return 'flagged';
  return marks.every(({ status }) => status === 'met') ? 'met' : 'partial';
}

const wordsOf = ({ ranges }: Step): string => ranges.map(String).join('');

export function createOverlay(plan: OverlayPlan, css: string, first: readonly Step[], ends: Ends): Overlay {
  const own = stage();
  const painter = createPainter();
  const undo: (() => void)[] = [];
  let steps = first;
  let words = new Map(first.map((step) => [step, wordsOf(step)]));
  let chosen: ReadonlySet<string> = new Set(plan.categories.map(({ id }) => id));
  let now: Step | null = null;
  /** What the tooltip is about. */
  let looked: Step | null = null;
  /** What the person has had opened by the page, and is to be brought before their eyes when it is. */
  let awaited: Step | null = null;
  let ended = false;
  let surface: Surface | null = null;
  let stopWatching = (): void => {};

  const visible = (): Step[] => steps.filter(({ marks }) => marks.some(({ category }) => chosen.has(category)));
  const isClosed = (step: Step): boolean => step.state === 'found' && !isDrawn(step.ranges);

  /** `closed` is measured, where it is not known. */
  function lookAt(step: Step | null, closed = step !== null && isClosed(step)): void {
    looked = step && visible().includes(step) ? step : null;
    if (!step || !looked) {
      surface?.say(null);
      return;
    }
    const opener = closed ? openerOf(step.ranges) : null;
    const open = (): void => {
      awaited = step;
      opener?.click();
    };
    surface?.say({ step, closed, open: opener && open });
  }

  /** Which words are in the window now. */
  function measureNear(): (range: Range) => boolean {
    const near = new Set(visible().flatMap((step) => (isInWindow(step) ? step.ranges : [])));
    return (range) => near.has(range);
  }

  function paint(): void {
    const ranges = new Map<Kind, Range[]>();
    for (const step of visible()) {
      const kind = step === now ? 'now' : kindOf(step);
      ranges.set(kind, [...(ranges.get(kind) ?? []), ...step.ranges]);
    }
    painter.paint(ranges, measureNear());
  }

  function render(closed = now !== null && isClosed(now)): void {
    paint();
    surface?.show(visible(), now);
    lookAt(now, closed);
  }

  /** Once more, when the page above the words has grown; not if the person has moved the page meanwhile. */
  function settle(step: Step): void {
    let moved = false;
    const onHand = (): void => {
      moved = true;
    };
    for (const hand of HANDS) own.addEventListener(hand, onHand, { once: true, capture: true, passive: true });
    for (const ms of SETTLE_MS) {
      setTimeout(() => {
        if (!ended && !moved && now === step && isDrawn(step.ranges)) bringToMiddle(step.ranges, surface?.element ?? null);
        if (ms !== SETTLE_MS.at(-1)) return;
        for (const hand of HANDS) own.removeEventListener(hand, onHand, { capture: true });
      }, ms);
    }
  }

  function goTo(step: Step, scroll = true): Shown['focus'] {
    now = step;
    awaited = null;
    if (step.state === 'found') undo.push(openDetails(step.ranges));
    const closed = isClosed(step);
    if (scroll && step.state === 'found' && !closed) {
      bringToMiddle(step.ranges, surface?.element ?? null);
      settle(step);
    }
    if (!closed && step.state === 'found') surface?.pulse(step);
    render(closed);
    if (step.state !== 'found') return step.state;
    return closed ? 'closed' : 'shown';
  }

  function turn(by: 1 | -1): void {
    const shown = visible();
    if (shown.length === 0) return;
    const index = now ? shown.indexOf(now) : -1;
    const next = shown[index < 0 ? (by === 1 ? 0 : shown.length - 1) : (index + by + shown.length) % shown.length];
    if (next) goTo(next);
  }

  function clear(): void {
    if (ended) return;
    ended = true;
    stopWatching();
    painter.clear();
    surface?.remove();
    for (const back of undo.reverse()) back();
    ends.onClear();
  }

  const viewOf = (range: Range): Window => windowOf(documentOf(range.startContainer) ?? own.document) ?? own;
  const views = [...new Set<Window>([own, ...first.flatMap(({ ranges }) => ranges.map(viewOf))])];

  function attach(): Surface {
    const made = createSurface(plan, css, {
      goTo: (step) => goTo(step, false),
      look: (step) => lookAt(step ?? now),
      choose: (categories) => {
        chosen = categories;
        render();
      },
      turn,
      clear,
    });
    stopWatching = watchPage(views, made.element, {
      moved: made.arrange,
      rebuilt: () => painter.refresh(measureNear()),
      changed: () => {
        paint();
        made.arrange(true);
        if (awaited && awaited === now && !isClosed(awaited)) goTo(awaited);
        else if (looked) lookAt(looked);
        ends.onChanged();
      },
      gone: clear,
      touched: () => lookAt(null),
      escape: () => {
        if (!made.closeMenu()) clear();
      },
    });
    return made;
  }

  /** The highlights come first: everything else is made when they are on the screen. */
  async function open(): Promise<void> {
    await afterFrame(own);
    if (ended) return;
    const closed = now !== null && isClosed(now);
    surface = attach();
    if (now?.state === 'found' && !closed) surface.pulse(now);
    surface.show(visible(), now);
    lookAt(now, closed);
  }

  return {
    open,
    goTo,
    next: () => turn(1),
    clear,
    isFresh: () => steps.every((step) => step.ranges.every(({ startContainer }) => isConnected(startContainer)) && words.get(step) === wordsOf(step)),
    update: (next) => {
      const mark = now?.marks[0];
      steps = next;
      words = new Map(next.map((step) => [step, wordsOf(step)]));
      now = mark ? (next.find(({ marks }) => marks.includes(mark)) ?? null) : null;
      render();
    },
  };
}
