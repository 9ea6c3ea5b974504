import { describe, expect, test } from 'vitest';
import { DEFAULT_PROFILE, PRESETS, type ProfileInUse } from '../../../src/core/model/profile.ts';
import { japanese } from '../../../src/present/language/ja.ts';
import { english } from '../../../src/present/language/en.ts';
import { popupView, type ResultsView } from '../../../src/present/popup.ts';
import { isPreset, ownProfiles, profileById, renamed, without, withOwn, withoutChanges, withWeight } from '../../../src/present/profile/edit.ts';
import { PRESET_WEIGHTS } from '../../../src/present/profile/presets.ts';
import { type KeptProfile, presetWeight, profileInUse, WEIGHABLE } from '../../../src/present/profile/profile.ts';
import { profileName } from '../../../src/present/profile/weigh.ts';
import { ja } from '../../../src/present/options/words-ja.ts';
import { weightGroups } from '../../../src/present/options/weights.ts';
import { runningJob, sampleJob } from '../sample-audit.ts';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const OWN: KeptProfile = { id: 'own-1', name: '秋の見積もり', preset: 'phone', weights: { 'contact.sns': 3 } };
const using = (weights: ProfileInUse['weights']): ProfileInUse => ({ ...DEFAULT_PROFILE, changes: Object.keys(weights).length, weights });
const results = (profile: ProfileInUse): ResultsView => popupView({ state: 'job', job: sampleJob(), title: '' }, japanese, NOW, profile) as ResultsView;

describe('presets', () => {
  test.each(PRESETS)('%s changes only criteria that there are, and none to what it is anyway', (preset) => {
    const before = new Map<string, number>(WEIGHABLE.map(({ id, weight }) => [id, weight]));
    for (const [id, weight] of Object.entries(PRESET_WEIGHTS[preset])) {
      expect(before.has(id), id).toBe(true);
      expect(before.get(id), id).not.toBe(weight);
    }
  });

  test('the default is the catalogue as it is', () => expect(profileInUse('secretary', [])).toEqual(DEFAULT_PROFILE));

  test('no preset ignores much, and each has musts in plenty', () => {
    for (const preset of PRESETS) {
      const weights = WEIGHABLE.map(({ id }) => presetWeight(preset, id));
      expect(weights.filter((weight) => weight === 0).length).toBeLessThanOrEqual(2);
      expect(weights.filter((weight) => weight === 3).length).toBeGreaterThan(10);
    }
  });
});

describe('the profile in use', () => {
  test('an own one: its preset, and what the person changed', () => {
    expect(profileInUse('own-1', [OWN])).toEqual({ preset: 'phone', name: '秋の見積もり', changes: 1, weights: { ...PRESET_WEIGHTS.phone, 'contact.sns': 3 } });
  });
  test('warning signs, criteria that there are not, and changes to the same are no changes', () => {
    const odd = { ...OWN, weights: { 'flag.low-price': 0, 'service.telepathy': 3, 'service.availability': 3 } as const };
    expect(profileInUse('own-1', [odd])).toMatchObject({ changes: 0, weights: PRESET_WEIGHTS.phone });
  });
  test.each(['own-gone', '', 'toString', '__proto__'])('one that is not there is the default: %j', (id) => expect(profileInUse(id, [OWN])).toEqual(DEFAULT_PROFILE));
  test('has a name, but for the default', () => {
    expect(profileName(DEFAULT_PROFILE, japanese)).toBe('');
    expect(profileName(profileInUse('office', []), japanese)).toBe('経理・事務代行');
    expect(profileName(profileInUse('own-1', [OWN]), english)).toBe('秋の見積もり');
    expect(profileName(using({ 'contact.sns': 3 }), english)).toBe('Online secretary (1 changed)');
  });
});

