import { describe, expect, it } from 'vitest';
import { questionsFor } from '../../../src/core/audit/questions.ts';
import { EVIDENCE_CRITERIA } from '../../../src/core/criteria/index.ts';
import { allFindings } from '../../support/findings.ts';

describe('questionsFor', () => {
  it('one for each that is missing, partial or unknown; must before important before good to know', () => {
    const findings = allFindings('met', { 'company.map': 'missing', 'company.staff': 'partial', 'contact.phone': 'unknown', 'flag.low-price': 'flagged' });
    expect(questionsFor(findings, EVIDENCE_CRITERIA, 'ja').map((q) => q.criterion)).toEqual(['contact.phone', 'company.staff', 'company.map']);
  });
  it('in the language asked for, as sentences that can be sent', () => {
    for (const lang of ['ja', 'en'] as const) {
      const questions = questionsFor(allFindings('missing'), EVIDENCE_CRITERIA, lang);
      expect(questions).toHaveLength(88);
      expect(questions.filter(({ text }) => !(lang === 'ja' ? /[。？]$/ : /[.?]$/).test(text))).toEqual([]);
    }
  });
  it('none where all is said', () => expect(questionsFor(allFindings('met'), EVIDENCE_CRITERIA, 'ja')).toEqual([]));
});
