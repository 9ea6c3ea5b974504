import type { Answer, ManualResult, OwnVerdict } from '../../../core/model/dossier.ts';
import { withLibrary } from './database.ts';

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

export const loadAdditions = (origin: string): Promise<Additions> => withLibrary(async (db) => (await db.get('additions', origin)) ?? noAdditions(origin));

/** Changes what is kept of a site in one step: two windows that change it at once lose nothing. Gives what is kept now. */
export const changeAdditions = (origin: string, change: (now: Additions) => Additions): Promise<Additions> =>
  withLibrary(async (db) => {
    const { store, done } = db.transaction('additions', 'readwrite');
    const changed = change((await store.get(origin)) ?? noAdditions(origin));
    await store.put(changed);
    await done;
    return changed;
  });

const withOne = <T>(list: readonly T[], key: (item: T) => string, item: T): T[] => [...list.filter((other) => key(other) !== key(item)), item];

/** The person's own verdict on a criterion, in place of an earlier one. */
export const withVerdict = (now: Additions, verdict: OwnVerdict): Additions => ({ ...now, verdicts: withOne(now.verdicts, ({ criterion }) => criterion, verdict) });

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
