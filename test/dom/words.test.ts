// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { QuoteAnchor } from '../../src/core/model/audit.ts';
import { textHash } from '../../src/core/text/text-hash.ts';
import { type Located, locate, locateInWords } from '../../src/dom/locate.ts';
import { readText } from '../../src/dom/page-text.ts';

/** The quick way to a quotation, beside the exact one: it may not know, but never says anything else. */

beforeEach(() => {
  document.body.innerHTML = '';
});

/** As a detector cuts them out of the page's text. */
function anchorOf(text: string, quote: string, nth = 0): QuoteAnchor {
  let offset = text.indexOf(quote);
  for (let i = 0; i < nth; i++) offset = text.indexOf(quote, offset + 1);
  expect(offset).toBeGreaterThanOrEqual(0);
  const end = offset + quote.length;
  const line = (words: string) => words.replace(/\s*\n\s*/g, ' ');
  return { quote: line(quote), prefix: line(text.slice(Math.max(0, offset - 32), offset)), suffix: line(text.slice(end, end + 32)), offset, textHash: textHash(text) };
}

const wordsOf = (place: Located | null | undefined): string[] | string | null =>
  place?.state === 'found'
    ? place.ranges.map(({ startContainer, startOffset, endOffset }) =>
        startContainer.nodeType === Node.TEXT_NODE ? (startContainer.textContent ?? '').slice(startOffset, endOffset) : '',
      )
    : (place?.state ?? null);

async function bothWays(anchor: QuoteAnchor) {
  const [quick] = await locateInWords(document, [anchor]);
  const [exact] = locate(await readText(document), [anchor]);
  return { quick: wordsOf(quick), exact: wordsOf(exact) };
}

/** So many words that those of a quotation's neighbours stand among them. */
const FILL = '<p>ここには長い説明が書いてあり、前の欄と次の欄の言葉はもう届きません。どうぞお読みください。</p>';
const PAGE = `<h1>料金</h1><script>var 料金 = 1;</script>${FILL}<p>月額<b> 39</b>,<i>800</i>円<br>（税込）</p><!-- 注 -->${FILL}<textarea>書いた文</textarea>${FILL.replace('ここ', 'そこ')}
<ul><li>一つ目　はい</li><li>二つ目…</li></ul><pre>行一
  行二</pre><p>㈱あさぎり　℡ ０３－１２３４</p>`;

test.each([
  ['39,800円', ['39', ',', '800', '円']],
  ['一つ目　はい', ['一つ目　はい']],
  ['行一\n行二', ['行一\n  行二']],
  ['０３－１２３４', ['０３－１２３４']],
])('%s is found both ways', async (quote, expected) => {
  document.body.innerHTML = PAGE;
  const { text } = await readText(document);
  const ways = await bothWays(anchorOf(text, quote));
  expect(ways.quick).toEqual(ways.exact);
  expect(ways.quick).toEqual(expected);
});

test('of words that stand twice between the same neighbours only the exact text tells', async () => {
  const row =
    '<p>どのプランにも同じ文が書いてあることがあります。ライトプランは初期費用がなく、すぐに始められます。月額 39,800円（税込）でご利用いただけます。どうぞお気軽にご相談ください。ご相談はいつでも無料です。</p>';
  document.body.innerHTML = row.repeat(3);
  const anchor = anchorOf((await readText(document)).text, '39,800円', 1);
  expect(await bothWays(anchor)).toEqual({ quick: null, exact: ['39,800円'] });
});

test('of words whose neighbours have changed, and of words that are gone, too', async () => {
  document.body.innerHTML = '<p>受付時間は平日の九時からです。</p><p>定休日は日曜です。</p>';
  const { text } = await readText(document);
  const anchors = [anchorOf(text, '平日の九時'), anchorOf(text, '日曜')];
  document.body.innerHTML = '<p>お知らせ。受付の時間は平日の九時からです。</p><p>定休日はありません。</p>';
  expect(await locateInWords(document, anchors)).toEqual([null, null]);
});

