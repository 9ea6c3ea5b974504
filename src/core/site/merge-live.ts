import type { PageSnapshot } from '../model/page.ts';
import type { SitePage, SiteSnapshot } from '../model/site.ts';
import { foldText } from '../text/fold.ts';
import { isRoot, keyOfAny, pageAt } from './address.ts';
import { kindsOf } from './kinds.ts';
import { linkHits } from './links.ts';

/**
 * A page that a person has open → the site with what it shows. Scripts, consent and time fill pages that are thin when they are fetched; a
 * page also changes while it is open. Words that were read are only replaced by more of the same page.
 */

/** Pages read of one site at most: the 32 that a crawl may be set to fetch, and 16 that a person may add. */
export const MAX_PAGES = 48;

/** A page that says no more than this is a loading sign or a notice: whatever comes in its place is more. */
const NEXT_TO_NOTHING = 200;
/** Share of a page's words that have to stand in what replaces it: else it is another state of the page, and no richer one. */
const KEPT = 0.8;
const MAX_LINK_TEXTS = 5;

/** What can be read of a page, line by line, without its spaces. */
function linesOf(page: PageSnapshot): string[] {
  return page.blocks
    .filter(({ shown }) => shown !== 'hidden')
    .flatMap(({ start, end }) => page.text.slice(start, end).split('\n'))
    .map((line) => foldText(line).replace(/\s+/g, ''))
    .filter(Boolean);
}

const inkOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

/** True where `now` says what `before` said, and more. */
function readsFuller(now: PageSnapshot, before: PageSnapshot): boolean {
  const old = linesOf(before);
  const young = linesOf(now);
  const ink = inkOf(old);
  if (inkOf(young) <= ink) return false;
  if (ink < NEXT_TO_NOTHING) return true;
  const there = new Set(young);
  return inkOf(old.filter((line) => there.has(line))) >= KEPT * ink;
}

function isBetter(live: SitePage, known: SitePage): boolean {
  if (live.status !== 'read' || !live.snapshot) return false;
  return known.status !== 'read' || !known.snapshot || readsFuller(live.snapshot, known.snapshot);
}

/** Words of the links that lead to the page, longest first; those into its sections apart. */
function linksTo(site: SiteSnapshot, key: string): { texts: string[]; sections: string[] } {
  const hits = site.pages.flatMap(({ snapshot }) => (snapshot ? linkHits(snapshot, site.startUrl).filter((hit) => hit.key === key && hit.text !== '') : []));
  const named = (section: boolean): string[] => [...new Set(hits.filter((hit) => hit.section === section).map(({ text }) => text))].sort((a, b) => b.length - a.length);
  return { texts: named(false).slice(0, MAX_LINK_TEXTS), sections: named(true) };
}

/** The page as one of this site: what it is depends on the links that lead to it. */
function placed(site: SiteSnapshot, live: SitePage, key: string): SitePage {
  const { texts, sections } = linksTo(site, key);
  const linkTexts = texts.length > 0 ? texts : sections.slice(0, MAX_LINK_TEXTS);
  const kinds = kindsOf({
    url: live.url,
    linkTexts,
    sectionTexts: sections,
    snapshot: live.snapshot,
    title: live.title,
    homeTitle: site.pages[0]?.title ?? '',
    isStart: key === keyOfAny(site.startUrl) && !site.pages.some(({ url, status }) => status === 'read' && isRoot(url) && keyOfAny(url) !== key),
  });
  return { ...live, kinds, linkTexts };
}

/**
 * The site with a page that was read in an open tab: new, in the place of one that could not be read, or in the place of one that reads
 * thinner. The same site where there is nothing to gain, or no room.
 */
export function mergeLivePage(site: SiteSnapshot, live: SitePage): SiteSnapshot {
  const known = pageAt(site.pages, live.url);
  const full = site.pages.filter(({ status }) => status === 'read').length >= MAX_PAGES;
  if (known ? !isBetter(live, known) : live.status !== 'read' || full) return site;
  const page = placed(site, live, keyOfAny(live.url));
  return { ...site, pages: known ? site.pages.map((other) => (other === known ? page : other)) : [...site.pages, page] };
}
