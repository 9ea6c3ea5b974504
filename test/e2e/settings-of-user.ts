import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audited, isFetch, type Open, readState } from './audit-of-site.ts';
import { poll, type TestBrowser, type View } from './support/browser.ts';
import { look } from './support/marks.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';
import { MENU } from '../../src/present/messages/menu.ts';

/** What the person sets is what happens: from the settings page to popup, comparison, questions and the server's log. In any browser. */

/** One site under several names: each test audits it for the first time. */
const HOSTS = ['one.test', 'two.test', 'three.test', 'four.test', 'five.test', 'six.test'] as const;
const FOLDER = 'public/demo/asagiri';
/** A must that the site states, and one more criterion that it does not. */
const STATED = 'contact.phone';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

export interface SettingsOptions {
  /** Allows the origin to the extension, as the person does when the browser asks; null where a test can't answer the browser. */
  allow: ((browser: TestBrowser, pattern: string) => Promise<void>) | null;
  /** Presses Alt, Shift and a letter, the keys of a command. */
  pressKeys: (browser: TestBrowser, letter: string) => Promise<void>;
  /** Chooses an item of the page's context menu, by its id or by its title in any language, whatever a test can see of it. */
  chooseItem: (browser: TestBrowser, item: { id: string; titles: readonly string[] }) => Promise<void>;
  /** True while the browser shows its own page for keys of extensions. */
  showsKeys: (browser: TestBrowser) => Promise<boolean>;
}

