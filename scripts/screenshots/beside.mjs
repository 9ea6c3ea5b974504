// @ts-check
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openChromium } from '../../test/e2e/support/chromium.ts';
import { openFirefox } from '../../test/e2e/support/firefox.ts';
import { openTestWeb } from '../../test/e2e/support/site.ts';

/** Pictures of what stays open beside the page: Chrome's side panel and Firefox's sidebar. */

const HOST = 'asagiri-hisho.example';

const BROWSERS = /** @type {const} */ ([
  { name: 'panel', open: openChromium },
  { name: 'sidebar', open: openFirefox },
]);

/**
 * @param {typeof BROWSERS[number]} browser
 * @param {'light' | 'dark'} colorScheme
 * @param {string} file
 */
async function takeBeside({ open }, colorScheme, file) {
  const web = await openTestWeb({ [HOST]: 'public/demo/asagiri' });
  const browser = await open({ proxyPort: web.port, language: 'ja', colorScheme, pixelRatio: 2 });
  try {
    await browser.goto(`http://${HOST}/`);
    const popup = await browser.openPopup();
    await popup.until((window) => window.document.documentElement.dataset.state === 'done');
    const panel = await browser.openPanel();
    await panel.until((window) => window.document.documentElement.dataset.state === 'done');
    // Numbers and rows have come to rest.
    await sleep(1000);
    await panel.screenshot(file);
  } finally {
    await browser.close();
    await web.close();
  }
}

/** @param {string} folder */
export async function takeBesides(folder) {
  for (const browser of BROWSERS) {
    for (const scheme of /** @type {const} */ (['light', 'dark'])) await takeBeside(browser, scheme, path.join(folder, `${browser.name}-ja-${scheme}.png`));
  }
}
