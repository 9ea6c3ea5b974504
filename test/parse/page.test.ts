import { describe, expect, it } from 'vitest';
import { fitToSize } from '../../src/parse/markup.ts';
import { type PageInput, readPage } from '../../src/parse/page.ts';
import { encode } from '../support/encode.ts';

const URL = 'https://provider.example/page';
const read = (html: string, more: Partial<PageInput> = {}) => readPage({ url: URL, bytes: encode(html, 'utf-8'), ...more });
const verdict = (html: string, more: Partial<PageInput> = {}) => {
  const { status, reason } = read(html, more);
  return reason ? `${status}/${reason}` : status;
};
const BODY = `<h1>会社概要</h1><p>${'私たちは静岡で事務の代行をしています。'.repeat(20)}</p>`;

describe('a page that can be read', () => {
  it('gives text, title, bytes and encoding', () => {
    const html = `<title>会社概要</title>${BODY}`;
    const page = readPage({ url: URL, bytes: encode(html, 'shift_jis'), contentType: 'text/html; charset=Shift_JIS' });
    expect(page).toMatchObject({ status: 'read', reason: null, title: '会社概要', encoding: 'shift_jis', bytes: encode(html, 'shift_jis').length });
    expect(page.snapshot?.text).toContain('静岡で事務の代行');
  });

  it('is not refused for an odd content type, scripts, a noscript plea or a log-in box', () => {
    expect(verdict(`<!doctype html><html>${BODY}`, { contentType: 'application/octet-stream' })).toBe('read');
    expect(verdict(`<div id="app">${BODY}</div><noscript>JavaScriptを有効にしてください</noscript><script src=a.js></script>`)).toBe('read');
    expect(verdict(`<form><input type=password><button>ログイン</button></form>${BODY.repeat(3)}`)).toBe('read');
    expect(verdict('<title>送信完了</title><p>ありがとうございました。</p><script src="jquery.js"></script>')).toBe('read');
  });

  it('takes decoded text as well', () => {
    expect(readPage({ url: URL, html: BODY })).toMatchObject({ status: 'read', encoding: 'utf-8' });
  });
});

describe('HTTP status', () => {
  it.each([
    [401, 'blocked/login'],
    [403, 'blocked/login'],
    [404, 'failed/not-found'],
    [410, 'failed/not-found'],
    [500, 'failed/http'],
    [503, 'failed/http'],
    [301, 'failed/http'],
    [203, 'read'],
  ])('%i → %s', (status, expected) => expect(verdict(BODY, { status })).toBe(expected));
});

describe('soft 404', () => {
  it.each(['ページが見つかりませんでした – あさぎり秘書室', '404 Not Found', '４０４エラー｜あさぎり', 'お探しのページは見つかりません', 'Page not found | Company'])(
    'title %s',
    (title) => expect(verdict(`<title>${title}</title><h1>お知らせ</h1><p>トップへお戻りください。</p>`)).toBe('failed/not-found'),
  );
  it('by heading', () => expect(verdict('<title>あさぎり秘書室</title><h1>404 NOT FOUND</h1><p>戻る</p>')).toBe('failed/not-found'));
  it('is not a page that speaks about such pages', () => {
    expect(verdict(`<title>よくある質問</title><h1>よくある質問</h1><p>ページが見つかりませんと表示されます。</p>${BODY}`)).toBe('read');
    expect(verdict(`<title>404 Not Found と出たときの直し方</title>${BODY.repeat(5)}`)).toBe('read');
    expect(verdict('<title>お探しの秘書がすぐ見つかる</title><p>はじめまして。</p>')).toBe('read');
    expect(verdict(`<title>電話番号 045-404-1234</title>${BODY}`)).toBe('read');
  });
});

describe('login', () => {
  it('a door is a door', () =>
    expect(verdict('<title>会員ログイン</title><h1>ログイン</h1><form><input type=text name=id><input type=password name=pw><button>ログイン</button></form>')).toBe(
      'blocked/login',
    ));
});

