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

const founded = (body: string): string[] =>
  extractFoundings(viewSite(siteOf({ '/': { html: `<html><body>${body}</body></html>`, kinds: ['company'] } }))).map((f) => `${f.value.kind} ${f.value.date}`);

test.each<[string, string[]]>([
  ['<p>仲間がふえ、2020年10月1日に会社のかたちにしました。</p>', ['established 2020-10-01']],
  ['<p>2018年の春、ひとりで始めました。</p>', ['opened 2018']],
  ['<p>It was established in Sendai in 2014.</p>', ['established 2014']],
  ['<h3>いつから営業していますか？</h3><p>創業は2016年10月です。</p>', ['founded 2016-10', 'founded 2016-10']],
  ['<h3>いつからやってるの？</h3><p>一本めの電話が鳴ったのは、2016年10月3日です。</p>', ['service 2016-10-03']],
  ['<h3>いつから利用できますか？</h3><p>2025年12月1日からです。</p>', []],
  ['<p>弊社は本年で設立から22年目を迎えました。</p>', ['established null']],
  ['<p>設立3年以内の法人様は割引があります。</p>', []],
])('founding in %s', (html, expected) => expect(founded(html)).toEqual(expected));
