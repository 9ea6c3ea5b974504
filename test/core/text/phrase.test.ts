import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wholePhrase } from '../../../src/core/text/phrase.ts';

const LINE = 'お急ぎの方はお電話（06-7999-0142、平日9:00〜17:30）をご利用ください。\n1) 見積り（無料）\n「ひより\n・記帳、給与・';

const quoted = (words: string): string => {
  const start = LINE.indexOf(words);
  const range = wholePhrase(LINE, { start, end: start + words.length });
  return LINE.slice(range.start, range.end);
};

describe('wholePhrase', () => {
  test.each([
    ['（06-7999-0142', '06-7999-0142'],
    ['平日9:00〜17:30）', '平日9:00〜17:30'],
    ['お電話（06-7999-0142', 'お電話（06-7999-0142、平日9:00〜17:30）'],
    ['17:30）をご利用', '（06-7999-0142、平日9:00〜17:30）をご利用'],
    ['お電話（06-7999-0142、平日9:00〜17:30）を', 'お電話（06-7999-0142、平日9:00〜17:30）を'],
    ['1) 見積り', '1) 見積り'],
    ['見積り（無料）', '見積り（無料）'],
    ['「ひより', 'ひより'],
    ['・記帳、', '記帳'],
    ['給与・', '給与'],
    ['・', '・'],
    ['お急ぎの方は', 'お急ぎの方は'],
  ])('%s', (words, whole) => expect(quoted(words)).toBe(whole));

  test('another line is not reached', () => {
    expect(wholePhrase('ab（c\nd）', { start: 0, end: 4 })).toEqual({ start: 0, end: 4 });
  });

  test('never leaves the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('（', '）', '「', '」', 'あ', '\n'), maxLength: 30 }), fc.nat(29), fc.nat(29), (text, a, b) => {
        const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const { start, end } = wholePhrase(text, range);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
        expect(end > start).toBe(range.end > range.start);
      }),
    );
  });
});
