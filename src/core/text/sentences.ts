import type { TextRange } from '../model/page.ts';

/**
 * Sentences of Japanese web text. A sentence ends at 。！？ or at a line break, unless the line breaks off in the middle (designers
 * break lines inside sentences, and even inside words). Offsets are kept.
 */

/** A line that ends like this goes on in the next one. */
const OPEN_END = /(?:[、,はがをにへとでものや]|から|より|まで|および|及び|または|又は|ては|して|なく|[(（「『])$/;
/** A line that begins like this is an item of its own, whatever stands before it. */
const ITEM_START = /^\s*(?:[・●○■□◆◇▼▽▶※→＊*◎☆★✓✔]|[-–]\s|\(?[0-9０-９]{1,2}[.)．）、:：]|[①-⑳]|第\s*[0-9０-９一二三四五六七八九十]+\s*[条項]|[QＱAＡ]\s*[.．:：0-9０-９]|【|〒)/;
/** '5. してはいけないこと' is a title, unless the next line goes on with a particle. */
const MARKED_TITLE = /^[^、。を\n]{4,22}(?:こと|もの)$/;
const PARTICLE_START = /^\s*[がはをもでにの、]/;
const MIN_WRAPPED = 10;
/** Characters at the end of a line that tell whether it goes on. */
const LINE_END = 40;
/**
 * No sentence is longer: what has no stop for so long is cut at a comma or blank, else anywhere. All patterns that read sentences rely on it.
 */
export const MAX_SENTENCE = 1_000;
/** The part of a sentence that is too long in which a place to cut it is looked for. */
const CUT_REACH = 200;

function lines(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n') continue;
    if (i > start) ranges.push({ start, end: i });
    start = i + 1;
  }
  return ranges;
}

function joined(text: string): TextRange[] {
  const out: TextRange[] = [];
  for (const line of lines(text)) {
    const last = out[out.length - 1];
    const before = last ? text.slice(Math.max(last.start, last.end - LINE_END), last.end).trimEnd() : '';
    const next = text.slice(line.start, line.start + 12);
    const isTitle = ITEM_START.test(before) && MARKED_TITLE.test(before) && !PARTICLE_START.test(next);
    if (last && before.length >= MIN_WRAPPED && OPEN_END.test(before) && !ITEM_START.test(next) && !isTitle) last.end = line.end;
    else out.push({ ...line });
  }
  return out;
}

const CLOSERS = new Set([...'」』）)】〕”"']);

/** Where a sentence that is too long is cut: behind the last comma or blank, else at `end` (not between two halves of a character). */
function cutBefore(text: string, start: number, end: number): number {
  for (let i = end; i > Math.max(start, end - CUT_REACH); i--) if (/[、,\s]/.test(text[i - 1] as string)) return i;
  return /[\ud800-\udbff]/.test(text[end - 1] as string) ? end - 1 : end;
}

/** Splits a line at sentence ends that do not stand inside brackets. */
function atStops(text: string, line: TextRange): TextRange[] {
  const out: TextRange[] = [];
  let start = line.start;
  let depth = 0;
  for (let i = line.start; i < line.end; i++) {
    const ch = text[i] as string;
    if ('「『（(【'.includes(ch)) depth++;
    else if ('」』）)】'.includes(ch)) depth = Math.max(0, depth - 1);
    const stop =
      ch === '。' ||
      ch === '！' ||
      ch === '!' ||
      ch === '？' ||
      ch === '?' ||
      (ch === '．' &&
        !/[0-9０-９]/.test(text[i + 1] ?? '') &&
        !/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]{2}/.test((text[i - 1] ?? '') + (text[i + 1] ?? '')) &&
        !/^\s*[0-9０-９QＱAＡ]{1,2}$/.test(text.slice(start, Math.min(i, start + 6))));
    const englishStop =
      ch === '.' &&
      /\s/.test(text[i + 1] ?? '') &&
      (/[A-Za-z)]{2}$/.test(text.slice(Math.max(0, i - 2), i)) || (i - start > 12 && /[0-9]{2}$/.test(text.slice(i - 2, i)) && /^\s+[A-Z]/.test(text.slice(i + 1, i + 4)))) &&
      !/\b(?:Co|Inc|Ltd|No|Art|Sec|Mr|Ms|Mrs|Dr|Tel|St|vs|approx|incl|excl)$/i.test(text.slice(Math.max(0, i - 8), i));
    const ends = (stop || englishStop) && (depth === 0 || i - start >= 200);
    if (!ends && i + 1 - start < MAX_SENTENCE) continue;
    let end = ends ? i + 1 : cutBefore(text, start, i + 1);
    while (ends && end < line.end && end - start < MAX_SENTENCE && (CLOSERS.has(text[end] as string) || /[。！？!?]/.test(text[end] as string))) end++;
    out.push({ start, end });
    start = end;
    i = end - 1;
    depth = 0;
  }
  if (start < line.end) out.push({ start, end: line.end });
  return out;
}

/** Ranges of the sentences of `text`, trimmed, none empty. */
export function sentenceRanges(text: string): TextRange[] {
  return joined(text)
    .flatMap((line) => atStops(text, line))
    .map(({ start, end }) => {
      let from = start;
      let to = end;
      while (from < to && /\s/.test(text[from] as string)) from++;
      while (to > from && /\s/.test(text[to - 1] as string)) to--;
      return { start: from, end: to };
    })
    .filter(({ start, end }) => end > start);
}
