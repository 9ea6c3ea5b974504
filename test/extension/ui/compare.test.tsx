// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Audit } from '../../../src/core/model/audit.ts';
import { bareDossier, type Dossier } from '../../../src/core/model/dossier.ts';
import type { ExportedFile } from '../../../src/export/export.ts';
import { ja } from '../../../src/present/comparison/words-ja.ts';
import { loadReportLanguage } from '../../../src/present/report/language.ts';
import { LibraryError } from '../../../src/extension/storage/library/library-error.ts';
import { DEFAULT_PROFILE } from '../../../src/core/model/profile.ts';
import { LanguageProvider } from '../../../src/extension/ui/components/language.ts';
import { App } from '../../../src/extension/ui/compare/app.tsx';
import type { ComparePorts } from '../../../src/extension/ui/compare/ports.ts';
import { auditPages } from '../../support/audit-html.ts';
import { all, one, press, settle, text } from './popup-harness.tsx';

const language = await loadReportLanguage('ja');

const site = (name: string, price: string, origin: string): Audit =>
  auditPages(
    {
      '/': {
        html: `<html lang="ja"><title>${name}</title><body><h1>会社概要</h1><table><tr><th>会社名</th><td>${name}</td></tr></table><h2>料金プラン</h2><table><tr><th>スタンダード</th><td>月額${price}円（税込）・30時間</td></tr></table></body></html>`,
        kinds: ['company', 'price'],
      },
    },
    origin,
  );

const A = 'https://kanade.example';
const B = 'https://relay.example';
const C = 'https://smart.example';
const dossiers: Record<string, Dossier> = {
  [A]: bareDossier(site('株式会社カナデ', '88,000', A)),
  [B]: { ...bareDossier(site('株式会社リレー', '66,000', B)), verdicts: [{ criterion: 'contact.phone', status: 'met', note: '電話で確認', at: '2026-11-22T00:00:00.000Z' }] },
  [C]: bareDossier(site('株式会社スマート', '88,000', C)),
};

let ports: { [K in keyof ComparePorts]: ComparePorts[K] & ReturnType<typeof vi.fn> };

async function open(asked: string[]): Promise<void> {
  ports = {
    watchSettings: vi.fn(),
    browserLanguage: vi.fn(),
    sites: vi.fn(async () => Object.keys(dossiers).map((origin) => ({ origin, name: origin }))),
    dossier: vi.fn(async (origin: string) => dossiers[origin] ?? null),
    watch: vi.fn(() => () => {}),
    chosen: vi.fn(() => asked),
    keepChosen: vi.fn(),
    download: vi.fn(),
    print: vi.fn(),
    openUrl: vi.fn(),
  } as typeof ports;
  await show();
}

async function show(): Promise<void> {
  document.body.innerHTML = '<div id="app"></div>';
  await act(() =>
    render(
      <LanguageProvider value={language}>
        <App ports={ports} words={ja} language={language} profile={DEFAULT_PROFILE} />
      </LanguageProvider>,
      one('#app') as HTMLElement,
    ),
  );
  await settle();
}

const names = () => all('.p-name').map(({ textContent }) => textContent);
const cells = (id: string) => all(`[data-criterion="${id}"] td`).map(({ textContent }) => textContent ?? '');

async function set(option: string, value: string): Promise<void> {
  const select = one(`[data-option="${option}"]`) as HTMLSelectElement;
  select.value = value;
  await act(() => {
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

beforeEach(() => open([A, B]));
afterEach(() => render(null, one('#app') as HTMLElement));

describe('the comparison page', () => {
  test('puts the chosen sites side by side, facts first', () => {
    expect(text('h1')).toBe('2つのサイトの比較');
    expect(names()).toEqual(['株式会社カナデ', '株式会社リレー']);
    expect(cells('monthly').map((cell) => /[\d,]+円/.exec(cell)?.[0])).toEqual(['88,000円', '66,000円']);
    expect(document.documentElement.dataset.state).toBe('done');
  });

  test('sorts the providers', async () => {
    await set('sort', 'monthly');
    expect(names()).toEqual(['株式会社リレー', '株式会社カナデ']);
  });

  test('computes for another amount of work', async () => {
    const before = cells('first-year').join();
    await set('hours', '50');
    expect(cells('first-year').join()).not.toBe(before);
  });

  test('leaves out what is alike, and says how much', async () => {
    const before = all('.c').length;
    await press(one('[data-option="differences"]'));
    expect(all('.c').length).toBeLessThan(before);
    expect(text('.title p')).toMatch(/すべて同じ\d+行は省いています。/);
    expect(one('[data-criterion="monthly"]')).not.toBeNull();
  });

  test('a cell opens the words of the site', async () => {
    await press(one('[data-criterion="monthly"] td button'));
    expect(text('dialog')).toContain('株式会社カナデ');
    expect(text('dialog [data-evidence]')).toContain('88,000円');
    await press(one('dialog .btn'));
    expect(text('dialog')).toBe('');
  });

  test("marks the person's own verdicts", () => {
    expect(all('[data-criterion="contact.phone"] td').map(({ dataset }) => dataset.own)).toEqual([undefined, '']);
    expect(cells('contact.phone')[1]).toContain('あなたの判定：電話で確認');
  });

  test('what is decided in another window is seen here', async () => {
    const before = dossiers[A] as Dossier;
    dossiers[A] = { ...before, verdicts: [{ criterion: 'contact.phone', status: 'partial', note: '', at: '2026-11-22T00:00:00.000Z' }] };
    const [anotherWindowWrote] = ports.watch.mock.lastCall as [() => void];
    await act(anotherWindowWrote);
    await settle();
    dossiers[A] = before;
    expect(all('[data-criterion="contact.phone"] td').map(({ dataset }) => dataset.own)).toEqual(['', '']);
  });

  test('other sites can be chosen, and the choice is kept in the address', async () => {
    await press(one(`[data-choose="${C}"]`));
    expect(ports.keepChosen).toHaveBeenCalledWith([A, B, C]);
    expect(names()).toHaveLength(3);
  });

  test.each(['csv', 'md', 'html', 'json', 'xlsx'])('is exported as %s', async (format) => {
    await press(one(`[data-export="${format}"]`));
    await vi.waitFor(() => expect(ports.download).toHaveBeenCalled(), 15_000);
    const [file] = ports.download.mock.calls[0] as [ExportedFile];
    expect(file.name).toMatch(new RegExp(`\\.${format}$`));
    const content = typeof file.data === 'string' ? file.data : '';
    if (format !== 'xlsx') expect(content).toContain('株式会社リレー');
    else expect(file.data.length).toBeGreaterThan(1000);
  });

  test('without a choice the newest stand there; one alone is not compared', async () => {
    await open([]);
    expect(names()).toHaveLength(3);
    await open([A]);
    expect(text('.empty')).toContain('2つ以上');
  });

  test('an audit that cannot be read is said, and hides no other', async () => {
    await open([A, B, C]);
    ports.dossier.mockImplementation(async (origin: string) => {
      if (origin === B) throw new LibraryError('newer');
      return dossiers[origin] ?? null;
    });
    await show();
    expect(names()).toEqual(['株式会社カナデ', '株式会社スマート']);
    expect(one('[data-failure="newer"]')).not.toBeNull();
  });

  test('a store that fails says so', async () => {
    ports.sites.mockRejectedValue(new LibraryError('blocked'));
    await show();
    expect(text('[role=alert]')).toContain('保存した点検を読めませんでした。');
  });
});
