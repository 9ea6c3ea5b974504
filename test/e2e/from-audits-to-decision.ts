import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/core/model/dossier.ts';
import { bareDossier } from '../../src/core/model/dossier.ts';
import type { Backup } from '../../src/extension/storage/library/backup.ts';
import { loadReportLanguage, type ReportLanguage } from '../../src/present/report/language.ts';
import { decode } from '../export/readers.ts';
import { expectAll, READERS } from '../export/said.ts';
import { damagedBackups } from '../extension/storage/library/damaged.ts';
import type { LaunchOptions, TestBrowser, View } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** What a buyer takes to the boss, from the first press to the files: the same text runs in Chromium and Firefox. */

const SITES = { 'asagiri.example': 'public/demo/asagiri', 'denwa.example': 'test/sites/corpus/d-denwa/site', 'redflags.example': 'test/sites/corpus/d-redflags/site' };
const ORIGIN = 'http://asagiri.example';
const FORMATS = ['md', 'csv', 'html', 'xlsx'] as const;
const NOTES = { verdict: '電話で聞いたら、違いました。', good: '口コミは三件、どれもよい。', concern: '登記の住所が違う。', answer: '担当者は三営業日で交代できます。' };

type Page = 'library' | 'compare' | 'questions';

/** A browser with the extension, and its own pages. */
async function openFull(open: (options: LaunchOptions) => Promise<TestBrowser>, proxyPort: number) {
  const browser = await open({ proxyPort, language: 'ja' });
  let home = '';
  const addressOf = (page: Page, query: string): string => `${home}/src/extension/ui/${page}/index.html${query}`;
  const press = (view: View, selector: string) =>
    view.until((window, wanted) => {
      const element = window.document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector);
  return {
    browser,
    press,
    /** Opens the popup on a site that has an audit, or makes one. */
    audit: async (host: string): Promise<View> => {
      await browser.goto(`http://${host}/`);
      const popup = await browser.openPopup();
      await popup.until((window) => window.document.documentElement.dataset.state === 'done');
      home = await popup.run((window) => window.location.origin);
      return popup;
    },
    address: addressOf,
    goto: async (page: Page, query = ''): Promise<void> => {
      await browser.goto(addressOf(page, query));
      await browser.page.until((window) => window.document.documentElement.dataset.state === 'done');
    },
    write: (selector: string, text: string) =>
      browser.page.until(
        (window, wanted, words) => {
          const field = window.document.querySelector<HTMLTextAreaElement>(wanted);
          if (!field) return false;
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('blur', { bubbles: true }));
          return true;
        },
        selector,
        text,
      ),
    /** Chooses a file in the page of saved audits. */
    choose: (text: string) =>
      browser.page.run((window, content) => {
        const input = window.document.querySelector<HTMLInputElement>('input[type="file"]');
        const given = new DataTransfer();
        given.items.add(new File([content], 'backup.json', { type: 'application/json' }));
        if (input) input.files = given.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      }, text),
    download: async (selector: string) => {
      await press(browser.page, selector);
      return browser.takeDownload();
    },
  };
}

type Full = Awaited<ReturnType<typeof openFull>>;

/** Everything that a page shows. */
const shown = (full: Full, selector: string): Promise<string> =>
  full.browser.page.until((window, wanted) => [...window.document.querySelectorAll<HTMLElement>(wanted)].map((element) => element.textContent).join('\n'), selector);

/** The back-up without the moment at which it was made. */
const contentOf = (text: string): unknown => ({ ...(JSON.parse(text) as Backup), madeAt: '' });

