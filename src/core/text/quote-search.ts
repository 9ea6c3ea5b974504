import type { QuoteAnchor } from '../model/audit.ts';
import type { TextRange } from '../model/page.ts';
import { fold, squeeze } from './fold.ts';
import { textHash } from './text-hash.ts';

/**
 * Finds quoted words again in a page's text: at their old place, else wherever the same words (widths and blanks apart) stand between
 * the same neighbours. Never similar words, and never the same short words beside others: a price may stand on a page twice.
 */

/**
 * - a range: the words are there
 * - `wordless`: what was quoted is no text of the page (a link's address, a picture's file, a form), and its place is still there
 * - `lost`: the words are gone
 */
export type FoundQuote = TextRange | 'wordless' | 'lost';

/** Folded text without any blanks, and the way home. */
interface Squeezed {
  text: string;
  /** Offset in the raw text of the character at `i`. */
  start(i: number): number;
  /** Offset in the raw text behind the character at `i`. */
  end(i: number): number;
}

/** Squeezed characters of a quotation that is a sentence of its own: it needs no neighbours to be told from others. */
const OWN_LENGTH = 20;
/** Neighbours that have to agree on each side, and on both together. */
const SIDE = 6;
const BOTH = 16;
/** Neighbours of one side that suffice alone, if they are all there are. */
const WHOLE_SIDE = 12;
/** A quotation joins lines by one blank each; the page may have more between them. */
const SLACK = 64;
const MAX_OCCURRENCES = 500;

/** White space that folding leaves as it is. */
const isBlank = (c: number): boolean => c === 0x20 || (c >= 0x09 && c <= 0x0d) || c === 0x1680 || c === 0x2028 || c === 0x2029;

function squeezeHome(raw: string): Squeezed {
  const folded = fold(raw);
  const { text } = folded;
  const home = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) home[length++] = i;
  const at = (i: number): number => (i < length ? (home[i] as number) : text.length);
  return { text: text.replace(/\s+/g, ''), start: (i) => folded.toRaw(at(i)), end: (i) => Math.max(folded.toRaw(at(i) + 1), folded.toRaw(at(i)) + 1) };
}

interface Wanted {
  quote: string;
  before: string;
  after: string;
}

const wantedOf = ({ quote, prefix, suffix }: QuoteAnchor): Wanted => ({ quote: squeeze(quote), before: squeeze(prefix), after: squeeze(suffix) });

/** How many neighbours agree, counted from the quotation outwards. */
function agreement(text: string, at: number, { quote, before, after }: Wanted): { left: number; right: number } {
  let left = 0;
  while (left < before.length && text[at - 1 - left] === before[before.length - 1 - left]) left++;
  let right = 0;
  while (right < after.length && text[at + quote.length + right] === after[right]) right++;
  return { left, right };
}

/** Is it the same place, as far as its neighbours tell? */
function isSamePlace({ left, right }: { left: number; right: number }, { quote, before, after }: Wanted): boolean {
  if (quote.length >= OWN_LENGTH) return true;
  const wholeLeft = left === before.length;
  const wholeRight = right === after.length;
  if (wholeLeft && wholeRight) return true;
  if ((wholeLeft && left >= WHOLE_SIDE) || (wholeRight && right >= WHOLE_SIDE)) return true;
  return (left >= SIDE || wholeLeft) && (right >= SIDE || wholeRight) && left + right >= BOTH;
}

/** The words at the old offset of an unchanged page. */
function atOldPlace(text: string, { offset, quote }: QuoteAnchor, wanted: Wanted): TextRange | null {
  const piece = squeezeHome(text.slice(offset, offset + quote.length + SLACK));
  if (!piece.text.startsWith(wanted.quote)) return null;
  return { start: offset + piece.start(0), end: offset + piece.end(wanted.quote.length - 1) };
}

/** The best of all occurrences: most neighbours, then nearest to the old offset. */
function bestOccurrence(page: Squeezed, offset: number, wanted: Wanted): TextRange | null {
  let best: { at: number; score: number; distance: number } | null = null;
  let seen = 0;
  for (let at = page.text.indexOf(wanted.quote); at >= 0 && seen < MAX_OCCURRENCES; at = page.text.indexOf(wanted.quote, at + 1), seen++) {
    const agreed = agreement(page.text, at, wanted);
    if (!isSamePlace(agreed, wanted)) continue;
    const score = agreed.left + agreed.right;
    const distance = Math.abs(page.start(at) - offset);
    if (!best || score > best.score || (score === best.score && distance < best.distance)) best = { at, score, distance };
  }
  return best && { start: page.start(best.at), end: page.end(best.at + wanted.quote.length - 1) };
}

const standsBetween = (page: Squeezed, { before, after }: Wanted): boolean => before.length + after.length >= BOTH && page.text.includes(before + after);

/** Where each of the quotations stands in `text` now. */
export function findQuotes(text: string, anchors: readonly QuoteAnchor[]): FoundQuote[] {
  const hash = textHash(text);
  let page: Squeezed | null = null;
  return anchors.map((anchor) => {
    const wanted = wantedOf(anchor);
    if (wanted.quote === '') return 'lost';
    if (anchor.textHash === hash) return atOldPlace(text, anchor, wanted) ?? 'wordless';
    page ??= squeezeHome(text);
    return bestOccurrence(page, anchor.offset, wanted) ?? (standsBetween(page, wanted) ? 'wordless' : 'lost');
  });
}

const bare = (raw: string): string => raw.replace(/\s+/g, '');

/** Words without blanks, nothing folded, and the way home by their chunks. */
interface Bare {
  text: string;
  /** Offset in the raw text of the character at `i`. */
  home(i: number): number;
}

/** So short that the way home through one costs nothing. */
const CHUNK = 1024;

function bareHome(raw: string): Bare {
  const parts: string[] = [];
  /** Of each chunk, where it begins in the bare text. */
  const from: number[] = [];
  let length = 0;
  for (let at = 0; at < raw.length; at += CHUNK) {
    const part = bare(raw.slice(at, at + CHUNK));
    parts.push(part);
    from.push(length);
    length += part.length;
  }
  return {
    text: parts.join(''),
    home: (i) => {
      const chunk = from.findLastIndex((start) => start <= i);
      let rest = i - (from[chunk] ?? 0);
      let at = chunk * CHUNK;
      for (; at < raw.length; at++) if (!/\s/.test(raw[at] as string) && rest-- === 0) break;
      return at;
    },
  };
}

/** Character by character, blanks apart, between all its neighbours, and only once; null for anything else. */
function findBare({ text, home }: Bare, { quote, prefix, suffix }: QuoteAnchor): TextRange | null {
  const [before, own] = [bare(prefix), bare(quote)];
  const whole = before + own + bare(suffix);
  const at = own === '' ? -1 : text.indexOf(whole);
  if (at < 0 || text.includes(whole, at + 1)) return null;
  const first = at + before.length;
  return { start: home(first), end: home(first + own.length - 1) + 1 };
}

/**
 * Where each of the quotations stands in the words of a page as they follow one another, of which nothing else is known. Found are those
 * that stand there character by character, between all their neighbours, and only once; null is said of all others, of which only
 * `findQuotes` can tell. Yields between them.
 */
export function* findInWords(words: string, anchors: readonly QuoteAnchor[]): Generator<void, (TextRange | null)[]> {
  const exact = bareHome(words);
  const found: (TextRange | null)[] = [];
  for (const anchor of anchors) {
    yield;
    found.push(findBare(exact, anchor));
  }
  return found;
}
