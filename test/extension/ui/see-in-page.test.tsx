// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { sampleJob } from '../../present/sample-audit.ts';
import { ORIGIN } from './fake-ports.ts';
import { closePopup, key, one, openPopup, press, row, text } from './popup-harness.tsx';

afterEach(closePopup);

const button = (id: string) => row(id)?.querySelector<HTMLElement>('[data-see]') ?? null;

test('each quotation can be seen in its page, and says which', async () => {
  const ports = await openPopup(sampleJob());
  expect(button('contact.phone')?.textContent).toBe('ページで見る');
  expect(button('contact.phone')?.getAttribute('aria-label')).toBe('「会社案内」のページで見る');
  await press(button('contact.phone'));
  // What makes the plan is loaded with the first press.
  await vi.waitFor(() => expect(ports.calls).toContain('leave'), 10_000);
  expect(ports.seen).toMatchObject([{ tabId: 7, origin: ORIGIN, open: false, plan: { pageUrl: `${ORIGIN}/company.html`, lang: 'ja', theme: 'auto' } }]);
  const { plan } = ports.seen[0] as (typeof ports.seen)[0];
  expect(plan.marks[plan.focus]?.criterion).toBe('contact.phone');
});

test('h on a row: its first quotation', async () => {
  const ports = await openPopup(sampleJob());
  await press(one('[data-row="contact"]'));
  one('[data-row="contact.phone"]')?.focus();
  expect((await key('h')).defaultPrevented).toBe(true);
  expect(ports.seen.map(({ plan }) => plan.marks[plan.focus]?.criterion)).toEqual(['contact.phone']);
});

test('h on a row without quotation, or in no row, is nothing', async () => {
  const ports = await openPopup(sampleJob());
  await key('h');
  expect(ports.seen).toEqual([]);
});

test('where the button has to be pressed again, nothing is opened before the person says so', async () => {
  const ports = await openPopup(sampleJob(), { inPage: (open) => (open ? { state: 'opened' } : { state: 'press', where: 'tab' }) });
  await press(button('contact.phone'));
  expect(text('.in-page p')).toBe('「会社案内」を開きます。開いたページでボタンをもう一度押すと、根拠に印がつきます。');
  expect(ports.seen.map(({ open }) => open)).toEqual([false]);
  await press(one('.in-page button'));
  expect(ports.seen.map(({ open }) => open)).toEqual([false, true]);
  expect(text('.in-page')).toBe('開いたページでボタンをもう一度押すと、根拠に印がつきます。');
  expect(ports.calls).not.toContain('leave');
});

test('a page that can’t be opened', async () => {
  await openPopup(sampleJob(), {
    inPage: () => {
      throw new Error('no answer');
    },
  });
  await press(button('contact.phone'));
  expect(text('.in-page')).toMatch(/^ページを開けませんでした/);
});
