import { EVIDENCE_CRITERIA, FLAG_CRITERIA } from '../criteria/index.ts';
import type { Audit, Finding, Note } from '../model/audit.ts';
import type { SiteSnapshot } from '../model/site.ts';
import { advise } from './advice.ts';
import { renderNote } from './notes.ts';
import { summarize } from './tally.ts';

/** An audit while pages are still being read: what was found stands, what was not found is not decided yet. */

const UNDECIDED: Note = { key: 'not-yet-decided' };

const isFlag = (id: string): boolean => FLAG_CRITERIA.some((criterion) => criterion.id === id);

/** Absence, of a statement or of a warning sign, can only be said at the end; so can why a page's absence leaves it open. */
const isOpen = (finding: Finding): boolean =>
  finding.status === 'missing' || (finding.status === 'met' && isFlag(finding.id)) || (finding.status === 'unknown' && finding.noteKey?.key.startsWith('unread-') === true);

export function provisional(audit: Audit, site: SiteSnapshot): Audit {
  const findings = audit.findings.map(
    (finding): Finding => (isOpen(finding) ? { ...finding, status: 'unknown', value: null, evidence: [], note: renderNote(UNDECIDED, audit.lang), noteKey: UNDECIDED } : finding),
  );
  const advice = advise(findings, site);
  return { ...audit, findings, summary: { ...summarize(findings, EVIDENCE_CRITERIA, FLAG_CRITERIA), advice: renderNote(advice, audit.lang), adviceKey: advice }, questions: [] };
}
