import type { ManualState } from '../../../core/model/audit.ts';
import { calendarDay } from '../../../present/values/japan-time.ts';
import { type Additions, withAnswer, withManual } from '../../storage/library/additions.ts';

/**
 * One field of what the person adds, changed on top of what is kept at that moment: two windows that change two fields of the same check
 * lose neither. `now`: ISO 8601.
 */

export type Change = (kept: Additions) => Additions;

/** The last of an id counts, as everywhere. */
const last = <T>(items: readonly T[], is: (item: T) => boolean): T | undefined => items.findLast(is);

/** A day in Japan as a moment. */
const momentOf = (day: string): string => new Date(`${day}T00:00:00+09:00`).toISOString();

/** The first day on which anybody can have asked; a year that is still being typed is before it. */
const EARLIEST = '2000-01-01';
export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && text >= EARLIEST && !Number.isNaN(Date.parse(text));

/** Another state was found today; words added to it leave the day as it is. */
export function changeManual(id: string, patch: { state?: ManualState; note?: string; day?: string }, now: string): Change {
  return (kept) => {
    const before = last(kept.manual, (other) => other.id === id) ?? { id, state: 'open', note: '', at: null };
    const { state = before.state, note = before.note, day } = patch;
    const at = day ? momentOf(day) : patch.state !== undefined || before.at === null ? now : before.at;
    return withManual(kept, { id, state, note, at: state === 'open' && note === '' ? null : at });
  };
}

/** The day of an answer stays while its words are corrected. A day alone is no answer. */
export function changeAnswer(criterion: string, patch: { text?: string; day?: string }, now: string): Change {
  return (kept) => {
    const before = last(kept.answers, (other) => other.criterion === criterion) ?? { criterion, text: '', at: calendarDay(now) };
    return withAnswer(kept, { criterion, text: patch.text ?? before.text, at: patch.day ?? before.at });
  };
}

/** Asks exactly these of the questions that were shown; what is kept of other criteria stays. */
export function chooseQuestions(shown: readonly string[], asked: readonly string[]): Change {
  return (kept) => ({
    ...kept,
    unasked: [...kept.unasked.filter((id) => !shown.includes(id)), ...shown.filter((id) => !asked.includes(id))],
  });
}
