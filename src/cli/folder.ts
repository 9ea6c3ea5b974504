import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { SiteSnapshot } from '../core/model/site.ts';
import { siteHost } from '../core/site/same-site.ts';
import { crawl, type CrawlOptions, emptySite } from '../crawl/crawl.ts';
import type { CrawlProgress, Fetched, FetchResult, Ports } from '../crawl/ports.ts';
import { readPage } from '../parse/page.ts';

/**
 * A folder of saved pages as a site: a file's path is its path on the site. Links are followed inside it, files that nothing links to
 * are read last (terms and 特商法 pages often are such, FIELD-NOTES B25), and nothing is fetched.
 */

export interface FolderOptions {
  /** Overrides the folder's `site.json`. */
  origin?: string;
  maxPages?: number;
  signal?: AbortSignal;
  onProgress?: (progress: CrawlProgress) => void;
  /** For tests: the clock. */
  now?: () => string;
}

/** A target that can't be read at all; the message says why in one line. */
export class TargetError extends Error {}

const FOLDER_PAGES = 200;
const INDEXES = ['index.html', 'index.htm', 'index.xhtml', 'index.shtml', 'index.php', 'default.html', 'default.htm'];
const IS_PAGE = /\.(?:x|s)?html?$/i;

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** `--origin`, else `site.json`, else `https://<folder name>.example`. Throws TargetError where that is no http(s) origin. */
export function originOf(dir: string, given?: string): string {
  const origin =
    given ??
    savedOrigin(dir) ??
    `https://${
      encodeURIComponent(basename(resolve(dir)).toLowerCase())
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'site'
    }.example`;
  try {
    const url = new URL(origin);
    if (/^https?:$/.test(url.protocol)) return url.origin;
  } catch {
    // Said below.
  }
  throw new TargetError(`not an origin: ${origin}`);
}

function savedOrigin(dir: string): string | undefined {
  const file = join(dir, 'site.json');
  if (!isFile(file)) return undefined;
  try {
    const { origin } = JSON.parse(readFileSync(file, 'utf8')) as { origin?: unknown };
    return typeof origin === 'string' ? origin : undefined;
  } catch {
    throw new TargetError(`${file} is not JSON`);
  }
}

/** The file of a path on the site, and the path that it has by its own name: path, path.html, path/index.html. Null for none. */
export function fileOf(dir: string, pathname: string): { file: string; path: string } | null {
  const root = resolve(dir);
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const bare = path.replace(/\/+$/, '');
  const names = [...(path.endsWith('/') ? [] : [path]), ...(bare === '' ? [] : ['.html', '.htm'].map((suffix) => bare + suffix)), ...INDEXES.map((name) => `${bare}/${name}`)];
  for (const name of names) {
    const file = resolve(root, `.${name}`);
    if ((file === root || file.startsWith(root + sep)) && isFile(file)) return { file, path: name.replace(/\/index\.html?$/, '/') };
  }
  return null;
}

/** Pages of the folder as paths on the site, in the order of their names. Hidden folders and dependencies are left out. */
export function pagesOf(dir: string): string[] {
  return (readdirSync(dir, { recursive: true }) as string[])
    .map((name) => name.split(sep).join('/'))
    .filter((name) => IS_PAGE.test(name) && !/(?:^|\/)(?:\.|node_modules\/)/.test(name))
    .sort()
    .map((name) => `/${name}`.replace(/\/index\.html?$/i, '/'));
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function portsFor(dir: string, origin: string, options: FolderOptions): Ports {
  const answer = (url: string): FetchResult => {
    const { pathname, search } = new URL(url);
    if (siteHost(url) !== siteHost(origin)) return { ok: false, error: 'other-site' };
    const found = fileOf(dir, pathname);
    if (!found) return { ok: true, value: { status: 404, url, contentType: null, bytes: new Uint8Array(), cut: false } };
    return { ok: true, value: { status: 200, url: origin + encodePath(found.path) + search, contentType: null, bytes: readFileSync(found.file), cut: false } };
  };
  return {
    fetch: async (url) => answer(url),
    parse: (fetched: Fetched) => readPage({ ...fetched }),
    now: options.now ?? (() => new Date().toISOString()),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  };
}

const crawlOptions = (options: FolderOptions): CrawlOptions => ({ robots: false, timeoutMs: 60_000, ...(options.signal ? { signal: options.signal } : {}) });

/** Reads a folder of saved pages. Throws TargetError where there is no page in it. */
export async function siteFromFolder(dir: string, options: FolderOptions = {}): Promise<SiteSnapshot> {
  const origin = originOf(dir, options.origin);
  const pages = pagesOf(dir);
  const entry = fileOf(dir, '/')?.path ?? pages[0];
  if (entry === undefined) throw new TargetError(`no HTML file in ${dir}`);
  const ports = portsFor(dir, origin, options);
  return crawl(emptySite(origin + encodePath(entry), ports.now()), ports, {
    ...crawlOptions(options),
    maxPages: options.maxPages ?? FOLDER_PAGES,
    unlinked: pages.map((path) => origin + encodePath(path)),
  });
}

/** Reads one saved page. What it links to is known, and not read. */
export async function siteFromFile(file: string, options: FolderOptions = {}): Promise<SiteSnapshot> {
  const dir = dirname(resolve(file));
  const origin = originOf(dir, options.origin);
  const ports = portsFor(dir, origin, options);
  return crawl(emptySite(`${origin}/${encodeURIComponent(basename(file))}`.replace(/\/index\.html?$/, '/'), ports.now()), ports, { ...crawlOptions(options), maxPages: 1 });
}
