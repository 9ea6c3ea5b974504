import { type ChangeKind, type ChangeSide, changesBetween } from '../../core/audit/changes.ts';
import type { Audit, Status } from '../../core/model/audit.ts';
import type { Language } from '../language/language.ts';
import { formatValue } from '../values/format.ts';
import { day, when } from '../values/numbers.ts';
import type { LibraryWords } from './words-ja.ts';

/** The audits of one site in time, and what is different from one to the next. */

export interface SideView {
  /** Null where the status is the same in both, so that only the value matters. */
  status: Status | null;
  word: string;
  value: string;
  quote: string;
}

export interface ChangeView {
  criterion: string;
  title: string;
  kind: 'new' | 'gone' | 'other' | 'quote';
  word: string;
  before: SideView;
  after: SideView;
}

export interface HistoryEntry {
  id: string;
  when: string;
  line: string;
  heading: string;
  /** Null for the first audit of the site. */
  changes: ChangeView[] | null;
}

const KIND: Readonly<Record<ChangeKind, ChangeView['kind']>> = { new: 'new', gone: 'gone', status: 'other', value: 'other', quote: 'quote' };

function sideOf(criterion: string, { status, value, quote }: ChangeSide, sameStatus: boolean, language: Language): SideView {
  const { m } = language;
  const word = criterion.startsWith('flag.') && status === 'met' ? m.clear : m.status[status];
  return { status: sameStatus ? null : status, word, value: formatValue(criterion, value, language), quote };
}

/** What is different between two audits of a site, in the catalogue's order. */
export function changeViews(before: Audit, after: Audit, language: Language, words: LibraryWords): ChangeView[] {
  return changesBetween(before, after).map(({ criterion, kind, before: was, after: is }) => {
    const same = was.status === is.status;
    return {
      criterion,
      title: language.words[criterion]?.title ?? criterion,
      kind: KIND[kind],
      word: words.changed[KIND[kind]],
      before: sideOf(criterion, was, same, language),
      after: sideOf(criterion, is, same, language),
    };
  });
}

/** `audits`: of one site, newest first, with the ids under which they are kept. */
export function historyView(audits: readonly { id: string; audit: Audit }[], now: Date, language: Language, words: LibraryWords): HistoryEntry[] {
  return audits.map(({ id, audit }, i) => {
    const before = audits[i + 1]?.audit;
    const pages = audit.pages.filter(({ status }) => status === 'read').length;
    return {
      id,
      when: when(audit.finishedAt, now, language),
      line: words.historyLine(pages, audit.summary.met),
      heading: before ? words.changesSince(day(before.finishedAt, now, language.lang)) : '',
      changes: before ? changeViews(before, audit, language, words) : null,
    };
  });
}
