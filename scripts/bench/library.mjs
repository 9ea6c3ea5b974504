// @ts-check
/**
 * The page of saved audits, from the navigation to the drawn list, with as many audits as a busy buyer may keep. The extension is as
 * delivered: what is saved is a copy of one audit that it has made itself, written into its database.
 */

/**
 * @typedef {import('../../test/e2e/support/chromium.ts').ChromiumBrowser} Chromium
 * @typedef {import('puppeteer-core').Page} Page
 */

export const SAVED_AUDITS = 500;

const LIBRARY = 'src/extension/ui/library/index.html';

/**
 * Runs in a page of the extension: copies of the one audit that is saved there, each of a site of its own.
 * @param {number} count
 */
async function fillLibrary(count) {
  /** @param {IDBRequest} request @returns {Promise<any>} */
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await answer(indexedDB.open('hisho-audit-library'));
  const stores = ['audits', 'summaries'];
  /** @param {string} name */
  const first = async (name) => (await answer(db.transaction(name).objectStore(name).getAll(null, 1)))[0];
  const originals = await Promise.all(stores.map(first));
  for (let n = 1; n < count; n++) {
    const own = { id: `copy-${n}`, origin: `https://copy-${n}.example`, domain: `copy-${n}.example`, finishedAt: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString() };
    const tx = db.transaction(stores, 'readwrite');
    for (const [i, name] of stores.entries()) tx.objectStore(name).put({ ...originals[i], ...own });
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
  }
  db.close();
}

/** Runs in each new document: notes when the list is in it, and when that is drawn. In milliseconds since the navigation. */
function watchList() {
  const afterFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
  /** @type {any} */ (globalThis).hishoBench = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-site]')) return;
      observer.disconnect();
      afterFrame().then(resolve);
    });
    observer.observe(document, { subtree: true, childList: true });
  });
}

/** @param {Chromium} browser */
const addressOf = ({ extensionId }) => `chrome-extension://${extensionId}/${LIBRARY}`;

/** Saves as many audits as are measured. One has to be there. @param {Chromium} browser */
export async function saveManyAudits(browser) {
  await browser.goto(addressOf(browser));
  await browser.tab.evaluate(fillLibrary, SAVED_AUDITS);
}

/**
 * From the navigation to the drawn list, and how many of the sites the page counts.
 * @param {Chromium} browser
 */
export async function openLibrary(browser) {
  const { tab } = browser;
  const { identifier } = await tab.evaluateOnNewDocument(watchList);
  try {
    await browser.goto(addressOf(browser));
    const ms = /** @type {number} */ (await tab.evaluate('hishoBench'));
    return { ms, lead: await tab.evaluate(() => document.querySelector('.title p')?.textContent ?? '') };
  } finally {
    await tab.removeScriptToEvaluateOnNewDocument(identifier);
  }
}

/**
 * From the navigation to the first paint of an extension's page that says one word.
 * @param {Chromium} browser
 * @param {string} extensionId
 */
export async function openBlankPage({ tab }, extensionId) {
  await tab.goto(`chrome-extension://${extensionId}/popup.html`);
  return tab.evaluate(
    () =>
      /** @type {Promise<number>} */ (
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint');
            if (entry) resolve(entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        })
      ),
  );
}
