import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { audited, isFetch, type Open, readState } from './audit-of-site.ts';
import { poll, type TestBrowser, type View } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** Pages that change while they are open: applications, late answers, endless lists, consent. In any browser. */

/** Before the route has come to rest, while it is merged, and about when it is. */
const ENDED_AFTER_MS = [50, 600, 900];
const HOSTS = ['late', 'spa', ...ENDED_AFTER_MS.map((ms) => `killed-${ms}`), 'endless', 'consent', 'offline', 'back'].map((name) => `${name}.test`);
const HEAD = '<!doctype html><html lang="ja"><head><meta charset="utf-8">';
const html = (body: string) => ({ status: 200, headers: { 'content-type': 'text/html' }, body });

/** Puts the demo site's home page into an empty root after a while, as applications do. */
const lateHome = (content: string, ms: number): string =>
  `${HEAD}<title>あさぎり秘書室｜静岡のオンライン秘書・事務代行</title></head><body><div id="root"></div><script>setTimeout(() => { document.getElementById('root').innerHTML = ${JSON.stringify(content).replaceAll('</', '<\\/')}; }, ${ms});</script></body></html>`;

/** An application with two routes; both addresses are served as the same empty shell. */
const application = (content: string): string =>
  `${HEAD}<title>あさぎり秘書室｜静岡のオンライン秘書・事務代行</title></head><body><div id="root"></div><script>
    const home = ${JSON.stringify(content).replaceAll('</', '<\\/')};
    const plan = '<main><h1>オプション料金</h1><p>夜間対応オプションは月額 12,345円（税込）です。お申し込みの月から使えます。</p></main>';
    const show = () => { document.getElementById('root').innerHTML = location.pathname === '/option' ? plan : home + '<p><a id="go" href="/option">オプション料金</a></p>'; };
    addEventListener('popstate', show);
    document.addEventListener('click', (event) => { if (event.target.id === 'go') { event.preventDefault(); history.pushState({}, '', '/option'); setTimeout(show, 300); } });
    show();
  </script></body></html>`;

const endless = (content: string): string =>
  `${HEAD}<title>あさぎり秘書室</title></head><body>${content}<ul id="list"></ul><script>setInterval(() => { for (let i = 0; i < 20; i++) document.getElementById('list').append(Object.assign(document.createElement('li'), { textContent: 'お知らせ ' + Math.random() })); }, 50);</script></body></html>`;

const consent = (content: string): string =>
  `${HEAD}<title>あさぎり秘書室</title></head><body><div id="banner">Cookieの使用について<button id="yes">同意する</button></div><div id="root"></div><script>document.getElementById('yes').onclick = () => { document.getElementById('banner').remove(); document.getElementById('root').innerHTML = ${JSON.stringify(content).replaceAll('</', '<\\/')}; };</script></body></html>`;

