import fc from 'fast-check';

/** Patterns of any make, and texts of their characters, for what must agree with the engine on every pattern. */

const ATOMS = [
  ...['a', 'B', '料', '金', '[ab]', '[^a]', '.', '\\d', '\\.', '(?:ab|料金)', '(?:a|)', '^', '$', '\\b'],
  ...['(?=a)', '(?!a)', '(?<=料)', '(?<!b)', '(a|b)', '[a-c]', 'k', 's'],
];
const REPEATS = ['', '', '', '?', '*', '+', '{2}', '{0,3}', '{1,2}?'];
const ASSERTION = /^(?:\^|\$|\\b|\(\?<?[=!])/;

const piece = fc.tuple(fc.constantFrom(...ATOMS), fc.constantFrom(...REPEATS)).map(([one, many]) => (ASSERTION.test(one) ? one : one + many));
const branch = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

/** The alternatives of a pattern's source. */
export const anyAlternatives = fc.array(branch, { minLength: 1, maxLength: 3 });
export const anyFlags = fc.constantFrom('', 'i', 'u', 'iu');
export const anyText = fc.array(fc.constantFrom('a', 'b', 'A', 'B', 'c', '料', '金', '1', '.', 'k', 's', '\u212a', '\u017f'), { maxLength: 8 }).map((parts) => parts.join(''));
