import { describe, expect, it } from 'vitest';
import { decode, prescan } from '../../src/parse/decode.ts';
import { encode, join } from '../support/encode.ts';

const WORDS = '会社概要　電話番号は０３－１２３４－５６７８です。受付時間は平日の１０時から。お問い合わせはこちらへ、どうぞ。';
const page = (head: string, words = WORDS): string => `<!doctype html><html><head>${head}<title>電話代行</title></head><body><p>${words}</p></body></html>`;
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

describe('each encoding, from its own meta', () => {
  it.each([
    ['utf-8', '<meta charset="utf-8">'],
    ['shift_jis', '<meta charset="Shift_JIS">'],
    ['shift_jis', '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=x-sjis">'],
    ['shift_jis', '<meta http-equiv=Content-Type content="text/html; charset=cp932">'],
    ['euc-jp', "<meta http-equiv='Content-Type' content='text/html; charset=EUC-JP'>"],
    ['iso-2022-jp', '<meta charset=iso-2022-jp>'],
  ] as const)('%s by %s', (encoding, meta) => {
    const html = page(meta);
    expect(decode(encode(html, encoding))).toEqual({ text: html, encoding });
  });

  it('reads the bytes of cp932 that Shift_JIS alone does not have', () => {
    // Made with Python's cp932 codec.
    expect(decode(join(encode('<meta charset=windows-31j>', 'utf-8'), hex('8740878a8e52936320eee08bb4208160'))).text).toBe('<meta charset=windows-31j>①㈱山田 髙橋 ～');
  });
});

describe('without a declaration', () => {
  it.each(['utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp'] as const)('guesses %s', (encoding) => {
    const html = page('');
    expect(decode(encode(html, encoding))).toEqual({ text: html, encoding });
  });

  it('guesses a short line, and one of half-width kana', () => {
    expect(decode(hex('c5c5cfc3c2e5b9d4a4cecec1b6e2c9bd')).text).toBe('電話代行の料金表');
    expect(decode(encode('電話代行の料金表', 'shift_jis')).text).toBe('電話代行の料金表');
    expect(decode(hex('1b244238443f4d3e704a73244e3c68246a303724241b2842')).text).toBe('個人情報の取り扱い');
  });

  it('takes pure ASCII and nothing at all for UTF-8', () => {
    expect(decode(encode('<p>Hello</p>', 'utf-8')).encoding).toBe('utf-8');
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('forgives a character that is cut off at the end', () => {
    const bytes = encode(page(''), 'utf-8');
    const cut = bytes.subarray(0, bytes.indexOf(0xe4) + 1);
    expect(decode(cut).encoding).toBe('utf-8');
  });
});

describe('where the declaration stands', () => {
  it('skips a stale meta in a comment (FIELD-NOTES B2)', () => {
    const html = page('<!-- <meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"> --><meta charset="UTF-8">');
    expect(prescan(encode(html, 'utf-8'))).toBe('utf-8');
    expect(decode(encode(html, 'utf-8')).text).toBe(html);
  });

  it('skips the whole comment, not only its first tag', () => {
    expect(prescan(encode('<!-- <meta name="a"> <meta charset="Shift_JIS"> --><meta charset="euc-jp">', 'utf-8'))).toBe('euc-jp');
  });

  it('finds a meta behind 3 KB of analytics script', () => {
    const html = page(`<script>${'var a="<b>"; '.repeat(250)}</script><meta charset="Shift_JIS">`);
    expect(html.indexOf('<meta')).toBeGreaterThan(3000);
    expect(prescan(encode(html, 'shift_jis'))).toBe('shift_jis');
  });

  it('does not take the word charset in an attribute of another element', () => {
    expect(prescan(encode('<script src="a.js" charset="euc-jp"></script><a title="<meta charset=euc-jp>">x</a><meta name="a" content="charset=euc-jp">', 'utf-8'))).toBeNull();
  });

  it('ignores an unknown label and reads on', () => {
    expect(prescan(encode('<meta charset="none-such"><meta charset="euc-jp">', 'utf-8'))).toBe('euc-jp');
  });

  it('does not hang on an open comment, tag or attribute', () => {
    for (const html of ['<!-- <meta charset=euc-jp>', '<meta charset="euc-jp', '<meta ====', '<a href="', '<', '<!', '</']) expect(decode(encode(html, 'utf-8')).text).toBe(html);
  });
});

describe('order', () => {
  it('header before meta', () => {
    const html = page('<meta charset="utf-8">');
    expect(decode(encode(html, 'euc-jp'), 'text/html; charset="EUC-JP"')).toEqual({ text: html, encoding: 'euc-jp' });
  });

  it('BOM before meta, and the BOM is not text', () => {
    const html = page('<meta charset="shift_jis">');
    expect(decode(join([0xef, 0xbb, 0xbf], encode(html, 'utf-8')))).toEqual({ text: html, encoding: 'utf-8' });
    expect(decode(new Uint8Array([0xff, 0xfe, 0x42, 0x30])).text).toBe('あ'.replace('あ', '\u3042'));
  });
});

describe('wrong declarations are found out', () => {
  it.each([
    ['utf-8', 'shift_jis'],
    ['utf-8', 'euc-jp'],
    ['shift_jis', 'utf-8'],
    ['shift_jis', 'euc-jp'],
    ['euc-jp', 'shift_jis'],
    ['euc-jp', 'utf-8'],
    ['iso-8859-1', 'shift_jis'],
    ['utf-8', 'iso-2022-jp'],
  ] as const)('declared %s, written in %s', (declared, real) => {
    const html = page(`<meta charset="${declared}">`);
    expect(decode(encode(html, real))).toEqual({ text: html, encoding: real });
    expect(decode(encode(html, real), `text/html; charset=${declared}`)).toEqual({ text: html, encoding: real });
  });

  it('keeps a right declaration when a few bytes are broken (FIELD-NOTES B4)', () => {
    const bytes = join(encode(page('<meta charset="utf-8">', WORDS.repeat(20)), 'utf-8'), [0x83, 0x41, 0xff]);
    const { encoding, text } = decode(bytes);
    expect(encoding).toBe('utf-8');
    expect(text).toContain(WORDS);
    const sjis = join(encode(page('<meta charset="shift_jis">', WORDS.repeat(20)), 'shift_jis'), [0xff, 0xfd]);
    expect(decode(sjis).encoding).toBe('shift_jis');
  });
});
