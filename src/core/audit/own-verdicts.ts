import type { Audit, Finding, Status } from '../model/audit.ts';
import type { OwnVerdict } from '../model/dossier.ts';

/** What the person decided, laid over what the pages say. */

const saysNothing = (status: Status): boolean => status === 'missing' || status === 'unknown';

/** A value stands only as long as the person does not say that there is none. The evidence stays: it is what the pages say. */
const corrected = (finding: Finding, { status, note }: OwnVerdict): Finding => ({
  ...finding,
  status,
  value: saysNothing(status) ? null : finding.value,
  note: note === '' ? null : note,
  noteKey: null,
});

/** The last verdict on each criterion counts. */
export const verdictsById = (verdicts: readonly OwnVerdict[]): Map<string, OwnVerdict> => new Map(verdicts.map((verdict) => [verdict.criterion, verdict]));

/** The audit as the person sees it. Not to be stored: the corrections can't be told from it any more. Its summary is the audit's own. */
export function withOwnVerdicts(audit: Audit, verdicts: readonly OwnVerdict[]): Audit {
  if (verdicts.length === 0) return audit;
  const own = verdictsById(verdicts);
  const findings = audit.findings.map((finding) => {
    const verdict = own.get(finding.id);
    return verdict ? corrected(finding, verdict) : finding;
  });
  return { ...audit, findings };
}
