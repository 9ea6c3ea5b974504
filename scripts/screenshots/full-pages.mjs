// @ts-check
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openChromium } from '../../test/e2e/support/chromium.ts';
import { openTestWeb } from '../../test/e2e/support/site.ts';

/** Pictures of the full pages, on invented providers: what is saved, their comparison, the questions to one of them; the first run, settings and help. */

/** @typedef {import('../../test/e2e/support/chromium.ts').ChromiumBrowser} Chromium */

/** The newest is first in every list, so the demo sites are audited last. */
const SITES = {
  'nagisa-bpo.example': 'test/sites/corpus/d-freelance/site',
  'hayate-hisho.example': 'test/sites/corpus/d-redflags/site',
  'shirube-office.example': 'test/sites/corpus/d-typical/site',
  'tsubame-denwa.example': 'test/sites/corpus/d-denwa/site',
  'minamo-desk.example': 'test/sites/corpus/d-full/site',
  'kotozute-denwa.example': 'public/demo/kotozute',
  'sugutasu.example': 'public/demo/sugutasu',
  'asagiri-hisho.example': 'public/demo/asagiri',
};
const HOSTS = Object.keys(SITES);
const FEW = HOSTS.slice(-4).map((host) => `http://${host}`);

/** @param {Chromium} browser @param {string} host */
async function auditSite(browser, host) {
  await browser.goto(`http://${host}/`);
  const popup = await browser.openPopup();
  await popup.until((window) => ['done', 'idle'].includes(window.document.documentElement.dataset.state ?? ''));
  const isIdle = await popup.run((window) => window.document.documentElement.dataset.state === 'idle');
  if (isIdle) await popup.run((window) => window.document.querySelector('main button')?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await popup.until((window) => window.document.documentElement.dataset.state === 'done');
  await browser.closePopup();
}

/** @param {Chromium} browser @param {string} selector */
const press = (browser, selector) =>
  browser.page.until((window, wanted) => {
    const element = /** @type {HTMLElement | null} */ (window.document.querySelector(wanted));
    element?.click();
    return element !== null;
  }, selector);

/** @param {Chromium} browser @param {string} selector @param {string} text */
const write = (browser, selector, text) =>
  browser.page.until(
    (window, wanted, words) => {
      const field = /** @type {HTMLTextAreaElement | null} */ (window.document.querySelector(wanted));
      if (!field) return false;
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    selector,
    text,
  );

/** @param {Chromium} browser @param {string} page @param {string[]} [sites] */
async function openPage(browser, page, sites = []) {
  const query = new URLSearchParams(sites.map((site) => ['site', site]));
  await browser.goto(`chrome-extension://${browser.extensionId}/src/extension/ui/${page}/index.html?${query}`);
  await browser.page.until((window) => window.document.documentElement.dataset.state === 'done');
  await sleep(500);
}

/** Two checks made, an answer written down, a verdict corrected. @param {Chromium} browser */
async function fillIn(browser) {
  await openPage(browser, 'questions', [`http://${HOSTS.at(-1)}`]);
  await press(browser, '[data-manual="manual.reviews"] input[value="good"]');
  await write(browser, '[data-manual="manual.reviews"] textarea', '地図の口コミは三件。どれも返信が早いと書かれている。');
  await press(browser, '[data-manual="manual.registry"] input[value="concern"]');
  await write(browser, '[data-manual="manual.registry"] textarea', '登記の住所がサイトの所在地と違う。移転の時期を聞く。');
  await press(browser, '#questions li[data-criterion="cert.isms"] [data-action="answer"]');
  await write(browser, '#questions .own textarea', '取得していないが、社内の規程はISO/IEC 27001にならって作っているとのこと。');
  await press(browser, '#verdicts [data-criterion="contact.response-time"] [data-action="fix"]');
  await press(browser, '#verdicts [data-criterion="contact.response-time"] input[value="met"]');
  await write(browser, '#verdicts [data-criterion="contact.response-time"] textarea', '電話で「一営業日以内」と聞いた。');
  await sleep(500);
}

/** The sample's audit beside its site, as after a press on the welcome page. @param {Chromium} browser */
async function trySample(browser) {
  await press(browser, '[data-action="audit"]');
  await browser.page.until((window) => {
    const audit = /** @type {HTMLIFrameElement | null} */ (window.document.querySelector('[data-frame="audit"]'))?.contentDocument?.documentElement;
    return audit?.dataset.state === 'done';
  });
  await browser.page.run((window) => window.document.querySelector('#try')?.scrollIntoView());
  await sleep(500);
}

/**
 * @param {string} folder
 * @param {'ja' | 'en'} language
 * @param {'light' | 'dark'} colorScheme
 */
async function takeInOneLook(folder, language, colorScheme) {
  const web = await openTestWeb(SITES);
  const browser = await openChromium({ proxyPort: web.port, language, colorScheme });
  /** @param {string} name */
  const take = (name) => browser.page.screenshot(path.join(folder, `${name}-${language}-${colorScheme}.png`));
  try {
    await browser.tab.setViewport({ width: 1280, height: 900 });
    for (const host of HOSTS) await auditSite(browser, host);
    await fillIn(browser);
    await openPage(browser, 'library');
    await take('list');
    await openPage(browser, 'compare', FEW);
    await take('compare');
    if (language === 'ja') {
      await openPage(browser, 'compare', HOSTS.map((host) => `http://${host}`).reverse());
      await browser.page.run((window) => window.scrollTo(260, 700));
      await sleep(300);
      await take('compare-eight');
    }
    await openPage(browser, 'questions', [`http://${HOSTS.at(-1)}`]);
    await take('questions');
    await browser.page.run((window) => window.document.querySelector('#checks')?.scrollIntoView());
    await sleep(300);
    if (language === 'ja') await take('checks');
    for (const name of ['options', 'help', 'welcome']) {
      await openPage(browser, name);
      await take(name);
    }
    await trySample(browser);
    await take('try');
  } finally {
    await browser.close();
    await web.close();
  }
}

/** @param {string} folder */
export async function takeFullPages(folder) {
  await takeInOneLook(folder, 'ja', 'light');
  await takeInOneLook(folder, 'ja', 'dark');
  await takeInOneLook(folder, 'en', 'light');
}
