import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/core/audit/changes.ts';
import type { Audit, Finding, Status } from '../../../src/core/model/audit.ts';
import { auditBody } from '../../support/audit-html.ts';

const base = auditBody('<p>電話 022-713-0486</p>');
const EVIDENCE: Finding['evidence'] = auditBody('<p>電話 022-713-0486</p>').findings.find(({ id }) => id === 'contact.phone')?.evidence ?? [];

function withFinding(id: string, status: Status, value: unknown = null, quote = ''): Audit {
  const evidence = quote ? EVIDENCE.slice(0, 1).map((item) => ({ ...item, quote })) : [];
  return { ...base, findings: base.findings.map((finding) => (finding.id === id ? { ...finding, status, value, evidence } : finding)) };
}

const change = (id: string, before: [Status, unknown?, string?], after: [Status, unknown?, string?]) =>
  changesBetween(withFinding(id, ...before), withFinding(id, ...after)).map(({ criterion, kind }) => `${criterion} ${kind}`);

describe('changesBetween', () => {
  test('two audits that say the same', () => expect(changesBetween(base, base)).toEqual([]));

  test.each<[string, [Status, unknown?, string?], [Status, unknown?, string?], string]>([
    ['price.initial', ['missing'], ['met', 0, '初期費用0円'], 'new'],
    ['price.initial', ['met', 0, '初期費用0円'], ['missing'], 'gone'],
    ['price.initial', ['met', 0, 'a'], ['partial', null, 'a'], 'status'],
    ['price.initial', ['missing'], ['unknown'], 'status'],
    ['price.initial', ['met', 0, 'a'], ['unknown'], 'status'],
    ['price.initial', ['met', 0, 'a'], ['met', 5500, 'a'], 'value'],
    ['price.initial', ['met', 0, '初期費用0円'], ['met', 0, '初期費用はかかりません'], 'quote'],
    ['flag.overclaim', ['met'], ['flagged', null, '満足度No.1'], 'new'],
    ['flag.overclaim', ['flagged', null, '満足度No.1'], ['met'], 'gone'],
    ['flag.overclaim', ['unknown'], ['flagged', null, '満足度No.1'], 'status'],
  ])('%s: %j → %j is %s', (id, before, after, kind) => {
    expect(change(id, before, after)).toEqual([`${id} ${kind}`]);
  });

  test('criteria of another catalogue are left out', () => {
    const other: Audit = { ...base, findings: [{ id: 'company.horoscope', status: 'met', value: null, evidence: [], note: null, noteKey: null }] };
    expect(changesBetween(base, other)).toEqual([]);
    expect(changesBetween(other, base)).toEqual([]);
  });
});
