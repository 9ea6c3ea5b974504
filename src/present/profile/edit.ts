import type { Weight } from '../../core/model/criterion.ts';
import { PRESETS, type Preset } from '../../core/model/profile.ts';
import { type KeptProfile, realChanges, WEIGHABLE } from './profile.ts';

/** Changes of the person's profiles. Pure: each gives the profiles that are to be kept. */

export const isPreset = (id: string): id is Preset => (PRESETS as readonly string[]).includes(id);

/** The profile of this id as it is kept, or as it is while nothing is changed in it. */
export function profileById(id: string, kept: readonly KeptProfile[]): KeptProfile {
  const preset = isPreset(id) ? id : PRESETS[0];
  return kept.find((profile) => profile.id === id) ?? { id: preset, name: '', preset, weights: {} };
}

/** Profiles that the person has made, in the order in which they were made. */
export const ownProfiles = (kept: readonly KeptProfile[]): KeptProfile[] => kept.filter(({ id }) => !isPreset(id));

const isUnchanged = (profile: KeptProfile): boolean => isPreset(profile.id) && Object.keys(realChanges(profile)).length === 0;

/** A preset without changes need not be kept. */
function withProfile(kept: readonly KeptProfile[], profile: KeptProfile): KeptProfile[] {
  const known = kept.some(({ id }) => id === profile.id);
  const all = known ? kept.map((other) => (other.id === profile.id ? profile : other)) : [...kept, profile];
  return all.filter((other) => !isUnchanged(other));
}

export function withWeight(kept: readonly KeptProfile[], profile: KeptProfile, criterion: string, weight: 0 | Weight): KeptProfile[] {
  const weights = { ...profile.weights, [criterion]: weight };
  return withProfile(kept, { ...profile, weights: realChanges({ preset: profile.preset, weights }) });
}

/** Takes all changes back, or those of these criteria. */
export function withoutChanges(kept: readonly KeptProfile[], profile: KeptProfile, criteria: readonly string[] = WEIGHABLE.map(({ id }) => id)): KeptProfile[] {
  const rest = Object.entries(realChanges(profile)).filter(([id]) => !criteria.includes(id));
  return withProfile(kept, { ...profile, weights: Object.fromEntries(rest) });
}

/** A profile of the person's own with the weights that are in use now. Changes that were made in a preset go with it, and leave the preset. */
export function withOwn(kept: readonly KeptProfile[], from: KeptProfile, id: string, name: string): KeptProfile[] {
  const left = isPreset(from.id) ? kept.filter((profile) => profile.id !== from.id) : kept;
  return [...left, { id, name, preset: from.preset, weights: realChanges(from) }];
}

export const renamed = (kept: readonly KeptProfile[], id: string, name: string): KeptProfile[] => kept.map((profile) => (profile.id === id ? { ...profile, name } : profile));

export const without = (kept: readonly KeptProfile[], id: string): KeptProfile[] => kept.filter((profile) => profile.id !== id);
