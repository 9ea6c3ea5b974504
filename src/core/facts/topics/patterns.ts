/** Building blocks of topics: patterns as strings, to be joined. */

/** The two in one sentence, whichever comes first. */
export const near = (one: string, other: string, gap = 24): string => `(?:${one})[^。]{0,${gap}}?(?:${other})|(?:${other})[^。]{0,${gap}}?(?:${one})`;

/**
 * The second, where the first stands before it in the sentence: for conditions whose own negation ('合わないときは') denies nothing. The words are looked
 * for first: looking back from everywhere would cost the gap at each character.
 */
export const after = (condition: string, words: string, gap = 24): string => `(?=${words})(?<=(?:${condition})[^。]{0,${gap}})(?:${words})`;

/**
 * Three in one sentence, in this order. The last is looked for before the second, whose longest words have `longest` characters: without it each of
 * the first would be tried with each of the second, and each of those over the whole second gap.
 */
export const inOrder = (first: string, gap: number, second: string, nextGap: number, third: string, longest = 8): string =>
  `(?:${first})(?=[^。]{0,${gap + longest + nextGap}}(?:${third}))[^。]{0,${gap}}(?:${second})[^。]{0,${nextGap}}(?:${third})`;

/** Any of the patterns. */
export const anyOf = (...patterns: (RegExp | string)[]): RegExp => new RegExp(patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source)).join('|'), 'i');
