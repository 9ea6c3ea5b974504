import { describe, expect, it, test } from 'vitest';
import { advise } from '../../../src/core/audit/advice.ts';
import type { Finding } from '../../../src/core/model/audit.ts';
import { siteOf } from '../../support/audit-html.ts';
import { allFindings } from '../../support/findings.ts';

describe('advise', () => {
  const read = siteOf({ '/': '<p>a</p>', '/b/': '<p>b</p>' });
  test.each<[string, Finding[], string, number | undefined]>([
    ['two signs: refraining is wise', allFindings('met', { 'flag.low-price': 'flagged', 'flag.no-company': 'flagged' }), 'advice-signs', 2],
    ['one sign', allFindings('met', { 'flag.low-price': 'flagged' }), 'advice-sign', undefined],
    ['points left open', allFindings('met', { 'company.name': 'missing', 'contact.phone': 'partial', 'price.listed': 'unknown' }), 'advice-open', 2],
    ['all stated', allFindings('met'), 'advice-stated', undefined],
  ])('%s', (_, findings, key, count) => {
    const advice = advise(findings, read);
    expect([advice.key, advice.params?.count]).toEqual([key, count]);
  });
  it('little could be read', () => {
    const site = siteOf({ '/': '<p>a</p>', '/b/': { html: '', status: 'failed', reason: 'network' }, '/c/': { html: '', status: 'empty', reason: 'shell' } });
    expect(advise(allFindings('unknown'), site).key).toBe('advice-unread');
    expect(advise(allFindings('unknown', { 'flag.low-price': 'flagged' }), site).key).toBe('advice-sign');
  });
});
