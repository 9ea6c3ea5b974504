import type { PageSnapshot } from '../core/model/page.ts';
import type { PageHead } from '../core/snapshot/adapter.ts';
import { walk } from '../core/snapshot/walker.ts';
import { liveAdapter } from './adapter.ts';
import { addressOf, all, attributeOf, baseAddress, bodyOf, first, rootOf, textOf } from './nodes.ts';
import { inSlices } from './slices.ts';

/** The open page → page snapshot, in slices that leave the page's own scripts and the reader's clicks their turn. */

function headOf(document: Document, root: Element): PageHead {
  const content = (selector: string): string => {
    const meta = first(document, selector);
    return (meta && attributeOf(meta, 'content')) ?? '';
  };
  return {
    url: baseAddress(root),
    title: textOf(first(document, 'head > title') ?? first(document, 'title')),
    lang: attributeOf(root, 'lang') ?? '',
    description: content('meta[name="description"]'),
    generator: content('meta[name="generator"]'),
    siteName: content('meta[property="og:site_name"]'),
    jsonLd: all(document, 'script[type="application/ld+json"]').map(textOf),
    live: true,
  };
}

/** Reads the page without changing it. Its address is given without the part after '#'. */
export async function snapshotDocument(document: Document): Promise<PageSnapshot> {
  const root = rootOf(document);
  if (!root) throw new Error('The document has no root element');
  const snapshot = await inSlices(walk<Node>(bodyOf(document) ?? root, liveAdapter, headOf(document, root)));
  return { ...snapshot, url: addressOf(document).replace(/#.*$/s, '') };
}
