import type { PageView, Sentence } from './view.ts';

/** The sentences next to a sentence, found without a search through the page. */

const places = new WeakMap<PageView, ReadonlyMap<Sentence, number>>();

/** Index of a sentence of the page among its sentences, -1 for one of another page. */
export function placeOf(page: PageView, sentence: Sentence): number {
  const known = places.get(page) ?? new Map(page.sentences.map((each, i) => [each, i]));
  places.set(page, known);
  return known.get(sentence) ?? -1;
}

export const sentenceBefore = (page: PageView, sentence: Sentence): Sentence | undefined => page.sentences[placeOf(page, sentence) - 1];
export const sentenceAfter = (page: PageView, sentence: Sentence): Sentence | undefined => page.sentences[placeOf(page, sentence) + 1];
