// @ts-check
/** Draws public/icons/*.png from the two drawings in design/: one for small sizes on the pixel grid, one for all others. */
import { mkdir, readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { browserOf, sandboxArguments } from './browsers.mjs';

const SIZES = [16, 32, 48, 128];

const chromium = browserOf('chromium');
if (!chromium) {
  console.error('Drawing the icons needs Chrome, Chromium or Edge: install one of them or name it in CHROMIUM_PATH.');
  process.exit(1);
}

await mkdir('public/icons', { recursive: true });
const browser = await puppeteer.launch({ executablePath: chromium.path, args: sandboxArguments() });
const page = await browser.newPage();
for (const size of SIZES) {
  const svg = await readFile(size < 32 ? 'design/icon-16.svg' : 'design/icon.svg', 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
  await page.screenshot({ path: `public/icons/${size}.png`, omitBackground: true });
}
await browser.close();
