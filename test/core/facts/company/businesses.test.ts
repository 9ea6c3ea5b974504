import { expect, test } from 'vitest';
import { extractBusinesses } from '../../../../src/core/facts/company/businesses.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const says = (body: string, kind: PageKind = 'company'): boolean =>
  extractBusinesses(viewSite(siteOf({ '/': { html: `<html><body><main>${body}</main></body></html>`, kinds: [kind] } }))).some((f) => f.subject === 'own');

test.each<[string, string, boolean]>([
  ['a row', profile({ 事業内容: '秘書代行' }), true],
  ['a row in other words', profile({ していること: '手紙の代筆' }), true],
  ['an empty row', profile({ 事業内容: 'ただいま準備中' }), false],
  ['lines of business below a heading', '<h1>事業紹介</h1><h2>秘書代行事業</h2><p>日程の調整を受託しています。</p>', true],
  ['a heading with nothing below', '<h1>事業内容</h1><p>準備中です。</p>', false],
  ['the answer to what you do', '<h3>ほかにはどんな仕事を？</h3><p>電話の受付代行です。</p>', true],
  ['a sentence about oneself', '<p>当社は、電話応対を専門とする会社です。</p>', true],
  ['a sentence without a trade', '<p>私たちは、すべての人に寄り添う価値を提供しています。</p>', false],
])('%s', (_, html, expected) => expect(says(html)).toBe(expected));

test('sentences of other pages describe the service, not the firm', () => {
  expect(says('<p>当社は、電話応対を専門とする会社です。</p>', 'home')).toBe(false);
});
