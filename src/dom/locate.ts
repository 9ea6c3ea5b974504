import type { QuoteAnchor } from '../core/model/audit.ts';
import { findInWords, findQuotes, type FoundQuote, type QuickQuote } from '../core/text/quote-search.ts';
import { type PageText, rangesOf } from './page-text.ts';
import { inSlices } from './slices.ts';

/** Evidence → where it stands in the open page. */

/**
 * - `found`: from `start` to `end` in the text or words of the page; `ranges` hold its words
 * - `wordless`: quoted from what is no text of the page: an address, a file name, a form
 * - `lost`: the words are no longer there
 */
export type Located = { state: 'found'; start: number; end: number; ranges: Range[] } | { state: 'wordless' | 'lost' };

function placed(page: PageText, found: Exclude<FoundQuote | QuickQuote, 'unsure'>): Located {
  if (found === 'lost' || found === 'wordless') return { state: found };
  const ranges = rangesOf(page, found);
  return ranges.length > 0 ? { state: 'found', ...found, ranges } : { state: 'lost' };
}

export const locate = (page: PageText, anchors: readonly QuoteAnchor[]): Located[] => findQuotes(page.text, anchors).map((found) => placed(page, found));

/** From the words alone; null where only the exact text tells. */
export async function locateInWords(words: PageText, anchors: readonly QuoteAnchor[]): Promise<(Located | null)[]> {
  const found = await inSlices(findInWords(words.text, anchors));
  return found.map((quote) => {
    const place = quote === 'unsure' ? null : placed(words, quote);
    return place?.state === 'lost' ? null : place;
  });
}
