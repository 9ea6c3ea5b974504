import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { providerLikeness } from '../../../src/core/site/provider-likeness.ts';
import { decode } from '../../../src/parse/decode.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

const likeness = (url: string, html: string) => providerLikeness(snapshotFromHtml(html, url));

const nav = (...links: string[]): string => `<title>あさぎり</title><nav>${links.map((text, i) => `<a href="/${i}/">${text}</a>`).join('')}</nav><p>本文</p>`;

describe('an ordinary site', () => {
  test.each(['会社概要', '運営会社', '料金プラン', 'プライバシーポリシー', '個人情報の取り扱いについて', '利用規約', '特定商取引法に基づく表記', 'Company', 'Pricing'])(
    'that links to %s',
    (text) => {
      expect(likeness('https://asagiri.example/', nav('トップ', text))).toBe('provider');
    },
  );

  test('of one page, with sections of its own', () => {
    expect(likeness('https://asagiri.example/', '<title>あさぎり</title><a href="#price">料金</a><section id="price">月額</section>')).toBe('provider');
  });

  test('seen on its profile, without navigation', () => {
    expect(likeness('https://asagiri.example/c.html', '<title>会社概要</title><h1>会社概要</h1><p>株式会社あさぎり</p>')).toBe('provider');
  });

  const sites = readdirSync('test/sites/dev').filter((site) => site !== 'comparison-site');
  test.each(sites)('such as test site %s', (site) => {
    const folder = `test/sites/dev/${site}/site`;
    const { origin } = JSON.parse(readFileSync(`${folder}/site.json`, 'utf8')) as { origin: string };
    expect(likeness(`${origin}/`, decode(readFileSync(`${folder}/index.html`)).text)).toBe('provider');
  });
});

describe('not a provider’s', () => {
  test('a page that links to nothing of the kind', () => {
    expect(likeness('https://diary.example/', nav('昨日', '一昨日', '写真'))).toBe('not-a-provider');
  });

  test.each([
    'https://www.google.com/search?q=オンライン秘書',
    'https://www.google.co.jp/',
    'https://mail.google.com/mail/u/0/',
    'https://docs.google.com/document/d/1/edit',
    'https://www.bing.com/',
    'https://search.yahoo.co.jp/search?p=秘書',
    'https://x.com/asagiri',
    'https://www.youtube.com/watch?v=1',
    'https://ja.wikipedia.org/wiki/秘書',
    'https://www.amazon.co.jp/',
    'https://anysearch.example/search?q=秘書',
  ])('%s, whatever it links to', (url) => {
    expect(likeness(url, nav('プライバシー', '規約', '会社概要'))).toBe('not-a-provider');
  });

  test('a name that ends like a platform’s is not the platform', () => {
    expect(likeness('https://notgoogle.com/', nav('会社概要'))).toBe('provider');
  });

  test('a list of links to everywhere', () => {
    const results = Array.from({ length: 14 }, (_, i) => `<p><a href="https://site${i}.example/">結果${i}</a></p>`).join('');
    expect(likeness('https://find.example/', `${nav('プライバシーポリシー')}<main>${results}</main>`)).toBe('not-a-provider');
  });

  test('a saved file, which has no links that can be followed', () => {
    expect(likeness('file:///home/me/index.html', '<title>メモ</title>')).toBe('not-a-provider');
  });
});

describe('several providers', () => {
  const offers = '<main><h2>A社</h2><a href="https://a.example/">公式</a><h2>B社</h2><a href="https://b.example/">公式</a><h2>C社</h2><a href="https://c.example/">公式</a></main>';

  test.each(['オンライン秘書おすすめ10選', 'オンライン秘書サービス12社を徹底比較', 'オンライン秘書 人気ランキング'])('%s', (title) => {
    expect(likeness('https://hikaku.example/', `<title>${title}</title><a href="/c/">運営会社</a>${offers}`)).toBe('several-providers');
  });

  test('a provider’s article that compares without leading to others is its own', () => {
    expect(likeness('https://asagiri.example/column/1/', `<title>オンライン秘書おすすめ10選</title><a href="/c/">会社概要</a><a href="/p/">料金</a><p>本文</p>`)).toBe('provider');
  });

  test('a provider that links to its partners is one', () => {
    expect(likeness('https://asagiri.example/', `<title>あさぎり秘書室</title><a href="/c/">会社概要</a>${offers}`)).toBe('provider');
  });
});
