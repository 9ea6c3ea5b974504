import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covering, firstFrom } from '../../../src/core/text/ranges.ts';

const range = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

describe('covering', () => {
  it('says what looking at each range would say', () => {
    fc.assert(
      fc.property(fc.array(range), range, (ranges, at) => {
        const one = ranges.some(({ start, end }) => end > start && start <= at.start && end >= at.end);
        expect(covering(ranges)(at)).toBe(one);
      }),
    );
  });
});

describe('firstFrom', () => {
  it('finds the first that begins at or behind', () => {
    fc.assert(
      fc.property(fc.array(range), fc.nat(50), (ranges, offset) => {
        const sorted = [...ranges].sort((a, b) => a.start - b.start);
        const first = sorted.findIndex(({ start }) => start >= offset);
        expect(firstFrom(sorted, offset)).toBe(first < 0 ? sorted.length : first);
      }),
    );
  });
});
