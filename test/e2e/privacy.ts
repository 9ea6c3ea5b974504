import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../scripts/archive.mjs';
import { snapshotFromHtml } from '../../src/parse/tree.ts';
import { audited, isFetch, type Open } from './audit-of-site.ts';
import { extensionBuild, type TestBrowser } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** The promise: nothing leaves the machine, nothing is asked for without a press, and nothing of a page stays but what the audit quotes. */

const HOST = 'asagiri.example';
const SITE = 'public/demo/asagiri';
/** Shorter lines are names, labels and menu entries, which an audit may hold too. */
const TELLING = 20;
/** Long enough for anything that would begin with the installation. */
const AFTER_INSTALL_MS = 2000;

const FULL_PAGES = 'src/extension/ui/';

/** Everything that is stored under the extension's origin, as text. Runs in a page of the extension. */
async function readStores(window: Window): Promise<string> {
  const { indexedDB } = window as unknown as { indexedDB: IDBFactory };
  // Firefox shows a script of the test only what every page has, and the page's own objects behind this.
  const { chrome } = ((window as unknown as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as {
    chrome: { storage: Record<string, { get(key: null): Promise<unknown> }> };
  };
  const result = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases = await Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => {
      const database = await result(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const contents = await Promise.all(stores.map((store) => result(database.transaction(store).objectStore(store).getAll())));
      database.close();
      return Object.fromEntries(stores.map((store, index) => [`${name}/${store}`, contents[index]]));
    }),
  );
  const areas = await Promise.all(['local', 'sync'].map((area) => chrome.storage[area]?.get(null)));
  return JSON.stringify({ databases, areas });
}

/** Lines of a saved site that tell something, each once. */
async function linesOf(folder: string): Promise<string[]> {
  const pages = filesBelow(folder).filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(pages.map(async (file) => snapshotFromHtml(await readFile(path.join(folder, file), 'utf8'), `http://${HOST}/${file}`).text));
  return [...new Set(texts.flatMap((text) => text.split('\n').map((line) => line.trim())))].filter((line) => line.length >= TELLING);
}

const manifestOf = async (folder: string) => JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;

export function describePrivacy(open: Open, target: 'chrome' | 'firefox'): void {
  describe('what the package may do', () => {
    let manifest: Record<string, unknown>;
    beforeAll(async () => {
      const { folder, remove } = await extensionBuild(target);
      manifest = await manifestOf(folder);
      await remove();
    });

    test('no site is open to it before the person says so, and it is open to none', () => {
      for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'optional_permissions'])
        expect(manifest).not.toHaveProperty(key);
      expect(manifest.permissions).not.toContain('tabs');
      expect(manifest.permissions).not.toContain('cookies');
    });

    test('its own pages run their own scripts only, and post nothing', () => {
      const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
      for (const rule of ["default-src 'none'", "script-src 'self'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]) expect(policy).toContain(rule);
      expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
    });
  });

  describe('in use', () => {
    let web: TestWeb;
    let browser: TestBrowser;
    let home: string;

    /** How often a script has asked the site so far, and what went anywhere else. */
    const requests = () => ({ site: web.log.filter(isFetch).length, stray: web.strayRequests().map(({ url }) => url) });

    beforeAll(async () => {
      web = await openTestWeb({ [HOST]: SITE }, { respond: () => ({ headers: { 'set-cookie': 'visitor=42; Path=/' } }) });
      browser = await open({ proxyPort: web.port, language: 'ja' });
    });
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    test('being installed asks for nothing', async () => {
      await sleep(AFTER_INSTALL_MS);
      expect(requests()).toEqual({ site: 0, stray: [] });
    });

    test('a page that is open and was not asked for is not touched, and leads to no request', async () => {
      await browser.goto(`http://${HOST}/`);
      await sleep(AFTER_INSTALL_MS / 2);
      expect(requests()).toEqual({ site: 0, stray: [] });
      expect(await browser.page.run((window) => Object.keys(window).filter((key) => /hisho/i.test(key)))).toEqual([]);
    });

    test('an audit asks the audited site, by GET, without the cookies that it has set', async () => {
      const before = web.log.length;
      const popup = await browser.openPopup();
      await audited(popup);
      home = await popup.run((window) => window.location.origin);
      await browser.closePopup();
      const asked = web.log.slice(before);
      expect(asked.filter(isFetch).length).toBeGreaterThan(3);
      // What the browser asks of its own makers is no word of ours; anything else is a stray request.
      expect(asked.filter(({ host, method }) => host === HOST && method !== 'GET')).toEqual([]);
      expect(asked.filter(isFetch).filter(({ headers }) => headers.cookie !== undefined || headers.referer !== undefined)).toEqual([]);
      expect(requests().stray).toEqual([]);
    });

    test('what is stored of the site is its audit: no text beyond what that quotes', async () => {
      await browser.goto(`${home}/${FULL_PAGES}library/index.html`);
      await browser.page.until((window) => window.document.querySelector('[data-site]') !== null);
      const stored = await browser.page.run(readStores);
      const audit = await browser.page.run(async (window, key) => {
        const { storage } = (((window as unknown as { wrappedJSObject?: unknown }).wrappedJSObject ?? window) as { chrome: typeof chrome }).chrome;
        const job = (await storage.session.get(key))[key] as { audit: unknown; pages: unknown };
        return JSON.stringify([job.audit, job.pages]);
      }, `job:http://${HOST}`);
      const lines = await linesOf(SITE);
      const json = (line: string): string => JSON.stringify(line).slice(1, -1);
      const unquoted = lines.filter((line) => !audit.includes(json(line)));
      // A test that finds nothing to look for would find nothing.
      expect(unquoted.length).toBeGreaterThan(lines.length / 3);
      expect(stored).toContain(HOST);
      expect(unquoted.filter((line) => stored.includes(json(line)))).toEqual([]);
    });

    test('no page of the extension asks for anything', async () => {
      const { folder, remove } = await extensionBuild(target);
      const pages = filesBelow(path.join(folder, FULL_PAGES)).filter((file) => file.endsWith('index.html'));
      await remove();
      expect(pages.length).toBeGreaterThan(3);
      const before = requests().site;
      for (const page of pages) {
        await browser.goto(`${home}/${FULL_PAGES}${page}`);
        await browser.page.until((window) => window.document.body.textContent?.trim() !== '');
      }
      await sleep(AFTER_INSTALL_MS / 2);
      expect(requests()).toEqual({ site: before, stray: [] });
    });
  });
}
