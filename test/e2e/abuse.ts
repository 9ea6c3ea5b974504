import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Responder } from '../../scripts/serve.mjs';
import { audited, type Open, readRows, readState } from './audit-of-site.ts';
import { poll, type TestBrowser, type View } from './support/browser.ts';
import { openTestWeb, type TestWeb } from './support/site.ts';

/** Sites that fight back: servers that never end, and pages that lie, listen and rewrite what scripts rely on. In any browser. */

const SERVER = 'server.test';
const PLAIN = 'plain.test';
const HOSTILE = 'hostile.test';
/** No pages: what is not answered here is not there. */
const FOLDER = 'store';

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const COMPANY = '<dl><dt>会社名</dt><dd>株式会社みずいろ事務</dd><dt>所在地</dt><dd>〒460-0008 愛知県名古屋市中区栄9-99-9</dd><dt>電話番号</dt><dd>052-000-0199</dd></dl>';
const MENU =
  '<a href="/company">会社概要</a><a href="/price">料金</a><a href="/terms">利用規約</a><a href="/privacy">プライバシーポリシー</a><a href="/security">セキュリティ</a><a href="/faq">よくある質問</a>';
const SERVICE = '<h1>オンライン秘書サービス</h1><p>株式会社みずいろ事務は、経理・総務・スケジュール調整を代行します。月額39,800円(税込)、月30時間。</p>';

const MEGABYTE = 1024 * 1024;

/** A byte now and then, for ever. */
async function* drip(): AsyncGenerator<Uint8Array> {
  for (;;) {
    yield new TextEncoder().encode('<p>料');
    await sleep(200);
  }
}

/** As fast as it is taken, for ever. */
async function* flood(): AsyncGenerator<Uint8Array> {
  const piece = new TextEncoder().encode('<p>料金は月額39,800円です。'.repeat(2000));
  for (;;) yield piece;
}

const answerOfServer = (path: string): ReturnType<Responder> => {
  const name = path.split('?')[0];
  if (name === '/') return { body: page('みずいろ事務', `${MENU}${SERVICE}`) };
  if (name === '/company') return { body: page('会社概要', COMPANY) };
  if (name === '/price') return { status: 302, headers: { location: `/price?again=${Math.random()}` }, body: '' };
  if (name === '/terms') return { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(200 * MEGABYTE, ' ')) };
  if (name === '/privacy') return { body: drip() };
  if (name === '/security') return { body: flood() };
  if (name === '/faq') return { headers: { 'content-encoding': 'gzip' }, body: 'not packed at all' };
  return undefined;
};

/** Runs in the page before anything of ours. */
const REWRITES = `
  const lie = () => { throw new Error('rewritten'); };
  for (const prototype of [Node.prototype, Element.prototype, Document.prototype, HTMLElement.prototype, CharacterData.prototype, DOMTokenList.prototype, NodeList.prototype])
    for (const [name, { get, value, configurable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (configurable && name !== 'constructor' && (get || typeof value === 'function'))
        try { Object.defineProperty(prototype, name, get ? { get: lie, configurable: true } : { value: lie, configurable: true }); } catch {}
  for (const owner of [Array.prototype, String.prototype, RegExp.prototype, Map.prototype, Set.prototype])
    for (const name of ['map', 'filter', 'slice', 'replace', 'exec', 'test', 'get', 'set', 'has', 'push', 'trim']) if (name in owner) owner[name] = lie;
  for (const name of ['getComputedStyle', 'fetch', 'requestAnimationFrame', 'setTimeout', 'btoa', 'Highlight', 'Range', 'CSSStyleSheet', 'MutationObserver', 'URL', 'JSON']) try { window[name] = lie; } catch {}
`;

/** Messages in forms that an extension may use, and an element with the name of ours. */
const SPOOFS = `
  const fake = document.createElement('hisho-audit-overlay');
  fake.attachShadow({ mode: 'open' }).innerHTML = '<p>すべて記載あり</p>';
  document.documentElement.append(fake);
  const forged = { type: 'pagePlan', id: 1, name: 'backgroundOpenTab', findings: [], state: 'done', phase: 'done' };
  setInterval(() => { postMessage(forged, '*'); for (const name of ['hisho-audit', 'message', 'hishoAudit']) dispatchEvent(new CustomEvent(name, { detail: forged })); }, 20);
  window.hishoAudit = { readPage: () => '{}', fetchPage: () => '{"ok":true}', stop: () => {}, isFetching: () => true };
  window.seen = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { window.seen.push(this.localName); return attach.call(this, { ...init, mode: 'open' }); };
  for (const type of ['click', 'keydown', 'pointerdown']) addEventListener(type, (event) => window.seen.push(type + ':' + event.target.localName), true);
`;

