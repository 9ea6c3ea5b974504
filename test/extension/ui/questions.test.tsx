// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bareDossier, type Dossier } from '../../../src/core/model/dossier.ts';
import type { ExportedFile } from '../../../src/export/export.ts';
import { ja } from '../../../src/present/questions/words-ja.ts';
import { loadReportLanguage } from '../../../src/present/report/language.ts';
import { type Additions, noAdditions, withAsked, withManual } from '../../../src/extension/storage/library/additions.ts';
import { LibraryError } from '../../../src/extension/storage/library/library-error.ts';
import { DEFAULT_PROFILE } from '../../../src/core/model/profile.ts';
import { LanguageProvider } from '../../../src/extension/ui/components/language.ts';
import { App } from '../../../src/extension/ui/questions/app.tsx';
import type { QuestionsPorts } from '../../../src/extension/ui/questions/ports.ts';
import { auditPages } from '../../support/audit-html.ts';
import { all, one, press, settle, text, type } from './popup-harness.tsx';

const language = await loadReportLanguage('ja');

const site = (name: string, origin: string) =>
  auditPages(
    {
      '/': {
        html: `<html lang="ja"><title>${name}</title><body><h1>会社概要</h1><table><tr><th>会社名</th><td>${name}</td></tr><tr><th>電話</th><td>022-713-0486</td></tr></table></body></html>`,
        kinds: ['company', 'contact'],
      },
    },
    origin,
  );

const A = 'https://kanade.example';
const B = 'https://relay.example';
const audits: Record<string, Dossier['audit']> = { [A]: site('株式会社カナデ', A), [B]: site('株式会社リレー', B) };

/** What is saved: another window may change it too. */
let kept: Record<string, Additions>;
let ports: { [K in keyof QuestionsPorts]: QuestionsPorts[K] & ReturnType<typeof vi.fn> };
let otherWindowWrote: () => void;

const keptOf = (origin: string): Additions => kept[origin] ?? noAdditions(origin);

