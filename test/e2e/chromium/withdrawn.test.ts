import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CRITERIA } from '../../../src/core/criteria/index.ts';
import { isFetch, readState } from '../audit-of-site.ts';
import { poll } from '../support/browser.ts';
import { type ChromiumBrowser, openChromium } from '../support/chromium.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';

/**
 * A permission that is withdrawn while pages are read. That the rest is read once it is given again is tested in Firefox: in headless
 * Chromium nobody answers the browser's question.
 */

const PAGES = 10;
/** Pages that are asked for at once. */
const AT_ONCE = 4;
/** A limit against hanging, not a measure of speed. */
const LIMIT_MS = 60_000;

/** After how many answered pages it is withdrawn: four more are under way then, and one is left at least. */
const MOMENTS = [0, 2, 4].map((answers) => ({ answers, host: `withdrawn-${answers}.test` }));

const isPage = (path: string): boolean => path.endsWith('.html');

/** True where pages of one of these kinds would say what the criterion asks for; without kinds of its own every page would. */
function isToldBy(id: string, kinds: ReadonlySet<string>): boolean {
  const pages = CRITERIA.find((criterion) => criterion.id === id)?.pages ?? [];
  return pages.length === 0 || pages.some((kind) => kinds.has(kind));
}

let web: TestWeb;
let browser: ChromiumBrowser;
/** Opened once the permission is withdrawn: until then the server keeps further answers back, however slow the machine is. */
let gate: { passed: Promise<void>; open(): void };
/** Pages of the site that the extension has asked for. */
let asked = 0;

beforeAll(async () => {
  web = await openTestWeb(Object.fromEntries(MOMENTS.map(({ host }) => [host, 'public/demo/asagiri'])), {
    respond: async ({ host, path, headers }) => {
      const answers = MOMENTS.find((moment) => moment.host === host)?.answers;
      if (answers !== undefined && isFetch({ headers }) && isPage(path) && ++asked > answers) await gate.passed;
      return undefined;
    },
  });
  browser = await openChromium({ proxyPort: web.port, keepsWelcome: true, allowed: MOMENTS.map(({ host }) => `http://${host}/*`) });
});

afterAll(async () => {
  gate?.open();
  await browser?.close();
  await web?.close();
});

beforeEach(() => {
  let open = (): void => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  gate = { passed, open };
  asked = 0;
});

test.each(MOMENTS)('after $answers answers: nothing is lost, nothing is missing, and nothing more is asked for', { timeout: 3 * LIMIT_MS }, async ({ answers, host }) => {
  const origin = `http://${host}`;
  await browser.showTab(0);
  await browser.goto(`${origin}/`);
  // From a page of the extension: a press of the button would open the site whatever the person allows.
  await browser.showTab(1);
  await browser.page.run(async (window, pattern) => {
    const { runtime, tabs } = (window as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await tabs.query({ url: pattern });
    await runtime.sendMessage({ name: 'backgroundStartAudit', payload: { tabId: tab?.id } });
  }, `${origin}/*`);
  await poll('pages under way', async () => asked >= answers + AT_ONCE, LIMIT_MS);
  expect(await browser.page.run((window, pattern) => (window as unknown as { chrome: typeof chrome }).chrome.permissions.remove({ origins: [pattern] }), `${origin}/*`)).toBe(true);
  gate.open();
  const job = await poll(
    'the end',
    async () => {
      const now = await readState(browser.page, origin);
      return now?.phase === 'done' ? now : null;
    },
    LIMIT_MS,
  );
  expect(new Set(job.pages.filter(({ status }) => status !== 'read').map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['blocked policy']));
  expect(job).toMatchObject({ permissionNeeded: true, error: null });
  expect(job.pages).toHaveLength(PAGES);
  const read = job.pages.filter(({ status }) => status === 'read').length;
  expect(read).toBeGreaterThanOrEqual(1 + answers);
  expect(asked).toBe(answers + AT_ONCE);
  // Missing is only what was looked for on every page that would say it.
  const unread = new Set(job.pages.flatMap(({ status, kind }) => (status === 'read' ? [] : [kind])));
  const missing = job.audit?.findings.filter(({ status, evidence }) => status === 'missing' && evidence.length === 0) ?? [];
  expect(missing.filter(({ id }) => isToldBy(id, unread)).map(({ id }) => id)).toEqual([]);
  expect(job.audit?.findings.some(({ status, noteKey }) => status === 'unknown' && noteKey?.key === 'unread-policy')).toBe(true);
});
