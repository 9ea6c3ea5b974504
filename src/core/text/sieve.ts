import { requiredWords } from './required-words.ts';

/**
 * Which of many patterns a text can match at all: one pass over the text looks for the words that the patterns cannot match without, so
 * that a text costs what is in it, not the number of patterns. What it lets through is still to be matched.
 */

/** Indices of the groups of patterns of which the text may match one, ascending. */
export type Sieve = (text: string) => readonly number[];

interface Word {
  /** Codes of its characters, Latin letters in lower case. */
  codes: readonly number[];
  groups: Set<number>;
}

/** Characters of a word that are looked at: what follows hardly ever tells more, and many words begin alike. */
const MAX_WORD = 4;
const SLOTS = 4096;
const slotOf = (first: number, second: number): number => (first * 31 + second) & (SLOTS - 1);
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

interface Index {
  /** Words of two characters and more, by their first two. */
  byTwo: (Word[] | undefined)[];
  byOne: (Word[] | undefined)[];
  /** Groups with a pattern that needs no word. */
  always: readonly number[];
}

/** Patterns that are looked for together; none at all match nothing. */
export type Group = readonly (Pick<RegExp, 'source' | 'flags'> | undefined)[];

function indexOf(groups: readonly Group[]): Index {
  const words = new Map<string, Word>();
  const always: number[] = [];
  groups.forEach((patterns, i) => {
    const required = patterns.map((pattern) => (pattern ? requiredWords(pattern) : []));
    if (required.includes(null)) always.push(i);
    else
      for (const whole of required.flat() as string[]) {
        const text = whole.slice(0, MAX_WORD);
        const word = words.get(text) ?? { codes: Array.from(text, (_, at) => text.charCodeAt(at)), groups: new Set() };
        word.groups.add(i);
        words.set(text, word);
      }
  });
  const byTwo: Index['byTwo'] = new Array(SLOTS).fill(undefined);
  const byOne: Index['byOne'] = new Array(SLOTS).fill(undefined);
  for (const word of words.values()) {
    const [first, second] = word.codes as [number, number?];
    const [table, slot] = second === undefined ? [byOne, slotOf(first, 0)] : [byTwo, slotOf(first, second)];
    table[slot] = [...(table[slot] ?? []), word];
  }
  return { byTwo, byOne, always };
}

function standsAt(text: string, at: number, { codes }: Word): boolean {
  for (let i = 0; i < codes.length; i++) if (lower(text.charCodeAt(at + i)) !== codes[i]) return false;
  return true;
}

function sift({ byTwo, byOne, always }: Index, text: string): readonly number[] {
  let found: Set<number> | null = null;
  const look = (words: readonly Word[], at: number): void => {
    for (const word of words) {
      if (!standsAt(text, at, word)) continue;
      found ??= new Set(always);
      for (const group of word.groups) found.add(group);
    }
  };
  let code = lower(text.charCodeAt(0));
  for (let at = 0; at < text.length; at++) {
    const next = lower(text.charCodeAt(at + 1));
    const longer = byTwo[slotOf(code, next)];
    if (longer) look(longer, at);
    const one = byOne[slotOf(code, 0)];
    if (one) look(one, at);
    code = next;
  }
  return found ? [...(found as Set<number>)].sort((a, b) => a - b) : always;
}

/** Texts that are remembered: headings and labels stand over many sentences. */
const REMEMBERED = 256;
/** Texts that are matched without a sieve first: to read the words out of the patterns takes as long as to match some hundreds. */
const UNSIEVED = 500;

/** Built when `unsieved` texts were asked, so that it pays: the first page of a visit never waits for it. */
export function sieve(groups: readonly Group[], unsieved = UNSIEVED): Sieve {
  const all = groups.map((_, i) => i);
  const known = new Map<string, readonly number[]>();
  let index: Index | null = null;
  let asked = 0;
  return (text) => {
    if (asked++ < unsieved) return all;
    const before = known.get(text);
    if (before) return before;
    index ??= indexOf(groups);
    const found = sift(index, text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}
