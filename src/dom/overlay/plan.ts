import type { QuoteAnchor, Status } from '../../core/model/audit.ts';

/** What is to be shown in a page, and in which words: plain JSON, made by whoever asks. */

/** One quotation of one criterion. */
export interface Mark {
  /** Id of the criterion. */
  criterion: string;
  title: string;
  status: Status;
  /** The status as a word. */
  word: string;
  value: string;
  category: string;
  anchor: QuoteAnchor;
}

export interface OverlayWords {
  /** Name of the bar. */
  evidence: string;
  previous: string;
  next: string;
  clear: string;
  categories: string;
  allCategories: string;
  someCategories: string;
  /** With `{lost}` in place of the number. */
  lostCount: string;
  lost: string;
  wordless: string;
  closed: string;
  open: string;
  /** When the page was read. */
  readOn: string;
}

export interface OverlayPlan {
  lang: string;
  theme: 'auto' | 'light' | 'dark';
  marks: Mark[];
  /** Index of the mark that is asked for. */
  focus: number;
  categories: { id: string; title: string }[];
  words: OverlayWords;
}

/** What became of a plan. */
export interface Shown {
  found: number;
  lost: number;
  /** Of the mark that was asked for; `closed`: its words are in the page, in something that is closed. */
  focus: 'shown' | 'closed' | 'wordless' | 'lost';
}
