import { attributeOf, childElements, countElements, countTag, localName, parentNode } from './nodes.ts';

/** Selectors for the elements that hold words: as few other elements as possible match. */

type Root = Document | ShadowRoot;

/** Where a document has more elements of a tag and class, each is named by its place. */
const MANY = 100;
/** Levels of a place; the path from an element upwards may end before it is unique. */
const LEVELS = 16;

const DOCUMENT = 9;

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** By tag and first class. */
function kindOf(element: Element): string {
  const [className] = (attributeOf(element, 'class') ?? '').trim().split(/\s+/);
  return `${CSS.escape(localName(element))}${className ? `.${CSS.escape(className)}` : ''}`;
}

export interface Named {
  /** '' where the words stand in no element. */
  selector: string;
  /** On so many elements the browser tries a rule for it. */
  tried: number;
}

/** For one moment of the page: children are listed once, elements counted once. */
export function createSelectors(): (range: Range, root: Root) => Named {
  const orders = new Map<Node, Element[]>();
  const counts = new Map<string, number>();

  function nthOf(element: Element, parent: Node): number {
    const order = orders.get(parent) ?? childElements(parent);
    orders.set(parent, order);
    return order.indexOf(element) + 1;
  }

  function placeOf(element: Element): string {
    const path: string[] = [];
    let at: Node | null = element;
    for (let level = 0; isElement(at) && level < LEVELS && localName(at) !== 'body'; level++) {
      const parent: Node | null = parentNode(at);
      // Browsers look up rules by the last class: with it they try each on fewer elements.
      const own = level === 0 ? kindOf(at) : CSS.escape(localName(at));
      path.unshift(parent ? `${own}:nth-child(${nthOf(at, parent)})` : own);
      at = parent;
    }
    return path.join(' > ');
  }

  /** Elements of a kind in a document; in a shadow tree, which is small, nobody counts. */
  function countOf(kind: string, tag: string, root: Root): number {
    if (root.nodeType !== DOCUMENT) return 0;
    const count = counts.get(kind) ?? (kind === tag ? countTag(root as Document, tag) : countElements(root as Document, kind));
    counts.set(kind, count);
    return count;
  }

  return ({ startContainer }, root) => {
    const holder = startContainer.nodeType === 1 ? startContainer : parentNode(startContainer);
    if (!isElement(holder)) return { selector: '', tried: 0 };
    const kind = kindOf(holder);
    const tried = countOf(kind, localName(holder), root);
    return { selector: tried > MANY ? placeOf(holder) : kind, tried };
  };
}
