import { readBody } from '../platform/read-body.ts';
import type { FetchAnswer, FetchError, FetchRequest } from './contract.ts';

/** A page of the same site, read the way a polite stranger would: no cookies, no referrer, nothing to other origins. */

const INIT: RequestInit = { method: 'GET', credentials: 'omit', mode: 'same-origin', referrerPolicy: 'no-referrer', cache: 'no-cache', redirect: 'follow' };

/** Longest wait for the news that a policy forbade the request. */
const EVENT_MS = 100;

/** Requests under way, and for which address. */
const running = new Map<AbortController, string>();

const stopAll = (reason: 'cancelled' | 'left'): void => {
  for (const controller of running.keys()) controller.abort(reason);
};

/** True while this document has the request under way. */
export const isFetching = (url: string): boolean => [...running.values()].includes(url);

export const stopFetching = (): void => stopAll('cancelled');

/** A page that is left may be kept for a way back, with its requests frozen and nobody told. */
addEventListener('pagehide', () => stopAll('left'));

/** Bytes as base64, in pieces that fit the arguments of one call. */
function base64(chunks: readonly Uint8Array[]): string {
  const parts: string[] = [];
  for (const chunk of chunks) for (let i = 0; i < chunk.length; i += 0x8000) parts.push(String.fromCharCode(...chunk.subarray(i, i + 0x8000)));
  return btoa(parts.join(''));
}

/** True where the answer is a redirect; it is not followed. */
async function redirects(url: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(url, { ...INIT, redirect: 'manual', signal });
  response.body?.cancel().catch(() => {});
  return response.type === 'opaqueredirect';
}

/** Runs `task` and tells, where it fails, whether the page's own policy forbade a connection meanwhile. */
async function underPolicy<T>(task: () => Promise<T>): Promise<{ value: T } | { forbidden: boolean }> {
  let note = (_: SecurityPolicyViolationEvent): void => {};
  const violation = new Promise<boolean>((resolve) => {
    note = (event) => event.effectiveDirective === 'connect-src' && resolve(true);
  });
  document.addEventListener('securitypolicyviolation', note);
  try {
    return { value: await task() };
  } catch {
    // The event is a task of its own and may come after the failure.
    return { forbidden: await Promise.race([violation, new Promise<boolean>((resolve) => setTimeout(resolve, EVENT_MS, false))]) };
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}

async function answer(request: FetchRequest, signal: AbortSignal): Promise<FetchAnswer> {
  const result = await underPolicy(async (): Promise<FetchAnswer> => {
    const response = await fetch(request.url, { ...INIT, signal });
    const { chunks, cut } = await readBody(response, request.maxBytes);
    return { ok: true, status: response.status, url: response.url, contentType: response.headers.get('content-type') ?? '', body: base64(chunks), cut };
  });
  if ('value' in result) return result.value;
  if (result.forbidden) return { ok: false, error: 'policy' };
  return { ok: false, error: (await redirects(request.url, signal).catch(() => false)) ? 'other-site' : 'network' };
}

/** Never throws: every failure has its name. */
export async function fetchPage(request: FetchRequest): Promise<FetchAnswer> {
  if (location.origin !== request.origin) return { ok: false, error: 'wrong-page' };
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort('timeout'), request.timeoutMs);
  const aborted = new Promise<FetchAnswer>((resolve) => {
    signal.addEventListener('abort', () => resolve({ ok: false, error: signal.reason as FetchError }));
  });
  running.set(controller, request.url);
  try {
    return await Promise.race([answer(request, signal), aborted]);
  } finally {
    clearTimeout(timer);
    running.delete(controller);
  }
}
