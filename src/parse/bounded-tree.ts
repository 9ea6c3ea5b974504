import { type CheerioAPI, type CheerioOptions, load } from 'cheerio';
import type { Document } from 'domhandler';

/**
 * Parsing within limits. Some steps of HTML's tree rules look at every open element, and some copy all open formatting: markup made for
 * it takes hours. A browser flattens such a tree; here the page ends where a limit is reached, and says so.
 */

/**
 * Depth of open elements (browsers keep 512), the sum of all elements' depths, elements of a page, characters of one tag from which its
 * attributes are counted, and how many it may then have.
 */
export const PARSE_LIMITS = { depth: 4_000, depths: 20_000_000, elements: 180_000, tag: 2_000, attributes: 200 } as const;

export type ParseCut = 'depth' | 'nodes' | 'attributes';

type Adapter = NonNullable<CheerioOptions['treeAdapter']>;

class LimitReached extends Error {
  readonly cut: ParseCut;

  constructor(cut: ParseCut) {
    super(`Limit of ${cut} reached`);
    this.cut = cut;
  }
}

/** Builds what the parser builds by default. It is given only with a document that was parsed. */
const DEFAULT = load('')._options.treeAdapter as Adapter;

function boundedAdapter(onDocument: (document: Document) => void): Adapter {
  let depth = 0;
  let depths = 0;
  let elements = 0;
  return {
    ...DEFAULT,
    createDocument: () => {
      const document = DEFAULT.createDocument();
      onDocument(document);
      return document;
    },
    createElement: (...given) => {
      if (++elements > PARSE_LIMITS.elements) throw new LimitReached('nodes');
      return DEFAULT.createElement(...given);
    },
    // What a table does not hold is put before it, and the table is the last child: looked for from the front it costs the whole list.
    insertBefore: (parent, node, next) => {
      const before = next.prev;
      parent.children.splice(parent.children.lastIndexOf(next), 0, node);
      if (before) before.next = node;
      [node.parent, node.prev, node.next, next.prev] = [parent, before, next, node];
    },
    insertTextBefore(parent, text, next) {
      const before = next.prev;
      if (before?.type === 'text') before.data += text;
      else this.insertBefore(parent, DEFAULT.createTextNode(text), next);
    },
    onItemPush: () => {
      depths += ++depth;
      if (depth > PARSE_LIMITS.depth || depths > PARSE_LIMITS.depths) throw new LimitReached('depth');
    },
    onItemPop: () => {
      depth--;
    },
  };
}

const ATTRIBUTE = /[\s/]+[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*))?/y;

/** Offset behind the attributes that a tag may have; null where it has no more. */
function endOfAttributes(html: string, from: number): number | null {
  ATTRIBUTE.lastIndex = from;
  for (let count = 0; ATTRIBUTE.test(html); count++) if (count >= PARSE_LIMITS.attributes) return ATTRIBUTE.lastIndex;
  return null;
}

/** Ends tags that have more attributes than any page needs: the parser compares each with all before it. */
function boundAttributes(html: string): { html: string; isCut: boolean } {
  const tag = /<[a-z][^\s/>]{0,80}/gi;
  const parts: string[] = [];
  let from = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const close = html.indexOf('>', tag.lastIndex);
    const length = (close < 0 ? html.length : close) - match.index;
    if (length > PARSE_LIMITS.tag) {
      const end = endOfAttributes(html, tag.lastIndex);
      if (end !== null) {
        parts.push(html.slice(from, end), '>');
        const rest = html.indexOf('>', end) + 1;
        from = tag.lastIndex = rest === 0 ? html.length : rest;
      }
    }
    if (close < 0) break;
  }
  return parts.length ? { html: parts.join('') + html.slice(from), isCut: true } : { html, isCut: false };
}

/** The document's tree, and what was left out of it. Never throws on markup. */
export function parseBounded(source: string): { $: CheerioAPI; cut: ParseCut[] } {
  const { html, isCut } = boundAttributes(source);
  const cut: ParseCut[] = isCut ? ['attributes'] : [];
  let begun: Document | null = null;
  const treeAdapter = boundedAdapter((document) => {
    begun ??= document;
  });
  try {
    return { $: load(html, { treeAdapter }), cut };
  } catch (error) {
    if (!(error instanceof LimitReached) || begun === null) throw error;
    return { $: load(begun), cut: [...cut, error.cut] };
  }
}
