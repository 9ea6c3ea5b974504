/**
 * The tree as the walker sees it. One adapter reads the live DOM (src/dom), one a parsed document (src/parse); both must give the
 * same snapshot for the same page, apart from what only a style sheet can tell.
 */
export interface TreeAdapter<N> {
  type(node: N): 'element' | 'text' | 'other';
  /** Local name in lower case. */
  tag(element: N): string;
  attr(element: N, name: string): string | undefined;
  /** Values of all `data-*` attributes, in document order. */
  dataValues(element: N): string[];
  /** Text of a text node. */
  data(text: N): string;
  /** Children as rendered: shadow trees and slotted nodes in place, the body of a readable frame under its `iframe`. */
  children(element: N): ArrayLike<N>;
  /** True where the element itself is not rendered (`display: none`, `visibility: hidden`, `hidden`), whatever its parents are. */
  off(element: N): boolean;
  /** Told where in the page's text the words of a text node, picture or submit button stand, blanks around them included. */
  placed?(source: N, start: number, end: number): void;
}

/** What stands around the tree. */
export interface PageHead {
  url: string;
  title: string;
  lang: string;
  description: string;
  generator: string;
  siteName: string;
  /** Raw text of each `application/ld+json` script. */
  jsonLd: string[];
  live: boolean;
}
