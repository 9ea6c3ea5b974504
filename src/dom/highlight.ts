import { attributeOf, documentOf, localName, parentNode, rootNode, windowOf } from './nodes.ts';

/**
 * Paints ranges by the CSS Custom Highlight API. Nothing of the page changes: highlights live in a registry of each window, their look
 * in style sheets that are adopted by documents and by shadow trees, which a document's own rules do not reach.
 */

/** `now` lies over the others. */
export const KINDS = ['met', 'partial', 'flagged', 'now'] as const;
export type Kind = (typeof KINDS)[number];

type View = Window & typeof globalThis;
type Root = Document | ShadowRoot;

/**
 * Each window has names of its own: seen from an extension, Firefox mixes up the registries of a page and its frames, and what is taken
 * from one is gone from the other.
 */
const nameOf = (kind: Kind, nth: number): string => (nth === 0 ? `hisho-audit-${kind}` : `hisho-audit-${kind}-${nth}`);

/** Fixed colours: a page does not follow our theme. Only what a highlight may set. */
const LOOKS: Record<Kind, string> = {
  met: 'background-color: #fdf0b8; color: #1a1d21; text-decoration: underline 1px #8a6a00;',
  partial: 'background-color: #fdf0b8; color: #1a1d21; text-decoration: underline dashed 1px #8a6a00;',
  flagged: 'background-color: #fdf0b8; color: #1a1d21; text-decoration: underline 2px #b7402f;',
  now: 'background-color: #ffd75e; color: #1a1d21; text-decoration: underline 2px #8a6a00;',
};

/**
 * Names the element that holds the words, by its tag and first class, and with it only a part of the page: after a rule for all elements
 * the browser works out the style of the whole page again (70 ms for 20,000 elements in Chromium 156; 3 ms after one for a class).
 */
function selectorOf({ startContainer }: Range): string {
  const holder = startContainer.nodeType === 1 ? startContainer : parentNode(startContainer);
  if (holder?.nodeType !== 1) return '';
  const [className] = (attributeOf(holder as Element, 'class') ?? '').trim().split(/\s+/);
  return `${CSS.escape(localName(holder as Element))}${className ? `.${CSS.escape(className)}` : ''}`;
}

/** Rules for the kinds that there are: each costs time for every element that it may be about. */
const lookOf = (nth: number, selectors: ReadonlyMap<Kind, ReadonlySet<string>>): string =>
  [...selectors].map(([kind, own]) => `${[...own].map((selector) => `${selector}::highlight(${nameOf(kind, nth)})`).join(', ')} { ${LOOKS[kind]} }`).join('\n');

export interface Painter {
  /** Paints these ranges and no others. */
  paint(ranges: ReadonlyMap<Kind, readonly Range[]>): void;
  /** Leaves nothing behind. */
  clear(): void;
}

/** The open shadow tree or document that holds a range's words, and its window. */
function placeOf(range: Range): { root: Root; view: View } | null {
  const root = rootNode(range.startContainer);
  const document = documentOf(range.startContainer);
  const view = document && windowOf(document);
  return view && (root === document || root instanceof view.ShadowRoot) ? { root: root as Root, view } : null;
}

/** The sheet that a document or shadow tree has adopted. */
interface Adopted {
  sheet: CSSStyleSheet;
  text: string;
  release(): void;
}

function adopt(root: Root, view: View): Adopted {
  const sheet = new view.CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const release = (): void => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((own) => own !== sheet);
  };
  return { sheet, text: '', release };
}

/** A frame that the page has taken away took its highlights with it. */
function unlessGone(task: () => unknown): void {
  try {
    task();
  } catch {
    // Firefox lets nobody touch the objects of such a frame.
  }
}

export function createPainter(): Painter {
  const adopted = new Map<Root, Adopted>();
  /** The windows that hold words, the page's own first. Browsers refuse to list a registry, so what is in them is remembered. */
  const views: { view: View; painted: Set<string> }[] = [{ view: window, painted: new Set() }];

  function indexOf(view: View): number {
    const known = views.findIndex((entry) => entry.view === view);
    return known >= 0 ? known : views.push({ view, painted: new Set() }) - 1;
  }

  /** Gives every document and shadow tree the rules for the words that stand in it. */
  function dress(ranges: ReadonlyMap<Kind, readonly Range[]>): void {
    const wanted = new Map<Root, { view: View; selectors: Map<Kind, Set<string>> }>();
    for (const [kind, own] of ranges) {
      for (const range of own) {
        const place = placeOf(range);
        if (!place) continue;
        const entry = wanted.get(place.root) ?? { view: place.view, selectors: new Map() };
        wanted.set(place.root, entry);
        entry.selectors.set(kind, (entry.selectors.get(kind) ?? new Set()).add(selectorOf(range)));
      }
    }
    for (const [root, { view, selectors }] of wanted) {
      const known = adopted.get(root) ?? adopt(root, view);
      adopted.set(root, known);
      const text = lookOf(indexOf(view), selectors);
      if (known.text !== text) known.sheet.replaceSync(text);
      known.text = text;
    }
  }

  /** The ranges of each window. */
  function sort(ranges: readonly Range[]): Map<number, Range[]> {
    const sorted = new Map<number, Range[]>();
    for (const range of ranges) {
      const place = placeOf(range);
      if (!place) continue;
      const nth = indexOf(place.view);
      sorted.set(nth, [...(sorted.get(nth) ?? []), range]);
    }
    return sorted;
  }

  function paintKind(kind: Kind, ranges: readonly Range[]): void {
    const sorted = sort(ranges);
    for (const [nth, { view, painted }] of views.entries()) {
      const own = sorted.get(nth) ?? [];
      const name = nameOf(kind, nth);
      if (own.length > 0) {
        const highlight = new view.Highlight(...own);
        highlight.priority = KINDS.indexOf(kind);
        view.CSS.highlights.set(name, highlight);
        painted.add(name);
      } else if (painted.delete(name)) view.CSS.highlights.delete(name);
    }
  }

  return {
    paint: (ranges) => {
      dress(ranges);
      for (const kind of KINDS) paintKind(kind, ranges.get(kind) ?? []);
    },
    clear: () => {
      for (const { view, painted } of views) for (const name of painted) unlessGone(() => view.CSS.highlights.delete(name));
      for (const { release } of adopted.values()) unlessGone(release);
      adopted.clear();
      views.splice(1);
      views[0]?.painted.clear();
    },
  };
}
