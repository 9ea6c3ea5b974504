import type { Link, PageSnapshot, TextRange } from '../../model/page.ts';
import { firstFrom } from '../../text/ranges.ts';

const sorted = new WeakMap<PageSnapshot, Link[]>();

/** Links with words of their own, in the page's order. None holds another. */
function linksWithWords(page: PageSnapshot): Link[] {
  const links = sorted.get(page) ?? page.links.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  sorted.set(page, links);
  return links;
}

/** How many links have their words within a raw range, two at most: enough to tell a menu. */
export function linksWithin(page: PageSnapshot, { start, end }: TextRange): number {
  const links = linksWithWords(page);
  const at = firstFrom(links, start);
  return [links[at], links[at + 1]].filter((link) => link !== undefined && link.end <= end).length;
}

/** The link among whose words a place of the page's text is. A page may have a hundred thousand of them: never looked for one by one. */
export function linkAt(page: PageSnapshot, offset: number): Link | undefined {
  const links = linksWithWords(page);
  let low = 0;
  let high = links.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((links[mid] as Link).end <= offset) low = mid + 1;
    else high = mid;
  }
  const link = links[low];
  return link && link.start <= offset ? link : undefined;
}
