import type { Fetched, FetchOptions, FetchResult, Ports } from '../../crawl/ports.ts';
import type { FetchAnswer } from '../content/contract.ts';
import { AccessError } from '../platform/page-access.ts';
import { mayRead } from '../platform/permissions.ts';
import { fetchDirectly } from './fetch-directly.ts';
import { fetchInPage } from './page-script.ts';
import { underOrigin } from './place.ts';

/** Fetches through the page in the tab; from the background where the page can't and the person has allowed the origin. */
export interface FetchPort {
  fetch: Ports['fetch'];
  /** True once the tab was found to be gone. */
  tabClosed(): boolean;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (ch) => ch.charCodeAt(0));
}

const fetched = ({ status, url, contentType, body, cut }: Extract<FetchAnswer, { ok: true }>): Fetched => ({ status, url, contentType, bytes: bytesOf(body), cut });

/** How long the next page of the tab is waited for before each further try: at once, then as slow pages need. */
const SUCCESSOR_PAUSES_MS = [0, 300, 1200];

/** `tabId` is asked for at each request: a job goes on in the tab in which the popup was opened last. */
export function createFetchPort(origin: string, tabId: () => number): FetchPort {
  let closed = false;
  /** Set by the first refusal, so that the page's policy has nothing more to report to its owner. */
  let forbidden = false;

  /** Null where the page in the tab can't ask. */
  async function throughPage(url: string, { timeoutMs, maxBytes }: FetchOptions): Promise<FetchAnswer | null> {
    try {
      const answer = await fetchInPage(tabId(), { url, origin, timeoutMs, maxBytes });
      closed = false;
      return answer;
    } catch (error) {
      closed = error instanceof AccessError && error.failure === 'closed';
      return null;
    }
  }

  const isLeft = (answer: FetchAnswer | null): boolean => (answer === null ? !closed : !answer.ok && answer.error === 'left');

  /** A page that was left while it asked has a successor that may ask instead, as soon as it is there. */
  async function throughSuccessors(url: string, options: FetchOptions): Promise<FetchAnswer | null> {
    let answer = await throughPage(url, options);
    for (const pause of SUCCESSOR_PAUSES_MS) {
      if (!isLeft(answer) || forbidden) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
      answer = await throughPage(url, options);
    }
    return answer;
  }

  async function throughTab(url: string, options: FetchOptions): Promise<FetchResult | null> {
    if (forbidden || new URL(url).origin !== origin) return null;
    const answer = await throughSuccessors(url, options);
    if (answer === null) return null;
    if (answer.ok) return { ok: true, value: fetched(answer) };
    forbidden ||= answer.error === 'policy';
    if (answer.error === 'policy' || answer.error === 'wrong-page') return null;
    return { ok: false, error: answer.error === 'cancelled' || answer.error === 'left' ? 'network' : answer.error };
  }

  return {
    tabClosed: () => closed,
    fetch: async (address, options) => {
      const url = underOrigin(address, origin);
      const answer = await throughTab(url, options);
      if (answer) return answer;
      const target = new URL(url).origin;
      if (!(await mayRead(target))) return { ok: false, error: closed ? 'network' : 'policy' };
      const direct = await fetchDirectly(url, options);
      // Without the permission, which may be withdrawn at any time, a request fails as if there were no connection.
      return !direct.ok && direct.error === 'network' && !(await mayRead(target)) ? { ok: false, error: 'policy' } : direct;
    },
  };
}
