// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OwnVerdict } from '../../../src/core/model/dossier.ts';
import { SIGNS, sampleAudit, sampleJob } from '../../present/sample-audit.ts';
import { ORIGIN } from './fake-ports.ts';
import { all, asState, closePopup, isShown, one, openPopup, press, row, settle, shownRows, text } from './popup-harness.tsx';

/** この判定を直す, in the popup and the panel. */

afterEach(closePopup);

const verdict = (criterion: string, status: OwnVerdict['status'], note = ''): OwnVerdict => ({ criterion, status, note, at: '2026-11-21T20:00:00.000Z' });
const openRow = (id: string) => press(row(id)?.querySelector<HTMLElement>('[data-row]') ?? null);
const count = (status: string): number => Number(text(`[data-count="${status}"] b`));

/** What an opened row shows is loaded when it is opened. */
const loaded = (selector: string): Promise<HTMLElement> =>
  vi.waitFor(async () => {
    await settle();
    const element = one(selector);
    if (!element) throw new Error('not there yet');
    return element;
  }, 15_000);

async function openForm(id: string): Promise<HTMLElement> {
  await openRow(id);
  await press(await loaded(`[data-criterion="${id}"] [data-action="fix"]`));
  return loaded(`[data-criterion="${id}"] .fix`);
}

describe('a verdict is corrected', () => {
  test('with a status and a reason, each kept at once', async () => {
    const ports = await openPopup(sampleJob());
    const form = await openForm('contact.phone');
    await press(form.querySelector('input[value="partial"]'));
    const reason = form.querySelector('textarea') as HTMLTextAreaElement;
    reason.value = 'つながらなかった';
    reason.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    const request = { site: ORIGIN, criterion: 'contact.phone', audited: 'met' };
    expect(ports.corrections).toEqual([
      { ...request, patch: { status: 'partial' } },
      { ...request, patch: { note: 'つながらなかった' } },
    ]);
  });

  test('of a sign, only whether it is there', async () => {
    await openPopup(sampleJob());
    await press(one('.calm'));
    const form = await openForm('flag.cash-only');
    expect([...form.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value)).toEqual(['flagged', 'met', 'unknown']);
    expect(form.textContent).toContain('該当なし');
  });

  test('one that cannot be kept says so', async () => {
    const ports = await openPopup(sampleJob());
    ports.correct = async () => {
      throw new Error('no room');
    };
    const form = await openForm('contact.phone');
    await press(form.querySelector('input[value="partial"]'));
    expect(form.querySelector('[role="alert"]')?.textContent).toContain('保存できませんでした');
  });

  test.each([
    ['while pages are read', sampleJob({ phase: 'running', finishedAt: null })],
    ['in a private window', sampleJob({ isPrivate: true })],
    ['where nothing could be saved', sampleJob({ error: 'storage-full' })],
  ])('never %s', async (_, job) => {
    await openPopup(job);
    await openRow('company.address');
    await loaded('[data-criterion="company.address"] .acts');
    expect(one('[data-action="fix"]')).toBeNull();
  });
});

describe('the person’s own verdicts', () => {
  const job = sampleJob({ verdicts: [verdict('contact.phone', 'missing', '担当者に聞いた'), verdict('flag.cash-only', 'flagged')] });

  test('count, filter and lead like the others, and are marked', async () => {
    await openPopup(sampleJob());
    const before = { met: count('met'), missing: count('missing'), flagged: count('flagged') };
    closePopup();
    await openPopup(job);
    expect({ met: count('met'), missing: count('missing'), flagged: count('flagged') }).toEqual({
      met: before.met - 1,
      missing: before.missing + 1,
      flagged: before.flagged + 1,
    });
    expect(text('p[data-count="own"]')).toBe('あなたの判定 2件を含みます');
    expect(row('contact.phone')?.dataset.status).toBe('missing');
    expect(all('[data-own]').map(({ dataset }) => dataset.criterion)).toEqual(['contact.phone', 'flag.cash-only']);
    expect(one('.signs [data-opens="flag.cash-only"]')?.textContent).toContain('あなたの判定');
    expect(one('.first [data-opens="contact.phone"]')?.textContent).toContain('あなたの判定');
    await press(one('[data-count="missing"]'));
    expect(shownRows()).toContain('contact.phone');
  });

  test('say what the audit had said; the quotation stays', async () => {
    await openPopup(job);
    await openRow('contact.phone');
    const words = row('contact.phone')?.textContent ?? '';
    expect(words).toContain('担当者に聞いた');
    expect(words).toContain('あなたの判定 2026-11-22 点検では「記載あり」・050-3204-8871');
    expect(row('contact.phone')?.querySelector('[data-value]')?.textContent).toBe('');
    expect(row('contact.phone')?.querySelector('[data-evidence]')?.textContent).toBe('電話番号 050-3204-8871');
  });

  test('are taken back with one press, and what is shown follows', async () => {
    const ports = await openPopup(job);
    const form = await openForm('contact.phone');
    await press(form.querySelector('[data-action="revert"]'));
    expect(ports.corrections).toEqual([{ site: ORIGIN, criterion: 'contact.phone', patch: null, audited: 'met' }]);
    ports.show(asState(sampleJob()));
    await settle();
    expect(row('contact.phone')?.dataset.status).toBe('met');
    expect(all('[data-own]')).toHaveLength(0);
    expect(isShown(one('p[data-count="own"]'))).toBe(false);
  });

  test('are in the words beside the marks in the page', async () => {
    const ports = await openPopup(sampleJob({ audit: sampleAudit(SIGNS), verdicts: [verdict('contact.phone', 'partial')] }));
    await openRow('contact.phone');
    await press(row('contact.phone')?.querySelector<HTMLElement>('[data-see]') ?? null);
    await vi.waitFor(() => expect(ports.seen).toHaveLength(1), 15_000);
    expect(ports.seen[0]?.plan.marks.find(({ criterion }) => criterion === 'contact.phone')).toMatchObject({ status: 'partial', word: '一部・要確認・あなたの判定' });
  });
});

describe('an audit that could not be saved', () => {
  test('can be exported, and says so', async () => {
    const ports = await openPopup(sampleJob({ error: 'storage-full' }));
    await press(one('[data-notice="export"]'));
    await press(one('[data-opens="export"]'));
    const [first, second] = ports.calls.filter((call) => call.startsWith('url '));
    expect(first).toMatch(/questions\/index\.html\?site=.*asagiri-hisho\.example#files$/);
    expect(second).toBe(first);
  });
});
