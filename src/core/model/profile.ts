import type { Weight } from './criterion.ts';

/** How much each criterion matters to the person: 0 for one that is not looked at. Those not named keep the catalogue's weight. */
export type Weights = Readonly<Partial<Record<string, 0 | Weight>>>;

/** Kinds of work for which the guides ask for different things first. */
export const PRESETS = ['secretary', 'phone', 'office'] as const;
/** オンライン秘書 (the catalogue as it is), 電話代行, 経理・事務代行. */
export type Preset = (typeof PRESETS)[number];

/** The profile by which views count, order and ask. Plain JSON. */
export interface ProfileInUse {
  /** The preset on which it rests. */
  preset: Preset;
  /** The person's own name for it, '' for a preset. */
  name: string;
  /** Number of criteria that the person weighs otherwise than the preset does. */
  changes: number;
  /** Whole: preset and changes together. */
  weights: Weights;
}

export const DEFAULT_PROFILE: ProfileInUse = { preset: 'secretary', name: '', changes: 0, weights: {} };
