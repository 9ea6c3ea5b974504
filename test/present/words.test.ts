import { describe, expect, test } from 'vitest';
import { english } from '../../src/present/language/en.ts';
import { japanese } from '../../src/present/language/ja.ts';
import { blocked as en } from '../../src/present/messages/en/blocked.ts';
import { blocked as ja } from '../../src/present/messages/ja/blocked.ts';
import { brandName, domainOf, pageName, pathOf, webUrl } from '../../src/present/names.ts';
import { nameParts, phrases } from '../../src/present/phrases.ts';
import { when } from '../../src/present/values/numbers.ts';

describe('phrases', () => {
  test('lines end between phrases', () => {
    expect(phrases('解約をご希望の場合は、お問い合わせください。')).toEqual(['解約を', 'ご希望の', '場合は、', 'お問い合わせください。']);
  });
  test('a long run of kana ends after a particle', () => {
    expect(phrases('点検できないときにすることをまとめています。')).toEqual(['点検できないときに', 'することをまとめています。']);
    expect(phrases('読んだ10ページにありませんでした')).toEqual(['読んだ', '10ページにありませんでした']);
  });
  test.each(['「お問い合わせ」とだけあります。', '月額39,800円（税込）です', '', 'plain English words', '🙂株式会社'])('%s is the same when joined again', (text) => {
    expect(phrases(text).join('')).toBe(text);
  });
  test('names of firms', () => {
    expect(nameParts('株式会社ツキアカリ・オフィスサポート')).toEqual(['株式会社', 'ツキアカリ・', 'オフィスサポート']);
    expect(nameParts('合同会社')).toEqual(['合同会社']);
    expect(nameParts('あさぎり')).toEqual(['あさぎり']);
  });
});

describe('pages', () => {
  const page = { url: 'https://a.example/company.html', title: '会社案内｜あさぎり秘書室', kind: 'company' as const };
  test('the first part of the title', () => expect(pageName(page, japanese)).toBe('会社案内'));
  test('the kind, where there is no short title', () => expect(pageName({ ...page, title: '' }, english)).toBe('Company'));
  test('the path, where nothing is known', () => expect(pageName({ ...page, title: '', kind: 'other' }, japanese)).toBe('/company.html'));
  test('the home page', () => expect(pageName({ ...page, kind: 'home' }, japanese)).toBe('ホーム'));
  test('paths in readable form', () => {
    expect(pathOf('https://a.example/%E4%BC%9A%E7%A4%BE/?a=1')).toBe('/会社/?a=1');
    expect(pathOf('no address')).toBe('no address');
    expect(pathOf('https://a.example/%E0%A4%A')).toBe('https://a.example/%E0%A4%A');
  });
  test('domains', () => {
    expect(domainOf('https://www.a.example/x')).toBe('a.example');
    expect(domainOf('file:///home/me/page.html')).toBe('page.html');
    expect(domainOf('no address')).toBe('no address');
  });
  test('only web pages become links', () => {
    expect(webUrl('https://a.example/')).toBe('https://a.example/');
    expect(webUrl('javascript:alert(1)')).toBeNull();
    expect(webUrl('data:text/html,x')).toBeNull();
  });
});

describe('name of the service', () => {
  const titles = ['毎日を軽くする｜リモデスク', '料金｜リモデスク', '会社案内｜リモデスク'];
  test('what the titles share', () => expect(brandName('毎日を軽くする｜リモデスク', titles, '合同会社カナデリンク')).toBe('リモデスク'));
  test('not the firm’s own name again', () => expect(brandName('x', ['料金｜カナデリンク', '会社｜カナデリンク'], '合同会社カナデリンク')).toBe(''));
  test.each(['会社概要', 'トップページ', 'ご利用料金', '料金・プラン', 'お問い合わせ', '特定商取引法に基づく表記', 'HOME', 'About us', 'サービスのご案内'])(
    'a title that only names the page (%s) tells no name',
    (title) => {
      expect(brandName(title, [title], '')).toBe('');
      expect(brandName(`${title}｜リモデスク`, [`${title}｜リモデスク`], '')).toBe('リモデスク');
    },
  );
  test.each(['ホームワークス', 'サービス工房', '会社の右腕', 'Plansmith'])('%s is a name', (title) => expect(brandName(title, [title], '')).toBe(title));
  test('the title of a single page', () => expect(brandName('リモデスク｜秘書', ['リモデスク｜秘書'], '')).toBe('リモデスク'));
});

describe('when', () => {
  const now = new Date(2026, 10, 22, 18, 10);
  const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();
  test.each([
    [at(2026, 10, 22, 18, 4), '今日 18:04', 'today 18:04'],
    [at(2026, 10, 21, 9, 5), '昨日 9:05', 'yesterday 9:05'],
    [at(2026, 10, 3, 9, 5), '11月3日', '3 November'],
    [at(2025, 10, 3, 9, 5), '2025年11月3日', '3 November 2025'],
    ['nonsense', '', ''],
  ])('%s', (iso, ja, en) => {
    expect(when(iso, now, japanese)).toBe(ja);
    expect(when(iso, now, english)).toBe(en);
  });
});

test('no accusing words', () => {
  expect(JSON.stringify([japanese, ja])).not.toMatch(/違法|詐欺|怪しい|危険|違反|不十分/);
  expect(JSON.stringify([english, en])).not.toMatch(/illegal|fraud|suspicious|scam|dangerous/i);
});
