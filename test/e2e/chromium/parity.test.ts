import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserOf, sandboxArguments } from '../../../scripts/browsers.mjs';
import { serve } from '../../../scripts/serve.mjs';
import type { PageSnapshot } from '../../../src/core/model/page.ts';
import type { ContentGlobal, LivePage } from '../../../src/extension/content/contract.ts';
import { decode } from '../../../src/parse/decode.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

/**
 * One walker, two adapters: every page of the test sites gives the same snapshot from its bytes and from the page as a real Chromium
 * has built it. Only what a style sheet decides may differ (`shown`), and `live` itself.
 */

const SITES = [...readdirSync('test/sites/dev').map((name) => `test/sites/dev/${name}/site`), ...readdirSync('public/demo').map((name) => `public/demo/${name}`)];
const CONTENT_SCRIPT = 'dist/chrome/src/extension/content/main.js';

/** The page's own scripts stay out: what they add is not in the bytes. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.html?$/.test(file))
    .map((file) => file.split(path.sep).join('/'));

const comparable = (snapshot: PageSnapshot): unknown => JSON.parse(JSON.stringify(snapshot, (key, value: unknown) => (key === 'shown' || key === 'live' ? undefined : value)));

let browser: Browser;
let tab: Page;

beforeAll(async () => {
  const found = browserOf('chromium');
  if (!found) throw new Error('No Chrome, Chromium or Edge found: install one or name it in CHROMIUM_PATH.');
  browser = await puppeteer.launch({ executablePath: found.path, headless: true, args: [...sandboxArguments(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  tab = await browser.newPage();
});

afterAll(() => browser?.close());

/** What the content script sees on a page. */
async function liveSnapshot(url: string): Promise<PageSnapshot> {
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(readFileSync(CONTENT_SCRIPT, 'utf8'));
  const live = await tab.evaluate(() => (globalThis as ContentGlobal).hishoAudit?.readPage());
  return (JSON.parse(live ?? '') as LivePage).snapshot;
}

describe.each(SITES)('%s', (folder) => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve({ sites: { '*': folder }, respond: () => ({ headers: NO_SCRIPTS }) });
  });
  afterAll(() => server?.close());

  test.each(pagesIn(folder))('%s', async (file) => {
    const url = `http://127.0.0.1:${server.port}/${file}`;
    const parsed = snapshotFromHtml(decode(readFileSync(path.join(folder, file)), null).text, url);
    const live = await liveSnapshot(url);
    expect(live.live).toBe(true);
    expect(live.text.length).toBeGreaterThan(0);
    expect(comparable(live)).toEqual(comparable(parsed));
  });
});
