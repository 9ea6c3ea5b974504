import type { TextRange } from '../model/page.ts';

/** The edges of a quotation. A phrase with half a pair of brackets, or with a comma at its end, reads as if something had been cut away. */

const PAIRS: Readonly<Record<string, string>> = { '（': '）', '(': ')', '「': '」', '『': '』', '【': '】', '〔': '〕', '［': '］' };
const OPENERS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(PAIRS).map(([open, close]) => [close, open]));

/** How many characters a phrase may grow by to hold the other half. */
const REACH = 40;

/** Offsets of brackets without the other half in a range, in order. */
function lonely(text: string, { start, end }: TextRange): number[] {
  const open: number[] = [];
  const closing: number[] = [];
  for (let i = start; i < end; i++) {
    const character = text[i] as string;
    if (character in PAIRS) open.push(i);
    else if (character in OPENERS) {
      const last = open.at(-1);
      if (last !== undefined && text[last] === OPENERS[character]) open.pop();
      else closing.push(i);
    }
  }
  return [...closing, ...open].sort((a, b) => a - b);
}

/** The other half of a bracket in the same line outside of the range, -1 where there is none near. */
function otherHalf(text: string, at: number, { start, end }: TextRange): number {
  const close = PAIRS[text[at] as string];
  if (close) {
    const [line = ''] = text.slice(end, end + REACH).split('\n', 1);
    const found = line.indexOf(close);
    return found < 0 ? -1 : end + found;
  }
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const found = before.slice(before.lastIndexOf('\n') + 1).lastIndexOf(OPENERS[text[at] as string] as string);
  return found < 0 ? -1 : from + before.lastIndexOf('\n') + 1 + found;
}

function withWholeBrackets(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  for (const at of lonely(text, range)) {
    const other = otherHalf(text, at, { start, end });
    if (at === start) start++;
    else if (at === end - 1) end--;
    else if (other >= end) end = other + 1;
    else if (other >= 0) start = other;
  }
  return { start, end };
}

/** Marks of a list's entries, and what joins an entry to the next. */
const LEAD = /^[\s・•●■◆◇▪▶]+/;
const TAIL = /[\s、，・]+$/;

/**
 * The range without the marks at its edges and with whole pairs of brackets: '（06-7999-0108' without its bracket, 'お電話（06-7999-0142' up to
 * the bracket's end, which stands at most forty characters further in the same line. A half whose other half is not near stays, as in '1)'.
 */
export function wholePhrase(text: string, range: TextRange): TextRange {
  const { start, end } = withWholeBrackets(text, range);
  const words = text.slice(start, end);
  const lead = LEAD.exec(words)?.[0].length ?? 0;
  const tail = TAIL.exec(words)?.[0].length ?? 0;
  return start + lead < end - tail ? { start: start + lead, end: end - tail } : range;
}
