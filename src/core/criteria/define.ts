import type { Note } from '../model/audit.ts';
import type { Criterion, NonEmpty, Verdict } from '../model/criterion.ts';
import type { Fact } from '../model/fact.ts';
import type { FactName } from '../facts/index.ts';

/** Ties a criterion's `evaluate` to the facts it declares in `needs`. */
export function defineCriterion<const K extends FactName>(criterion: Criterion<K>): Criterion<K> {
  return criterion;
}

const note = (key: string | undefined, params?: Record<string, string | number>): Note | null => (key === undefined ? null : params ? { key, params } : { key });

/** Said concretely. `value` in the criterion's normal form, null where it has none. */
export const met = (evidence: NonEmpty<Fact>, value: unknown = null, noteKey?: string, params?: Record<string, string | number>): Verdict => ({
  status: 'met',
  value,
  evidence,
  note: note(noteKey, params),
});

/** Said, but vague, conditional, planned or unverifiable. */
export const partial = (evidence: NonEmpty<Fact>, value: unknown = null, noteKey?: string, params?: Record<string, string | number>): Verdict => ({
  status: 'partial',
  value,
  evidence,
  note: note(noteKey, params),
});

/** Not said; `evidence` holds the sentence that denies it, if one does. */
export const missing = (evidence: readonly Fact[] = [], noteKey?: string): Verdict => ({ status: 'missing', evidence, note: note(noteKey) });

/** A warning sign that is there. */
export const flagged = (evidence: NonEmpty<Fact>, value: unknown = null, noteKey?: string, params?: Record<string, string | number>): Verdict => ({
  status: 'flagged',
  value,
  evidence,
  note: note(noteKey, params),
});

/** A warning sign that consists in something being nowhere; becomes `unknown` where a page that would say it was not read. */
export const flaggedByAbsence = (evidence: readonly Fact[] = [], noteKey?: string, params?: Record<string, string | number>): Verdict => ({
  status: 'flagged-by-absence',
  evidence,
  note: note(noteKey, params),
});

/** A warning sign that was looked for and not seen; becomes `unknown` where a page that would show it was not read. */
export const clear = (noteKey?: string): Verdict => ({ status: 'clear', evidence: [], note: note(noteKey) });

/** A warning sign that a statement of the site refutes, whatever else could not be read. */
export const refuted = (evidence: NonEmpty<Fact>, noteKey?: string): Verdict => ({ status: 'clear', evidence, note: note(noteKey) });

/** Not decidable from what could be read. */
export const unknown = (noteKey: string, params?: Record<string, string | number>): Verdict => ({ status: 'unknown', note: note(noteKey, params) as Note });

/** True (as a type, too) when there is at least one. */
export const some = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;
