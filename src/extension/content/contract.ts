import type { PageSnapshot } from '../../core/model/page.ts';
import type { OverlayPlan } from '../../dom/overlay/plan.ts';

/**
 * What the content script can do, and how it answers. Types only: the script is injected as a file of its own. Answers are strings of
 * JSON, since browsers carry one long string over much faster than a tree of objects.
 */

/** The live page, and what the background has to know besides. */
export interface LivePage {
  /** `document.contentType`: 'application/pdf' in a PDF viewer. */
  contentType: string;
  /** Bytes of the document as it came; where the browser does not tell, the length of its text. */
  bytes: number;
  /** `document.characterSet` in lower case. */
  encoding: string;
  /** HTTP status of the document, where the browser tells and the page is still the one that came. */
  httpStatus: number | null;
  /** True where the page has scripts and says next to nothing: it is about to say more. */
  thin: boolean;
  snapshot: PageSnapshot;
}

export interface SettledRequest {
  wanted: 'changed' | 'always';
  maxMs: number;
}

export interface FetchRequest {
  /** Address of the page, of the origin. */
  url: string;
  /** The origin that the tab is expected to show. */
  origin: string;
  timeoutMs: number;
  /** Reading stops here; what was read is kept. */
  maxBytes: number;
}

/**
 * - `policy`: the page's content security policy forbids the request
 * - `other-site`: redirects to another origin; nothing was sent there
 * - `wrong-page`: the tab shows another origin by now
 * - `left`: the page that asked was left meanwhile
 */
export type FetchError = 'network' | 'timeout' | 'policy' | 'other-site' | 'wrong-page' | 'left' | 'cancelled';

export type FetchAnswer =
  | {
      ok: true;
      status: number;
      /** After redirects. */
      url: string;
      contentType: string;
      /** Base64, which is carried over in both browsers. */
      body: string;
      /** True where `maxBytes` cut it. */
      cut: boolean;
    }
  | { ok: false; error: FetchError };

export interface ContentScript {
  /** JSON of LivePage, as it is now. */
  readPage(): Promise<string>;
  /**
   * JSON of LivePage once the page has come to rest, or when the time is up. `changed`: null where the page is as it was read a moment
   * before.
   */
  readSettled(request: SettledRequest): Promise<string | null>;
  /** JSON of FetchAnswer. */
  fetchPage(request: FetchRequest): Promise<string>;
  /** Whether this document has a request for the address under way. */
  isFetching(url: string): boolean;
  /** Ends all requests that are under way. */
  stop(): void;
}

/** The one name that the content script adds to its (isolated) global scope. */
export interface ContentGlobal {
  hishoAudit?: ContentScript;
}

/** The second file, injected when evidence is to be seen in the page. */
export interface HighlightScript {
  /** JSON of Shown. */
  show(plan: OverlayPlan): Promise<string>;
  /** Goes to the next place; false where nothing is shown. */
  next(): boolean;
  clear(): void;
}

export interface HighlightGlobal {
  hishoHighlight?: HighlightScript;
}
