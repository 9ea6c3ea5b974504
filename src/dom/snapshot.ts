import type { PageSnapshot } from '../core/model/page.ts';
import type { PageHead } from '../core/snapshot/adapter.ts';
import { walk } from '../core/snapshot/walker.ts';
import { liveAdapter } from './adapter.ts';
import { addressOf, all, attributeOf, baseAddress, bodyOf, first, rootOf, textOf } from './nodes.ts';

/** The open page → page snapshot, in slices that leave the page's own scripts and the reader's clicks their turn. */

/** Milliseconds of one slice. */
const SLICE_MS = 12;

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

/** Lets everything that waits in the page's queue run. A timer would be held up for a second in a tab in the background. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Reads the page without changing it. Its address is given without the part after '#'. */
export async function snapshotDocument(document: Document): Promise<PageSnapshot> {
  const root = rootOf(document);
  if (!root) throw new Error('The document has no root element');
  const steps = walk<Node>(bodyOf(document) ?? root, liveAdapter, headOf(document, root));
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, url: addressOf(document).replace(/#.*$/s, '') };
    if (performance.now() - since < SLICE_MS) continue;
    await nextTask();
    since = performance.now();
  }
}
