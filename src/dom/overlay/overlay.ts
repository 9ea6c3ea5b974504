import { createPainter, type Kind } from '../highlight.ts';
import { documentOf, isConnected, windowOf } from '../nodes.ts';
import { bringToMiddle, isDrawn, openDetails, openerOf } from '../reveal.ts';
import { createBar } from './bar.ts';
import { createHost } from './host.ts';
import { createMarkers } from './markers.ts';
import type { OverlayPlan, Shown } from './plan.ts';
import type { Step } from './steps.ts';
import { createTip } from './tip.ts';
import { watchPage } from './watch.ts';

/** The evidence of one page, shown in it: highlights, markers, tip and bar, from the press until they are cleared. */

export interface Overlay {
  /** Goes to the place of a mark. */
  goTo(step: Step): Shown['focus'];
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
  const painter = createPainter();
  const host = createHost(css, plan.lang, plan.theme);
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

  const tip = createTip(host, plan.words);
  const markers = createMarkers(host, plan.words.evidence, { press: (step) => goTo(step, false), look: (step) => lookAt(step ?? now) });
  const bar = createBar(host, plan, {
    turn,
    clear,
    choose: (categories) => {
      chosen = categories;
      render();
    },
  });

  const visible = (): Step[] => steps.filter(({ marks }) => marks.some(({ category }) => chosen.has(category)));
  const isClosed = (step: Step): boolean => step.state === 'found' && !isDrawn(step.ranges);

  function lookAt(step: Step | null): void {
    looked = step && visible().includes(step) ? step : null;
    if (!step || !looked) {
      tip.show(null);
      return;
    }
    const closed = isClosed(step);
    const opener = closed ? openerOf(step.ranges) : null;
    const open = (): void => {
      awaited = step;
      opener?.click();
    };
    tip.show({ step, closed, open: opener && open });
  }

  function paint(): void {
    const ranges = new Map<Kind, Range[]>();
    for (const step of visible()) {
      const kind = step === now ? 'now' : kindOf(step);
      ranges.set(kind, [...(ranges.get(kind) ?? []), ...step.ranges]);
    }
    painter.paint(ranges);
  }

  function render(): void {
    const shown = visible();
    paint();
    markers.show(shown, now);
    bar.show(shown, now ? shown.indexOf(now) : -1);
    lookAt(now);
  }

  /** Once more, when the page above the words has grown; not if the person has moved the page meanwhile. */
  function settle(step: Step): void {
    let moved = false;
    const onHand = (): void => {
      moved = true;
    };
    for (const hand of HANDS) window.addEventListener(hand, onHand, { once: true, capture: true, passive: true });
    for (const ms of SETTLE_MS) {
      setTimeout(() => {
        if (!ended && !moved && now === step && isDrawn(step.ranges)) bringToMiddle(step.ranges, host.element);
        if (ms !== SETTLE_MS.at(-1)) return;
        for (const hand of HANDS) window.removeEventListener(hand, onHand, { capture: true });
      }, ms);
    }
  }

  function goTo(step: Step, scroll = true): Shown['focus'] {
    now = step;
    awaited = null;
    if (step.state === 'found') undo.push(openDetails(step.ranges));
    const closed = isClosed(step);
    if (scroll && step.state === 'found' && !closed) {
      bringToMiddle(step.ranges, host.element);
      settle(step);
    }
    render();
    if (step.state !== 'found') return step.state;
    if (!closed) markers.pulse(step);
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
    host.remove();
    for (const back of undo.reverse()) back();
    ends.onClear();
  }

  const viewOf = (range: Range): Window => windowOf(documentOf(range.startContainer) ?? document) ?? window;
  const views = [...new Set<Window>([window, ...first.flatMap(({ ranges }) => ranges.map(viewOf))])];
  const stopWatching = watchPage(views, host.element, {
    moved: (anew) => {
      markers.place(anew);
      tip.place();
    },
    changed: () => {
      paint();
      markers.place(true);
      if (awaited && awaited === now && !isClosed(awaited)) goTo(awaited);
      else if (looked) lookAt(looked);
      ends.onChanged();
    },
    gone: clear,
    touched: () => lookAt(null),
    escape: () => {
      if (!bar.closeMenu()) clear();
    },
  });
  return {
    goTo,
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
