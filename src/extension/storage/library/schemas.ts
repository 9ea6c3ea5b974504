import * as v from 'valibot';
import { CATEGORIES } from '../../../core/model/audit.ts';
import { isSample, sampleOrigin } from '../../../core/site/kept-name.ts';
import { PAGE_KINDS, PAGE_REASONS, PAGE_STATUSES } from '../../../core/model/site.ts';

/**
 * What a saved audit may look like: the form of AUDIT-JSON, and nothing else. Used where data comes from outside, that is from a file.
 * Keys that are not known are left out.
 */

/** No text of an audit is longer; a page's title or an address can be long, a book cannot be one. */
const MAX_TEXT = 20_000;
const MAX_PAGES = 1000;
const MAX_EVIDENCE = 100;
const MAX_FINDINGS = 1000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const lang = v.picklist(['ja', 'en']);
const moment = v.pipe(v.string(), v.isoTimestamp());
/** Files have no origin: their audits are kept under their folder. */
const isFolder = (value: string): boolean => value === 'file://' || (/^file:\/\/\//.test(value) && new URL(value).href === value);

const webOrigin = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT),
  v.check((value) => URL.canParse(value) && (isFolder(value) || (/^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value)), 'an origin'),
);

/** As a site's audits are kept: see `keptName`. */
const keptOrigin = v.union([
  webOrigin,
  v.pipe(
    v.string(),
    v.check((value) => isSample(value) && v.is(webOrigin, sampleOrigin(value)), 'a sample'),
  ),
]);

/** Values are plain JSON in the forms of their criteria; views show only what they know. */
const json = v.unknown();

const note = v.object({ key: id, params: v.optional(v.record(id, v.union([text, v.number()]))) });

const evidence = v.object({
  pageUrl: text,
  pageTitle: text,
  quote: text,
  prefix: text,
  suffix: text,
  selector: text,
  offset: v.number(),
  textHash: text,
  value: json,
  confidence: v.number(),
});

const status = v.picklist(['met', 'partial', 'missing', 'flagged', 'unknown']);

const finding = v.object({
  id,
  status,
  value: json,
  evidence: v.pipe(v.array(evidence), v.maxLength(MAX_EVIDENCE)),
  note: v.nullable(text),
  noteKey: v.nullable(note),
});

const counts = { met: count, partial: count, missing: count, unknown: count };

const summary = v.object({
  ...counts,
  flags: v.object({ flagged: count, clear: count, unknown: count }),
  byCategory: v.record(v.picklist(CATEGORIES), v.object({ ...counts, of: count })),
  advice: text,
  adviceKey: note,
});

const page = { url: text, title: text, kind: v.picklist(PAGE_KINDS), status: v.picklist(PAGE_STATUSES), reason: v.nullable(v.picklist(PAGE_REASONS)) };

const manualState = v.picklist(['open', 'good', 'concern', 'skipped']);

const audit = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: text, version: text, catalogue: text }),
  lang,
  site: v.object({ origin: webOrigin, startUrl: text, title: text, providerName: text, sample: v.exactOptional(v.literal(true)) }),
  startedAt: moment,
  finishedAt: moment,
  pages: v.pipe(v.array(v.object({ ...page, bytes: count, encoding: text })), v.maxLength(MAX_PAGES)),
  findings: v.pipe(
    v.array(finding),
    v.maxLength(MAX_FINDINGS),
    v.check((findings) => new Set(findings.map((item) => item.id)).size === findings.length, 'each criterion once'),
  ),
  summary,
  manual: v.array(v.object({ id, state: manualState, note: text })),
  questions: v.array(v.object({ criterion: id, text })),
});

export const savedAudit = v.object({
  schemaVersion: v.literal(2),
  id,
  origin: keptOrigin,
  phase: v.picklist(['done', 'cancelled']),
  startedAt: moment,
  finishedAt: moment,
  pages: v.pipe(v.array(v.object({ ...page, liveAt: v.nullable(moment) })), v.maxLength(MAX_PAGES)),
  audit,
  error: v.nullable(v.picklist(['tab-closed', 'no-connection', 'storage-full', 'storage-blocked', 'newer-schema', 'empty-shell'])),
  permissionNeeded: v.boolean(),
});

export const additions = v.object({
  schemaVersion: v.literal(1),
  origin: keptOrigin,
  verdicts: v.array(v.object({ criterion: id, status, note: text, at: moment })),
  manual: v.array(v.object({ id, state: manualState, note: text, at: v.nullable(moment) })),
  answers: v.array(v.object({ criterion: id, text, at: v.union([moment, v.pipe(v.string(), v.isoDate())]) })),
  unasked: v.array(id),
});
