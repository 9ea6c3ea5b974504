// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { textHash } from '../../src/core/text/text-hash.ts';
import { locate } from '../../src/dom/locate.ts';
import { readText } from '../../src/dom/page-text.ts';
import { snapshotDocument } from '../../src/dom/snapshot.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The nodes' own words that are found for a quotation of the page as it is, one string for each range. */
async function rangesFor(html: string, quote: string): Promise<string[]> {
  document.body.innerHTML = html;
  const page = await readText(document);
  const offset = page.text.indexOf(quote);
  const [found] = locate(page, [{ quote, prefix: '', suffix: '', offset, textHash: textHash(page.text) }]);
  return found?.state === 'found' ? found.ranges.map(({ startContainer, startOffset, endOffset }) => (startContainer.textContent ?? '').slice(startOffset, endOffset)) : [];
}

test('the text is that of the snapshot, whatever is hidden', async () => {
  document.body.innerHTML = '<h1>料金</h1><p style="display: none">隠れた文</p><details><summary>問い</summary>答え</details><img alt="写真"><input type="submit" value="送信">';
  expect((await readText(document)).text).toBe((await snapshotDocument(document)).text);
});

test.each([
  ['in one text node', '<p>電話は03-1234-5678です</p>', '03-1234-5678', ['03-1234-5678']],
  ['over inline tags', '<p>月額<b> 39</b>,<i>800</i>円</p>', '39,800円', ['39', ',', '800', '円']],
  ['over line breaks and blanks of the markup', '<p>〒460-0008\n   <br>\n   名古屋市  中区</p>', '〒460-0008\n名古屋市 中区', ['〒460-0008', '名古屋市  中区']],
  ['with characters without width', '<p>かん\u200bけつ\u00adな文と続き</p>', 'かんけつな文', ['かん\u200bけつ\u00adな文']],
  ['from the middle of a node', '<p>（平日 10:00〜17:00）</p>', '10:00〜17:00', ['10:00〜17:00']],
  ['in preformatted lines', '<pre>電話\n  03-1234-5678\n</pre>', '03-1234-5678', ['03-1234-5678']],
])('%s', async (_, html, quote, expected) => {
  expect(await rangesFor(html, quote)).toEqual(expected);
});

test('a picture’s alternative text is the picture', async () => {
  document.body.innerHTML = '<p>認証</p><img alt="プライバシーマーク 10123456"><p>以上</p>';
  const page = await readText(document);
  const quote = 'プライバシーマーク 10123456';
  const [found] = locate(page, [{ quote, prefix: '', suffix: '', offset: page.text.indexOf(quote), textHash: textHash(page.text) }]);
  expect(found).toMatchObject({ state: 'found' });
  const [range] = found?.state === 'found' ? found.ranges : [];
  expect(range?.startContainer.childNodes[range.startOffset]).toBe(document.querySelector('img'));
});
