import type { Audit, Lang, Status } from '../../core/model/audit.ts';
import type { OwnVerdict } from '../../core/model/dossier.ts';
import { DEFAULT_PROFILE, type ProfileInUse } from '../../core/model/profile.ts';
import type { KeptProfile } from '../../present/profile/profile.ts';
import type { BriefSummary } from '../../present/tally.ts';
import type { PageKind, PageReason, PageStatus } from '../../core/model/site.ts';
import { keptName } from '../../core/site/kept-name.ts';
import type { InPageAnswer, InPagePlan } from '../../present/in-page.ts';
import type { BlockedKey } from '../../present/job.ts';

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
  /** When it was read in an open tab, ISO 8601; null for a page that was fetched. */
  liveAt: string | null;
}

/**
 * - `running`: reading pages
 * - `done`: the audit is complete
 * - `failed`: nothing could be audited; `error` says why
 * - `cancelled`: the person stopped it; the audit holds what was read
 */
export type JobPhase = 'running' | 'done' | 'failed' | 'cancelled';

/** State of the audit of one site, the only thing popup and panel render. Stored under `jobKey(siteKey(job))`. */
export interface JobState {
  schemaVersion: 1;
  id: string;
  origin: string;
  /** Made in a private window: kept apart, in the session only, and forgotten with the last private window. */
  isPrivate: boolean;
  /** The site of an invented company that comes with the extension. */
  sample?: true;
  phase: JobPhase;
  startedAt: string;
  finishedAt: string | null;
  pages: JobPage[];
  /** Partial while running: criteria that are not decided yet are `unknown`; `missing` is only said at the end. */
  audit: Audit | null;
  /** The person's own verdicts on this site, once the audit has ended; none in private windows. */
  verdicts: OwnVerdict[];
  error: ErrorCode | null;
  /** Set when the site's own policy keeps the content script from reading its other pages; the person may allow this origin. */
  permissionNeeded: boolean;
}

/** Why a page or site can't be audited. Each has one sentence and what to do, in `present`. */
export type ErrorCode = Exclude<BlockedKey, 'cancelled' | 'ask-first'>;

/** What a view gets for a tab. */
export type TabAnswer =
  /** A job or finished audit of this tab's site exists (just started, running, or earlier): its state now; follow its key. */
  | { state: 'job'; origin: string; job: JobState }
  /** Nothing was read beyond the open page: it does not look like a provider's, or nobody has asked for an audit yet. */
  | { state: 'idle'; origin: string; title: string; because: 'not-a-provider' | 'several-providers' | 'not-audited' | 'ask-first' }
  /**
   * What the tab shows is not known before the person presses the button there. `last`: the audit of the site that it has shown before.
   * `elsewhere`: we would know that site again, so the tab has left it.
   */
  | { state: 'unseen'; last: JobState | null; elsewhere: boolean }
  | { state: 'unsupported'; title: string; url: string; because: ErrorCode };

/**
 * What became of a page that the person wants in the audit of its site.
 * - `added`: it is in the audit now, or will be when the running one ends
 * - `nothing-new`: the audit knows as much of it already
 * - `full`: as many pages as an audit may have
 * - `unreadable`: it could not be read
 */
export type AddAnswer = 'added' | 'nothing-new' | 'full' | 'unreadable';

