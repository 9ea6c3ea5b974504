import { Worker } from 'node:worker_threads';
import type { Answer, JudgeData, Question } from './judge.ts';

/** Judges in threads of their own: one that comes to no end, or out of memory, is ended and another takes its place. */

/** `cut`: the time for all was up before it was known; not counted. */
export type Outcome = 'killed' | 'survived' | 'timeout' | 'cut';

export interface Judge {
  /** `longestMs` without the beginning of another test is no end. `until`: when the time for all is up. */
  ask(question: Question, longestMs: number, until: number): Promise<{ outcome: Outcome; by: string }>;
  end(): Promise<unknown>;
}

const LOOK_EVERY_MS = 1_000;
const MEMORY_MB = 4_000;
const BOOT = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(new URL('./judge.ts', import.meta.url).href)}); })`;

/** A judge of the tree in a folder. */
export function startJudge(root: string): Judge {
  const beats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const start = (): Worker =>
    new Worker(BOOT, { eval: true, execArgv: [], workerData: { root, beats } satisfies JudgeData, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  let worker = start();
  const again = (): void => {
    void worker.terminate();
    worker = start();
  };

  function ask(question: Question, longestMs: number, until: number): Promise<{ outcome: Outcome; by: string }> {
    return new Promise((resolve) => {
      let seen = { beat: -1, at: Date.now() };
      const clock = setInterval(() => {
        const beat = Atomics.load(beats, 0);
        if (beat !== seen.beat) seen = { beat, at: Date.now() };
        if (Date.now() >= until) finish('cut', '', true);
        else if (Date.now() - seen.at > longestMs) finish('timeout', 'no end', true);
      }, LOOK_EVERY_MS);
      const finish = (outcome: Outcome, by: string, lost: boolean): void => {
        clearInterval(clock);
        worker.off('message', told).off('error', broken);
        if (lost) again();
        resolve({ outcome, by });
      };
      const told = ({ failed }: Answer): void => finish(failed === null ? 'survived' : 'killed', failed ?? '', false);
      const broken = (error: Error): void => finish('killed', error.message, true);
      worker.on('message', told).on('error', broken);
      worker.postMessage(question);
    });
  }
  return { ask, end: () => worker.terminate() };
}
