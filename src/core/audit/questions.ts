import type { Audit, Finding, Lang } from '../model/audit.ts';
import type { Criterion } from '../model/criterion.ts';

/** One polite question for every criterion that is missing, partial or unknown: must before important before good to know. */
export function questionsFor(findings: readonly Finding[], criteria: readonly Criterion[], lang: Lang): Audit['questions'] {
  const open = new Set(findings.filter((f) => f.status === 'missing' || f.status === 'partial' || f.status === 'unknown').map((f) => f.id));
  return criteria
    .filter((criterion) => open.has(criterion.id))
    .sort((a, b) => b.weight - a.weight)
    .map((criterion) => ({ criterion: criterion.id, text: criterion.ask[lang] }));
}
