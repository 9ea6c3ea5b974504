import type { Audit, Lang } from '../../core/model/audit.ts';
import type { PageKind, PageReason, PageStatus } from '../../core/model/site.ts';

/**
 * Every message and every shared key of the extension. The prefix of a message's name is its receiver. Views send requests; what they
 * show is the job state, which is in storage and comes with the answer that opens a tab.
 */

/** One page of a running or finished job, as the views list it. */
export interface JobPage {
  url: string;
  title: string;
  kind: PageKind;
  /** `waiting` and `reading` while the job runs, else as in the audit. */
  status: PageStatus | 'waiting' | 'reading';
  reason: PageReason | null;
}

/**
 * - `running`: reading pages
 * - `done`: the audit is complete
 * - `failed`: nothing could be audited; `error` says why
 * - `cancelled`: the person stopped it; the audit holds what was read
 */
export type JobPhase = 'running' | 'done' | 'failed' | 'cancelled';

/** State of the audit of one site, the only thing popup and panel render. Stored under `jobKey(origin)`. */
export interface JobState {
  schemaVersion: 1;
  id: string;
  origin: string;
  phase: JobPhase;
  startedAt: string;
  finishedAt: string | null;
  pages: JobPage[];
  /** Partial while running: criteria that are not decided yet are `unknown`; `missing` is only said at the end. */
  audit: Audit | null;
  error: ErrorCode | null;
  /** Set when the site's own policy keeps the content script from reading its other pages; the person may allow this origin. */
  permissionNeeded: boolean;
}

/** Why a page or site can't be audited. Each has one sentence and what to do, in `present`. */
export type ErrorCode =
  | 'browser-page'
  | 'store-page'
  | 'pdf'
  | 'file-permission'
  | 'no-connection'
  | 'empty-shell'
  | 'not-a-provider'
  | 'several-providers'
  | 'tab-closed'
  | 'storage-full'
  | 'newer-schema'
  | 'permission'
  | 'internal';

/** What the popup gets when it opens on a tab. */
export type TabAnswer =
  /** A job or finished audit of this tab's site exists (just started, running, or earlier): its state now; follow `jobKey(origin)`. */
  | { state: 'job'; origin: string; job: JobState }
  /** Nothing was read beyond the open page: it does not look like a provider's, or the setting limits the button. */
  | { state: 'idle'; origin: string; title: string; because: 'not-a-provider' | 'several-providers' }
  | { state: 'unsupported'; title: string; url: string; because: ErrorCode };

/** Requests to the background, by name: what goes in, what comes out. */
export interface Requests {
  /** The popup was opened on this tab: show or start its audit. */
  backgroundOpenTab: { in: { tabId: number }; out: TabAnswer };
  /** The person asks for an audit of this tab's site, whatever it looks like, or for another one. */
  backgroundStartAudit: { in: { tabId: number }; out: TabAnswer };
  backgroundCancelAudit: { in: { origin: string }; out: null };
  /** The person has allowed the origin: read the pages that the site's policy kept away. */
  backgroundRetryPages: { in: { tabId: number; origin: string }; out: null };
  backgroundListRecent: { in: { limit: number }; out: { origin: string; providerName: string; finishedAt: string; summary: Audit['summary'] }[] };
}

export type RequestName = keyof Requests;
export type Reply<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };

/** Key of a site's job state in `storage.session` (running) and `storage.local` (finished). */
export const jobKey = (origin: string): string => `job:${origin}`;

/** Key of the person's settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';

export interface Settings {
  schemaVersion: 1;
  /** `auto` follows the browser. */
  lang: Lang | 'auto';
  theme: 'auto' | 'light' | 'dark';
}
