import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Look } from '../../../src/extension/messages/protocol.ts';
import { fakeBrowser } from '../fake-browser.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../src/extension/platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
const { changeSettings, followSettings, keepSettings, readPlace, readSettings, restoreSettings } = await import('../../../src/extension/storage/settings/settings.ts');
const { itemsOf, settingsOfItems } = await import('../../../src/extension/storage/settings/account.ts');
const { changed, settingsOf } = await import('../../../src/extension/storage/settings/schema.ts');

const OWN = { id: 'own-1', name: '秋の見積もり', preset: 'phone', weights: { 'contact.sns': 3 } } as const;

beforeEach(() => {
  held.browser = fakeBrowser();
});

const local = (): Record<string, unknown> => held.browser.storage.local.all();
const look = (): Look => local().look as Look;
const store = (settings: unknown): Promise<void> => held.browser.storage.local.set({ settings });

describe('what is stored, as this version understands it', () => {
  test.each([[undefined], [null], ['x'], [[]], [{}]])('%j is the defaults', (stored) => expect(settingsOf(stored)).toEqual(DEFAULT_SETTINGS));

  test('settings of 0.1.0 keep what they say', () => {
    expect(settingsOf({ schemaVersion: 1, lang: 'en', theme: 'dark', addsPages: true })).toEqual({ ...DEFAULT_SETTINGS, lang: 'en', theme: 'dark', addsPages: true });
  });

  test.each([
    ['lang', 'ko'],
    ['theme', 3],
    ['addsPages', 'yes'],
    ['button', 'everything'],
    ['maxPages', 1],
    ['maxPages', 33],
    ['maxPages', 7.5],
    ['profile', 'a b'],
    ['profiles', 'none'],
  ])('%s %j falls back alone', (name, value) => {
    expect(settingsOf({ schemaVersion: 9, addsPages: true, maxPages: 8, theme: 'dark', [name]: value })).toEqual({
      ...DEFAULT_SETTINGS,
      addsPages: true,
      maxPages: 8,
      theme: 'dark',
      [name]: DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS],
    });
  });

  test('a profile that is not understood is left out, the others stay; an id counts once', () => {
    const strange = { id: 'own-2', name: 'x', preset: 'robots', weights: {} };
    expect(settingsOf({ profiles: [strange, OWN, { ...OWN, name: 'again' }] }).profiles).toEqual([OWN]);
  });
});

describe('a change', () => {
  test('leaves alone what this version does not know, in settings and in profiles', () => {
    const newer = {
      schemaVersion: 7,
      lang: 'ko',
      sound: 'loud',
      profiles: [
        { id: 'own-9', shape: 'round' },
        { ...OWN, colour: 'red' },
      ],
    };
    const { profiles } = settingsOf(newer);
    expect(changed(newer, { theme: 'dark' })).toEqual({ ...newer, theme: 'dark' });
    expect(changed(newer, { profiles: [...profiles, { ...OWN, id: 'own-3' }] })).toEqual({
      ...newer,
      profiles: [
        { ...OWN, colour: 'red' },
        { ...OWN, id: 'own-3' },
        { id: 'own-9', shape: 'round' },
      ],
    });
  });

  test('raises older settings', () => {
    expect(changed({ schemaVersion: 1, lang: 'en' }, { maxPages: 4 })).toEqual({ schemaVersion: 2, lang: 'en', maxPages: 4 });
  });

  test('is stored with what views need of it', async () => {
    await changeSettings({ theme: 'dark', profile: 'phone' });
    expect(look()).toMatchObject({ theme: 'dark', profile: { preset: 'phone', name: '', changes: 0, weights: { 'terms.ip': 0 } } });
  });

  test('two at once lose nothing to each other', async () => {
    await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ lang: 'en' }), changeSettings({ maxPages: 9 })]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', lang: 'en', maxPages: 9 });
  });
});

