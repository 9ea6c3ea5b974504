import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readSources, sourceFiles } from '../../../scripts/linear/find-patterns.ts';
import { hostileText, unitsOf } from '../../../scripts/linear/hostile-units.ts';
import { SECURITY_TOPICS } from '../../../src/core/facts/topics/security.ts';
import { SERVICE_TOPICS } from '../../../src/core/facts/topics/service.ts';
import { requiredWords } from '../../../src/core/text/required-words.ts';
import { sieve } from '../../../src/core/text/sieve.ts';
import { anyAlternatives, anyFlags, anyText } from '../../support/any-pattern.ts';

/** As a text is looked at: Latin letters in lower case. */
const lower = (text: string): string => text.replace(/[A-Z]/g, (ch) => ch.toLowerCase());
const holdsOne = (words: readonly string[] | null, text: string): boolean => words === null || words.some((word) => lower(text).includes(word));

const LITERALS = readSources(sourceFiles().filter((file) => file.startsWith('src/core/'))).literals;
const TOPICS = [...Object.values(SECURITY_TOPICS), ...Object.values(SERVICE_TOPICS)].map(({ topic }) => topic);
const PATTERNS: readonly Pick<RegExp, 'source' | 'flags'>[] = [...LITERALS, ...TOPICS];
const once = ({ source, flags }: Pick<RegExp, 'source' | 'flags'>): RegExp => new RegExp(source, flags.replace(/[gy]/g, ''));

/** Texts that nearly or wholly match a pattern, and the ends of others behind them. */
const textsFor = (pattern: Pick<RegExp, 'source' | 'flags'>): string[] =>
  unitsOf(pattern.source, pattern.flags).flatMap((unit) => [hostileText(unit, 60), unit.lead + unit.body, `${unit.body}。`]);

describe('words that a pattern needs', () => {
  test('are in every text that any pattern of the core matches', () => {
    const texts = PATTERNS.flatMap(textsFor);
    let matches = 0;
    const missed = PATTERNS.flatMap((pattern, i) => {
      const words = requiredWords(pattern);
      const test = once(pattern);
      const own = [...textsFor(pattern), ...Array.from({ length: 100 }, (_, k) => texts[(i * 401 + k * 97) % texts.length] as string)];
      const matched = own.filter((text) => test.test(text));
      matches += matched.length;
      return matched.filter((text) => !holdsOne(words, text)).map((text) => `/${pattern.source.slice(0, 60)}/ on ${text}`);
    });
    expect(missed).toEqual([]);
    expect(matches).toBeGreaterThan(5_000);
    expect(PATTERNS.filter((pattern) => requiredWords(pattern)).length).toBeGreaterThan(PATTERNS.length * 0.8);
  });

  test('are in every text that a pattern of any make matches', () => {
    fc.assert(
      fc.property(anyAlternatives, anyFlags, anyText, (made, flags, words) => {
        const pattern = new RegExp(made.join('|'), flags);
        return !pattern.test(words) || holdsOne(requiredWords(pattern), words);
      }),
      { numRuns: 4_000 },
    );
  });

  it.each([
    ['all alternatives', /クラウド|cloud/i, ['クラ', 'clo']],
    ['the rarer of two sides', /です[^。]{0,10}契約/, ['契約']],
    ['with and without an option', /お?支払/, ['支払', 'お支払']],
  ])('are %s', (_, pattern, words) => {
    for (const word of words) expect(requiredWords(pattern)?.some((found) => found.startsWith(word))).toBe(true);
  });

  it.each([[/.*/], [/\d+円?/], [/a|/], [/(?!解約)/], [/(解約)?\1/]])('there are none for %s', (pattern) => {
    expect(requiredWords(pattern)).toBeNull();
  });
});

describe('a sieve', () => {
  const groups = [[/解約/, /cancel/i], [/\d/], [undefined, /Slack/], [undefined], []];
  /** More than it lets through unseen. */
  const warmed = (): ((text: string) => readonly number[]) => {
    const sift = sieve(groups);
    for (let i = 0; i < 2_000; i++) sift(`文${i}`);
    return sift;
  };

  it('lets all through at first', () => expect(sieve(groups)('文')).toEqual([0, 1, 2, 3, 4]));

  it.each([
    ['料金です', [1]],
    ['解約できます', [0, 1]],
    ['CANCEL', [0, 1]],
    ['slackと解約', [0, 1, 2]],
    ['解', [1]],
    ['', [1]],
    [`${'解'.repeat(999)}約`, [0, 1]],
  ])('of %j', (text, expected) => {
    expect(warmed()(text)).toEqual(expected);
    expect(warmed()(text)).toEqual(expected);
  });

  it('never holds back what matches', () => {
    const sift = sieve(TOPICS.map((topic) => [topic]));
    const tests = TOPICS.map(once);
    const texts = TOPICS.flatMap(textsFor).filter((_, i) => i % 12 === 0);
    for (const text of texts.slice(0, 600)) sift(text);
    const lost = texts.filter((text) => {
      const found = new Set(sift(text));
      return tests.some((test, i) => !found.has(i) && test.test(text));
    });
    expect(texts.length).toBeGreaterThan(700);
    expect(lost).toEqual([]);
  });
});
