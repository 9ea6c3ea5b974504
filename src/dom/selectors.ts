import { allOfClass, allOfTag, attributeOf, childElements, localName, parentNode } from './nodes.ts';

/** Selectors for the elements that hold words: as few other elements as possible match. */

type Root = Document | ShadowRoot;

/** Where a document has more elements of a tag and class, each is named by its place. */
const MANY = 100;
/** Levels of a place; the path from an element upwards may end before it is unique. */
const LEVELS = 16;

const DOCUMENT = 9;

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

/** '' for none. */
const firstClass = (element: Element): string => (attributeOf(element, 'class') ?? '').trim().split(/\s+/)[0] ?? '';

/** By tag and first class. */
function kindOf(element: Element): string {
  const className = firstClass(element);
  return `${CSS.escape(localName(element))}${className ? `.${CSS.escape(className)}` : ''}`;
}

/** Those on which the browser tries a rule for the element's kind: all of its class, or of its tag. None in a shadow tree, which is small. */
function triedFor(element: Element, root: Root): HTMLCollectionOf<Element> | null {
  if (root.nodeType !== DOCUMENT) return null;
  const className = firstClass(element);
  return className ? allOfClass(root as Document, className) : allOfTag(root as Document, localName(element));
}

export interface Named {
  /** '' where the words stand in no element. */
  selector: string;
  /** On how many elements the browser tries a rule for it. To count them takes a walk through the page. */
  tried: () => number;
}

const NONE: Named = { selector: '', tried: () => 0 };

/** For one moment of the page: children are listed once. */
export function createSelectors(): (range: Range, root: Root) => Named {
  const orders = new Map<Node, Element[]>();

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

  return ({ startContainer }, root) => {
    const holder = startContainer.nodeType === 1 ? startContainer : parentNode(startContainer);
    if (!isElement(holder)) return NONE;
    const tried = triedFor(holder, root);
    return { selector: tried?.item(MANY) ? placeOf(holder) : kindOf(holder), tried: () => tried?.length ?? 0 };
  };
}
