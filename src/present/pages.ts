import type { JobInput, JobPageInput } from './job.ts';
import type { Language } from './language/language.ts';
import { pageName, pathOf, webUrl } from './names.ts';
import { when } from './values/numbers.ts';

/** What was read and what was not, page by page. */

export interface PageLine {
  url: string;
  href: string | null;
  name: string;
  path: string;
  state: 'read' | 'reading' | 'waiting' | 'unread';
  word: string;
}

export interface CoverageView {
  text: string;
  lines: PageLine[];
}

export interface ProgressView {
  /** '会社概要を読んでいます' */
  text: string;
  done: number;
  of: number;
  /** '4 / 9ページ', '' before any page is known. */
  count: string;
  /** For screen readers. */
  label: string;
  lines: PageLine[];
}

const lineState = (status: JobPageInput['status']): PageLine['state'] => (status === 'read' || status === 'reading' || status === 'waiting' ? status : 'unread');

/** Each page of the person's tabs says so, and when: what it shows there may be more than anybody else is shown. */
function wordOf({ status, reason, liveAt }: JobPageInput, now: Date | null, language: Language): string {
  const { m } = language;
  if (reason) return m.reason[reason];
  return liveAt && now ? m.readLive(when(liveAt, now, language)) : m.pageStatus[status];
}

function line(page: JobPageInput, now: Date | null, language: Language): PageLine {
  const word = wordOf(page, now, language);
  return { url: page.url, href: webUrl(page.url), name: pageName(page, language), path: pathOf(page.url), state: lineState(page.status), word };
}

/** '9ページを読みました・2ページは読めませんでした' and the list behind it. */
export function coverageOf(pages: readonly JobPageInput[], now: Date, language: Language): CoverageView {
  const read = pages.filter(({ status }) => status === 'read').length;
  const unread = pages.filter(({ status }) => status === 'failed' || status === 'blocked' || status === 'empty').length;
  return { text: language.m.coverage(read, unread), lines: pages.map((page) => line(page, now, language)) };
}

/** What is being read now, and how far it is. */
export function progressOf(job: Pick<JobInput, 'pages'> | null, language: Language): ProgressView {
  const { m } = language;
  const lines = (job?.pages ?? []).map((page) => line(page, null, language));
  const done = lines.filter(({ state }) => state === 'read' || state === 'unread').length;
  const now = lines.find(({ state }) => state === 'reading') ?? lines.find(({ state }) => state === 'waiting');
  const text = lines.length === 0 ? m.readingOpenPage : now ? m.reading(now.name) : m.judging;
  return { text, done, of: lines.length, count: lines.length > 0 ? m.pagesOf(done, lines.length) : '', label: m.progressText(done, lines.length), lines };
}
