import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JobState } from '../../src/extension/messages/protocol.ts';
import { isFetch, type Open, readState } from './audit-of-site.ts';
import { poll, type TestBrowser, type View } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** The background ended again and again while it audits, at random moments, and the extension renewed in the middle: nothing is lost and nothing is there twice. */

const PAGES = 10;
/** Pages that are asked for at once. */
const AT_ONCE = 4;
const DELAY_MS = 60;
/**
 * A background lives so long at most: sometimes for a whole audit, sometimes not even for its first step. And so much longer each time in
 * which an audit has not ended: a machine may be slow.
 */
const LONGEST_LIFE_MS = 200;
const LONGER_MS = 30;
/** So long a person looks at a popup that shows nothing. */
const PATIENCE_MS = 2000;
/** A limit against hanging, not a measure of speed. */
const LIMIT_MS = 60_000;
const SEED = 20_261_122;

/** Names of sites: more than are needed, since a lucky audit ends before its background does. */
const ENDED = Array.from({ length: 60 }, (_, n) => `ended-${n}.test`);
const HOSTS = ['undisturbed.test', 'before.test', 'renewed.test', ...ENDED];

const isPage = (path: string): boolean => path.endsWith('.html');

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return (((mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed) >>> 0) / 2 ** 32;
  };
}

const originOf = (host: string): string => `http://${host}`;

/** An audit but for its moments and the name of its host: alike for two sites with the same pages. */
const essence = ({ audit, pages }: JobState, host: string): unknown =>
  JSON.parse(
    JSON.stringify({ findings: audit?.findings, summary: audit?.summary, pages: pages.map(({ url, kind, status }) => `${url} ${kind} ${status}`).sort() }).replaceAll(
      host,
      'site.test',
    ),
  );

interface Kept {
  /** Origins of all saved audits, and of their lines. */
  audits: string[];
  lines: string[];
  /** Pages on the disk, and those of running jobs. */
  pages: number;
  /** Every key of the session with its phase. */
  session: string[];
}

/** Everything that the extension keeps, read from one of its pages. */
const readKept = (view: View): Promise<Kept> =>
  view.run(async (window) => {
    const all = (name: string, store: string): Promise<{ origin: string }[]> =>
      new Promise((resolve, reject) => {
        const opening = window.indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const asking = db.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => {
            db.close();
            resolve(asking.result);
          };
        };
      });
    const session = await (window as unknown as { chrome: typeof chrome }).chrome.storage.session.get(null);
    return {
      audits: (await all('hisho-audit-library', 'audits')).map(({ origin }) => origin).sort(),
      lines: (await all('hisho-audit-library', 'summaries')).map(({ origin }) => origin).sort(),
      pages: (await all('hisho-audit', 'pages')).length,
      session: Object.entries(session).map(([key, value]) => `${key} ${(value as { phase?: string }).phase ?? ''}`),
    };
  });

/** The same once nothing is written any more: the last of an audit is, a little after its end is shown. */
const keptAtRest = (view: View): Promise<Kept> =>
  poll(
    'the end of all writing',
    async () => {
      const now = await readKept(view);
      return now.pages === 0 && !now.session.some(isRunning) ? now : null;
    },
    LIMIT_MS,
  );

const isRunning = (line: string): boolean => line.endsWith(' running');

