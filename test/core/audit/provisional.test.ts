import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { provisional } from '../../../src/core/audit/provisional.ts';
import { auditSite } from '../../../src/core/audit/run.ts';
import type { SiteSnapshot } from '../../../src/core/model/site.ts';
import { snapshotFromHtml } from '../../../src/parse/tree.ts';

const URL = 'https://asagiri.example/';

function site(): SiteSnapshot {
  const snapshot = snapshotFromHtml(readFileSync('public/demo/asagiri/index.html', 'utf8'), URL);
  const page = { url: URL, title: snapshot.title, kinds: ['home' as const], status: 'read' as const, reason: null, bytes: 1, encoding: 'utf-8', linkTexts: [], snapshot };
  return { origin: 'https://asagiri.example', startUrl: URL, startedAt: '', finishedAt: '', pages: [page] };
}

const audit = auditSite(site(), { lang: 'ja', version: '1' });
const running = provisional(audit, site());

describe('an audit while pages are being read', () => {
  test('says nothing of absence', () => {
    expect(audit.findings.some(({ status }) => status === 'missing')).toBe(true);
    expect(audit.findings.some(({ id, status }) => id.startsWith('flag.') && status === 'met')).toBe(true);
    expect(running.findings.filter(({ status }) => status === 'missing')).toEqual([]);
    expect(running.findings.filter(({ id, status }) => id.startsWith('flag.') && status === 'met')).toEqual([]);
  });

  test('has what was found as it is', () => {
    const found = audit.findings.filter(({ id, status }) => (status === 'met' && !id.startsWith('flag.')) || status === 'partial' || status === 'flagged');
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(running.findings).toContainEqual(finding);
  });

  test('keeps every criterion in its place, with a remark on what is open', () => {
    expect(running.findings.map(({ id }) => id)).toEqual(audit.findings.map(({ id }) => id));
    for (const [i, finding] of running.findings.entries()) {
      if (audit.findings[i]?.status !== 'missing') continue;
      expect(finding).toEqual({
        id: finding.id,
        status: 'unknown',
        value: null,
        evidence: [],
        note: 'ほかのページを読み終えてから判定します。',
        noteKey: { key: 'not-yet-decided' },
      });
    }
  });

  test('counts what it says', () => {
    const { missing, met, partial, unknown, flags } = running.summary;
    expect(missing).toBe(0);
    expect(flags.clear).toBe(0);
    expect({ met, partial }).toEqual({ met: audit.summary.met, partial: audit.summary.partial });
    expect(met + partial + unknown).toBe(88);
    expect(running.questions).toEqual([]);
  });
});
