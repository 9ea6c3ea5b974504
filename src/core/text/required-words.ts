import { parsePattern, type Tree } from './pattern-tree.ts';

/**
 * Words without which a pattern cannot match: every text that it matches holds one of them at least. Read from the pattern's source, so that
 * they cannot disagree with it. Latin letters are lower-case, whatever the pattern's case is.
 */

/** Words of which one is there, and how rarely the commonest of them is met: 0 where that one is ''. */
interface List {
  words: readonly string[];
  rarity: number;
}

interface Words {
  /** All that the part can match, where that is a short list. */
  exact: List | null;
  /** One of these stands in whatever the part matches; null where nothing is sure. */
  needed: List | null;
}

/** Longer lists of all that a part can match are not kept. */
const MAX_EXACT = 32;

/** A word so rare is made no longer. */
const ENOUGH = 6;

/** Kana, digits, blanks and marks are met everywhere, kanji, katakana and letters are not. */
const isCommon = (code: number): boolean => code < 0x40 || (code >= 0x3000 && code < 0x30a0);

function rarityOf(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum += isCommon(word.charCodeAt(i)) ? 1 : 2;
  return sum;
}

const listOf = (words: readonly string[]): List => ({ words, rarity: Math.min(...words.map(rarityOf)) });
const EMPTY = listOf(['']);
const NOTHING: Words = { exact: EMPTY, needed: null };
const ANYTHING: Words = { exact: null, needed: null };

/** The list that says more; null where neither says anything. */
function better(a: List | null, b: List | null): List | null {
  const best = (a?.rarity ?? 0) >= (b?.rarity ?? 0) ? a : b;
  return best && best.rarity > 0 ? best : null;
}

/** Every word of the one before every word of the other. */
function joined(before: List, behind: List): List {
  if (before === EMPTY) return behind;
  if (behind === EMPTY) return before;
  return { words: before.words.flatMap((start) => behind.words.map((end) => start + end)), rarity: before.rarity + behind.rarity };
}

/** The character, in lower case; null where other characters are the same to a pattern without case, or half of one. */
function single(ch: string, ignoresCase: boolean, isUnicode: boolean): string | null {
  const code = ch.charCodeAt(0);
  if (code < 0x80) {
    const small = ch.toLowerCase();
    return ignoresCase && isUnicode && (small === 's' || small === 'k') ? null : small;
  }
  // Kana and kanji, the bulk, have no case.
  if (code >= 0x3000 && code < 0xa000) return ch;
  return (code >= 0xd800 && code < 0xe000) || ch.toLowerCase() !== ch || ch.toUpperCase() !== ch ? null : ch;
}

/** The characters that a character's source stands for, null for a class that is no short list. */
function charactersOf(source: string): string[] | null {
  if (source.length === 1) return source === '.' ? null : [source];
  if (source[0] === '\\') return source.length === 2 && !/[A-Za-z0-9]/.test(source[1] as string) ? [source[1] as string] : null;
  const listed = /^\[([^\\^-][^\\-]*)\]$/.exec(source)?.[1];
  return listed && listed.length <= MAX_EXACT ? [...listed] : null;
}

class Finder {
  readonly #ignoresCase: boolean;
  readonly #isUnicode: boolean;
  readonly #known = new Map<string, Words>();

  constructor(flags: string) {
    this.#ignoresCase = flags.includes('i');
    this.#isUnicode = flags.includes('u');
  }

  of(tree: Tree): Words {
    if (tree.kind === 'character') return this.#character(tree.source);
    if (tree.kind === 'choice') return this.#choice(tree.options);
    if (tree.kind === 'repeat') return this.#repeat(tree);
    if (tree.kind === 'sequence') return this.#sequence(tree.items);
    if (tree.kind === 'reference') return ANYTHING;
    return tree.kind === 'look' && !tree.negative ? { exact: EMPTY, needed: this.needed(tree.item) } : NOTHING;
  }

  needed(tree: Tree): List | null {
    const { exact, needed } = this.of(tree);
    return better(exact, needed);
  }

  #character(source: string): Words {
    const known = this.#known.get(source);
    if (known) return known;
    const characters = charactersOf(source)?.map((ch) => single(ch, this.#ignoresCase, this.#isUnicode));
    const words = characters?.every((ch) => ch !== null) ? { exact: listOf(characters as string[]), needed: null } : ANYTHING;
    this.#known.set(source, words);
    return words;
  }

  #choice(options: readonly Tree[]): Words {
    const exact: string[] = [];
    const needed: string[] = [];
    let [isShort, isSure, rarity] = [true, true, Number.POSITIVE_INFINITY];
    for (const option of options) {
      const words = this.of(option);
      isShort &&= words.exact !== null && exact.length + words.exact.words.length <= MAX_EXACT;
      if (isShort) exact.push(...(words.exact as List).words);
      const best = better(words.exact, words.needed);
      isSure &&= best !== null;
      if (isSure) needed.push(...(best as List).words);
      rarity = Math.min(rarity, best?.rarity ?? 0);
    }
    return { exact: isShort ? listOf(exact) : null, needed: isSure ? { words: needed, rarity } : null };
  }

  #repeat({ item, min, max }: Extract<Tree, { kind: 'repeat' }>): Words {
    if (min > 0) return max === 1 ? this.of(item) : { exact: null, needed: this.needed(item) };
    const { exact } = max === 1 ? this.of(item) : ANYTHING;
    return exact ? { exact: { words: ['', ...exact.words], rarity: 0 }, needed: null } : ANYTHING;
  }

  /** Neighbours whose words are known are read as one word. */
  #sequence(items: readonly Tree[]): Words {
    let run = EMPTY;
    let best: List | null = null;
    let isWhole = true;
    for (const item of items) {
      const { exact, needed } = this.of(item);
      best = better(best, needed);
      if (exact && exact.words.length * run.words.length <= MAX_EXACT && run.rarity < ENOUGH) {
        run = joined(run, exact);
        continue;
      }
      best = better(best, run);
      run = exact ?? EMPTY;
      isWhole = false;
    }
    return { exact: isWhole ? run : null, needed: better(best, run) };
  }
}

const finders = new Map<string, Finder>();

/** What one pattern's characters stand for is known to the next. */
function finderFor(flags: string): Finder {
  const finder = finders.get(flags) ?? new Finder(flags);
  finders.set(flags, finder);
  return finder;
}

const known = new WeakMap<Pick<RegExp, 'source' | 'flags'>, readonly string[] | null>();

/** The words of which every text that the pattern matches holds one, Latin letters in lower case; null where there are none. */
export function requiredWords(pattern: Pick<RegExp, 'source' | 'flags'>): readonly string[] | null {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const words = pattern.flags.includes('v') ? null : (finderFor(pattern.flags).needed(parsePattern(pattern.source))?.words ?? null);
  known.set(pattern, words);
  return words;
}
