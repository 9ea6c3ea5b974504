import { browser } from '../platform/browser.ts';

/**
 * A line between a view that shows a running audit and the background. Browsers may end a background at any time; then the line breaks,
 * the view opens it again, and with it the background, which goes on with its unfinished jobs.
 */

const LINE = 'awake';
const REOPEN_MS = 200;

/** Keeps the line open until the returned function is called. */
export function keepAwake(): () => void {
  let ended = false;
  let line: ReturnType<typeof browser.runtime.connect>;
  const open = (): void => {
    if (ended) return;
    line = browser.runtime.connect({ name: LINE });
    line.onDisconnect.addListener(() => setTimeout(open, REOPEN_MS));
  };
  open();
  return () => {
    ended = true;
    line.disconnect();
  };
}

/** The background's end: a line without a listener would break at once. */
export function takeLines(): void {
  browser.runtime.onConnect.addListener(() => {});
}
