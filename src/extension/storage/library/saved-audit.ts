import { type ChangeKind, changesBetween } from '../../../core/audit/changes.ts';
import { ownSummary } from '../../../core/audit/own-summary.ts';
import { withOwnVerdicts } from '../../../core/audit/own-verdicts.ts';
import type { Audit } from '../../../core/model/audit.ts';
import type { OwnVerdict } from '../../../core/model/dossier.ts';
import type { ErrorCode, JobPage, JobState } from '../../messages/protocol.ts';
import { keptName } from '../../../core/site/kept-name.ts';
import { brandName, domainOf } from '../../../present/names.ts';
import { type Fields, hasTexts, isFields, isListOf } from './forms.ts';
import { LibraryError } from './library-error.ts';

/** A finished audit as it is kept. Raised with every change of the form; `migrate` brings older ones up to it. */
export const SAVED_SCHEMA = 2;

export interface SavedAudit {
  schemaVersion: typeof SAVED_SCHEMA;
  id: string;
  /** The site's `keptName`: for all but samples its origin. */
  origin: string;
  phase: 'done' | 'cancelled';
  startedAt: string;
  /** ISO 8601 in UTC, so that moments sort as text. */
  finishedAt: string;
  pages: JobPage[];
  audit: Audit;
  error: ErrorCode | null;
  permissionNeeded: boolean;
}

/** What a list shows of an audit, kept apart so that a list of hundreds need not load them. */
export interface AuditSummary {
  id: string;
  origin: string;
  finishedAt: string;
  providerName: string;
  /** The name under which the site sells its service, '' where it is the provider's own. */
  brand: string;
  domain: string;
  /** The site of an invented company that comes with the extension. */
  sample?: true;
  met: number;
  partial: number;
  missing: number;
  unknown: number;
  /** Ids of the warning signs. */
  flagged: string[];
  /** Criteria that the person decided, which these counts follow; left out in lines of an earlier version. */
  own?: number;
  readPages: number;
  unreadPages: number;
  /** What is different from the audit of the site before it; null for the first. */
  changes: ChangeCounts | null;
}

export interface ChangeCounts {
  new: number;
  gone: number;
  /** Another status or value. */
  other: number;
}

function countChanges(before: Audit, after: Audit): ChangeCounts {
  const kinds = changesBetween(before, after).map(({ kind }) => kind);
  const count = (...wanted: ChangeKind[]): number => kinds.filter((kind) => wanted.includes(kind)).length;
  return { new: count('new'), gone: count('gone'), other: count('status', 'value') };
}

/** Null for a job that has nothing to keep: it failed, or still runs. */
export function savedAuditOf(job: JobState): SavedAudit | null {
  const { id, phase, startedAt, finishedAt, pages, audit, error, permissionNeeded } = job;
  if ((phase !== 'done' && phase !== 'cancelled') || !audit || !finishedAt) return null;
  return { schemaVersion: SAVED_SCHEMA, id, origin: keptName(job), phase, startedAt, finishedAt, pages, audit, error, permissionNeeded };
}

/** The state that views show of a kept audit, with the person's own verdicts on its site. */
export function jobOf({ schemaVersion: _, ...saved }: SavedAudit, verdicts: OwnVerdict[]): JobState {
  const { sample } = saved.audit.site;
  return { ...saved, verdicts, schemaVersion: 1, isPrivate: false, ...(sample ? { sample, origin: saved.audit.site.origin } : {}) };
}

/** `before`: the audit of the site before this one. `verdicts`: the person's own on this site. */
export function summaryOf({ id, origin, finishedAt, audit }: SavedAudit, before: SavedAudit | null, verdicts: readonly OwnVerdict[] = []): AuditSummary {
  const { met, partial, missing, unknown, own } = ownSummary(audit, verdicts);
  const readPages = audit.pages.filter(({ status }) => status === 'read').length;
  return {
    id,
    origin,
    finishedAt,
    providerName: audit.site.providerName,
    brand: brandName(
      audit.site.title,
      audit.pages.map(({ title }) => title),
      audit.site.providerName,
    ),
    domain: domainOf(audit.site.startUrl || origin),
    ...(audit.site.sample ? { sample: true } : {}),
    met,
    partial,
    missing,
    unknown,
    flagged: withOwnVerdicts(audit, verdicts)
      .findings.filter(({ status }) => status === 'flagged')
      .map((finding) => finding.id),
    own,
    readPages,
    unreadPages: audit.pages.length - readPages,
    changes: before && countChanges(before.audit, audit),
  };
}

/** Form of a version → form of the next. Version 1 was the job's state under `job:<origin>` in `storage.local` (0.1.0). */
const STEPS: Readonly<Record<number, (stored: Fields) => Fields>> = {
  1: ({ isPrivate: _, pages, ...stored }) => ({
    ...stored,
    schemaVersion: 2,
    pages: Array.isArray(pages) ? pages.map((page: unknown) => (isFields(page) ? { liveAt: null, ...page } : page)) : [],
  }),
};

const isFinding = (value: unknown): boolean => hasTexts(value, 'id', 'status') && isListOf(value.evidence, (evidence) => hasTexts(evidence, 'pageUrl', 'quote'));

const isPage = (value: unknown): boolean => hasTexts(value, 'url', 'title', 'kind', 'status');

const isSummary = (value: unknown): boolean => isFields(value) && isFields(value.flags) && isFields(value.byCategory) && isFields(value.adviceKey);

/** Everything is there that views look into without asking. */
const isWhole = (stored: Fields, audit: Fields): boolean =>
  hasTexts(stored, 'id', 'origin', 'startedAt', 'finishedAt') &&
  isListOf(stored.pages, isPage) &&
  hasTexts(audit.site, 'origin', 'startUrl', 'title', 'providerName') &&
  isListOf(audit.pages, isPage) &&
  isListOf(audit.findings, isFinding) &&
  isSummary(audit.summary) &&
  Array.isArray(audit.manual) &&
  Array.isArray(audit.questions);

/**
 * A stored audit in today's form. Throws LibraryError 'newer' for one of a later version of the product, which is never overwritten,
 * and 'damaged' for anything else that is no audit.
 */
export function migrate(stored: unknown): SavedAudit {
  let current = stored;
  for (;;) {
    const version = isFields(current) && typeof current.schemaVersion === 'number' ? current.schemaVersion : 0;
    if (version > SAVED_SCHEMA) throw new LibraryError('newer');
    if (!isFields(current) || !isFields(current.audit)) throw new LibraryError('damaged');
    if ((current.audit.schemaVersion as number) > 1) throw new LibraryError('newer');
    if (version === SAVED_SCHEMA && !isWhole(current, current.audit)) throw new LibraryError('damaged');
    if (version === SAVED_SCHEMA) return current as unknown as SavedAudit;
    const step = STEPS[version];
    if (!step) throw new LibraryError('damaged');
    current = step(current);
  }
}
