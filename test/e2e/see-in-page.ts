import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audited, type Open } from './audit-of-site.ts';
import { poll, type TestBrowser, type View } from './support/browser.ts';
import { look } from './support/marks.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** 'See in the page' of the popup, from a finished audit to the marked page. In any browser. */

const HOSTS = ['here.test', 'there.test', 'form.test', 'key.test'];
const SITE = 'public/demo/asagiri';

/** A criterion that has a quotation on a page whose address ends so: its id, and which of its buttons leads there. */
const buttonFor = (popup: View, ending: string): Promise<string> =>
  popup.run((window, end) => {
    for (const row of window.document.querySelectorAll<HTMLElement>('[data-criterion]')) {
      const quote = row.querySelector<HTMLElement>('[data-evidence]');
      if (quote?.dataset.page?.endsWith(end)) return row.dataset.criterion ?? '';
    }
    return '';
  }, ending);

const press = (popup: View, criterion: string): Promise<void> =>
  popup.run((window, id) => {
    (window.document.querySelector(`[data-criterion="${id}"] [data-see]`) as HTMLElement).click();
  }, criterion);

const notice = (popup: View): Promise<string> =>
  popup.until((window) => {
    const said = window.document.querySelector('.in-page')?.textContent ?? '';
    return said === '' || said.startsWith('Opening') ? '' : said;
  });

const pressOpen = (popup: View): Promise<void> => popup.run((window) => (window.document.querySelector('.in-page button') as HTMLElement).click());

/** Waits for the overlay; a popup that has done its work closes by itself. */
async function overlay(browser: TestBrowser): Promise<void> {
  await poll('the overlay', () => browser.page.run((window) => window.document.querySelector('hisho-audit-overlay') !== null));
  await browser.closePopup();
}

const address = (browser: TestBrowser): Promise<string> => browser.page.run((window) => window.location.pathname);

/** `keepsAccess`: a press of the button holds on other pages of the site too. */
export function describeSeeInPage(open: Open, { keepsAccess }: { keepsAccess: boolean }): void {
  describe('see in the page', () => {
    let web: TestWeb;
    let browser: TestBrowser;

    beforeAll(async () => {
      web = await openTestWeb(Object.fromEntries(HOSTS.map((host) => [host, SITE])));
      browser = await open({ proxyPort: web.port, language: 'en' });
    });
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    async function audit(host: string, path = '/'): Promise<View> {
      await browser.goto(`http://${host}${path}`);
      const popup = await browser.openPopup();
      await audited(popup);
      return popup;
    }

    test('on the open page', async () => {
      const popup = await audit('here.test', '/company.html');
      const criterion = await buttonFor(popup, '/company.html');
      await press(popup, criterion);
      await overlay(browser);
      const seen = await look(browser);
      expect(seen?.painted).toContain('now');
      expect(seen?.bar).toMatch(/\d+ \/ \d+/);
      expect(await address(browser)).toBe('/company.html');
    });

    test('on another page of the site', async () => {
      const popup = await audit('there.test');
      const criterion = await buttonFor(popup, '/price.html');
      await press(popup, criterion);
      if (!keepsAccess) {
        expect(await notice(popup)).toMatch(/will be opened. Press the button once more on that page/);
        expect(await address(browser)).toBe('/');
        await pressOpen(popup);
        await poll('the page is open', async () => (await address(browser)) === '/price.html');
        await browser.closePopup();
        await browser.openPopup();
      }
      await overlay(browser);
      expect(await address(browser)).toBe('/price.html');
      expect((await look(browser))?.painted).toContain('now');
    });

    test('a page in which somebody fills in a form stays', async () => {
      const popup = await audit('form.test', '/contact.html');
      const criterion = await buttonFor(popup, '/price.html');
      await browser.page.run((window) => {
        const field = window.document.querySelector('form textarea') as HTMLTextAreaElement;
        field.value = '相談したいことがあります';
      });
      await press(popup, criterion);
      expect(await notice(popup)).toMatch(/^The page you are on stays/);
      expect(await address(browser)).toBe('/contact.html');
      expect(await browser.page.run((window) => (window.document.querySelector('form textarea') as HTMLTextAreaElement).value)).toBe('相談したいことがあります');
    });

    test('by the key h, on the row in which the focus is', async () => {
      const popup = await audit('key.test', '/company.html');
      const criterion = await buttonFor(popup, '/company.html');
      await popup.run((window, id) => {
        const row = window.document.querySelector<HTMLElement>(`[data-criterion="${id}"] [data-row]`) as HTMLElement;
        for (let at: HTMLElement | null = row; at; at = at.parentElement) at.hidden = false;
        row.focus();
        row.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', bubbles: true, cancelable: true }));
      }, criterion);
      await overlay(browser);
    });
  });
}
