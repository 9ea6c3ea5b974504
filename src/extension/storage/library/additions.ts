import type { Status } from '../../../core/model/audit.ts';
import type { Answer, ManualResult, OwnVerdict } from '../../../core/model/dossier.ts';
import { STORES, withLibrary } from './database.ts';
import { hasTexts, isFields, partsOf } from './forms.ts';
import { LibraryError } from './library-error.ts';
import { renewSummary } from './summaries.ts';

/** What the person adds to the audits of a site. It belongs to the site, so that it is kept when the site is audited again. */
export interface Additions {
  schemaVersion: 1;
  origin: string;
  verdicts: OwnVerdict[];
  manual: ManualResult[];
  answers: Answer[];
  /** Criteria whose questions are not to be asked. */
  unasked: string[];
}

export const noAdditions = (origin: string): Additions => ({ schemaVersion: 1, origin, verdicts: [], manual: [], answers: [], unasked: [] });

/**
 * What is kept of a site, as far as it has the form that it should: what is damaged is left out. Throws LibraryError 'newer' for what a later
 * version has written.
 */
export function readAdditions(origin: string, stored: unknown): Additions {
  if (!isFields(stored)) return noAdditions(origin);
  if (typeof stored.schemaVersion === 'number' && stored.schemaVersion > 1) throw new LibraryError('newer');
  return {
    ...stored,
    schemaVersion: 1,
    origin,
    verdicts: partsOf(stored.verdicts, (item) => hasTexts(item, 'criterion', 'status', 'note')),
    manual: partsOf(stored.manual, (item) => hasTexts(item, 'id', 'state', 'note')),
    answers: partsOf(stored.answers, (item) => hasTexts(item, 'criterion', 'text')),
    unasked: partsOf(stored.unasked, (item) => typeof item === 'string'),
  };
}

export const loadAdditions = (origin: string): Promise<Additions> => withLibrary(async (db) => readAdditions(origin, await db.get('additions', origin)));

const statusesOf = ({ verdicts }: Additions): string => verdicts.map(({ criterion, status }) => `${criterion} ${status}`).join();

/** Changes what is kept of a site in one step: two windows that change it at once lose nothing. Gives what is kept now. */
export const changeAdditions = (origin: string, change: (now: Additions) => Additions): Promise<Additions> =>
  withLibrary(async (db) => {
    const tx = db.transaction(STORES, 'readwrite');
    const store = tx.objectStore('additions');
    const before = readAdditions(origin, await store.get(origin));
    const changed = change(before);
    await store.put(changed);
    if (statusesOf(changed) !== statusesOf(before)) await renewSummary(tx, origin);
    await tx.done;
    return changed;
  });

const withOne = <T>(list: readonly T[], key: (item: T) => string, item: T): T[] => [...list.filter((other) => key(other) !== key(item)), item];

/** The person's own verdict on a criterion, in place of an earlier one. */
export const withVerdict = (now: Additions, verdict: OwnVerdict): Additions => ({ ...now, verdicts: withOne(now.verdicts, ({ criterion }) => criterion, verdict) });

/** Part of a correction: a status, a reason, or both. */
export interface VerdictPatch {
  status?: Status | undefined;
  note?: string | undefined;
}

/** `audited`: what the audit says, for a reason that is written before another status is chosen. `at`: ISO 8601. */
export function withVerdictPatch(now: Additions, criterion: string, { status, note }: VerdictPatch, audited: Status, at: string): Additions {
  const before = now.verdicts.findLast((other) => other.criterion === criterion) ?? { status: audited, note: '' };
  return withVerdict(now, { criterion, status: status ?? before.status, note: note ?? before.note, at });
}

export const withoutVerdict = (now: Additions, criterion: string): Additions => ({ ...now, verdicts: now.verdicts.filter((verdict) => verdict.criterion !== criterion) });

export const withManual = (now: Additions, result: ManualResult): Additions => ({ ...now, manual: withOne(now.manual, ({ id }) => id, result) });

/** An answer of the provider; one without words is taken back. */
export function withAnswer(now: Additions, answer: Answer): Additions {
  const others = now.answers.filter(({ criterion }) => criterion !== answer.criterion);
  return { ...now, answers: answer.text.trim() === '' ? others : [...others, answer] };
}

export const withAsked = (now: Additions, criterion: string, asked: boolean): Additions => ({
  ...now,
  unasked: asked ? now.unasked.filter((id) => id !== criterion) : [...new Set([...now.unasked, criterion])],
});
