// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { openChromium } from '../../test/e2e/support/chromium.ts';
import { openTestWeb } from '../../test/e2e/support/site.ts';
import { makeBlank } from './blank.mjs';
import { settled } from './page.mjs';

/** Chromium with the extension as delivered, an empty one beside it, and the demo site under as many hosts as there are visits. */

/**
 * @typedef {import('../../test/e2e/support/chromium.ts').ChromiumBrowser} Chromium
 * @typedef {import('../../test/e2e/support/site.ts').TestWeb} Web
 * @typedef {{ browser: Chromium, blank: string, web: Web }} Visits `blank`: id of the empty extension.
 * @typedef {import('../serve.mjs').Reply} Reply
 */

const DEMO = 'public/demo/asagiri';
/** What a server answers to scripts on the hosts `far-…` takes this long, as over the web. */
export const FAR_MS = 100;
/** Time after a page has loaded, or the background has ended, until the machine is quiet. */
export const QUIET_MS = 300;

/** Each gives pages a clock of 5 µs instead of 100. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/**
 * A host of its own for each visit, so that none finds the audit or the cache of another. Those of localhost may have the finer clock.
 * @param {string} kind
 * @param {number} round
 */
export const hostOf = (kind, round) => `${kind}-${round}.localhost`;

/**
 * @template T
 * @param {{ kinds: string[], runs: number, pageOf?: (host: string) => string | undefined }} sites `pageOf`: HTML in place of the demo's.
 * @param {(visits: Visits) => Promise<T>} task
 */
export async function withVisits({ kinds, runs, pageOf }, task) {
  const hosts = kinds.flatMap((kind) => Array.from({ length: runs }, (_, round) => hostOf(kind, round)));
  const web = await openTestWeb(Object.fromEntries(hosts.map((host) => [host, DEMO])), {
    respond: async ({ host, headers }) => {
      if (host.startsWith('far-') && headers.accept === '*/*') await sleep(FAR_MS);
      const body = pageOf?.(host);
      return body === undefined ? { headers: ISOLATED } : { headers: { ...ISOLATED, 'content-type': 'text/html; charset=utf-8' }, body };
    },
  });
  const blank = await makeBlank();
  const browser = await openChromium({ proxyPort: web.port, language: 'ja', pinned: [blank.folder] });
  try {
    return await task({ browser, web, blank: await browser.puppeteer.installExtension(blank.folder) });
  } finally {
    await browser.close();
    await blank.remove();
    await web.close();
  }
}

/** @param {Chromium} browser @param {string} host */
export async function visit(browser, host) {
  await browser.goto(`http://${host}/`);
  await browser.tab.evaluate(settled);
  await sleep(QUIET_MS);
}

/** Ends the background, as the browser does after half a minute of rest. @param {Chromium} browser */
export async function putToSleep(browser) {
  await browser.killBackground();
  await sleep(QUIET_MS);
}
