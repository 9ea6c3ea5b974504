import * as v from 'valibot';
import { PRESETS } from '../../../core/model/profile.ts';
import { DEFAULT_SETTINGS, MOST_PROFILES, PAGE_LIMITS, PROFILE_NAME, type Settings, type SettingsPatch } from '../../messages/protocol.ts';

/**
 * The form of the settings. What is stored is read field by field: one that this version does not understand (an older version had none, a
 * later one has others) counts as its default, and stays stored as it is until the person changes it.
 */
const SETTINGS_SCHEMA = 2;

const MOST_WEIGHTS = 300;

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));

/** Loose: what a later version has written into a profile stays in it. */
const profile = v.looseObject({
  id,
  name: v.pipe(v.string(), v.maxLength(PROFILE_NAME)),
  preset: v.picklist(PRESETS),
  weights: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(200)), v.picklist([0, 1, 2, 3])),
    v.check((weights) => Object.keys(weights).length <= MOST_WEIGHTS, 'not so many weights'),
  ),
});

const FIELDS = {
  lang: v.picklist(['auto', 'ja', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
  addsPages: v.boolean(),
  button: v.picklist(['site', 'page', 'ask']),
  maxPages: v.pipe(v.number(), v.integer(), v.minValue(PAGE_LIMITS.least), v.maxValue(PAGE_LIMITS.most)),
  profile: id,
  profiles: v.pipe(
    v.array(profile),
    v.maxLength(MOST_PROFILES),
    v.check((all) => new Set(all.map((one) => one.id)).size === all.length, 'each profile once'),
  ),
} as const;

/** A change of settings, as it comes with a message: known fields only, each of the right form. */
export const settingsPatch = v.partial(v.strictObject(FIELDS)) as unknown as v.GenericSchema<SettingsPatch>;

/** Settings in a back-up: the fields that are there have the right form; what a later version has added stays. */
export const settingsFile = v.looseObject({ schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)), ...v.partial(v.object(FIELDS)).entries });

export type Stored = Record<string, unknown>;

export const isStored = (stored: unknown): stored is Stored => typeof stored === 'object' && stored !== null && !Array.isArray(stored);

const understood = (item: unknown): boolean => v.is(profile, item);

const listOf = (stored: unknown): unknown[] => (isStored(stored) && Array.isArray(stored.profiles) ? stored.profiles : []);

/** Profiles that this version can use, each id once. */
function profilesOf(stored: unknown): Settings['profiles'] {
  const all = listOf(stored).filter(understood) as Settings['profiles'];
  return all.filter((one, n) => all.findIndex((other) => other.id === one.id) === n).slice(0, MOST_PROFILES);
}

/** What this version understands of stored settings, of whatever version. */
export function settingsOf(stored: unknown): Settings {
  const raw = isStored(stored) ? stored : {};
  const known = Object.entries(FIELDS).filter(([name, form]) => name !== 'profiles' && v.is(form, raw[name]));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known.map(([name]) => [name, raw[name]])), profiles: profilesOf(raw) };
}

/** Profiles that only a later version can use: they are kept beside those that the person changes now. */
const others = (stored: unknown, profiles: Settings['profiles']): unknown[] => {
  const used = new Set(profilesOf(stored));
  const ids = new Set(profiles.map((one) => one.id));
  return listOf(stored).filter((item) => !used.has(item as Settings['profiles'][number]) && !(isStored(item) && ids.has(String(item.id))));
};

/** Stored settings with the profiles of others that they don't have. */
export function withProfilesOf(mine: Stored, other: Stored): Stored {
  const { profiles } = settingsOf(mine);
  const added = profilesOf(other).filter((profile) => !profiles.some(({ id: own }) => own === profile.id));
  return changed(mine, { profiles: [...profiles, ...added].slice(0, MOST_PROFILES) });
}

/** Stored settings with a change: everything else stays as it is, what this version does not know too. */
export function changed(stored: unknown, patch: SettingsPatch): Stored {
  const raw = isStored(stored) ? stored : {};
  const before = typeof raw.schemaVersion === 'number' ? raw.schemaVersion : 0;
  const profiles = patch.profiles ? { profiles: [...patch.profiles, ...others(raw, patch.profiles)] } : {};
  return { ...raw, ...patch, ...profiles, schemaVersion: Math.max(before, SETTINGS_SCHEMA) };
}
