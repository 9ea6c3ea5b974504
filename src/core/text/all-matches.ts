/**
 * All matches of a global pattern, from the text's beginning. `matchAll` would make a new pattern at each call, which the engine forgets and
 * compiles anew: most of what short texts cost.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  // It would match the same place for ever.
  if (!pattern.global) throw new TypeError(`Not a global pattern: ${pattern}`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // Behind nothing: the next character, both halves of it where the pattern reads whole ones.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
