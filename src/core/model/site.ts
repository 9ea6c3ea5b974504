import type { PageSnapshot } from './page.ts';

/** Stage 2, the site: its pages, what each is, and what could not be read. */

export const PAGE_KINDS = [
  'home',
  'company',
  'contact',
  'price',
  'service',
  'flow',
  'faq',
  'privacy',
  'security',
  'terms',
  'tokushoho',
  'cases',
  'news',
  'recruit',
  'blog',
  'other',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * - `read`: its text was read.
 * - `failed`: network or HTTP error, dead link.
 * - `blocked`: login, robots.txt, redirect to another site, browser or page policy.
 * - `empty`: nothing to read (script shell, PDF, picture).
 * - `skipped`: known, but over the page limit or cancelled.
 */
export const PAGE_STATUSES = ['read', 'failed', 'blocked', 'empty', 'skipped'] as const;
export type PageStatus = (typeof PAGE_STATUSES)[number];

/** Why a page is not read, or what was cut of a read one. Shown to the user through the message catalogue. */
export const PAGE_REASONS = [
  'network',
  'timeout',
  'http',
  'not-found',
  'login',
  'robots',
  'other-site',
  'policy',
  'shell',
  'pdf',
  'not-html',
  'limit',
  'cancelled',
  'too-large',
] as const;
export type PageReason = (typeof PAGE_REASONS)[number];

export interface SitePage {
  url: string;
  title: string;
  /** What the page mainly is, in the order of certainty; a page can be two kinds. At least one. */
  kinds: PageKind[];
  status: PageStatus;
  reason: PageReason | null;
  bytes: number;
  encoding: string;
  /** Words of the links that lead here, longest first, at most five. */
  linkTexts: string[];
  /** Null unless `status` is `read`, or `empty` with a shell that says a little. */
  snapshot: PageSnapshot | null;
  /** When the page was read in an open tab, ISO 8601; left out where it was fetched. */
  liveAt?: string;
}

export interface SiteSnapshot {
  origin: string;
  startUrl: string;
  startedAt: string;
  finishedAt: string;
  pages: SitePage[];
}
