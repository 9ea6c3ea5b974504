import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { auditSite } from '../../src/core/audit/run.ts';
import { CRITERIA } from '../../src/core/criteria/index.ts';
import type { Audit } from '../../src/core/model/audit.ts';
import { PAGE_REASONS, PAGE_STATUSES, type SiteSnapshot } from '../../src/core/model/site.ts';
import type { PageReading } from '../../src/core/site/reading.ts';
import { readPage } from '../../src/parse/page.ts';
import { ABUSES, type Served } from './documents.ts';

/** Documents made to break what reads them: bytes → page → audit, as in the product. */

/** Of each of the 20 kinds: 3,000 in all. */
const RUNS = 150;
const URL_OF_PAGE = 'https://provider.example/';
const STATUSES = ['met', 'partial', 'missing', 'flagged', 'unknown'];

const counts = { documents: 0, read: 0, cut: 0, unread: 0 };

function siteOf({ status, reason, title, bytes, encoding, snapshot }: PageReading): SiteSnapshot {
  const page = { url: URL_OF_PAGE, kinds: ['home' as const], linkTexts: [], status, reason, title, bytes, encoding, snapshot };
  return { origin: 'https://provider.example', startUrl: URL_OF_PAGE, startedAt: '2026-11-22T00:00:00.000Z', finishedAt: '2026-11-22T00:00:01.000Z', pages: [page] };
}

function readAndAudit({ bytes, contentType }: Served): { reading: PageReading; audit: Audit } {
  const reading = readPage({ url: URL_OF_PAGE, bytes, contentType, status: 200 });
  counts.documents++;
  counts[reading.status !== 'read' ? 'unread' : reading.reason === null ? 'read' : 'cut']++;
  return { reading, audit: auditSite(siteOf(reading), { lang: 'ja', version: '0.0.0-test' }) };
}

/** What holds of every audit, whatever was audited. */
function assertSound({ reading, audit }: ReturnType<typeof readAndAudit>): void {
  expect(PAGE_STATUSES).toContain(reading.status);
  if (reading.status !== 'read') expect(PAGE_REASONS).toContain(reading.reason);
  expect(audit.findings.map(({ id }) => id)).toEqual(CRITERIA.map(({ id }) => id));
  for (const { id, status, evidence, noteKey } of audit.findings) {
    expect(STATUSES).toContain(status);
    expect(`${id}: ${noteKey?.key}`).not.toBe(`${id}: criterion-error`);
    if (status === 'partial' || (status === 'met' && !id.startsWith('flag.'))) expect(evidence.length).toBeGreaterThan(0);
    if (reading.status !== 'read')
      expect(['met', 'partial', 'missing'].includes(status) && !id.startsWith('security.https') && evidence.length === 0 ? `${id} ${status}` : '').toBe('');
    for (const { quote, pageUrl } of evidence) {
      expect(quote.trim()).not.toBe('');
      expect(pageUrl).toBe(URL_OF_PAGE);
    }
  }
  expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

describe('generated documents', () => {
  test.each(Object.entries(ABUSES))('%s', (_name, abuse) => {
    fc.assert(
      fc.property(abuse, (served) => assertSound(readAndAudit(served))),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

const text = (html: string): Served => ({ bytes: new TextEncoder().encode(html), contentType: 'text/html; charset=utf-8' });
const MEGABYTE = 1024 * 1024;

/** Too large to be made 150 times. `isCut`: part of it is not read, and the page has to say so. */
const MONSTERS: { name: string; served: () => Served; isCut: boolean }[] = [
  { name: '50,000 elements deep', served: () => text(`${'<div>'.repeat(50_000)}株式会社みどり`), isCut: true },
  { name: 'an attribute of 2 MB', served: () => text(`<p title="${'あ'.repeat((2 * MEGABYTE) / 3)}">株式会社みどり</p>`), isCut: false },
  { name: 'a million links', served: () => text('<a href=/x>料金</a>'.repeat(1_000_000)), isCut: true },
  { name: 'a text of 8 MB', served: () => text(`<p>${'月額39,800円。'.repeat(450_000)}`), isCut: true },
  { name: 'a table of 200,000 cells', served: () => text(`<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(2000)}</table>`), isCut: true },
  { name: 'a comment that never ends', served: () => text(`<p>株式会社みどり</p><!--${'-'.repeat(MEGABYTE)}`), isCut: false },
  { name: 'a tag with 100,000 attributes', served: () => text(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}`).join(' ')}>株式会社みどり</p>`), isCut: true },
];

describe('documents beyond measure', () => {
  test.each(MONSTERS)('$name', ({ served, isCut }) => {
    const result = readAndAudit(served());
    assertSound(result);
    expect(result.reading.reason === 'too-large').toBe(isCut);
  });
});

afterAll(() => {
  console.log(`Hostile documents: ${counts.documents}; read whole ${counts.read}, cut and said so ${counts.cut}, not pages ${counts.unread}.`);
});
