import { expect, test } from 'vitest';
import { answersTo } from '../../../../src/core/facts/reading/answers.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageView } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';

const page = (body: string): PageView => viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['faq'] } })).pages[0] as PageView;
const values = (body: string, pattern = /何人/): string[] => answersTo(page(body), pattern).map(({ value }) => value);

test.each<[string, string, string[]]>([
  ['a heading and its paragraph', '<h3>何人いますか？</h3><p>38人です。</p>', ['38人です。']],
  ['lines with letters', '<p>Q. 何人いますか？</p><p>A. 38人です。</p>', ['38人です。']],
  ['a definition list', '<dl><dt>何人いるの？</dt><dd>昼と夜で38人。</dd><dt>どこに？</dt><dd>高松に。</dd></dl>', ['昼と夜で38人。']],
  ['the first two sentences', '<h3>何人いますか？</h3><p>38人です。半分は夜です。年齢はさまざまです。</p>', ['38人です。半分は夜です。']],
  ['what follows a bare yes', '<h3>何人もいますか？</h3><p>はい。38人です。</p>', ['38人です。']],
  ['no other question', '<h3>料金は？</h3><p>38人です。</p>', []],
  ['no question without answer', '<h3>何人いますか？</h3><h3>料金は？</h3><p>月5万円です。</p>', []],
])('takes %s', (_, body, expected) => expect(values(body)).toEqual(expected));

test('the label is the question, and the range is the answer', () => {
  const view = page('<h3>何人いますか？</h3><p>A. 38人です。</p>');
  const [hit] = answersTo(view, /何人/);
  expect(hit?.label).toBe('何人いますか?');
  expect(view.snapshot.text.slice(hit?.range.start, hit?.range.end)).toBe('38人です。');
});
