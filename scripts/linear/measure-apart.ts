import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { withBundle } from './as-built.ts';
import type { Pattern } from './find-patterns.ts';
import type { PatternCost } from './measure-patterns.ts';

/**
 * V8 no longer optimizes patterns once an isolate holds 16 MB of code (`TooMuchRegExpCode`), which a thousand patterns reach: those measured last
 * would seem several times as slow. Each isolate therefore measures a few only.
 */
const PER_ISOLATE = 100;

export const measureApart = (patterns: readonly Pattern[]): Promise<PatternCost[]> =>
  withBundle(['scripts/linear/pattern-worker.ts'], async (bundle) => {
    const costs: PatternCost[] = [];
    for (let i = 0; i < patterns.length; i += PER_ISOLATE) {
      const worker = new Worker(bundle, { execArgv: [] });
      worker.postMessage(patterns.slice(i, i + PER_ISOLATE));
      const [answer] = (await once(worker, 'message')) as [PatternCost[]];
      costs.push(...answer);
      await worker.terminate();
    }
    return costs;
  });
