import type { Category } from '../../core/model/audit.ts';
import type { Weight } from '../../core/model/criterion.ts';
import type { Dossier } from '../../core/model/dossier.ts';
import { CATALOGUE } from '../catalogue/catalogue.ts';
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

/** The person's profile: weight by criterion, 0 for one to leave out. Those not named keep the catalogue's. */
export type Weights = Readonly<Partial<Record<string, 0 | Weight>>>;

export interface ComparisonOptions {
  hours: number;
  sort: Sort;
  onlyDifferences: boolean;
  weights: Weights;
}

export const DEFAULT_OPTIONS: ComparisonOptions = { hours: DEFAULT_HOURS, sort: 'given', onlyDifferences: false, weights: {} };

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
  return FACTS.map(({ id, title, sub }) => {
    const cells = columns.map(({ facts }) => facts.find((fact) => fact.id === id)?.cell ?? UNSEEN(language));
    const weight = isCriterion.has(id) ? weightOf(id) : null;
    return { id, title: title(language, hours), sub: sub(language, hours), weight: weight === 0 ? null : weight, cells, differs: differ(cells) };
  });
}

function groupRows(columns: readonly ReportView[], weightOf: WeightOf, language: ReportLanguage): CompareGroup[] {
  const rowsOf = columns.map(({ rows }) => new Map(rows.map((row) => [row.id, row])));
  const shown = new Set(FACTS.map(({ id }) => id));
  const entries = CATALOGUE.filter(({ id }) => !shown.has(id));
  const categories = [...new Set(entries.map(({ category }) => category))].sort((a, b) => Number(b === 'flag') - Number(a === 'flag'));
  return categories.map((category) => ({
    category,
    title: language.m.category[category],
    rows: entries
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
  }));
}

/** Dossiers → comparison. The facts stay whatever the profile ignores: they are what every buyer compares. */
export function comparisonOf(dossiers: readonly Dossier[], language: ReportLanguage, options: Partial<ComparisonOptions> = {}): ComparisonView {
  const { hours, sort, onlyDifferences, weights } = { ...DEFAULT_OPTIONS, ...options };
  const weightOf = weighing(weights);
  const reports = dossiers.map((dossier) => reportOf(dossier, language, { hours }));
  const columns = sorted(reports, sort, weightOf);
  const facts = factRows(columns, hours, weightOf, language);
  const groups = groupRows(columns, weightOf, language);
  const keep = (rows: readonly CompareRow[]): CompareRow[] => rows.filter(({ differs }) => differs || !onlyDifferences);
  const kept = { facts: keep(facts), groups: groups.map((group) => ({ ...group, rows: keep(group.rows) })).filter(({ rows }) => rows.length > 0) };
  const count = (list: { facts: CompareRow[]; groups: CompareGroup[] }): number => list.facts.length + list.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    title: language.r.comparison(columns.length),
    columns,
    ...kept,
    hidden: count({ facts, groups }) - count(kept),
    limits: limitsOf(language),
  };
}
