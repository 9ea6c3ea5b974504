import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../src/core/facts/topics/patterns.ts';

describe('three in order', () => {
  const [first, second, third] = ['契約|解約', '後|終わ(?:って|り)', '消し|返却'];
  const made = new RegExp(inOrder(first, 3, second, 4, third), 'i');
  const plain = new RegExp(`(?:${first})[^。]{0,3}(?:${second})[^。]{0,4}(?:${third})`, 'i');

  it.each([
    ['契約の後に消します', '契約の後に消し'],
    ['解約が終わって、すぐ返却', '解約が終わって、すぐ返却'],
    ['契約あああ終わってああああ返却', '契約あああ終わってああああ返却'],
  ])('are found in %s', (text, found) => expect(made.exec(text)?.[0]).toBe(found));

  it.each(['契約を消した後', '契約の後。消します', '契約の後に、いつかきっと消します', '後に消します'])('are not found in %s', (text) => expect(made.test(text)).toBe(false));

  it('are found where the pattern without a look ahead finds them', () => {
    const part = fc.constantFrom('契約', '解約', '後', '終わって', '終わり', '消し', '返却', 'あ', '。');
    let matches = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 3, maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const [expected, found] = [plain.exec(text), made.exec(text)];
        if (expected) matches++;
        expect([found?.index, found?.[0]]).toEqual([expected?.index, expected?.[0]]);
      }),
      { numRuns: 2_000 },
    );
    expect(matches).toBeGreaterThan(100);
  });
});
