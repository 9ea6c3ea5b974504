import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { beforeDeadline } from '../../src/crawl/deadline.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const never = () => new Promise<never>(() => undefined);
const cancelled = () => new AbortController().signal;

describe('work before a deadline', () => {
  test('gives what the work gives', async () => {
    expect(await beforeDeadline(cancelled(), 1000, async () => 7)).toBe(7);
  });

  test('rejects as the work does', async () => {
    await expect(beforeDeadline(cancelled(), 1000, () => Promise.reject(new Error('no way')))).rejects.toThrow('no way');
  });

  test('ends work that forgets its signal, and tells it', async () => {
    let told = false;
    const work = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      return never();
    };
    expect(await beforeDeadline(cancelled(), 1, work)).toBe('timeout');
    expect(told).toBe(true);
  });

  test('ends when it is cancelled', async () => {
    const controller = new AbortController();
    const result = beforeDeadline(controller.signal, 10_000, never);
    controller.abort();
    expect(await result).toBe('cancelled');
  });

  test('what is cancelled already is not begun', async () => {
    let begun = false;
    const work = async () => {
      begun = true;
    };
    expect(await beforeDeadline(AbortSignal.abort(), 1000, work)).toBe('cancelled');
    expect(begun).toBe(false);
  });

  test('work that fails because it was ended is ended, not failed', async () => {
    const work = (signal: AbortSignal) => new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    expect(await beforeDeadline(cancelled(), 1, work)).toBe('timeout');
  });

  test('keeps nothing of its results', async () => {
    const { signal } = new AbortController();
    const results: WeakRef<object>[] = [];
    for (let i = 0; i < 20; i++) {
      const result = await beforeDeadline(signal, 60_000, async () => ({ bytes: new Uint8Array(1000) }));
      results.push(new WeakRef(result as object));
    }
    await sleep(0);
    collect();
    // The last one may still stand on the stack.
    expect(results.filter((result) => result.deref()).length).toBeLessThanOrEqual(1);
  });
});