async function open(asked: string | null = A): Promise<void> {
  kept = {};
  ports = {
    watchSettings: vi.fn(),
    browserLanguage: vi.fn(),
    sites: vi.fn(async () =>
      Object.entries(audits).map(
        ([
          origin,
          {
            site: { providerName },
          },
        ]) => ({ origin, name: providerName }),
      ),
    ),
    dossier: vi.fn(async (origin: string) => {
      const audit = audits[origin];
      const { verdicts, manual, answers } = keptOf(origin);
      return audit ? { ...bareDossier(audit), verdicts, answers, ...(manual.length > 0 ? { manual } : {}) } : null;
    }),
    additions: vi.fn(async (origin: string) => keptOf(origin)),
    change: vi.fn(async (origin: string, change: (now: Additions) => Additions) => {
      kept[origin] = change(keptOf(origin));
      return kept[origin];
    }),
    watch: vi.fn((onChange: () => void) => {
      otherWindowWrote = onChange;
      return () => {};
    }),
    chosen: vi.fn(() => asked),
    keepChosen: vi.fn(),
    copy: vi.fn(async () => {}),
    download: vi.fn(),
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

beforeEach(() => open());
afterEach(() => render(null, one('#app') as HTMLElement));

async function write(selector: string, value: string): Promise<void> {
  const field = one(selector) as HTMLTextAreaElement | null;
  if (!field) throw new Error(`no field ${selector}`);
  field.value = value;
  await act(() => {
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

async function leave(selector: string): Promise<void> {
  await act(() => {
    one(selector)?.dispatchEvent(new Event('blur'));
  });
  await settle();
}

const question = (id: string) => `#questions [data-criterion="${id}"]`;
const verdict = (id: string) => `#verdicts [data-criterion="${id}"]`;
const check = (id: string) => `[data-manual="${id}"]`;
const mail = () => text('[data-mail]');
const numbered = () => mail().match(/^\d+\. .+$/gm) ?? [];
const said = () => text('[data-saved]');

describe('the page of questions', () => {
  test('is about the site of the address; another can be chosen', async () => {
    expect(text('h1')).toBe('株式会社カナデへの質問');
    expect(text('.title p')).toContain('2026年11月22日の点検から');
    expect(document.documentElement.dataset.state).toBe('done');
    const select = one('[data-option="site"]') as HTMLSelectElement;
    select.value = B;
    await act(() => {
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    expect(text('h1')).toBe('株式会社リレーへの質問');
    expect(ports.keepChosen).toHaveBeenCalledWith(B);
  });

  test('without an address the newest; an unknown one is not silently another', async () => {
    await open(null);
    expect(text('h1')).toBe('株式会社カナデへの質問');
    expect(one('.notice')).toBeNull();
    await open('https://unheard.example');
    expect(text('.notice')).toContain('このサイトの保存した点検はありません。');
  });

  test('every open criterion is a question, and a ticked one stands in the mail', async () => {
    const shown = all('#questions [data-criterion]');
    expect(shown).toHaveLength(audits[A]?.questions.length ?? 0);
    expect(numbered()).toHaveLength(shown.length);
    expect(mail()).toMatch(/^株式会社カナデ\nご担当者様\n/);

    const asked = 'company.address';
    expect(mail()).toContain('会社の所在地を');
    await press(one(`${question(asked)} input`));
    expect(keptOf(A).unasked).toEqual([asked]);
    expect(numbered()).toHaveLength(shown.length - 1);
    expect(mail()).not.toContain('会社の所在地を');
    expect(said()).toBe('「所在地」を保存しました');
  });

  test('all, only the must, or none are chosen at once', async () => {
    await press(one('[data-action="choose-none"]'));
    expect(mail()).toBe('');
    expect(text('.mail')).toContain('質問を選ぶと');
    await press(one('[data-action="choose-must"]'));
    expect(numbered()).toHaveLength(all('#questions .grp:first-of-type li').length);
    await press(one('[data-action="choose-all"]'));
    expect(keptOf(A).unasked).toEqual([]);
  });

  test('the mail is copied, in English too', async () => {
    await press(one('[data-action="copy-mail"]'));
    expect(ports.copy).toHaveBeenCalledWith(mail());
    expect(text('.toasts')).toContain('コピーしました');
    await press(one('input[name="mail-language"][value="en"]'));
    await vi.waitFor(async () => {
      await settle();
      expect(mail()).toMatch(/^Dear 株式会社カナデ team,/);
    });
    expect(numbered()).toHaveLength(all('#questions [data-criterion]').length);
    expect(numbered().join()).not.toMatch(/[ぁ-ん]/);
  });

  test('an answer is written down with its day, and can be left out of the next mail', async () => {
    const at = question('contract.cancel');
    await press(one(`${at} [data-action="answer"]`));
    expect((one(`${at} input[type=date]`) as HTMLInputElement).disabled).toBe(true);
    await write(`${at} textarea`, '30日前までにメールで');
    await write(`${at} input[type=date]`, '2026-11-20');
    expect(keptOf(A).answers).toEqual([{ criterion: 'contract.cancel', text: '30日前までにメールで', at: '2026-11-20' }]);
    expect(text(at)).toContain('事業者の回答');
    expect(said()).toContain('解約の方法の答え');

    const before = numbered().length;
    await press(one('[data-action="drop-answered"]'));
    expect(numbered()).toHaveLength(before - 1);
    expect(keptOf(A).unasked).toEqual(['contract.cancel']);
    await write(`${at} textarea`, '');
    expect(keptOf(A).answers).toEqual([]);
    expect(one(`${at} textarea`)).not.toBeNull();
  });

  test('manual checks keep their state, note and day; links open on press only', async () => {
    expect(all('[data-manual]')).toHaveLength(13);
    const at = check('manual.reviews');
    await press(one(`${at} input[value="concern"]`));
    await write(`${at} textarea`, '返信が遅いという声');
    await write(`${at} input[type=date]`, '2026-11-19');
    expect(keptOf(A).manual).toEqual([{ id: 'manual.reviews', state: 'concern', note: '返信が遅いという声', at: '2026-11-18T15:00:00.000Z' }]);
    expect((one(`${at} input[type=date]`) as HTMLInputElement).value).toBe('2026-11-19');
    expect(text('[data-part="checks"]')).toContain('1 / 13');
    expect(ports.openUrl).not.toHaveBeenCalled();
    await press(one(`${at} [data-start] a`));
    expect(ports.openUrl).toHaveBeenCalledWith(one(`${at} [data-start]`)?.dataset.start);
  });

  test('a verdict is corrected, marked as own beside that of the audit, counted, and undone', async () => {
    const at = verdict('contact.phone');
    expect(one(at)?.dataset.status).toBe('met');
    await press(one(`${at} [data-action="fix"]`));
    await press(one(`${at} input[value="partial"]`));
    await write(`${at} textarea`, '夜はつながらない');
    expect(keptOf(A).verdicts).toMatchObject([{ criterion: 'contact.phone', status: 'partial', note: '夜はつながらない' }]);
    expect(one(at)?.dataset.status).toBe('partial');
    expect(text(`${at} .audited`)).toMatch(/あなたの判定.*点検では「記載あり」$/);
    expect(text(`${at} [data-value]`)).toBe('022-713-0486');
    expect(text('[data-part="verdicts"]')).toContain('あなたの判定 1件');
    expect(one(question('contact.phone'))).not.toBeNull();

    await press(one(`${at} [data-action="revert"]`));
    expect(keptOf(A).verdicts).toEqual([]);
    expect(one(at)?.dataset.status).toBe('met');
    await press(one('.toast button'));
    expect(keptOf(A).verdicts).toMatchObject([{ status: 'partial', note: '夜はつながらない' }]);
  });

  test('of a warning sign only its presence can be said', async () => {
    const at = verdict('flag.pressure');
    await press(one(`${at} [data-action="fix"]`));
    expect(all(`${at} input[type=radio]`).map((input) => (input as HTMLInputElement).value)).toEqual(['flagged', 'met', 'unknown']);
    expect(text(`${at} .fix-states`)).toContain('該当なし');
  });

  test('verdicts are searched; one that is being corrected stays', async () => {
    await type('電話番号');
    expect(all('#verdicts [data-criterion]').map(({ dataset }) => dataset.criterion)).toContain('contact.phone');
    expect(all('#verdicts [data-criterion]').length).toBeLessThan(20);
    await press(one(`${verdict('contact.phone')} [data-action="fix"]`));
    await type('zzz');
    expect(all('#verdicts [data-criterion]')).toHaveLength(1);
    await press(one(`${verdict('contact.phone')} [data-action="fix"]`));
    expect(text('#verdicts .empty')).toContain('「zzz」に当たる項目はありません。');
    await press(one('#verdicts .empty button'));
    expect(all('#verdicts [data-criterion]')).toHaveLength(audits[A]?.findings.length ?? 0);
  });

  test('what another window writes is neither lost nor hidden', async () => {
    const at = check('manual.reviews');
    const elsewhere = (change: (now: Additions) => Additions) => {
      kept[A] = change(keptOf(A));
    };
    elsewhere((now) => withManual(now, { id: 'manual.reviews', state: 'good', note: '', at: '2026-11-22T00:00:00.000Z' }));
    elsewhere((now) => withAsked(now, 'company.address', false));
    await write(`${at} textarea`, 'こちらの窓');
    await press(one(`${question('contract.cancel')} input`));
    expect(keptOf(A)).toMatchObject({ manual: [{ state: 'good', note: 'こちらの窓' }], unasked: ['company.address', 'contract.cancel'] });

    elsewhere((now) => withManual(now, { id: 'manual.fit', state: 'concern', note: 'あちらの窓', at: '2026-11-22T00:00:00.000Z' }));
    await act(() => otherWindowWrote());
    await settle();
    expect((one(`${check('manual.fit')} textarea`) as HTMLTextAreaElement).value).toBe('あちらの窓');
  });

  test.each(['html', 'csv', 'md', 'json', 'xlsx'])('is exported as %s, with what was added', async (format) => {
    await press(one(`${question('contract.cancel')} [data-action="answer"]`));
    await write(`${question('contract.cancel')} textarea`, '三十日前まで');
    await write(`${check('manual.reviews')} textarea`, '評判はよい');
    await press(one(`${verdict('contact.phone')} [data-action="fix"]`));
    await write(`${verdict('contact.phone')} textarea`, '夜はつながらない');
    await press(one(`[data-export="${format}"]`));
    await vi.waitFor(() => expect(ports.download).toHaveBeenCalled(), 15_000);
    const [file] = ports.download.mock.calls[0] as [ExportedFile];
    expect(file.name).toMatch(new RegExp(`^株式会社カナデ.*\\.${format}$`));
    const content =
      typeof file.data === 'string'
        ? file.data
        : Object.values(unzipSync(file.data))
            .map((part) => strFromU8(part))
            .join();
    for (const own of ['株式会社カナデ', '三十日前まで', '評判はよい', '夜はつながらない']) expect(content).toContain(own);
  });

  test('a store that fails says so, and what was written stays in the field', async () => {
    ports.change.mockRejectedValueOnce(new LibraryError('full'));
    const field = `${check('manual.fit')} textarea`;
    await write(field, '相性がよい');
    await leave(field);
    expect(text('[role=alert]')).toContain('保存する場所がいっぱい');
    expect(said()).toBe('');
    expect((one(field) as HTMLTextAreaElement).value).toBe('相性がよい');
    await write(field, '相性がよい。');
    await leave(field);
    expect(one('[role=alert]')).toBeNull();
    expect(keptOf(A).manual).toMatchObject([{ note: '相性がよい。' }]);
  });

  test('what is shown can be exported though the store fails', async () => {
    await write(`${check('manual.fit')} textarea`, '相性がよい');
    ports.dossier.mockRejectedValue(new LibraryError('blocked'));
    await press(one('[data-export="md"]'));
    await vi.waitFor(() => expect(ports.download).toHaveBeenCalled(), 15_000);
    expect((ports.download.mock.calls[0] as [ExportedFile])[0].data).toContain('相性がよい');
    await settle();
    expect(one('[role=alert]')?.dataset.failure).toBe('blocked');
  });

  test('an audit that could not be saved says so, and can be exported', async () => {
    ports.sites.mockResolvedValue([{ origin: A, name: '株式会社カナデ', unsaved: 'failed' }]);
    await show();
    expect(text('[data-unsaved]')).toContain('保存できていません');
    await press(one('[data-export="json"]'));
    await vi.waitFor(() => expect(ports.download).toHaveBeenCalled(), 15_000);
  });

  test('a store that cannot be read says so', async () => {
    ports.sites.mockRejectedValue(new LibraryError('blocked'));
    await show();
    expect(one('[role=alert]')?.dataset.failure).toBe('blocked');
    expect(document.documentElement.dataset.state).toBe('failed');
  });

  test('nothing saved, or no more', async () => {
    ports.dossier.mockResolvedValue(null);
    await show();
    expect(text('main')).toContain('このサイトの点検は削除されました。');
    ports.sites.mockResolvedValue([]);
    await show();
    expect(text('.empty')).toContain('まだ保存した点検はありません。');
  });

  test('every field has a name, every group of choices a legend or label', () => {
    for (const field of all('main :is(input, textarea, select)')) expect(field.getAttribute('aria-label') ?? field.closest('label')?.textContent ?? '').not.toBe('');
    for (const group of all('main fieldset')) expect(group.querySelector('legend')?.textContent ?? '').not.toBe('');
    for (const button of all('main button')) expect(button.getAttribute('aria-label') ?? button.textContent ?? '').not.toBe('');
    expect(new Set(all('[id]').map(({ id }) => id)).size).toBe(all('[id]').length);
  });
});