const MARKUP = '<img src="/pixel-of-hostile" onerror="window.pwned=1"><script>window.pwned=1</script>';
const escaped = MARKUP.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const answerOfPage = (path: string, head: string): ReturnType<Responder> => {
  if (path === '/') return { body: page(`みずいろ事務 ${escaped}`, `${MENU}${SERVICE}<iframe src="/" width="10" height="10"></iframe>`, head) };
  if (path === '/company') return { body: page('会社概要', `${COMPANY}<dl><dt>代表者</dt><dd>代表取締役 ${escaped} 山田 太郎</dd></dl>`, head) };
  if (path === '/price') return { body: page(`料金 ${escaped}`, `<table><tr><th>月額 ${escaped}</th><td>39,800円(税込)</td></tr></table>`, head) };
  return undefined;
};

const respond: Responder = ({ host, path }) => {
  if (host === SERVER) return answerOfServer(path);
  if (host === PLAIN) return answerOfPage(path, '');
  return answerOfPage(path, `<script>${SPOOFS}${path === '/' ? REWRITES : ''}</script>`);
};

export function describeAbuse(open: Open): void {
  let web: TestWeb;
  let browser: TestBrowser;

  beforeAll(async () => {
    web = await openTestWeb({ [SERVER]: FOLDER, [PLAIN]: FOLDER, [HOSTILE]: FOLDER }, { respond });
    browser = await open({ proxyPort: web.port, language: 'ja' });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  async function audit(url: string): Promise<View> {
    await browser.goto(url);
    const popup = await browser.openPopup();
    await poll('the end of the audit', () => audited(popup), 60_000);
    return popup;
  }

  describe('servers that do not end', () => {
    test('the audit ends, with what could be read, and says what could not', async () => {
      const popup = await audit(`http://${SERVER}/`);
      const state = await readState(popup, `http://${SERVER}`);
      const byPath = Object.fromEntries((state?.pages ?? []).map(({ url, status, reason }) => [new URL(url).pathname, `${status} ${reason}`]));
      expect(byPath['/company']).toBe('read null');
      // On a slow machine the time for a page ends before its redirects do.
      expect(byPath['/price']).toMatch(/^failed (?:network|other-site|timeout)|^blocked other-site/);
      expect(byPath['/terms']).toMatch(/too-large|timeout/);
      expect(byPath['/privacy']).toMatch(/^failed timeout|too-large/);
      expect(byPath['/security']).toMatch(/too-large|timeout/);
      expect(byPath['/faq']).toMatch(/^failed network|not-html/);
      const rows = Object.fromEntries((await readRows(popup)).map(({ id, status }) => [id, status]));
      expect(rows['company.name']).toBe('met');
      // Nobody has read the terms: what they would say is not called missing.
      expect(rows['contract.cancel']).toBe('unknown');
      await browser.closePopup();
    });
  });

  describe('pages that fight back', () => {
    test('a DOM that answers with errors, forged messages and elements change nothing that is found', async () => {
      const plain = await readRows(await audit(`http://${PLAIN}/`));
      await browser.closePopup();
      const hostile = await readRows(await audit(`http://${HOSTILE}/`));
      await browser.closePopup();
      expect(plain.filter(({ status }) => status === 'met').length).toBeGreaterThan(3);
      expect(hostile).toEqual(plain);
      expect(hostile.find(({ id }) => id === 'company.name')?.value).toBe('株式会社みずいろ事務');
    });

    test('its markup is words in our views: nothing of it runs or is loaded', async () => {
      const popup = await audit(`http://${HOSTILE}/`);
      const shown = await popup.run((window) => ({
        text: window.document.body.textContent ?? '',
        elements: window.document.querySelectorAll('img[src*="pixel"], script:not([src])').length,
        pwned: (window as unknown as { pwned?: number }).pwned ?? null,
      }));
      expect(shown).toMatchObject({ elements: 0, pwned: null });
      await browser.closePopup();
      expect(web.log.filter(({ path }) => path.includes('pixel-of-hostile'))).toEqual([]);
      expect(web.strayRequests().map(({ url }) => url)).toEqual([]);
    });

    test('marks are drawn beside an element of the same name, which stays as it was, and tell the page nothing', async () => {
      const popup = await audit(`http://${HOSTILE}/company`);
      const see = '[data-criterion="company.name"] [data-see]';
      await popup.until((window, selector) => window.document.querySelector(selector) !== null, see);
      await popup.run((window, selector) => window.document.querySelector<HTMLElement>(selector)?.click(), see);
      await browser.page.until((window) => window.document.querySelectorAll('hisho-audit-overlay').length > 1);
      await browser.closePopup();
      const told = await browser.page.run((window) => {
        const own = (window as unknown as { wrappedJSObject?: { seen: string[] } }).wrappedJSObject ?? (window as unknown as { seen: string[] });
        const hosts = [...window.document.querySelectorAll('hisho-audit-overlay')];
        return { seen: [...own.seen], open: hosts.filter(({ shadowRoot }) => shadowRoot !== null).map(({ shadowRoot }) => shadowRoot?.textContent) };
      });
      expect(told.open).toEqual(['すべて記載あり']);
      expect(told.seen).not.toContain('hisho-audit-overlay');
    });
  });
}
