import type { FetchAnswer, FetchRequest } from './contract.ts';

/** A page of the same site, read the way a polite stranger would: no cookies, no referrer, nothing to other origins. */

const INIT: RequestInit = { method: 'GET', credentials: 'omit', mode: 'same-origin', referrerPolicy: 'no-referrer', cache: 'no-cache', redirect: 'follow' };

/** Requests under way. */
const running = new Set<AbortController>();

export function stopFetching(): void {
  for (const controller of running) controller.abort('cancelled');
}

/** Bytes as base64, in pieces that fit the arguments of one call. */
function base64(chunks: readonly Uint8Array[]): string {
  const parts: string[] = [];
  for (const chunk of chunks) for (let i = 0; i < chunk.length; i += 0x8000) parts.push(String.fromCharCode(...chunk.subarray(i, i + 0x8000)));
  return btoa(parts.join(''));
}

/** Reads at most `limit` bytes and lets go of the rest. */
async function readBody(response: Response, limit: number): Promise<{ body: string; cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let left = limit;
  const reader = response.body?.getReader();
  for (;;) {
    const step = await reader?.read();
    if (!step || step.done) return { body: base64(chunks), cut: false };
    chunks.push(step.value.subarray(0, left));
    left -= step.value.length;
    if (left >= 0) continue;
    reader?.cancel().catch(() => {});
    return { body: base64(chunks), cut: true };
  }
}

/** True where the answer is a redirect; it is not followed. */
async function redirects(url: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(url, { ...INIT, redirect: 'manual', signal });
  response.body?.cancel().catch(() => {});
  return response.type === 'opaqueredirect';
}

/** Runs `task` and tells whether the page's own policy was violated by a connection meanwhile. */
async function underPolicy<T>(task: () => Promise<T>): Promise<{ value: T } | { blocked: boolean; error: unknown }> {
  let blocked = false;
  const note = (event: SecurityPolicyViolationEvent): void => {
    blocked ||= event.effectiveDirective === 'connect-src';
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    return { value: await task() };
  } catch (error) {
    // The event is sent as a task of its own, after the promise is rejected.
    await new Promise((resolve) => setTimeout(resolve));
    return { blocked, error };
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
}

async function answer(request: FetchRequest, signal: AbortSignal): Promise<FetchAnswer> {
  const result = await underPolicy(async (): Promise<FetchAnswer> => {
    const response = await fetch(request.url, { ...INIT, signal });
    const { body, cut } = await readBody(response, request.maxBytes);
    return { ok: true, status: response.status, url: response.url, contentType: response.headers.get('content-type') ?? '', body, cut };
  });
  if ('value' in result) return result.value;
  if (signal.aborted) return { ok: false, error: signal.reason === 'cancelled' ? 'cancelled' : 'timeout' };
  if (result.blocked) return { ok: false, error: 'policy' };
  return { ok: false, error: (await redirects(request.url, signal).catch(() => false)) ? 'other-site' : 'network' };
}

/** Never throws: every failure has its name. */
export async function fetchPage(request: FetchRequest): Promise<FetchAnswer> {
  if (location.origin !== request.origin) return { ok: false, error: 'wrong-page' };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort('timeout'), request.timeoutMs);
  running.add(controller);
  try {
    return await answer(request, controller.signal);
  } finally {
    clearTimeout(timer);
    running.delete(controller);
  }
}
