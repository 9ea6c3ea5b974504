import type { Audit, Summary } from '../model/audit.ts';
import type { OwnVerdict } from '../model/dossier.ts';
import { verdictsById } from './own-verdicts.ts';

/** The counts of an audit as the person sees it. */

const isFlag = (id: string): boolean => id.startsWith('flag.');

/** The summary's counts of the audit as the person sees it; `own`: how many of the criteria the person decided. */
export function ownSummary({ summary, findings }: Audit, verdicts: readonly OwnVerdict[]): Pick<Summary, 'met' | 'partial' | 'missing' | 'unknown' | 'flags'> & { own: number } {
  const { met, partial, missing, unknown } = summary;
  const counts = { met, partial, missing, unknown, flagged: 0 };
  const signs = { met: summary.flags.clear, partial: 0, missing: 0, unknown: summary.flags.unknown, flagged: summary.flags.flagged };
  const byId = verdictsById(verdicts);
  let own = 0;
  for (const { id, status } of findings) {
    const verdict = byId.get(id);
    if (!verdict) continue;
    const kind = isFlag(id) ? signs : counts;
    kind[status]--;
    kind[verdict.status]++;
    own++;
  }
  return {
    met: counts.met,
    partial: counts.partial,
    missing: counts.missing,
    unknown: counts.unknown,
    flags: { flagged: signs.flagged, clear: signs.met, unknown: signs.unknown },
    own,
  };
}
