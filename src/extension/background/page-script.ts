import script from '../content/main.ts?script&iife';
import type { ContentGlobal, FetchAnswer, FetchRequest, LivePage } from '../content/contract.ts';
import { callInPage, injectFile } from '../platform/page-access.ts';

/** Calls the content script of a tab, injecting it where the page has none yet (first call, page reloaded or left). */

async function call<A>(tabId: number, func: (argument: A) => Promise<string> | null, argument: A): Promise<string> {
  const first = await callInPage(tabId, func, argument);
  if (typeof first === 'string') return first;
  await injectFile(tabId, script);
  const second = await callInPage(tabId, func, argument);
  if (typeof second !== 'string') throw new Error('The page was left while it was read');
  return second;
}

/** What the tab shows. Throws AccessError where the browser does not allow it. */
export async function readLivePage(tabId: number): Promise<LivePage> {
  return JSON.parse(await call(tabId, () => (globalThis as ContentGlobal).hishoAudit?.readPage() ?? null, null)) as LivePage;
}

/** A page of the tab's own origin, asked for by the tab's page. */
export async function fetchInPage(tabId: number, request: FetchRequest): Promise<FetchAnswer> {
  return JSON.parse(await call(tabId, (asked: FetchRequest) => (globalThis as ContentGlobal).hishoAudit?.fetchPage(asked) ?? null, request)) as FetchAnswer;
}

/** Ends the requests that the tab's page has under way; a page that is gone has none. */
export async function stopInPage(tabId: number): Promise<void> {
  await callInPage(tabId, () => (globalThis as ContentGlobal).hishoAudit?.stop(), null).catch(() => {});
}
