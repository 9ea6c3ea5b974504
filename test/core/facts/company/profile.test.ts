import { expect, it, test } from 'vitest';
import { extractFoundings, yenIn } from '../../../../src/core/facts/company/profile.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

test.each<[string, number | null]>([
  ['3,000万円', 30_000_000],
  ['3,000万円(資本準備金を含む)', 30_000_000],
  ['30,000千円', 30_000_000],
  ['100百万円', 100_000_000],
  ['1億 8,300万円', 183_000_000],
  ['金 三百万円', 3_000_000],
  ['¥10,000,000', 10_000_000],
  ['¥10,000,000-', 10_000_000],
  ['JPY 10 million', 10_000_000],
  ['1.5 billion yen', 1_500_000_000],
  ['12名', null],
  ['USD', null],
  ['', null],
])('yenIn(%j) → %s', (text, yen) => expect(yenIn(text)).toBe(yen));

it('kinds of founding', () => {
  const html = profile({ 設立: '2015年4月', 創業: '2010年', 開業: '2012年', サービス開始: '2019年6月' });
  const site = viewSite(siteOf({ '/': { html, kinds: ['company'] } }));
  expect(
    extractFoundings(site)
      .filter((f) => f.tactic === 'pair')
      .map((f) => `${f.value.kind} ${f.value.date}`),
  ).toEqual(['established 2015-04', 'founded 2010', 'opened 2012', 'service 2019-06']);
});
