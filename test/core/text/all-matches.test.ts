import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allMatches } from '../../../src/core/text/all-matches.ts';

const places = (matches: Iterable<RegExpMatchArray>): [number, string][] => [...matches].map((match) => [match.index as number, match[0]]);

describe('all matches', () => {
  it.each([
    ['words', /料金|円/g, '料金は10円、20円'],
    ['nothing between characters', /(?=あ)|x?/g, 'あxあ'],
    ['nothing between whole characters', /x?/gu, '𠮷野家x'],
    ['groups', /(?<n>[0-9]+)円/g, '10円 20円'],
    ['none', /円/g, ''],
  ])('are those that matchAll finds: %s', (_, pattern, text) => {
    expect(places(allMatches(text, pattern))).toEqual(places(text.matchAll(pattern)));
    expect(places(allMatches(text, pattern))).toEqual(places(text.matchAll(pattern)));
  });

  it('are those that matchAll finds in any text', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '料', '𠮷', '\ud842', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(/a*/g, /a*/gu, /(?<=料)|b/g, /[^a]{0,2}/gu), (words, pattern) => {
        expect(places(allMatches(words, pattern))).toEqual(places(words.matchAll(pattern)));
      }),
    );
  });

  it('begin at the beginning, wherever the pattern was left', () => {
    const pattern = /円/g;
    pattern.lastIndex = 3;
    expect(allMatches('円円円円', pattern)).toHaveLength(4);
  });

  it('are refused of a pattern that would match the same place for ever', () => {
    expect(() => allMatches('円', /円/)).toThrow(TypeError);
  });
});
