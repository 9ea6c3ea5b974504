import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { audited, isFetch, type Open, readRows, readState } from './audit-of-site.ts';
import { poll, type TestBrowser } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** What may happen while an audit runs: the popup closed, the background ended, the person's mind changed, the tab led elsewhere. */

const PAGES = 10;
const DELAY_MS = 250;

/** A site under a fresh host name for each test, so that none finds the audit of another. */
const HOSTS = ['closed', 'ended', 'ended-open', 'cancelled', 'moved', 'left', 'again'].map((name) => `${name}.test`);

const isPage = (path: string): boolean => path.endsWith('.html');

/** Everything that tests of one browser share. */
interface Stage {
  browser: TestBrowser;
  web: TestWeb;
  /** Addresses of a host that the extension has asked for, in order. */
  asked(host: string): string[];
}

/** Opens the web and the browser; pages but the first answer after a while. */
function useStage(open: Open): Stage {
  const stage = {} as Stage;
  beforeAll(async () => {
    const web = await openTestWeb(Object.fromEntries(HOSTS.map((host) => [host, 'public/demo/asagiri'])), {
      respond: async ({ path, headers }) => {
        if (isFetch({ headers }) && isPage(path)) await sleep(DELAY_MS);
        return undefined;
      },
    });
    stage.web = web;
    stage.browser = await open({ proxyPort: web.port });
    stage.asked = (host) => web.log.filter((entry) => entry.host === host && isFetch(entry) && isPage(entry.path)).map((entry) => entry.path);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.web?.close();
  });
  return stage;
}

/** Pages that were answered to the extension. */
const answered = (stage: Stage, host: string, count: number): Promise<unknown> => poll(`${count} pages of ${host}`, async () => stage.asked(host).length >= count, 8000);

export function describeLife(open: Open): void {
  describe('life of a job', () => {
    const stage = useStage(open);
    beforeEach(() => stage.browser.closePopup());

    const begin = async (host: string) => {
      await stage.browser.goto(`http://${host}/`);
      return stage.browser.openPopup();
    };

    test('the open page is shown while others are read, and nothing is called missing before the end', async () => {
      const popup = await begin('closed.test');
      const running = await popup.until(async (window) =>
        window.document.documentElement.dataset.state === 'running' && window.document.querySelectorAll('[data-criterion]').length > 0 ? 'running' : '',
      );
      expect(running).toBe('running');
      const statuses = new Set((await readRows(popup)).map(({ status }) => status));
      expect(statuses.has('missing')).toBe(false);
      expect(stage.asked('closed.test').length).toBeLessThan(PAGES - 1);
    });

    test('a popup closed after 200 ms and opened again shows the finished audit', async () => {
      await begin('again.test');
      await sleep(200);
      await stage.browser.closePopup();
      await answered(stage, 'again.test', PAGES - 1);
      await sleep(1000);
      const popup = await stage.browser.openPopup();
      await audited(popup);
      const state = await readState(popup, 'http://again.test');
      expect(state?.phase).toBe('done');
      expect(state?.pages.map(({ status }) => status)).toEqual(Array(PAGES).fill('read'));
      expect(stage.asked('again.test').length).toBe(PAGES - 1);
    });

    test.each([
      ['ended.test', true],
      ['ended-open.test', false],
    ])('an ended background goes on where it was (%s)', async (host, closes) => {
      let popup = await begin(host);
      await answered(stage, host, 4);
      if (closes) await stage.browser.closePopup();
      await stage.browser.killBackground();
      if (closes) popup = await stage.browser.openPopup();
      await audited(popup);
      const state = await readState(popup, `http://${host}`);
      expect(state?.phase).toBe('done');
      expect(state?.pages.map(({ status }) => status)).toEqual(Array(PAGES).fill('read'));
      // Four pages at most were under way when it ended.
      expect(new Set(stage.asked(host)).size).toBe(PAGES - 1);
      expect(stage.asked(host).length).toBeLessThanOrEqual(PAGES - 1 + 4);
      const session = await popup.run((window) => (window as unknown as { chrome: typeof chrome }).chrome.storage.session.get(null));
      // What is shown, and what is kept for pages that are read later: neither runs.
      const left = Object.entries(session).flatMap(([key, value]) => (key.includes(host) ? [`${key} ${(value as { phase?: string }).phase}`] : []));
      expect(left.sort()).toEqual([`job:http://${host} done`, `run:http://${host} kept`]);
    });

    test('a cancelled audit keeps what was read and asks for nothing more', async () => {
      const host = 'cancelled.test';
      const popup = await begin(host);
      await answered(stage, host, 4);
      await popup.run(async (window, origin) => {
        await (window as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({ name: 'backgroundCancelAudit', payload: { site: origin } });
      }, `http://${host}`);
      await audited(popup);
      const state = await readState(popup, `http://${host}`);
      expect(state?.phase).toBe('cancelled');
      expect(state?.pages.some(({ status }) => status === 'read')).toBe(true);
      expect(new Set(state?.pages.filter(({ status }) => status !== 'read').map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['skipped cancelled']));
      // The server notes a request when it has answered.
      await sleep(2 * DELAY_MS);
      const before = stage.asked(host).length;
      expect(before).toBeLessThan(PAGES - 1);
      await sleep(2 * DELAY_MS);
      expect(stage.asked(host).length).toBe(before);
    });

    test('the tab led to another page of the site while its pages are read', async () => {
      const host = 'moved.test';
      await begin(host);
      await answered(stage, host, 4);
      await stage.browser.goto(`http://${host}/faq.html`);
      await sleep(8 * DELAY_MS);
      const popup = await stage.browser.openPopup();
      await audited(popup);
      const state = await readState(popup, `http://${host}`);
      expect(state?.phase).toBe('done');
      // Firefox ends the permission with every navigation: then the rest is offered, and never called missing.
      const kept = state?.pages.filter(({ reason }) => reason === 'policy').length ?? 0;
      expect(state?.permissionNeeded).toBe(kept > 0);
      expect(state?.pages.filter(({ status }) => status === 'read').length).toBe(PAGES - kept);
    });

    test('the tab led to another site while pages are read', async () => {
      const host = 'left.test';
      await begin(host);
      await answered(stage, host, 4);
      await stage.browser.goto('http://closed.test/');
      await sleep(8 * DELAY_MS);
      const before = stage.asked('closed.test').length;
      await stage.browser.goto(`http://${host}/`);
      const popup = await stage.browser.openPopup();
      await audited(popup);
      const state = await readState(popup, `http://${host}`);
      expect(state?.permissionNeeded).toBe(true);
      expect(state?.pages.filter(({ reason }) => reason === 'policy').length).toBeGreaterThan(0);
      expect(state?.audit?.findings.some(({ status, noteKey }) => status === 'unknown' && noteKey?.key === 'unread-policy')).toBe(true);
      expect(stage.asked('closed.test').length).toBe(before);
      expect(stage.web.strayRequests().map(({ url }) => url)).toEqual([]);
    });
  });
}
