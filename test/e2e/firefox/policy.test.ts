import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { japanese } from '../../../src/present/language/ja.ts';
import { audited, isFetch, readRows, readState } from '../audit-of-site.ts';
import { poll, type View } from '../support/browser.ts';
import { type FirefoxBrowser, openFirefox } from '../support/firefox.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';

/** Firefox holds the content script to the page's own policy: what that keeps back is not checked, and the person may allow the origin. */

const HOST = 'strict.test';
const ORIGIN = `http://${HOST}`;
const POLICY = { 'content-security-policy': "default-src 'none'; connect-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" };
const ALLOW = japanese.m.permissionButton;

/** How long the server takes for each answer. */
let delay = 0;

let web: TestWeb;
let browser: FirefoxBrowser;
let popup: View;

beforeAll(async () => {
  web = await openTestWeb(
    { [HOST]: 'public/demo/asagiri' },
    {
      respond: async ({ headers }) => {
        if (isFetch({ headers })) await sleep(delay);
        return { headers: POLICY };
      },
    },
  );
  browser = await openFirefox({ proxyPort: web.port, language: 'ja' });
  await browser.goto(`${ORIGIN}/`);
  popup = await browser.openPopup();
  await popup.run((window) => (window as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings: { schemaVersion: 1, lang: 'ja', theme: 'auto' } }));
  await audited(popup);
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const findButton = (view: View, word: string): Promise<boolean> =>
  view.run((window, text) => [...window.document.querySelectorAll('button')].some((button) => button.textContent?.includes(text)), word);

/** A press that counts as the person's own, and answers the browser's question with yes. */
async function pressAsPerson(word: string): Promise<void> {
  await browser.marionette.evaluate(
    'chrome',
    `(async (word) => {
      Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const popup = window.document.querySelector('browser[webextension-view-type="popup"]');
      const code = 'const input = content.windowUtils.setHandlingUserInput(true); try { [...content.document.querySelectorAll("button")].find((b) => b.textContent.includes(' + JSON.stringify(word) + ')).click(); } finally { input.destruct(); }';
      popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(code), false);
    })(${JSON.stringify(word)})`,
  );
}

test('what was kept back is not checked, never missing', async () => {
  const state = await readState(popup, ORIGIN);
  expect(state?.phase).toBe('done');
  expect(state?.permissionNeeded).toBe(true);
  expect(state?.pages[0]?.status).toBe('read');
  expect(new Set(state?.pages.slice(1).map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['blocked policy']));
  expect(web.log.filter(isFetch)).toEqual([]);
  const rows = await readRows(popup);
  expect(rows.filter(({ status }) => status === 'unknown').length).toBeGreaterThan(5);
});

test('the popup says so, and offers to allow the site', async () => {
  const words = await popup.run((window) => window.document.body.textContent ?? '');
  expect(words).toContain('未確認');
  expect(await findButton(popup, ALLOW)).toBe(true);
});

test('allowed, the rest is read from the background', async () => {
  await pressAsPerson(ALLOW);
  const done = await popup.until(async (window, key) => {
    const job = (await (window as unknown as { chrome: typeof chrome }).chrome.storage.session.get(key))[key] as { permissionNeeded: boolean } | undefined;
    return job?.permissionNeeded === false;
  }, `job:${ORIGIN}`);
  expect(done).toBe(true);
  await audited(popup);
  const state = await readState(popup, ORIGIN);
  expect(state?.phase).toBe('done');
  expect(state?.pages.every(({ status }) => status === 'read')).toBe(true);
  const asked = web.log.filter(isFetch);
  expect(asked.length).toBe(state?.pages.length);
  expect(asked.filter(({ method, headers }) => method !== 'GET' || headers.cookie !== undefined || headers.referer !== undefined || headers.origin !== undefined)).toEqual([]);
  expect(await findButton(popup, ALLOW)).toBe(false);
});

test('withdrawn while pages are read, the rest waits again: nothing is lost, nothing is missing', async () => {
  delay = 250;
  const asked = web.log.filter(isFetch).length;
  await popup.run((window) => {
    const { runtime, tabs } = (window as unknown as { chrome: typeof chrome }).chrome;
    return tabs.query({ active: true, currentWindow: true }).then(([tab]) => runtime.sendMessage({ name: 'backgroundStartAudit', payload: { tabId: tab?.id } }));
  });
  await poll('some pages', async () => web.log.filter(isFetch).length >= asked + 5);
  await popup.run((window, origin) => (window as unknown as { chrome: typeof chrome }).chrome.permissions.remove({ origins: [`${origin}/*`] }), ORIGIN);
  await audited(popup);
  const state = await readState(popup, ORIGIN);
  expect(state).toMatchObject({ phase: 'done', permissionNeeded: true, error: null });
  expect(state?.pages.filter(({ status }) => status === 'read').length).toBeGreaterThan(1);
  expect(new Set(state?.pages.filter(({ status }) => status !== 'read').map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['blocked policy']));
  expect(await findButton(popup, ALLOW)).toBe(true);
});
