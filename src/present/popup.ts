import type { Audit } from '../core/model/audit.ts';
import { type RowView, criteriaRows } from './criteria-rows.ts';
import { type FirstView, type SignsView, firstOf, leadOf, signsOf } from './highlights.ts';
import type { BlockedKey, JobInput } from './job.ts';
import type { Language } from './language/language.ts';
import { domainOf, pathOf, titleParts, webUrl } from './names.ts';
import { type CoverageView, type ProgressView, coverageOf, progressOf } from './pages.ts';
import { type BarView, type BriefSummary, type CategoryView, type TallyView, categoriesOf, summaryBar, tallyOf } from './tally.ts';
import { day, when } from './values/numbers.ts';
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
  action: 'allow' | 'again' | 'retry' | null;
  label: string;
}

export interface ResultsView {
  kind: 'results';
  state: 'running' | 'done';
  auditId: string;
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
  /** Number of evidence criteria that are shown. */
  of: number;
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

/** Pages that could not be read, or were not because the person stopped: one press reads them. */
function retryOf({ phase, pages, error }: JobInput, { m }: Language): NoticeView | null {
  const left = pages.filter(({ status, reason }) => status === 'skipped' && reason === 'cancelled').length;
  if (phase === 'cancelled' && left > 0) return { text: m.leftText(left), action: 'retry', label: m.goOn };
  const failed = pages.filter(({ status, reason }) => status === 'failed' && PASSING.includes(reason)).length;
  if (failed === 0) return null;
  const because = error === 'tab-closed' || error === 'no-connection' ? m.retryBecause[error] : '';
  return { text: because + m.retryText(failed), action: 'retry', label: m.retry };
}

function noticeOf(job: JobInput, running: boolean, language: Language): NoticeView | null {
  const { m, lang } = language;
  if (running) return null;
  if (job.permissionNeeded) return { text: m.permissionText, action: 'allow', label: m.permissionButton };
  const retry = job.error === 'storage-full' ? null : retryOf(job, language);
  if (retry) return retry;
  if (!job.error) return null;
  const { say, todo } = m.blocked[job.error];
  return { text: [say, todo].join(lang === 'ja' ? '' : ' '), action: job.error === 'storage-full' ? null : 'again', label: m.again };
}

function announcementOf(job: JobInput, tally: TallyView, progress: ProgressView, { m }: Language): string {
  const failed = progress.lines.findLast(({ state }) => state === 'unread');
  if (job.phase === 'running') return failed ? m.announceFailed(failed.name) : m.announceStart;
  const count = (status: string) => tally.counts.find((item) => item.status === status)?.count ?? 0;
  return m.announceDone(count('met'), count('flagged'));
}

function savedOf(job: JobInput, running: boolean): ResultsView['saved'] {
  if (job.isPrivate) return 'private';
  return running ? 'saving' : job.error === 'storage-full' ? 'failed' : 'saved';
}

function leadFor(job: JobInput, rows: readonly RowView[], running: boolean, language: Language): string {
  const { m } = language;
  if (running) return m.waitForAll;
  if (job.phase === 'cancelled') return m.leadCancelled(job.audit?.pages.filter(({ status }) => status === 'read').length ?? 0);
  return leadOf(rows, language);
}

function resultsOf(job: JobInput, title: string, now: Date, language: Language): ResultsView {
  const running = job.phase === 'running';
  const { audit } = job;
  const rows = audit ? criteriaRows(audit, running, language) : [];
  const tally = tallyOf(audit ? rows : null, running, language);
  const progress = progressOf(job, language);
  return {
    kind: 'results',
    state: running ? 'running' : 'done',
    auditId: job.id,
    origin: job.origin,
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
    of: rows.filter(({ category }) => category !== 'flag').length,
    saved: savedOf(job, running),
    announcement: announcementOf(job, tally, progress, language),
  };
}

/** Before the background has answered: the same frame, with nothing in it yet. */
function openingOf(title: string, url: string, language: Language): ResultsView {
  const job: JobInput = { id: '', origin: url, phase: 'running', startedAt: '', finishedAt: null, pages: [], audit: null, error: null, permissionNeeded: false };
  return { ...resultsOf(job, title, new Date(0), language), announcement: '' };
}

/** '保存したページ.pdf' or 'kanade.example/pdf/kiyaku.pdf': an address without its scheme. */
export const addressOf = (url: string): string => {
  const path = pathOf(url);
  return /^https?:/.test(url) ? `${domainOf(url)}${path === '/' ? '' : path}` : url;
};

function sayOf(state: SayView['state'], because: BlockedKey, { url, title: tabTitle, auditId }: { url: string; title: string; auditId: string }, language: Language): SayView {
  const { m } = language;
  const { title, say, todo } = m.blocked[because];
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

export function popupView(popup: PopupState, language: Language, now: Date): PopupView {
  if (popup.state === 'opening') return openingOf(popup.title, popup.url, language);
  if (popup.state === 'unseen' || popup.state === 'not-audited') return openingOf('', '', language);
  if (popup.state !== 'job') return sayOf(popup.state, popup.because, { ...popup, auditId: '' }, language);
  const { job } = popup;
  if (job.phase === 'failed') return sayOf('failed', job.error ?? 'internal', { url: job.origin, title: '', auditId: job.id }, language);
  if (job.phase === 'cancelled' && !job.audit) return sayOf('idle', 'cancelled', { url: job.origin, title: '', auditId: job.id }, language);
  return resultsOf(job, popup.title, now, language);
}

/** One line of the list of recent audits. */
export interface RecentView {
  origin: string;
  name: string;
  day: string;
  met: string;
  flagged: string;
  bar: BarView;
}

export interface RecentInput {
  origin: string;
  providerName: string;
  finishedAt: string;
  summary: BriefSummary;
}

export const recentView = (recent: readonly RecentInput[], language: Language, now: Date): RecentView[] =>
  recent
    .filter(({ origin }) => webUrl(origin) !== null)
    .map(({ origin, providerName, finishedAt, summary }) => ({
      origin,
      name: providerName || domainOf(origin),
      day: day(finishedAt, now, language.lang),
      met: language.m.metOf(summary.met, summary.met + summary.partial + summary.missing + summary.unknown),
      flagged: summary.flags.flagged > 0 ? language.m.flaggedCount(summary.flags.flagged) : '',
      bar: summaryBar(summary, language),
    }));