/** Requests to the background, by name: what goes in, what comes out. */
export interface Requests {
  /** The popup was opened on this tab: show or start its audit. */
  backgroundOpenTab: { in: { tabId: number }; out: TabAnswer };
  /** The person asks for an audit of this tab's site, whatever it looks like, or for another one. */
  backgroundStartAudit: { in: { tabId: number }; out: TabAnswer };
  /** The panel follows a tab: shows what there is of its site, and starts nothing. */
  backgroundLookAtTab: { in: { tabId: number }; out: TabAnswer };
  /** The page that this tab shows is to be in the audit of its site. */
  backgroundAddPage: { in: { tabId: number }; out: AddAnswer };
  /** The person wants to see a sample: gives its audit, which begins where there is none, or with `again`. `isPrivate`: in a private window. */
  backgroundAuditSample: { in: { name: string; again: boolean; isPrivate: boolean }; out: TabAnswer };
  backgroundCancelAudit: { in: { site: SiteKey }; out: null };
  /** Reads the pages that could not be read, again: the person has allowed the origin, is on line again, or has opened the site again. */
  backgroundRetryPages: { in: { tabId: number; site: SiteKey }; out: null };
  /** The person wants to see evidence in its page. `open`: has been told that the page is opened and the button is to be pressed there. */
  backgroundShowInPage: { in: { tabId: number; origin: string; plan: InPagePlan; open: boolean }; out: InPageAnswer };
  /** The person corrects a criterion of the site's audit, or with `patch` null takes that back. `audited`: what the audit says. */
  backgroundCorrect: { in: { site: SiteKey; criterion: string; patch: { status?: Status | undefined; note?: string | undefined } | null; audited: Status }; out: null };
  /** What is kept of this site has changed, of any site for null: what views show follows. */
  backgroundFollowLibrary: { in: { site: SiteKey | null }; out: null };
  /** The person changes settings. All changes go through the background, one after another. */
  backgroundChangeSettings: { in: { patch: SettingsPatch }; out: SettingsOutcome };
  /** `use`: which settings are to stay where those in the account are others. */
  backgroundKeepSettings: { in: { place: SettingsPlace; use: 'mine' | 'account' | null }; out: SettingsOutcome };
  /** Settings from a back-up: in the place of those that are there, or where there are some, own profiles beside them. */
  backgroundRestoreSettings: { in: { settings: Readonly<Record<string, unknown>>; mode: 'merge' | 'replace' }; out: SettingsOutcome };
  /** The person has every audit deleted: running ones end, and views show none any more. */
  backgroundForgetAll: { in: Record<string, never>; out: null };
  backgroundListRecent: { in: { limit: number }; out: { origin: string; providerName: string; finishedAt: string; summary: BriefSummary }[] };
}

export type RequestName = keyof Requests;
export type Reply<T> = { ok: true; value: T } | { ok: false; error: { code: ErrorCode; message: string } };

/** A site as audits of it are kept: its origin, and apart from that the same origin in private windows and as a sample. */
export type SiteKey = string;

export const siteKey = ({ isPrivate, ...site }: { origin: string; isPrivate: boolean; sample?: true }): SiteKey => (isPrivate ? `private ${site.origin}` : keptName(site));

/** Key in `storage.session` of a site's job state: running, or the latest. */
export const jobKey = (site: SiteKey): string => `job:${site}`;

/** Key in `storage.session` of the last press of the button or its shortcut: what that tab shows may be known now. */
export const PRESS_KEY = 'press';

export interface Press {
  tabId: number;
  at: number;
}

/** Key of the person's settings in `storage.local`, and in `storage.sync` where they are to be the same on all devices. */
export const SETTINGS_KEY = 'settings';

/** Pages of a site that are read at most: bounds of the setting. */
export const PAGE_LIMITS = { least: 2, usual: 16, most: 32 } as const;
/** Profiles that are kept at most, and characters of a name: together they fit into what browsers synchronise. */
export const MOST_PROFILES = 24;
export const MOST_OWN_PROFILES = 20;
export const PROFILE_NAME = 40;

/** Settings as this version understands them; `storage/settings` keeps what it does not. */
export interface Settings {
  /** `auto` follows the browser. */
  lang: Lang | 'auto';
  theme: 'auto' | 'light' | 'dark';
  /** The panel adds pages of an audited site that the person opens, without being asked each time. */
  addsPages: boolean;
  /** What a press of the button does: audits the site, or only the open page, or nothing before the person says so. */
  button: 'site' | 'page' | 'ask';
  maxPages: number;
  /** Id of the profile in use: a preset's, or that of an own one. */
  profile: string;
  /** Own profiles, and what was changed in presets under their ids. */
  profiles: readonly KeptProfile[];
}

export type SettingsPatch = { readonly [K in keyof Settings]?: Settings[K] | undefined };

export const DEFAULT_SETTINGS: Settings = { lang: 'auto', theme: 'auto', addsPages: false, button: 'site', maxPages: PAGE_LIMITS.usual, profile: 'secretary', profiles: [] };

/** Key in `storage.local` of what views need of the settings at once: made from them with every change, and never read back into them. */
export const LOOK_KEY = 'look';

export interface Look extends Pick<Settings, 'lang' | 'theme' | 'addsPages'> {
  profile: ProfileInUse;
}

export const DEFAULT_LOOK: Look = { lang: 'auto', theme: 'auto', addsPages: false, profile: DEFAULT_PROFILE };

/**
 * Where the settings are kept.
 * - `here`: on this device only
 * - `everywhere`: in the person's browser account as well
 */
export type SettingsPlace = 'here' | 'everywhere';

/**
 * What became of a wish to keep the settings elsewhere, or of a change.
 * - `kept`: done
 * - `conflict`: there are other settings in the account; the person has to say which are to stay
 * - `too-large`, `failed`: kept on this device only
 */
export type SettingsOutcome = 'kept' | 'conflict' | 'too-large' | 'failed';
