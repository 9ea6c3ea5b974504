import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageSnapshot, Shown } from '../../../src/core/model/page.ts';
import { type ChromiumBrowser, openChromium } from '../support/chromium.ts';
import { openTestWeb, type TestWeb } from '../support/site.ts';
import { audited, readState } from '../audit-of-site.ts';

/** What only a real page has: rendering, shadow trees, frames, and scripts that would mislead. Seen through the whole extension. */

const PAGE = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>会社概要</title>
<style>.off { display: none } .unseen { visibility: hidden } .later { content-visibility: hidden } .contents { display: contents }</style></head>
<body><h1>会社概要</h1><a href="/privacy">プライバシーポリシー</a>
<div class="card"><template shadowrootmode="open"><p>影の中 <slot name="tel"></slot></p></template><span slot="tel">03-1234-5678</span><i>軽い子</i></div>
<iframe srcdoc="<p>枠の中の住所</p>"></iframe><iframe src="http://other.test/"></iframe>
<details><summary>解約できますか</summary><p>いつでも解約できます</p></details>
<div class="later"><p>あとで描く</p></div><div class="contents"><p>箱のない親</p></div>
<form action="/send"><p>お名前</p><input name="childNodes"><input name="attributes"><input name="shadowRoot"><p class="off">送信しました</p><p class="unseen">見えない文</p></form>
<img name="querySelector" alt="写真"><img name="body" alt="写真二">
<script>
  Object.defineProperty(Node.prototype, 'childNodes', { get: () => [] });
  Element.prototype.getAttribute = () => 'だまし';
  document.getElementsByTagName('h1')[0].checkVisibility = () => false;
</script></body></html>`;

let web: TestWeb;
let browser: ChromiumBrowser;
let page: PageSnapshot;

/** Takes the snapshot in the extension's own world, by the button and the background's own way. */
beforeAll(async () => {
  web = await openTestWeb(
    { 'live.test': 'public/demo/asagiri', 'other.test': 'public/demo/asagiri' },
    { respond: ({ host, path }) => (host === 'live.test' && path === '/' ? { body: PAGE } : undefined) },
  );
  browser = await openChromium({ proxyPort: web.port });
  await browser.goto('http://live.test/');
  const popup = await browser.openPopup();
  await audited(popup);
  const json = await popup.run(async (window) => {
    const { tabs, scripting } = (window as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const [answer] = await scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => (globalThis as unknown as { hishoAudit: { readPage(): Promise<string> } }).hishoAudit.readPage(),
    });
    return answer?.result as unknown as string;
  });
  page = (JSON.parse(json) as { snapshot: PageSnapshot }).snapshot;
  expect((await readState(popup, 'http://live.test'))?.phase).toBe('done');
});

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

const shownOf = (text: string): Shown | undefined => page.blocks.find((block) => page.text.slice(block.start, block.end) === text)?.shown;

test('shadow trees, slots and frames of the same origin stand where they are seen', () => {
  expect(page.text).toContain('影の中 03-1234-5678');
  expect(page.text).not.toContain('軽い子');
  expect(shownOf('枠の中の住所')).toBe('shown');
  // The page of the other site is in its frame, and no word of it here.
  expect(page.frames.length).toBe(2);
  expect(page.text).not.toContain('あさぎり');
});

test.each([
  ['会社概要', 'shown'],
  ['いつでも解約できます', 'collapsed'],
  ['あとで描く', 'shown'],
  ['箱のない親', 'shown'],
  ['送信しました', 'hidden'],
  ['見えない文', 'hidden'],
  ['お名前', 'shown'],
] as const)('%s is %s', (text, shown) => {
  expect(shownOf(text)).toBe(shown);
});

test('scripts and names of the page mislead nobody', () => {
  expect(page.title).toBe('会社概要');
  expect(page.forms[0]?.fields.map(({ name }) => name)).toEqual(['childNodes', 'attributes', 'shadowRoot']);
  expect(page.links.map(({ href }) => href)).toEqual(['http://live.test/privacy']);
  expect(JSON.stringify(page)).not.toContain('だまし"');
});
