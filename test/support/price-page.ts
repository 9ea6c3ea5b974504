import type { PageKind } from '../../src/core/model/site.ts';
import { auditPages, findingOf } from './audit-html.ts';

/** One page of body HTML, audited: 'status value' of a criterion, for tables of tests. */

export interface PageOptions {
  kind?: PageKind;
  title?: string;
}

/** A plan as the tests write it: '33000/month/in/10/ライト'. */
const briefPlan = ({ yen, per, tax, hours, plan }: Record<string, unknown>): string => [yen, per, tax, hours ?? '-', plan ?? '-'].join('/');

export function outcome(id: string, html: string, { kind = 'price', title = '料金プラン｜テスト秘書' }: PageOptions = {}): string {
  const audit = auditPages({ '/': { html: `<html lang="ja"><head><title>${title}</title></head><body>${html}</body></html>`, kinds: [kind] } });
  const { status, value } = findingOf(audit, id);
  if (value === null) return status;
  return `${status} ${id === 'price.listed' ? (value as Record<string, unknown>[]).map(briefPlan).join(' ') : JSON.stringify(value)}`;
}

/** The quotations of a finding. */
export function quotes(id: string, html: string, { kind = 'price', title = '料金プラン｜テスト秘書' }: PageOptions = {}): string[] {
  const audit = auditPages({ '/': { html: `<html lang="ja"><head><title>${title}</title></head><body>${html}</body></html>`, kinds: [kind] } });
  return findingOf(audit, id).evidence.map(({ quote }) => quote);
}
