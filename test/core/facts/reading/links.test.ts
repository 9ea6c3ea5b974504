import { expect, test } from 'vitest';
import { linkAt } from '../../../../src/core/facts/reading/links.ts';
import { readPage } from '../../../../src/parse/page.ts';

const html = '<p>はじめに<a href="/a">料金</a>と<a href="/b"></a><a href="/c">会社概要</a>の頁</p><p><a href="/d">規約</a></p>';
const { snapshot } = readPage({ url: 'https://provider.example/', bytes: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8', status: 200 });

test.each([
  ['は', undefined],
  ['料', '/a'],
  ['金', '/a'],
  ['と', undefined],
  ['会', '/c'],
  ['要', '/c'],
  ['の', undefined],
  ['規', '/d'],
  ['約', '/d'],
])('the link that holds %s', (word, path) => {
  if (!snapshot) throw new Error('not read');
  expect(linkAt(snapshot, snapshot.text.indexOf(word))?.href).toBe(path && `https://provider.example${path}`);
});

test('behind the last word there is none', () => {
  if (!snapshot) throw new Error('not read');
  expect(linkAt(snapshot, snapshot.text.length)).toBeUndefined();
});
