/** Long work in slices that leave the page's own scripts and the reader's clicks their turn. */

/** Milliseconds of one slice. */
const SLICE_MS = 12;

/** Lets everything that waits in the page's queue run. A timer would be held up for a second in a tab in the background. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** After the next frame; in a tab in the background, which has none, at once. */
export function afterFrame(view: Window): Promise<void> {
  if (view.document.visibilityState === 'hidden') return nextTask();
  return new Promise((resolve) => view.requestAnimationFrame(() => nextTask().then(resolve)));
}

/** Runs the steps to their end; pauses between two of them when a slice is over. */
export async function inSlices<T>(steps: Iterator<void, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE_MS) continue;
    await nextTask();
    since = performance.now();
  }
}
