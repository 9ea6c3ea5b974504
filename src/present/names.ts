import { isSample } from '../core/site/kept-name.ts';
import type { PageKind } from '../core/model/site.ts';
import type { Language } from './language/language.ts';

/** Short names for pages and sites. */

const SEPARATOR = /[|｜│]|\s[-–—/／:：]\s/;
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

const MAX_BRAND = 20;

/** Words that name a page, on whatever site: a title that has nothing else does not tell what the site is called. */
const PAGE_WORDS =
  /^(?:.{0,6}(?:概要|案内|紹介|情報|一覧|について|ページ|プラン|料金|内容|流れ|規約|ポリシー|質問|合わせ|申し?込み|アクセス|お知らせ|ブログ)|サービス|ホーム|無題|特定商取引.*|個人情報.*|home|top|index|about.*|company.*|contact.*|pricing|services?|faq|news)$/i;

/** How often each part stands in the titles: a site's name stands in most of them. */
function countParts(titles: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of titles.flatMap((title) => [...new Set(titleParts(title))])) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/**
 * The name under which a firm sells its service: the part that several pages' titles share, else the first short part of the home
 * page's title. Empty where it is the firm's own name or can't be told.
 */
export function brandName(homeTitle: string, titles: readonly string[], providerName: string): string {
  const shared = [...countParts(titles)].filter(([part, count]) => count > 1 && part.length <= MAX_BRAND && !PAGE_WORDS.test(part)).sort((a, b) => b[1] - a[1])[0]?.[0];
  const brand = shared ?? titleParts(homeTitle).find((part) => part.length <= MAX_BRAND && !/[。、！？]/.test(part) && !PAGE_WORDS.test(part)) ?? '';
  const isOwnName = providerName !== '' && (providerName.includes(brand) || brand.includes(providerName));
  return isOwnName ? '' : brand;
}

/** Only web pages are offered as links. */
export const webUrl = (url: string): string | null => (/^https?:\/\//i.test(url) ? url : null);

/** A site in a list of those that are kept; `origin` is the name under which it is kept. A sample says so. */
export const siteName = ({ origin, name }: { origin: string; name: string }, { m }: Language): string => (isSample(origin) ? m.sampleOf(name) : name);
