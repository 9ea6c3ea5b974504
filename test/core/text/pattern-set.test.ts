import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, unitsOf } from '../../../scripts/linear/hostile-units.ts';
import { SECURITY_TOPICS } from '../../../src/core/facts/topics/security.ts';
import { SERVICE_TOPICS } from '../../../src/core/facts/topics/service.ts';
import { alternativesOf, patternSet } from '../../../src/core/text/pattern-set.ts';
import { anyAlternatives, anyFlags, anyText } from '../../support/any-pattern.ts';

const rangeIn = (pattern: RegExp, text: string): { start: number; end: number } | null => {
  const match = pattern.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
};

describe('the alternatives of a pattern', () => {
  const long = (words: string): string => words.padEnd(200, '金');
  it.each([
    ['its outermost ones', `${long('料')}|${long('円')}`, [long('料'), long('円')]],
    ['short ones with their neighbours', `料金|費用|${long('円')}|税`, [`料金|費用|${long('円')}`, '税']],
    ['not those in brackets', `(?:${long('料')}|円)|税`, [`(?:${long('料')}|円)`, '税']],
    ['not a sign in a class', `[${long('料')}|(]|税`, [`[${long('料')}|(]`, '税']],
    ['not a sign as a character', `${long('料')}\\|円|税`, [`${long('料')}\\|円`, '税']],
    ['one where a part refers to another', `(${long('料')})\\1|税`, [`(${long('料')})\\1|税`]],
  ])('are %s', (_, source, parts) => expect(alternativesOf(source)).toEqual(parts));
});

describe('a set of patterns', () => {
  const topics = [...Object.values(SECURITY_TOPICS), ...Object.values(SERVICE_TOPICS)];
  const patterns = [...new Set(topics.flatMap(({ topic, not, under }) => [topic, ...(not ? [not] : []), ...(under ? [under] : [])]))];
  const nearMisses = patterns.flatMap(({ source, flags }) => unitsOf(source, flags).flatMap((unit) => [hostileText(unit, 40), unit.lead + unit.body]));
  const pages = (readdirSync('public/demo', { recursive: true }) as string[]).filter((name) => name.endsWith('.html'));
  const sentences = pages.flatMap((name) => readFileSync(join('public/demo', name), 'utf8').split(/<[^>]{0,400}>|(?<=。)/)).filter((words) => words.trim().length > 3);
  const texts = [...nearMisses.filter((_, i) => i % 60 === 0), ...sentences.filter((_, i) => i % 3 === 0)];

  it.each([
    ['taken apart', 0],
    ['as a whole', Number.POSITIVE_INFINITY],
  ])('answers as each pattern would, %s', (_, whole) => {
    const set = patternSet(patterns, whole);
    let matches = 0;
    const wrong = texts.flatMap((text) => {
      const candidates = new Set(set.candidates(text));
      return patterns.flatMap((pattern, i) => {
        const expected = rangeIn(pattern, text);
        if (expected) matches++;
        const asked = set.of(pattern);
        const isRight = JSON.stringify(asked.find(text)) === JSON.stringify(expected) && asked.test(text) === (expected !== null) && (expected === null || candidates.has(i));
        return isRight ? [] : [`/${pattern.source.slice(0, 60)}/ on ${text}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(matches).toBeGreaterThan(200);
  });

  /** Never matches anything, and makes an alternative long enough to be taken apart. */
  const padding = `(?!${'い'.repeat(120)})`;

  it('finds in any text what patterns of any make find', () => {
    let matches = 0;
    fc.assert(
      fc.property(fc.array(anyAlternatives, { minLength: 1, maxLength: 3 }), anyFlags, anyText, (made, flags, words) => {
        const several = made.map((alternatives) => new RegExp(alternatives.map((alternative) => alternative + padding).join('|'), flags));
        const set = patternSet(several, 0);
        const candidates = set.candidates(words);
        several.forEach((pattern, i) => {
          const expected = rangeIn(pattern, words);
          if (expected) matches++;
          const asked = set.of(pattern);
          const answers = {
            parts: alternativesOf(pattern.source).length,
            range: asked.find(words),
            isMatch: asked.test(words),
            isHeldBack: expected !== null && !candidates.includes(i),
          };
          expect(answers).toEqual({ parts: made[i]?.length, range: expected, isMatch: expected !== null, isHeldBack: false });
        });
      }),
      { numRuns: 600 },
    );
    expect(matches).toBeGreaterThan(200);
  });

  it('takes of alternatives that begin at the same place the first, and else the earliest', () => {
    const filler = (kana: string): string => kana.repeat(150);
    const one = new RegExp(`${filler('あ')}|料金表|${filler('い')}|料金|${filler('う')}|税`);
    const set = patternSet([one], 0);
    const text = fc.array(fc.constantFrom('料', '金', '表', '税', 'x'), { maxLength: 8 }).map((parts) => parts.join(''));
    expect(alternativesOf(one.source).length).toBeGreaterThan(2);
    fc.assert(
      fc.property(text, (words) => {
        set.candidates(words);
        expect(set.of(one).find(words)).toEqual(rangeIn(one, words));
      }),
    );
  });

  it.each(['g', 'y', 'v'])('is not made of a pattern with the flag %s', (flag) => {
    expect(() => patternSet([new RegExp('円', flag)])).toThrow(TypeError);
  });
});
