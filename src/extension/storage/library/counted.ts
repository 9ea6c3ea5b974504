import { withOwnVerdicts } from '../../../core/audit/own-verdicts.ts';
import type { Weights } from '../../../core/model/profile.ts';
import { latestDossier } from './audits.ts';
import type { AuditSummary } from './saved-audit.ts';
import { bareLine } from './summaries.ts';

/** Lines of lists as the person's profile counts them: what it leaves out is counted nowhere. */

export const ignoredIn = (weights: Weights): string[] => Object.keys(weights).filter((id) => weights[id] === 0);

/** A later version's line may leave out what this one shows. */
const filled = (line: AuditSummary): AuditSummary => ({ ...bareLine(line.origin), ...line });

/** The line of a site's newest audit without these criteria. The audit itself is looked at: a line has counts only. */
async function withoutIgnored(line: AuditSummary, ignored: readonly string[]): Promise<AuditSummary> {
  const dossier = await latestDossier(line.origin).catch(() => null);
  if (!dossier) return line;
  const counts = { met: line.met, partial: line.partial, missing: line.missing, unknown: line.unknown };
  for (const { id, status } of withOwnVerdicts(dossier.audit, dossier.verdicts).findings) {
    if (status !== 'flagged' && ignored.includes(id)) counts[status]--;
  }
  return { ...line, ...counts };
}

/** Lines, newest first, with the counts of each site's newest audit as the profile has them; older ones stay as they were made. */
export async function countedLines(lines: readonly AuditSummary[], ignored: readonly string[]): Promise<AuditSummary[]> {
  if (ignored.length === 0) return lines.map(filled);
  const newest = new Map<string, AuditSummary>();
  for (const line of lines) if (!newest.has(line.origin)) newest.set(line.origin, line);
  return Promise.all(lines.map((line) => (newest.get(line.origin) === line ? withoutIgnored(filled(line), ignored) : filled(line))));
}
