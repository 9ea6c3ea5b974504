import { expect, it } from 'vitest';
import type { PageKind, PageStatus, SitePage } from '../../../src/core/model/site.ts';
import { coverageOf, unreadPages, unreadWebPages } from '../../../src/core/site/coverage.ts';

const page = (url: string, status: PageStatus, kinds: PageKind[]): SitePage => ({
  url,
  title: '',
  kinds,
  status,
  reason: null,
  bytes: 0,
  encoding: '',
  linkTexts: [],
  snapshot: null,
});
const pages = [
  page('/', 'read', ['home']),
  page('/price', 'empty', ['price', 'faq']),
  page('/terms', 'failed', ['terms']),
  page('/company', 'read', ['company', 'terms']),
  page('/x', 'skipped', ['service']),
  page('/login', 'blocked', ['other']),
];

it('counts pages by status', () => expect(coverageOf(pages)).toEqual({ known: 6, read: 2, failed: 1, blocked: 1, empty: 1, skipped: 1 }));

it('finds the unread pages of some kinds, whichever of its kinds a page has', () => {
  const urls = (...kinds: PageKind[]): string[] => unreadPages({ pages }, kinds).map(({ url }) => url);
  expect(urls('faq')).toEqual(['/price']);
  expect(urls('terms', 'service')).toEqual(['/terms', '/x']);
  expect(urls('company', 'home')).toEqual([]);
  expect(urls()).toEqual(['/price', '/terms', '/x', '/login']);
});

it('where nothing was read, every page may be the one that says it', () => {
  expect(unreadPages({ pages: [page('/', 'empty', ['home'])] }, ['company']).map(({ url }) => url)).toEqual(['/']);
});

it('a profile on another domain stands for what only a profile says', () => {
  const elsewhere: SitePage = { ...page('https://corp.example/', 'blocked', ['company']), reason: 'other-site' };
  const unread = (...kinds: PageKind[]): number => unreadPages({ pages: [page('/', 'read', ['home']), elsewhere] }, kinds).length;
  expect([unread('company'), unread('company', 'tokushoho'), unread('contact', 'company'), unread('home', 'company')]).toEqual([1, 1, 0, 0]);
});

it('a PDF beside a page of its kind leaves nothing open that pages say of themselves', () => {
  const file = (kinds: PageKind[]): SitePage => ({ ...page('/price.pdf', 'empty', kinds), reason: 'pdf' });
  const unread = (...pages: SitePage[]): string[] => unreadWebPages({ pages }, ['home', 'price']).map(({ url }) => url);
  const home = page('/', 'read', ['home']);
  expect(unread(home, page('/price', 'read', ['price']), file(['price']))).toEqual([]);
  expect(unread(home, file(['price']))).toEqual(['/price.pdf']);
  expect(unread(home, page('/price', 'empty', ['price']), file(['price']))).toEqual(['/price', '/price.pdf']);
});
