import { afterAll, beforeAll, expect, test } from 'vitest';
import { audited } from '../audit-of-site.ts';
import { poll } from '../support/browser.ts';
import { type ChromiumBrowser, openChromium } from '../support/chromium.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';

/**
 * The keyboard command of the manifest. Headless Chromium has no window that takes its keys, so the command is given where the browser
 * gives it: to the background's own listener. Without a key there is no gesture either, and the panel is not let open; in Firefox both
 * are tested with real keys.
 */

let web: TestWeb;
let browser: ChromiumBrowser;

beforeAll(async () => {
  web = await openTestWeb({ 'key.test': 'public/demo/asagiri' });
  browser = await openChromium({ proxyPort: web.port, language: 'ja' });
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const worker = async () => {
  const target = await browser.puppeteer.waitForTarget((candidate) => candidate.type() === 'service_worker' && candidate.url().includes(browser.extensionId));
  const found = await target.worker();
  if (!found) throw new Error('no worker');
  return found;
};

interface Dispatching {
  dispatch(command: string, tab: chrome.tabs.Tab | undefined): void;
}

test('the keys are those of the manifest, and count as a press for the page', async () => {
  await browser.goto('http://key.test/');
  await audited(await browser.openPopup());
  await browser.closePopup();
  const commands = await (await worker()).evaluate(() => chrome.commands.getAll());
  expect(commands).toContainEqual(expect.objectContaining({ name: 'open-panel', shortcut: 'Alt+Shift+L' }));
  const pressedAt = async (): Promise<number> => (await worker()).evaluate(async () => ((await chrome.storage.session.get('press')).press as { at: number }).at);
  const before = await pressedAt();
  await (await worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    (chrome.commands.onCommand as unknown as Dispatching).dispatch('open-panel', tab);
  });
  await poll('the press', async () => (await pressedAt()) > before);
});