export function describeInterrupted(open: Open, { times }: { times: number }): void {
  describe('interrupted', () => {
    let web: TestWeb;
    let browser: TestBrowser;
    let popup: View;

    beforeAll(async () => {
      web = await openTestWeb(Object.fromEntries(HOSTS.map((host) => [host, 'public/demo/asagiri'])), {
        respond: async ({ path, headers }) => {
          if (isFetch({ headers }) && isPage(path)) await sleep(DELAY_MS);
          return undefined;
        },
      });
      browser = await open({ proxyPort: web.port });
    });
    afterAll(async () => {
      await browser?.close();
      await web?.close();
    });
    beforeEach(() => browser.closePopup());

    const asked = (host: string): string[] => web.log.filter((entry) => entry.host === host && isFetch(entry) && isPage(entry.path)).map(({ path }) => path);

    let pressedAt = 0;

    async function press(): Promise<void> {
      popup = await browser.openPopup();
      pressedAt = Date.now();
    }

    async function begin(host: string): Promise<void> {
      await browser.goto(originOf(host));
      await press();
    }

    /** The state of a site. Where a press was lost with the background, before anything of it was written down, the person presses again. */
    async function look(host: string): Promise<JobState | undefined> {
      const state = await readState(popup, originOf(host));
      if (state || Date.now() < pressedAt + PATIENCE_MS) return state;
      await browser.closePopup();
      await press();
      return undefined;
    }

    const finished = (host: string): Promise<JobState> =>
      poll(
        `the audit of ${host}`,
        async () => {
          const state = await look(host);
          return state && state.phase !== 'running' ? state : null;
        },
        LIMIT_MS,
      );

    /** Ends the background at random moments until the audit is finished, or for so many times. Gives how often. */
    async function disturb(host: string, most: number, random: () => number): Promise<number> {
      let count = 0;
      while (count < most) {
        await sleep(random() * (LONGEST_LIFE_MS + count * LONGER_MS));
        const state = await look(host);
        if (state && state.phase !== 'running') break;
        // Before its first writing nothing would wake it again but another press.
        if (!state) continue;
        await browser.killBackground();
        count++;
      }
      return count;
    }

    test(`the background ended ${times} times: each audit is that of an undisturbed run`, { timeout: 600_000 }, async () => {
      await begin('undisturbed.test');
      const wanted = essence(await finished('undisturbed.test'), 'undisturbed.test');
      const random = seeded(SEED);
      const audited = [originOf('undisturbed.test')];
      let left = times;
      for (const host of ENDED) {
        if (left === 0) break;
        await begin(host);
        const count = await disturb(host, left, random);
        left -= count;
        const state = await finished(host);
        audited.push(originOf(host));
        expect(state).toMatchObject({ phase: 'done', error: null, permissionNeeded: false });
        expect(essence(state, host)).toEqual(wanted);
        expect(state.pages.map(({ status }) => status)).toEqual(Array(PAGES).fill('read'));
        const paths = asked(host);
        expect(new Set(paths).size).toBe(PAGES - 1);
        expect(paths.length).toBeLessThanOrEqual(PAGES - 1 + AT_ONCE * count);
        for (const path of new Set(paths)) expect(paths.filter((other) => other === path).length).toBeLessThanOrEqual(1 + count);
      }
      expect(left).toBe(0);
      const kept = await keptAtRest(popup);
      expect(kept.audits).toEqual(audited.sort());
      expect(kept.lines).toEqual(audited);
      expect(web.strayRequests().map(({ url }) => url)).toEqual([]);
    });

    test('the extension renewed in the middle: what was kept is there, and the next press audits the site, once', { timeout: 240_000 }, async () => {
      await begin('before.test');
      const before = await finished('before.test');
      await begin('renewed.test');
      await poll('three pages', async () => asked('renewed.test').length >= 3, LIMIT_MS);
      const home = await popup.run((window) => window.location.origin);
      await browser.reloadExtension();
      await press();
      const state = await finished('renewed.test');
      expect(state).toMatchObject({ phase: 'done', error: null });
      expect(essence(state, 'renewed.test')).toEqual(essence(before, 'before.test'));
      for (const path of new Set(asked('renewed.test'))) expect(asked('renewed.test').filter((other) => other === path).length).toBeLessThanOrEqual(2);
      const kept = await keptAtRest(popup);
      expect(kept.audits.filter((origin) => /before|renewed/.test(origin))).toEqual(['http://before.test', 'http://renewed.test']);
      expect(kept.lines).toEqual(kept.audits);
      expect(new Set(kept.audits).size).toBe(kept.audits.length);
      const welcomes = await popup.run(
        async (window) => (await (window as unknown as { chrome: typeof chrome }).chrome.tabs.query({})).filter(({ url }) => url?.includes('/welcome/')).length,
      );
      expect(welcomes).toBe(0);
      await browser.closePopup();
      await browser.newTab(`${home}/src/extension/ui/library/index.html`);
      const shown = await browser.page.until((window) => ['before', 'renewed'].every((name) => window.document.querySelector(`[data-site="http://${name}.test"]`) !== null));
      expect(shown).toBe(true);
    });
  });
}
