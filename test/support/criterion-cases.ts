import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/core/model/audit.ts';
import type { PageKind } from '../../src/core/model/site.ts';
import { auditPages, findingOf, type TestPage } from './audit-html.ts';

/** What the pages say, and what a criterion makes of it. */
export interface CriterionCase {
  /** What the case is about: the name of its test. */
  of: string;
  /** Body of one page, or pages by path. */
  html: string | Record<string, string | TestPage>;
  /** Kinds of that one page; 'company' without it. */
  kind?: PageKind | PageKind[];
  status: Status;
  /** Left out: not looked at. */
  value?: unknown;
  /** Words of the first evidence; a pattern where the bounds don't matter. */
  quote?: string | RegExp;
  noteKey?: string | null;
}

/** Tests a criterion by cases. A `met` or `partial` case without a quote is checked to have one at least. */
export function criterionCases(id: string, cases: readonly CriterionCase[]): void {
  describe(id, () => {
    for (const given of cases) {
      it(`${given.status}: ${given.of}`, () => {
        const kinds = [given.kind ?? 'company'].flat();
        const pages = typeof given.html === 'string' ? { '/': { html: `<html lang="ja"><body>${given.html}</body></html>`, kinds } } : given.html;
        const finding = findingOf(auditPages(pages), id);
        expect(finding.status).toBe(given.status);
        if ('value' in given) expect(finding.value).toEqual(given.value);
        if (given.noteKey !== undefined) expect(finding.noteKey?.key ?? null).toBe(given.noteKey);
        const quote = finding.evidence[0]?.quote ?? '';
        if (given.quote instanceof RegExp) expect(quote).toMatch(given.quote);
        else if (given.quote !== undefined) expect(quote).toBe(given.quote);
        if ((given.status === 'met' || given.status === 'partial') && !id.startsWith('flag.')) expect(quote).not.toBe('');
      });
    }
  });
}

/** Rows of a profile as a table. */
export const profile = (rows: Record<string, string>): string =>
  `<table>${Object.entries(rows)
    .map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`)
    .join('')}</table>`;
