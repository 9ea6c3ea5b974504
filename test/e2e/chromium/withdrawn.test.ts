import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFetch, readState } from '../audit-of-site.ts';
import { poll } from '../support/browser.ts';
import { type ChromiumBrowser, openChromium } from '../support/chromium.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';

/**
 * A permission that is withdrawn while pages are read. Headless Chromium has nobody who answers its question for one, so a copy of the
 * extension has it from the start; taken back and given again it is where people do that, on the browser's own page of extensions.
 */

const HOST = 'withdrawn.test';
const ORIGIN = `http://${HOST}`;
const PAGES = 10;
const DELAY_MS = 250;

let web: TestWeb;
let browser: ChromiumBrowser;
let control: Page;

beforeAll(async () => {
  web = await openTestWeb(
    { [HOST]: 'public/demo/asagiri' },
    {
      respond: async ({ headers }) => {
        if (isFetch({ headers })) await sleep(DELAY_MS);
        return undefined;
      },
    },
  );
  browser = await openChromium({ proxyPort: web.port, keepsWelcome: true, hosts: [`${ORIGIN}/*`] });
  control = await browser.puppeteer.newPage();
  await control.goto('chrome://extensions/');
  await browser.goto(`${ORIGIN}/`);
  await browser.showTab(1);
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

/** Access to sites, as the person chooses it. */
const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<unknown> =>
  control.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: browser.extensionId, hostAccess })})`);

const asked = (): string[] => web.log.filter((entry) => isFetch(entry) && entry.path.endsWith('.html')).map(({ path }) => path);
const state = () => readState(browser.page, ORIGIN);
let id = '';

test('what was not read by then waits: nothing is lost, nothing is missing', async () => {
  // Not by a press of the button, which would open the page whatever the person allows.
  await browser.page.run(async (window, pattern) => {
    const { runtime, tabs } = (window as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await tabs.query({ url: pattern });
    await runtime.sendMessage({ name: 'backgroundStartAudit', payload: { tabId: tab?.id } });
  }, `${ORIGIN}/*`);
  await poll('some pages', async () => asked().length >= 3);
  await setAccess('ON_CLICK');
  const job = await poll('the end', async () => {
    const now = await state();
    return now?.phase === 'done' ? now : null;
  });
  expect(job).toMatchObject({ permissionNeeded: true, error: null });
  expect(job.pages).toHaveLength(PAGES);
  expect(job.pages.filter(({ status }) => status === 'read').length).toBeGreaterThan(1);
  expect(new Set(job.pages.filter(({ status }) => status !== 'read').map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['blocked policy']));
  expect(job.audit?.findings.filter(({ status }) => status === 'missing')).toEqual([]);
  expect(job.audit?.findings.some(({ status, noteKey }) => status === 'unknown' && noteKey?.key === 'unread-policy')).toBe(true);
  id = job.id;
});

test('given again, the rest is read without a press, and nothing twice', async () => {
  const before = await state();
  const left = before?.pages.filter(({ status }) => status !== 'read').length ?? 0;
  const first = asked().length;
  await setAccess('ON_ALL_SITES');
  const job = await poll('the whole site', async () => {
    const now = await state();
    return now?.phase === 'done' && now.pages.every(({ status }) => status === 'read') ? now : null;
  });
  expect(job).toMatchObject({ id, permissionNeeded: false, error: null });
  expect(asked().length - first).toBe(left);
});
