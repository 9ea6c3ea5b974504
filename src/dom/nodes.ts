/**
 * Reads the live DOM through the getters and methods of its prototypes. A form with an input named `attributes` or `children`, or an
 * image named `querySelector`, hides the property of that name on its form or document; the prototypes stay what they are.
 */

type Getter<T, V> = (node: T) => V;

/** A method as a function of its object. Bound once, it is as quick as the method itself: a long page asks a million times. */
const unbound = <F>(method: (...given: never[]) => unknown): F => Function.prototype.call.bind(method as () => unknown) as F;

/** The getter that `prototype` or one above it defines for a property. */
function getter<T extends object, V>(prototype: T, name: string): Getter<T, V> {
  let owner: object | null = prototype;
  while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner);
  const get = owner ? Object.getOwnPropertyDescriptor(owner, name)?.get : undefined;
  return get ? unbound(get) : () => undefined as V;
}

export const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
export const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild');
export const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling');
export const baseAddress = getter<Node, string>(Node.prototype, 'baseURI');
export const localName = getter<Element, string>(Element.prototype, 'localName');
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootOf = getter<Document, HTMLElement | null>(Document.prototype, 'documentElement');
export const addressOf = getter<Document, string>(Document.prototype, 'URL');
export const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const documentOf = getter<Node, Document | null>(Node.prototype, 'ownerDocument');
export const windowOf = getter<Document, (Window & typeof globalThis) | null>(Document.prototype, 'defaultView');
export const rootNode = (node: Node): Node => Node.prototype.getRootNode.call(node);

const children = getter<Element, HTMLCollection>(Element.prototype, 'children');
const textContent = getter<Element, string | null>(Element.prototype, 'textContent');
const characters = getter<CharacterData, string>(CharacterData.prototype, 'data');
export const dataLength = getter<CharacterData, number>(CharacterData.prototype, 'length');
const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const frameDocument = getter<HTMLIFrameElement, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');

/** Of an element, a document or a shadow root. */
export const childElements = (parent: Node): Element[] => Array.from(nodeType(parent) === 1 ? children(parent as Element) : (parent as ParentNode).children);
export const textOf = (element: Element | null): string => (element ? (textContent(element) ?? '') : '');
export const dataOf = (text: Node): string => characters(text as CharacterData);
export const openShadow = (element: Element): ShadowRoot | null => shadowRoot(element) ?? null;

/** A walk over the tree below a node and the node itself; `shown`: kinds of nodes, as in `NodeFilter`. */
export const walkerFrom = (root: Node, shown: number): TreeWalker => Document.prototype.createTreeWalker.call(documentOf(root) ?? (root as Document), root, shown);

/** Null where the element has no such attribute. */
export const attributeOf: (element: Element, name: string) => string | null = unbound(Element.prototype.getAttribute);
export const attributeNames: (element: Element) => string[] = unbound(Element.prototype.getAttributeNames);
export const first = (document: Document, selector: string): Element | null => Document.prototype.querySelector.call(document, selector);
/** All of a tag, all of a class: browsers go through these live collections much quicker than they list what a selector finds. */
export const allOfTag = (document: Document, tag: string): HTMLCollectionOf<Element> => Document.prototype.getElementsByTagName.call(document, tag);
export const allOfClass = (document: Document, name: string): HTMLCollectionOf<Element> => Document.prototype.getElementsByClassName.call(document, name);
export const all = (document: Document, selector: string): Element[] => Array.from(Document.prototype.querySelectorAll.call(document, selector));

/** Nodes that a page has put into the slot; none for a slot that shows its own fallback. */
export const assignedNodes = (slot: Element): Node[] => HTMLSlotElement.prototype.assignedNodes.call(slot);

/** The document inside of a frame of the same origin; null for any other. */
export function documentIn(frame: Element): Document | null {
  try {
    return frameDocument(frame as HTMLIFrameElement) ?? null;
  } catch {
    return null;
  }
}