describe('script shells', () => {
  const FOOTER = '<footer><a href="/company/">会社情報</a><a href="/terms/">利用規約</a></footer>';
  it.each([
    ['empty #app', `<div id="app"></div>${FOOTER}<script type="module" src="/e.js"></script>`],
    ['#root with a spinner', `<div id="root"><div class="spin"></div></div>${FOOTER}<script src="/e.js"></script>`],
    ['#__next with a comment', '<div id="__next"><!-- app --></div><script src="/e.js"></script>'],
    ['custom element', '<app-root></app-root><script src="/main.js"></script>'],
    ['noscript plea', '<noscript>このサイトをご覧いただくにはJavaScriptを有効にしてください。</noscript><div class="x"></div><script src="/e.js"></script>'],
    ['nothing but scripts', '<body><script src="/e.js"></script></body>'],
  ])('%s', (_, html) => expect(verdict(html)).toBe('empty/shell'));

  it('keeps its static links, and not the words of noscript', () => {
    const page = read(`<title>料金</title><noscript>JavaScriptを有効に。03-4500-1188</noscript><div id="app"></div>${FOOTER}<script src="/e.js"></script>`);
    expect(page.snapshot?.links.map(({ href }) => href)).toEqual(['https://provider.example/company/', 'https://provider.example/terms/']);
    expect(page.snapshot?.text).not.toContain('4500');
    expect(page.title).toBe('料金');
  });
});

describe('no page at all', () => {
  it.each([
    ['pdf by header', 'x', 'application/pdf', 'empty/pdf'],
    ['pdf by bytes', '%PDF-1.4 …', 'text/html', 'empty/pdf'],
    ['json', '{"a":1}', 'application/json', 'empty/not-html'],
    ['text', 'User-agent: *', 'text/plain', 'empty/not-html'],
    ['zip by bytes', 'PK\x03\x04', null, 'empty/not-html'],
    ['nothing', '', 'text/html', 'empty/not-html'],
    ['a picture and no word', '<img src="lp.jpg">', 'text/html', 'empty/not-html'],
  ])('%s', (_, body, contentType, expected) => expect(verdict(body, { contentType })).toBe(expected));
});

describe('too large', () => {
  const MB = 1024 * 1024;
  it('finds the words behind 6 MB of styles and scripts', () => {
    const page = read(`<title>料金</title><style>${'a{b:c}'.repeat(MB / 2)}</style><script>${'var a=1;'.repeat(MB / 2)}</script><p>月額39,800円</p>`);
    expect(page).toMatchObject({ status: 'read', reason: 'too-large' });
    expect(page.snapshot?.text).toContain('月額39,800円');
  });
  it('cuts text that is too long, and says so', () => {
    const page = read(`<p>はじめ</p>${`<p>${'長い文章です。'.repeat(1000)}</p>`.repeat(1000)}<p>おわり</p>`);
    expect(page).toMatchObject({ status: 'read', reason: 'too-large' });
    expect(page.snapshot?.text).toContain('はじめ');
    expect(page.snapshot?.text).not.toContain('おわり');
  });
  it('keeps JSON-LD, and ends on markup that never closes', () => {
    expect(fitToSize('<script type="application/ld+json">{"a":1}</script><script>b</script><p>c<script>d')).toBe('<script type="application/ld+json">{"a":1}</script><p>c');
    expect(fitToSize('a<!-- b --><style>c')).toBe('a');
  });
});

describe('pages that lead on', () => {
  it('meta refresh', () =>
    expect(read('<meta http-equiv="Refresh" content="0; URL=/ja/?a=1&amp;b=2">')).toMatchObject({
      status: 'read',
      forwards: true,
      follow: ['https://provider.example/ja/?a=1&b=2'],
    }));
  it('not a page that reloads itself, nor a refresh in a comment or noscript', () => {
    expect(read(`<meta http-equiv="refresh" content="300">${BODY}`)).toMatchObject({ forwards: false, follow: [] });
    expect(read(`<!-- <meta http-equiv="refresh" content="0;url=/x"> --><noscript><meta http-equiv="refresh" content="0;url=/nojs"></noscript>${BODY}`)).toMatchObject({
      forwards: false,
      follow: [],
    });
  });
  it('frames and inner frames', () => {
    expect(read('<frameset cols="20%,80%"><frame src="menu.html"><frame src="main.html"></frameset>')).toMatchObject({
      status: 'read',
      follow: ['https://provider.example/menu.html', 'https://provider.example/main.html'],
    });
    expect(read(`${BODY}<iframe src="/news-list.html"></iframe>`).follow).toEqual(['https://provider.example/news-list.html']);
  });
});

it('never throws', () => {
  for (const html of ['<', '<html><body><table><tr><td><table>', `${'<div>'.repeat(3000)}あ`, '<p '.repeat(5000), '\0\0\0', '<svg><script><style>'])
    expect(() => read(html)).not.toThrow();
  expect(() => readPage({ url: 'not an address', html: '<a href="x">y</a>' })).not.toThrow();
});
