import type { PageKind, PageReason, PageStatus } from './site.ts';

/** Stages 4 and 5: findings and the audit, in the form of schema version 1. The only input of every view and export. */

export const SCHEMA_VERSION = 1;

/**
 * - `met`: a page of the site says it, concretely, of the provider itself; for a red flag: looked for, and not there
 * - `partial`: said, but vague, conditional, planned or unverifiable
 * - `missing`: the pages that would say it were read, and none does
 * - `flagged`: red flags only, the sign is there
 * - `unknown`: the pages that would say it could not be read
 */
export type Status = 'met' | 'partial' | 'missing' | 'flagged' | 'unknown';

export const CATEGORIES = ['company', 'contact', 'service', 'price', 'contract', 'privacy', 'support', 'flag'] as const;
/** The sections of the catalogue. Ids of `payment.*` stand under `price`, `terms.*` under `contract`, `cert.*` and `security.*` under `privacy`, `governance.*` under `support`. */
export type Category = (typeof CATEGORIES)[number];

export interface Evidence {
  pageUrl: string;
  pageTitle: string;
  /** The words as they stand on the page, at most 160 characters. */
  quote: string;
  /** Up to 32 characters before and after, to find the quote again. */
  prefix: string;
  suffix: string;
  /** CSS path of the block that holds the quote. */
  selector: string;
  /** Offset of the quote in the page's text and a hash of that text: the cheap way to find it again. */
  offset: number;
  textHash: string;
  /** The value in normal form, as this evidence states it. */
  value: unknown;
  confidence: number;
}

/** What is needed to find the words again. */
export type QuoteAnchor = Pick<Evidence, 'quote' | 'prefix' | 'suffix' | 'offset' | 'textHash'>;

export interface Finding {
  id: string;
  status: Status;
  /** Normal form by criterion, null where it has none. */
  value: unknown;
  evidence: Evidence[];
  /** One sentence in the audit's language; null where there is nothing to add. */
  note: string | null;
  /** The same remark as a key, so that views can say it in another language. */
  noteKey: Note | null;
}

/** A remark without its language: key in `core/audit/notes.ts` and parameters. */
export interface Note {
  key: string;
  params?: Record<string, string | number>;
}

export type Lang = 'ja' | 'en';

/** The same words in both languages of the product. */
export interface Bilingual {
  ja: string;
  en: string;
}

export interface AuditPage {
  url: string;
  title: string;
  kind: PageKind;
  status: PageStatus;
  reason: PageReason | null;
  bytes: number;
  encoding: string;
}

export interface StatusCounts {
  met: number;
  partial: number;
  missing: number;
  unknown: number;
}

export interface Summary extends StatusCounts {
  /** Warning signs are counted apart: `clear` is a sign that was looked for and not seen. */
  flags: { flagged: number; clear: number; unknown: number };
  byCategory: Record<string, StatusCounts & { of: number }>;
  advice: string;
  adviceKey: Note;
}

export type ManualState = 'open' | 'good' | 'concern' | 'skipped';

export interface Audit {
  schemaVersion: typeof SCHEMA_VERSION;
  tool: { name: string; version: string; catalogue: string };
  lang: Lang;
  /** `sample`: the site of an invented company that comes with the product. Never set for a site of the web. */
  site: { origin: string; startUrl: string; title: string; providerName: string; sample?: true };
  startedAt: string;
  finishedAt: string;
  pages: AuditPage[];
  /** Every criterion of the catalogue once, in its order. */
  findings: Finding[];
  summary: Summary;
  manual: { id: string; state: ManualState; note: string }[];
  questions: { criterion: string; text: string }[];
}
