import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PAGES, type PageName } from '../../src/extension/ui/frame/pages.ts';
import { audited, type Open } from './audit-of-site.ts';
import { findingsOf } from './support/axe.ts';
import type { TestBrowser, View } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** axe-core finds nothing on any of our pages, in any state, language and colours. In any browser. */

/** Eight sites: as many as a comparison takes. */
const SITES = {
  'asagiri.example': 'public/demo/asagiri',
  'denwa.example': 'test/sites/corpus/d-denwa/site',
  'redflags.example': 'test/sites/corpus/d-redflags/site',
  'typical.example': 'test/sites/corpus/d-typical/site',
  'lp.example': 'test/sites/corpus/d-lp/site',
  'freelance.example': 'test/sites/corpus/d-freelance/site',
  'full.example': 'test/sites/corpus/d-full/site',
  'blog.example': 'test/sites/corpus/d-blogheavy/site',
};
/** A site of which one page is not answered before it is let go. */
const SLOW = 'slow.example';
const PLAIN = 'plain.example';
const PLAIN_PAGE =
  '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>公園の花</title></head><body><main><h1>公園の花</h1><p>春には桜が咲きます。</p></main></body></html>';

const THEMES = ['light', 'dark'] as const;

/** What was looked at, and what was found. */
export interface Tally {
  checks: number;
  rules: number;
  faults: string[];
}

export interface Stage {
  browser: TestBrowser;
  web: TestWeb;
  tally: Tally;
  /** Where the extension's own pages are. */
  home: string;
  openPage: (page: PageName, query?: string) => Promise<void>;
}

/** A view as it is now, in light colours and in dark ones. */
async function check(stage: Pick<Stage, 'tally'>, view: View, what: string): Promise<void> {
  const faults: string[] = [];
  for (const theme of THEMES) {
    await view.run((window, wanted) => {
      window.document.documentElement.dataset.theme = wanted;
    }, theme);
    const found = await findingsOf(view, theme === 'light' ? 'all' : 'colours');
    stage.tally.checks += 1;
    stage.tally.rules = Math.max(stage.tally.rules, found.rules);
    faults.push(...found.faults.map((fault) => `${what}, ${theme}: ${fault}`));
  }
  await view.run((window) => {
    delete window.document.documentElement.dataset.theme;
  });
  stage.tally.faults.push(...faults);
  expect.soft(faults).toEqual([]);
}

/** Of each kind of thing that opens, and of each status, so many are opened: a hundred rows that are alike tell no more. */
const OF_A_KIND = 8;

