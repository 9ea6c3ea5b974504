import type { Lang } from '../../core/model/audit.ts';
import { browser } from '../platform/browser.ts';

/** What the background has to know to go on with a job after its worker was stopped. In `storage.session`: it ends with the browser. */
export interface Run {
  id: string;
  origin: string;
  tabId: number;
  startUrl: string;
  startedAt: string;
  lang: Lang;
  /** `waiting`: finished, but pages are kept back until the person allows the origin. */
  phase: 'running' | 'waiting';
}

const runKey = (origin: string): string => `run:${origin}`;

export async function saveRun(run: Run): Promise<void> {
  await browser.storage.session.set({ [runKey(run.origin)]: run });
}

export async function readRun(origin: string): Promise<Run | null> {
  const key = runKey(origin);
  return ((await browser.storage.session.get(key))[key] as Run | undefined) ?? null;
}

export async function dropRun(origin: string): Promise<void> {
  await browser.storage.session.remove(runKey(origin));
}

export async function listRuns(): Promise<Run[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith('run:') ? [value as Run] : []));
}
