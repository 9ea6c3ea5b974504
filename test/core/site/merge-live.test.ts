import { describe, expect, test } from 'vitest';
import type { SitePage, SiteSnapshot } from '../../../src/core/model/site.ts';
import { MAX_PAGES, mergeLivePage } from '../../../src/core/site/merge-live.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

const ORIGIN = 'https://a.example';
const LIVE_AT = '2026-11-22T09:00:05.000Z';
const WORDS = '月額30時間から承ります。秘書が会議の調整と経費の精算を引き受けます。'.repeat(8);

const page = (path: string, body: string, more: Partial<SitePage> = {}): SitePage => ({
  url: `${ORIGIN}${path}`,
  title: '',
  kinds: ['other'],
  status: 'read',
  reason: null,
  bytes: 100,
  encoding: 'utf-8',
  linkTexts: [],
  snapshot: snapshotFromHtml(`<body>${body}</body>`, `${ORIGIN}${path}`),
  ...more,
});

const live = (path: string, body: string, more: Partial<SitePage> = {}): SitePage => page(path, body, { liveAt: LIVE_AT, ...more });

const HOME = page('/', `<h1>秘書室</h1><p>${WORDS}</p><nav><a href="/price/">料金プラン</a></nav>`, { kinds: ['home'] });
const site = (...pages: SitePage[]): SiteSnapshot => ({ origin: ORIGIN, startUrl: `${ORIGIN}/`, startedAt: '', finishedAt: '', pages: [HOME, ...pages] });
const at = ({ pages }: SiteSnapshot, path: string): SitePage | undefined => pages.find(({ url }) => url === `${ORIGIN}${path}`);

describe('a page that was read in a tab', () => {
  test('takes the place of an empty shell, and is what the links to it say', () => {
    const shell = page('/price/', '<div id="root"></div>', { status: 'empty', reason: 'shell' });
    const merged = mergeLivePage(site(shell), live('/price/', '<h1>プラン</h1><p>月額 39,800円</p>'));
    expect(merged.pages.length).toBe(2);
    expect(at(merged, '/price/')).toMatchObject({ status: 'read', reason: null, liveAt: LIVE_AT, kinds: ['price'], linkTexts: ['料金プラン'] });
  });

  test.each([
    ['failed', 'network'],
    ['blocked', 'policy'],
    ['skipped', 'limit'],
  ] as const)('takes the place of one that is %s: %s', (status, reason) => {
    const unread = page('/faq/', '', { status, reason, snapshot: null });
    expect(at(mergeLivePage(site(unread), live('/faq/', '<p>質問</p>')), '/faq/')).toMatchObject({ status: 'read', liveAt: LIVE_AT });
  });

  test('is new where the site does not know it, under whatever address leads to the same page', () => {
    expect(mergeLivePage(site(), live('/new/', '<p>新しいページ</p>')).pages.length).toBe(2);
    const known = site(page('/new', '<p>読み込み中</p>'));
    expect(mergeLivePage(known, live('/new/index.html', '<p>新しいページ</p>')).pages.length).toBe(2);
  });

  test('takes the place of one that reads thinner', () => {
    const fetched = page('/price/', `<p>${WORDS}</p><p>料金を読み込んでいます</p>`);
    const full = live('/price/', `<p>${WORDS}</p><p>月額 39,800円（税込）から、ご利用時間に合わせてお選びいただけます。</p>`);
    expect(at(mergeLivePage(site(fetched), full), '/price/')?.liveAt).toBe(LIVE_AT);
  });

  test.each([
    ['says the same', `<p>${WORDS}</p>`],
    ['says less', '<p>月額30時間から承ります。</p>'],
    ['says something else, as another state of an application', `<p>${'別の画面です。マイページの設定を変えられます。'.repeat(20)}</p>`],
    ['says nothing', ''],
  ])('changes nothing where it %s', (_, body) => {
    const before = site(page('/price/', `<p>${WORDS}</p>`));
    expect(mergeLivePage(before, live('/price/', body, body === '' ? { status: 'empty', reason: 'shell' } : {}))).toBe(before);
  });

  test('twice is once', () => {
    const once = mergeLivePage(site(), live('/new/', `<p>${WORDS}</p>`));
    expect(mergeLivePage(once, live('/new/', `<p>${WORDS}</p>`))).toBe(once);
  });

  test('finds no room in a site of too many pages, but replaces one that is there', () => {
    const many = site(...Array.from({ length: MAX_PAGES - 1 }, (_, n) => page(`/${n}/`, '<p>短い</p>')));
    expect(mergeLivePage(many, live('/new/', '<p>新しい</p>'))).toBe(many);
    expect(at(mergeLivePage(many, live('/3/', `<p>短い</p><p>${WORDS}</p>`)), '/3/')?.liveAt).toBe(LIVE_AT);
  });

  test('the site that was given stays as it is', () => {
    const before = site();
    const copy = structuredClone(before);
    mergeLivePage(before, live('/new/', '<p>新しい</p>'));
    expect(before).toEqual(copy);
  });
});
