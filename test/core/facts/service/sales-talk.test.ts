import { describe, expect, it } from 'vitest';
import { firstClaim, salesGroups } from '../../../../src/core/facts/service/sales-talk.ts';
import { foldText } from '../../../../src/core/text/fold.ts';
import vectors from '../../../vectors.json' with { type: 'json' };

/** The shared vectors of pressing and boasting words. */

const of = (group: string) => vectors.vectors.filter((vector) => vector.group === group) as unknown as { input: string; expected: unknown }[];

describe('pressing words', () => {
  it.each(of('pressure'))('$input', ({ input, expected }) => {
    expect(salesGroups(foldText(input)).map((group) => (group === 'no-identity' ? 'noid' : group))).toEqual(expected);
  });
});

describe('claims to be the first', () => {
  it.each(of('no1'))('$input', ({ input, expected }) => {
    const claim = firstClaim(foldText(input));
    expect(claim && { claim: true, source: claim.source }).toEqual(expected);
  });
});
