import type { Fetched, FetchOptions, FetchResult } from '../../crawl/ports.ts';
import { readBody } from '../platform/read-body.ts';

/** A page asked for by the background itself, where the person has allowed its origin. */

const INIT: RequestInit = { method: 'GET', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache', redirect: 'manual' };

/** '/company' for '/company/' and the other way round: the most common redirect within a site. */
function withOtherSlash(address: string): string {
  const url = new URL(address);
  url.pathname = url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : `${url.pathname}/`;
  return url.href;
}

/** An extension is not told where a redirect leads before it is followed, so none is: it may lead to another site. */
async function ask(address: string, signal: AbortSignal): Promise<{ response: Response; url: string } | null> {
  for (const url of [address, withOtherSlash(address)]) {
    const response = await fetch(url, { ...INIT, signal });
    if (response.type !== 'opaqueredirect') return { response, url };
  }
  return null;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

export async function fetchDirectly(address: string, { signal, maxBytes }: FetchOptions): Promise<FetchResult> {
  try {
    const answer = await ask(address, signal);
    if (!answer) return { ok: false, error: 'other-site' };
    const { chunks, cut } = await readBody(answer.response, maxBytes);
    const value: Fetched = { status: answer.response.status, url: answer.url, contentType: answer.response.headers.get('content-type'), bytes: joined(chunks), cut };
    return { ok: true, value };
  } catch {
    return { ok: false, error: signal.aborted ? 'timeout' : 'network' };
  }
}
