import { CRITERIA, EVIDENCE_CRITERIA, FLAG_CRITERIA } from '../criteria/index.ts';
import { MANUAL_CHECKS } from '../criteria/manual.ts';
import { extractFacts } from '../facts/extract.ts';
import { viewSite } from '../facts/reading/view.ts';
import type { Audit, Finding, Lang, Note } from '../model/audit.ts';
import { SCHEMA_VERSION } from '../model/audit.ts';
import type { Criterion, Verdict } from '../model/criterion.ts';
import type { Facts } from '../facts/index.ts';
import type { SitePage, SiteSnapshot } from '../model/site.ts';
import { unreadPages, unreadWebPages } from '../site/coverage.ts';
import { advise } from './advice.ts';
import { evidenceOf } from './evidence.ts';
import { renderNote } from './notes.ts';
import { questionsFor } from './questions.ts';
import { summarize } from './tally.ts';

/** Site → audit: facts, findings in the catalogue's order, and what the whole amounts to. */

export const TOOL_NAME = 'Hisho Audit';
/** Version of the catalogue of criteria; raised when an id or the meaning of a status changes. */
export const CATALOGUE_VERSION = '1';

export interface AuditOptions {
  lang: Lang;
  /** Version of the product, as in package.json. */
  version: string;
}

const finding = (id: string, status: Finding['status'], value: unknown, evidence: Finding['evidence'], note: Note | null, lang: Lang): Finding => ({
  id,
  status,
  value,
  evidence,
  note: note ? renderNote(note, lang) : null,
  noteKey: note,
});

function unreadNote(pages: readonly SitePage[]): Note {
  const [first] = pages as [SitePage, ...SitePage[]];
  const page = first.linkTexts[0] || first.title || first.url;
  return { key: `unread-${first.reason ?? first.status}`, params: { page } };
}

function evaluate(criterion: Criterion, facts: Facts, site: SiteSnapshot, findings: ReadonlyMap<string, Finding>): Verdict {
  try {
    return criterion.evaluate(facts, { site, findings });
  } catch (error) {
    return { status: 'unknown', note: { key: 'criterion-error', params: { message: error instanceof Error ? error.message : String(error) } } };
  }
}

/** Absence is a claim about the pages read: where one that would say it was not, the claim is withdrawn. */
function resolve(criterion: Criterion, verdict: Verdict, site: SiteSnapshot, lang: Lang): Finding {
  if (verdict.status === 'unknown') return finding(criterion.id, 'unknown', null, [], verdict.note, lang);
  const evidence = evidenceOf(site, verdict.evidence);
  if (verdict.status === 'met' || verdict.status === 'partial' || verdict.status === 'flagged')
    return finding(criterion.id, verdict.status, verdict.value, evidence, verdict.note, lang);
  const unread = (criterion.byPages ? unreadWebPages : unreadPages)(site, criterion.pages);
  if (unread.length && verdict.evidence.length === 0) return finding(criterion.id, 'unknown', null, [], unreadNote(unread), lang);
  const status = verdict.status === 'clear' ? 'met' : verdict.status === 'missing' ? 'missing' : 'flagged';
  return finding(criterion.id, status, null, evidence, verdict.note, lang);
}

/** Criteria in an order in which those named in `after` come first. */
function inOrder(criteria: readonly Criterion[]): Criterion[] {
  return [...criteria.filter((c) => !c.after?.length), ...criteria.filter((c) => c.after?.length)];
}

/** Audits a site from its pages. Never throws: a criterion that fails is `unknown` and the others go on. */
export function auditSite(site: SiteSnapshot, { lang, version }: AuditOptions): Audit {
  const facts = extractFacts(viewSite(site));
  const byId = new Map<string, Finding>();
  for (const criterion of inOrder(CRITERIA)) byId.set(criterion.id, resolve(criterion, evaluate(criterion, facts, site, byId), site, lang));
  const findings = CRITERIA.map((criterion) => byId.get(criterion.id) as Finding);
  const counts = summarize(findings, EVIDENCE_CRITERIA, FLAG_CRITERIA);
  const advice = advise(findings, site);
  const home = site.pages[0];
  const name = byId.get('company.name');
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: TOOL_NAME, version, catalogue: CATALOGUE_VERSION },
    lang,
    site: { origin: site.origin, startUrl: site.startUrl, title: home?.title ?? '', providerName: typeof name?.value === 'string' ? name.value : '' },
    startedAt: site.startedAt,
    finishedAt: site.finishedAt,
    pages: site.pages.map(({ url, title, kinds, status, reason, bytes, encoding }) => ({ url, title, kind: kinds[0] ?? 'other', status, reason, bytes, encoding })),
    findings,
    summary: { ...counts, advice: renderNote(advice, lang), adviceKey: advice },
    manual: MANUAL_CHECKS.map(({ id }) => ({ id, state: 'open', note: '' })),
    questions: questionsFor(findings, EVIDENCE_CRITERIA, lang),
  };
}
