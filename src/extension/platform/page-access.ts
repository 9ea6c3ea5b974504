import { browser } from './browser.ts';

/** Runs functions in a tab's page (in the extension's isolated world), under activeTab or a granted origin. */

/**
 * - `closed`: there is no such tab
 * - `error-page`: the browser shows an error of its own in place of the page
 * - `forbidden`: the browser lets no extension read this page, or the permission has ended
 */
export type AccessFailure = 'closed' | 'error-page' | 'forbidden';

export class AccessError extends Error {
  readonly failure: AccessFailure;
  constructor(failure: AccessFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}

const message = (error: unknown): string => (error instanceof Error ? error.message : String((error as { message?: unknown } | null)?.message ?? error));

async function failureOf(tabId: number, text: string): Promise<AccessFailure> {
  const open = await browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
  if (!open) return 'closed';
  return /error page/i.test(text) ? 'error-page' : 'forbidden';
}

/** The result of the page's main frame. Firefox resolves with the error of a script, Chromium rejects. */
async function inMainFrame(tabId: number, what: { files: string[] } | { func: (...args: never[]) => unknown; args: unknown[] }): Promise<unknown> {
  let text = '';
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, ...what } as Parameters<typeof browser.scripting.executeScript>[0]);
    if (!result?.error) return result?.result;
    text = message(result.error);
  } catch (error) {
    text = message(error);
  }
  throw new AccessError(await failureOf(tabId, text), text);
}

/** Injects a file of the extension. The leading slash matters: Firefox resolves it relative to the document that asks. */
export async function injectFile(tabId: number, file: string): Promise<void> {
  await inMainFrame(tabId, { files: [`/${file.replace(/^\//, '')}`] });
}

/** Calls a function that uses nothing but its argument and the page's globals, and gives what it returns or resolves to. */
export function callInPage<A, T>(tabId: number, func: (argument: A) => T, argument: A): Promise<Awaited<T>> {
  return inMainFrame(tabId, { func: func as (...args: never[]) => unknown, args: [argument] }) as Promise<Awaited<T>>;
}

/**
 * True where the permission that a press of the button gives outlasts a change to another page of the site; Firefox ends it with every
 * change of page.
 */
export const keepsAccess = (): boolean => !('getBrowserInfo' in browser.runtime);
