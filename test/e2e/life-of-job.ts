import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { audited, isFetch, type Open, readRows, readState } from './audit-of-site.ts';
import { poll, type TestBrowser } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** What may happen while an audit runs: the popup closed, the background ended, the person's mind changed, the tab led elsewhere. */

const PAGES = 10;
const DELAY_MS = 250;

/** A site under a fresh host name for each test, so that none finds the audit of another. */
const HOSTS = ['closed', 'ended', 'ended-open', 'cancelled', 'moved', 'left', 'again', 'shut', 'offline', 'one', 'two', 'back'].map((name) => `${name}.test`);

const isPage = (path: string): boolean => path.endsWith('.html');

/** Everything that tests of one browser share. */
interface Stage {
  browser: TestBrowser;
  web: TestWeb;
  /** Addresses of a host that the extension has asked for, in order. */
  asked(host: string): string[];
  /** Keeps answers of a host back after the first four, until what it gives is called: however slow the machine is, pages are left to read. */
  hold(host: string): () => void;
}

const BEFORE_HOLD = 4;

/** Opens the web and the browser; pages but the first answer after a while. */
function useStage(open: Open): Stage {
  const stage = {} as Stage;
  const held = new Map<string, { asked: number; passed: Promise<void> }>();
  stage.hold = (host) => {
    let open = (): void => {};
    const passed = new Promise<void>((resolve) => {
      open = resolve;
    });
    held.set(host, { asked: 0, passed });
    return open;
  };
  beforeAll(async () => {
    const web = await openTestWeb(Object.fromEntries(HOSTS.map((host) => [host, 'public/demo/asagiri'])), {
      respond: async ({ host, path, headers }) => {
        if (!isFetch({ headers }) || !isPage(path)) return undefined;
        await sleep(DELAY_MS);
        const hold = held.get(host);
        if (hold && ++hold.asked > BEFORE_HOLD) await hold.passed;
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
      const letGo = stage.hold(host);
      const popup = await begin(host);
      await answered(stage, host, BEFORE_HOLD);
      await popup.run(async (window, origin) => {
        await (window as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage({ name: 'backgroundCancelAudit', payload: { site: origin } });
      }, `http://${host}`);
      await audited(popup);
      letGo();
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
      const letGo = stage.hold(host);
      await begin(host);
      await answered(stage, host, BEFORE_HOLD);
      await stage.browser.goto(`http://${host}/faq.html`);
      letGo();
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
      const letGo = stage.hold(host);
      await begin(host);
      await answered(stage, host, BEFORE_HOLD);
      await stage.browser.goto('http://closed.test/');
      letGo();
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

    test('the tab closed while pages are read: what was read is audited, the rest has failed', async () => {
      const host = 'shut.test';
      await stage.browser.goto('http://closed.test/');
      await stage.browser.newTab(`http://${host}/`);
      await stage.browser.openPopup();
      await answered(stage, host, 3);
      await stage.browser.closeTab();
      const popup = await stage.browser.openPopup();
      const job = await poll('the end of the audit', async () => {
        const state = await readState(popup, `http://${host}`);
        return state?.phase === 'running' ? null : state;
      });
      expect(job).toMatchObject({ phase: 'done', error: 'tab-closed', permissionNeeded: false });
      const read = job.pages.filter(({ status }) => status === 'read');
      const rest = job.pages.filter(({ status }) => status !== 'read');
      expect(read.length).toBeGreaterThan(1);
      expect(rest.length).toBeGreaterThan(0);
      expect(new Set(rest.map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['failed network']));
    });

    test('offline in the middle: the rest has failed, and is asked for again on a press', async () => {
      const host = 'offline.test';
      const popup = await begin(host);
      await answered(stage, host, 3);
      await stage.browser.setOffline(true);
      await audited(popup);
      await stage.browser.setOffline(false);
      const before = await readState(popup, `http://${host}`);
      const failed = before?.pages.filter(({ status }) => status !== 'read') ?? [];
      expect(failed.length).toBeGreaterThan(0);
      expect(new Set(failed.map(({ status, reason }) => `${status} ${reason}`))).toEqual(new Set(['failed network']));
      expect(before?.audit?.findings.some(({ status, noteKey }) => status === 'unknown' && noteKey?.key === 'unread-network')).toBe(true);
      const asked = stage.asked(host).length;
      await popup.click('[data-notice="retry"]');
      await popup.until((window) => window.document.querySelector('[data-notice="retry"]') === null && window.document.documentElement.dataset.state === 'done');
      const after = await readState(popup, `http://${host}`);
      expect(after?.id).toBe(before?.id);
      expect(after?.pages.map(({ status }) => status)).toEqual(Array(PAGES).fill('read'));
      expect(stage.asked(host).length - asked).toBe(failed.filter(({ url }) => isPage(new URL(url).pathname)).length);
    });

    test('two sites at once, one of them in two tabs: each page is asked for once, and nothing is mixed', async () => {
      const { browser } = stage;
      await begin('one.test');
      await answered(stage, 'one.test', 1);
      await browser.newTab('http://two.test/');
      await browser.openPopup();
      await answered(stage, 'two.test', 1);
      await browser.newTab('http://one.test/price.html');
      const popup = await browser.openPopup();
      for (const host of ['one.test', 'two.test']) {
        const origin = `http://${host}`;
        const state = await poll(`the audit of ${host}`, async () => {
          const now = await readState(popup, origin);
          return now?.phase === 'done' ? now : null;
        });
        expect(state.pages.map(({ status }) => status)).toEqual(Array(PAGES).fill('read'));
        expect(new Set([...state.pages, ...(state.audit?.pages ?? [])].map(({ url }) => new URL(url).origin))).toEqual(new Set([origin]));
        expect([...stage.asked(host)].sort()).toEqual([...new Set(stage.asked(host))].sort());
      }
      await audited(popup);
      expect(await popup.run((window) => window.document.body.textContent)).toContain('one.test');
      await browser.closeTab();
      await browser.closeTab();
    });

    test('back, forward and reload on a site that was read: the same audit, and nothing is asked for again', async () => {
      const { browser } = stage;
      const host = 'back.test';
      let popup = await begin(host);
      await audited(popup);
      const id = (await readState(popup, `http://${host}`))?.id;
      const asked = stage.asked(host).length;
      await browser.goto(`http://${host}/faq.html`);
      const moves: ['back' | 'forward' | 'reload', string][] = [
        ['back', '/'],
        ['forward', '/faq.html'],
        ['reload', '/faq.html'],
      ];
      for (const [move, path] of moves) {
        await browser.page.run((window, name) => {
          if (name === 'reload') window.location.reload();
          else window.history[name]();
        }, move);
        await sleep(500);
        await poll(`${move}`, () => browser.page.run((window, wanted) => window.location.pathname === wanted && window.document.readyState === 'complete', path));
        popup = await browser.openPopup();
        await audited(popup);
        const state = await readState(popup, `http://${host}`);
        expect(state?.id).toBe(id);
        expect(state?.pages).toHaveLength(PAGES);
        await browser.closePopup();
      }
      expect(stage.asked(host).length).toBe(asked);
    });
  });
}
