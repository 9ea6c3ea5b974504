import type { Shown } from '../../dom/overlay/plan.ts';
import type { InPagePlan } from '../../present/in-page.ts';
import type { ContentGlobal, FetchAnswer, FetchRequest, HighlightGlobal, LivePage, SettledRequest } from '../content/contract.ts';
import { CONTENT_SCRIPT, HIGHLIGHT_SCRIPT } from '../content/files.ts';
import { browser } from '../platform/browser.ts';
import { callInPage, injectFile } from '../platform/page-access.ts';

/** Calls the content script of a tab. */

async function inject<A>(tabId: number, func: (argument: A) => Promise<string> | null, argument: A): Promise<string> {
  await injectFile(tabId, CONTENT_SCRIPT);
  const answer = await callInPage(tabId, func, argument);
  if (typeof answer !== 'string') throw new Error('The page was left while it was read');
  return answer;
}

/** What the tab shows. Throws AccessError where the browser does not allow it. */
export async function readLivePage(tabId: number): Promise<LivePage> {
  return JSON.parse(await inject(tabId, () => (globalThis as ContentGlobal).hishoAudit?.readPage() ?? null, null)) as LivePage;
}

/** What the tab shows once it has come to rest. Throws AccessError. */
export async function readSettledPage(tabId: number, request: SettledRequest): Promise<LivePage | null> {
  await injectFile(tabId, CONTENT_SCRIPT);
  const answer = await callInPage(tabId, (asked: SettledRequest) => (globalThis as ContentGlobal).hishoAudit?.readSettled(asked) ?? null, request);
  return typeof answer === 'string' ? (JSON.parse(answer) as LivePage) : null;
}

const ask = (asked: FetchRequest): Promise<string> | null => (globalThis as ContentGlobal).hishoAudit?.fetchPage(asked) ?? null;

const isAsking = (url: string): boolean => (globalThis as ContentGlobal).hishoAudit?.isFetching(url) ?? false;

/** Resolves with 'left' once the tab shows another document than the one that asks: frozen for a way back, that one never answers. */
function watchLeaving(tabId: number, url: string): { left: Promise<FetchAnswer>; end(): void } {
  let onUpdated = (_tab: number, _change: { status?: string }): void => {};
  const left = new Promise<FetchAnswer>((resolve) => {
    onUpdated = async (changed, { status }) => {
      // Also said of a page that only changes its own address: then it still asks.
      if (changed === tabId && status && !(await callInPage(tabId, isAsking, url).catch(() => false))) resolve({ ok: false, error: 'left' });
    };
  });
  browser.tabs.onUpdated.addListener(onUpdated);
  return { left, end: () => browser.tabs.onUpdated.removeListener(onUpdated) };
}

async function askPage(tabId: number, request: FetchRequest): Promise<FetchAnswer> {
  const answer = await callInPage(tabId, ask, request);
  return JSON.parse(typeof answer === 'string' ? answer : await inject(tabId, ask, request)) as FetchAnswer;
}

/** A page of the tab's own origin, asked for by the tab's page, which may be another than the one first read. */
export async function fetchInPage(tabId: number, request: FetchRequest): Promise<FetchAnswer> {
  const leaving = watchLeaving(tabId, request.url);
  try {
    return await Promise.race([askPage(tabId, request), leaving.left]);
  } finally {
    leaving.end();
  }
}

/** Ends the requests that the tab's page has under way; a page that is gone has none. */
export async function stopInPage(tabId: number): Promise<void> {
  await callInPage(tabId, () => (globalThis as ContentGlobal).hishoAudit?.stop(), null).catch(() => {});
}

/** Marks evidence in the tab's page. Throws AccessError where the browser does not allow it. */
export async function highlightInPage(tabId: number, plan: InPagePlan): Promise<Shown> {
  await injectFile(tabId, HIGHLIGHT_SCRIPT);
  const answer = await callInPage(tabId, (asked: InPagePlan) => (globalThis as HighlightGlobal).hishoHighlight?.show(asked) ?? null, plan);
  if (typeof answer !== 'string') throw new Error('The page was left while it was marked');
  return JSON.parse(answer) as Shown;
}
