// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { japanese } from '../../../src/present/language/ja.ts';
import { ja as libraryWords } from '../../../src/present/library/words-ja.ts';
import { ja } from '../../../src/present/options/words-ja.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsOutcome, type SettingsPatch } from '../../../src/extension/messages/protocol.ts';
import { LibraryError } from '../../../src/extension/storage/library/library-error.ts';
import { LanguageProvider } from '../../../src/extension/ui/components/language.ts';
import { App } from '../../../src/extension/ui/options/app.tsx';
import type { KeptSettings, OptionsPorts } from '../../../src/extension/ui/options/ports.ts';
import { all, one, press, settle, text } from './popup-harness.tsx';

let kept: KeptSettings;
let outcome: SettingsOutcome;
let audits: number;
let patterns: string[];
let tell: () => void;
let ports: { [K in keyof OptionsPorts]: OptionsPorts[K] & ReturnType<typeof vi.fn> };

beforeEach(async () => {
  kept = { settings: DEFAULT_SETTINGS, place: 'here' };
  outcome = 'kept';
  audits = 3;
  patterns = ['https://kanade.example/*', 'https://*/*'];
  tell = () => {};
  ports = {
    watchSettings: vi.fn(),
    browserLanguage: vi.fn(() => 'ja'),
    read: vi.fn(async () => kept),
    watch: vi.fn((_onChange: () => void) => () => {}),
    change: vi.fn(async (patch: SettingsPatch) => {
      kept = { ...kept, settings: { ...kept.settings, ...patch } as Settings };
      return outcome;
    }),
    keep: vi.fn(async (place: KeptSettings['place'], use: unknown) => {
      if (outcome === 'conflict' && use !== null) outcome = 'kept';
      if (outcome === 'kept') kept = { ...kept, place };
      return outcome;
    }),
    newId: vi.fn(() => 'own-1'),
    saved: vi.fn(async () => ({ sites: Math.min(audits, 2), audits, used: 1_834_000 })),
    watchSaved: vi.fn(() => () => {}),
    backUp: vi.fn(async () => {}),
    readBackup: vi.fn(),
    forgetAll: vi.fn(async () => {
      audits = 0;
    }),
    allowed: vi.fn(async () => patterns),
    watchAllowed: vi.fn((onChange: () => void) => {
      tell = onChange;
      return () => {};
    }),
    withdraw: vi.fn(async (pattern: string) => {
      patterns = patterns.filter((other) => other !== pattern);
      tell();
      return true;
    }),
    keys: vi.fn(async () => [
      { name: '_execute_action', shortcut: 'Alt+Shift+K' },
      { name: 'next-evidence', shortcut: '' },
    ]),
    openKeys: vi.fn(async () => false),
    keysAddress: 'about:addons' as never,
    copy: vi.fn(async () => {}),
  } as typeof ports;
  document.body.innerHTML = '<div id="app"></div>';
  await act(() =>
    render(
      <LanguageProvider value={japanese}>
        <App ports={ports} words={ja} libraryWords={libraryWords} />
      </LanguageProvider>,
      one('#app') as HTMLElement,
    ),
  );
  await settle();
});

afterEach(() => {
  render(null, one('#app') as HTMLElement);
});

