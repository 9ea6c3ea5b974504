import { afterAll, beforeAll, expect, test } from 'vitest';
import { audited, readState } from '../audit-of-site.ts';
import { type ChromiumBrowser, openChromium } from '../support/chromium.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';

/** Chromium does not hold the content script to the page's own policy. */

const POLICY = { 'content-security-policy': "default-src 'none'; connect-src 'none'; require-trusted-types-for 'script'" };

let web: TestWeb;
let browser: ChromiumBrowser;

beforeAll(async () => {
  web = await openTestWeb({ 'strict.test': 'public/demo/asagiri' }, { respond: () => ({ headers: POLICY }) });
  browser = await openChromium({ proxyPort: web.port });
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

test('a site with a strict policy is read', async () => {
  await browser.goto('http://strict.test/');
  const popup = await browser.openPopup();
  await audited(popup);
  const state = await readState(popup, 'http://strict.test');
  expect(state?.pages.map(({ status }) => status)).toEqual(Array(10).fill('read'));
  expect(state?.permissionNeeded).toBe(false);
});
