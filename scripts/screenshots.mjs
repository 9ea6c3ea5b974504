// @ts-check
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openChromium } from '../test/e2e/support/chromium.ts';
import { openTestWeb } from '../test/e2e/support/site.ts';
import { takeBesides } from './screenshots/beside.mjs';
import { takeFullPages } from './screenshots/full-pages.mjs';
import { takePrints } from './screenshots/prints.mjs';

/** `npm run screenshots`: pictures of the built extension (`npm run build`) on the demo site, for the documents. */

const OUT = path.resolve(import.meta.dirname, '..', 'docs', 'images');
const DEMO = { 'asagiri-hisho.example': 'public/demo/asagiri' };

/**
 * @param {'ja' | 'en'} language
 * @param {'light' | 'dark'} colorScheme
 * @param {string} file
 */
async function takePicture(language, colorScheme, file) {
  const web = await openTestWeb(DEMO);
  const browser = await openChromium({ proxyPort: web.port, language, colorScheme, pixelRatio: 2 });
  try {
    await browser.goto('http://asagiri-hisho.example/');
    const popup = await browser.openPopup();
    await popup.until((window) => window.document.documentElement.dataset.state === 'done');
    await popup.screenshot(path.join(OUT, file));
  } finally {
    await browser.close();
    await web.close();
  }
}

/**
 * The page that a quotation is from, marked, as 'ページで見る' shows it.
 * @param {'light' | 'dark'} colorScheme
 * @param {string} file
 */
async function takePageWithEvidence(colorScheme, file) {
  const web = await openTestWeb(DEMO);
  const browser = await openChromium({ proxyPort: web.port, language: 'ja', colorScheme });
  try {
    await browser.tab.setViewport({ width: 1120, height: 796, deviceScaleFactor: 2 });
    await browser.goto('http://asagiri-hisho.example/company.html');
    const popup = await browser.openPopup();
    await popup.until((window) => window.document.documentElement.dataset.state === 'done');
    const see = '[data-criterion="company.representative"] [data-see]';
    await popup.until((window, selector) => window.document.querySelector(selector) !== null, see);
    await popup.run((window, selector) => /** @type {HTMLElement} */ (window.document.querySelector(selector)).click(), see);
    await browser.page.until((window) => window.document.querySelector('hisho-audit-overlay') !== null);
    await browser.closePopup();
    // The pulse around the words is over.
    await sleep(2000);
    await browser.page.screenshot(path.join(OUT, file));
  } finally {
    await browser.close();
    await web.close();
  }
}

await mkdir(OUT, { recursive: true });
await takePicture('ja', 'light', 'popup-ja-light.png');
await takePicture('ja', 'dark', 'popup-ja-dark.png');
await takePageWithEvidence('light', 'page-ja-light.png');
await takePageWithEvidence('dark', 'page-ja-dark.png');
await takeBesides(OUT);
await takeFullPages(OUT);
await takePrints(OUT);
console.log(`Written to ${path.relative(process.cwd(), OUT)}`);
