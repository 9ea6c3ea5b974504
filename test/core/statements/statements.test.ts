import { describe, expect, test } from 'vitest';
import { auditPages, findingOf } from '../../support/audit-html.ts';
import { expectSentence } from '../../support/remarks.ts';
import { banks, pagesOf, statementsIn } from './bank.ts';

test('there are banks', () => expect(banks).not.toEqual([]));

describe.each(banks)('%s', (file) => {
  test.each(statementsIn(file).map((statement) => [statement.id, statement] as const))('%s', (_, statement) => {
    const finding = findingOf(auditPages(pagesOf(statement)), statement.criterion);
    expect(finding.status).toBe(statement.expect);
    if (statement.value !== undefined) expect(finding.value).toEqual(statement.value);
    expectSentence(finding);
  });
});
