import type { PageKind, SiteSnapshot } from '../core/model/site.ts';
import type { PageReading } from '../core/site/reading.ts';

/** What the crawl needs from the place it runs in: the extension's background, the command line, or a folder of saved pages. */

export interface FetchOptions {
  /** Aborted on cancel and when the time is up. */
  signal: AbortSignal;
  timeoutMs: number;
  /** Reading stops here; the rest is dropped and `cut` set. */
  maxBytes: number;
}

export interface Fetched {
  status: number;
  /** The address that answered, after redirects within the site. */
  url: string;
  contentType: string | null;
  bytes: Uint8Array;
  cut: boolean;
}

/** - `other-site`: it redirects to another site (not followed). - `policy`: browser or page forbid the request. */
export type FetchFailure = 'network' | 'timeout' | 'other-site' | 'policy';

export type FetchResult = { ok: true; value: Fetched } | { ok: false; error: FetchFailure };

export interface Ports {
  /** GET without cookies and referrer. Expected failures are results, not exceptions. */
  fetch(url: string, options: FetchOptions): Promise<FetchResult>;
  parse(fetched: Fetched): PageReading | Promise<PageReading>;
  /** ISO time. */
  now(): string;
  /** Called before a few pages are read together, with all of them. */
  onPlan?(pages: readonly PlannedPage[]): void;
  /** Called after every page with the site as far as it is known, to be shown and saved. */
  onProgress?(progress: CrawlProgress): void | Promise<void>;
}

/** A page that is about to be read, as its links describe it. */
export interface PlannedPage {
  url: string;
  kind: PageKind;
  /** Words of a link that leads to it, '' where there are none. */
  title: string;
}

export interface CrawlProgress {
  site: SiteSnapshot;
  /** Pages done and pages that will be done, as far as known. */
  done: number;
  planned: number;
  /** The page just finished. */
  url: string;
}
