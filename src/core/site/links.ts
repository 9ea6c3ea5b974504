import type { Link, PageSnapshot, Region } from '../model/page.ts';
import type { PageKind } from '../model/site.ts';
import { foldText } from '../text/fold.ts';
import { fileType, isOffLimits, pageAddress, pageKey } from './address.ts';
import { kindsOfWords, TELLING } from './kinds.ts';
import { registrableDomain, sameSite, siteHost } from './same-site.ts';

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
/** Names under which a provider links to its own papers on another domain. The whole text: advertisements only contain such words. */
const ELSEWHERE =
  /^(?:当社の?|弊社の?|運営会社の?)?(?:会社(?:概要|情報|案内)|企業(?:情報|概要)|運営(?:会社|者|者情報|会社情報|会社について|企業|元)|プライバシー(?:ポリシー|方針)|個人情報(?:保護方針|保護について|の取り?扱い?(?:について)?)|(?:サービス|会員|ご?利用|ご利用者)*(?:利用)?(?:規約|約款)|利用条件|特定商取引法?[^、]{0,12}|特商法[^、]{0,8}|(?:情報)?セキュリティ(?:基本)?(?:方針|ポリシー)|privacy policy|terms(?: of (?:service|use))?|terms (?:and|&) conditions|company(?: profile| information)?|about us|corporate site|security policy)(?:[(（].{0,16}[)）]|は?こちら)?$/i;
/** What a site builder or blog host puts at the foot of its customers' pages. */
const BUILDER = /powered by|ブログサービス|(?:無料)?(?:ホームページ|サイト|ブログ)(?:作成|制作)|で作成|がつくれます|copyright .{0,40}(?:blog|ブログ)/i;
/** Services whose own policies are linked beside forms, maps and widgets. */
const THIRD_PARTIES =
  /(?:^|\.)(?:google|facebook|twitter|x|line|instagram|youtube|apple|adobe|stripe|paypal|square|hatena|microsoft|yahoo|amazon|cloudflare|hubspot|typeform|formrun|jipdec|privacymark|isms|wix|jimdo|peraichi|wordpress|cookiebot|onetrust|hotjar|yahoo-help|note|linkedin|tiktok|zoom|chatwork|slack)\.(?:com|co\.jp|jp|or\.jp|ne\.jp|me|net|run)$/;
/** A link of this length is a sentence or an advertisement. */
const MAX_ELSEWHERE = 25;
const VAGUE = /^(?:こちら|詳しくは(?:こちら)?|詳細(?:は(?:こちら)?|を見る)?|もっと(?:見る|詳しく)|続きを読む|(?:read|view|learn) more|more|here|click here|[>»→・\s]*)$/i;

const hostOf = (url: string): string => new URL(url).hostname;
const isThirdParty = (url: string): boolean => THIRD_PARTIES.test(registrableDomain(hostOf(url)));

/** Skip links and the like. */
const IN_PAGE = /^(?:本文へ?|メニューへ?|この?ページの?|▲|↑|\^)?.{0,4}(?:先頭|トップ|上|top|本文|移動|スキップ|skip|閉じる|戻る|へ)+(?:へ|に)?(?:戻る|移動(?:する)?)?$|^skip /i;

function roleOf(url: string, text: string, startUrl: string): LinkRole | null {
  const kinds = kindsOfWords(text);
  const type = fileType(url);
  if (type === 'file') return null;
  if (type === 'document') return kinds.some((kind) => DOCUMENT_KINDS.includes(kind)) && !isThirdParty(url) ? 'document' : null;
  if (sameSite(url, startUrl))
    return isOffLimits(url) || /^(?:ログイン|ログアウト|(?:会員)?ログイン|マイページ|カート|log ?(?:in|out)|sign ?(?:in|out)|my ?page)$/i.test(text.trim()) ? null : 'page';
  return !isThirdParty(url) && text.length <= MAX_ELSEWHERE && ELSEWHERE.test(foldText(text).trim()) ? 'other-site' : null;
}

/** True where the words around a link are those of the site's builder or host. */
function isBuilders(page: PageSnapshot, link: Link): boolean {
  const block = page.blocks.find(({ start, end }) => link.start >= start && link.end <= end && end > start);
  return block !== undefined && block.end - block.start <= 300 && BUILDER.test(foldText(page.text.slice(block.start, block.end)));
}

/** The links of a page that matter, in the order in which they stand; `startUrl` says what the site is. */
export function linkHits(page: PageSnapshot, startUrl: string): LinkHit[] {
  const here = pageAddress(page.url);
  const host = siteHost(startUrl);
  const hits: LinkHit[] = [];
  for (const link of page.links) {
    const url = pageAddress(link.href);
    if (url === null) continue;
    const text = link.text.replace(/\s+/g, ' ').trim();
    const role = roleOf(url, text, startUrl);
    if (role === null || (siteHost(url) !== host && isBuilders(page, link))) continue;
    const key = pageKey(url);
    const section = /#.+/.test(link.href) && !/#(?:top|page-?top|header|\/)?$/i.test(link.href);
    if (here !== null && pageKey(here) === key && !section) continue;
    hits.push({ url, key, role, text: VAGUE.test(text) || (section && IN_PAGE.test(text)) ? '' : text, section, region: link.region });
  }
  return hits;
}

/** Fixed worth of a page by kind: what decides most of the criteria comes first. */
const WORTH: Record<PageKind, number> = {
  home: 110,
  company: 100,
  price: 98,
  tokushoho: 96,
  contact: 94,
  faq: 92,
  service: 90,
  privacy: 88,
  terms: 86,
  security: 84,
  flow: 82,
  cases: 50,
  other: 30,
  news: 16,
  recruit: 14,
  blog: 10,
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

/** The first page of a telling kind is worth more than this, a second one less. */
const FIRST_OF_KIND = 70;

export interface Budget {
  /** Pages that may still be read. */
  room: number;
  /** Pages to choose at once where none is the first of a telling kind: what they link to may be worth more than the next of them. */
  batch: number;
  /** The whole site fits into the limit: articles are read like anything else. */
  small: boolean;
}

/** Chooses the next pages, most telling first and one of each kind before a second of the same. Articles are read sparingly. */
export function choose<T extends Ranked>(candidates: readonly T[], read: readonly Ranked[], { room, batch, small }: Budget): T[] {
  const seen = new Map<PageKind, number>();
  const note = (kinds: readonly PageKind[]): void => {
    for (const kind of kinds.slice(0, 2)) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  };
  const isOver = (kind: PageKind | undefined): boolean =>
    !small && ((kind === 'blog' && (seen.get('blog') ?? 0) >= MAX_BLOG) || (kind === 'news' && (seen.get('news') ?? 0) >= MAX_NEWS));
  for (const page of read) note(page.kinds);
  const rest = [...candidates];
  const chosen: T[] = [];
  let firsts = 0;
  while (chosen.length < room) {
    const open = rest.filter(({ kinds }) => !isOver(kinds[0])).map((candidate) => ({ candidate, value: worth(candidate, seen) }));
    const best = open.reduce<(typeof open)[number] | null>((top, item) => (top === null || item.value > top.value ? item : top), null);
    if (best === null || (best.value < FIRST_OF_KIND && (firsts > 0 || chosen.length >= batch))) break;
    if (best.value >= FIRST_OF_KIND) firsts++;
    chosen.push(best.candidate);
    rest.splice(rest.indexOf(best.candidate), 1);
    note(best.candidate.kinds);
  }
  return chosen;
}
