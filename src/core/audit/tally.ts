import type { Finding, StatusCounts, Summary } from '../model/audit.ts';
import type { Criterion } from '../model/criterion.ts';

/** Counts of the evidence criteria, whole and by category; warning signs are counted apart. */
export function summarize(findings: readonly Finding[], evidence: readonly Criterion[], flags: readonly Criterion[]): Omit<Summary, 'advice' | 'adviceKey'> {
  const byId = new Map(findings.map((f) => [f.id, f]));
  const count = (ids: readonly Criterion[]): StatusCounts => {
    const counts: StatusCounts = { met: 0, partial: 0, missing: 0, unknown: 0 };
    for (const { id } of ids) {
      const status = byId.get(id)?.status ?? 'unknown';
      if (status !== 'flagged') counts[status]++;
    }
    return counts;
  };
  const categories = [...new Set(evidence.map((c) => c.category))];
  const inCategory = (category: string): Criterion[] => evidence.filter((c) => c.category === category);
  const signs = count(flags);
  return {
    ...count(evidence),
    flags: { flagged: flags.filter(({ id }) => byId.get(id)?.status === 'flagged').length, clear: signs.met, unknown: signs.unknown },
    byCategory: Object.fromEntries(categories.map((category) => [category, { ...count(inCategory(category)), of: inCategory(category).length }])),
  };
}
