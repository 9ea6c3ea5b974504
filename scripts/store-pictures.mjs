// @ts-check
/**
 * `npm run store-pictures`, after `npm run screenshots`: the pictures that the stores show, 1280 × 800, in dist/store. Each is a picture of
 * the documents beside one sentence.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserOf, sandboxArguments } from './browsers.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const OUT = path.join(ROOT, 'dist', 'store');
const SIZE = { width: 1280, height: 800 };

/** @typedef {{ name: string, image: string, words: { ja: string, en: string } }} Picture @type {Picture[]} */
const PICTURES = [
  {
    name: 'popup',
    image: 'popup-ja-light.png',
    words: { ja: 'サイトに書いてあること、ないことを、数秒で。', en: 'What a site says, and what it does not. Quoted, in seconds.' },
  },
  { name: 'page', image: 'page-ja-light.png', words: { ja: 'その言葉が、ページのどこにあるかまで。', en: 'Down to where the words stand on the page.' } },
  { name: 'panel', image: 'panel-ja-light.png', words: { ja: '開いたまま、ほかのページも見ていけます。', en: 'It stays open while you read on.' } },
  { name: 'compare', image: 'compare-ja-light.png', words: { ja: '税も時間もそろえて、並べて比べる。', en: 'Side by side, with tax and hours made equal.' } },
  { name: 'questions', image: 'questions-ja-light.png', words: { ja: '分からなかったことは、そのまま送れる質問に。', en: 'What is open becomes a mail of questions.' } },
];

const STYLE = `
  body { margin: 0; display: grid; grid-template-columns: 360px 1fr; width: ${SIZE.width}px; height: ${SIZE.height}px; background: #eef3f1; color: #12312a; font-family: "Noto Sans CJK JP", sans-serif; }
  p { align-self: center; margin: 0 20px 0 56px; font-size: 34px; font-weight: 700; line-height: 1.6; word-break: auto-phrase; }
  div { display: grid; place-items: center; padding: 48px; min-width: 0; min-height: 0; }
  img { max-width: 100%; max-height: ${SIZE.height - 96}px; border-radius: 12px; box-shadow: 0 12px 40px rgb(18 49 42 / 25%); }
`;

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {'ja' | 'en'} language @param {string} words @param {Buffer} image */
const documentOf = (language, words, image) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${STYLE}</style><p>${escaped(words)}</p><div><img src="data:image/png;base64,${image.toString('base64')}"></div>`;

/** @returns {Promise<string | null>} What is missing, in a sentence. */
async function main() {
  const chromium = browserOf('chromium');
  if (!chromium) return 'The pictures need Chrome, Chromium or Edge: install one of them or name it in CHROMIUM_PATH.';
  /** @param {string} image */
  const fileOf = (image) => path.join(ROOT, 'docs', 'images', image);
  const missing = PICTURES.find(({ image }) => !existsSync(fileOf(image)));
  if (missing) return `docs/images/${missing.image} is not there: npm run screenshots`;
  await mkdir(OUT, { recursive: true });
  const browser = await puppeteer.launch({ executablePath: chromium.path, args: sandboxArguments(), defaultViewport: SIZE });
  try {
    const page = await browser.newPage();
    for (const [index, { name, image, words }] of PICTURES.entries())
      for (const language of /** @type {const} */ (['ja', 'en'])) {
        await page.setContent(documentOf(language, words[language], await readFile(fileOf(image))), { waitUntil: 'load' });
        await page.screenshot({ path: /** @type {`${string}.png`} */ (path.join(OUT, `${language}-${index + 1}-${name}.png`)) });
      }
  } finally {
    await browser.close();
  }
  console.log(`Written to ${path.relative(process.cwd(), OUT)}`);
  return null;
}

const missing = await main();
if (missing) {
  console.error(missing);
  process.exitCode = 1;
}
