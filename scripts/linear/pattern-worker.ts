import { parentPort } from 'node:worker_threads';
import type { Pattern } from './find-patterns.ts';
import { measurePattern } from './measure-patterns.ts';

/** Measures the patterns that it is sent, and answers with their costs. */
parentPort?.on('message', (patterns: readonly Pattern[]) => parentPort?.postMessage(patterns.map(measurePattern)));
