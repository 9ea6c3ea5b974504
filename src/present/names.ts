import type { PageKind } from '../core/model/site.ts';
import type { Language } from './language/language.ts';

/** Short names for pages and sites. */

const SEPARATOR = /\s*[|｜│]\s*|\s+[-–—/／:：]\s+/;
const MAX_NAME = 24;

/** '料金プラン｜あさぎり秘書室' → ['料金プラン', 'あさぎり秘書室'] */
export const titleParts = (title: string): string[] =>
  title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);

/** Path of an address in readable form: '/company/'. */
export function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return decodeURI(pathname) + search;
  } catch {
    return url;
  }
}

/** Host of an address without 'www.'; the address itself where there is none. */
export function domainOf(url: string): string {
  try {
    const { host, protocol, pathname } = new URL(url);
    return protocol === 'file:' ? (pathname.split('/').pop() ?? '') : host.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** A page's own name: the first part of its title, else what kind it is, else its path. The home page is called so. */
export function pageName(page: { url: string; title: string; kind: PageKind }, { m }: Language): string {
  if (page.kind === 'home') return m.kind.home;
  const first = titleParts(page.title)[0] ?? '';
  if (first && first.length <= MAX_NAME) return first;
  return page.kind === 'other' ? pathOf(page.url) : m.kind[page.kind];
}

const MAX_BRAND = 16;

/** The name under which a firm sells its service, from the title of its site; empty where it is the firm's own name or can't be told. */
export function brandName(siteTitle: string, providerName: string): string {
  const parts = titleParts(siteTitle);
  const brand = parts.find((part) => part.length <= MAX_BRAND && !/[。、！？]/.test(part)) ?? '';
  return brand !== '' && brand !== providerName && !providerName.includes(brand) && !brand.includes(providerName || '\0') ? brand : '';
}

/** Only web pages are offered as links. */
export const webUrl = (url: string): string | null => (/^https?:\/\//i.test(url) ? url : null);
