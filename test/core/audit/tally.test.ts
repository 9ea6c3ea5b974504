import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/core/audit/tally.ts';
import { EVIDENCE_CRITERIA, FLAG_CRITERIA } from '../../../src/core/criteria/index.ts';
import { allFindings } from '../../support/findings.ts';

describe('summarize', () => {
  it('counts 88 evidence criteria and 11 signs apart', () => {
    const { met, partial, missing, unknown, flags } = summarize(allFindings('met'), EVIDENCE_CRITERIA, FLAG_CRITERIA);
    expect({ met, partial, missing, unknown, flags }).toEqual({ met: 88, partial: 0, missing: 0, unknown: 0, flags: { flagged: 0, clear: 11, unknown: 0 } });
  });
  it('by status and category', () => {
    const counts = summarize(
      allFindings('missing', {
        'company.name': 'met',
        'company.staff': 'partial',
        'contact.phone': 'unknown',
        'flag.low-price': 'flagged',
        'flag.overclaim': 'unknown',
        'flag.pressure': 'met',
      }),
      EVIDENCE_CRITERIA,
      FLAG_CRITERIA,
    );
    expect(counts.byCategory.company).toEqual({ met: 1, partial: 1, missing: 10, unknown: 0, of: 12 });
    expect(counts.byCategory.contact).toEqual({ met: 0, partial: 0, missing: 7, unknown: 1, of: 8 });
    expect(counts.byCategory.flag).toBeUndefined();
    expect(counts.flags).toEqual({ flagged: 1, clear: 1, unknown: 1 });
    expect(counts.met + counts.partial + counts.missing + counts.unknown).toBe(88);
  });
  it('the categories add up', () => {
    const { byCategory } = summarize(allFindings('met'), EVIDENCE_CRITERIA, FLAG_CRITERIA);
    expect(Object.values(byCategory).reduce((sum, { of }) => sum + of, 0)).toBe(88);
  });
  it('a finding that is not there is unknown', () => {
    expect(summarize([], EVIDENCE_CRITERIA, FLAG_CRITERIA)).toMatchObject({ unknown: 88, flags: { unknown: 11 } });
  });
});
