import { MAX_SENTENCE } from '../../src/core/text/sentences.ts';
import type { Pattern } from './find-patterns.ts';
import { COMMON, hostileText, unitsOf, type Unit } from './hostile-units.ts';
import { busy, type Cost } from './measure-time.ts';

/** What each pattern costs on the texts that are worst for it. */

export interface PatternCost {
  pattern: Pattern;
  /** Asked as the product asks: a sentence at a time. */
  sentences: Cost;
  /** All matches in one text without end. */
  endless: Cost;
}

/** Texts of these lengths, one after the other, until the cost is out of all bounds. */
const SCREEN = [20, 512, 2_048];
const LONG = [8_192, 65_536, 1_000_000];
/** Sentences of text that is measured a second time. */
const SENTENCES = 100;
/** Below this a longer text is not tried: what grows faster than its text would have shown by now. */
const PROMISING = 40;
const OUT_OF_BOUNDS = 5_000;
/** Nanoseconds: a text that would take longer is not tried. */
const PATIENCE = 300_000_000;
const ATTEMPTS = 3;

/** All matches in a text, as the slowest of callers would ask for them; a sticky pattern until it does not match. */
function scanner({ source, flags }: Pick<Pattern, 'source' | 'flags'>): (text: string) => number {
  const pattern = new RegExp(source, `${flags.replace('g', '')}g`);
  return (text) => {
    let count = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      count++;
      if (match[0] === '') pattern.lastIndex++;
    }
    return count;
  };
}

/** A pattern on one sentence: matched once, or all its matches where it is made for that. */
function asker({ source, flags }: Pick<Pattern, 'source' | 'flags'>): (text: string) => unknown {
  if (/[gy]/.test(flags)) return scanner({ source, flags });
  const pattern = new RegExp(source, flags);
  return (text) => pattern.test(text);
}

/** Nanoseconds a character: the least of some attempts, as few as show that it is not above `enough`. */
function costOf(scan: (text: string) => unknown, text: string, enough = PROMISING): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ATTEMPTS && least > enough * text.length; i++) {
    least = Math.min(
      least,
      busy(() => scan(text)),
    );
    if (i > 0 && least > OUT_OF_BOUNDS * text.length) break;
  }
  return least / text.length;
}

interface Worst {
  unit: Unit;
  cost: number;
  length: number;
}

/** The unit that costs most, found on short texts. */
function worstUnit(scan: (text: string) => unknown, units: readonly Unit[], lengths: readonly number[]): Worst {
  let worst: Worst = { unit: units[0] as Unit, cost: 0, length: lengths.at(-1) as number };
  for (const unit of units) {
    for (const length of lengths) {
      const cost = costOf(scan, hostileText(unit, length), worst.cost);
      if (cost > worst.cost && (length === lengths.at(-1) || cost > OUT_OF_BOUNDS)) worst = { unit, cost, length };
      if (cost > OUT_OF_BOUNDS) break;
    }
  }
  return worst;
}

/** Compiled for the texts to come: the engine does so at the second run. */
function warm(scan: (text: string) => unknown): void {
  for (const text of ['漢', '漢字', '漢a 0']) scan(text);
}

function onEndless(pattern: Pattern, units: readonly Unit[]): Cost {
  const scan = scanner(pattern);
  warm(scan);
  const { unit, ...worst } = worstUnit(scan, units, SCREEN);
  let { cost, length } = worst;
  for (const longer of LONG) {
    if (cost < PROMISING || cost * longer > PATIENCE) break;
    [cost, length] = [costOf(scan, hostileText(unit, longer)), longer];
  }
  const half = costOf(scan, hostileText(unit, length >> 1), 0);
  return { what: pattern.source, on: textOf(unit), cost, growth: (2 * cost) / half, length };
}

function onSentences(pattern: Pattern, units: readonly Unit[]): Cost {
  const ask = asker(pattern);
  warm(ask);
  const { unit, cost: first } = worstUnit(ask, units, [MAX_SENTENCE]);
  const sentence = hostileText(unit, MAX_SENTENCE);
  const many = (): void => {
    for (let i = 0; i < SENTENCES; i++) ask(sentence);
  };
  const cost = first < PROMISING ? first : Math.min(busy(many), busy(many)) / (SENTENCES * MAX_SENTENCE);
  return { what: pattern.source, on: textOf(unit), cost, growth: 2, length: MAX_SENTENCE };
}

const textOf = ({ lead, body }: Unit): string => JSON.stringify(`${lead}…${body}`);

export function measurePattern(pattern: Pattern): PatternCost {
  const units = [...COMMON, ...unitsOf(pattern.source, pattern.flags)];
  return { pattern, sentences: onSentences(pattern, units), endless: onEndless(pattern, units) };
}

/** Lengths of a quick look, and the factor of the second look, in which what is quadratic costs so many times more a character. */
const QUICK = [20, 256, 2_048];
const LONGER = 4;
/** Nanoseconds a character that no bounded pattern needs: it is not tried on more. */
const HOPELESS = 50_000;
/** Half way between linear and quadratic. */
const STEEP = 2;
/** Times a plain scan of the same text below which nothing can be quadratic at the quick length. */
const HARMLESS = 12;

/** Nanoseconds a character of a plain scan in this process: the measure that is the same on every machine. */
export function plainScan(): number {
  const scan = scanner({ source: '[A-Z]', flags: '' });
  warm(scan);
  const text = hostileText({ lead: '', body: '漢字かな' }, 65_536);
  return Math.min(...Array.from({ length: 5 }, () => costOf(scan, text, 0)));
}

/** The text for which the pattern's cost grows faster than the text, or null. Looks at growth alone: no machine is slow enough to matter. */
export function steepOn(pattern: Pick<Pattern, 'source' | 'flags'>, plain: number): Unit | null {
  const units = unitsOf(pattern.source, pattern.flags, Number.POSITIVE_INFINITY);
  // Without a repeat that has no end, a match takes no more steps than the pattern is long.
  if (units.length === 0 && !/[*+]|,\}/.test(pattern.source)) return null;
  const scan = scanner(pattern);
  warm(scan);
  const worst = worstUnit(scan, [...COMMON, ...units], QUICK);
  if (worst.cost < HARMLESS * plain) return null;
  if (worst.cost > HOPELESS) return worst.unit;
  const length = QUICK.at(-1) as number;
  const grows = (): boolean => costOf(scan, hostileText(worst.unit, length * LONGER), 0) > STEEP * costOf(scan, hostileText(worst.unit, length), 0);
  for (let i = 0; i < ATTEMPTS; i++) if (!grows()) return null;
  return worst.unit;
}
