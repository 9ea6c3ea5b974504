import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audited, isFetch, type Open, readState } from './audit-of-site.ts';
import { poll, type TestBrowser, type View } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** The panel beside the page, from tab to tab and from page to page. In any browser. */

const HOST = 'panel.test';
const ORIGIN = `http://${HOST}`;
const OTHER = 'other.test';
/** A page of the site that no page links to. */
const HIDDEN = '/campaign.html';
const HIDDEN_PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>キャンペーン</title></head><body><main><h1>キャンペーン</h1><p>${'秋のご紹介キャンペーンのお知らせです。'.repeat(20)}</p></main></body></html>`;

/** What stands above the results, '' for nothing. */
const here = (panel: View): Promise<string> => panel.run((window) => window.document.querySelector<HTMLElement>('[data-here]')?.dataset.here ?? '');
const name = (panel: View): Promise<string> => panel.run((window) => window.document.querySelector('h1')?.textContent ?? '');
const stateOf = (panel: View): Promise<string> => panel.run((window) => window.document.documentElement.dataset.state ?? '');
const text = (panel: View): Promise<string> => panel.run((window) => window.document.body.textContent ?? '');

/** `keepsAccess`: a press is good for all pages of the site, as in Chromium. */
export function describePanel(open: Open, { keepsAccess }: { keepsAccess: boolean }): void {
  describe('panel', () => {
    let web: TestWeb;
    let browser: TestBrowser;
    let panel: View;

    beforeAll(async () => {
      web = await openTestWeb(
        { [HOST]: 'public/demo/asagiri', [OTHER]: 'test/sites/dev/sjis-table/site' },
        { respond: ({ path, host }) => (path === HIDDEN && host === HOST ? { status: 200, headers: { 'content-type': 'text/html' }, body: HIDDEN_PAGE } : undefined) },
      );
      browser = await open({ proxyPort: web.port, language: 'ja' });
      await browser.goto(`${ORIGIN}/`);
      await audited(await browser.openPopup());
      panel = await browser.openPanel();
    });

    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    /** Presses the toolbar button for the tab, and lets the popup do its work. */
    const pressButton = async (): Promise<void> => {
      const popup = await browser.openPopup();
      await popup.until((window) => window.document.documentElement.dataset.state !== 'running');
      await browser.closePopup();
    };

    test('shows what the popup has shown, without another request', async () => {
      const before = web.log.filter(isFetch).length;
      await audited(panel);
      expect(await name(panel)).toContain('あさぎり');
      expect(await here(panel)).toBe('');
      expect(web.log.filter(isFetch).length).toBe(before);
    });

    test('on a page of the site that is in the audit it goes on, as far as it may know', async () => {
      await browser.goto(`${ORIGIN}/price.html`);
      if (keepsAccess) {
        await sleep(500);
        expect(await here(panel)).toBe('');
        return;
      }
      await panel.until((window) => window.document.querySelector('[data-here="unsure"]') !== null);
      expect(await text(panel)).toContain(`下は ${HOST} の点検結果です`);
      expect(await name(panel)).toContain('あさぎり');
      await panel.click('[data-look]');
      await panel.until((window) => window.document.querySelector('[data-here]') === null);
    });

    test('offers to add a page that the audit does not have', async () => {
      await browser.goto(`${ORIGIN}${HIDDEN}`);
      if (!keepsAccess) {
        await panel.until((window) => window.document.querySelector('[data-look]') !== null);
        await panel.click('[data-look]');
      }
      // A press reads the page by itself; without one the panel asks.
      if (keepsAccess) {
        await panel.until((window) => window.document.querySelector('[data-here="not-yet"]') !== null);
        expect((await readState(panel, ORIGIN))?.pages.some(({ url }) => url.endsWith(HIDDEN))).toBe(false);
        await panel.click('[data-add]');
      }
      const page = await poll('the page in the audit', async () => (await readState(panel, ORIGIN))?.pages.find(({ url }) => url.endsWith(HIDDEN)));
      expect(page.status).toBe('read');
      expect(page.liveAt).toMatch(/^\d{4}-\d\d-\d\dT/);
      await panel.run((window) => window.document.querySelector<HTMLElement>('.who-pages')?.click());
      await panel.until((window) => /キャンペーン.*開いた画面/.test(window.document.querySelector('#coverage')?.textContent ?? ''));
      expect((await readState(panel, ORIGIN))?.phase).toBe('done');
    });

    test('another site: its results are not shown as that site’s', async () => {
      await browser.goto(`http://${OTHER}/`);
      await panel.until((window) => window.document.querySelector('[data-here="unsure"]') !== null);
      expect(await text(panel)).toContain(`下は ${HOST} の点検結果です`);
      await pressButton();
      await panel.until((window) => window.document.querySelector('[data-here]') === null && window.document.documentElement.dataset.state === 'done');
      expect(await name(panel)).not.toContain('あさぎり');
      expect(await text(panel)).toContain(OTHER);
    });

    test('a new tab is not known; back in the first one its own site is shown', async () => {
      await browser.newTab(`${ORIGIN}/faq.html`);
      await panel.until((window) => window.document.documentElement.dataset.state === 'idle');
      expect(await text(panel)).toContain('まだ見ていません');
      expect(await text(panel)).not.toContain(OTHER);
      await browser.showTab(0);
      await audited(panel);
      expect(await text(panel)).toContain(OTHER);
      expect(await here(panel)).toBe('');
    });

    test('two tabs, two sites: each its own', async () => {
      await browser.showTab(1);
      await pressButton();
      await panel.until((window) => window.document.querySelector('h1')?.textContent?.includes('あさぎり') ?? false);
      await browser.showTab(0);
      await panel.until((window, other) => window.document.body.textContent?.includes(other) ?? false, OTHER);
      expect(await name(panel)).not.toContain('あさぎり');
      await browser.showTab(1);
      await panel.until((window) => window.document.querySelector('h1')?.textContent?.includes('あさぎり') ?? false);
      expect(await stateOf(panel)).toBe('done');
    });

    test('with the site allowed, its pages are known without a press, and other pages for what they are', async () => {
      await browser.goto(`http://${OTHER}/`);
      await panel.until((window) => window.document.querySelector('[data-follow]') !== null);
      if (keepsAccess) return;
      await panel.click('[data-follow]');
      await panel.until((window, host) => window.document.body.textContent?.includes(`${host} ではないページ`) ?? false, HOST);
      await browser.goto(`${ORIGIN}/terms.html`);
      await panel.until((window) => window.document.querySelector('[data-here]') === null && window.document.documentElement.dataset.state === 'done');
      expect(await name(panel)).toContain('あさぎり');
    });
  });
}
