import type { Audit } from '../core/model/audit.ts';
import { DEFAULT_PROFILE, type ProfileInUse } from '../core/model/profile.ts';
import { keptName } from '../core/site/kept-name.ts';
import { type RowView, criteriaRows } from './criteria-rows.ts';
import { type FirstView, type SignsView, firstOf, leadOf, signsOf } from './highlights.ts';
import type { Blocked, BlockedKey, JobInput } from './job.ts';
import type { Language } from './language/language.ts';
import { domainOf, pathOf, titleParts } from './names.ts';
import { type CoverageView, type ProgressView, coverageOf, progressOf } from './pages.ts';
import { type CategoryView, type TallyView, categoriesOf, tallyOf } from './tally.ts';
import { isIgnored, profileName, weighRows } from './profile/weigh.ts';
import { when } from './values/numbers.ts';
import { type WhoView, whoOfAudit } from './who.ts';

/** State of the popup → everything it shows. */

/** `idle`: nothing was read; `unsupported`: this page can't be. */
export type PopupState =
  | { state: 'opening'; title: string; url: string }
  | { state: 'job'; job: JobInput; title: string }
  | { state: 'idle' | 'unsupported'; title: string; url: string; because: BlockedKey }
  | BesideState;

/**
 * What only a view that stays open comes by; `panelView` has the words.
 * - `not-audited`: nobody has asked for an audit of the tab's site
 * - `unseen`: what the tab shows is not known; `canLook`: a press in the view itself is enough to know it
 */
export type BesideState = { state: 'not-audited'; title: string; url: string } | { state: 'unseen'; canLook: boolean };

/** A remark above the results, with at most one thing to do. */
export interface NoticeView {
  text: string;
  action: 'allow' | 'again' | 'retry' | 'export' | null;
  label: string;
}

export interface ResultsView {
  kind: 'results';
  state: 'running' | 'done';
  auditId: string;
  /** Under which the site's audits are kept. */
  origin: string;
  who: WhoView;
  when: string;
  coverage: CoverageView;
  progress: ProgressView;
  tally: TallyView;
  lead: string;
  notice: NoticeView | null;
  signs: SignsView;
  first: FirstView[];
  known: { title: string; value: string }[];
  categories: CategoryView[];
  /** Criteria that the person decided: '' for none. */
  own: string;
  /** May be corrected: the audit has ended and what is added to it is kept. */
  fixable: boolean;
  /** Number of evidence criteria that are shown. */
  of: number;
  /** Name of the profile by which it is counted and ordered, '' for the default. */
  profile: string;
  saved: 'saving' | 'saved' | 'failed' | 'private';
  announcement: string;
}

/** One sentence and what to do. */
export interface SayView {
  kind: 'say';
  state: 'idle' | 'failed' | 'unsupported';
  auditId: string;
  title: string;
  address: string;
  say: string;
  todo: string;
  action: 'start' | 'again' | 'look' | null;
  label: string;
}

export type PopupView = ResultsView | SayView;

const KNOWN = ['company.name', 'company.address', 'contact.phone', 'price.listed'];

function whoOf(audit: Audit | null, origin: string, title: string, rows: readonly RowView[], language: Language): WhoView {
  if (!audit) return { name: titleParts(title)[0] ?? domainOf(origin), service: '', domain: title ? domainOf(origin) : '' };
  return whoOfAudit(
    audit,
    rows.some(({ id, status }) => id === 'company.name' && status === 'missing'),
    language,
  );
}

/** What may be read at the next try. */
const PASSING: readonly (string | null)[] = ['network', 'timeout', 'http'];

/** The button is set to read the open page only, and there are others. */
const isOnePage = (pages: JobInput['pages']): boolean =>
  pages.filter(({ status }) => status === 'read').length === 1 && pages.some(({ status, reason }) => status === 'skipped' && reason === 'limit');

/** Pages that could not be read, or were not because the person stopped: one press reads them. */
function retryOf({ phase, pages, error }: JobInput, { m }: Language): NoticeView | null {
  const left = pages.filter(({ status, reason }) => status === 'skipped' && reason === 'cancelled').length;
  if (phase === 'cancelled' && left > 0) return { text: m.leftText(left), action: 'retry', label: m.goOn };
  if (isOnePage(pages)) return { text: m.onePageText, action: 'retry', label: m.wholeSite };
  const failed = pages.filter(({ status, reason }) => status === 'failed' && PASSING.includes(reason)).length;
  if (failed === 0) return null;
  const because = error === 'tab-closed' || error === 'no-connection' ? m.retryBecause[error] : '';
  return { text: because + m.retryText(failed), action: 'retry', label: m.retry };
}

/** It could not be kept; what was read is there as long as the browser runs. */
const isUnsaved = ({ error }: JobInput): boolean => /^(?:stor|new)/.test(error ?? '');

function noticeOf(job: JobInput, running: boolean, language: Language): NoticeView | null {
  const { m, lang, blocked } = language;
  if (running) return null;
  if (job.permissionNeeded) return { text: m.permissionText, action: 'allow', label: m.permissionButton };
  const retry = isUnsaved(job) ? null : retryOf(job, language);
  if (retry) return retry;
  if (!job.error || !blocked) return null;
  const { say, todo } = blocked[job.error];
  const text = [say, todo].join(lang === 'ja' ? '' : ' ');
  return isUnsaved(job) ? { text, action: 'export', label: m.exportNow } : { text, action: 'again', label: m.again };
}

