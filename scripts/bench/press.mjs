// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A press of the toolbar button, timed from outside: the extension is as delivered and knows nothing of it. The clock starts in this
 * process, right before the browser is told to press; the popup's moments are taken in the popup by an observer of its document.
 */

/**
 * @typedef {{ dom: number, shown: number }} Moment In the document, and drawn: milliseconds since the press.
 * @typedef {{ painted: number, first: Moment, done: Moment, late: boolean, clockError: number }} Press
 *   `painted`: the popup's first paint; `first`: counts for the open page; `done`: the finished audit; `late`: the first result was
 *   there before the observer, so that its moment is too late; `clockError`: how far the two clocks may be apart at most.
 * @typedef {import('../../test/e2e/support/chromium.ts').ChromiumBrowser} Chromium
 * @typedef {import('puppeteer-core').CDPSession} Session
 */

const LIMIT_MS = 60_000;

const now = () => performance.timeOrigin + performance.now();

/**
 * Runs in the popup, as text: when its document says what is waited for. Moments are of the popup's clock.
 * @returns {Promise<{ painted: number, first: Moment, done: Moment, late: boolean }>}
 */
function watchPopup() {
  if (location.protocol !== 'chrome-extension:') throw new Error('the popup is not there yet');
  const clock = () => performance.timeOrigin + performance.now();
  const conditions = {
    first: () => /\d/.test(document.querySelector('[data-count="met"] b')?.textContent ?? ''),
    done: () => document.documentElement?.dataset.state === 'done',
  };
  /** @type {Record<string, { dom: number, shown: number }>} */
  const moments = {};
  const afterFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(clock());
        port2.postMessage(null);
      });
    });
  return new Promise((resolve) => {
    let late = false;
    const look = () => {
      for (const [name, holds] of Object.entries(conditions)) {
        if (moments[name] || !holds()) continue;
        const moment = { dom: clock(), shown: 0 };
        moments[name] = moment;
        afterFrame().then((time) => {
          moment.shown = time;
          const { first, done } = moments;
          const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
          if (first?.shown && done?.shown) resolve({ painted: performance.timeOrigin + paint, first, done, late });
        });
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    late = conditions.first();
    look();
  });
}

/** Runs in a popup: when it is painted first. @returns {Promise<number>} */
function watchPaint() {
  if (location.protocol !== 'chrome-extension:') throw new Error('the popup is not there yet');
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) resolve(performance.timeOrigin + entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/**
 * @param {Session} session
 * @param {string} expression
 */
async function evaluate(session, expression) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * The popup's clock against ours, by the quickest of several questions: half its way there and back is the error.
 * @param {Session} session
 */
async function compareClocks(session) {
  let best = { offset: 0, error: Number.POSITIVE_INFINITY };
  for (let i = 0; i < 10; i++) {
    const asked = now();
    const theirs = await evaluate(session, 'performance.timeOrigin + performance.now()');
    const error = (now() - asked) / 2;
    if (error < best.error) best = { offset: theirs - (asked + error), error };
  }
  return best;
}

/**
 * Asks until the popup's own document is there: what is asked of the empty one before it gets lost.
 * @param {Session} session
 * @param {() => Promise<unknown>} watcher
 */
async function watch(session, watcher) {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    try {
      return await evaluate(session, `(${watcher})()`);
    } catch (error) {
      if (Date.now() > end || !/not there yet|context|navigated/i.test(String(error))) throw error;
      await sleep(1);
    }
  }
}

/**
 * Presses the button of an extension on the page in the tab and waits for what is watched for in its popup.
 * @template T
 * @param {Chromium} browser
 * @param {string} extensionId
 * @param {() => Promise<T>} watcher
 */
async function pressAndWatch({ puppeteer, tab }, extensionId, watcher) {
  const extension = (await puppeteer.extensions()).get(extensionId);
  if (!extension) throw new Error('the extension is not there');
  const opening = puppeteer.waitForTarget((target) => target.url().startsWith(`chrome-extension://${extensionId}/`) && target.type() !== 'service_worker', { timeout: LIMIT_MS });
  const pressedAt = now();
  const pressed = tab.triggerExtensionAction(extension);
  const target = await opening;
  const session = await target.createCDPSession();
  const [times] = await Promise.all([watch(session, watcher), pressed]);
  const { offset, error } = await compareClocks(session);
  return { times: /** @type {T} */ (times), offset: offset + pressedAt, error, target };
}

/**
 * Milliseconds from the press to the painted popup of an extension that does nothing; closes it.
 * @param {Chromium} browser
 * @param {string} extensionId
 */
export async function pressBlank(browser, extensionId) {
  const { times, offset, target } = await pressAndWatch(browser, extensionId, watchPaint);
  await (await target.asPage()).close();
  return times - offset;
}

/**
 * Presses the button on the page in the tab and waits for the finished audit.
 * @param {Chromium} browser
 * @returns {Promise<Press>}
 */
export async function press(browser) {
  const { times, offset, error } = await pressAndWatch(browser, browser.extensionId, watchPopup);
  /** @param {number} time */
  const since = (time) => time - offset;
  /** @param {Moment} moment */
  const moment = ({ dom, shown }) => ({ dom: since(dom), shown: since(shown) });
  return { painted: since(times.painted), first: moment(times.first), done: moment(times.done), late: times.late, clockError: error };
}
