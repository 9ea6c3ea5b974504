import type { Audit, Finding, Status } from '../model/audit.ts';

/** What is different between two audits of one site. */

export type ChangeKind =
  /** The earlier audit found nothing, this one does. */
  | 'new'
  /** The earlier audit found it, and the pages that were read now don't say it any more. */
  | 'gone'
  /** Another status, found or not in both. */
  | 'status'
  | 'value'
  /** The same status and value in other words. */
  | 'quote';

export interface ChangeSide {
  status: Status;
  value: unknown;
  /** The first quotation, '' for none. */
  quote: string;
}

export interface Change {
  criterion: string;
  kind: ChangeKind;
  before: ChangeSide;
  after: ChangeSide;
}

const isFound = (status: Status): boolean => status === 'met' || status === 'partial' || status === 'flagged';

const sideOf = ({ status, value, evidence }: Finding): ChangeSide => ({ status, value, quote: evidence[0]?.quote ?? '' });

const isFlag = (id: string): boolean => id.startsWith('flag.');

/** A warning sign is there or not; of every other criterion the pages say something or not. What could not be read is neither. */
function kindOf(id: string, before: ChangeSide, after: ChangeSide): ChangeKind | null {
  if (before.status !== after.status) {
    if (before.status === 'unknown' || after.status === 'unknown') return 'status';
    const [was, is] = isFlag(id) ? [before.status === 'flagged', after.status === 'flagged'] : [isFound(before.status), isFound(after.status)];
    return was === is ? 'status' : is ? 'new' : 'gone';
  }
  if (JSON.stringify(before.value) !== JSON.stringify(after.value)) return 'value';
  return before.quote === after.quote ? null : 'quote';
}

/** Changes in the order of the later audit's findings. Criteria that only one of the audits knows are left out. */
export function changesBetween(before: Audit, after: Audit): Change[] {
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]));
  return after.findings.flatMap((finding) => {
    const known = earlier.get(finding.id);
    if (!known) return [];
    const [was, is] = [sideOf(known), sideOf(finding)];
    const kind = kindOf(finding.id, was, is);
    return kind ? [{ criterion: finding.id, kind, before: was, after: is }] : [];
  });
}