function announcementOf(job: JobInput, tally: TallyView, progress: ProgressView, { m }: Language): string {
  const failed = progress.lines.findLast(({ state }) => state === 'unread');
  if (job.phase === 'running') return failed ? m.announceFailed(failed.name) : m.announceStart;
  const count = (status: string) => tally.counts.find((item) => item.status === status)?.count ?? 0;
  return m.announceDone(count('met'), count('flagged'));
}

function savedOf(job: JobInput, running: boolean): ResultsView['saved'] {
  if (job.isPrivate) return 'private';
  return running ? 'saving' : isUnsaved(job) ? 'failed' : 'saved';
}

function leadFor(job: JobInput, rows: readonly RowView[], running: boolean, language: Language): string {
  const { m } = language;
  if (running) return m.waitForAll;
  if (job.phase === 'cancelled') return m.leadCancelled(job.audit?.pages.filter(({ status }) => status === 'read').length ?? 0);
  return leadOf(rows, language);
}

function resultsOf(job: JobInput, title: string, now: Date, language: Language, profile: ProfileInUse): ResultsView {
  const running = job.phase === 'running';
  const { audit } = job;
  const rows = audit ? weighRows(criteriaRows(audit, running, language, job.verdicts), profile.weights) : [];
  const tally = tallyOf(audit ? rows : null, running, language);
  const progress = progressOf(job, language);
  const own = rows.filter((row) => row.own !== null).length;
  const saved = savedOf(job, running);
  return {
    kind: 'results',
    state: running ? 'running' : 'done',
    auditId: job.id,
    origin: keptName(job),
    who: whoOf(audit, job.origin, title, rows, language),
    when: when(job.finishedAt ?? job.startedAt, now, language),
    coverage: coverageOf(running ? [] : job.pages, now, language),
    progress,
    tally,
    lead: leadFor(job, rows, running, language),
    notice: noticeOf(job, running, language),
    signs: signsOf(rows, language),
    first: running ? [] : firstOf(rows),
    known: KNOWN.flatMap((id) => rows.filter((row) => row.id === id && row.value !== '').map(({ title, value }) => ({ title, value }))),
    categories: categoriesOf(rows, running, language),
    of: rows.filter((row) => row.category !== 'flag' && !isIgnored(row)).length,
    profile: profileName(profile, language),
    own: own > 0 ? language.m.ownCount(own) : '',
    fixable: !running && saved === 'saved',
    saved,
    announcement: announcementOf(job, tally, progress, language),
  };
}

/** Before the background has answered: the same frame, with nothing in it yet. */
function openingOf(title: string, url: string, language: Language, profile: ProfileInUse): ResultsView {
  const job: JobInput = { id: '', origin: url, phase: 'running', startedAt: '', finishedAt: null, pages: [], audit: null, error: null, permissionNeeded: false };
  return { ...resultsOf(job, title, new Date(0), language, profile), announcement: '' };
}

/** '保存したページ.pdf' or 'kanade.example/pdf/kiyaku.pdf': an address without its scheme. */
export const addressOf = (url: string): string => {
  const path = pathOf(url);
  return /^https?:/.test(url) ? `${domainOf(url)}${path === '/' ? '' : path}` : url;
};

interface Nothing {
  state: SayView['state'];
  because: BlockedKey;
  url: string;
  title: string;
  auditId: string;
}

/** Why there is no audit to show; null where there is one. */
function nothingOf(popup: PopupState): Nothing | null {
  if (popup.state === 'idle' || popup.state === 'unsupported') return { ...popup, auditId: '' };
  if (popup.state !== 'job') return null;
  const { id: auditId, origin: url, phase, audit, error } = popup.job;
  if (phase === 'failed') return { state: 'failed', because: error ?? 'internal', url, title: '', auditId };
  return phase === 'cancelled' && !audit ? { state: 'idle', because: 'cancelled', url, title: '', auditId } : null;
}

/** True for a state that is shown with the words of `Language.blocked`. */
export const needsBlocked = (popup: PopupState): boolean => nothingOf(popup) !== null || (popup.state === 'job' && popup.job.error !== null);

function sayOf({ state, because, url, title: tabTitle, auditId }: Nothing, blocked: Blocked, { m }: Language): SayView {
  const { title, say, todo } = blocked[because];
  const action = state === 'idle' && because !== 'cancelled' ? 'start' : state === 'unsupported' ? null : 'again';
  return {
    kind: 'say',
    state,
    auditId,
    title: state === 'idle' && tabTitle ? tabTitle : title,
    address: addressOf(url),
    say,
    todo,
    action,
    label: action === 'start' ? m.startHere : action ? m.again : '',
  };
}

export function popupView(popup: PopupState, language: Language, now: Date, profile: ProfileInUse = DEFAULT_PROFILE): PopupView {
  const nothing = nothingOf(popup);
  if (nothing && language.blocked) return sayOf(nothing, language.blocked, language);
  if (popup.state !== 'job' || nothing) return 'title' in popup ? openingOf(popup.title, 'url' in popup ? popup.url : '', language, profile) : openingOf('', '', language, profile);
  return resultsOf(popup.job, popup.title, now, language, profile);
}