export function describeSettings(open: Open, { allow, pressKeys, chooseItem, showsKeys }: SettingsOptions): void {
  describe('settings', () => {
    let web: TestWeb;
    let browser: TestBrowser;
    let home = '';

    beforeAll(async () => {
      web = await openTestWeb(Object.fromEntries(HOSTS.map((host) => [host, FOLDER])));
      browser = await open({ proxyPort: web.port, language: 'ja' });
      await browser.goto(`http://${HOSTS[0]}/`);
      const popup = await browser.openPopup();
      await audited(popup);
      home = await popup.run((window) => window.location.origin);
      await browser.closePopup();
    });
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    const openPage = (page: string): Promise<void> => browser.goto(`${home}/src/extension/ui/${page}/index.html`);
    const openOptions = async (): Promise<View> => {
      await openPage('options');
      await browser.page.until((window) => window.document.documentElement.dataset.state === 'done');
      return browser.page;
    };
    const press = (view: View, selector: string): Promise<unknown> =>
      view.until((window, wanted) => {
        const found = window.document.querySelector<HTMLElement>(wanted);
        found?.click();
        return found !== null;
      }, selector);
    const setField = (view: View, selector: string, value: string): Promise<void> =>
      view.run(
        (window, wanted, text) => {
          const field = window.document.querySelector<HTMLInputElement>(wanted);
          if (!field) throw new Error(`no ${wanted}`);
          field.value = text;
          field.dispatchEvent(new (window as Window & typeof globalThis).Event('input', { bubbles: true }));
          field.dispatchEvent(new (window as Window & typeof globalThis).Event('change', { bubbles: true }));
        },
        selector,
        value,
      );
    /** The page says that as many changes as these were saved since it was opened. */
    const saved = (changes = 1): Promise<boolean> =>
      browser.page.until((window, least) => Number(window.document.querySelector<HTMLElement>('[data-saved]')?.dataset.saved) >= least, changes);
    const fetchesOf = (host: string): string[] => web.log.filter((entry) => entry.host === host && isFetch(entry) && !entry.path.endsWith('robots.txt')).map(({ path }) => path);
    const auditHost = async (host: string): Promise<View> => {
      await browser.goto(`http://${host}/`);
      return browser.openPopup();
    };

    test('another language: the page and an open popup change at once', async () => {
      await browser.goto(`http://${HOSTS[0]}/`);
      const popup = await browser.openPopup();
      await audited(popup);
      expect(await popup.run((window) => window.document.documentElement.lang)).toBe('ja');
      await popup.run((window) => (window as unknown as { chrome: Api }).chrome.runtime.sendMessage({ name: 'backgroundChangeSettings', payload: { patch: { lang: 'en' } } }));
      await popup.until((window) => window.document.documentElement.lang === 'en' && (window.document.body.textContent ?? '').includes('Not found'));
      await browser.closePopup();
      const page = await openOptions();
      expect(await page.run((window) => window.document.querySelector('h1')?.textContent)).toBe('Settings');
      await setField(page, '[name="lang"]', 'ja');
      await page.until((window) => window.document.querySelector('h1')?.textContent === '設定');
      await saved();
    });

    test('colours', async () => {
      const page = await openOptions();
      await press(page, '[name="theme"][value="dark"]');
      await page.until((window) => window.document.documentElement.dataset.theme === 'dark');
      const popup = await auditHost(HOSTS[0]);
      await popup.until((window) => window.document.documentElement.dataset.theme === 'dark');
      await browser.closePopup();
      await press(await openOptions(), '[name="theme"][value="auto"]');
      await saved();
    });

    test('the button reads the open page only, and goes on when asked', async () => {
      await press(await openOptions(), '[name="button"][value="page"]');
      await saved();
      const popup = await auditHost(HOSTS[1]);
      await audited(popup);
      expect(fetchesOf(HOSTS[1])).toEqual([]);
      const state = await readState(popup, `http://${HOSTS[1]}`);
      expect(state?.pages.filter(({ status }) => status === 'read')).toHaveLength(1);
      expect(state?.audit?.findings.some(({ status }) => status === 'unknown')).toBe(true);
      await press(popup, '[data-notice="retry"]');
      await poll('the whole site', async () => ((await readState(popup, `http://${HOSTS[1]}`))?.pages ?? []).filter(({ status }) => status === 'read').length === 10);
      await audited(popup);
      expect(fetchesOf(HOSTS[1])).toHaveLength(9);
      await browser.closePopup();
    });

    test('the button does nothing before the person says so', async () => {
      await press(await openOptions(), '[name="button"][value="ask"]');
      await saved();
      const popup = await auditHost(HOSTS[2]);
      await popup.until((window) => window.document.documentElement.dataset.state === 'idle' && window.document.querySelector('[data-say="start"]') !== null);
      expect(fetchesOf(HOSTS[2])).toEqual([]);
      expect((await readState(popup, `http://${HOSTS[2]}`)) ?? null).toBeNull();
      await press(popup, '[data-say="start"]');
      await audited(popup);
      expect(fetchesOf(HOSTS[2])).toHaveLength(9);
      await browser.closePopup();
      await press(await openOptions(), '[name="button"][value="site"]');
      await saved();
    });

    test('no more pages than the person allows', async () => {
      const page = await openOptions();
      await setField(page, '[name="maxPages"]', '99');
      await page.until((window) => window.document.querySelector('[name="maxPages"][aria-invalid="true"]') !== null);
      await setField(page, '[name="maxPages"]', '4');
      await saved();
      const popup = await auditHost(HOSTS[3]);
      await audited(popup);
      expect(fetchesOf(HOSTS[3])).toHaveLength(3);
      const state = await readState(popup, `http://${HOSTS[3]}`);
      expect(state?.pages.filter(({ status }) => status === 'read')).toHaveLength(4);
      await browser.closePopup();
      await setField(await openOptions(), '[name="maxPages"]', '16');
      await saved();
    });

    describe('a criterion that is not looked at', () => {
      const met = (popup: View): Promise<number> => popup.run((window) => Number(/\d+/.exec(window.document.querySelector('[data-count="met"]')?.textContent ?? '')?.[0]));
      /** Stated criteria in the list, without those that are shown apart. */
      const listed = (popup: View): Promise<number> =>
        popup.run(
          (window) => window.document.querySelectorAll('[data-category]:not([data-category="ignored"], [data-category="flag"]) [data-criterion][data-status="met"]').length,
        );
      let asked = '';

      beforeAll(async () => {
        await openPage('questions');
        asked = await browser.page.until((window) => window.document.querySelector<HTMLElement>('#questions li[data-criterion]')?.dataset.criterion ?? '');
        const page = await openOptions();
        for (const criterion of [STATED, asked]) {
          await page.until((window, id) => {
            const group = [...window.document.querySelectorAll<HTMLElement>('.group')].find((button) => button.getAttribute('aria-expanded') === 'false');
            group?.click();
            return window.document.querySelector(`[data-criterion="${id}"]`) !== null;
          }, criterion);
          await press(page, `[name="weight-${criterion}"][value="0"]`);
          await page.until((window, id) => window.document.querySelector<HTMLElement>(`[data-criterion="${id}"]`)?.dataset.weight === '0', criterion);
        }
        await saved(2);
      });

      test('leaves the counts of the popup, and is shown apart', async () => {
        const popup = await auditHost(HOSTS[0]);
        await audited(popup);
        expect(await met(popup)).toBe(await listed(popup));
        const stated = await popup.run((window, id) => window.document.querySelector<HTMLElement>(`[data-category="ignored"] [data-criterion="${id}"]`)?.dataset.status, STATED);
        expect(stated).toBe('met');
        const apart = await popup.run((window) =>
          [...window.document.querySelectorAll<HTMLElement>('[data-category="ignored"] [data-criterion]')].map((row) => row.dataset.criterion),
        );
        expect(apart.sort()).toEqual([STATED, asked].sort());
        expect(await popup.run((window) => window.document.querySelector('[data-profile]')?.textContent)).toBe('オンライン秘書（2項目を変更）');
        await browser.closePopup();
      });

      test('leaves the comparison', async () => {
        await openPage('compare');
        await browser.page.until((window) => window.document.querySelectorAll('tr[data-criterion]').length > 20);
        expect(await browser.page.run((window, id) => window.document.querySelector(`tr[data-criterion="${id}"]`), STATED)).toBeNull();
      });

      test('leaves the questions', async () => {
        await openPage('questions');
        await browser.page.until((window) => window.document.querySelectorAll('#questions li[data-criterion]').length > 5);
        expect(await browser.page.run((window, id) => window.document.querySelector(`#questions li[data-criterion="${id}"]`), asked)).toBeNull();
      });

      test('an own profile keeps the weights under its name, and a deleted one comes back', async () => {
        const page = await openOptions();
        await press(page, '[data-own="make"]');
        await page.until((window) => window.document.querySelector('dialog[open] [name="profileName"]') !== null);
        await setField(page, 'dialog[open] [name="profileName"]', '秋の見積もり');
        await press(page, 'dialog[open] [type="submit"]');
        await page.until((window) => window.document.querySelector('[name="profile"][value^="own-"]:checked') !== null);
        await saved();
        const popup = await auditHost(HOSTS[0]);
        await popup.until((window) => window.document.querySelector('[data-profile]')?.textContent === '秋の見積もり');
        await browser.closePopup();
        await press(await openOptions(), '[data-own="remove"]');
        await saved();
        await press(browser.page, '.toast button');
        await browser.page.until((window) => window.document.querySelector('[name="profile"][value^="own-"]:checked') !== null);
        await saved(2);
        await press(browser.page, '[name="profile"][value="secretary"]');
        await saved(3);
      });
    });

    test('keys are listed as they are', async () => {
      const page = await openOptions();
      await page.until((window) => window.document.querySelector('[data-command]') !== null);
      const keys = await page.run((window) =>
        [...window.document.querySelectorAll<HTMLElement>('[data-command]')].map((row) => `${row.dataset.command} ${row.querySelector('dd')?.textContent}`),
      );
      expect(keys.some((text) => /^open-panel .*L$/.test(text))).toBe(true);
      expect(keys.some((text) => /^_execute_action .*K$/.test(text))).toBe(true);
    });

    test('keys are changed where the browser has its page for that', async () => {
      await openOptions();
      expect(await showsKeys(browser)).toBe(false);
      await browser.page.click('[data-action="keys"]');
      await poll('the page for keys', () => showsKeys(browser));
      await browser.showTab(0);
    });

    test('a key goes from one piece of evidence in the page to the next', async () => {
      const popup = await auditHost(HOSTS[0]);
      await audited(popup);
      await popup.run((window, root) => {
        const rows = [...window.document.querySelectorAll<HTMLElement>('[data-criterion]')];
        const row = rows.find((candidate) => candidate.querySelector<HTMLElement>('[data-evidence]')?.dataset.page === root);
        row?.querySelector<HTMLElement>('[data-see]')?.click();
      }, `http://${HOSTS[0]}/`);
      await poll('the marks', () => browser.page.run((window) => window.document.querySelector('hisho-audit-overlay') !== null));
      await browser.closePopup();
      const before = (await look(browser))?.bar;
      await pressKeys(browser, 'J');
      await poll('the next one', async () => (await look(browser))?.bar !== before);
    });

    test('the context menu audits the site, whatever the button does', async () => {
      await press(await openOptions(), '[name="button"][value="ask"]');
      await saved();
      await browser.goto(`http://${HOSTS[5]}/`);
      await chooseItem(browser, { id: 'audit-site', titles: Object.values(MENU).map(({ audit }) => audit) });
      await poll('the whole site', async () => fetchesOf(HOSTS[5]).length === 9);
      const popup = await browser.openPopup();
      await audited(popup);
      const state = await readState(popup, `http://${HOSTS[5]}`);
      expect(state?.pages.map(({ status }) => status)).toEqual(Array(10).fill('read'));
      await browser.closePopup();
      await press(await openOptions(), '[name="button"][value="site"]');
      await saved();
    });

    if (allow) {
      test('a permission is listed, and taken back', async () => {
        const pattern = `http://${HOSTS[4]}/*`;
        const page = await openOptions();
        await allow(browser, pattern);
        await page.until((window, wanted) => window.document.querySelector(`[data-withdraw="${wanted}"]`) !== null, pattern);
        await press(page, `[data-withdraw="${pattern}"]`);
        await page.until((window) => window.document.querySelector('[data-withdraw]') === null);
        await openOptions();
        expect(await page.run((window) => window.document.querySelector('#permissions')?.textContent)).toContain('追加で許可したサイトはありません');
      });
    }

    test('delete all empties the list, after a question', async () => {
      const page = await openOptions();
      await page.until((window) => Number(window.document.querySelector<HTMLElement>('[data-used]')?.dataset.used) >= 4);
      await press(page, '[data-action="forget"]');
      const told = await page.until((window) => window.document.querySelector('dialog[open]')?.textContent);
      expect(told).toContain('元には戻せません');
      await press(page, '[data-action="forget-now"]');
      await page.until((window) => window.document.querySelector<HTMLElement>('[data-used]')?.dataset.used === '0');
      await openPage('library');
      await browser.page.until((window) => window.document.documentElement.dataset.state === 'done');
      expect(await browser.page.run((window) => window.document.querySelectorAll('[data-site]').length)).toBe(0);
      const again = await openOptions();
      expect(await again.run((window) => window.document.querySelector<HTMLInputElement>('[name="profile"][value^="own-"]') !== null)).toBe(true);
      const popup = await auditHost(HOSTS[0]);
      await audited(popup);
      expect((await readState(popup, `http://${HOSTS[0]}`))?.phase).toBe('done');
      await browser.closePopup();
    });

    test('nothing was asked for but pages of the sites', () => {
      expect(web.strayRequests().map(({ url }) => url)).toEqual([]);
    });
  });
}
