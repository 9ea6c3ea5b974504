import { describe, expect, it } from 'vitest';
import { fileType, isOffLimits, isRoot, pageAddress, pageKey } from '../../../src/core/site/address.ts';

const ORIGIN = 'https://www.provider.example';

it('drops hash, credentials and tracking, and nothing else', () => {
  expect(pageAddress(`${ORIGIN}/a?utm_source=x&id=3&gclid=1#top`)).toBe(`${ORIGIN}/a?id=3`);
  expect(pageAddress(`${ORIGIN}/a?fbclid=1`)).toBe(`${ORIGIN}/a`);
  expect(pageAddress('https://u:p@provider.example/')).toBe('https://provider.example/');
  expect(pageAddress('../b', `${ORIGIN}/a/c/`)).toBe(`${ORIGIN}/a/b`);
  for (const no of ['mailto:a@b.example', 'tel:03', 'javascript:void(0)', 'ftp://x/', '', 'http://']) expect(pageAddress(no)).toBeNull();
});

describe('one page under several addresses', () => {
  it.each([
    ['/', 'http://provider.example/index.html'],
    ['/company/', '/company'],
    ['/company/', '/company/index.html'],
    ['/contact/', '/contact/?type=trial'],
    ['/%E6%96%99%E9%87%91/', '/料金'],
  ])('%s and %s', (a, b) => expect(pageKey(new URL(a, ORIGIN).href)).toBe(pageKey(new URL(b, ORIGIN).href)));
  it.each([
    ['/', '/?page_id=12'],
    ['/page.php?p=1', '/page.php?p=2'],
    ['/list/?page=1', '/list/?page=2'],
    ['/company', '/company.html'],
    ['/top.html', '/'],
  ])('not %s and %s', (a, b) => expect(pageKey(new URL(a, ORIGIN).href)).not.toBe(pageKey(new URL(b, ORIGIN).href)));
});

it('knows the front page', () => {
  expect(['/', '/index.html', '/index.php'].every((path) => isRoot(ORIGIN + path))).toBe(true);
  expect(['/ja/', '/?p=1', '/home.html'].some((path) => isRoot(ORIGIN + path))).toBe(false);
});

it('tells pages from documents and files', () => {
  const type = (path: string): string => fileType(ORIGIN + path);
  expect(['/a', '/a.html', '/a.php', '/a/b.aspx', '/v1.0', '/co.ltd'].map(type)).toEqual(Array(6).fill('page'));
  expect(['/a.pdf', '/a.PDF', '/a.docx'].map(type)).toEqual(Array(3).fill('document'));
  expect(['/a.zip', '/a.JPG', '/a.xlsx', '/feed.xml', '/a.ics'].map(type)).toEqual(Array(5).fill('file'));
});

it('keeps away from log-in, carts and feeds, not from words that contain them', () => {
  expect(['/login/', '/member/logout.php', '/mypage', '/cart/', '/wp-admin/', '/feed/', '/a?replytocom=3', '/wp-content/a'].every((path) => isOffLimits(ORIGIN + path))).toBe(true);
  expect(['/company/', '/blogging/', '/cartography/', '/accounting/', '/service/printing/'].some((path) => isOffLimits(ORIGIN + path))).toBe(false);
});
