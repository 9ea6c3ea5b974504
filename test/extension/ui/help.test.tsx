// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lang } from '../../../src/core/model/audit.ts';
import { LanguageProvider } from '../../../src/extension/ui/components/language.ts';
import { App as Help } from '../../../src/extension/ui/help/app.tsx';
import type { HelpPorts } from '../../../src/extension/ui/help/ports.ts';
import { App as Privacy } from '../../../src/extension/ui/privacy/app.tsx';
import { en } from '../../../src/present/help/words-en.ts';
import { ja } from '../../../src/present/help/words-ja.ts';
import { english } from '../../../src/present/language/en.ts';
import { japanese } from '../../../src/present/language/ja.ts';
import { en as privacyEn } from '../../../src/present/privacy/words-en.ts';
import { ja as privacyJa } from '../../../src/present/privacy/words-ja.ts';
import { all, one, press, settle, text, type } from './popup-harness.tsx';

const ports: HelpPorts = {
  watchSettings: () => () => {},
  browserLanguage: () => 'ja',
  shortcuts: async () => [
    { name: '_execute_action', does: '', keys: 'Alt+Shift+K' },
    { name: 'open-panel', does: '横のパネルを開く', keys: '' },
  ],
};

afterEach(() => render(null, one('#app') as HTMLElement));

async function open(page: 'help' | 'privacy', lang: Lang): Promise<void> {
  document.body.innerHTML = '<div id="app"></div>';
  await act(() =>
    render(
      <LanguageProvider value={lang === 'en' ? english : japanese}>
        {page === 'help' ? <Help ports={ports} words={lang === 'en' ? en : ja} /> : <Privacy words={lang === 'en' ? privacyEn : privacyJa} />}
      </LanguageProvider>,
      one('#app') as HTMLElement,
    ),
  );
  // The list of criteria comes from a file of its own, which takes its time on a busy machine.
  await vi.waitFor(async () => {
    await settle();
    if (page === 'help' && criteria() === 0) throw new Error('no criteria yet');
  }, 20_000);
}

const criteria = (): number => all('[data-criterion]').length;

describe('help', () => {
  test.each(['ja', 'en'] as const)('%s: every chapter is there, and the contents lead to it', async (lang) => {
    await open('help', lang);
    const links = all('.contents a').map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(7);
    for (const link of links) expect(one(link)?.textContent).toBeTruthy();
    expect(document.title).toContain(lang === 'en' ? 'Help' : 'ヘルプ');
  });

  test('the browser’s shortcuts are shown as they are set', async () => {
    await open('help', 'ja');
    const rows = all('[aria-labelledby="keys"] .terms > div').map((row) => row.textContent);
    expect(rows).toContain('Alt+Shift+K開いているサイトを点検する');
    expect(rows).toContain('決まっていません横のパネルを開く');
  });

  test('criteria are searched, and all come back', async () => {
    await open('help', 'ja');
    expect(criteria()).toBe(99);
    await type('プライバシーマーク');
    expect(criteria()).toBeGreaterThan(0);
    expect(criteria()).toBeLessThan(20);
    await type('ありえない言葉');
    expect(text('[role="status"]')).toContain('「ありえない言葉」');
    await press(one('.tools .btn-text'));
    expect(criteria()).toBe(99);
  });
});

describe('privacy', () => {
  test.each(['ja', 'en'] as const)('%s: tells of each permission, and from when it holds', async (lang) => {
    await open('privacy', lang);
    expect(all('[aria-labelledby="permissions"] dt')).toHaveLength(Object.keys(privacyJa.permissions.of).length);
    expect(text('.title')).toContain('2026');
  });
});