export function decisionTests(open: (options: LaunchOptions) => Promise<TestBrowser>): void {
  let web: TestWeb;
  let full: Full;
  let ja: ReportLanguage;
  /** The back-up's text, and from it what every export has to hold. */
  let backup = '';
  let dossiers: Dossier[] = [];
  let list = '';
  let table = '';

  beforeAll(async () => {
    ja = await loadReportLanguage('ja');
    web = await openTestWeb(SITES);
    full = await openFull(open, web.port);
  });
  afterAll(async () => {
    await full.browser.close();
    await web.close();
  });

  const backUp = async (in_: Full): Promise<string> => {
    await in_.goto('library');
    await in_.browser.page.until((window) => window.document.querySelectorAll('[data-site]').length === 3);
    return decode((await in_.download('[data-action="back-up"]')).data);
  };

  describe('audits', () => {
    test('of three sites, one verdict corrected where it was found', async () => {
      for (const host of Object.keys(SITES).reverse()) {
        const popup = await full.audit(host);
        if (`http://${host}` !== ORIGIN) {
          await full.browser.closePopup();
          continue;
        }
        const row = '[data-criterion="contact.phone"]';
        const met = await popup.run((window) => Number(window.document.querySelector('[data-count="met"] b')?.textContent));
        await full.press(popup, '[data-row="contact"]');
        await full.press(popup, `${row} [data-row]`);
        await full.press(popup, `${row} [data-action="fix"]`);
        await full.press(popup, `${row} .fix input[value="partial"]`);
        await popup.until((window, wanted) => window.document.querySelector<HTMLElement>(wanted)?.dataset.status === 'partial', row);
        await popup.run(
          (window, wanted, words) => {
            const field = window.document.querySelector<HTMLTextAreaElement>(wanted);
            if (field) field.value = words;
            field?.dispatchEvent(new Event('input', { bubbles: true }));
          },
          `${row} .fix textarea`,
          NOTES.verdict,
        );
        await popup.until((window, wanted, words) => window.document.querySelector(wanted)?.textContent?.includes(words), `${row} .crit-row`, NOTES.verdict);
        expect(await popup.run((window) => Number(window.document.querySelector('[data-count="met"] b')?.textContent))).toBe(met - 1);
      }
      await full.browser.closePopup();
      const again = await full.audit('asagiri.example');
      await again.until((window, words) => window.document.querySelector('[data-criterion="contact.phone"][data-own]')?.textContent?.includes(words), NOTES.verdict);
      await full.browser.closePopup();
    });

    test('two checks made by hand, and an answer written down', async () => {
      await full.goto('questions', `?site=${encodeURIComponent(ORIGIN)}`);
      for (const [check, state, note] of [
        ['manual.reviews', 'good', NOTES.good],
        ['manual.registry', 'concern', NOTES.concern],
      ]) {
        await full.press(full.browser.page, `[data-manual="${check}"] input[value="${state}"]`);
        await full.write(`[data-manual="${check}"] textarea`, note ?? '');
      }
      await full.press(full.browser.page, '#questions [data-action="answer"]');
      await full.write('#questions .own textarea', NOTES.answer);
      await full.browser.page.until((window) => window.document.querySelector('#questions .said-so') !== null);
    });

    test('are all in the back-up', async () => {
      backup = await backUp(full);
      list = await shown(full, '[data-site]');
      expect(list).toContain('あなたの判定 1件');
      const { audits, additions } = JSON.parse(backup) as Backup;
      expect(additions).toMatchObject([
        {
          origin: ORIGIN,
          verdicts: [{ criterion: 'contact.phone', status: 'partial', note: NOTES.verdict }],
          manual: [
            { id: 'manual.reviews', state: 'good', note: NOTES.good },
            { id: 'manual.registry', state: 'concern', note: NOTES.concern },
          ],
          answers: [{ text: NOTES.answer }],
        },
      ]);
      dossiers = audits.map(({ origin, audit }) => ({ ...bareDossier(audit), ...additions.find((own) => own.origin === origin) }));
      expect(dossiers.map(({ audit }) => audit.site.origin).sort()).toEqual(Object.keys(SITES).map((host) => `http://${host}`));
    });
  });

  test('what is decided in one tab is seen in the others', async () => {
    const cell = '[data-criterion="contact.phone"] td[data-own]';
    await full.goto('compare');
    await full.browser.page.until((window, wanted) => window.document.querySelector(wanted) !== null, cell);
    const questions = full.address('questions', `?site=${encodeURIComponent(ORIGIN)}`);
    await full.browser.newTab(questions);
    await full.browser.page.until((window) => window.document.documentElement.dataset.state === 'done');
    const row = '#verdicts [data-criterion="company.address"]';
    await full.press(full.browser.page, `${row} [data-action="fix"]`);
    await full.press(full.browser.page, `${row} .fix input[value="partial"]`);
    await full.browser.page.until((window, wanted) => window.document.querySelector(`${wanted}[data-own]`) !== null, row);
    await full.browser.showTab(0);
    await full.browser.page.until((window) => window.document.querySelector('[data-criterion="company.address"] td[data-own]') !== null);
    await full.browser.showTab(1);
    await full.press(full.browser.page, `${row} [data-action="revert"]`);
    await full.browser.page.until((window, wanted) => window.document.querySelector(`${wanted}[data-own]`) === null, row);
    await full.browser.showTab(0);
    await full.browser.page.until((window) => window.document.querySelector('[data-criterion="company.address"] td[data-own]') === null);
  });

  describe('files, read again by other parsers', () => {
    test.each(FORMATS)('%s of one audit has every finding, quote, note and page', async (format) => {
      const own = dossiers.find(({ audit }) => audit.site.origin === ORIGIN) as Dossier;
      await full.goto('questions', `?site=${encodeURIComponent(ORIGIN)}`);
      const { name, data } = await full.download(`[data-export="${format}"]`);
      expect(name).toMatch(new RegExp(`-\\d{4}-\\d\\d-\\d\\d\\.${format}$`));
      expectAll(READERS[format](data), own, ja);
    });

    test('JSON of one audit is what is kept', async () => {
      const own = dossiers.find(({ audit }) => audit.site.origin === ORIGIN) as Dossier;
      await full.goto('questions', `?site=${encodeURIComponent(ORIGIN)}`);
      const read = JSON.parse(decode((await full.download('[data-export="json"]')).data)) as Record<string, unknown>;
      expect(read).toMatchObject({ findings: own.audit.findings, pages: own.audit.pages, verdicts: own.verdicts, answers: own.answers });
    });

    test.each(FORMATS)('%s of the comparison has those of each site', async (format) => {
      await full.goto('compare');
      await full.browser.page.until((window) => window.document.querySelectorAll('.p-name').length === 3);
      table = await shown(full, 'table');
      const { data } = await full.download(`[data-export="${format}"]`);
      const text = READERS[format](data);
      for (const dossier of dossiers) expectAll(text, dossier, ja);
    });
  });

  describe('a back-up', () => {
    test('in a fresh profile gives the same list, comparison, checks and back-up', async () => {
      const fresh = await openFull(open, web.port);
      try {
        await fresh.audit('asagiri.example');
        await fresh.browser.closePopup();
        await fresh.goto('library');
        await fresh.choose(backup);
        await fresh.browser.page.until((window) => window.document.querySelector('dialog[open]') !== null);
        await fresh.press(fresh.browser.page, '[data-restore="replace"]');
        await fresh.browser.page.until((window) => window.document.querySelectorAll('[data-site]').length === 3);
        expect(contentOf(await backUp(fresh))).toEqual(contentOf(backup));
        expect(await shown(fresh, '[data-site]')).toBe(list);
        await fresh.goto('compare');
        await fresh.browser.page.until((window) => window.document.querySelectorAll('.p-name').length === 3);
        expect(await shown(fresh, 'table')).toBe(table);
        await fresh.goto('questions', `?site=${encodeURIComponent(ORIGIN)}`);
        expect(await fresh.browser.page.run((window) => window.document.querySelector<HTMLElement>('[data-manual="manual.registry"]')?.dataset.state)).toBe('concern');
      } finally {
        await fresh.browser.close();
      }
    });

    test('that is damaged or foreign is refused with a reason, and changes nothing', async () => {
      const reasons: Record<string, string | undefined> = {};
      const damaged = damagedBackups(backup);
      for (const [what, text] of damaged) {
        await full.goto('library');
        await full.choose(text);
        reasons[what] = await full.browser.page.until((window) => window.document.querySelector<HTMLElement>('[data-failure]')?.dataset.failure);
      }
      expect(reasons).toEqual(Object.fromEntries(damaged.map(([what, , failure]) => [what, failure])));
      expect(contentOf(await backUp(full))).toEqual(contentOf(backup));
      expect(await shown(full, '[data-site]')).toBe(list);
    });
  });

  test('nothing was asked for but pages of the sites', () => {
    expect(web.strayRequests().map(({ url }) => url)).toEqual([]);
  });
}
