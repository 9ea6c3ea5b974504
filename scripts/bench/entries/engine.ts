import { auditSite } from '../../../src/core/audit/run.ts';
import { provisional } from '../../../src/core/audit/provisional.ts';
import type { SiteSnapshot } from '../../../src/core/model/site.ts';
import { kindsOf } from '../../../src/core/site/kinds.ts';
import type { LivePage } from '../../../src/extension/content/contract.ts';

/** Stands for the background: what it does with a page that is handed to it, until there is something to show. */

function siteOf({ snapshot, bytes, encoding }: LivePage): SiteSnapshot {
  const { url, title } = snapshot;
  const now = new Date().toISOString();
  const kinds = kindsOf({ url, linkTexts: [], snapshot, isStart: true });
  return {
    origin: new URL(url).origin,
    startUrl: url,
    startedAt: now,
    finishedAt: now,
    pages: [{ url, title, bytes, encoding, snapshot, kinds, status: 'read', reason: null, linkTexts: [], liveAt: now }],
  };
}

/** Milliseconds for the audit of one page, from the JSON that the content script answers. */
function auditPage(json: string): { ms: number; size: number } {
  const start = performance.now();
  const site = siteOf(JSON.parse(json) as LivePage);
  const { findings } = provisional(auditSite(site, { lang: 'ja', version: '0' }), site);
  return { ms: performance.now() - start, size: findings.length };
}

Object.assign(globalThis, { hishoBenchEngine: auditPage });
