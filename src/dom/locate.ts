import type { QuoteAnchor } from '../core/model/audit.ts';
import { findQuotes } from '../core/text/quote-search.ts';
import { type PageText, rangesOf } from './page-text.ts';

/** Evidence → where it stands in the open page. */

/**
 * - `found`: from `start` to `end` in the page's text; `ranges` hold its words
 * - `wordless`: quoted from what is no text of the page: an address, a file name, a form
 * - `lost`: the words are no longer there
 */
export type Located = { state: 'found'; start: number; end: number; ranges: Range[] } | { state: 'wordless' | 'lost' };

export function locate(page: PageText, anchors: readonly QuoteAnchor[]): Located[] {
  return findQuotes(page.text, anchors).map((found) => {
    if (found === 'lost' || found === 'wordless') return { state: found };
    const ranges = rangesOf(page, found);
    return ranges.length > 0 ? { state: 'found', ...found, ranges } : { state: 'lost' };
  });
}
