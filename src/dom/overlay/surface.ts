import { stage } from '../stage.ts';
import { createBar } from './bar.ts';
import { createHost } from './host.ts';
import { createMarkers } from './markers.ts';
import type { OverlayPlan } from './plan.ts';
import type { Step } from './steps.ts';
import { createTip, type TipContent } from './tip.ts';

/** What lies over the page: markers, tip and bar in their host. */

export interface Surface {
  /** The one element in the page. */
  element: HTMLElement;
  /** The places that are shown, and the one that is looked at. */
  show(steps: readonly Step[], now: Step | null): void;
  say(content: TipContent | null): void;
  /** Asks for one pulse around the words. */
  pulse(step: Step): void;
  /** Puts everything where it belongs now. `anew`: markers look for free places again. */
  arrange(anew: boolean): void;
  /** Closes the list of categories; false where it was not open. */
  closeMenu(): boolean;
  remove(): void;
}

export interface SurfaceEvents {
  goTo: (step: Step) => void;
  look: (step: Step | null) => void;
  turn: (by: 1 | -1) => void;
  choose: (categories: ReadonlySet<string>) => void;
  clear: () => void;
}

export function createSurface(plan: OverlayPlan, css: string, on: SurfaceEvents): Surface {
  const view = stage();
  const host = createHost(css, plan.lang, plan.theme);
  const tip = createTip(host, plan.words);
  const markers = createMarkers(host, plan.words.evidence, { press: on.goTo, look: on.look });
  const bar = createBar(host, plan, on);
  let frame = 0;

  /** What is measured comes before what is written: each turn from one to the other makes the browser lay out the page again. */
  function arrange(anew: boolean): void {
    for (const move of [markers.measure(anew), tip.measure()]) move();
  }

  /** The highlights come first: what is free beside them is looked for in the next frame. */
  function soon(): void {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => arrange(false));
  }

  host.attach();
  return {
    element: host.element,
    arrange,
    show: (steps, now) => {
      markers.show(steps, now);
      bar.show(steps, now ? steps.indexOf(now) : -1);
      soon();
    },
    say: (content) => {
      tip.show(content);
      soon();
    },
    pulse: markers.pulse,
    closeMenu: bar.closeMenu,
    remove: () => {
      view.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}
