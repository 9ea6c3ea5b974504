import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audited, isFetch, type Open, readState } from './audit-of-site.ts';
import { poll, type TestBrowser, type View, WELCOME } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** A private window beside an ordinary one, both with the same site. In any browser. */

const ORIGIN = 'http://secret.test';
const PRIVATE = `private ${ORIGIN}`;

interface Recent {
  origin: string;
  finishedAt: string;
}

/** What the library has, as the views are told. */
const listRecent = (view: View): Promise<Recent[]> =>
  view.run(async (window) => {
    const { runtime } = (window as unknown as { chrome: typeof chrome }).chrome;
    const answer = (await runtime.sendMessage({ name: 'backgroundListRecent', payload: { limit: 50 } })) as { value: Recent[] };
    return answer.value.map(({ origin, finishedAt }) => ({ origin, finishedAt }));
  });

/** All that is stored, but what is in IndexedDB. */
const stored = (view: View): Promise<string> =>
  view.run(async (window) => {
    const { storage } = (window as unknown as { chrome: typeof chrome }).chrome;
    return JSON.stringify([await storage.session.get(null), await storage.local.get(null)]);
  });

/** `ourPages`: a private window shows pages of the extension; Chromium opens them in ordinary windows only. */
export function describePrivate(open: Open, { ourPages }: { ourPages: boolean }): void {
  describe('private windows', () => {
    let web: TestWeb;
    let browser: TestBrowser;

    beforeAll(async () => {
      web = await openTestWeb({ 'secret.test': 'public/demo/asagiri', 'alone.test': 'public/demo/asagiri' });
      browser = await open({ proxyPort: web.port, language: 'ja', privateWindows: true });
    });
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    test('an audit of its own, which is kept nowhere and forgotten with the window', async () => {
      await browser.goto(`${ORIGIN}/`);
      let popup = await browser.openPopup();
      await audited(popup);
      const before = await readState(popup, ORIGIN);
      const asked = web.log.filter(isFetch).length;
      await browser.closePopup();

      await browser.openPrivate(`${ORIGIN}/`);
      popup = await browser.openPopup();
      await audited(popup);
      const own = await readState(popup, PRIVATE);
      expect(own).toMatchObject({ isPrivate: true, phase: 'done' });
      expect(own?.pages.map(({ status }) => status)).toEqual(Array(10).fill('read'));
      // Nothing was taken over from the ordinary window, and nothing given to it.
      expect(web.log.filter(isFetch).length).toBe(2 * asked);
      expect((await readState(popup, ORIGIN))?.id).toBe(before?.id);
      expect(own?.id).not.toBe(before?.id);
      expect(await listRecent(popup)).toEqual([{ origin: ORIGIN, finishedAt: before?.finishedAt }]);

      await browser.closeTab();
      popup = await browser.openPopup();
      await poll('it is forgotten', async () => !(await stored(popup)).includes('private'));
      expect((await readState(popup, ORIGIN))?.id).toBe(before?.id);
      await browser.closePopup();
    });

    test('a site that only a private window has seen leaves no trace', async () => {
      await browser.openPrivate('http://alone.test/');
      let popup = await browser.openPopup();
      await audited(popup);
      expect(await stored(popup)).toContain('alone.test');
      await browser.closeTab();
      popup = await browser.openPopup();
      await poll('it is forgotten', async () => !(await stored(popup)).includes('alone.test'));
      expect((await listRecent(popup)).map(({ origin }) => origin)).toEqual([ORIGIN]);
      await browser.closePopup();
    });

    if (ourPages) {
      test('the samples can be tried and compared in a private window, and leave no trace', async () => {
        await browser.goto(`${ORIGIN}/`);
        const home = await (await browser.openPopup()).run((window) => window.location.origin);
        await browser.closePopup();
        await browser.openPrivate(`${home}${WELCOME}`);
        const { page } = browser;
        await page.until((window) => window.document.documentElement.dataset.state === 'done');
        await page.click('[data-action="audit"]');
        await page.until((window) => {
          const audit = window.document.querySelector<HTMLIFrameElement>('[data-frame="audit"]')?.contentDocument?.documentElement;
          return audit?.dataset.state === 'done' && audit.textContent?.includes('あさぎり');
        });
        await page.click('[data-action="compare-samples"]');
        await page.until((window) => window.location.pathname.includes('/compare/') && window.document.querySelectorAll('.p-name').length === 3);
        expect(await stored(await browser.openPopup())).toContain('private https://asagiri-hisho.example');

        await browser.closeTab();
        const popup = await browser.openPopup();
        await poll('it is forgotten', async () => !/private|sample https/.test(await stored(popup)));
        await browser.closePopup();
        await browser.goto(`${home}/src/extension/ui/library/index.html`);
        await page.until((window) => window.document.documentElement.dataset.state === 'done');
        expect(await page.run((window) => [...window.document.querySelectorAll<HTMLElement>('[data-site]')].map((row) => row.dataset.site))).toEqual([ORIGIN]);
      });
    }
  });
}
