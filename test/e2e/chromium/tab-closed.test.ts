import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFetch } from '../audit-of-site.ts';
import { poll } from '../support/browser.ts';
import { type ChromiumBrowser, openChromium } from '../support/chromium.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';
import type { JobState } from '../../../src/extension/messages/protocol.ts';

/** The tab is closed while the pages of its site are read. */

const ORIGIN = 'http://shut.test';
const DELAY_MS = 250;

let web: TestWeb;
let browser: ChromiumBrowser;

beforeAll(async () => {
  web = await openTestWeb(
    { 'shut.test': 'public/demo/asagiri' },
    {
      respond: async ({ headers }) => {
        if (isFetch({ headers })) await sleep(DELAY_MS);
        return undefined;
      },
    },
  );
  browser = await openChromium({ proxyPort: web.port });
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

test('what was read is audited, the rest has failed', async () => {
  const other = await browser.puppeteer.newPage();
  await other.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  await browser.goto(`${ORIGIN}/`);
  await browser.openPopup();
  await poll('some pages', async () => web.log.filter(isFetch).length >= 3);
  await browser.tab.close();
  const job = await poll('the end of the audit', async () => {
    const state = await other.evaluate(async (key) => (await chrome.storage.session.get(key))[key] as JobState | undefined, `job:${ORIGIN}`);
    return state?.phase === 'running' ? null : state;
  });
  expect(job.phase).toBe('done');
  expect(job.error).toBe('tab-closed');
  expect(job.permissionNeeded).toBe(false);
  const read = job.pages.filter(({ status }) => status === 'read');
  const rest = job.pages.filter(({ status }) => status !== 'read');
  expect(read.length).toBeGreaterThan(1);
  expect(rest.length).toBeGreaterThan(0);
  expect(new Set(rest.map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['failed network']));
});
