// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FetchRequest } from '../../../src/extension/content/contract.ts';
import { fetchPage, stopFetching } from '../../../src/extension/content/fetch-page.ts';

const ORIGIN = 'https://asagiri.example';
const REQUEST: FetchRequest = { url: `${ORIGIN}/company`, origin: ORIGIN, timeoutMs: 1000, maxBytes: 100 };

const server = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${ORIGIN}/`);
  server.mockReset();
  vi.stubGlobal('fetch', server);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A response as the page's script sees it. */
const response = (body: Uint8Array[], more: object = {}) => {
  let next = 0;
  const cancel = vi.fn(async () => {});
  const reader = { read: async () => (next < body.length ? { done: false, value: body[next++] } : { done: true }), cancel };
  return {
    response: {
      status: 200,
      url: REQUEST.url,
      type: 'basic',
      headers: new Headers({ 'content-type': 'text/html' }),
      body: { getReader: () => reader, cancel },
      ...more,
    } as unknown as Response,
    cancel,
  };
};

const bytes = (length: number, fill = 97): Uint8Array => new Uint8Array(length).fill(fill);

/** Never answers, and fails when aborted. */
const silence = (_: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));

describe('a page of the same site', () => {
  test('is asked for without cookies and referrer, and only of this origin', async () => {
    server.mockResolvedValue(response([bytes(3), bytes(2, 98)]).response);
    expect(await fetchPage(REQUEST)).toEqual({ ok: true, status: 200, url: REQUEST.url, contentType: 'text/html', body: btoa('aaabb'), cut: false });
    expect(server).toHaveBeenCalledTimes(1);
    expect(server.mock.calls[0]?.[1]).toMatchObject({ method: 'GET', credentials: 'omit', mode: 'same-origin', referrerPolicy: 'no-referrer' });
  });

  test('is given with its status, whatever it is', async () => {
    server.mockResolvedValue(response([], { status: 404, headers: new Headers() }).response);
    expect(await fetchPage(REQUEST)).toMatchObject({ ok: true, status: 404, contentType: '', body: '' });
  });

  test('bytes that are no text come over as they are', async () => {
    const all = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
    server.mockResolvedValue(response([all]).response);
    const answer = await fetchPage({ ...REQUEST, maxBytes: 100_000 });
    expect(answer.ok && Uint8Array.from(atob(answer.body), (ch) => ch.charCodeAt(0))).toEqual(all);
  });

  test('that never ends is cut, and the connection let go', async () => {
    const endless = response(Array.from({ length: 1000 }, () => bytes(64)));
    server.mockResolvedValue(endless.response);
    expect(await fetchPage(REQUEST)).toMatchObject({ ok: true, body: btoa('a'.repeat(100)), cut: true });
    expect(endless.cancel).toHaveBeenCalled();
  });

  test('of exactly the allowed size is whole', async () => {
    server.mockResolvedValue(response([bytes(100)]).response);
    expect(await fetchPage(REQUEST)).toMatchObject({ cut: false });
  });
});

describe('what goes wrong', () => {
  test('a tab that shows another site asks for nothing', async () => {
    expect(await fetchPage({ ...REQUEST, origin: 'https://other.example', url: 'https://other.example/' })).toEqual({ ok: false, error: 'wrong-page' });
    expect(server).not.toHaveBeenCalled();
  });

  test('no connection', async () => {
    server.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await fetchPage(REQUEST)).toEqual({ ok: false, error: 'network' });
  });

  test('a redirect to another site is not followed', async () => {
    server.mockImplementation(async (_, { redirect }) => {
      if (redirect === 'follow') throw new TypeError('Failed to fetch');
      return response([], { type: 'opaqueredirect', status: 0 }).response;
    });
    expect(await fetchPage(REQUEST)).toEqual({ ok: false, error: 'other-site' });
  });

  test('forbidden by the policy of the page, which is asked only once', async () => {
    server.mockImplementation(async () => {
      setTimeout(() => document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'connect-src' })), 5);
      throw new TypeError('NetworkError');
    });
    expect(await fetchPage(REQUEST)).toEqual({ ok: false, error: 'policy' });
    expect(server).toHaveBeenCalledTimes(1);
  });

  test('a violation of another kind is none of ours', async () => {
    server.mockImplementation(async () => {
      document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { effectiveDirective: 'img-src' }));
      throw new TypeError('NetworkError');
    });
    expect(await fetchPage(REQUEST)).toEqual({ ok: false, error: 'network' });
  });

  test('no answer in time', async () => {
    server.mockImplementation(silence);
    expect(await fetchPage({ ...REQUEST, timeoutMs: 20 })).toEqual({ ok: false, error: 'timeout' });
  });

  test('a page that is left answers at once', async () => {
    server.mockImplementation(silence);
    const answer = fetchPage(REQUEST);
    window.dispatchEvent(new Event('pagehide'));
    expect(await answer).toEqual({ ok: false, error: 'left' });
  });

  test('stopped: all requests end', async () => {
    server.mockImplementation(silence);
    const answers = [fetchPage(REQUEST), fetchPage(REQUEST)];
    stopFetching();
    expect(await Promise.all(answers)).toEqual([
      { ok: false, error: 'cancelled' },
      { ok: false, error: 'cancelled' },
    ]);
  });
});
