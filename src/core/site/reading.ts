import type { PageSnapshot } from '../model/page.ts';
import type { PageReason, PageStatus } from '../model/site.ts';

/** What came of reading one page: the parts of a `SitePage` that its bytes decide. */
export interface PageReading {
  status: PageStatus;
  reason: PageReason | null;
  title: string;
  bytes: number;
  /** WHATWG label, '' where nothing was decoded. */
  encoding: string;
  /** Kept for `read`, and for a shell, whose static footer still has links. */
  snapshot: PageSnapshot | null;
  /** Absolute addresses that the page leads to by itself: meta refresh first, then frames. */
  follow: string[];
  /** True where a meta refresh sends the visitor on at once. */
  forwards: boolean;
}
