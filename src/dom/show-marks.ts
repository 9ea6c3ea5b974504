import { locate, type Located } from './locate.ts';
import { rootOf } from './nodes.ts';
import { createOverlay, type Overlay } from './overlay/overlay.ts';
import type { OverlayPlan, Shown } from './overlay/plan.ts';
import { type Step, stepsOf } from './overlay/steps.ts';
import { readText } from './page-text.ts';

/** Shows the evidence of a page in the open page, and keeps up with the page while it is shown. */

/** Words that are not there yet may still come: so long the page is waited for, and so long it has to be quiet. */
const LATE_MS = 3000;
const QUIET_MS = 400;
/** Least time between two walks through a page that changes all the time. */
const AGAIN_MS = 1500;

let overlay: Overlay | null = null;
/** The newest request; an older one that is still looking gives way. */
let latest = 0;

/** Resolves when the page has not changed for a while, and at the latest when time is up. */
function quiet(limit: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    };
    let timer = setTimeout(end, Math.min(QUIET_MS, limit));
    const last = setTimeout(end, limit);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, QUIET_MS);
    });
    observer.observe(rootOf(document) ?? document, { subtree: true, childList: true, characterData: true });
  });
}

const find = async ({ marks }: OverlayPlan): Promise<Located[]> =>
  locate(
    await readText(document),
    marks.map(({ anchor }) => anchor),
  );

/** Looks again for as long as the page is still being built and the words that were asked for are not there. */
async function findInTime(plan: OverlayPlan): Promise<Located[]> {
  const end = performance.now() + LATE_MS;
  let located = await find(plan);
  while (located[plan.focus]?.state === 'lost' && performance.now() < end) {
    await quiet(end - performance.now());
    located = await find(plan);
  }
  return located;
}

const lostIn = (steps: readonly Step[]): boolean => steps.some(({ state }) => state === 'lost');

/** Follows a page that changes: words that were replaced are looked for again. */
function follower(plan: OverlayPlan, turn: number, first: readonly Step[]): () => void {
  let steps = first;
  let running = false;
  let notBefore = 0;
  return async () => {
    if (running || !overlay || (overlay.isFresh() && !(lostIn(steps) && performance.now() > notBefore))) return;
    running = true;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, notBefore - performance.now())));
    const located = await find(plan);
    notBefore = performance.now() + AGAIN_MS;
    running = false;
    if (turn !== latest) return;
    steps = stepsOf(plan.marks, located);
    overlay?.update(steps);
  };
}

/** Replaces what is shown. `css`: the look of the overlay. */
export async function showMarks(plan: OverlayPlan, css: string): Promise<Shown> {
  const turn = ++latest;
  const located = await findInTime(plan);
  const count = (state: Located['state']): number => located.filter((place) => place.state === state).length;
  if (turn !== latest) return { found: count('found'), lost: count('lost'), focus: 'lost' };
  overlay?.clear();
  const steps = stepsOf(plan.marks, located);
  const asked = plan.marks[plan.focus];
  const shown = createOverlay(plan, css, steps, {
    onChanged: follower(plan, turn, steps),
    onClear: () => {
      if (overlay === shown) overlay = null;
    },
  });
  overlay = shown;
  const step = steps.find(({ marks }) => asked && marks.includes(asked));
  return { found: count('found'), lost: count('lost'), focus: step ? shown.goTo(step) : 'lost' };
}

/** Takes everything away. */
export function clearMarks(): void {
  latest++;
  overlay?.clear();
  overlay = null;
}
