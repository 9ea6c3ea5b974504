import type { Weight } from '../../core/model/criterion.ts';
import type { ProfileInUse, Weights } from '../../core/model/profile.ts';
import type { Language } from '../language/language.ts';
import type { RowView } from '../criteria-rows.ts';

/** Rows as the person's profile weighs them. */

const weigh = <R extends RowView>(row: R, weight: 0 | Weight | undefined): R => {
  if (weight === undefined || row.category === 'flag') return row;
  return { ...row, weight, countedAs: weight === 0 ? null : row.countedAs };
};

/**
 * What is not looked at is counted nowhere. With weights of the person's own, must comes before important before good to know; without
 * them the order is the catalogue's, which is the guide's.
 */
export function weighRows<R extends RowView>(rows: readonly R[], weights: Weights): R[] {
  const weighed = rows.map((row) => weigh(row, weights[row.id]));
  return Object.keys(weights).length === 0 ? weighed : weighed.sort((a, b) => b.weight - a.weight);
}

/** True for a row that the profile leaves out. */
export const isIgnored = ({ weight }: { weight: 0 | Weight }): boolean => weight === 0;

/** The profile's name where it is not the default, '' where it is. */
export function profileName({ preset, name, changes }: ProfileInUse, { m }: Pick<Language, 'm'>): string {
  if (name !== '') return name;
  if (changes > 0) return m.profileChanged(m.profiles[preset], changes);
  return preset === 'secretary' ? '' : m.profiles[preset];
}
