import type { Status } from '../../core/model/audit.ts';
import type { Language } from '../language/language.ts';
import { type BarView, barOf, STATUS_ORDER } from '../tally.ts';
import { number, when } from '../values/numbers.ts';
import type { LibraryWords } from './words-ja.ts';

/** Lines of saved audits → the list that the page of saved audits shows, one row a site. */

/** What is kept of an audit for the list. */
export interface SavedLine {
  id: string;
  origin: string;
  finishedAt: string;
  providerName: string;
  brand: string;
  domain: string;
  sample?: true;
  met: number;
  partial: number;
  missing: number;
  unknown: number;
  flagged: readonly string[];
  /** Criteria that the person decided, which the counts follow. */
  own?: number;
  changes: { new: number; gone: number; other: number } | null;
}

export type SortKey = 'audited' | 'site' | Status;

export interface LibraryList {
  query: string;
  sort: SortKey;
  descending: boolean;
}

export const NEWEST_FIRST: LibraryList = { query: '', sort: 'audited', descending: true };

export interface ChangeCountView {
  kind: 'new' | 'gone' | 'other';
  word: string;
  count: string;
}

export interface SiteRow {
  origin: string;
  /** The newest audit. */
  id: string;
  /** All audits of the site, newest first. */
  ids: string[];
  name: string;
  isSample: boolean;
  /** Service and domain, or what is not known. */
  sub: string;
  finishedAt: string;
  when: string;
  bar: BarView;
  counts: { status: Status; count: number; text: string }[];
  /** How many of these the person decided, '' for none. */
  own: string;
  /** Empty where nothing changed; null for the first audit. */
  changes: ChangeCountView[] | null;
}

export interface LibraryView {
  lead: string;
  rows: SiteRow[];
  /** Sites that the search leaves out too. */
  total: number;
}

const KINDS = ['new', 'gone', 'other'] as const;

function rowOf(lines: readonly [SavedLine, ...SavedLine[]], now: Date, language: Language, words: LibraryWords): SiteRow {
  const [last] = lines;
  const counts = { met: last.met, partial: last.partial, missing: last.missing, unknown: last.unknown, flagged: last.flagged.length };
  const bare = last.providerName || last.brand || last.domain;
  const service = last.providerName ? last.brand : language.m.operatorMissing;
  return {
    origin: last.origin,
    id: last.id,
    ids: lines.map(({ id }) => id),
    name: last.sample ? language.m.sampleOf(bare) : bare,
    isSample: last.sample === true,
    sub: [service, bare === last.domain ? '' : last.domain].filter(Boolean).join('／'),
    finishedAt: last.finishedAt,
    when: when(last.finishedAt, now, language),
    bar: barOf(counts, false, language),
    counts: STATUS_ORDER.map((status) => ({ status, count: counts[status], text: number(counts[status], language) })),
    own: last.own ? words.own(last.own) : '',
    changes:
      last.changes &&
      KINDS.flatMap((kind) => {
        const count = last.changes?.[kind] ?? 0;
        return count > 0 ? [{ kind, word: words.changed[kind], count: number(count, language) }] : [];
      }),
  };
}

/** Lines of each site, newest first. */
function bySite(lines: readonly SavedLine[]): [SavedLine, ...SavedLine[]][] {
  const sites = new Map<string, [SavedLine, ...SavedLine[]]>();
  for (const line of lines.toSorted((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1))) {
    const known = sites.get(line.origin);
    if (known) known.push(line);
    else sites.set(line.origin, [line]);
  }
  return [...sites.values()];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

const isHit = ({ name, sub }: SiteRow, query: string): boolean =>
  fold(query)
    .split(/\s+/)
    .every((word) => fold(`${name} ${sub}`).includes(word));

function compare(a: SiteRow, b: SiteRow, sort: SortKey, { lang }: Language): number {
  if (sort === 'audited') return a.finishedAt < b.finishedAt ? -1 : a.finishedAt > b.finishedAt ? 1 : 0;
  if (sort === 'site') return a.name.localeCompare(b.name, lang);
  const countOf = ({ counts }: SiteRow): number => counts.find(({ status }) => status === sort)?.count ?? 0;
  return countOf(a) - countOf(b);
}

/** `now` tells today from other days. */
export function libraryView(lines: readonly SavedLine[], list: LibraryList, now: Date, language: Language, words: LibraryWords): LibraryView {
  const sites = bySite(lines).map((site) => rowOf(site, now, language, words));
  const rows = sites.filter((row) => isHit(row, list.query)).sort((a, b) => compare(a, b, list.sort, language));
  return { lead: words.lead(sites.length, lines.length), rows: list.descending ? rows.reverse() : rows, total: sites.length };
}
