import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestBrowser, LaunchOptions } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** Saved audits and their comparison, from the popup's foot: the same text runs in Chromium and Firefox. */

const SITES = { 'asagiri.example': 'public/demo/asagiri', 'denwa.example': 'test/sites/corpus/d-denwa/site', 'redflags.example': 'test/sites/corpus/d-redflags/site' };

export function libraryTests(open: (options: LaunchOptions) => Promise<TestBrowser>): void {
  let web: TestWeb;
  let browser: TestBrowser;
  /** Where the extension's own pages are. */
  let home = '';

  beforeAll(async () => {
    web = await openTestWeb(SITES);
    browser = await open({ proxyPort: web.port, language: 'ja' });
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  async function audit(host: string): Promise<void> {
    await browser.goto(`http://${host}/`);
    const popup = await browser.openPopup();
    await popup.until((window) => window.document.documentElement.dataset.state === 'done');
    home = await popup.run((window) => window.location.origin);
    await browser.closePopup();
  }

  const openPage = (page: 'library' | 'compare' | 'questions'): Promise<void> => browser.goto(`${home}/src/extension/ui/${page}/index.html`);

  describe('saved audits', () => {
    test('three sites, one of them twice, are there with their counts', async () => {
      for (const host of Object.keys(SITES)) await audit(host);
      await browser.goto('http://asagiri.example/');
      const popup = await browser.openPopup();
      await popup.until((window) => window.document.documentElement.dataset.state === 'done');
      const met = await popup.run((window) => window.document.querySelector('[data-count="met"] b')?.textContent);
      await browser.closePopup();
      await openPage('library');
      await browser.page.until((window) => window.document.querySelectorAll('[data-site]').length === 3);
      const counts = await browser.page.run((window) =>
        Object.fromEntries(
          [...window.document.querySelectorAll<HTMLElement>('[data-site]')].map((row) => [row.dataset.site ?? '', row.querySelector('[data-count="met"]')?.textContent]),
        ),
      );
      expect(counts['http://asagiri.example']).toBe(met);
    });

    test('one is deleted, and taken back', async () => {
      const remove = () => browser.page.run((window) => window.document.querySelector<HTMLElement>('[data-site="http://denwa.example"] [data-action="remove"]')?.click());
      await remove();
      await browser.page.until((window) => window.document.querySelectorAll('[data-site]').length === 2);
      await browser.page.run((window) => window.document.querySelector<HTMLElement>('.toast button')?.click());
      await browser.page.until((window) => window.document.querySelectorAll('[data-site]').length === 3);
    });
  });

  describe('the comparison', () => {
    test('stands side by side with what the audits found', async () => {
      await openPage('compare');
      await browser.page.until((window) => window.document.querySelectorAll('.p-name').length === 3);
      const row = await browser.page.run((window) =>
        [...window.document.querySelectorAll('[data-criterion="contact.phone"] td')].map((cell) => (cell as HTMLElement).dataset.status),
      );
      expect(row).toHaveLength(3);
      expect(row).toContain('met');
    });

    test('a cell opens the words of the site', async () => {
      await browser.page.run((window) => window.document.querySelector<HTMLElement>('[data-criterion="contact.phone"] td[data-status="met"] button')?.click());
      const quote = await browser.page.until((window) => window.document.querySelector('dialog[open] [data-evidence]')?.textContent);
      expect(quote).toMatch(/\d{2,4}-\d{2,4}-\d{4}/);
      await browser.page.run((window) => window.document.querySelector<HTMLElement>('dialog[open] .btn')?.click());
    });

    test('only differences leaves rows out, and they come back', async () => {
      const rows = () => browser.page.run((window) => window.document.querySelectorAll('tr[data-criterion]').length);
      const all = await rows();
      await browser.page.run((window) => window.document.querySelector<HTMLElement>('[data-option="differences"]')?.click());
      await browser.page.until((window, before) => window.document.querySelectorAll('tr[data-criterion]').length < (before as number), all);
      await browser.page.run((window) => window.document.querySelector<HTMLElement>('[data-option="differences"]')?.click());
      await browser.page.until((window, before) => window.document.querySelectorAll('tr[data-criterion]').length === before, all);
    });
  });

  describe('the page of questions', () => {
    const isGood = () =>
      browser.page.run((window) => {
        const radio = window.document.querySelector<HTMLInputElement>('[data-manual="manual.reviews"] input[value="good"]');
        return radio?.checked ?? null;
      });

    test('a question that is left out is not in the mail', async () => {
      await openPage('questions');
      const title = 'li[data-criterion] input[type="checkbox"]';
      await browser.page.until((window, selector) => window.document.querySelectorAll(selector as string).length > 5, title);
      const numbered = () => browser.page.run((window) => (window.document.querySelector('[data-mail]')?.textContent?.match(/^\s*\d+\. /gm) ?? []).length);
      await browser.page.until((window) => /1\. /.test(window.document.querySelector('[data-mail]')?.textContent ?? ''));
      const before = await numbered();
      await browser.page.run((window, selector) => window.document.querySelector<HTMLInputElement>(selector as string)?.click(), title);
      await browser.page.until(
        (window, count) => (window.document.querySelector('[data-mail]')?.textContent?.match(/^\s*\d+\. /gm) ?? []).length === (count as number) - 1,
        before,
      );
    });

    test('what the person has checked is there again after a reload', async () => {
      expect(await isGood()).toBe(false);
      await browser.page.run((window) => window.document.querySelector<HTMLInputElement>('[data-manual="manual.reviews"] input[value="good"]')?.click());
      await browser.page.until((window) => window.document.querySelector<HTMLElement>('[data-manual="manual.reviews"]')?.dataset.state === 'good');
      await openPage('questions');
      await browser.page.until((window) => window.document.querySelector('[data-manual="manual.reviews"]') !== null);
      expect(await isGood()).toBe(true);
    });
  });

  test('nothing was asked for but pages of the sites', () => {
    expect(web.strayRequests().map(({ url }) => url)).toEqual([]);
  });
}
