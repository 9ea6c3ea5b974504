// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { evidence, runningJob, sampleAudit, sampleJob } from '../../present/sample-audit.ts';
import { ORIGIN } from './fake-ports.ts';
import { all, asState, closePopup, html, one, openPopup, press, row, settle, shownRows, text } from './popup-harness.tsx';

afterEach(closePopup);

describe('running', () => {
  test('progress, what is known, and results that fill in', async () => {
    const ports = await openPopup(runningJob());
    expect(html.dataset.state).toBe('running');
    expect(text('.who-read')).toBe('料金プランを読んでいます2 / 7ページ');
    expect(one('[role=progressbar]')?.getAttribute('aria-valuetext')).toBe('7ページのうち2ページを読みました');
    expect(text('[data-count="missing"] b')).toBe('–まだ');
    expect(text('.known')).toContain('050-3204-8871');
    ports.show(asState(sampleJob()));
    await settle();
    expect(html.dataset.state).toBe('done');
    expect(one('[role=progressbar]')).toBeNull();
  });

  test('what was opened stays open when pages arrive', async () => {
    const ports = await openPopup(runningJob());
    await press(one('[data-row="contact"]'));
    ports.show(asState(sampleJob()));
    await settle();
    expect(shownRows()).toContain('contact.phone');
  });

  test('cancel', async () => {
    const ports = await openPopup(runningJob());
    await press(one('.who-top button'));
    expect(ports.calls).toContain(`cancel ${ORIGIN}`);
  });

  test('before the first answer', async () => {
    await openPopup(null);
    expect(html.dataset.state).toBe('running');
    expect(html.dataset.auditId).toBeUndefined();
    expect(text('h1')).toBe('あさぎり秘書室');
  });
});

describe('other states', () => {
  const recent = [{ origin: 'https://a.example', providerName: '株式会社あ', finishedAt: '2026-11-21T03:00:00.000Z', summary: sampleAudit().summary }];

  test('not a provider’s: nothing is read until the person says so', async () => {
    const ports = await openPopup(null, { answer: { state: 'idle', origin: 'https://search.example', title: '検索結果', because: 'not-a-provider' }, recent });
    expect(html.dataset.state).toBe('idle');
    expect(text('h1')).toBe('検索結果');
    expect(ports.calls).toEqual(['open']);
    await vi.waitFor(() => expect(text('.recent')).toContain('株式会社あ'), 15_000);
    await press(one('.say button'));
    expect(ports.calls).toContain('start 7');
    await press(one('.recent a'));
    expect(ports.calls).toContain('url https://a.example');
  });

  test('several providers', async () => {
    await openPopup(null, { answer: { state: 'idle', origin: 'https://a.example', title: '', because: 'several-providers' } });
    expect(text('.say')).toContain('一社ずつ');
  });

  test.each(['browser-page', 'store-page', 'pdf', 'file-permission', 'no-connection', 'empty-shell', 'newer-schema', 'permission', 'internal'] as const)(
    '%s: one sentence and what to do',
    async (because) => {
      await openPopup(null, { answer: { state: 'unsupported', title: '', url: 'https://a.example/x', because } });
      expect(html.dataset.state).toBe('unsupported');
      expect(all('.say p').length).toBeGreaterThanOrEqual(2);
      expect(one('.say button')).toBeNull();
    },
  );

  test('a job that failed', async () => {
    await openPopup(sampleJob({ phase: 'failed', audit: null, error: 'tab-closed' }));
    expect(html.dataset).toMatchObject({ state: 'failed', auditId: 'job-1' });
  });

  test('no answer from the background', async () => {
    await openPopup(null, { answer: new Error('gone') });
    expect(html.dataset.state).toBe('unsupported');
  });

  test('permission: asked for this origin, and then the pages are read', async () => {
    const ports = await openPopup(sampleJob({ permissionNeeded: true }));
    expect(text('.notice button')).toBe('このサイトのほかのページを読む許可');
    await press(one('.notice button'));
    expect(ports.calls.slice(-2)).toEqual([`request ${ORIGIN}`, `retry 7 ${ORIGIN}`]);
  });

  test('permission refused', async () => {
    const ports = await openPopup(sampleJob({ permissionNeeded: true }), { allowed: false });
    await press(one('.notice button'));
    expect(ports.calls.at(-1)).toBe(`request ${ORIGIN}`);
    expect(text('.notice')).toContain('許可されませんでした');
  });

  test('no room to save', async () => {
    await openPopup(sampleJob({ error: 'storage-full' }));
    expect(text('.foot .saved')).toBe('保存できませんでした');
  });
});

test('the language changes at once, and the colours', async () => {
  const ports = await openPopup(sampleJob());
  ports.settings({ lang: 'en', theme: 'dark' });
  await vi.waitFor(() => expect(text('[data-count="met"] span')).toBe('Stated'));
  expect(html.lang).toBe('en');
  expect(html.dataset.theme).toBe('dark');
  await vi.waitFor(() => expect(text('[data-criterion="contract.cancel"] .is-note')).toBe('The page only says to inquire.'));
});

test('hostile text is text', async () => {
  const hostile = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';
  const audit = sampleAudit([
    {
      id: 'contact.phone',
      status: 'met',
      value: [hostile],
      evidence: [{ ...evidence(hostile), pageUrl: 'javascript:globalThis.hacked=1', pageTitle: hostile }],
      note: hostile,
      noteKey: null,
    },
  ]);
  audit.site.providerName = hostile;
  await openPopup(sampleJob({ audit }));
  await press(one('[data-row="contact"]'));
  await press(one('[data-row="contact.phone"]'));
  expect(one('#app img, #app script')).toBeNull();
  expect(one('a[href^="javascript:"]')).toBeNull();
  expect(row('contact.phone')?.querySelector('[data-evidence]')?.textContent).toBe(hostile);
  expect(text('h1')).toBe(hostile);
  expect('hacked' in globalThis).toBe(false);
});
