import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import type { JobState } from '../../../src/extension/messages/protocol.ts';
import { japanese } from '../../../src/present/language/ja.ts';
import { audited, readState } from '../audit-of-site.ts';
import { poll, type View } from '../support/browser.ts';
import { type ChromiumBrowser, openChromium } from '../support/chromium.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';

/** The disk is full when an audit ends: Chromium is told to give the extension no more room. Firefox has no such command. */

const SAVED = 'http://saved.test';
const FULL = 'http://full.test';
/** Browsers ask only now and then how much room there is. */
const ROOM_MS = 50_000;

let web: TestWeb;
let browser: ChromiumBrowser;
/** While it is open, the room is what it has said. */
let disk: CDPSession;
let home = '';

const giveRoom = (bytes?: number): Promise<void> => disk.send('Storage.overrideQuotaForOrigin', { origin: home, ...(bytes === undefined ? {} : { quotaSize: bytes }) });

beforeAll(async () => {
  web = await openTestWeb({ 'saved.test': 'public/demo/asagiri', 'full.test': 'public/demo/asagiri' });
  browser = await openChromium({ proxyPort: web.port, language: 'ja', keepsWelcome: true });
  home = `chrome-extension://${browser.extensionId}`;
  await browser.showTab(1);
  disk = await browser.tab.createCDPSession();
  await browser.showTab(0);
  await browser.goto(`${SAVED}/`);
  await audited(await browser.openPopup());
  await browser.closePopup();
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const sites = (view: View): Promise<(string | undefined)[]> =>
  view.run((window) => [...window.document.querySelectorAll<HTMLElement>('[data-site]')].map((row) => row.dataset.site));

const auditAgain = (popup: View): Promise<unknown> =>
  popup.run(async (window) => {
    const { runtime, tabs } = (window as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return runtime.sendMessage({ name: 'backgroundStartAudit', payload: { tabId: tab?.id } });
  });

let unsaved: JobState;

test('the audit that ends without room is shown, and the popup says what is the matter', async () => {
  await giveRoom(1);
  await browser.goto(`${FULL}/`);
  const popup = await browser.openPopup();
  await audited(popup);
  unsaved = await poll(
    'an audit without room',
    async () => {
      const state = await readState(popup, FULL);
      if (state?.error === 'storage-full') return state;
      if (state?.phase === 'done') await auditAgain(popup);
      return null;
    },
    ROOM_MS,
  );
  expect(unsaved).toMatchObject({ phase: 'done', pages: Array(10).fill(expect.objectContaining({ status: 'read' })) });
  const { blocked } = await import('../../../src/present/language/ja-blocked.ts');
  await popup.until((window, say) => window.document.querySelector('.notice')?.textContent?.includes(say), blocked['storage-full'].say);
  expect(await popup.run((window) => window.document.querySelector('.saved.is-failed')?.textContent)).toBe(japanese.m.notSaved);
  expect(await popup.run((window) => window.document.querySelectorAll('[data-criterion]').length)).toBeGreaterThan(80);
  await browser.closePopup();
}, 90_000);

test('it is there when the popup is opened again, and can be taken away as a file', async () => {
  const popup = await browser.openPopup();
  await audited(popup);
  expect(await readState(popup, FULL)).toMatchObject({ id: unsaved.id, error: 'storage-full' });
  await popup.until((window, say) => window.document.querySelector('[data-notice="export"]')?.textContent === say, japanese.m.exportNow);
  await browser.closePopup();
  await browser.goto(`${home}/src/extension/ui/questions/index.html?${new URLSearchParams({ site: FULL })}`);
  await browser.page.until((window) => window.document.querySelector('[data-unsaved="failed"]') !== null);
  await browser.page.click('[data-export="json"]');
  const file = await browser.takeDownload();
  const { findings } = JSON.parse(file.data.toString()) as Audit;
  expect(findings).toEqual(unsaved.audit?.findings);
});

test('when others were deleted and there is room, it is saved', async () => {
  await giveRoom();
  await browser.goto(`${home}/src/extension/ui/library/index.html`);
  await browser.page.until((window, site) => window.document.querySelector(`[data-site="${site}"]`) !== null, SAVED);
  await browser.page.click(`[data-site="${SAVED}"] [data-action="remove"]`);
  await poll('the other one alone', async () => String(await sites(browser.page)) === FULL);
  await browser.goto(`${FULL}/`);
  const popup = await browser.openPopup();
  await audited(popup);
  await poll('it is saved', async () => (await readState(popup, FULL))?.error === null);
  expect((await readState(popup, FULL))?.id).toBe(unsaved.id);
  await popup.until((window) => window.document.querySelector('.saved[data-opens="library"]') !== null);
});
