import type { Audit, ManualState, Status } from './audit.ts';

/**
 * An audit with what the person added to it. The audit inside stays as it was made: corrections lie beside it, so that each can be
 * undone, is kept when the site is audited again, and is always told from what the pages say.
 */
export interface Dossier {
  audit: Audit;
  /** At most one for a criterion; the last one counts. */
  verdicts: readonly OwnVerdict[];
  /** The checks that only the person can make. One that is not listed is open. */
  manual: readonly ManualResult[];
  /** What the provider answered to a question. */
  answers: readonly Answer[];
}

/** A status that the person corrected. */
export interface OwnVerdict {
  criterion: string;
  status: Status;
  /** The person's reason, '' for none. */
  note: string;
  /** When it was set, ISO 8601. */
  at: string;
}

export interface ManualResult {
  id: string;
  state: ManualState;
  note: string;
  /** When it was last changed, ISO 8601; null while untouched. */
  at: string | null;
}

/** An answer that was received and written down. The criterion then counts as answered by the provider, whatever its status. */
export interface Answer {
  criterion: string;
  text: string;
  /** The day or moment of the answer, ISO 8601. */
  at: string;
}

/** An audit to which nobody has added anything. */
export const bareDossier = (audit: Audit): Dossier => ({ audit, verdicts: [], manual: audit.manual.map((check) => ({ ...check, at: null })), answers: [] });
