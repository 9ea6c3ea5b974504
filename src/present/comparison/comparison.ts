import type { Category } from '../../core/model/audit.ts';
import type { Weight } from '../../core/model/criterion.ts';
import type { Dossier } from '../../core/model/dossier.ts';
import { DEFAULT_PROFILE, type ProfileInUse, type Weights } from '../../core/model/profile.ts';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import { profileName } from '../profile/weigh.ts';
import type { ReportLanguage } from '../report/language.ts';
import { DEFAULT_HOURS, limitsOf, type ReportView, reportOf } from '../report/report.ts';
import { type CellView, cellOf, sayKey } from './cell.ts';
import { FACTS } from './facts.ts';

/** Several providers side by side: facts first, like for like, then the criteria by category. */

export const SORTS = ['given', 'name', 'stated', 'signs', 'monthly'] as const;
/**
 * Order of the providers: as given; by name; by what is stated, a must counting three times a good to know; fewest warning signs first;
 * lowest monthly price first, those that can't be compared last.
 */
export type Sort = (typeof SORTS)[number];

export interface ComparisonOptions {
  hours: number;
  sort: Sort;
  onlyDifferences: boolean;
  profile: ProfileInUse;
}

export const DEFAULT_OPTIONS: ComparisonOptions = { hours: DEFAULT_HOURS, sort: 'given', onlyDifferences: false, profile: DEFAULT_PROFILE };

export interface CompareRow {
  /** Criterion id, or the name of a computed fact. */
  id: string;
  title: string;
  sub: string;
  /** Null for a computed fact. */
  weight: Weight | null;
  /** One for each column, in their order. */
  cells: CellView[];
  differs: boolean;
}

export interface CompareGroup {
  category: Category;
  title: string;
  rows: CompareRow[];
}

export interface ComparisonView {
  title: string;
  /** The providers, in the chosen order: each its own report. */
  columns: ReportView[];
  facts: CompareRow[];
  /** Criteria that are no facts above, warning signs first. */
  groups: CompareGroup[];
  /** Rows that are left out because all are alike. */
  hidden: number;
  limits: string;
  /** Name of the profile, '' for the default. */
  profile: string;
}

const UNSEEN = (language: ReportLanguage): CellView => ({
  status: 'unknown',
  word: language.m.status.unknown,
  text: language.m.status.unknown,
  bare: true,
  plans: [],
  notes: [],
  concern: '',
  own: false,
  answered: false,
  criteria: [],
  quotes: [],
  amount: null,
});

const differ = (cells: readonly CellView[]): boolean => new Set(cells.map(sayKey)).size > 1;

type WeightOf = (id: string) => 0 | Weight;

const weighing = (weights: Weights): WeightOf => {
  const own = new Map(CATALOGUE.map(({ id, weight }) => [id, weight]));
  return (id) => weights[id] ?? own.get(id) ?? 1;
};

const statedWeight = ({ rows }: ReportView, weightOf: WeightOf): number =>
  rows.filter(({ category, status }) => category !== 'flag' && status === 'met').reduce((sum, { id }) => sum + weightOf(id), 0);

const monthlyOf = ({ facts }: ReportView): number => facts.find(({ id }) => id === 'monthly')?.cell.amount ?? Number.POSITIVE_INFINITY;

const byNumber = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Ties keep the order in which they were given. */
function sorted(reports: ReportView[], sort: Sort, weightOf: WeightOf): ReportView[] {
  const collator = new Intl.Collator('ja');
  const orders: Record<Sort, (a: ReportView, b: ReportView) => number> = {
    given: () => 0,
    name: (a, b) => collator.compare(a.who.name, b.who.name),
    stated: (a, b) => statedWeight(b, weightOf) - statedWeight(a, weightOf),
    signs: (a, b) => a.signs.list.length - b.signs.list.length,
    monthly: (a, b) => byNumber(monthlyOf(a), monthlyOf(b)),
  };
  return reports.toSorted(orders[sort]);
}

function factRows(columns: readonly ReportView[], hours: number, weightOf: WeightOf, language: ReportLanguage): CompareRow[] {
  const isCriterion = new Set(CATALOGUE.map(({ id }) => id));
  return FACTS.filter(({ id }) => !isCriterion.has(id) || weightOf(id) > 0).map(({ id, title, sub }) => {
    const cells = columns.map(({ facts }) => facts.find((fact) => fact.id === id)?.cell ?? UNSEEN(language));
    const weight = isCriterion.has(id) ? weightOf(id) : 0;
    return { id, title: title(language, hours), sub: sub(language, hours), weight: weight === 0 ? null : weight, cells, differs: differ(cells) };
  });
}

/** Of one category, as its criteria are ordered everywhere. */
const orderOf = ({ weights }: ProfileInUse, rows: CompareRow[]): CompareRow[] =>
  Object.keys(weights).length === 0 ? rows : rows.sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));

function groupRows(columns: readonly ReportView[], profile: ProfileInUse, language: ReportLanguage): CompareGroup[] {
  const weightOf = weighing(profile.weights);
  const rowsOf = columns.map(({ rows }) => new Map(rows.map((row) => [row.id, row])));
  const shown = new Set(FACTS.map(({ id }) => id));
  const entries = CATALOGUE.filter(({ id }) => !shown.has(id));
  const categories = [...new Set(entries.map(({ category }) => category))].sort((a, b) => Number(b === 'flag') - Number(a === 'flag'));
  return categories.map((category) => ({
    category,
    title: language.m.category[category],
    rows: orderOf(
      profile,
      entries
        .filter((entry) => entry.category === category)
        .flatMap(({ id }): CompareRow[] => {
          const weight = weightOf(id);
          if (weight === 0) return [];
          const cells = rowsOf.map((rows) => {
            const row = rows.get(id);
            return row ? cellOf(row, language) : UNSEEN(language);
          });
          return [{ id, title: language.words[id]?.title ?? id, sub: '', weight, cells, differs: differ(cells) }];
        }),
    ),
  }));
}

/** Dossiers → comparison. What the profile leaves out has no row; facts that are computed from several criteria stay. */
export function comparisonOf(dossiers: readonly Dossier[], language: ReportLanguage, options: Partial<ComparisonOptions> = {}): ComparisonView {
  const { hours, sort, onlyDifferences, profile } = { ...DEFAULT_OPTIONS, ...options };
  const weightOf = weighing(profile.weights);
  const reports = dossiers.map((dossier) => reportOf(dossier, language, { hours, profile }));
  const columns = sorted(reports, sort, weightOf);
  const facts = factRows(columns, hours, weightOf, language);
  const groups = groupRows(columns, profile, language);
  const keep = (rows: readonly CompareRow[]): CompareRow[] => rows.filter(({ differs }) => differs || !onlyDifferences);
  const kept = { facts: keep(facts), groups: groups.map((group) => ({ ...group, rows: keep(group.rows) })).filter(({ rows }) => rows.length > 0) };
  const count = (list: { facts: CompareRow[]; groups: CompareGroup[] }): number => list.facts.length + list.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    title: language.r.comparison(columns.length),
    columns,
    ...kept,
    hidden: count({ facts, groups }) - count(kept),
    limits: limitsOf(language),
    profile: profileName(profile, language),
  };
}
