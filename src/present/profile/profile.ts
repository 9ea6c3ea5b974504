import type { Weight } from '../../core/model/criterion.ts';
import { DEFAULT_PROFILE, type Preset, type ProfileInUse, type Weights } from '../../core/model/profile.ts';
import { CATALOGUE, type CatalogueEntry } from '../catalogue/catalogue.ts';
import { PRESET_WEIGHTS } from './presets.ts';

/** Profiles as they are kept → the one that is in use. Warning signs are looked for in every profile: they have no weight to be changed. */

/** A profile that the person has made: a preset with changes, under its own id or that of the preset itself. */
export interface KeptProfile {
  id: string;
  /** '' for a preset. */
  name: string;
  preset: Preset;
  /** What the person weighs otherwise than the preset. */
  weights: Weights;
}

/** Criteria that have a weight to be chosen. */
export const WEIGHABLE: readonly CatalogueEntry[] = CATALOGUE.filter(({ category }) => category !== 'flag');

const CATALOGUE_WEIGHT: ReadonlyMap<string, Weight> = new Map(WEIGHABLE.map(({ id, weight }) => [id, weight]));

/** A preset's weight of a criterion. */
export const presetWeight = (preset: Preset, id: string): 0 | Weight => PRESET_WEIGHTS[preset][id] ?? CATALOGUE_WEIGHT.get(id) ?? 1;

/** The changes that are changes: of criteria that there are, and not what the preset says anyway. */
export function realChanges({ preset, weights }: Pick<KeptProfile, 'preset' | 'weights'>): Weights {
  const known = WEIGHABLE.flatMap(({ id }) => {
    const weight = weights[id];
    return weight === undefined || weight === presetWeight(preset, id) ? [] : [[id, weight] as const];
  });
  return Object.fromEntries(known);
}

/** The whole profile by its id: one that is kept, else the preset of that name, else the default. */
export function profileInUse(id: string, kept: readonly KeptProfile[]): ProfileInUse {
  const own = kept.find((profile) => profile.id === id);
  const preset = own?.preset ?? (Object.hasOwn(PRESET_WEIGHTS, id) ? (id as Preset) : DEFAULT_PROFILE.preset);
  const changed = own ? realChanges(own) : {};
  return { preset, name: own?.name ?? '', changes: Object.keys(changed).length, weights: { ...PRESET_WEIGHTS[preset], ...changed } };
}
