import type { TextRange } from '../model/page.ts';
import { sieve } from './sieve.ts';

/**
 * Many long patterns asked of many texts. They are taken apart into their alternatives, and only those of which a text holds a word that they
 * cannot match without are ever made: the engine compiles what pages say, not the whole catalogue, and a text costs what is in it.
 */
export interface PatternSet {
  /** Indices of the patterns that the text may match, ascending; of a pattern that was given twice, the first counts. */
  candidates(text: string): readonly number[];
  /** A pattern of the set, to be asked. */
  of(pattern: RegExp): AskedPattern;
}

/** Answers as the whole pattern would. */
export interface AskedPattern {
  test(text: string): boolean;
  /** The first match, null for none. */
  find(text: string): TextRange | null;
}

/** Alternatives shorter than this are kept together with their neighbours: each pattern has its price. */
const SHORT = 120;

/** The alternatives of a pattern's source at its outermost level, in order, short ones together; one where a part refers to another. */
export function alternativesOf(source: string): string[] {
  if (/\\(?:k|[1-9])/.test(source)) return [source];
  const parts: string[] = [];
  let [start, depth, inClass] = [0, 0, false];
  for (let i = 0; i < source.length; i++) {
    const ch = source[i];
    if (ch === '\\') i++;
    else if (inClass) inClass = ch !== ']';
    else if (ch === '[') inClass = true;
    else if (ch === '(') depth++;
    else if (ch === ')') depth--;
    else if (ch === '|' && depth === 0 && i - start >= SHORT) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, source.slice(start)];
}

/** What several patterns share is made once. */
interface Part {
  source: string;
  flags: string;
  made: RegExp | null;
}

interface Alternative {
  part: Part;
  /** Index of its pattern. */
  of: number;
}

function alternativesIn(patterns: readonly RegExp[]): Alternative[] {
  const known = new Map<string, Part>();
  return patterns.flatMap(({ source, flags }, of) =>
    alternativesOf(source).map((alternative) => {
      const key = `${flags}/${alternative}`;
      const part = known.get(key) ?? { source: alternative, flags, made: null };
      known.set(key, part);
      return { part, of };
    }),
  );
}

/** The index of the first that is not below a pattern's alternatives. */
function firstFor(of: number, ids: readonly number[], alternatives: readonly Alternative[]): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((alternatives[ids[mid] as number] as Alternative).of < of) low = mid + 1;
    else high = mid;
  }
  return low;
}

const rangeOf = (match: RegExpExecArray | null): TextRange | null => match && { start: match.index, end: match.index + match[0].length };

interface Apart {
  candidates(text: string): readonly number[];
  /** `anyWillDo`: the first that is found. */
  find(of: number, text: string, anyWillDo: boolean): TextRange | null;
}

function takeApart(patterns: readonly RegExp[]): Apart {
  const alternatives = alternativesIn(patterns);
  const present = sieve(
    alternatives.map(({ part }) => [part]),
    0,
  );
  return {
    candidates(text) {
      const found: number[] = [];
      for (const id of present(text)) {
        const { of } = alternatives[id] as Alternative;
        if (found[found.length - 1] !== of) found.push(of);
      }
      return found;
    },
    find(of, text, anyWillDo) {
      const ids = present(text);
      let best: RegExpExecArray | null = null;
      for (let i = firstFor(of, ids, alternatives); i < ids.length; i++) {
        const { part, of: owner } = alternatives[ids[i] as number] as Alternative;
        if (owner !== of) break;
        part.made ??= new RegExp(part.source, part.flags);
        const match = part.made.exec(text);
        // Of those that begin at the same place the whole pattern takes the first.
        if (match && (!best || match.index < best.index)) best = match;
        if (best && anyWillDo) break;
      }
      return rangeOf(best);
    },
  };
}

/** Texts of which patterns are asked whole: to take them apart takes longer than a page, and the first page of a visit never waits. */
const WHOLE = 300;

/**
 * Throws a TypeError for a pattern that is global or sticky, which would answer by what it was asked before, or one whose classes nest (`v`),
 * which is not taken apart.
 */
export function patternSet(patterns: readonly RegExp[], whole = WHOLE): PatternSet {
  const unfit = patterns.find(({ flags }) => /[gyv]/.test(flags));
  if (unfit) throw new TypeError(`Not for a set: ${unfit}`);
  const distinct = [...new Set(patterns)];
  const all = distinct.map((_, i) => i);
  let asked = 0;
  let apart: Apart | null = null;
  const askedPattern = (pattern: RegExp, of: number): AskedPattern => ({
    test: (text) => (apart ? apart.find(of, text, true) !== null : pattern.test(text)),
    find: (text) => (apart ? apart.find(of, text, false) : rangeOf(pattern.exec(text))),
  });
  const byPattern = new Map(distinct.map((pattern, i) => [pattern, askedPattern(pattern, i)]));
  return {
    candidates(text) {
      if (asked++ >= whole) apart ??= takeApart(distinct);
      return apart ? apart.candidates(text) : all;
    },
    of: (pattern) => byPattern.get(pattern) as AskedPattern,
  };
}
