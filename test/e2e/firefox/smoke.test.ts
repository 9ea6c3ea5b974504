import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxBrowser, openFirefox } from '../support/firefox.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';

let web: TestWeb;
let browser: FirefoxBrowser;

beforeAll(async () => {
  web = await openTestWeb({ 'asagiri.test': 'public/demo/asagiri' });
  browser = await openFirefox({ proxyPort: web.port });
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

test('the button opens the popup, before and after the background was ended', async () => {
  await browser.goto('http://asagiri.test/');
  const state = (): Promise<string> => browser.openPopup().then((popup) => popup.until((window) => window.document.documentElement.dataset.state ?? ''));
  expect(await state()).toMatch(/^(idle|running|done)$/);
  await browser.closePopup();
  await browser.killBackground();
  expect(await state()).toMatch(/^(idle|running|done)$/);
});

test('nothing but the site is asked', () => {
  expect(web.strayRequests().map((entry) => entry.url)).toEqual([]);
  expect(web.log.length).toBeGreaterThan(0);
});
