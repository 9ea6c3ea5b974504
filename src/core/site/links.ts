import type { PageSnapshot, Region } from '../model/page.ts';
import type { PageKind } from '../model/site.ts';
import { fileType, isOffLimits, isRoot, pageAddress, pageKey } from './address.ts';
import { kindsOfWords, TELLING } from './kinds.ts';
import { registrableDomain, sameSite } from './same-site.ts';

/** Which links of a page lead to pages of the site, and which are worth knowing although they are not read. */

/** - `page`: to be read. - `document`: PDF or Word file, known but not read. - `other-site`: terms, profile or policy kept elsewhere. */
export type LinkRole = 'page' | 'document' | 'other-site';

export interface LinkHit {
  url: string;
  key: string;
  role: LinkRole;
  text: string;
  /** True where the link leads into a section (`#price`): its words name the section, not the page. */
  section: boolean;
  region: Region;
}

const DOCUMENT_KINDS: readonly PageKind[] = ['terms', 'privacy', 'tokushoho', 'company', 'security', 'price'];
const ELSEWHERE_KINDS: readonly PageKind[] = ['company', 'privacy', 'terms', 'tokushoho', 'security'];
/** Services whose own policies are linked beside forms, maps and widgets. */
const THIRD_PARTIES = /(?:^|\.)(?:google|facebook|twitter|x|line|instagram|youtube|apple|adobe|stripe|paypal|square|hatena|microsoft|yahoo|amazon|cloudflare|hubspot|typeform|formrun|jipdec|privacymark|isms|wix|jimdo|peraichi|wordpress|cookiebot|onetrust|hotjar|yahoo-help|note|linkedin|tiktok|zoom|chatwork|slack)\.(?:com|co\.jp|jp|or\.jp|ne\.jp|me|net|run)$/;
/** A link of this length is a sentence or an advertisement. */
const MAX_ELSEWHERE = 25;
const VAGUE = /^(?:こちら|詳しくは(?:こちら)?|詳細(?:は(?:こちら)?|を見る)?|もっと(?:見る|詳しく)|続きを読む|(?:read|view|learn) more|more|here|click here|[>»→・\s]*)$/i;

const hostOf = (url: string): string => new URL(url).hostname;
const isThirdParty = (url: string): boolean => THIRD_PARTIES.test(registrableDomain(hostOf(url)));

function roleOf(url: string, text: string, startUrl: string): LinkRole | null {
  const kinds = kindsOfWords(text);
  const type = fileType(url);
  if (type === 'file') return null;
  if (type === 'document') return kinds.some((kind) => DOCUMENT_KINDS.includes(kind)) && !isThirdParty(url) ? 'document' : null;
  if (sameSite(url, startUrl)) return isOffLimits(url) || /^(?:ログイン|ログアウト|(?:会員)?ログイン|マイページ|カート|log ?(?:in|out)|sign ?(?:in|out)|my ?page)$/i.test(text.trim()) ? null : 'page';
  if (isThirdParty(url) || text.length > MAX_ELSEWHERE || isRoot(url) && !kinds.includes('company')) return null;
  return kinds.some((kind) => ELSEWHERE_KINDS.includes(kind)) ? 'other-site' : null;
}

/** The links of a page that matter, in the order in which they stand; `startUrl` says what the site is. */
export function linkHits(page: PageSnapshot, startUrl: string): LinkHit[] {
  const here = pageAddress(page.url);
  const hits: LinkHit[] = [];
  for (const link of page.links) {
    const url = pageAddress(link.href);
    if (url === null) continue;
    const text = link.text.replace(/\s+/g, ' ').trim();
    const role = roleOf(url, text, startUrl);
    if (role === null) continue;
    const key = pageKey(url);
    const section = /#.+/.test(link.href) && !/#(?:top|page-?top|header|\/)?$/i.test(link.href);
    if (here !== null && pageKey(here) === key && !section) continue;
    hits.push({ url, key, role, text: VAGUE.test(text) ? '' : text, section, region: link.region });
  }
  return hits;
}

/** Fixed worth of a page by kind: what decides most of the criteria comes first. */
const WORTH: Record<PageKind, number> = {
  home: 110, company: 100, price: 98, tokushoho: 96, contact: 94, faq: 92, service: 90, privacy: 88, terms: 86, security: 84, flow: 82, cases: 50, other: 30, news: 16, recruit: 14, blog: 10,
};
const MAX_BLOG = 3;
const MAX_NEWS = 3;

export interface Ranked {
  kinds: readonly PageKind[];
  url: string;
  /** Regions in which links to it stand. */
  regions: ReadonlySet<Region>;
}

export const isTelling = (kinds: readonly PageKind[]): boolean => kinds.some((kind) => TELLING.includes(kind));

/** Worth of reading a page next, given how many of its kind are read or chosen already. */
export function worth({ kinds, url, regions }: Ranked, seen: ReadonlyMap<PageKind, number>): number {
  const best = Math.max(...kinds.map((kind) => WORTH[kind] - 45 * Math.min(2, seen.get(kind) ?? 0)));
  const prominent = regions.has('nav') || regions.has('header') || regions.has('footer') ? 6 : 0;
  const depth = new URL(url).pathname.split('/').filter(Boolean).length;
  return best + prominent - Math.min(4, Math.max(0, depth - 1)) - (new URL(url).search ? 3 : 0);
}

/**
 * Chooses the next pages, at most `count`, most telling first and one of each kind before a second of the same. Articles are read
 * sparingly, unless the whole site is `small` (fits into the limit).
 */
export function choose<T extends Ranked>(candidates: readonly T[], read: readonly Ranked[], count: number, small: boolean): T[] {
  const seen = new Map<PageKind, number>();
  const note = (kinds: readonly PageKind[]): void => {
    for (const kind of kinds.slice(0, 2)) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  };
  for (const page of read) note(page.kinds);
  const rest = [...candidates];
  const chosen: T[] = [];
  while (chosen.length < count && rest.length) {
    let best = -1;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const [i, candidate] of rest.entries()) {
      const [kind] = candidate.kinds;
      if (!small && ((kind === 'blog' && (seen.get('blog') ?? 0) >= MAX_BLOG) || (kind === 'news' && (seen.get('news') ?? 0) >= MAX_NEWS))) continue;
      const own = worth(candidate, seen);
      if (own > bestWorth) [best, bestWorth] = [i, own];
    }
    if (best < 0) break;
    const [next] = rest.splice(best, 1) as [T];
    chosen.push(next);
    note(next.kinds);
  }
  return chosen;
}
