// @ts-check
import { openChromium } from '../../test/e2e/support/chromium.ts';
import { openFirefox } from '../../test/e2e/support/firefox.ts';

/** Chromium and Firefox, for measurements in pages. */

/**
 * @typedef {object} Driver
 * @property {string} version
 * @property {'chrome' | 'firefox'} target
 * @property {(url: string) => Promise<void>} open Opens the address in the tab; resolves when it has loaded.
 * @property {(source: string) => Promise<void>} addOwn Runs a script where an extension's scripts run: apart from the page's own.
 * @property {(call: string) => Promise<any>} own Value of an expression there, which may be a promise.
 * @property {(source: string) => Promise<void>} addToPage Runs a script as one of the page.
 * @property {(call: string) => Promise<any>} page Value of an expression in the page itself.
 * @property {(source: string, url: string) => Promise<void>} openEngine Opens a second tab with a script in it.
 * @property {(call: string) => Promise<any>} engine Value of an expression in the second tab.
 * @property {() => Promise<void>} close
 */

/** @param {number} proxyPort @returns {Promise<Driver>} */
async function chromiumDriver(proxyPort) {
  const browser = await openChromium({ proxyPort, language: 'ja' });
  const { tab } = browser;
  const session = await tab.createCDPSession();
  await session.send('Page.enable');
  let contextId = 0;
  /** @type {import('puppeteer-core').Page | null} */
  let second = null;
  const own = async (/** @type {string} */ expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    version: await browser.puppeteer.version(),
    target: 'chrome',
    open: async (url) => {
      await tab.bringToFront();
      await tab.goto(url, { timeout: 120_000 });
      const { frameTree } = await session.send('Page.getFrameTree');
      contextId = (await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' })).executionContextId;
    },
    addOwn: own,
    own,
    addToPage: async (source) => {
      await tab.evaluate(source);
    },
    page: (call) => tab.evaluate(call),
    openEngine: async (source, url) => {
      second = await browser.puppeteer.newPage();
      await second.goto(url);
      await second.evaluate(source);
    },
    engine: async (call) => second?.evaluate(call),
    close: browser.close,
  };
}

/** Runs in Firefox, as text: a script as one of the page, which notes what its expression gives. @param {string} call */
function askPage(call) {
  return new Promise((resolve, reject) => {
    addEventListener(
      'hisho-bench',
      (event) => {
        const { value, error } = JSON.parse(/** @type {CustomEvent} */ (event).detail);
        if (error) reject(new Error(error));
        else resolve(value);
      },
      { once: true },
    );
    const script = document.createElement('script');
    script.textContent = `(async () => (${call}))().then((value) => ({ value: value ?? null }), (error) => ({ error: String(error) }))
      .then((answer) => dispatchEvent(new CustomEvent('hisho-bench', { detail: JSON.stringify(answer) })));`;
    document.head.append(script);
    script.remove();
  });
}

/** @param {number} proxyPort @returns {Promise<Driver>} */
async function firefoxDriver(proxyPort) {
  const browser = await openFirefox({ proxyPort, language: 'ja' });
  const { marionette } = browser;
  /** @param {string} call */
  const own = (call) => marionette.evaluate('content', call);
  /** @param {string} source */
  const addOwn = async (source) => {
    await own(`void (0, eval)(${JSON.stringify(source)})`);
  };
  // Pages get a clock of 1 ms otherwise.
  await marionette.evaluate('chrome', `Services.prefs.setBoolPref('privacy.reduceTimerPrecision', false)`);
  const version = await marionette.evaluate('chrome', `'Firefox/' + Services.appinfo.version`);
  const [first] = /** @type {string[]} */ (/** @type {unknown} */ (await marionette.send('WebDriver:GetWindowHandles')));
  let second = '';
  /** @param {string | undefined} handle @param {boolean} focus */
  const switchTo = (handle, focus = false) => marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  return {
    version: String(version),
    target: 'firefox',
    open: browser.goto,
    addOwn,
    own,
    addToPage: async (source) => {
      await own(`(() => { const script = document.createElement('script'); script.textContent = ${JSON.stringify(source)}; document.head.append(script); script.remove(); })()`);
    },
    page: (call) => own(`(${askPage})(${JSON.stringify(call)})`),
    openEngine: async (source, url) => {
      const { handle } = /** @type {{ handle: string }} */ (/** @type {unknown} */ (await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: false })));
      second = handle;
      await switchTo(second);
      await marionette.send('WebDriver:Navigate', { url });
      await addOwn(source);
      await switchTo(first, true);
    },
    engine: async (call) => {
      await switchTo(second);
      try {
        return await own(call);
      } finally {
        await switchTo(first);
      }
    },
    close: browser.close,
  };
}

/** @param {'chromium' | 'firefox'} name @param {number} proxyPort Port of the proxy that serves the pages. */
export const openDriver = (name, proxyPort) => (name === 'chromium' ? chromiumDriver : firefoxDriver)(proxyPort);
