import type { PageSnapshot } from '../model/page.ts';
import type { PageKind } from '../model/site.ts';
import { kindsOfWords } from './kinds.ts';
import { linkHits } from './links.ts';
import { registrableDomain, sameSite, siteHost } from './same-site.ts';

/**
 * Does the open page look like one of a provider's own site, so that pressing the button is a request to audit it? Any ordinary site that
 * links to its profile, prices, privacy policy or terms does. A search engine, a mailbox or a document does not, whatever it links to.
 */

export type Likeness = 'provider' | 'not-a-provider' | 'several-providers';

const names = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Registrable domains of search engines, mailboxes, documents, social networks, markets, encyclopaedias: nobody's own site. */
const PLATFORMS = names(
  `google.com google.co.jp bing.com duckduckgo.com baidu.com ecosia.org startpage.com goo.ne.jp
  gmail.com outlook.com live.com office.com microsoft365.com icloud.com proton.me yahoo.com yahoo.co.jp
  notion.so notion.com dropbox.com box.com evernote.com slack.com chatwork.com zoom.us trello.com asana.com figma.com canva.com
  x.com twitter.com facebook.com instagram.com threads.net linkedin.com youtube.com tiktok.com line.me note.com pinterest.com reddit.com discord.com
  amazon.co.jp amazon.com rakuten.co.jp mercari.com wikipedia.org wikimedia.org github.com gitlab.com stackoverflow.com qiita.com zenn.dev
  chatgpt.com openai.com claude.ai lancers.jp crowdworks.jp coconala.com wantedly.com indeed.com`,
);

/** A list of search results, on whatever host. */
const RESULTS = /^\/(?:search|results?|kensaku|webhp)\b/i;

/** Words of a page that sets several providers side by side. */
const SIDE_BY_SIDE =
  /おすすめ.{0,12}\d\s{0,3}(?:選|社)|\d\s{0,3}(?:選|社)(?:を|の)?.{0,6}(?:比較|紹介|厳選)|(?:徹底|料金|サービス)?比較(?:表|サイト|ランキング|一覧)|ランキング|口コミ・評判|一括(?:見積|資料請求)/;
const MANY_OTHERS = 3;
/** More sites linked from the text than a provider has partners. */
const RESULT_SITES = 10;

const OWN_KINDS: readonly PageKind[] = ['company', 'price', 'privacy', 'terms', 'tokushoho'];
const isOwnKind = (kind: PageKind): boolean => OWN_KINDS.includes(kind);

/** Other sites that the page's own text links to. */
function othersIn(page: PageSnapshot): Set<string> {
  const others = page.links.filter((link) => link.region === 'main' && /^https?:/.test(link.href) && !sameSite(link.href, page.url));
  return new Set(others.map((link) => registrableDomain(new URL(link.href).hostname)).filter((domain) => !PLATFORMS.has(domain)));
}

const topHeadings = (page: PageSnapshot): string[] => page.blocks.filter((block) => block.level === 1).map((block) => page.text.slice(block.start, block.end));

/** Links, sections or the page itself are a profile, prices, privacy policy, terms or legal notice. */
function hasOwnPages(page: PageSnapshot): boolean {
  const words = [...linkHits(page, page.url).map((hit) => hit.text), page.title, ...topHeadings(page)];
  return words.some((text) => kindsOfWords(text).some(isOwnKind));
}

/** The trade's own words, for sites that call their pages by names of their own ('わたしのこと', 'お代のこと'). */
const TRADE =
  /秘書|電話(?:代行|番|受付)|(?:事務|経理|総務|業務|受付)(?:の)?(?:代行|代理|補助|アシスタント|サポート|受託)|アシスタント|BPO|記帳|virtual assistant|secretar|back[- ]?office|bookkeep/i;
const FEW_PAGES = 3;
const LEAD = 1500;

/** A site of a few pages that speaks of the trade where it introduces itself. */
function speaksOfTrade(page: PageSnapshot): boolean {
  const pages = new Set(linkHits(page, page.url).map((hit) => hit.url));
  return pages.size >= FEW_PAGES && TRADE.test(`${page.title} ${page.description} ${page.text.slice(0, LEAD)}`);
}

export function providerLikeness(page: PageSnapshot): Likeness {
  const host = siteHost(page.url);
  if (host === '' || PLATFORMS.has(registrableDomain(host)) || RESULTS.test(new URL(page.url).pathname)) return 'not-a-provider';
  const others = othersIn(page);
  if (others.size >= MANY_OTHERS && [page.title, ...topHeadings(page)].some((text) => SIDE_BY_SIDE.test(text))) return 'several-providers';
  if (others.size >= RESULT_SITES && others.size > page.links.filter((link) => link.region === 'main').length / 2) return 'not-a-provider';
  return hasOwnPages(page) || speaksOfTrade(page) ? 'provider' : 'not-a-provider';
}
