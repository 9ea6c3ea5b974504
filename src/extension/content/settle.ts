/**
 * Pages go on changing when they are there: routes, late answers, endless lists, tickers. They are watched for a few seconds and from
 * outside only: nothing in the page is touched, and no observer outlives its wait.
 */

/** A page in which nothing was added for this long is at rest. */
const QUIET_MS = 500;
/** Time between two looks at a page that is quiet and still says nothing. */
const LOOK_MS = 100;
/** Nothing is watched longer than this. Endless lists and tickers never rest. */
const MAX_MS = 4000;

const WATCHED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

interface NavigationNow {
  transition: { finished: Promise<unknown> } | null;
}

/** The end of a change of route that is under way, where the browser has the Navigation API. */
function routeFinished(): Promise<unknown> {
  const { navigation } = globalThis as unknown as { navigation?: NavigationNow };
  return navigation?.transition?.finished.catch(() => {}) ?? Promise.resolve();
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Watches the page from now until it is asked, or for 4 s. */
export interface Watch {
  /** Resolves when the page is at rest and `isFilled`, or after `maxMs`: has anything changed since the watch began? */
  settled(maxMs: number, isFilled: () => boolean): Promise<boolean>;
  /** False once nothing is watched any more. */
  watching(): boolean;
}

export function watchChanges(target: Node): Watch {
  let last = performance.now();
  let changed = false;
  let watching = true;
  const observer = new MutationObserver(() => {
    changed = true;
    last = performance.now();
  });
  const stop = (): void => {
    watching = false;
    observer.disconnect();
  };
  observer.observe(target, WATCHED);
  const end = setTimeout(stop, MAX_MS);
  return {
    watching: () => watching,
    settled: async (maxMs, isFilled) => {
      const until = performance.now() + maxMs;
      await Promise.race([routeFinished(), wait(maxMs)]);
      for (let now = performance.now(); now < until && (now - last < QUIET_MS || !isFilled()); now = performance.now()) {
        await wait(Math.min(Math.max(QUIET_MS - (now - last), LOOK_MS), until - now));
      }
      clearTimeout(end);
      stop();
      return changed;
    },
  };
}
