// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageSnapshot, Shown } from '../../src/core/model/page.ts';
import { liveAdapter } from '../../src/dom/adapter.ts';
import { snapshotDocument } from '../../src/dom/snapshot.ts';

const blocks = (page: PageSnapshot): [string, Shown][] => page.blocks.map((block) => [page.text.slice(block.start, block.end), block.shown]);
const texts = (page: PageSnapshot): string[] => blocks(page).map(([text]) => text);

function show(html: string): Promise<PageSnapshot> {
  document.body.innerHTML = html;
  return snapshotDocument(document);
}

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('what a visitor sees', () => {
  test('text, links and pairs', async () => {
    document.head.innerHTML =
      '<title> 会社概要 </title><meta name="description" content="説明"><meta property="og:site_name" content="あさぎり"><script type="application/ld+json">{"@type":"Organization"}</script>';
    const page = await show('<main><dl><dt>電話</dt><dd>03-1234-5678</dd></dl><a href="/price.html">料金</a></main>');
    expect(page.title).toBe('会社概要');
    expect(page.description).toBe('説明');
    expect(page.siteName).toBe('あさぎり');
    expect(page.jsonLd).toEqual([{ '@type': 'Organization' }]);
    expect(page.live).toBe(true);
    expect(page.pairs.map(({ label, value }) => [page.text.slice(label.start, label.end), page.text.slice(value.start, value.end)])).toEqual([['電話', '03-1234-5678']]);
    expect(page.links.map(({ text }) => text)).toEqual(['料金']);
  });

  test('open shadow trees in place of the light children, slotted ones where their slot is', async () => {
    document.body.innerHTML = '<div id="host"><span slot="tel">03-1234-5678</span><b>not slotted</b></div>';
    const root = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>TEL <slot name="tel">none</slot></p><p><slot name="fax">no fax</slot></p>';
    expect(texts(await snapshotDocument(document))).toEqual(['TEL 03-1234-5678', 'no fax']);
  });

  test('a slot outside of a shadow tree is an ordinary element', async () => {
    expect(texts(await show('<p><slot>plain</slot></p>'))).toEqual(['plain']);
  });
});

describe('what is not rendered', () => {
  test('display: none and visibility: hidden, by style sheet', async () => {
    document.head.innerHTML = '<style>.off { display: none } .unseen { visibility: hidden }</style>';
    const page = await show('<p>seen</p><form><p class="off">gone</p><p class="unseen">unseen</p></form>');
    expect(blocks(page)).toEqual([
      ['seen', 'shown'],
      ['gone', 'hidden'],
      ['unseen', 'hidden'],
    ]);
  });

  test('the answer in a closed <details> is collapsed, not hidden', async () => {
    const page = await show('<details><summary>解約できますか</summary><p>いつでも解約できます</p></details>');
    expect(blocks(page)).toEqual([
      ['解約できますか', 'shown'],
      ['いつでも解約できます', 'collapsed'],
    ]);
  });

  test('an element that checkVisibility does not see, but that its own style does not hide, is on', () => {
    document.body.innerHTML = '<p id="kept">in a closed part</p>';
    const element = document.getElementById('kept') as HTMLElement;
    const original = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility');
    Object.defineProperty(Element.prototype, 'checkVisibility', { configurable: true, value: () => false });
    try {
      expect(liveAdapter.off(element)).toBe(false);
      element.style.display = 'none';
      expect(liveAdapter.off(element)).toBe(true);
    } finally {
      if (original) Object.defineProperty(Element.prototype, 'checkVisibility', original);
      else delete (Element.prototype as { checkVisibility?: unknown }).checkVisibility;
    }
  });
});

describe('a page that would mislead', () => {
  test('fields named like properties do not hide what the form holds', async () => {
    const page = await show(
      '<form action="/send"><p>お名前</p><input name="childNodes"><input name="attributes"><input name="localName"><input name="nodeType"><input name="getAttribute" type="email"></form>',
    );
    expect(page.forms[0]?.fields.map(({ name }) => name)).toEqual(['childNodes', 'attributes', 'localName', 'nodeType', 'getAttribute']);
    expect(texts(page)).toContain('お名前');
  });

  test('properties that scripts of the page have set on an element are not asked', async () => {
    document.body.innerHTML = '<p id="p">true words</p>';
    const element = document.getElementById('p') as HTMLElement;
    Object.defineProperty(element, 'childNodes', { value: [] });
    Object.defineProperty(element, 'localName', { value: 'script' });
    Object.defineProperty(element, 'getAttribute', { value: () => 'spoofed' });
    const page = await snapshotDocument(document);
    expect(texts(page)).toEqual(['true words']);
    expect(page.nodes.some(({ hint }) => hint?.includes('spoofed'))).toBe(false);
  });

  test('elements that a page adds while it is read do not shift what follows', async () => {
    document.body.innerHTML = Array.from({ length: 3000 }, (_, i) => `<p>${i}</p>`).join('');
    const reading = snapshotDocument(document);
    document.body.prepend(document.createElement('hr'));
    expect(texts(await reading)).toEqual(Array.from({ length: 3000 }, (_, i) => String(i)));
  });
});