async function fill(selector: string, value: string): Promise<void> {
  const field = one(selector) as HTMLInputElement;
  field.value = value;
  await act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

const isChecked = (selector: string): boolean => (one(selector) as HTMLInputElement).checked;
const openCategory = (category: string): Promise<void> => press(one(`[data-category="${category}"] .group`));

describe('basics', () => {
  test.each<[string, SettingsPatch]>([
    ['[name="button"][value="page"]', { button: 'page' }],
    ['[name="button"][value="ask"]', { button: 'ask' }],
    ['[name="addsPages"]', { addsPages: true }],
    ['[name="theme"][value="dark"]', { theme: 'dark' }],
  ])('%s is saved at once', async (selector, patch) => {
    await press(one(selector));
    expect(ports.change).toHaveBeenCalledWith(patch);
    expect(isChecked(selector)).toBe(true);
    expect(text('[data-saved]')).toBe(ja.saved);
  });

  test('language', async () => {
    await fill('[name="lang"]', 'en');
    expect(ports.change).toHaveBeenCalledWith({ lang: 'en' });
    expect(text('[name="lang"]')).toContain('ブラウザーに合わせる（日本語）');
  });

  test('a number of pages within bounds; another is refused with a sentence', async () => {
    await fill('[name="maxPages"]', '8');
    expect(ports.change).toHaveBeenCalledWith({ maxPages: 8 });
    for (const wrong of ['1', '33', '']) {
      await fill('[name="maxPages"]', wrong);
      expect(text('#limit-note')).toBe(ja.limitWrong(2, 32));
    }
    expect(ports.change).toHaveBeenCalledTimes(1);
    await fill('[name="maxPages"]', '32');
    expect(ports.change).toHaveBeenLastCalledWith({ maxPages: 32 });
    expect(one('[aria-invalid="true"]')).toBeNull();
  });

  test('changes of another window are shown', async () => {
    kept = { ...kept, settings: { ...DEFAULT_SETTINGS, theme: 'light' } };
    await act(() => ports.watch.mock.calls[0]?.[0]());
    await settle();
    expect(isChecked('[name="theme"][value="light"]')).toBe(true);
  });

  test('what could not be saved is said, and what is true is shown', async () => {
    ports.change.mockRejectedValueOnce(new Error('no background'));
    await press(one('[name="theme"][value="dark"]'));
    expect(one('[data-trouble]')?.dataset.trouble).toBe('lost');
    expect(isChecked('[name="theme"][value="auto"]')).toBe(true);
  });
});

describe('the account', () => {
  test('is used when the person says so', async () => {
    await press(one('[name="place"][value="everywhere"]'));
    expect(ports.keep).toHaveBeenCalledWith('everywhere', null);
    expect(isChecked('[name="place"][value="everywhere"]')).toBe(true);
  });

  test('a conflict is said, and the person decides', async () => {
    outcome = 'conflict';
    await press(one('[name="place"][value="everywhere"]'));
    expect(text('dialog[open]')).toContain(ja.outcome.conflict);
    expect(isChecked('[name="place"][value="here"]')).toBe(true);
    await press(one('dialog[open] [data-use="account"]'));
    expect(ports.keep).toHaveBeenLastCalledWith('everywhere', 'account');
    expect(one('dialog[open]')).toBeNull();
    expect(isChecked('[name="place"][value="everywhere"]')).toBe(true);
  });

  test('too much for it is said', async () => {
    outcome = 'too-large';
    await press(one('[name="addsPages"]'));
    expect(text('[data-trouble="too-large"]')).toBe(ja.outcome['too-large']);
  });
});

describe('weights', () => {
  test('a preset is chosen, and says what it is for', async () => {
    await press(one('[name="profile"][value="phone"]'));
    expect(ports.change).toHaveBeenCalledWith({ profile: 'phone' });
    expect(text('[data-profile-note]')).toBe(ja.presetNote.phone);
  });

  test('a weight is changed, marked, and taken back with its category', async () => {
    await openCategory('contact');
    await press(one('[name="weight-contact.sns"][value="0"]'));
    expect(kept.settings.profiles).toEqual([{ id: 'secretary', name: '', preset: 'secretary', weights: { 'contact.sns': 0 } }]);
    expect(text('[data-criterion="contact.sns"] .was')).toContain('元は「参考」');
    expect(text('[data-category="contact"] .group')).toContain('見ない 1');
    expect(text('.presets')).toContain('1項目を変更');
    await press(one('[data-reset="contact"]'));
    expect(kept.settings.profiles).toEqual([]);
    await press(one('.toast button'));
    expect(kept.settings.profiles).toHaveLength(1);
  });

  test('two changes, one right after the other, are both kept', async () => {
    await openCategory('contact');
    const [sns, form] = [one('[name="weight-contact.sns"][value="0"]'), one('[name="weight-contact.form"][value="3"]')];
    await act(() => sns?.click());
    await act(() => form?.click());
    await settle();
    expect(kept.settings.profiles[0]?.weights).toEqual({ 'contact.sns': 0, 'contact.form': 3 });
  });

  test('is searched, and every category that matches is open', async () => {
    await fill('.weights-search input', '違約金');
    expect(all('[data-criterion]').map(({ dataset }) => dataset.criterion)).toContain('contract.penalty');
    await fill('.weights-search input', 'みずうみ');
    expect(text('.empty')).toContain('みずうみ');
    await press(one('.empty button'));
    expect(all('.group').length).toBe(7);
  });

  test('an own profile: made, named, renamed, deleted, taken back', async () => {
    await press(one('[data-own="make"]'));
    expect((one('dialog[open] [type="submit"]') as HTMLButtonElement).disabled).toBe(true);
    await fill('dialog[open] [name="profileName"]', ' 秋の見積もり ');
    await press(one('dialog[open] [type="submit"]'));
    expect(kept.settings).toMatchObject({ profile: 'own-1', profiles: [{ id: 'own-1', name: '秋の見積もり', preset: 'secretary' }] });
    expect(text('[data-profile-note]')).toContain('オンライン秘書');
    await press(one('[data-own="rename"]'));
    await fill('dialog[open] [name="profileName"]', '冬');
    await press(one('dialog[open] [type="submit"]'));
    expect(kept.settings.profiles[0]?.name).toBe('冬');
    await press(one('[data-own="remove"]'));
    expect(kept.settings).toMatchObject({ profile: 'secretary', profiles: [] });
    await press(one('.toast button'));
    expect(kept.settings).toMatchObject({ profile: 'own-1', profiles: [{ name: '冬' }] });
  });
});

describe('saved audits', () => {
  test('how much there is', () => expect(text('[data-used]')).toContain('2つのサイト・3回の点検・1.8 MB'));

  test('all of it is deleted after a question that says what it is', async () => {
    await press(one('[data-action="forget"]'));
    expect(ports.forgetAll).not.toHaveBeenCalled();
    for (const what of ja.forgetWhat(2, 3)) expect(text('dialog[open]')).toContain(what);
    await press(one('[data-action="forget-now"]'));
    expect(ports.forgetAll).toHaveBeenCalled();
    expect(text('.toast')).toContain(ja.forgetDone);
    expect(one('[data-used]')?.dataset.used).toBe('0');
    expect((one('[data-action="forget"]') as HTMLButtonElement).disabled).toBe(true);
  });

  test('nothing is deleted where the person says no', async () => {
    await press(one('[data-action="forget"]'));
    await press(all('dialog[open] button').at(-1) ?? null);
    expect(one('dialog[open]')).toBeNull();
    expect(ports.forgetAll).not.toHaveBeenCalled();
  });

  test('a file that can not be restored is refused with its reason', async () => {
    ports.readBackup.mockRejectedValueOnce(new LibraryError('foreign'));
    const input = one('#data input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.json')] });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(text('[data-failure="foreign"]')).toBe(libraryWords.failure.foreign);
  });
});

test('sites that were allowed are named, with the reason, and taken back', async () => {
  expect(all('#permissions h3').map(({ textContent }) => textContent)).toEqual(['kanade.example', ja.everySite]);
  await press(one('[data-withdraw="https://kanade.example/*"]'));
  expect(all('#permissions h3').map(({ textContent }) => textContent)).toEqual([ja.everySite]);
  ports.withdraw.mockResolvedValueOnce(false);
  await press(one('[data-withdraw]'));
  expect(text('.toast')).toContain(ja.notWithdrawn);
});

test('keys are listed; where the browser opens no page for them, its address can be copied', async () => {
  expect(all('[data-command="_execute_action"] kbd').map(({ textContent }) => textContent)).toEqual(['Alt', 'Shift', 'K']);
  expect(text('[data-command="next-evidence"] dd')).toBe(ja.noKey);
  await press(one('[data-action="keys"]'));
  expect(text('#keys code')).toBe('about:addons');
  await press(one('#keys code + button'));
  expect(ports.copy).toHaveBeenCalledWith('about:addons');
});
