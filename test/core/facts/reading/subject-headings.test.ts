import { describe, expect, test } from 'vitest';
import { viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf } from '../../../support/audit-html.ts';

function subjectOf(html: string, words: string, kind: PageKind): string | undefined {
  return viewSite(siteOf({ '/': { html: `<body>${html}</body>`, kinds: [kind] } })).pages[0]?.sentences.find((s) => s.text.includes(words))?.subject;
}

describe('subject by heading', () => {
  test('headings that are own on the provider’s pages are topics in an article', () => {
    const html = '<h1>秘書代行の解約トラブル、よくある5つの例</h1><p>契約書に、終了後の削除を入れてもらいます。</p>';
    expect(subjectOf(html, '終了後の削除', 'blog')).toBe('column');
    expect(subjectOf(html.replace('秘書代行の解約トラブル、よくある5つの例', 'よくあるご質問'), '終了後の削除', 'faq')).toBe('own');
  });
  test('…ことは is no glossary, …とは is', () => {
    expect(subjectOf('<h2>よその人に渡すことは</h2><p>どなたにもお渡ししません。</p>', 'どなたにも', 'privacy')).toBe('own');
    expect(subjectOf('<h2>電話代行とは</h2><p>代わりに電話を受ける仕組みです。</p>', '代わりに', 'service')).toBe('column');
  });
  test('people who are wanted are a vacancy in one sentence', () => {
    expect(subjectOf('<p>Excelの使える方なら歓迎します。</p>', 'Excel', 'company')).toBe('vacancy');
    expect(subjectOf('<p>はじめての方も歓迎します。</p>', 'はじめて', 'company')).toBe('own');
  });
  test('a policy on a page of articles is the site’s own', () => {
    expect(subjectOf('<h1>みつばの机</h1><h2>プライバシーポリシー</h2><p>お名前は返信のためだけに使います。</p>', '返信のため', 'blog')).toBe('own');
    expect(subjectOf('<h1>プライバシーポリシーとは</h1><p>お名前は返信のためだけに使います、と書きます。</p>', '返信のため', 'blog')).toBe('column');
  });
  test('what introduces the site itself is own, what explains a word of the trade is not', () => {
    const page = (heading: string): string =>
      `<header><a href="/"><img src="logo.svg" alt="オンライン秘書 ひなたアシスト"></a></header><h2>${heading}</h2><p>実務を3年以上経験した人だけが担当します。</p>`;
    expect(subjectOf(page('ひなたアシストとは'), '実務', 'home')).toBe('own');
    expect(subjectOf(page('「ひなたアシスト」って？'), '実務', 'home')).toBe('own');
    expect(subjectOf(page('オンライン秘書とは'), '実務', 'home')).toBe('column');
    expect(subjectOf(page('プライバシーマークとは'), '実務', 'home')).toBe('column');
  });
  test('a comparison with hiring somebody says nothing of the provider', () => {
    expect(subjectOf('<h2>社員を一人雇う場合との比較</h2><p>代わりの人を探すことになります。</p>', '代わり', 'price')).toBe('comparison');
  });
});

describe('samples', () => {
  test('what an operator will say has a blank and is no sample', () => {
    expect(subjectOf('<p>「はい、○○商事でございます」と御社名でお受けします。</p>', '御社名', 'service')).toBe('own');
    expect(subjectOf('<p>会社名：株式会社○○○○</p>', '会社名', 'company')).toBe('sample');
  });
});
