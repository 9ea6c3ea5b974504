import { PAGE_KINDS, type PageKind, type PageStatus, type SitePage, type SiteSnapshot } from '../model/site.ts';

/** What of a site could be read. `missing` is a claim about pages read; these functions say which were not. */

export type Coverage = Record<PageStatus, number> & { known: number };

/** The same without PDFs that lie beside a page of their kind that was read: what such a page would say of itself, it has said. */
export function unreadWebPages(site: Pick<SiteSnapshot, 'pages'>, kinds: readonly PageKind[]): SitePage[] {
  const isBeside = (file: SitePage): boolean => site.pages.some((page) => page.status === 'read' && page.kinds.some((kind) => kind !== 'other' && file.kinds.includes(kind)));
  return unreadPages(site, kinds).filter((page) => page.reason !== 'pdf' || !isBeside(page));
}

/** How many pages have which status. */
export function coverageOf(pages: readonly Pick<SitePage, 'status'>[]): Coverage {
  const counts: Coverage = { known: pages.length, read: 0, failed: 0, blocked: 0, empty: 0, skipped: 0 };
  for (const { status } of pages) counts[status]++;
  return counts;
}

/**
 * Known pages of these kinds that could not be read. Pages of every kind when `kinds` is empty, or when nothing of the site was read: then
 * nobody knows which pages it has. What is kept on another domain stands only for the kind that comes first: a firm's own profile there
 * leaves its founding open, and not the phone number, which the provider's own pages would give.
 */
export function unreadPages(site: Pick<SiteSnapshot, 'pages'>, kinds: readonly PageKind[]): SitePage[] {
  const isRead = site.pages.some((page) => page.status === 'read');
  const wanted = new Set<PageKind>(kinds.length && isRead ? kinds : PAGE_KINDS);
  const [first] = kinds;
  return site.pages.filter(
    (page) => page.status !== 'read' && page.kinds.some((kind) => wanted.has(kind)) && (page.reason !== 'other-site' || first === undefined || page.kinds.includes(first)),
  );
}
