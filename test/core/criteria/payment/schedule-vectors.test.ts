import { describe, expect, it } from 'vitest';
import { auditBody, statusOf } from '../../../support/audit-html.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

/** The shared vectors of closing and payment days: each of them answers when to pay. */

const inputs = vectors.vectors.filter(({ group }) => group === 'pay_terms').map(({ input }) => String(input));

describe('payment.schedule', () => {
  it.each(inputs)('is met by %s', (input) => {
    expect(statusOf(auditBody(`<h2>お支払い</h2><p>お支払いは${input}です。</p>`, 'price'), 'payment.schedule')).toBe('met');
  });
});
