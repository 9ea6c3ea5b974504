/** What ended instead of the work. */
export type Ended = 'cancelled' | 'timeout';

/**
 * Runs `work` until it settles, `cancelled` is aborted or `ms` milliseconds are over, whichever comes first, also where the work forgets
 * the signal it is given. Rejects as the work does, unless it was ended.
 */
export async function beforeDeadline<T>(cancelled: AbortSignal, ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T | Ended> {
  // No `AbortSignal.any`: what is put together and listened to stays in memory, and a page's bytes with it.
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const reason = (): Ended => (cancelled.aborted ? 'cancelled' : 'timeout');
  const deadline = new Promise<Ended>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve(reason()), { once: true });
  });
  if (cancelled.aborted) return 'cancelled';
  const clock = setTimeout(end, ms);
  cancelled.addEventListener('abort', end);
  try {
    return await Promise.race([work(ending.signal), deadline]);
  } catch (error) {
    if (ending.signal.aborted) return reason();
    throw error;
  } finally {
    clearTimeout(clock);
    cancelled.removeEventListener('abort', end);
  }
}
