import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { filesBelow } from '../../scripts/archive.mjs';

/** Documents that nobody would write, and somebody will send: one generator for each kind of abuse. */

export interface Served {
  bytes: Uint8Array;
  contentType: string | null;
}

const encoder = new TextEncoder();
const html = (text: string): Served => ({ bytes: encoder.encode(text), contentType: 'text/html; charset=utf-8' });
const page = (body: string): Served => html(`<!doctype html><html lang="ja"><title>株式会社みどり</title><body>${body}</body></html>`);

const WORDS = [
  ...[
    '株式会社みどり',
    '代表取締役 山田 太郎',
    '東京都渋谷区道玄坂1-2-3',
    'TEL 03-1234-5678',
    '月額 39,800円(税込)',
    'プライバシーマーク',
    'ISO/IEC 27001',
    '解約は1か月前まで',
    'お支払いは銀行振込',
  ],
  ...['絶対に儲かる', '返金しません', '会社概要', '料金', '電話番号', '所在地', '第1条', '(', '「', '※', '0', '〒150-0043', '', ' ', '　', '\n'],
];
const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { maxLength: 12 }).map((list) => list.join(''));

const TAGS = [
  'p',
  'div',
  'table',
  'tr',
  'td',
  'th',
  'dl',
  'dt',
  'dd',
  'ul',
  'li',
  'a',
  'b',
  'form',
  'select',
  'option',
  'svg',
  'math',
  'template',
  'noscript',
  'iframe',
  'h1',
  'h2',
  'details',
  'summary',
  'button',
];
const tag = fc.constantFrom(
  ...TAGS,
  'textarea',
  'title',
  'script',
  'style',
  'plaintext',
  'frameset',
  'body',
  'html',
  'head',
  'caption',
  'col',
  'slot',
  'xmp',
  'foreignObject',
  'annotation-xml',
  'x-y',
);
const HOSTILE = '<img src=x onerror=window.pwned=1>"\'><script>window.pwned=1</script>javascript:window.pwned=1';
const ATTRIBUTES = [
  'id',
  'class',
  'style',
  'href',
  'src',
  'alt',
  'title',
  'onclick',
  'onload',
  'aria-label',
  'aria-hidden',
  'hidden',
  'name',
  'value',
  'data-x',
  'srcdoc',
  'colspan',
  'rowspan',
  'for',
  'type',
  'lang',
  'content',
];
const PROTOTYPE = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'then',
  'length',
  'nodeName',
  'parentNode',
  'children',
  'attributes',
  'innerHTML',
  'submit',
  'undefined',
  'null',
  'NaN',
];

const attributes = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ATTRIBUTES),
      fc.oneof(words, fc.constantFrom(HOSTILE, ...PROTOTYPE, '-1', '1e99', '99999999999', '%00', '//', 'http://', 'javascript:alert(1)', 'data:text/html,x')),
    ),
    { maxLength: 4 },
  )
  .map((list) => list.map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join(''));

