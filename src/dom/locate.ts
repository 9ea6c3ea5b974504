import type { QuoteAnchor } from '../core/model/audit.ts';
import type { TextRange } from '../core/model/page.ts';
import { findInWords, findQuotes, type FoundQuote } from '../core/text/quote-search.ts';
import { type PageText, rangesOf, type Source } from './page-text.ts';
import { inSlices } from './slices.ts';
import { sourcesOf, wordsOf } from './words.ts';

/** Evidence → where it stands in the open page. */

/**
 * - `found`: from `start` to `end` in the text or words of the page; `ranges` hold its words
 * - `wordless`: quoted from what is no text of the page: an address, a file name, a form
 * - `lost`: the words are no longer there
 */
export type Located = { state: 'found'; start: number; end: number; ranges: Range[] } | { state: 'wordless' | 'lost' };

function placed(page: PageText, found: FoundQuote): Located {
  if (found === 'lost' || found === 'wordless') return { state: found };
  const ranges = rangesOf(page, found);
  return ranges.length > 0 ? { state: 'found', ...found, ranges } : { state: 'lost' };
}

export const locate = (page: PageText, anchors: readonly QuoteAnchor[]): Located[] => findQuotes(page.text, anchors).map((found) => placed(page, found));

/** Do the sources hold a range without a gap? */
function covers(sources: readonly Source[], { start, end }: TextRange): boolean {
  let at = start;
  for (const source of sources) if (source.start <= at && source.end > at) at = source.end;
  return at >= end;
}

/** From the words alone; null where only the exact text tells. */
export async function locateInWords(document: Document, anchors: readonly QuoteAnchor[]): Promise<(Located | null)[]> {
  const text = wordsOf(document);
  const found = await inSlices(findInWords(text, anchors));
  const ranges = found.filter((range) => range !== null);
  const sources = await inSlices(sourcesOf(document, text, ranges));
  return found.map((range) => {
    const place = range && covers(sources, range) ? placed({ text, sources }, range) : null;
    return place?.state === 'found' ? place : null;
  });
}
