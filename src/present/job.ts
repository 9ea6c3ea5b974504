import type { Audit } from '../core/model/audit.ts';
import type { OwnVerdict } from '../core/model/dossier.ts';
import type { PageKind, PageReason, PageStatus } from '../core/model/site.ts';

/** What the views need to know of a job: the shape of the extension's job state, which `present` must not import. */
export interface JobPageInput {
  url: string;
  title: string;
  kind: PageKind;
  status: PageStatus | 'waiting' | 'reading';
  reason: PageReason | null;
  /** When it was read in an open tab, ISO 8601; null or left out for a page that was fetched. */
  liveAt?: string | null;
}

/** A message key for each page or site that can't be audited, or is not: what the extension calls an error, and a job stopped before any result. */
export type BlockedKey =
  | 'browser-page'
  | 'store-page'
  | 'pdf'
  | 'file-permission'
  | 'no-connection'
  | 'empty-shell'
  | 'not-a-provider'
  | 'several-providers'
  | 'tab-closed'
  | 'storage-full'
  | 'storage-blocked'
  | 'newer-schema'
  | 'permission'
  | 'internal'
  | 'cancelled'
  | 'ask-first';

/** Why nothing can be audited, or no more, and what to do, in words. */
export type Blocked = Record<BlockedKey, { title: string; say: string; todo: string }>;

export interface JobInput {
  id: string;
  origin: string;
  /** Made in a private window. */
  isPrivate?: boolean;
  /** The site of an invented company that comes with the extension. */
  sample?: true;
  phase: 'running' | 'done' | 'failed' | 'cancelled';
  startedAt: string;
  finishedAt: string | null;
  pages: JobPageInput[];
  audit: Audit | null;
  /** The person's own on this site. */
  verdicts?: readonly OwnVerdict[];
  error: BlockedKey | null;
  permissionNeeded: boolean;
}
