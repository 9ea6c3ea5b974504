import { auditSite } from '../../src/core/audit/run.ts';
import type { Audit, Finding } from '../../src/core/model/audit.ts';
import type { PageKind, PageReason, PageStatus, SitePage, SiteSnapshot } from '../../src/core/model/site.ts';
import { snapshotFromHtml } from '../../src/parse/tree.ts';

/** Audits pages given as HTML strings: what a criterion's test needs. */

export interface TestPage {
  html: string;
  kinds?: PageKind[];
  status?: PageStatus;
  reason?: PageReason;
  linkTexts?: string[];
}

const ORIGIN = 'https://provider.example';

export function siteOf(pages: Record<string, string | TestPage>, origin: string = ORIGIN): SiteSnapshot {
  const list = Object.entries(pages).map(([path, given]): SitePage => {
    const page = typeof given === 'string' ? { html: given } : given;
    const url = new URL(path, origin).href;
    const snapshot = page.html ? snapshotFromHtml(page.html, url) : null;
    return {
      url,
      snapshot,
      title: snapshot?.title ?? '',
      kinds: page.kinds ?? [path === '/' ? 'home' : 'other'],
      status: page.status ?? 'read',
      reason: page.reason ?? null,
      bytes: page.html.length,
      encoding: 'utf-8',
      linkTexts: page.linkTexts ?? [],
    };
  });
  return { origin, startUrl: `${origin}/`, startedAt: '2026-11-22T00:00:00.000Z', finishedAt: '2026-11-22T00:00:01.000Z', pages: list };
}

export const auditPages = (pages: Record<string, string | TestPage>, origin?: string): Audit => auditSite(siteOf(pages, origin), { lang: 'ja', version: '0.0.0-test' });

/** Audits one page of body HTML, of the kind that the criterion looks at. */
export const auditBody = (html: string, kind: PageKind = 'home'): Audit => auditPages({ '/': { html: `<html lang="ja"><body>${html}</body></html>`, kinds: [kind] } });

export function findingOf(audit: Audit, id: string): Finding {
  const finding = audit.findings.find((f) => f.id === id);
  if (!finding) throw new Error(`no finding ${id}`);
  return finding;
}

export const statusOf = (audit: Audit, id: string): Finding['status'] => findingOf(audit, id).status;
