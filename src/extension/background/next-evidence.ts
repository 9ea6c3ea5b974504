import type { HighlightGlobal } from '../content/contract.ts';
import { callInPage } from '../platform/page-access.ts';

/** From one piece of evidence in a page to the next, by a key. */

/**
 * Tabs in which this worker has marked evidence. Known without waiting: where nothing is marked the panel is opened instead, and browsers
 * let that be done only straight from the key.
 */
const marked = new Set<number>();

export const noteMarked = (tabId: number): void => {
  marked.add(tabId);
};

export const isMarked = (tabId: number): boolean => marked.has(tabId);

/** Goes to the next place; a page whose marks are gone is no longer counted as marked. */
export async function showNext(tabId: number): Promise<void> {
  const shown = await callInPage(tabId, () => (globalThis as HighlightGlobal).hishoHighlight?.next() ?? false, null).catch(() => false);
  if (!shown) marked.delete(tabId);
}
