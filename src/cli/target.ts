import { statSync } from 'node:fs';
import type { SitePage, SiteSnapshot } from '../core/model/site.ts';
import { crawl, emptySite } from '../crawl/crawl.ts';
import { readPage } from '../parse/page.ts';
import { webFetch } from './fetch.ts';
import { type FolderOptions, siteFromFile, siteFromFolder, TargetError } from './folder.ts';

/** A target of the command line: an address, a folder of saved pages, or one HTML file. */

export interface TargetOptions extends FolderOptions {
  version: string;
}

const isAddress = (target: string): boolean => /^https?:\/\//i.test(target);

const WHY: Record<string, string> = {
  network: 'no connection',
  timeout: 'no answer in time',
  http: 'the server answers with an error',
  'not-found': 'page not found',
  login: 'it asks for a log-in',
  'other-site': 'it leads to another site',
  pdf: 'it is a PDF',
  'not-html': 'it is not HTML',
  robots: 'robots.txt forbids it',
  cancelled: 'cancelled',
};

/** An audit of nothing is none: the start page has to have answered, or another page has to be read. */
function assertReadable(target: string, site: SiteSnapshot): SiteSnapshot {
  const [start] = site.pages as [SitePage | undefined];
  if (!start || (start.snapshot === null && !site.pages.some((page) => page.status === 'read')))
    throw new TargetError(`${target}: ${WHY[start?.reason ?? ''] ?? 'nothing could be read'}`);
  return site;
}

async function siteFromAddress(target: string, options: TargetOptions): Promise<SiteSnapshot> {
  if (!URL.canParse(target)) throw new TargetError(`${target}: not an address`);
  const now = options.now ?? (() => new Date().toISOString());
  const ports = { fetch: webFetch(target, options.version), parse: readPage, now, ...(options.onProgress ? { onProgress: options.onProgress } : {}) };
  return crawl(emptySite(target, now()), ports, { ...(options.signal ? { signal: options.signal } : {}), ...(options.maxPages ? { maxPages: options.maxPages } : {}) });
}

/** Reads a target. Throws TargetError, with one line that says why, where nothing of it can be read. */
export async function siteFromTarget(target: string, options: TargetOptions): Promise<SiteSnapshot> {
  if (isAddress(target)) return assertReadable(target, await siteFromAddress(target, options));
  const stats = statSync(target, { throwIfNoEntry: false });
  if (!stats) throw new TargetError(`${target}: no such file or folder`);
  return assertReadable(target, await (stats.isDirectory() ? siteFromFolder(target, options) : siteFromFile(target, options)));
}
