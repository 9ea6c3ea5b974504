import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { SitePage } from '../../../src/core/model/site.ts';
import type { FetchAnswer, FetchRequest, LivePage } from '../../../src/extension/content/contract.ts';
import type { JobState } from '../../../src/extension/messages/protocol.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';
import { fakeBrowser } from '../fake-browser.ts';

/** A browser with one tab on the demo site, without a browser. Tests mock the modules at the edge of the background with it. */

export const ORIGIN = 'https://asagiri.example';
export const TAB = 7;
const FOLDER = 'public/demo/asagiri';
/** The start page included. */
export const PAGES = 10;

const pathOf = (url: string): string => new URL(url).pathname.replace(/\/$/, '/index.html');

function readFile(url: string): Buffer | null {
  try {
    return readFileSync(`${FOLDER}${pathOf(url)}`);
  } catch {
    return null;
  }
}

/** The server's answer to a page of the demo site. */
export function serverAnswer(url: string): { status: number; body: Buffer } {
  const body = readFile(url);
  return body ? { status: 200, body } : { status: 404, body: Buffer.from('') };
}

function inPage({ url }: FetchRequest): FetchAnswer {
  const { status, body } = serverAnswer(url);
  return { ok: true, status, url, contentType: 'text/html', body: body.toString('base64'), cut: false };
}

const livePage = (url: string): LivePage => ({
  contentType: 'text/html',
  bytes: 1000,
  encoding: 'utf-8',
  httpStatus: 200,
  thin: false,
  snapshot: { ...snapshotFromHtml(readFile(url)?.toString('utf8') ?? '', url), live: true },
});

export function createStage() {
  vi.stubGlobal('navigator', { onLine: true });
  const browser = fakeBrowser();
  browser.fake.tabs.set(TAB, { id: TAB, url: `${ORIGIN}/`, title: 'あさぎり秘書室' });
  const saved = new Map<string, SitePage>();
  let order = 0;
  const stage = {
    browser,
    /** Pages as they are in IndexedDB, by 'job index'. */
    saved,
    pageScript: {
      readLivePage: vi.fn(async (_tabId: number): Promise<LivePage> => livePage(browser.fake.tabs.get(TAB)?.url ?? '')),
      fetchInPage: vi.fn(async (_tabId: number, request: FetchRequest): Promise<FetchAnswer> => inPage(request)),
      readSettledPage: vi.fn(async (_tabId: number, _request: { wanted: 'changed' | 'always'; maxMs: number }): Promise<LivePage | null> => null),
      stopInPage: vi.fn(async (_tabId: number): Promise<void> => {}),
    },
    pages: {
      savePage: async ({ id }: { id: string }, page: SitePage): Promise<void> => {
        saved.set(`${id} ${++order}`, structuredClone(page));
      },
      loadPages: async ({ id }: { id: string }): Promise<SitePage[]> => [...saved].flatMap(([key, page]) => (key.startsWith(id) ? [structuredClone(page)] : [])),
      dropPages: async ({ id }: { id: string }): Promise<void> => {
        for (const key of [...saved.keys()]) if (key.startsWith(id)) saved.delete(key);
      },
      keepPages: async (run: { id: string }, pages: readonly SitePage[]): Promise<void> => {
        for (const key of [...saved.keys()]) if (key.startsWith(run.id)) saved.delete(key);
        for (const page of pages) saved.set(`${run.id} ${++order}`, structuredClone(page));
      },
      dropOtherPages: async (ids: readonly string[]): Promise<void> => {
        for (const key of [...saved.keys()]) if (!ids.some((id) => key.startsWith(id))) saved.delete(key);
      },
    },
    /** Addresses asked for through the page, without robots.txt. */
    asked: (): string[] => stage.pageScript.fetchInPage.mock.calls.map(([, { url }]) => new URL(url).pathname).filter((path) => path !== '/robots.txt'),
    state: (): JobState | undefined => browser.storage.session.all()[`job:${ORIGIN}`] as JobState | undefined,
    /** The state after the end of the job, when nothing of it is left to do. */
    ended: async (): Promise<JobState> => {
      await vi.waitFor(() => {
        const run = browser.storage.session.all()[`run:${ORIGIN}`] as { phase: string } | undefined;
        if (stage.state() === undefined || stage.state()?.phase === 'running' || run?.phase === 'running') throw new Error('still running');
      }, 15_000);
      return stage.state() as JobState;
    },
  };
  return stage;
}

export type Stage = ReturnType<typeof createStage>;
