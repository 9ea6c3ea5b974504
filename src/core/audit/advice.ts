import type { Finding, Note } from '../model/audit.ts';
import type { SiteSnapshot } from '../model/site.ts';

/** One sentence on the whole. Two or more warning signs: the guide's own rule, that refraining is wise. */
export function advise(findings: readonly Finding[], site: SiteSnapshot): Note {
  const signs = findings.filter((f) => f.status === 'flagged').length;
  const unread = site.pages.filter((page) => page.status === 'empty' || page.status === 'failed').length;
  if (signs >= 2) return { key: 'advice-signs', params: { count: signs } };
  if (signs === 1) return { key: 'advice-sign' };
  const open = findings.filter((f) => f.status === 'missing' || f.status === 'partial').length;
  if (site.pages.filter((page) => page.status === 'read').length <= unread) return { key: 'advice-unread' };
  return open > 0 ? { key: 'advice-open', params: { count: open } } : { key: 'advice-stated' };
}
