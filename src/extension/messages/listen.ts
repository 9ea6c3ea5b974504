import { safeParse } from 'valibot';
import { browser } from '../platform/browser.ts';
import { codeOf } from './errors.ts';
import type { Reply, RequestName, Requests } from './protocol.ts';
import { PAYLOADS } from './schemas.ts';

/** The background's one listener: only for our own pages, only for known names, only with a payload of the right form. */

export type Handlers = { [N in RequestName]: (payload: Requests[N]['in']) => Promise<Requests[N]['out']> };

interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/** A content script has our id too, but the address of the page it is in. */
const isOurPage = (sender: Sender): boolean => sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));

const isName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(PAYLOADS, name);

async function answer<N extends RequestName>(handlers: Handlers, name: N, payload: unknown): Promise<Reply<Requests[N]['out']>> {
  const checked = safeParse(PAYLOADS[name], payload);
  if (!checked.success) return { ok: false, error: { code: 'internal', message: `Payload of ${name} is not valid` } };
  try {
    return { ok: true, value: await handlers[name](checked.output as Requests[N]['in']) };
  } catch (error) {
    return { ok: false, error: { code: codeOf(error), message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Chromium knows an answer that follows by `true`, and would take a promise for no answer. */
type Listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void) => true | undefined;

/** Registers the listener at once. It returns true where an answer follows, and undefined for what is not ours to answer. */
export function listen(handlers: Handlers): void {
  const listener: Listener = (message, sender, sendResponse) => {
    const { name, payload } = (message ?? {}) as { name?: unknown; payload?: unknown };
    if (!isName(name) || !isOurPage(sender)) return undefined;
    answer(handlers, name, payload).then(sendResponse);
    return true;
  };
  // The types know listeners that always answer and listeners that never do.
  browser.runtime.onMessage.addListener(listener as (...args: Parameters<Listener>) => true);
}
