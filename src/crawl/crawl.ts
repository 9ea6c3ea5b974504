import type { PageReason, PageStatus, SitePage, SiteSnapshot } from '../core/model/site.ts';
import { isRoot, pageAddress, pageKey } from '../core/site/address.ts';
import { choose, isTelling } from '../core/site/links.ts';
import { sameSite } from '../core/site/same-site.ts';
import { beforeDeadline } from './deadline.ts';
import { type Known, KnownPages } from './known.ts';
import type { Fetched, FetchResult, Ports } from './ports.ts';
import { robotsGate } from './robots.ts';

/**
 * Polite reading of one site: the most telling pages first, a few at a time, within limits, and nothing but the site. Resumable: given
 * the site as saved after any page, it goes on from there. The result does not depend on which page answers first.
 */

export interface CrawlOptions {
  signal?: AbortSignal;
  /** Pages fetched, the start page included. */
  maxPages?: number;
  concurrency?: number;
  timeoutMs?: number;
  maxBytes?: number;
  /** False for saved folders, where nobody is asked. */
  robots?: boolean;
  /** Addresses to read after all that is linked (files of a folder). */
  unlinked?: readonly string[];
}

const CRAWL_DEFAULTS = { maxPages: 16, concurrency: 4, timeoutMs: 10_000, maxBytes: 5 * 1024 * 1024, robots: true } as const;

/** A site of which nothing is read yet. */
export function emptySite(startUrl: string, now: string): SiteSnapshot {
  const url = pageAddress(startUrl);
  if (url === null) throw new TypeError(`not an address of the web: ${startUrl}`);
  return { origin: new URL(url).origin, startUrl: url, startedAt: now, finishedAt: now, pages: [] };
}

/** True for a page that cost a request. */
const wasFetched = (page: SitePage): boolean => page.status === 'read' || page.status === 'failed' || page.reason === 'shell' || page.reason === 'login' || page.bytes > 0;

const unread = (url: string, status: PageStatus, reason: PageReason): SitePage => ({
  url,
  title: '',
  kinds: ['other'],
  status,
  reason,
  bytes: 0,
  encoding: '',
  linkTexts: [],
  snapshot: null,
});

interface Visit {
  page: SitePage;
  follow: string[];
  forwards: boolean;
}

const unreadable = (url: string, status: PageStatus, reason: PageReason): Visit => ({ page: unread(url, status, reason), follow: [], forwards: false });

