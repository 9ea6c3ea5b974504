import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../src/core/model/site.ts';
import { choose, linkHits, type Ranked, worth } from '../../../src/core/site/links.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

const START = 'https://www.provider.example/';
const hits = (html: string, url = START) =>
  linkHits(snapshotFromHtml(html, url), START).map(({ url: to, role, text, section }) => `${role} ${to}${section ? ' §' : ''}${text ? ` ${text}` : ''}`);

describe('links that are followed', () => {
  it('same site, one form of address', () => {
    expect(
      hits('<a href="/company/?utm_source=nav#top">会社概要</a><a href="http://provider.example/price">料金</a><a href="https://service.provider.example/">サービス</a>'),
    ).toEqual([`page ${START}company/ 会社概要`, 'page http://provider.example/price 料金', 'page https://service.provider.example/ サービス']);
  });
  it('pictures by their alt, and vague words as none', () => {
    expect(hits('<a href="/ryokin/"><img src="a.png" alt="料金表"></a><a href="/x/">詳しくはこちら</a>')).toEqual([`page ${START}ryokin/ 料金表`, `page ${START}x/`]);
  });
  it('sections of other pages and of this one, not skip links', () => {
    expect(hits('<a href="/company/#privacy">個人情報</a><a href="#price">料金</a><a href="#main">本文へ移動</a><a href="#">閉じる</a>')).toEqual([
      `page ${START}company/ § 個人情報`,
      `page ${START} § 料金`,
      `page ${START} §`,
    ]);
  });
  it('not mail, telephone, scripts, files, log-in, carts, feeds, other sites', () => {
    expect(
      hits(
        '<a href="mailto:a@b.example">m</a><a href="tel:03">t</a><a href="javascript:x()">j</a><a href="/a.zip">z</a><a href="/b.jpg">b</a><a href="/login">会員</a><a href="/m/">ログイン</a><a href="/cart/">c</a><a href="/feed/">f</a><a href="https://x.com/p">X</a>',
      ),
    ).toEqual([]);
  });
});

describe('links that are known and not followed', () => {
  it('PDF with terms, profile or prices; not any PDF', () => {
    expect(hits('<a href="/pdf/k.pdf">利用規約（PDF）</a><a href="/pdf/c.pdf">カタログ</a><a href="/k.docx">個人情報保護方針</a>')).toEqual([
      `document ${START}pdf/k.pdf 利用規約（PDF）`,
      `document ${START}k.docx 個人情報保護方針`,
    ]);
  });
  it('own papers on another domain', () => {
    expect(
      hits('<a href="https://docs.team.example/tos">サービス利用規約</a><a href="https://corp.example/">運営会社</a><a href="https://corp.example/p">プライバシーポリシー</a>'),
    ).toEqual(['other-site https://docs.team.example/tos サービス利用規約', 'other-site https://corp.example/ 運営会社', 'other-site https://corp.example/p プライバシーポリシー']);
  });
  it('not those of form, map and widget services, advertisements, builders', () => {
    expect(
      hits(
        '<a href="https://policies.google.com/privacy">プライバシーポリシー</a><a href="https://policies.google.com/terms">利用規約</a><a href="https://privacymark.jp/">プライバシーマーク</a>',
      ),
    ).toEqual([]);
    expect(hits('<a href="https://ck.ad.example/r">トワイライト秘書室（Pマーク・ISMS取得）</a><a href="https://ad.example/">【PR】会社概要の書き方ならおまかせ</a>')).toEqual([]);
    expect(hits('<footer><p>Powered by BLOGBOX <a href="https://blogbox.example/kiyaku">利用規約</a></p></footer>')).toEqual([]);
  });
});

const ranked = (path: string, kinds: PageKind[], regions: Ranked['regions'] = new Set()): Ranked => ({ url: `https://provider.example${path}`, kinds, regions });
const pick = (candidates: Ranked[], room: number, read: Ranked[] = [], small = false, batch = 4) =>
  choose(candidates, read, { room, batch, small }).map(({ url }) => new URL(url).pathname);

describe('which come first', () => {
  it('most telling first', () => {
    const order: PageKind[] = ['company', 'price', 'tokushoho', 'contact', 'faq', 'service', 'privacy', 'terms', 'security', 'flow'];
    expect(
      pick(
        [...order].reverse().map((kind) => ranked(`/${kind}`, [kind])),
        10,
      ),
    ).toEqual(order.map((kind) => `/${kind}`));
  });
  it('one of each kind before a second of the same; the rest waits for what these link to', () => {
    expect(pick([ranked('/s1', ['service']), ranked('/s2', ['service']), ranked('/terms', ['terms']), ranked('/blog', ['blog'])], 9)).toEqual(['/s1', '/terms']);
    expect(pick([ranked('/s2', ['service']), ranked('/terms', ['terms'])], 1, [ranked('/s1', ['service'])])).toEqual(['/terms']);
  });
  it('a few at a time when only lesser pages are left', () => {
    const lesser = ['/a', '/b', '/c', '/d', '/e', '/f'].map((path) => ranked(path, ['other']));
    expect(pick(lesser, 6)).toEqual(['/a', '/b', '/c', '/d']);
    expect(pick(lesser, 3)).toEqual(['/a', '/b', '/c']);
  });
  it('columns at most three, unless the site is small', () => {
    const blogs = ['/1', '/2', '/3', '/4', '/5'].map((path) => ranked(path, ['blog']));
    expect(pick(blogs, 9, [], false, 9)).toHaveLength(3);
    expect(pick(blogs, 9, [], true, 9)).toHaveLength(5);
    expect(pick(blogs, 9, [ranked('/0', ['blog']), ranked('/00', ['blog']), ranked('/000', ['blog'])])).toEqual([]);
  });
  it('menu links before links in the text, short paths before long ones', () => {
    const none = new Map<PageKind, number>();
    expect(worth(ranked('/a', ['other'], new Set(['nav'])), none)).toBeGreaterThan(worth(ranked('/a', ['other'], new Set(['main'])), none));
    expect(worth(ranked('/a', ['other']), none)).toBeGreaterThan(worth(ranked('/a/b/c', ['other']), none));
  });
});
