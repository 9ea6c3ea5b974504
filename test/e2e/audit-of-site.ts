import { execFile } from 'node:child_process';
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit, Finding, Status } from '../../src/core/model/audit.ts';
import type { JobState } from '../../src/extension/messages/protocol.ts';
import { NOT_YET_EXAMINED } from '../../src/present/catalogue/catalogue.ts';
import { english } from '../../src/present/language/en.ts';
import { formatValue } from '../../src/present/values/format.ts';
import type { LaunchOptions, TestBrowser, View } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** The audit of a site as the popup shows it, beside the command line's audit of the same address. In any browser. */

export type Open = (options: LaunchOptions) => Promise<TestBrowser>;

/** A row of the popup. */
interface Row {
  id: string;
  status: string;
  value: string;
}

export const audited = (popup: View): Promise<string> => popup.until((window) => (window.document.documentElement.dataset.state === 'done' ? 'done' : ''));

export const readRows = (popup: View): Promise<Row[]> =>
  popup.run((window) =>
    [...window.document.querySelectorAll<HTMLElement>('[data-criterion]')].map((row) => ({
      id: row.dataset.criterion ?? '',
      status: row.dataset.status ?? '',
      value: row.querySelector('[data-value]')?.textContent ?? '',
    })),
  );

const readCounts = (popup: View): Promise<Record<string, number>> =>
  popup.run((window) =>
    Object.fromEntries(
      [...window.document.querySelectorAll<HTMLElement>('[data-count]')].map((count) => [count.dataset.count ?? '', Number(/\d+/.exec(count.textContent ?? '')?.[0])]),
    ),
  );

/** What the extension shows of a site: the running audit, or the latest. */
export const readState = (view: View, origin: string): Promise<JobState | undefined> =>
  view.run(async (window, key) => {
    const { storage } = (window as unknown as { chrome: typeof chrome }).chrome;
    return (await storage.session.get(key))[key] as JobState | undefined;
  }, `job:${origin}`);

const run = promisify(execFile);

async function commandLine(url: string): Promise<Audit> {
  const { stdout } = await run('npm', ['run', '-s', 'audit', '--', url, '--lang', 'en'], { maxBuffer: 50_000_000 });
  return JSON.parse(stdout) as Audit;
}

const essence = ({ id, status, value }: Finding) => ({ id, status, value });

const examined = (audit: Audit): Finding[] => audit.findings.filter((finding) => finding.noteKey?.key !== NOT_YET_EXAMINED);

const isSign = ({ id }: Finding): boolean => id.startsWith('flag.');

function countsOf(audit: Audit): Record<Status, number> {
  const count = (status: Status): number => examined(audit).filter((finding) => finding.status === status && isSign(finding) === (status === 'flagged')).length;
  return { met: count('met'), partial: count('partial'), missing: count('missing'), flagged: count('flagged'), unknown: count('unknown') };
}

/** True for what a script has asked for: browsers name the types that they want of anything else. */
export const isFetch = ({ headers }: { headers: IncomingHttpHeaders }): boolean => headers.accept === '*/*';

/** Serves `folder` on loopback and audits it by a press of the button and by the command line. */
export function describeSite(open: Open, folder: string): void {
  describe(folder, () => {
    let web: TestWeb;
    let browser: TestBrowser;
    let popup: View;
    let origin: string;
    let expected: Audit;
    let requestsBefore: number;

    beforeAll(async () => {
      web = await openTestWeb({ '127.0.0.1': folder });
      origin = `http://127.0.0.1:${web.port}`;
      expected = await commandLine(`${origin}/`);
      browser = await open({ proxyPort: web.port });
      await browser.goto(`${origin}/`);
      await browser.page.run((window) => {
        window.document.cookie = 'sid=secret; path=/';
      });
      requestsBefore = web.log.length;
      popup = await browser.openPopup();
      await audited(popup);
    });

    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });

    test('has the findings of the command line', async () => {
      const state = await readState(popup, origin);
      expect(state?.audit?.findings.map(essence)).toEqual(expected.findings.map(essence));
      expect(state?.audit?.site.providerName).toBe(expected.site.providerName);
      expect(state?.pages.map(({ url, status, reason, kind }) => ({ url, status, reason, kind }))).toEqual(
        expected.pages.map(({ url, status, reason, kind }) => ({ url, status, reason, kind })),
      );
    });

    test('shows them as rows, with their values', async () => {
      const rows = await readRows(popup);
      const byId = new Map(expected.findings.map((finding) => [finding.id, finding]));
      expect(rows.map(({ id }) => id).sort()).toEqual(
        examined(expected)
          .map(({ id }) => id)
          .sort(),
      );
      expect(rows).toEqual(rows.map(({ id }) => ({ id, status: byId.get(id)?.status, value: formatValue(id, byId.get(id)?.value, english) })));
    });

    test('counts them', async () => {
      expect(await readCounts(popup)).toEqual(countsOf(expected));
    });

    test('has asked for pages of the site and nothing else, without cookies or referrer', () => {
      const requests = web.log.slice(requestsBefore).filter((entry) => entry.host === '127.0.0.1');
      expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
      // The page's own pictures may still be loading.
      const asked = requests.filter(isFetch);
      expect(asked.length).toBeGreaterThan(3);
      expect(asked.filter(({ headers }) => headers.cookie !== undefined || headers.referer !== undefined)).toEqual([]);
      expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
      expect(web.strayRequests().map(({ url }) => url)).toEqual([]);
    });
  });
}
