// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { JobState } from '../../../src/extension/messages/protocol.ts';
import { Root } from '../../../src/extension/ui/popup/root.tsx';
import type { JobInput } from '../../../src/present/job.ts';
import { evidence, runningJob, SIGNS, sampleAudit, sampleJob } from '../../present/sample-audit.ts';
import { type FakeOptions, type FakePorts, fakePorts, ORIGIN } from './fake-ports.ts';

const asState = (job: JobInput) => ({ schemaVersion: 1, ...job }) as JobState;

const html = document.documentElement;
const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const text = (selector: string) => one(selector)?.textContent ?? '';
const row = (id: string) => one(`[data-criterion="${id}"]`);
const isShown = (element: HTMLElement | null) => element !== null && element.closest('[hidden]') === null;
const shownRows = () =>
  all('[data-criterion]')
    .filter(isShown)
    .map((element) => element.dataset.criterion);

async function openPopup(job: JobInput | null, options: FakeOptions = {}): Promise<FakePorts> {
  document.body.innerHTML = '<div id="app"></div>';
  const ports = fakePorts(job && asState(job), options);
  await act(() => render(<Root ports={ports} />, one('#app') as HTMLElement));
  await vi.waitFor(async () => {
    await settle();
    if (!one('.pop')) throw new Error('no popup yet');
  });
  return ports;
}