const piece = fc.oneof(
  word,
  fc.tuple(tag, attributes).map(([name, given]) => `<${name}${given}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!doctype',
    '&',
    '&#',
    '&#x110000;',
    '&#xD800;',
    '&nbsp',
    '&lt;script&gt;',
    '<?xml',
    '"',
    "'",
    '\0',
    '\f',
    '\u000b',
  ),
);

/** The pages of the demo site, to be damaged. */
const REAL = filesBelow('public/demo')
  .filter((file) => file.endsWith('.html'))
  .map((file) => readFileSync(path.join('public/demo', file)));

const BIDI = ['\u202e', '\u202d', '\u2066', '\u2069', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u0301', '\u3099', '\ufe0f', '\u{e0041}'];
const LONE = ['\ud800', '\udc00', '\udfff\ud800', '&#xd83d;', '&#57343;'];

const between = (mixed: readonly string[]) =>
  fc.array(fc.tuple(word, fc.constantFrom(...mixed)), { maxLength: 40 }).map((list) => list.map(([text, mark]) => [...text].join(mark)).join(mark(list)));
const mark = (list: readonly (readonly [string, string])[]): string => list[0]?.[1] ?? '';

const number = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 60n }).map(String),
  fc.constantFrom('0', '-1', '1e308', '٣', '１２３', '壱億', '〇〇〇', '1,2,3,4', '1.2.3', '00000', '９９９９９９９９９９９９９'),
);
const UNITS = ['円', '万円', '億', '時間', 'か月', '日', '%', '名', '年', '-', '〒', 'T', '丁目', ':00', '割', '.', ','];

/** The kinds of abuse, by name. */
export const ABUSES: Readonly<Record<string, fc.Arbitrary<Served>>> = {
  'tags that do not fit': fc.array(piece, { maxLength: 120 }).map((list) => html(list.join(''))),
  'elements within elements': fc.tuple(fc.array(tag, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 300 }), words).map(([names, depth, text]) =>
    page(
      names
        .map((name) => `<${name}>`)
        .join('')
        .repeat(depth) + text,
    ),
  ),
  'attributes without end': fc
    .tuple(tag, fc.constantFrom(...ATTRIBUTES), word, fc.integer({ min: 1, max: 20_000 }))
    .map(([name, attribute, text, length]) => page(`<${name} ${attribute}="${(text || 'x').repeat(length).slice(0, 60_000)}">${text}`)),
  'links by the hundred': fc
    .tuple(word, fc.integer({ min: 50, max: 300 }), fc.constantFrom('/', '?', '#', '//', 'http://', '../', 'mailto:', 'tel:', ' ', '%'))
    .map(([text, count, lead]) => page(Array.from({ length: count }, (_, i) => `<a href="${lead}${i}">${text}${i}</a>`).join(''))),
  'charsets that are not theirs': fc
    .tuple(fc.constantFrom('utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16le', 'x-user-defined', 'utf-7', '', 'あ'), fc.uint8Array({ maxLength: 400 }), words)
    .map(([charset, noise, text]) => ({
      bytes: Buffer.concat([Buffer.from(`<meta charset="${charset}"><title>会社概要</title>${text}`), noise, Buffer.from(text)]),
      contentType: `text/html; charset=${charset}`,
    })),
  'bytes of anything': fc.uint8Array({ maxLength: 4000 }).map((bytes) => ({ bytes, contentType: 'text/html' })),
  'half characters': between(LONE).map(page),
  'marks that turn and hide words': between(BIDI).map(page),
  'scripts in every attribute': fc
    .array(fc.tuple(tag, fc.shuffledSubarray(ATTRIBUTES)), { maxLength: 20 })
    .map((list) => page(list.map(([name, given]) => `<${name} ${given.map((key) => `${key}='${HOSTILE.replaceAll("'", '')}'`).join(' ')}>${HOSTILE}`).join(''))),
  'names of the language itself': fc
    .array(fc.tuple(fc.constantFrom(...PROTOTYPE), fc.constantFrom(...PROTOTYPE)), { maxLength: 30 })
    .map((list) =>
      page(
        `<table>${list.map(([a, b]) => `<tr><th id="${a}" class="${b}">${a}</th><td name="${b}"><a href="#${a}">${b}</a></td></tr>`).join('')}</table><form name="${PROTOTYPE[0]}"><input name="parentNode"></form>`,
      ),
    ),
  'cells that span beyond measure': fc
    .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('1', '0', '-5', '1000', '999999999', 'x'), word)
    .map(([rows, cells, span, text]) => page(`<table>${`<tr>${`<td colspan="${span}" rowspan="${span}">${text}</td>`.repeat(cells)}</tr>`.repeat(rows)}</table>`)),
  'tables within tables': fc.tuple(fc.integer({ min: 1, max: 120 }), words).map(([depth, text]) => page(`<table><tr><th>${text}</th><td>`.repeat(depth) + text)),
  'data that is none': fc
    .tuple(
      fc.oneof(
        fc.json({ maxDepth: 6 }),
        words,
        fc.constant('{"@type":"Organization","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":["株式会社みどり",{}],"address":[[[]]]}'),
      ),
      fc.integer({ min: 0, max: 300 }),
    )
    .map(([json, depth]) => page(`<script type="application/ld+json">${'['.repeat(depth)}${json}${']'.repeat(depth)}</script>${json}`)),
  'numbers of all sizes': fc
    .array(fc.tuple(word, number, fc.constantFrom(...UNITS)), { maxLength: 60 })
    .map((list) => page(list.map(([text, amount, unit]) => `<p>${text}${amount}${unit}`).join(''))),
  'one label many times': fc.tuple(word, word, fc.integer({ min: 10, max: 100 })).map(([label, value, count]) => page(`<dl>${`<dt>${label}<dd>${value}`.repeat(count)}</dl>`)),
  'brackets that never close': fc
    .tuple(fc.constantFrom('(', '（', '「', '【', '『', '[', '{', '<b>'), fc.integer({ min: 10, max: 600 }), words)
    .map(([bracket, count, text]) => page(`<p>${`${bracket}${text.slice(0, 6)}`.repeat(count)}`)),
  'styles that hide': fc
    .array(
      fc.tuple(
        fc.constantFrom('.a', '#b', '*', 'p', '@media', '@import', ':is(', '.a>.b', '[x]'),
        fc.constantFrom('display:none', 'visibility:hidden', 'opacity:0', '{', '}', '/*', 'content:"x"'),
      ),
      { maxLength: 40 },
    )
    .map((list) => page(`<style>${list.map(([selector, rule]) => `${selector}{${rule}}`).join('')}</style><p class="a" id="b">${WORDS.join('<p class="a">')}`)),
  'frames and forwards': fc
    .array(
      fc.tuple(
        fc.constantFrom('<iframe src="', '<frame src="', '<meta http-equiv="refresh" content="0;url=', '<base href="', '<link rel="canonical" href="', '<object data="'),
        fc.constantFrom('/', '.', '#', 'javascript:1', 'http://[', 'data:,', '//', 'https://provider.example/', '\0'),
      ),
      { maxLength: 20 },
    )
    .map((list) => html(`<head>${list.map(([start, target]) => `${start}${target}">`).join('')}`)),
  'control characters': fc
    .array(fc.tuple(word, fc.integer({ min: 0, max: 31 })), { maxLength: 60 })
    .map((list) => page(list.map(([text, code]) => `${text}${String.fromCharCode(code)}&#${code};`).join(''))),
  'real pages, damaged': fc
    .tuple(
      fc.constantFrom(...REAL),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('cut', 'copy', 'insert')), {
        minLength: 1,
        maxLength: 6,
      }),
      piece,
    )
    .map(([bytes, steps, inserted]) => html(steps.reduce((text, [a, b, step]) => damage(text, a, b, step, inserted), bytes.toString('utf8')))),
};

function damage(text: string, a: number, b: number, step: string, inserted: string): string {
  const start = Math.floor(a * text.length);
  const end = Math.min(text.length, start + Math.floor(b * 2000));
  if (step === 'cut') return text.slice(0, start) + text.slice(end);
  return text.slice(0, start) + (step === 'copy' ? text.slice(start, end) : inserted) + text.slice(start);
}