describe('in the popup', () => {
  test('what is left out is counted nowhere, and shown apart', () => {
    const [before, after] = [results(DEFAULT_PROFILE), results(using({ 'contact.phone': 0, 'company.map': 0 }))];
    const count = ({ tally }: ResultsView, status: string) => tally.counts.find((item) => item.status === status)?.count ?? 0;
    expect(count(after, 'met')).toBe(count(before, 'met') - 1);
    expect(count(after, 'missing')).toBe(count(before, 'missing') - 1);
    expect(after.of).toBe(before.of - 2);
    const last = after.categories.at(-1);
    expect(last).toMatchObject({ category: 'ignored', title: '見ない' });
    expect(last?.rows.map(({ id }) => id).sort()).toEqual(['company.map', 'contact.phone']);
    expect(after.categories.find(({ category }) => category === 'contact')?.rows.some(({ id }) => id === 'contact.phone')).toBe(false);
  });

  test('what is left out is not among the first things to make sure of, and what matters more comes first', () => {
    const first = (profile: ProfileInUse) => results(profile).first.map(({ id }) => id);
    const [top] = first(DEFAULT_PROFILE);
    expect(first(using({ [top as string]: 0 }))).not.toContain(top);
    const low = Object.fromEntries(first(DEFAULT_PROFILE).map((id) => [id, 1] as const));
    expect(first(using({ ...low, 'company.map': 3 }))[0]).toBe('company.map');
  });

  test('rows of a category: musts first; with the default as in the guide', () => {
    const ids = (profile: ProfileInUse) =>
      results(profile)
        .categories.find(({ category }) => category === 'company')
        ?.rows.map(({ id }) => id) ?? [];
    expect(ids(DEFAULT_PROFILE).indexOf('company.map')).toBeLessThan(ids(DEFAULT_PROFILE).indexOf('company.founded'));
    expect(ids(using({ 'company.capital': 3, 'company.name': 1 }))[0]).not.toBe('company.name');
    expect(ids(using({ 'company.capital': 3 })).indexOf('company.capital')).toBeLessThan(ids(using({ 'company.capital': 3 })).indexOf('company.founded'));
  });

  test('a warning sign stays whatever the weights say', () => {
    const view = results(using({ 'flag.low-price': 0 }));
    expect(view.categories.find(({ category }) => category === 'flag')?.rows.some(({ id }) => id === 'flag.low-price')).toBe(true);
    expect(view.categories.some(({ category }) => category === 'ignored')).toBe(false);
  });

  test('holds while pages are read, too', () => {
    const view = popupView({ state: 'job', job: runningJob(), title: '' }, japanese, NOW, using({ 'contact.phone': 0 })) as ResultsView;
    expect(view.of).toBe((popupView({ state: 'job', job: runningJob(), title: '' }, japanese, NOW) as ResultsView).of - 1);
  });
});

describe('changes', () => {
  const secretary = profileById('secretary', []);
  test('a preset is kept while it is changed, and no longer', () => {
    const kept = withWeight([], secretary, 'contact.sns', 3);
    expect(kept).toEqual([{ ...secretary, weights: { 'contact.sns': 3 } }]);
    expect(withWeight(kept, profileById('secretary', kept), 'contact.sns', 1)).toEqual([]);
  });
  test('go back by category or all', () => {
    const kept = withWeight(withWeight([], secretary, 'contact.sns', 3), { ...secretary, weights: { 'contact.sns': 3 } }, 'company.map', 0);
    expect(withoutChanges(kept, profileById('secretary', kept), ['company.map'])).toEqual([{ ...secretary, weights: { 'contact.sns': 3 } }]);
    expect(withoutChanges(kept, profileById('secretary', kept))).toEqual([]);
    expect(withoutChanges([OWN], OWN)).toEqual([{ ...OWN, weights: {} }]);
  });
  test('saved as an own profile they leave the preset as it was', () => {
    const kept = withWeight([], secretary, 'contact.sns', 3);
    const own = withOwn(kept, profileById('secretary', kept), 'own-7', '試し');
    expect(own).toEqual([{ id: 'own-7', name: '試し', preset: 'secretary', weights: { 'contact.sns': 3 } }]);
    expect(profileInUse('own-7', own).name).toBe('試し');
    expect(withOwn([OWN], OWN, 'own-8', '写し')).toEqual([OWN, { ...OWN, id: 'own-8', name: '写し' }]);
  });
  test('names and deletion', () => {
    expect(renamed([OWN], 'own-1', '冬')).toEqual([{ ...OWN, name: '冬' }]);
    expect(without([OWN], 'own-1')).toEqual([]);
    expect(ownProfiles([{ ...OWN, id: 'phone' }, OWN])).toEqual([OWN]);
    expect(isPreset('own-1')).toBe(false);
  });
});

describe('the editor', () => {
  test('shows every criterion once, with what it was', () => {
    const groups = weightGroups(OWN, '', japanese, ja);
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(WEIGHABLE.length);
    expect(groups.map(({ category }) => category)).not.toContain('flag');
    const contact = groups.find(({ category }) => category === 'contact');
    expect(contact?.changes).toEqual(['contact.sns']);
    expect(contact?.rows.find(({ id }) => id === 'contact.sns')).toMatchObject({ weight: 3, was: 1 });
    expect(contact?.rows.find(({ id }) => id === 'contact.trouble-desk')).toMatchObject({ weight: 3, was: null });
    expect(contact?.summary).toMatch(/^必須 \d+・重要 \d+・参考 \d+$/);
  });
  test('finds by title and question, in any width', () => {
    const found = (query: string) => weightGroups(OWN, query, japanese, ja).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(found('ｐマーク')).toEqual(found('Pマーク'));
    expect(found('違約金')).toContain('contract.penalty');
    expect(found('みずうみ')).toEqual([]);
  });
});