/** Lets promises have their turn, and then all that they render. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve));
    });
  }
}

async function press(element: HTMLElement | null): Promise<void> {
  if (!element) throw new Error('nothing to press');
  await act(() => element.click());
  await settle();
}

async function key(name: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  (document.activeElement ?? document.body).dispatchEvent(event);
  await settle();
  return event;
}

async function type(value: string): Promise<void> {
  const input = one('input[type=search]') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

afterEach(() => {
  const app = one('#app');
  if (app) render(null, app);
  delete html.dataset.state;
  delete html.dataset.auditId;
});

describe('done', () => {
  test('stable hooks', async () => {
    await openPopup(sampleJob());
    expect(html.dataset).toMatchObject({ state: 'done', auditId: 'job-1' });
    expect(row('contact.phone')?.dataset.status).toBe('met');
    expect(row('contact.phone')?.querySelector('[data-value]')?.textContent).toBe('050-3204-8871');
    expect(row('contact.phone')?.querySelector('[data-evidence]')?.textContent).toBe('電話番号 050-3204-8871');
    expect(row('contact.phone')?.querySelector<HTMLElement>('[data-evidence]')?.dataset.page).toBe(`${ORIGIN}/company.html`);
    expect(all('[data-count]').map((element) => element.dataset.count)).toEqual(['met', 'partial', 'missing', 'flagged', 'unknown']);
    const ids = all('[data-criterion]').map((element) => element.dataset.criterion);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('counts are those of the rows', async () => {
    await openPopup(sampleJob());
    for (const status of ['met', 'partial', 'missing', 'unknown']) {
      const rows = all(`[data-criterion][data-status="${status}"]`).filter(({ dataset }) => !dataset.criterion?.startsWith('flag.'));
      expect(text(`[data-count="${status}"] b`)).toBe(String(rows.length));
    }
  });

  test('no sign: one calm line, which opens the list of signs', async () => {
    await openPopup(sampleJob());
    expect(text('.calm')).toBe('注意サイン該当なし 3・未確認 1');
    await press(one('.calm'));
    expect(shownRows()).toEqual(['flag.low-price', 'flag.contact-limited', 'flag.no-company', 'flag.cash-only']);
  });

  test('signs come first, with the site’s words; each opens its criterion', async () => {
    await openPopup(sampleJob({ audit: sampleAudit(SIGNS) }));
    expect(text('.signs .said')).toBe('「月会費 980円で、すべての業務をお任せいただけます。」');
    await press(one('[data-opens="flag.cash-only"]'));
    expect(row('flag.cash-only')?.querySelector('[data-row]')?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(row('flag.cash-only')?.querySelector('[data-row]'));
    expect(text('[data-criterion="payment.methods"] .concern')).toBe('注意・現金のみの支払い');
  });

  test('まず確かめたいこと opens the criterion with its evidence, why and question', async () => {
    await openPopup(sampleJob());
    await press(one('[data-opens="contract.cancel"]'));
    const body = row('contract.cancel')?.querySelector<HTMLElement>('.crit-body') ?? null;
    expect(isShown(body)).toBe(true);
    await vi.waitFor(() => expect(body?.textContent).toContain('聞くときは'));
    expect(body?.textContent).toContain('「解約をご希望の場合は、お問い合わせください。」');
    expect(body?.textContent).toContain('ガイド「解約条件」');
  });

  test('the list of pages opens with reasons, and a page opens only when pressed', async () => {
    const ports = await openPopup(sampleJob());
    expect(isShown(one('#coverage'))).toBe(false);
    await press(one('.who-pages'));
    expect(isShown(one('#coverage'))).toBe(true);
    expect(text('#coverage')).toContain('ログインが必要です');
    expect(ports.calls).not.toContain(`url ${ORIGIN}/price.html`);
    await press(one(`#coverage a[href="${ORIGIN}/price.html"]`));
    expect(ports.calls).toContain(`url ${ORIGIN}/price.html`);
  });

  test('the official look-up opens only when pressed', async () => {
    const ports = await openPopup(sampleJob());
    await press(one('[data-row="company"]'));
    await press(one('[data-row="company.existence"]'));
    const button = [...(row('company.existence')?.querySelectorAll('button') ?? [])].find((item) => item.textContent?.includes('公的な検索'));
    expect(ports.calls.filter((call) => call.startsWith('url'))).toEqual([]);
    await press(button ?? null);
    expect(ports.calls.at(-1)).toMatch(/^url https:\/\/www\.houjin-bangou/);
  });

  test('again', async () => {
    const ports = await openPopup(sampleJob());
    await press(one('.who-top button'));
    expect(ports.calls).toContain('start 7');
  });
});

describe('list', () => {
  test('rows of closed categories are in the page, hidden', async () => {
    await openPopup(sampleJob());
    expect(all('[data-criterion]').length).toBeGreaterThan(20);
    expect(shownRows()).toEqual([]);
    await press(one('[data-row="price"]'));
    expect(shownRows()).toEqual(['price.listed', 'price.initial', 'payment.methods', 'payment.schedule']);
    await press(one('[data-row="price"]'));
    expect(shownRows()).toEqual([]);
  });

  test('a count filters, and again shows all', async () => {
    await openPopup(sampleJob());
    await press(one('[data-count="partial"]'));
    expect(one('[data-count="partial"]')?.getAttribute('aria-pressed')).toBe('true');
    expect(shownRows()).toEqual(['company.staff', 'contract.cancel', 'terms.published', 'cert.pmark']);
    expect(isShown(one('[data-category="contact"]'))).toBe(false);
    await press(one('[data-count="partial"]'));
    expect(shownRows()).toEqual([]);
    expect(isShown(one('[data-category="contact"]'))).toBe(true);
  });

  test('the filter 記載あり has no warning signs in it', async () => {
    await openPopup(sampleJob());
    await press(one('[data-count="met"]'));
    expect(shownRows().some((id) => id?.startsWith('flag.'))).toBe(false);
  });

  test('search, no hits, and the way back', async () => {
    await openPopup(sampleJob());
    await type('準備中');
    expect(shownRows()).toEqual(['cert.pmark']);
    await type('ほげ');
    expect(text('.no-hits')).toContain('「ほげ」に当たる項目はありません');
    await press(one('.no-hits button'));
    expect((one('input[type=search]') as HTMLInputElement).value).toBe('');
    expect(one('.no-hits')).toBeNull();
  });
});

describe('place', () => {
  test('the popup reopens where it was', async () => {
    const list = { filter: { status: null, query: '' }, categories: ['price'], rows: ['price.listed'], folded: [] };
    await openPopup(sampleJob(), { place: { list, scrollTop: 120 } });
    expect(shownRows()).toContain('price.listed');
    expect(row('price.listed')?.classList.contains('is-open')).toBe(true);
    expect(one('.scroll')?.scrollTop).toBe(120);
  });

  test('what is opened is kept', async () => {
    const ports = await openPopup(sampleJob());
    await press(one('[data-row="price"]'));
    await vi.waitFor(() => expect(ports.places.at(-1)?.list.categories).toEqual(['price']));
  });
});

describe('keyboard', () => {
  test('/ goes to the search, Esc clears it, then leaves it', async () => {
    await openPopup(sampleJob());
    expect((await key('/')).defaultPrevented).toBe(true);
    const input = one('input[type=search]') as HTMLInputElement;
    expect(document.activeElement).toBe(input);
    expect((await key('/')).defaultPrevented).toBe(false);
    await type('電話');
    expect((await key('Escape')).defaultPrevented).toBe(true);
    expect(input.value).toBe('');
    await key('Escape');
    expect(document.activeElement).not.toBe(input);
  });

  test('↑↓ moves between rows that are to be seen', async () => {
    await openPopup(sampleJob());
    await press(one('[data-row="contract"]'));
    one('[data-row="contract"]')?.focus();
    await key('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset.row).toBe('contract.term');
    await key('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset.row).toBe('contract.cancel');
    await key('ArrowUp');
    expect((document.activeElement as HTMLElement).dataset.row).toBe('contract.term');
  });

  test('Esc closes the open criterion, then is left to the browser', async () => {
    await openPopup(sampleJob());
    await press(one('[data-opens="contract.cancel"]'));
    expect((await key('Escape')).defaultPrevented).toBe(true);
    expect(row('contract.cancel')?.querySelector('[data-row]')?.getAttribute('aria-expanded')).toBe('false');
    expect((await key('Escape')).defaultPrevented).toBe(false);
  });

  test('c copies the question of the row in focus and says so', async () => {
    const ports = await openPopup(sampleJob());
    await press(one('[data-opens="contract.cancel"]'));
    await key('c');
    await vi.waitFor(() => expect(ports.copied).toHaveLength(1));
    expect(ports.copied[0]).toContain('解約');
    expect(text('[role=status].sr')).toBe('コピーしました');
  });

  test('keys with a modifier are the browser’s', async () => {
    await openPopup(sampleJob());
    const event = new KeyboardEvent('keydown', { key: '/', ctrlKey: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

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
    expect(ports.calls).toEqual(['open 7']);
    expect(text('.recent')).toContain('株式会社あ');
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
    expect(text('.foot')).toBe('保存できませんでした');
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
