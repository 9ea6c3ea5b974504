import { expect, it } from 'vitest';
import { captions } from '../../../../src/core/facts/reading/captions.ts';
import { snapshotFromHtml } from '../../../../src/parse/tree.ts';

/** The captions above the block that holds `words`. */
function above(html: string, words: string): readonly string[] {
  const snapshot = snapshotFromHtml(`<html lang="ja"><body><main>${html}</main></body></html>`, 'https://provider.example/');
  const at = snapshot.text.indexOf(words);
  return captions(snapshot)(snapshot.blocks.findIndex(({ start, end }) => start <= at && at < end));
}

it('takes the short first line of a box for its title, however deep it stands', () => {
  expect(above('<div><div><div><span>前の会社で学んだこと</span></div></div><div><div><p>入り口はカードキー。</p></div></div></div>', 'カードキー')).toEqual([
    '前の会社で学んだこと',
  ]);
});

it('takes neither sentences nor links, items or lines that go on', () => {
  expect(above('<div><p>研修を行っています。</p><p>入り口はカードキー。</p></div>', 'カードキー')).toEqual([]);
  expect(above('<div><p><a href="/voice">お客様の声</a></p><p>入り口はカードキー。</p></div>', 'カードキー')).toEqual([]);
  expect(above('<div><p>会社名<br>株式会社アオ</p><p>入り口はカードキー。</p></div>', 'カードキー')).toEqual([]);
});

it('stops at a heading, and at a box as large as a page', () => {
  expect(above('<div><p>お客様の声</p><h2>安全対策</h2><p>入り口はカードキー。</p></div>', 'カードキー')).toEqual([]);
  expect(above(`<div><p>お客様の声</p><p>${'長い話。'.repeat(500)}</p><p>入り口はカードキー。</p></div>`, 'カードキー')).toEqual([]);
});
