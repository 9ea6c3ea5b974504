/** Texts that are read from top to bottom: chapters of blocks. The same blocks become a page of ours and a document. */

/** A paragraph, a list, or terms with what is to be said of each. */
export type Block = string | { list: readonly string[] } | { terms: readonly Term[] };

export interface Term {
  term: string;
  text: string;
}

export interface Chapter {
  /** Goes into addresses: `#id`. */
  id: string;
  title: string;
  blocks: readonly Block[];
}
