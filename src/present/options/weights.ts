import type { Category } from '../../core/model/audit.ts';
import { CATEGORIES } from '../../core/model/audit.ts';
import type { Weight } from '../../core/model/criterion.ts';
import type { Language } from '../language/language.ts';
import { type KeptProfile, presetWeight, realChanges, WEIGHABLE } from '../profile/profile.ts';
import type { OptionsWords } from './words-ja.ts';

/** A profile as the person changes it: criteria by category, each with its weight. */

export const WEIGHTS = [3, 2, 1, 0] as const satisfies readonly (0 | Weight)[];

export interface WeightRow {
  id: string;
  title: string;
  question: string;
  weight: 0 | Weight;
  /** What the preset says, where the person says otherwise; null where they agree. */
  was: 0 | Weight | null;
}

export interface WeightGroup {
  category: Category;
  title: string;
  /** '必須 2・重要 5': how the whole category is weighed. */
  summary: string;
  /** Criteria that the person has changed. */
  changes: string[];
  /** Those that match the search. */
  rows: WeightRow[];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Groups with rows that hold every word of the query. */
export function weightGroups(profile: KeptProfile, query: string, { words, m }: Language, own: OptionsWords): WeightGroup[] {
  const changes = realChanges(profile);
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const rowOf = (id: string): WeightRow => {
    const before = presetWeight(profile.preset, id);
    const weight = changes[id] ?? before;
    return { id, ...(words[id] ?? { title: id, question: '' }), weight, was: weight === before ? null : before };
  };
  return CATEGORIES.flatMap((category) => {
    const all = WEIGHABLE.filter((entry) => entry.category === category).map(({ id }) => rowOf(id));
    const rows = all.filter(({ title, question }) => wanted.every((word) => fold(`${title}\n${question}`).includes(word)));
    if (rows.length === 0) return [];
    const count = (weight: 0 | Weight): number => all.filter((row) => row.weight === weight).length;
    const summary = WEIGHTS.flatMap((weight) => (count(weight) > 0 ? [`${own.weight[weight]} ${count(weight)}`] : [])).join(m.dot);
    return [{ category, title: m.category[category], summary, changes: all.filter(({ was }) => was !== null).map(({ id }) => id), rows }];
  });
}
