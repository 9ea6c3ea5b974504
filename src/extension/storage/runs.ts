import type { Lang } from '../../core/model/audit.ts';
import { type SiteKey, siteKey } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { sessionEntries } from '../platform/session.ts';
import { putInSession } from './session-room.ts';

/** What the background has to know to go on with a job, or to add to a finished one. In `storage.session`: it ends with the browser. */
export interface Run {
  id: string;
  origin: string;
  isPrivate: boolean;
  /** Its pages are files of the extension. */
  sample?: true;
  tabId: number;
  startUrl: string;
  startedAt: string;
  lang: Lang;
  /** Pages that are read at most, the first one included; without it as many as is usual. */
  maxPages?: number;
  /** `kept`: finished; its pages are at hand, for those that are read later. */
  phase: 'running' | 'kept';
  /** Goes on for the sake of pages that could not be read before. */
  retries: boolean;
}

const PREFIX = 'run:';
const runKey = (site: SiteKey): string => `${PREFIX}${site}`;

export async function saveRun(run: Run): Promise<void> {
  await putInSession({ [runKey(siteKey(run))]: run });
}

export async function readRun(site: SiteKey): Promise<Run | null> {
  const key = runKey(site);
  return ((await browser.storage.session.get(key))[key] as Run | undefined) ?? null;
}

export async function dropRun(site: SiteKey): Promise<void> {
  await browser.storage.session.remove(runKey(site));
}

export async function listRuns(): Promise<Run[]> {
  return (await sessionEntries<Run>(PREFIX)).map(([, run]) => run);
}
