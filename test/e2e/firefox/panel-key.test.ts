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

/** Alt+Shift+L, to the browser's own window. */
async function pressKeys(): Promise<void> {
  const [alt, shift] = ['\uE00A', '\uE008'];
  const down = (value: string) => ({ type: 'keyDown', value });
  const up = (value: string) => ({ type: 'keyUp', value });
  const keys = { type: 'key', id: 'keyboard', actions: [down(alt), down(shift), down('L'), up('L'), up(shift), up(alt)] };
  await browser.marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    await browser.marionette.send('WebDriver:PerformActions', { actions: [keys] });
  } finally {
    await browser.marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

test('opens the sidebar, and counts as a press for the page', async () => {
  await browser.goto('http://key.test/');
  await pressKeys();
  await audited(browser.sidebar);
  expect(await browser.sidebar.run((window) => window.document.querySelector('h1')?.textContent)).toContain('あさぎり');
});
