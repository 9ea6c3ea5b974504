import { describe, expect, it, test } from 'vitest';
import { jsonLdOrganisations } from '../../../../src/core/facts/reading/json-ld.ts';
import { brandOf, isPersonName, operatorVotes } from '../../../../src/core/facts/reading/operator.ts';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import { siteOf, type TestPage } from '../../../support/audit-html.ts';
import { profile } from '../../../support/criterion-cases.ts';

const operator = (pages: Record<string, string | TestPage>): string | null => viewSite(siteOf(pages)).operator;

describe('who runs the site', () => {
  it('a profile outweighs ten footers', () => {
    const footer = '<footer><p>© 2026 株式会社ミナトテンプレート</p></footer>';
    const pages = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`/${i}/`, `<p>本文</p>${footer}`]));
    expect(operator({ ...pages, '/company/': { html: profile({ 会社名: '株式会社ナギサ' }), kinds: ['company'] } })).toBe('株式会社ナギサ');
  });
  it('the seller on the legal notice outweighs a shop name', () => {
    expect(operator({ '/': profile({ 店名: 'ナギサ秘書室' }), '/law': { html: profile({ 販売業者: '合同会社灯台' }), kinds: ['tokushoho'] } })).toBe('合同会社灯台');
  });
  it('Japanese legal form before English', () => {
    expect(
      operator({
        '/': { html: `${profile({ 'Company Name': 'Nagisa Co., Ltd.' })}<footer>© Nagisa Co., Ltd.</footer>`, kinds: ['company'] },
        '/ja': { html: profile({ 商号: 'NAGISA株式会社' }), kinds: ['company'] },
      }),
    ).toBe('NAGISA株式会社');
  });
  test.each<[string, string]>([
    ['the company that runs it', '<p>ナギサ秘書室は、株式会社ナギサが運営しています。</p>'],
    ['of a line', '<p>運営会社：株式会社ナギサ</p>'],
    ['that serves', '<p>株式会社ナギサは、全国の会社に秘書サービスを提供しています。</p>'],
    ['of a footer’s card on one line', '<footer>株式会社ナギサ 東京都港区芝1-2-3 TEL 03-5999-0101</footer>'],
    ['hereinafter', '<p>株式会社ナギサ（以下、「弊社」）は個人情報を保護します。</p>'],
    ['English', '<p>Nagisa Desk is operated by Nagisa Works Inc. in Sapporo.</p>'],
  ])('a sentence: %s', (_, html) => expect(operator({ '/': html })).toMatch(/ナギサ$|Nagisa Works Inc/));
  test.each<[string, string]>([
    ['mentioned only', '<p>株式会社ミナト物産様にもご利用いただいています。</p>'],
    ['a payment company', '<p>決済は株式会社ミナトペイメントのシステムを使います。</p>'],
    ['the builder', '<footer><p>サイト制作：株式会社ミナトデザイン</p></footer>'],
    ['other firms of the group', '<h2>グループ会社</h2><p>会社名：株式会社ミナト物流</p>'],
    ['an example', '<p>会社名：株式会社○○</p>'],
  ])('nobody: %s', (_, html) => expect(operator({ '/': html })).toBeNull());
});

it('votes for others are the group’s, the brand comes last', () => {
  const site = viewSite(
    siteOf({
      '/': {
        html: `<html><head><title>秘書のナギサ | 公式</title></head><body>${profile({ 会社名: '株式会社ナギサ' })}<footer>© 株式会社ミナト</footer></body></html>`,
        kinds: ['company'],
      },
    }),
  );
  expect(operatorVotes(site.pages).map(({ value, subject }) => `${subject} ${value.kind} ${value.name}`)).toEqual([
    'own legal 株式会社ナギサ',
    'own legal 株式会社ナギサ',
    'group legal 株式会社ミナト',
    'own brand 秘書のナギサ',
  ]);
});

describe('brandOf', () => {
  const brand = (html: string): string | null => brandOf(viewSite(siteOf({ '/': html })).pages)?.value.name ?? null;
  test.each<[string, string, string | null]>([
    ['site name', '<html><head><meta property="og:site_name" content="秘書のナギサ"><title>x</title></head><body><p>a</p></body></html>', '秘書のナギサ'],
    ['logo', '<header><img alt="ナギサ秘書室" src="l.png"></header>', 'ナギサ秘書室'],
    ['title', '<html><head><title>オンライン秘書・経理代行 | ナギサ秘書室</title></head><body><p>a</p></body></html>', 'ナギサ秘書室'],
    ['nothing', '<p>a</p>', null],
  ])('%s', (_, html, name) => expect(brand(html)).toBe(name));
});

it('organizations in JSON-LD, also in a graph; people are none', () => {
  const json = {
    '@graph': [
      { '@type': 'WebSite', publisher: { '@type': 'Organization', name: 'A' } },
      { '@type': ['Corporation'], name: 'B' },
      { '@type': 'Person', name: 'C' },
    ],
  };
  const page = viewSite(siteOf({ '/': `<script type="application/ld+json">${JSON.stringify(json)}</script><p>a</p>` })).pages[0];
  expect(page ? jsonLdOrganisations(page).map((o) => o.name) : null).toEqual(['A', 'B']);
});

it('a person as a trade name', () => {
  expect([isPersonName('尾崎 みさき'), isPersonName('株式会社ナギサ')]).toEqual([true, false]);
});
