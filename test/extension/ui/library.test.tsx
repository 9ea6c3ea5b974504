// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { japanese } from '../../../src/present/language/ja.ts';
import { ja } from '../../../src/present/library/words-ja.ts';
import type { SavedLine } from '../../../src/present/library/library.ts';
import { LibraryError } from '../../../src/extension/storage/library/library-error.ts';
import { LanguageProvider } from '../../../src/extension/ui/components/language.ts';
import { App } from '../../../src/extension/ui/library/app.tsx';
import type { LibraryPorts } from '../../../src/extension/ui/library/ports.ts';
import { auditBody } from '../../support/audit-html.ts';
import { all, key, one, press, settle, text, type } from './popup-harness.tsx';

const line = (origin: string, more: Partial<SavedLine> = {}): SavedLine => ({
  id: `${origin} 1`,
  origin,
  finishedAt: '2026-11-20T09:04:00.000Z',
  providerName: `株式会社${new URL(origin).host.split('.')[0]}`,
  brand: '',
  domain: new URL(origin).host,
  met: 10,
  partial: 2,
  missing: 70,
  unknown: 6,
  flagged: [],
  changes: null,
  ...more,
});

const A = 'https://kanade.example';
const B = 'https://relay.example';
const history = [
  { id: 'new', audit: auditBody('<p>電話 022-713-0486</p>', 'contact') },
  { id: 'old', audit: auditBody('<p>お問い合わせはこちら</p>', 'contact') },
];

let kept: SavedLine[];
let ports: { [K in keyof LibraryPorts]: LibraryPorts[K] & ReturnType<typeof vi.fn> };

beforeEach(async () => {
  kept = [line(A, { changes: { new: 1, gone: 0, other: 0 } }), line(B, { finishedAt: '2026-11-19T09:04:00.000Z' })];
  ports = {
    watchSettings: vi.fn(),
    browserLanguage: vi.fn(),
    list: vi.fn(async () => [...kept]),
    watch: vi.fn(() => () => {}),
    history: vi.fn(async () => history),
    remove: vi.fn(async (ids: readonly string[]) => {
      const before = kept;
      kept = kept.filter(({ id }) => !ids.includes(id));
      return async () => {
        kept = before;
      };
    }),
    backUp: vi.fn(async () => {}),
    readBackup: vi.fn(),
    used: vi.fn(async () => 1_834_000),
    openSite: vi.fn(),
    compare: vi.fn(),
  } as typeof ports;
  await open();
});

afterEach(() => render(null, one('#app') as HTMLElement));

async function open(): Promise<void> {
  document.body.innerHTML = '<div id="app"></div>';
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  await act(() =>
    render(
      <LanguageProvider value={japanese}>
        <App ports={ports} words={ja} />
      </LanguageProvider>,
      one('#app') as HTMLElement,
    ),
  );
  await settle();
}

const sites = () => all('[data-site]').map(({ dataset }) => dataset.site);
const choose = async (origin: string) => press(one(`[data-site="${origin}"] input`));

describe('the page of saved audits', () => {
  test('a long list is there at once with its first rows, and soon with all', async () => {
    kept = Array.from({ length: 130 }, (_, n) => line(`https://s${n}.example`, { own: n === 129 ? 2 : 0, finishedAt: `2026-11-19T09:${String(n % 60).padStart(2, '0')}:00.000Z` }));
    await open();
    expect(sites().length).toBeGreaterThan(20);
    await vi.waitFor(() => expect(sites()).toHaveLength(130), 15_000);
    expect(text('.title')).toContain('130つのサイト・130回の点検');
    expect(all('[data-count="own"]').map((mark) => mark.textContent)).toEqual(['あなたの判定 2件']);
  });

  test('lists the sites, with how many audits there are and how much room they take', () => {
    expect(sites()).toEqual([A, B]);
    expect(text('.title')).toContain('2つのサイト・2回の点検');
    expect(text('[data-used]')).toBe('使っている量 1.8 MB');
    expect(text(`[data-site="${A}"]`)).toContain('新しく記載1');
    expect(text(`[data-site="${B}"]`)).toContain('初回');
    expect(document.documentElement.dataset.state).toBe('done');
  });

  test('searches, and says when nothing matches', async () => {
    await key('/');
    await type('relay');
    expect(sites()).toEqual([B]);
    await type('zzz');
    expect(text('.empty')).toContain('「zzz」に当たるサイトはありません。');
    await press(one('.empty button'));
    expect(sites()).toEqual([A, B]);
  });

  test('sorts by a column, and the other way round', async () => {
    await press(one('[data-sort="site"]'));
    expect(one('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    await press(one('[data-sort="site"]'));
    expect(sites()).toEqual([B, A]);
    expect(one('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
  });

  test('opens the history of a site, and what changed', async () => {
    await press(one(`[data-site="${A}"] [data-action="history"]`));
    expect(all('[data-history]')).toHaveLength(2);
    expect(text('[data-criterion="contact.phone"]')).toContain('新しく記載');
    await press(one('[data-history="old"] .hist-date'));
    expect(text('.hist-chg')).toContain('このサイトの最初の点検です。');
  });

  test('deletes a site, and takes it back', async () => {
    await press(one(`[data-site="${A}"] [data-action="remove"]`));
    expect(sites()).toEqual([B]);
    expect(text('[role=status]')).toContain('「株式会社kanade」の点検を削除しました');
    await press(one('.toast button'));
    expect(sites()).toEqual([A, B]);
    await press(one(`[data-site="${B}"] [data-action="remove"]`));
    await key('u');
    expect(sites()).toEqual([A, B]);
  });

  test('compares two to eight that are chosen', async () => {
    const button = () => one('[data-action="compare"]') as HTMLButtonElement;
    expect(button().disabled).toBe(true);
    await choose(A);
    expect(button().disabled).toBe(true);
    await choose(B);
    await press(button());
    expect(ports.compare).toHaveBeenCalledWith([A, B]);
  });

  test('a failing store says so, and what is shown stays', async () => {
    ports.remove.mockRejectedValueOnce(new LibraryError('blocked'));
    await press(one(`[data-site="${A}"] [data-action="remove"]`));
    expect(one('[role=alert]')?.dataset.failure).toBe('blocked');
    expect(sites()).toEqual([A, B]);
  });

  test('a back-up is restored only after the person has said how', async () => {
    const restore = vi.fn(async () => {});
    ports.readBackup.mockResolvedValue({ audits: 3, madeAt: '2026-11-01T00:00:00.000Z', restore });
    const input = one('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'backup.json')] });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(text('dialog')).toContain('2026-11-01のバックアップに、3回の点検があります。');
    expect(restore).not.toHaveBeenCalled();
    await press(one('[data-restore="merge"]'));
    expect(restore).toHaveBeenCalledWith('merge');
    expect(text('[role=status]')).toContain('3回の点検を復元しました');
  });

  test('a foreign file changes nothing and is named as such', async () => {
    ports.readBackup.mockRejectedValue(new LibraryError('foreign'));
    const input = one('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.json')] });
    await act(() => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(text('[role=alert]')).toContain('この拡張機能のバックアップではありません');
  });

  test('says what to do while there is nothing', async () => {
    kept = [];
    await open();
    expect(text('.empty')).toContain('まだ保存した点検はありません。');
  });
});
