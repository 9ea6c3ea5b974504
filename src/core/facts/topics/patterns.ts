/** Building blocks of topics: patterns as strings, to be joined. */

/** The two in one sentence, whichever comes first. */
export const near = (one: string, other: string, gap = 24): string => `(?:${one})[^。]{0,${gap}}?(?:${other})|(?:${other})[^。]{0,${gap}}?(?:${one})`;

/**
 * The second, where the first stands before it in the sentence: for conditions whose own negation ('合わないときは') denies nothing. The words are looked
 * for first: looking back from everywhere would cost the gap at each character.
 */
export const after = (condition: string, words: string, gap = 24): string => `(?=${words})(?<=(?:${condition})[^。]{0,${gap}})(?:${words})`;

/** Any of the patterns. */
export const anyOf = (...patterns: (RegExp | string)[]): RegExp => new RegExp(patterns.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.source)).join('|'), 'i');
