import type { Region } from '../core/model/page.ts';
import type { PageKind, PageReason, SitePage, SiteSnapshot } from '../core/model/site.ts';
import { isRoot, pageAddress, pageKey } from '../core/site/address.ts';
import { kindsOf } from '../core/site/kinds.ts';
import { isTelling, type LinkHit, linkHits } from '../core/site/links.ts';
import { sameSite } from '../core/site/same-site.ts';

/** Every address that the crawl has heard of, in the order in which it was found. */

export interface Known {
  key: string;
  url: string;
  role: LinkHit['role'];
  texts: Set<string>;
  sections: Set<string>;
  regions: Set<Region>;
  kinds: PageKind[];
  /** The result once it is read, or known not to be readable. */
  page: SitePage | null;
  /** A file that nothing links to: read after everything else. */
  unlinked: boolean;
  /** The same page under another address: not shown. */
  alias: boolean;
  /** The start page sends every visitor here. */
  front: boolean;
}

const MAX_LINK_TEXTS = 5;
const byLength = (texts: ReadonlySet<string>): string[] =>
  [...texts]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MAX_LINK_TEXTS);

/** The documents that a page is. What the law asks of a shop names its operator, but is no profile. */
function documentsOf(kinds: readonly PageKind[]): PageKind[] {
  const [first] = kinds;
  return first === 'home' ? [] : kinds.filter((kind) => first !== 'tokushoho' || kind !== 'company');
}

export class KnownPages {
  readonly #pages = new Map<string, Known>();
  readonly #startUrl: string;
  homeTitle = '';

  constructor(startUrl: string) {
    this.#startUrl = startUrl;
  }

  all(): Known[] {
    return [...new Set(this.#pages.values())];
  }

  get(key: string): Known | undefined {
    return this.#pages.get(key);
  }

  /** Adds an address, or returns what is known of it. */
  add(url: string, role: LinkHit['role'] = 'page', unlinked = false): Known {
    const key = pageKey(url);
    const old = this.#pages.get(key);
    if (old) {
      old.unlinked &&= unlinked;
      // The plain address of a page is nicer than one with parameters.
      if (!old.page && new URL(old.url).search && !new URL(url).search) old.url = url;
      return old;
    }
    const known: Known = { key, url, role, texts: new Set(), sections: new Set(), regions: new Set(), kinds: [], page: null, unlinked, alias: false, front: false };
    this.#pages.set(key, known);
    return known;
  }

  /** A page answered under another address of the site: that one is the page, and the first becomes an alias. */
  moved(known: Known, url: string): Known {
    const key = pageKey(url);
    if (key === known.key) {
      known.url = url;
      return known;
    }
    const target = this.#pages.get(key);
    if (target?.page) {
      known.alias = true;
      this.merge(known, target);
      return target;
    }
    // Known already, but not read yet: the one that was asked for keeps its place.
    if (target) this.merge(target, known);
    this.#pages.set(key, known);
    known.url = url;
    return known;
  }

  merge(from: Known, into: Known): void {
    for (const text of from.texts) into.texts.add(text);
    for (const text of from.sections) into.sections.add(text);
    for (const region of from.regions) into.regions.add(region);
  }

  /** Notes the links of a page that was read, and the pages that it forwards to. */
  addLinksOf(page: SitePage, follow: readonly string[] = []): void {
    for (const href of follow) {
      const url = pageAddress(href);
      if (url && sameSite(url, this.#startUrl)) this.add(url).regions.add('main');
    }
    if (!page.snapshot) return;
    for (const hit of linkHits(page.snapshot, this.#startUrl)) {
      const known = this.add(hit.url, hit.role);
      (hit.section ? known.sections : known.texts).add(hit.text);
      known.regions.add(hit.region);
    }
  }

  kindsOf(known: Known): PageKind[] {
    // Words of a link into a section are all there is where no other link leads to the page.
    const plain = byLength(known.texts);
    return kindsOf({
      url: known.url,
      linkTexts: plain.length ? plain : byLength(known.sections),
      sectionTexts: [...known.sections],
      snapshot: known.page?.status === 'read' ? (known.page.snapshot ?? null) : null,
      title: known.page?.title ?? '',
      homeTitle: this.homeTitle,
      isStart: known.front || (known === this.#first() && this.#isFront(known)),
    });
  }

  #first(): Known | undefined {
    return this.#pages.values().next().value;
  }

  /** The start page of a site whose root is not known is its front page. */
  #isFront(known: Known): boolean {
    return !this.all().some((other) => other !== known && other.page?.status === 'read' && isRoot(other.url) && sameSite(other.url, known.url));
  }

  /** Pages to be read that are not read yet. */
  open(): Known[] {
    return this.all().filter((known) => known.role === 'page' && !known.page && !known.alias);
  }

  /** Works out again what every page is, or only those not read yet: links found meanwhile may name them better. */
  classify(which: 'open' | 'all'): void {
    for (const known of which === 'open' ? this.open() : this.all()) known.kinds = this.kindsOf(known);
  }

  /** Assembles the pages: what was read, and telling pages that were not (`reason` says why for those never tried). */
  assemble(reason: PageReason | null): SitePage[] {
    const pages: SitePage[] = [];
    const elsewhere: SitePage[] = [];
    for (const known of this.all()) {
      if (known.alias) continue;
      const kinds = known.kinds.length ? known.kinds : this.kindsOf(known);
      const plain = byLength(known.texts);
      const base = { url: known.url, kinds, linkTexts: plain.length ? plain : byLength(known.sections) };
      const unread = { ...base, title: '', bytes: 0, encoding: '', snapshot: null };
      if (known.page) pages.push({ ...known.page, ...base });
      else if (known.role === 'document') pages.push({ ...unread, status: 'empty', reason: /\.pdf$/i.test(new URL(known.url).pathname) ? 'pdf' : 'not-html' });
      else if (known.role === 'other-site') elsewhere.push({ ...unread, status: 'blocked', reason: 'other-site' });
      else if (reason !== null && isTelling(kinds)) pages.push({ ...unread, status: 'skipped', reason });
    }
    // A document kept elsewhere matters only where the site has none of its own.
    const own = new Set(pages.flatMap(({ kinds }) => documentsOf(kinds)));
    return [...pages, ...elsewhere.filter((page) => page.kinds.some((kind) => isTelling([kind]) && !own.has(kind)))];
  }

  /**
   * Takes up the pages of a saved state, in the order in which links lead to them: they stand as where nothing was interrupted, whichever
   * answered first. Skipped ones are tried again.
   */
  restore(site: SiteSnapshot): void {
    const left = new Map(site.pages.filter((page) => this.#isKept(page)).map((page) => [pageKey(page.url), page]));
    this.homeTitle = site.pages[0]?.title ?? '';
    for (const { url } of site.pages) {
      if (!left.has(pageKey(url))) continue;
      this.add(url);
      // Grows while it is gone through.
      for (const known of this.#pages.values()) {
        const page = left.get(known.key);
        if (!page || !left.delete(known.key)) continue;
        known.page = page;
        known.url = page.url;
        known.kinds = page.kinds;
        for (const text of page.linkTexts) known.texts.add(text);
        this.addLinksOf(page);
      }
    }
  }

  #isKept(page: SitePage): boolean {
    if (page.status === 'skipped' || (page.status === 'empty' && page.bytes === 0)) return false;
    return page.status !== 'blocked' || page.reason !== 'other-site' || sameSite(page.url, this.#startUrl);
  }
}
