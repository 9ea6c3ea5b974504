import type { Audit } from '../../../../src/core/model/audit.ts';
import type { SavedAudit } from '../../../../src/extension/storage/library/saved-audit.ts';
import { auditPages } from '../../../support/audit-html.ts';

const SHOP = '<html lang="ja"><body><h1>会社概要</h1><table><tr><th>会社名</th><td>株式会社みなも</td></tr><tr><th>電話</th><td>022-713-0486</td></tr></table></body></html>';

const audits = new Map<string, Audit>();

function auditOf(origin: string): Audit {
  const audit = audits.get(origin) ?? auditPages({ '/': { html: SHOP, kinds: ['company'] } }, origin);
  audits.set(origin, audit);
  return audit;
}

/** A finished audit of a site, made on a day of November 2026. */
export function saved(id: string, origin = 'https://a.example', day = 22): SavedAudit {
  const finishedAt = `2026-11-${String(day).padStart(2, '0')}T00:00:01.000Z`;
  const audit = { ...auditOf(origin), startedAt: finishedAt, finishedAt };
  const pages = audit.pages.map(({ url, title, kind, status, reason }) => ({ url, title, kind, status, reason, liveAt: null }));
  return { schemaVersion: 2, id, origin, phase: 'done', startedAt: finishedAt, finishedAt, pages, audit, error: null, permissionNeeded: false };
}
