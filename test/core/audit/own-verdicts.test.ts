import { describe, expect, test } from 'vitest';
import { ownSummary } from '../../../src/core/audit/own-summary.ts';
import { withOwnVerdicts } from '../../../src/core/audit/own-verdicts.ts';
import type { OwnVerdict } from '../../../src/core/model/dossier.ts';
import { SIGNS, sampleAudit } from '../../present/sample-audit.ts';

const verdict = (criterion: string, status: OwnVerdict['status'], note = ''): OwnVerdict => ({ criterion, status, note, at: '2026-11-22T00:00:00.000Z' });
const audit = sampleAudit(SIGNS);
const found = (id: string, verdicts: OwnVerdict[]) => withOwnVerdicts(audit, verdicts).findings.find((finding) => finding.id === id);

describe('own verdicts', () => {
  test('a value is gone where the person says there is none; the quotation stays', () => {
    const before = audit.findings.find(({ id }) => id === 'contact.phone');
    expect(found('contact.phone', [verdict('contact.phone', 'missing', 'つながらない')])).toEqual({
      ...before,
      status: 'missing',
      value: null,
      note: 'つながらない',
      noteKey: null,
    });
    expect(found('contact.phone', [verdict('contact.phone', 'partial')])).toEqual({ ...before, status: 'partial', note: null, noteKey: null });
  });

  test('the last one counts, and the audit is left as it is', () => {
    const before = JSON.stringify(audit);
    expect(found('contact.phone', [verdict('contact.phone', 'missing'), verdict('contact.phone', 'unknown')])?.status).toBe('unknown');
    expect(JSON.stringify(audit)).toBe(before);
    expect(withOwnVerdicts(audit, [])).toBe(audit);
  });

  test('counts follow, those of the signs apart; a criterion that is not known counts nowhere', () => {
    const { met, missing, flags } = audit.summary;
    const own = ownSummary(audit, [verdict('contact.phone', 'missing'), verdict('flag.cash-only', 'met'), verdict('not.known', 'met')]);
    expect(own).toMatchObject({ met: met - 1, missing: missing + 1, own: 2, flags: { flagged: flags.flagged - 1, clear: flags.clear + 1, unknown: flags.unknown } });
  });
});
