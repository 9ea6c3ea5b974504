// @ts-check
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openChromium } from '../test/e2e/support/chromium.ts';
import { openTestWeb } from '../test/e2e/support/site.ts';

/** `npm run screenshots`: pictures of the popup of the built extension (`npm run build`) on the demo site, for the documents. */

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

await mkdir(OUT, { recursive: true });
await takePicture('ja', 'light', 'popup-ja-light.png');
await takePicture('ja', 'dark', 'popup-ja-dark.png');
console.log(`Written to ${path.relative(process.cwd(), OUT)}`);
