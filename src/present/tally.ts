import type { Category, Status, StatusCounts } from '../core/model/audit.ts';
import { CATEGORIES } from '../core/model/audit.ts';
import type { RowView } from './criteria-rows.ts';
import type { Language } from './language/language.ts';
import { isIgnored } from './profile/weigh.ts';

/** Rows → the five counts, bars and categories. Everything is counted from the rows that are shown. */

export const STATUS_ORDER = ['met', 'partial', 'missing', 'flagged', 'unknown'] as const satisfies readonly Status[];

export interface CountView {
  status: Status;
  word: string;
  /** Null: not yet known. */
  count: number | null;
  label: string;
}

export interface BarView {
  /** In per cent of the whole width. */
  segments: { status: Status; from: number; size: number }[];
  label: string;
}

export interface TallyView {
  counts: CountView[];
  bar: BarView;
}

/** A category of the catalogue, or what the person's profile leaves out. */
export type GroupName = Category | 'ignored';

export interface CategoryView {
  category: GroupName;
  title: string;
  rows: RowView[];
  bar: BarView;
  /** Stated, or for warning signs: not seen. */
  good: number;
  /** What `good` counts, in words. */
  goodWord: string;
}

type Counts = Record<Status, number>;

function countRows(rows: readonly RowView[]): Counts {
  const counts: Counts = { met: 0, partial: 0, missing: 0, flagged: 0, unknown: 0 };
  for (const { countedAs } of rows) if (countedAs) counts[countedAs]++;
  return counts;
}

/** While pages are still being read, these two can't be said of anything. */
const isOpen = (status: Status, running: boolean): boolean => running && (status === 'missing' || status === 'unknown');

/** A stacked bar. What is not decided yet stays empty at its end. */
export function barOf(counts: Counts, running: boolean, { m }: Language): BarView {
  const total = STATUS_ORDER.reduce((sum, status) => sum + counts[status], 0) || 1;
  const known = STATUS_ORDER.filter((status) => counts[status] > 0 && !isOpen(status, running));
  let from = 0;
  const segments = known.map((status) => {
    const segment = { status, from, size: (counts[status] / total) * 100 };
    from += segment.size;
    return segment;
  });
  const words = known.map((status) => `${m.status[status]} ${counts[status]}`);
  const open = counts.missing + counts.unknown;
  if (running && open > 0) words.push(`${m.pending} ${open}`);
  return { segments, label: `${running ? m.soFar : ''}${words.join(m.comma)}` };
}

/** The five counts and their bar; `rows` is null before the first result. */
export function tallyOf(rows: readonly RowView[] | null, running: boolean, language: Language): TallyView {
  const { m } = language;
  const counts = countRows(rows ?? []);
  return {
    bar: barOf(counts, running, language),
    counts: STATUS_ORDER.map((status) => {
      const count = rows === null || isOpen(status, running) ? null : counts[status];
      return { status, word: m.status[status], count, label: m.countLabel(m.status[status], count) };
    }),
  };
}

/** What a list shows of an audit. */
export type BriefSummary = StatusCounts & { flags: { flagged: number } };

/** A bar for a saved audit's summary. */
export const summaryBar = ({ met, partial, missing, unknown, flags }: BriefSummary, language: Language): BarView =>
  barOf({ met, partial, missing, unknown, flagged: flags.flagged }, false, language);

/** In a category of warning signs the bar shows which were not seen as met, since nothing else there is good. */
const asOwnStatus = (rows: readonly RowView[]): Counts => {
  const counts = countRows([]);
  for (const { status } of rows) counts[status]++;
  return counts;
};

/** The group in which a row is shown. */
export const groupOf = (row: RowView): GroupName => (isIgnored(row) ? 'ignored' : row.category);

/** Categories that have rows, in the catalogue's order; last what is left out. */
export function categoriesOf(rows: readonly RowView[], running: boolean, language: Language): CategoryView[] {
  const { m } = language;
  return ([...CATEGORIES, 'ignored'] as const).flatMap((category) => {
    const own = rows.filter((row) => groupOf(row) === category);
    if (own.length === 0) return [];
    const title = category === 'ignored' ? m.ignored : m.category[category];
    const good = own.filter(({ status }) => status === 'met').length;
    return [{ category, title, rows: own, good, goodWord: category === 'flag' ? m.clear : m.status.met, bar: barOf(asOwnStatus(own), running, language) }];
  });
}
