import { sameSite } from '../core/site/same-site.ts';
import type { FetchOptions, FetchResult } from '../crawl/ports.ts';

/**
 * GET for the command line: no cookies, no referrer, redirects hop by hop so that nothing is asked of another site.
 * Every failure is a result: `timeout`, `other-site` (redirect away), `network` (all else).
 */

const MAX_HOPS = 6;

/** Reads a body up to `maxBytes`. */
async function readBody(response: Response, maxBytes: number): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const reader = response.body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), cut: false };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    chunks.push(chunk.value);
    size += chunk.value.length;
    if (size > maxBytes) {
      await reader.cancel().catch(() => {});
      break;
    }
  }
  const bytes = new Uint8Array(Math.min(size, maxBytes));
  let at = 0;
  for (const chunk of chunks) {
    const rest = chunk.subarray(0, bytes.length - at);
    bytes.set(rest, at);
    at += rest.length;
  }
  return { bytes, cut: size > maxBytes };
}

/** A fetch port for one site. `version` goes into the User-Agent. */
export function webFetch(startUrl: string, version: string): (url: string, options: FetchOptions) => Promise<FetchResult> {
  return async (address, { signal, maxBytes }) => {
    let url = address;
    try {
      for (let hop = 0; hop < MAX_HOPS; hop++) {
        if (!sameSite(url, startUrl)) return { ok: false, error: 'other-site' };
        const response = await fetch(url, {
          signal,
          redirect: 'manual',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          headers: { 'user-agent': `HishoAudit/${version}`, accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1', 'accept-language': 'ja,en;q=0.5' },
        });
        const location = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && location) {
          await response.body?.cancel().catch(() => {});
          url = new URL(location, url).href;
          continue;
        }
        return { ok: true, value: { status: response.status, url, contentType: response.headers.get('content-type'), ...(await readBody(response, maxBytes)) } };
      }
      return { ok: false, error: 'network' };
    } catch {
      return { ok: false, error: signal.aborted ? 'timeout' : 'network' };
    }
  };
}
