import { afterAll, beforeAll, expect, test } from 'vitest';
import { audited } from '../audit-of-site.ts';
import { type FirefoxBrowser, openFirefox } from '../support/firefox.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';

/** The keyboard command of the manifest, pressed as keys. */

let web: TestWeb;
let browser: FirefoxBrowser;

beforeAll(async () => {
  web = await openTestWeb({ 'key.test': 'public/demo/asagiri' });
  browser = await openFirefox({ proxyPort: web.port, language: 'ja' });
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

test('opens the sidebar, and counts as a press for the page', async () => {
  await browser.goto('http://key.test/');
  await browser.pressInWindow('Alt', 'Shift', 'L');
  await audited(browser.sidebar);
  expect(await browser.sidebar.run((window) => window.document.querySelector('h1')?.textContent)).toContain('あさぎり');
});
