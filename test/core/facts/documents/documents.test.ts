import { describe, expect, test } from 'vitest';
import { documentNamed } from '../../../../src/core/facts/documents/document-titles.ts';
import { documentAt, documentParts, extractDocuments } from '../../../../src/core/facts/documents/documents.ts';
import { type PageView, viewSite } from '../../../../src/core/facts/reading/view.ts';
import type { PageKind } from '../../../../src/core/model/site.ts';
import { siteOf, type TestPage } from '../../../support/audit-html.ts';

const viewOf = (html: string, kind: PageKind): PageView => viewSite(siteOf({ '/': { html: `<html lang="ja"><body>${html}</body></html>`, kinds: [kind] } })).pages[0] as PageView;
const documents = (pages: Record<string, string | TestPage>): string[] =>
  extractDocuments(viewSite(siteOf(pages))).map(({ value, subject }) => `${value.kind} ${value.form} ${subject}`);

describe('documentNamed', () => {
  test.each([
    ['プライバシーポリシー', 'privacy'],
    ['個人情報の取り扱いについて', 'privacy'],
    ['■ 個人情報保護方針', 'privacy'],
    ['情報の取り扱いについて', 'privacy'],
    ['おあずかりする情報のこと', 'privacy'],
    ['個 人 情 報 の 取 扱 い', 'privacy'],
    ['Privacy Policy', 'privacy'],
    ['利用規約', 'terms'],
    ['電話秘書サービス約款', 'terms'],
    ['Terms of Service', 'terms'],
    ['特定商取引法に基づく表記', 'tokushoho'],
    ['特商法の表記', 'tokushoho'],
    ['サイトのご利用条件', 'website-terms'],
    ['情報セキュリティ基本方針', 'security'],
  ])('%s', (title, kind) => expect(documentNamed(title, false)).toBe(kind));

  test.each([
    'プライバシーマークとは',
    'プライバシーポリシーに同意する',
    '利用規約をお読みください',
    '利用規約改定のお知らせ',
    '個人情報',
    '料金プラン',
    'お問い合わせ',
    '規約はありますか？',
  ])('%s names none', (title) => expect(documentNamed(title, true)).toBeNull());
});

describe('documents', () => {
  const LONG = '当社は、お客様の個人情報を適切に取り扱い、お問い合わせへの回答とサービスの提供のために利用します。';

  test('a page of its own, with all its headings', () => {
    const view = viewOf(
      `<header>アオバ</header><main><h1>プライバシーポリシー</h1><p>${LONG}</p><h2>会社概要</h2><p>株式会社アオバ</p></main><footer>© アオバ</footer>`,
      'privacy',
    );
    expect(documentParts(view)).toMatchObject([{ kind: 'privacy', form: 'page', title: 'プライバシーポリシー' }]);
    expect(documentAt(view, view.snapshot.text.indexOf('株式会社アオバ'))).toBe('privacy');
    expect(documentAt(view, view.snapshot.text.indexOf('©'))).toBeNull();
  });

  test('a section ends with the next heading, but not with one of its own topics', () => {
    const view = viewOf(
      `<h1>会社概要</h1><h2>個人情報の取り扱い</h2><p>${LONG}</p><h2>第三者への提供</h2><p>提供しません。</p><h2>アクセス</h2><p>渋谷駅から徒歩3分</p>`,
      'company',
    );
    expect(documentAt(view, view.snapshot.text.indexOf('提供しません'))).toBe('privacy');
    expect(documentAt(view, view.snapshot.text.indexOf('渋谷駅'))).toBeNull();
  });

  test('a marked line inside one block begins and ends a section', () => {
    const view = viewOf(`<div>■ ごあいさつ<br>はじめまして。<br>■ プライバシーポリシー<br>${LONG}<br>■ 広告について<br>広告があります。</div>`, 'company');
    expect(documentAt(view, view.snapshot.text.indexOf('お問い合わせへの回答'))).toBe('privacy');
    expect(documentAt(view, view.snapshot.text.indexOf('広告があります'))).toBeNull();
  });

  test('two documents on one page', () => {
    const terms =
      '本規約は当社のサービスに適用されます。契約者は料金を支払うものとします。解約は30日前までに申し込むものとします。お客様の業務の成果物の権利は契約者に移転します。当社は責任を負いません。';
    const view = viewOf(`<h1>Legal</h1><h2>Privacy Policy</h2><p>${LONG}</p><h2>利用規約</h2><h3>第1条（個人情報の取扱い）</h3><p>${terms}</p>`, 'terms');
    expect(documentAt(view, view.snapshot.text.indexOf('適切に取り扱い'))).toBe('privacy');
    expect(documentAt(view, view.snapshot.text.indexOf('本規約は'))).toBe('terms');
  });

  test('terms of the web site are not those of the service', () => {
    const view = viewOf(
      '<h1>利用規約</h1><p>本サイトの文章と画像の著作権は当社に帰属します。当サイトへのリンクは自由です。当サイトの閲覧には最新のブラウザをお使いください。掲載内容の正確さは保証しません。無断転載はお断りします。</p>',
      'terms',
    );
    expect(documentParts(view)[0]?.kind).toBe('website-terms');
  });

  test('a link in a menu is no title', () =>
    expect(documents({ '/': '<p>秘書代行</p><ul><li><a href="/privacy/">プライバシーポリシー</a></li></ul><p>お気軽にご相談ください。</p>' })).toEqual([]));

  test('links to what could not be read', () => {
    const unread = { html: '', kinds: ['terms'] as PageKind[], status: 'empty' as const, reason: 'pdf' as const };
    expect(documents({ '/': '<a href="/kiyaku.pdf">規約（PDF）</a>', '/kiyaku.pdf': unread })).toEqual(['terms link own']);
    expect(documents({ '/': '<a href="#">利用規約</a>' })).toEqual(['terms link own']);
    expect(documents({ '/': '<p>Powered by BLOG <a href="#">利用規約</a></p>' })).toEqual(['terms link outsider']);
  });
});