/** What the toolbar button shows for the tab that is open. */
const badge = (view: View): Promise<string> =>
  view.run(async (window) => {
    const { action, tabs } = (window as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return action.getBadgeText({ tabId: tab?.id ?? 0 });
  });

/** `keepsAccess`: a press is good for all pages of the site, as in Chromium. */
export function describeLivePages(open: Open, { keepsAccess }: { keepsAccess: boolean }): void {
  describe('pages that change', () => {
    let web: TestWeb;
    let browser: TestBrowser;
    /** True while the servers do not answer. */
    let down = false;

    beforeAll(async () => {
      const home = /<body[^>]*>([\s\S]*)<\/body>/.exec(await readFile('public/demo/asagiri/index.html', 'utf8'))?.[1] ?? '';
      const pages: Record<string, string> = {
        'late.test/': lateHome(home, 1200),
        'spa.test/': application(home),
        'spa.test/option': application(home),
        ...Object.fromEntries(ENDED_AFTER_MS.flatMap((ms) => ['/', '/option'].map((path) => [`killed-${ms}.test${path}`, application(home)]))),
        'endless.test/': endless(home),
        'consent.test/': consent(home),
      };
      web = await openTestWeb(Object.fromEntries(HOSTS.map((host) => [host, 'public/demo/asagiri'])), {
        respond: async ({ host, path, headers }) => {
          if (down && isFetch({ headers })) return { status: 503, body: '' };
          if (host === 'offline.test' && isFetch({ headers })) await sleep(150);
          const page = pages[`${host}${path}`];
          return page === undefined ? undefined : html(page);
        },
      });
      browser = await open({ proxyPort: web.port, language: 'ja' });
    });

    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    beforeEach(() => browser.closePopup());

    const statusOf = (state: Awaited<ReturnType<typeof readState>>, path: string) => state?.pages.find(({ url }) => new URL(url).pathname === path);

    test('content that comes a second later is waited for, and the site read from there', async () => {
      await browser.goto('http://late.test/');
      const popup = await browser.openPopup();
      await audited(popup);
      const state = await readState(popup, 'http://late.test');
      expect(state?.pages.length).toBe(10);
      expect(statusOf(state, '/')).toMatchObject({ status: 'read', reason: null });
      expect(statusOf(state, '/')?.liveAt).toMatch(/^\d{4}-/);
      expect(state?.audit?.site.providerName).toContain('あさぎり');
    });

    test('an endless page has an end', async () => {
      await browser.goto('http://endless.test/');
      const popup = await browser.openPopup();
      await audited(popup);
      expect((await readState(popup, 'http://endless.test'))?.pages.length).toBe(10);
    });

    test('a page behind a cookie banner is read once the person has answered it', async () => {
      await browser.goto('http://consent.test/');
      let popup = await browser.openPopup();
      await popup.until((window) => window.document.documentElement.dataset.state === 'idle');
      await browser.closePopup();
      await browser.page.click('#yes');
      popup = await browser.openPopup();
      await audited(popup);
      expect((await readState(popup, 'http://consent.test'))?.pages.length).toBe(10);
    });

    test('a route of an application that was an empty shell is offered, and takes its place', async () => {
      await browser.goto('http://spa.test/');
      const popup = await browser.openPopup();
      await audited(popup);
      expect(statusOf(await readState(popup, 'http://spa.test'), '/option')).toMatchObject({ status: 'empty', reason: 'shell', liveAt: null });
      const panel = await browser.openPanel();
      await audited(panel);
      await browser.page.click('#go');
      await panel.until((window) => window.document.querySelector('[data-add]') !== null);
      await panel.click('[data-add]');
      const page = await poll('the route in the audit', async () => {
        const found = statusOf(await readState(panel, 'http://spa.test'), '/option');
        return found?.status === 'read' ? found : null;
      });
      expect(page.liveAt).toMatch(/^\d{4}-/);
      const state = await readState(panel, 'http://spa.test');
      expect(state?.audit?.pages.find(({ url }) => url.endsWith('/option'))?.status).toBe('read');
      // Back: the page of before is known, and nothing is offered.
      await browser.page.run((window) => window.history.back());
      await panel.until((window) => window.document.querySelector('[data-here]') === null);
    });

    test.each(ENDED_AFTER_MS)('the background ended %i ms after a route was added: nothing is lost, nothing is there twice', async (ms) => {
      const origin = `http://killed-${ms}.test`;
      await browser.goto(`${origin}/`);
      let popup = await browser.openPopup();
      await audited(popup);
      const before = await readState(popup, origin);
      expect(statusOf(before, '/option')?.status).toBe('empty');
      await browser.closePopup();
      await browser.page.click('#go');
      await sleep(400);
      // A press reads the route that is open, and adds it.
      await browser.openPopup();
      await sleep(ms);
      await browser.killBackground();
      await browser.closePopup();
      popup = await browser.openPopup();
      const after = await poll('the route in the audit', async () => {
        const state = await readState(popup, origin);
        return statusOf(state, '/option')?.status === 'read' && state?.phase === 'done' ? state : null;
      });
      expect(after.id).toBe(before?.id);
      expect(after.pages.map(({ url }) => url).sort()).toEqual(before?.pages.map(({ url }) => url).sort());
      expect(after.pages.every(({ status }) => status === 'read')).toBe(true);
      expect(after.audit?.pages.filter(({ url }) => url.endsWith('/option')).map(({ status }) => status)).toEqual(['read']);
    });

    test('servers that did not answer are asked again on a press, and only for what is missing', async () => {
      await browser.goto('http://offline.test/');
      const popup = await browser.openPopup();
      await poll('some pages', async () => web.log.filter((entry) => entry.host === 'offline.test' && isFetch(entry)).length >= 4);
      down = true;
      await audited(popup);
      down = false;
      const before = await readState(popup, 'http://offline.test');
      const failed = before?.pages.filter(({ status }) => status === 'failed') ?? [];
      expect(failed.length).toBeGreaterThan(0);
      const asked = web.log.length;
      await popup.click('[data-notice="retry"]');
      await popup.until((window) => window.document.querySelector('[data-notice="retry"]') === null && window.document.documentElement.dataset.state === 'done');
      const after = await readState(popup, 'http://offline.test');
      expect(after?.pages.every(({ status }) => status === 'read')).toBe(true);
      expect(after?.id).toBe(before?.id);
      const again = web.log
        .slice(asked)
        .filter((entry) => isFetch(entry) && entry.path !== '/robots.txt')
        .map(({ path }) => path);
      expect(again.sort()).toEqual(failed.map(({ url }) => new URL(url).pathname).sort());
    });

    test('the badge is that of the tab’s site, and goes with it', async () => {
      await browser.goto('http://back.test/');
      const popup = await browser.openPopup();
      await audited(popup);
      const signs = (await readState(popup, 'http://back.test'))?.audit?.summary.flags.flagged ?? -1;
      const expected = signs > 0 ? String(signs) : '✓';
      await poll('the badge', async () => (await badge(popup)) === expected);
      const panel = await browser.openPanel();
      await browser.goto('http://back.test/price.html');
      await sleep(500);
      expect(await badge(panel)).toBe(keepsAccess ? expected : '');
      await browser.goto('http://consent.test/');
      await sleep(500);
      expect(await badge(panel)).toBe('');
      await browser.newTab('http://back.test/');
      await sleep(300);
      expect(await badge(panel)).toBe('');
      await browser.showTab(0);
    });
  });
}