test.each([
  ['of what is no text', '<p>お問い合わせは下の欄からお送りください。折り返しご連絡いたします。</p>', 'https://example.test/form', 'wordless'],
  ['of a picture', '<p>当社は<img alt="プライバシーマーク" src="a.png">の付与を受けています。</p>', 'プライバシーマーク', ['']],
])('%s only the exact text tells', async (_, html, quote, exact) => {
  document.body.innerHTML = html;
  const { text } = await readText(document);
  const anchor = text.includes(quote)
    ? anchorOf(text, quote)
    : { ...anchorOf(text, 'お送りください'), quote, prefix: 'お問い合わせは下の欄から', suffix: 'お送りください。折り返し' };
  expect(await bothWays(anchor)).toEqual({ quick: null, exact });
});

/** Words that are in the tree, but not where a reader finds them: the exact text has them elsewhere, or not at all. */
test.each([
  ['in a script', '<script>const price = "月額 39,800円（税込）"; </script>'],
  ['in a list to choose from', '<select><option>月額 39,800円（税込）</option></select>'],
  ['in what is shown only by browsers without scripts', '<noscript>月額 39,800円（税込）</noscript>'],
  ['in a drawing', '<svg><text>月額 39,800円（税込）</text></svg>'],
])('%s no words are found', async (_, html) => {
  document.body.innerHTML = '<p>月額 39,800円（税込）</p>';
  const anchor = { ...anchorOf((await readText(document)).text, '39,800円'), prefix: '月額 ', suffix: '（税込）' };
  expect((await bothWays(anchor)).quick).toEqual(['39,800円']);
  document.body.innerHTML = html;
  expect(await bothWays(anchor)).toEqual({ quick: null, exact: 'lost' });
});

test('what a shadow tree leaves out of an element is not found in it', async () => {
  document.body.innerHTML = '<div>月額 39,800円（税込）</div>';
  const anchor = anchorOf((await readText(document)).text, '39,800円');
  document.body.firstElementChild?.attachShadow({ mode: 'open' }).append('ご相談ください');
  expect(await bothWays(anchor)).toEqual({ quick: null, exact: 'lost' });
});

test('words that change while they are looked for are not said to be found', async () => {
  document.body.innerHTML = '<p>受付時間は</p><p>平日の九時からです。</p>';
  const anchor = anchorOf((await readText(document)).text, '平日の九時');
  const looking = locateInWords(document, [anchor]);
  (document.body.lastElementChild?.firstChild as Text).data = '日曜の九時からです。';
  expect(await looking).toEqual([null]);
});

test('on long pages every place is still known', async () => {
  document.body.innerHTML = Array.from({ length: 3000 }, (_, n) => `<p>第${n}条　この条には番号${n}の決まり…がございます。</p>`).join('');
  const { text } = await readText(document);
  for (const n of [0, 700, 1499, 2999]) {
    const quote = `番号${n}の決まり…が`;
    expect(await bothWays(anchorOf(text, quote))).toEqual({ quick: [quote], exact: [quote] });
  }
});

const DEMO = 'public/demo/asagiri';

test.each(readdirSync(DEMO).filter((file) => file.endsWith('.html')))('%s: wherever the words are known to stand, the exact text says so too', async (file) => {
  document.body.innerHTML = /<body[^>]*>([\s\S]*)<\/body>/.exec(readFileSync(`${DEMO}/${file}`, 'utf8'))?.[1] ?? '';
  const { text } = await readText(document);
  const anchors = Array.from({ length: 80 }, (_, n) => Math.floor((n / 80) * (text.length - 12))).map((at) => anchorOf(text, text.slice(at, at + 12).trim() || text.trim()));
  const quick = (await locateInWords(document, anchors)).map(wordsOf);
  const exact = locate(await readText(document), anchors).map(wordsOf);
  expect(quick.filter((place) => place !== null).length).toBeGreaterThan(60);
  for (const [n, place] of quick.entries()) if (place !== null) expect(place).toEqual(exact[n]);
});