/** Opens what can be opened, from the outside in. */
export const openAll = (view: View): Promise<void> =>
  view.run(async (window, most) => {
    const { document } = window;
    const opened = new Map<string, number>();
    const open = (button: HTMLElement): void => {
      const kind = [button.className, button.dataset.action, button.closest<HTMLElement>('[data-status]')?.dataset.status].join(' ');
      const count = opened.get(kind) ?? 0;
      if (count < most) button.click();
      opened.set(kind, count + 1);
    };
    for (let turn = 0; turn < 3; turn++) {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) details.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]')) if (button.closest('[hidden]') === null && turn < 2) open(button);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }, OF_A_KIND);

const click = (view: View, selector: string): Promise<unknown> =>
  view.until((window, wanted) => {
    const element = window.document.querySelector<HTMLElement>(wanted);
    element?.click();
    return element !== null;
  }, selector);

const type = (view: View, selector: string, text: string): Promise<unknown> =>
  view.until(
    (window, wanted, value) => {
      const input = window.document.querySelector<HTMLInputElement>(wanted);
      if (!input) return false;
      input.value = value;
      return input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    selector,
    text,
  );

export const shows = (view: View, selector: string): Promise<unknown> => view.until((window, wanted) => window.document.querySelector(wanted) !== null, selector);
/** A full page that has everything it is going to show. */
export const isWhole = (view: View): Promise<unknown> =>
  view.until((window) => window.document.querySelector('main h1') !== null && window.document.documentElement.dataset.state !== 'running');
const hasState = (view: View, state: string): Promise<unknown> => view.until((window, wanted) => window.document.documentElement.dataset.state === wanted, state);

/** Gives a file to the page's file field, as a person does. */
const chooseFile = (view: View, text: string): Promise<void> =>
  view.run((window, content) => {
    const input = window.document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no field for a file');
    const files = new DataTransfer();
    files.items.add(new File([content], 'file.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

const openedAs = (view: View, lang: string): Promise<unknown> => view.until((window, wanted) => window.document.documentElement.lang === wanted, lang);

/** Sets the language on the settings page, which follows at once. */
async function speak({ browser, openPage }: Pick<Stage, 'browser' | 'openPage'>, lang: 'ja' | 'en'): Promise<void> {
  await openPage('options');
  await browser.page.until((window, wanted) => {
    const select = window.document.querySelector<HTMLSelectElement>('select[name="lang"]');
    if (!select) return false;
    select.value = wanted;
    return select.dispatchEvent(new Event('change', { bubbles: true }));
  }, lang);
  await openedAs(browser.page, lang);
}

/** Writes what the views show of a site, as the background does. */
const showState = (view: View, origin: string, change: Record<string, unknown>): Promise<void> =>
  view.run(
    async (window, site, changed) => {
      const { storage } = (window as unknown as { chrome: typeof chrome }).chrome;
      const key = `job:${site}`;
      const before = (await storage.session.get(key))[key] as object;
      await storage.session.set({ [key]: { ...before, ...changed } });
    },
    origin,
    change,
  );

const POPUP_STATES: { name: string; show: (popup: View, origin: string) => Promise<unknown> }[] = [
  { name: 'everything open', show: (popup) => openAll(popup).then(() => shows(popup, '.crit.is-open .ask')) },
  { name: 'the pages that were read', show: (popup) => click(popup, '.who-pages') },
  { name: 'one status', show: (popup) => click(popup, '.count[data-count="missing"]') },
  { name: 'no hits', show: (popup) => type(popup, '.slim input', 'ありえない言葉').then(() => shows(popup, '.no-hits')) },
  { name: 'permission wanted', show: (popup, origin) => showState(popup, origin, { permissionNeeded: true }).then(() => shows(popup, '.notice .btn-main')) },
  { name: 'not kept', show: (popup, origin) => showState(popup, origin, { permissionNeeded: false, error: 'storage-full' }).then(() => shows(popup, '.saved.is-failed')) },
  { name: 'failed', show: (popup, origin) => showState(popup, origin, { phase: 'failed', error: 'internal' }).then(() => hasState(popup, 'failed')) },
];

function popupChecks(stage: Stage, lang: 'ja' | 'en'): void {
  const at = (what: string): string => `popup, ${lang}, ${what}`;

  test(`popup, ${lang}: pages that can't be audited, and that are not`, async () => {
    for (const [url, state] of [
      ['about:blank', 'unsupported'],
      [`http://${PLAIN}/`, 'idle'],
    ] as const) {
      await stage.browser.goto(url);
      const popup = await stage.browser.openPopup();
      await hasState(popup, state);
      await openedAs(popup, lang);
      await check(stage, popup, at(state));
      await stage.browser.closePopup();
    }
  });

  test(`popup, ${lang}: while it reads, and stopped`, async () => {
    await stage.browser.goto(`http://${SLOW}/`);
    let popup = await stage.browser.openPopup();
    // In the second language there is an audit from the first.
    if (
      await popup.until((window) =>
        ['running', 'done'].find((state) => window.document.documentElement.dataset.state === state && window.document.querySelector('.who-top button')),
      )
    ) {
      await popup.run((window) => window.document.documentElement.dataset.state === 'done' && window.document.querySelector<HTMLElement>('.who-top button')?.click());
    }
    await shows(popup, '.reads li.is-reading');
    await shows(popup, '[data-criterion]');
    await check(stage, popup, at('running'));
    await click(popup, '.who-top .btn');
    await hasState(popup, 'done');
    await check(stage, popup, at('cancelled'));
    await stage.browser.closePopup();
    popup = await stage.browser.openPopup();
    await hasState(popup, 'done');
    await stage.browser.closePopup();
  });

  test(`popup, ${lang}: results in every state`, async () => {
    for (const host of ['redflags.example', 'asagiri.example']) {
      await stage.browser.goto(`http://${host}/`);
      const popup = await stage.browser.openPopup();
      await audited(popup);
      await check(stage, popup, at(host));
      for (const { name, show } of host === 'redflags.example' ? POPUP_STATES : []) {
        await show(popup, `http://${host}`);
        await check(stage, popup, at(name));
      }
      if (host === 'redflags.example') await showState(popup, `http://${host}`, { phase: 'done', error: null, permissionNeeded: false });
      await stage.browser.closePopup();
    }
  });

  test(`panel, ${lang}: beside its site, and beside another`, async () => {
    await stage.browser.goto('http://asagiri.example/');
    const popup = await stage.browser.openPopup();
    await audited(popup);
    const panel = await stage.browser.openPanel();
    await audited(panel);
    await openedAs(panel, lang);
    await openAll(panel);
    await check(stage, panel, `panel, ${lang}, done`);
    await stage.browser.goto(`http://${PLAIN}/`);
    await shows(panel, '[data-here="unsure"]');
    await check(stage, panel, `panel, ${lang}, unsure`);
  });
}

/** States of the full pages beyond the one in which each opens. */
const PAGE_STATES: Partial<Record<PageName, { name: string; show: (page: View) => Promise<unknown> }[]>> = {
  library: [
    { name: 'no hits', show: (page) => type(page, '.search input', 'ありえない言葉').then(() => shows(page, '.empty')) },
    {
      name: 'a damaged file is refused',
      show: (page) =>
        type(page, '.search input', '')
          .then(() => chooseFile(page, '{ "kind": "something" }'))
          .then(() => shows(page, '[data-failure]')),
    },
    { name: 'deleted, with the way back', show: (page) => click(page, '[data-site="http://blog.example"] [data-action="remove"]').then(() => shows(page, '.toast button')) },
    { name: 'taken back', show: (page) => click(page, '.toast button').then(() => shows(page, '[data-site="http://blog.example"]')) },
  ],
  compare: [
    {
      name: 'evidence of a cell',
      show: (page) => click(page, '[data-criterion="contact.phone"] td[data-status="met"] button').then(() => shows(page, 'dialog[open] [data-evidence]')),
    },
    { name: 'evidence closed', show: (page) => click(page, 'dialog[open] .btn').then(() => page.until((window) => window.document.querySelector('dialog[open]') === null)) },
    { name: 'only differences', show: (page) => click(page, '[data-option="differences"]') },
  ],
  help: [{ name: 'no hits', show: (page) => type(page, '#criteria ~ .tools input', 'ありえない言葉').then(() => shows(page, '#criteria ~ .tools .btn-text')) }],
};

function pageChecks(stage: Stage, lang: 'ja' | 'en'): void {
  test.each(Object.keys(PAGES) as PageName[])(`%s, ${lang}: as it opens, with everything open, and in its other states`, async (page) => {
    const at = (what: string): string => `${page}, ${lang}, ${what}`;
    const { browser, openPage } = stage;
    await openPage(page);
    await openedAs(browser.page, lang);
    await isWhole(browser.page);
    await check(stage, browser.page, at('open'));
    await openAll(browser.page);
    await check(stage, browser.page, at('everything open'));
    if (PAGE_STATES[page]) await openPage(page);
    for (const { name, show } of PAGE_STATES[page] ?? []) {
      await isWhole(browser.page);
      await show(browser.page);
      await check(stage, browser.page, at(name));
    }
  });

  test(`compare, ${lang}: two sites, and eight`, async () => {
    const { browser, openPage } = stage;
    for (const sites of [Object.keys(SITES).slice(0, 2), Object.keys(SITES)]) {
      await openPage('compare', sites.map((host) => `site=${encodeURIComponent(`http://${host}`)}`).join('&'));
      await browser.page.until((window, count) => window.document.querySelectorAll('.p-name').length === count, sites.length);
      await check(stage, browser.page, `compare, ${lang}, ${sites.length} sites`);
    }
  });
}

/** Sentences of ours in which no line may end at a phrase, in a browser that needs to be told where; '' for none. */
const unbroken = (view: View): Promise<string[]> =>
  view.run((window) => {
    if (!window.document.documentElement.classList.contains('joins-phrases')) {
      const { wordBreak, lineBreak } = window.getComputedStyle(window.document.body);
      return `${wordBreak} ${lineBreak}` === 'auto-phrase strict' ? [] : [`${wordBreak} ${lineBreak}`];
    }
    if (window.getComputedStyle(window.document.body).wordBreak !== 'keep-all') return ['no keep-all'];
    const walker = window.document.createTreeWalker(window.document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      const parent = walker.currentNode.parentElement;
      if (!parent?.checkVisibility() || parent.closest('script, style, .sr, option, textarea, pre, [data-value], .path, td')) continue;
      // Words of a site, which are not ours to join.
      if (parent.closest('.said, blockquote') && window.getComputedStyle(parent).wordBreak === 'normal') continue;
      // Twenty signs without a place where a line may end.
      if (/[ぁ-んァ-ヶ一-龠、。ー]{20,}/.test(text)) found.push(`${parent.className || parent.localName}: ${text.slice(0, 30)}`);
    }
    return found;
  });

/** Everything that the shared suite needs, for the further tests of one browser. */
export function useStage(open: Open): Stage {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const stage: Stage = {
    browser: undefined as unknown as TestBrowser,
    web: undefined as unknown as TestWeb,
    tally: { checks: 0, rules: 0, faults: [] },
    home: '',
    openPage: (page, query = '') => stage.browser.goto(`${stage.home}/src/extension/ui/${page}/index.html${query && `?${query}`}`),
  };
  beforeAll(async () => {
    stage.web = await openTestWeb(
      { ...SITES, [SLOW]: 'public/demo/asagiri', [PLAIN]: 'public/demo/asagiri' },
      {
        respond: async ({ host, path }) => {
          if (host === PLAIN) return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: PLAIN_PAGE };
          if (host === SLOW && path === '/terms.html') await held;
          return undefined;
        },
      },
    );
    stage.browser = await open({ proxyPort: stage.web.port, language: 'ja' });
    await stage.browser.goto('about:blank');
    const popup = await stage.browser.openPopup();
    stage.home = await popup.run((window) => window.location.origin);
    await stage.browser.closePopup();
  });
  afterAll(async () => {
    release();
    await stage.browser?.close();
    await stage.web?.close();
  });
  return stage;
}

/** Audits sites of the stage; without names all of them. */
export async function auditSites({ browser }: Pick<Stage, 'browser'>, hosts: readonly string[] = Object.keys(SITES)): Promise<void> {
  for (const host of hosts) {
    await browser.goto(`http://${host}/`);
    await audited(await browser.openPopup());
    await browser.closePopup();
  }
}

/** A limit against hanging: a view is looked at many times in a test, and shared machines are slow. */
const LONG = 240_000;

export function describeAccessibility(stage: Stage): void {
  vi.setConfig({ testTimeout: LONG });
  describe('before anything is audited', () => {
    test.each(['library', 'compare', 'questions'] as const)('%s is empty', async (page) => {
      await stage.openPage(page);
      await shows(stage.browser.page, '.empty');
      await check(stage, stage.browser.page, `${page}, ja, empty`);
    });
  });

  describe.each(['ja', 'en'] as const)('%s', (lang) => {
    beforeAll(async () => {
      if (lang === 'ja') await auditSites(stage);
      await speak(stage, lang);
    }, 180_000);
    popupChecks(stage, lang);
    pageChecks(stage, lang);
  });

  test('lines of Japanese end between phrases, on every page', async () => {
    await speak(stage, 'ja');
    for (const page of Object.keys(PAGES) as PageName[]) {
      await stage.openPage(page);
      await isWhole(stage.browser.page);
      await openAll(stage.browser.page);
      expect.soft(`${page}: ${(await unbroken(stage.browser.page)).join('\n')}`).toBe(`${page}: `);
    }
  });

  test('all of it was looked at', () => {
    console.log(`axe-core: ${stage.tally.checks} checks, up to ${stage.tally.rules} rules each, ${stage.tally.faults.length} faults`);
    expect(stage.tally.checks).toBeGreaterThan(100);
    expect(stage.tally.rules).toBeGreaterThan(30);
  });
}