describe('the account', () => {
  test('has each profile as an item of its own', () => {
    const settings = { schemaVersion: 2, theme: 'dark', profiles: [OWN, { ...OWN, id: 'phone' }] };
    const items = itemsOf(settings);
    expect(Object.keys(items)).toEqual(['settings', 'profile:own-1', 'profile:phone']);
    expect(settingsOfItems(items)).toEqual(settings);
    expect(settingsOfItems({ look: 1 })).toBeNull();
  });

  test('nothing goes there until the person says so', async () => {
    await changeSettings({ theme: 'dark' });
    expect(held.browser.storage.sync.all()).toEqual({});
    expect(await readPlace()).toBe('here');
  });

  test('from then on every change does, and profiles that are gone go', async () => {
    await changeSettings({ profiles: [OWN] });
    expect(await keepSettings('everywhere', null)).toBe('kept');
    expect(await readPlace()).toBe('everywhere');
    await changeSettings({ profiles: [], lang: 'en' });
    expect(settingsOfItems(held.browser.storage.sync.all())).toMatchObject({ lang: 'en', profiles: [] });
    expect(held.browser.storage.sync.all()).not.toHaveProperty('profile:own-1');
    await keepSettings('here', null);
    await changeSettings({ lang: 'ja' });
    expect(settingsOfItems(held.browser.storage.sync.all())).toMatchObject({ lang: 'en' });
  });

  test('other settings there are a conflict, and the person says which stay', async () => {
    await held.browser.storage.sync.set(itemsOf({ schemaVersion: 2, theme: 'light', maxPages: 30 }));
    await changeSettings({ theme: 'dark' });
    expect(await keepSettings('everywhere', null)).toBe('conflict');
    expect(await readPlace()).toBe('here');
    expect(await readSettings()).toMatchObject({ theme: 'dark' });
    expect(await keepSettings('everywhere', 'account')).toBe('kept');
    expect(await readSettings()).toMatchObject({ theme: 'light', maxPages: 30 });
    expect(look().theme).toBe('light');
  });

  test('… or those of this device', async () => {
    await held.browser.storage.sync.set(itemsOf({ schemaVersion: 2, theme: 'light' }));
    await changeSettings({ theme: 'dark' });
    expect(await keepSettings('everywhere', 'mine')).toBe('kept');
    expect(settingsOfItems(held.browser.storage.sync.all())).toMatchObject({ theme: 'dark' });
  });

  test('what another device changes counts here', async () => {
    await keepSettings('everywhere', null);
    followSettings();
    await held.browser.storage.sync.set(itemsOf({ schemaVersion: 2, theme: 'dark', profile: 'own-1', profiles: [OWN] }));
    await vi.waitFor(() => expect(look()).toMatchObject({ theme: 'dark', profile: { name: '秋の見積もり' } }));
  });

  test('a refusal is told, and the settings are kept here', async () => {
    await keepSettings('everywhere', null);
    held.browser.storage.sync.set.mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    expect(await changeSettings({ theme: 'dark' })).toBe('too-large');
    held.browser.storage.sync.set.mockRejectedValueOnce(new Error('disconnected'));
    expect(await changeSettings({ lang: 'en' })).toBe('failed');
    expect(await readSettings()).toMatchObject({ theme: 'dark', lang: 'en' });
    expect(await changeSettings({ maxPages: 5 })).toBe('kept');
    expect(settingsOfItems(held.browser.storage.sync.all())).toMatchObject({ theme: 'dark', lang: 'en', maxPages: 5 });
  });

  test('an item that is too large is not tried', async () => {
    await keepSettings('everywhere', null);
    await store({ schemaVersion: 9, later: 'x'.repeat(9000) });
    expect(await changeSettings({ theme: 'dark' })).toBe('too-large');
    expect(await readSettings()).toMatchObject({ theme: 'dark' });
  });
});

describe('a back-up', () => {
  test('replaces', async () => {
    await changeSettings({ theme: 'dark', profiles: [OWN] });
    await restoreSettings({ schemaVersion: 1, lang: 'en' }, 'replace');
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, lang: 'en' });
  });

  test('merged, it leaves the settings and adds own profiles', async () => {
    await changeSettings({ theme: 'dark', profiles: [OWN] });
    await restoreSettings(
      {
        schemaVersion: 2,
        theme: 'light',
        profiles: [
          { ...OWN, name: 'older' },
          { ...OWN, id: 'own-2' },
        ],
      },
      'merge',
    );
    expect(await readSettings()).toMatchObject({ theme: 'dark', profiles: [OWN, { ...OWN, id: 'own-2' }] });
  });

  test('merged where there are none, it is taken whole', async () => {
    await restoreSettings({ schemaVersion: 2, theme: 'light', sound: 'loud' }, 'merge');
    expect(local().settings).toEqual({ schemaVersion: 2, theme: 'light', sound: 'loud' });
  });
});

test('what views need is made anew when another version has made it', async () => {
  await store({ schemaVersion: 2, theme: 'dark', profile: 'phone' });
  await held.browser.storage.local.set({ look: { theme: 'light' } });
  followSettings();
  await vi.waitFor(() => expect(look()).toMatchObject({ theme: 'dark', profile: { preset: 'phone' } }));
});
