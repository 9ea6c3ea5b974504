import { locate, locateInWords, type Located } from './locate.ts';
import { rootOf } from './nodes.ts';
import { createOverlay, type Overlay } from './overlay/overlay.ts';
import type { OverlayPlan, Shown } from './overlay/plan.ts';
import { type Step, stepsOf } from './overlay/steps.ts';
import { readText } from './page-text.ts';
import { choose, stage } from './stage.ts';

/** Shows the evidence of a page in the open page, and keeps up with the page while it is shown. */

/** Words that are not there yet may still come: so long the page is waited for, and so long it has to be quiet. */
const LATE_MS = 3000;
const QUIET_MS = 400;
/** Least time between two walks through a page that changes all the time. */
const AGAIN_MS = 1500;

let overlay: Overlay | null = null;
/** The places that it shows. */
let places: readonly Step[] = [];
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
    observer.observe(rootOf(stage().document) ?? stage().document, { subtree: true, childList: true, characterData: true });
  });
}

const anchorsOf = ({ marks }: OverlayPlan) => marks.map(({ anchor }) => anchor);

/** Null where only the page's exact text tells. */
const findQuickly = (plan: OverlayPlan): Promise<(Located | null)[]> => locateInWords(stage().document, anchorsOf(plan));

const isWhole = (located: readonly (Located | null)[]): located is Located[] => !located.includes(null);

/** `quick`: what was found of them just before. */
async function find(plan: OverlayPlan, quick?: readonly (Located | null)[]): Promise<Located[]> {
  const known = quick ?? (await findQuickly(plan));
  return isWhole(known) ? known : locate(await readText(stage().document), anchorsOf(plan));
}

/** Looks again for as long as the page is still being built and the words that were asked for are not there. */
async function findInTime(plan: OverlayPlan, quick: readonly (Located | null)[]): Promise<Located[]> {
  const end = performance.now() + LATE_MS;
  let located = await find(plan, quick);
  while (located[plan.focus]?.state === 'lost' && performance.now() < end) {
    await quiet(end - performance.now());
    located = await find(plan);
  }
  return located;
}

function update(steps: readonly Step[]): void {
  places = steps;
  overlay?.update(steps);
}

const lostIn = (steps: readonly Step[]): boolean => steps.some(({ state }) => state === 'lost');

/** Follows a page that changes: words that were replaced are looked for again. */
function follower(plan: OverlayPlan, turn: number): () => void {
  let running = false;
  let notBefore = 0;
  return async () => {
    if (running || !overlay || (overlay.isFresh() && !(lostIn(places) && performance.now() > notBefore))) return;
    running = true;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, notBefore - performance.now())));
    const located = await find(plan);
    notBefore = performance.now() + AGAIN_MS;
    running = false;
    if (turn !== latest) return;
    update(stepsOf(plan.marks, located));
  };
}

/** Replaces what is shown by these places, and goes to the one that was asked for. */
async function draw(plan: OverlayPlan, css: string, turn: number, steps: readonly Step[]): Promise<Shown['focus']> {
  overlay?.clear();
  const asked = plan.marks[plan.focus];
  const step = steps.find(({ marks }) => asked && marks.includes(asked));
  if (!step) return 'lost';
  places = steps;
  const shown = createOverlay(plan, css, steps, {
    onChanged: follower(plan, turn),
    onClear: () => {
      if (overlay === shown) overlay = null;
    },
  });
  overlay = shown;
  const focus = shown.goTo(step);
  await shown.open();
  return focus;
}

/** The places that are known so far, if the one that was asked for is among them. */
function knownSteps({ marks, focus }: OverlayPlan, quick: readonly (Located | null)[]): Step[] | null {
  if (quick[focus]?.state !== 'found') return null;
  const known = marks.flatMap((mark, n) => (quick[n] ? [{ mark, place: quick[n] }] : []));
  return stepsOf(
    known.map(({ mark }) => mark),
    known.map(({ place }) => place),
  );
}

/** Replaces what is shown. `css`: the look of the overlay; `view`: the window in which it is shown. */
export async function showMarks(plan: OverlayPlan, css: string, view: Window & typeof globalThis = window): Promise<Shown> {
  choose(view);
  const turn = ++latest;
  const quick = await findQuickly(plan);
  const early = turn === latest ? knownSteps(plan, quick) : null;
  const focus = early && (await draw(plan, css, turn, early));
  const located = await findInTime(plan, quick);
  const count = (state: Located['state']): number => located.filter((place) => place.state === state).length;
  const counts = { found: count('found'), lost: count('lost') };
  if (turn !== latest) return { ...counts, focus: focus ?? 'lost' };
  const steps = stepsOf(plan.marks, located);
  if (!focus) return { ...counts, focus: await draw(plan, css, turn, steps) };
  if (!isWhole(quick)) update(steps);
  return { ...counts, focus };
}

/** Goes to the next place; false where nothing is shown. */
export function nextMark(): boolean {
  overlay?.next();
  return overlay !== null;
}

/** Takes everything away. */
export function clearMarks(): void {
  latest++;
  overlay?.clear();
  overlay = null;
}
