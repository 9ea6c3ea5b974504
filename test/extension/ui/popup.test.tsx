// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SIGNS, sampleAudit, sampleJob } from '../../present/sample-audit.ts';
import { ORIGIN } from './fake-ports.ts';
import { all, closePopup, html, isShown, key, one, openPopup, press, row, shownRows, text, type } from './popup-harness.tsx';

afterEach(closePopup);

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

  test('what is opened is kept while one scrolls on', async () => {
    const ports = await openPopup(sampleJob());
    await press(one('[data-row="price"]'));
    const scrolling = setInterval(() => one('.scroll')?.dispatchEvent(new Event('scroll')), 20);
    try {
      await vi.waitFor(() => expect(ports.places.at(-1)?.list.categories).toEqual(['price']));
    } finally {
      clearInterval(scrolling);
    }
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
