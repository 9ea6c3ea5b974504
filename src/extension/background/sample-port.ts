import type { Fetched, FetchOptions, FetchResult } from '../../crawl/ports.ts';
import { browser } from '../platform/browser.ts';
import { sampleFile } from '../samples.ts';
import type { FetchPort } from './fetch-port.ts';

/** Reads the pages of a sample from the extension's own package. Nothing is asked for on the web. */

const NOT_FOUND = { status: 404, contentType: null, bytes: new Uint8Array(), cut: false };

async function readFile(url: string, file: string, { signal }: FetchOptions): Promise<Fetched> {
  // A file that is not there fails like a connection.
  const response = await fetch(browser.runtime.getURL(file), { signal }).catch(() => null);
  if (!response?.ok) return { ...NOT_FOUND, url };
  return { status: 200, url, contentType: response.headers.get('content-type'), bytes: new Uint8Array(await response.arrayBuffer()), cut: false };
}

export function samplePort(origin: string): FetchPort {
  return {
    tabClosed: () => false,
    fetch: async (url, options): Promise<FetchResult> => {
      const file = sampleFile(url);
      if (file === null || new URL(url).origin !== origin) return { ok: false, error: 'other-site' };
      return { ok: true, value: await readFile(url, file, options) };
    },
  };
}