export async function crawl(initial: SiteSnapshot, ports: Ports, options: CrawlOptions = {}): Promise<SiteSnapshot> {
  const { maxPages, concurrency, timeoutMs, maxBytes, robots } = { ...CRAWL_DEFAULTS, ...options };
  const signal = options.signal ?? new AbortController().signal;
  const known = new KnownPages(initial.startUrl);
  known.restore(initial);
  const allowed = robots ? robotsGate(ports, signal) : async () => true;
  const texts = new Map<string, Known>();
  for (const entry of known.all()) rememberText(entry);
  let { startUrl, origin } = initial;
  let fetched = initial.pages.filter(wasFetched).length;
  let done = fetched;

  function rememberText(entry: Known): void {
    const text = entry.page?.status === 'read' ? entry.page.snapshot?.text : undefined;
    if (text && !texts.has(text)) texts.set(text, entry);
  }

  const assembled = (reason: PageReason | null): SiteSnapshot => ({ origin, startUrl, startedAt: initial.startedAt, finishedAt: ports.now(), pages: known.assemble(reason) });

  async function request(url: string): Promise<FetchResult | 'cancelled'> {
    try {
      const result = await beforeDeadline(signal, timeoutMs, (ending) => ports.fetch(url, { signal: ending, timeoutMs, maxBytes }));
      return result === 'timeout' ? { ok: false, error: 'timeout' } : result;
    } catch {
      return { ok: false, error: 'network' };
    }
  }

  async function read(answer: Fetched): Promise<Visit> {
    try {
      const { follow, forwards, ...rest } = await ports.parse(answer);
      const reason = rest.status === 'read' && answer.cut ? 'too-large' : rest.reason;
      return { page: { ...unread(answer.url, rest.status, 'http'), ...rest, reason }, follow, forwards };
    } catch {
      return unreadable(answer.url, 'empty', 'not-html');
    }
  }

  /** Fetches and reads one page. Null when cancelled. */
  async function visit(entry: Known, isStart: boolean): Promise<Visit | null> {
    if (!isStart && !(await allowed(entry.url))) return unreadable(entry.url, 'blocked', 'robots');
    const result = await request(entry.url);
    if (result === 'cancelled' || signal.aborted) return null;
    if (!result.ok) return unreadable(entry.url, result.error === 'network' || result.error === 'timeout' ? 'failed' : 'blocked', result.error);
    if (!sameSite(result.value.url, initial.startUrl)) return unreadable(entry.url, 'blocked', 'other-site');
    return read(result.value);
  }

  /** Dead links that answer with the front page, or with one page for everything, are dead links all the same. */
  function isCatchAll(entry: Known, target: Known, twin: Known): boolean {
    const front = twin === known.all()[0] || isRoot(twin.url);
    return front ? entry !== twin && isTelling(entry.kinds) : target !== twin && !entry.kinds.some((kind) => twin.kinds.includes(kind));
  }

  /** Puts a result into the list, in the order of the wave. */
  function settle(entry: Known, { page, follow, forwards }: Visit): void {
    const address = pageAddress(page.url) ?? entry.url;
    const front = known.all()[0] as Known;
    const goal = known.get(pageKey(address));
    if (goal && goal !== entry && goal.page?.status === 'read' && isCatchAll(entry, entry, goal)) {
      entry.page = unread(entry.url, 'failed', 'not-found');
      return;
    }
    const target = known.moved(entry, address);
    if (entry === front) {
      startUrl = target.url;
      origin = new URL(startUrl).origin;
      known.homeTitle = page.title;
    }
    if (target !== entry && target.page) return;
    const twin = page.status === 'read' && page.snapshot?.text ? texts.get(page.snapshot.text) : undefined;
    if (twin && twin !== target) {
      if (isCatchAll(entry, target, twin)) target.page = { ...unread(target.url, 'failed', 'not-found'), bytes: page.bytes, encoding: page.encoding };
      else {
        target.alias = true;
        known.merge(target, twin);
      }
      return;
    }
    target.page = page;
    const before = target.kinds.length ? target.kinds : entry.kinds;
    target.kinds = known.kindsOf(target);
    // Nobody misses a page of another host that says nothing.
    if (page.reason === 'other-site' && !isTelling(before) && entry !== front) target.alias = true;
    rememberText(target);
    known.addLinksOf(page, follow);
    const [onward] = follow;
    if (forwards && onward && entry === front && sameSite(onward, startUrl)) known.add(pageAddress(onward) ?? onward).front = true;
  }

  /** Reads these pages, a few at a time. What one page finds becomes known when all of them are done, so that order is not chance. */
  async function wave(entries: readonly Known[], isStart: boolean): Promise<void> {
    const results = new Map<Known, Visit>();
    let next = 0;
    ports.onPlan?.(entries.map(({ url, kinds, texts }) => ({ url, kind: kinds[0] ?? 'other', title: [...texts].find(Boolean) ?? '' })));
    const worker = async (): Promise<void> => {
      for (let entry = entries[next++]; entry && !signal.aborted; entry = entries[next++]) {
        const result = await visit(entry, isStart);
        if (!result) return;
        results.set(entry, result);
        entry.page = result.page;
        done++;
        await ports.onProgress?.({ site: assembled(null), done, planned: Math.max(done, Math.min(maxPages, done + known.open().length)), url: entry.url });
      }
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, entries.length) }, worker));
    for (const entry of entries) entry.page = null;
    for (const entry of entries) {
      const result = results.get(entry);
      if (result) settle(entry, result);
    }
    known.classify('open');
  }

  if (!known.all().length) {
    const start = known.add(startUrl);
    start.kinds = known.kindsOf(start);
    fetched++;
    await wave([start], true);
  }
  // The audit begins on any page; the front page is always worth reading. (/~name/ is a site in somebody else's house.)
  const first = known.all()[0]?.page;
  if (first?.snapshot && !isRoot(startUrl) && !/\/~/.test(startUrl) && !options.unlinked) known.add(new URL('/', startUrl).href);
  for (const url of options.unlinked ?? []) known.add(url, 'page', true);
  known.classify('open');

  while (!signal.aborted && fetched < maxPages) {
    const open = known.open();
    const room = maxPages - fetched;
    const linked = open.filter((entry) => !entry.unlinked);
    const read = known.all().filter((entry) => entry.page && !entry.alias);
    const chosen = choose(linked.length ? linked : open, read, { room, batch: concurrency, small: open.length <= room });
    if (!chosen.length) break;
    fetched += chosen.length;
    await wave(chosen, false);
  }
  known.classify('all');
  return assembled(signal.aborted ? 'cancelled' : 'limit');
}
