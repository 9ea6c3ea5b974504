import { documentOf, rootNode, windowOf } from './nodes.ts';
import { createSelectors, type Named } from './selectors.ts';
import { afterFrame } from './slices.ts';
import { stage } from './stage.ts';

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
 * The highlights of a window. Asked for by `Reflect.get`: at a plain `view.CSS.highlights` in an extension, Firefox 140 remembers the
 * getter of the first window (an inline cache for objects of pages) and now and then gives a frame the registry of its page.
 */
const registryOf = (view: View): HighlightRegistry => Reflect.get(view.CSS, 'highlights');

const nameOf = (kind: Kind): string => `hisho-audit-${kind}`;

/**
 * Fixed colours: a page does not follow our theme. Only what a highlight may set. Lines come a frame later than fills: they may be drawn
 * outside of the words' boxes, so that Chromium goes through the whole page again to see how far it reaches (11 ms for 20,000 elements).
 */
const FILL = 'background-color: #fdf0b8; color: #1a1d21;';
const LOOKS: Record<Kind, { fill: string; line: string }> = {
  met: { fill: FILL, line: 'text-decoration: underline 1px #8a6a00;' },
  partial: { fill: FILL, line: 'text-decoration: underline dashed 1px #8a6a00;' },
  flagged: { fill: FILL, line: 'text-decoration: underline 2px #b7402f;' },
  now: { fill: 'background-color: #ffd75e; color: #1a1d21;', line: 'text-decoration: underline 2px #8a6a00;' },
};
type Part = 'fill' | 'line';

/**
 * Rules for the kinds of words that stand in some elements. Each is for one element where the page is large, and never for all: the
 * browser works out anew the style of every element that a new rule may be about (90 ms for 20,000 elements in Chromium 156).
 */
const lookOf = (kind: Kind, part: Part, selectors: readonly string[]): string =>
  `${selectors.map((selector) => `${selector}::highlight(${nameOf(kind)})`).join(', ')} { ${LOOKS[kind][part]} }`;

export interface Painter {
  /** Paints these ranges and no others. Those in the window are seen in the next frame, the rest a little later. */
  paint(ranges: ReadonlyMap<Kind, readonly Range[]>, inWindow: (range: Range) => boolean): void;
  /** The page was rebuilt: elements may have other places in it. */
  refresh(inWindow: (range: Range) => boolean): void;
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

/** Gives a document or shadow tree rules. Returns the way back. */
function adopt(root: Root, view: View, text: string): () => void {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((own) => own !== sheet);
  };
}

/** A frame that the page has taken away took its highlights with it. */
function unlessGone(task: () => unknown): void {
  try {
    task();
  } catch {
    // Firefox lets nobody touch the objects of such a frame.
  }
}

/** How often, at most, the browser tries new rules on elements in one task: 150,000 times take 15 ms or less. */
const TRIES = 150_000;

/** Words with the rule that they need. */
interface Dressed extends Named {
  kind: Kind;
  root: Root;
  view: View;
}

/** In tasks of bearable length. */
function* portions(words: readonly Dressed[]): Generator<Dressed[]> {
  let portion: Dressed[] = [];
  let tries = 0;
  for (const word of words) {
    const tried = word.tried();
    if (portion.length > 0 && tries + tried > TRIES) {
      yield portion;
      portion = [];
      tries = 0;
    }
    portion.push(word);
    tries += tried;
  }
  if (portion.length > 0) yield portion;
}

/** A window that holds words, and what is painted in it: browsers refuse to list a registry. */
interface Painted {
  view: View;
  registry: HighlightRegistry;
  painted: Set<Kind>;
}

const paintedIn = (view: View): Painted => ({ view, registry: registryOf(view), painted: new Set() });

export function createPainter(): Painter {
  /** What has rules already, and how to take them away. */
  const dressed = new Map<Root, Set<string>>();
  const undo: (() => void)[] = [];
  /** The page's own window first. */
  const views: Painted[] = [paintedIn(stage())];
  let current: ReadonlyMap<Kind, readonly Range[]> = new Map();
  /** Of the newest request to give rules. */
  let turn = 0;

  /** Gives documents and shadow trees the rules that they lack for these words. */
  function dress(words: readonly Dressed[], parts: readonly Part[]): void {
    const wanted = new Map<Root, { view: View; rules: Map<string, { kind: Kind; part: Part; selectors: string[] }> }>();
    for (const { root, view, kind, selector } of words) {
      const known = dressed.get(root) ?? new Set();
      dressed.set(root, known);
      for (const part of parts) {
        const key = `${kind} ${part} ${selector}`;
        if (known.has(key)) continue;
        known.add(key);
        const entry = wanted.get(root) ?? { view, rules: new Map() };
        wanted.set(root, entry);
        const rule = entry.rules.get(`${kind} ${part}`) ?? { kind, part, selectors: [] };
        entry.rules.set(`${kind} ${part}`, rule);
        rule.selectors.push(selector);
      }
    }
    for (const [root, { view, rules }] of wanted) {
      const text = [...rules.values()].map(({ kind, part, selectors }) => lookOf(kind, part, selectors));
      undo.push(adopt(root, view, text.join('\n')));
    }
  }

  /** Fills for the words in the window now, all the rest in tasks of their own. */
  async function dressAll(inWindow: (range: Range) => boolean): Promise<void> {
    const mine = ++turn;
    const nameOfHolder = createSelectors();
    const words = [...current].flatMap(([kind, ranges]) => ranges.map((range) => ({ kind, range })));
    const dressedOf = ({ kind, range }: { kind: Kind; range: Range }): Dressed[] => {
      const place = placeOf(range);
      if (!place) return [];
      const named = nameOfHolder(range, place.root);
      return named.selector ? [{ ...named, ...place, kind }] : [];
    };
    const near = words.filter(({ range }) => inWindow(range)).flatMap(dressedOf);
    dress(near, ['fill']);
    await afterFrame(stage());
    if (mine !== turn) return;
    const rest = words.filter(({ range }) => !inWindow(range)).flatMap(dressedOf);
    for (const portion of portions([...near, ...rest])) {
      dress(portion, ['fill', 'line']);
      await afterFrame(stage());
      if (mine !== turn) return;
    }
  }

  function paintKind(kind: Kind, ranges: readonly Range[]): void {
    const placed = ranges.flatMap((range) => {
      const view = placeOf(range)?.view;
      return view ? [{ range, view }] : [];
    });
    for (const { view } of placed) if (!views.some((known) => known.view === view)) views.push(paintedIn(view));
    const name = nameOf(kind);
    for (const { view, registry, painted } of views) {
      const own = placed.filter((entry) => entry.view === view).map(({ range }) => range);
      if (own.length > 0) {
        const highlight = new view.Highlight(...own);
        highlight.priority = KINDS.indexOf(kind);
        registry.set(name, highlight);
        painted.add(kind);
      } else if (painted.delete(kind)) registry.delete(name);
    }
  }

  return {
    paint: (ranges, inWindow) => {
      current = ranges;
      for (const kind of KINDS) paintKind(kind, ranges.get(kind) ?? []);
      dressAll(inWindow);
    },
    refresh: (inWindow) => {
      dressAll(inWindow);
    },
    clear: () => {
      turn++;
      current = new Map();
      for (const { registry, painted } of views) for (const kind of painted) unlessGone(() => registry.delete(nameOf(kind)));
      for (const release of undo.splice(0)) unlessGone(release);
      dressed.clear();
      views.splice(1);
      views[0]?.painted.clear();
    },
  };
}
