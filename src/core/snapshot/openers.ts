import type { TreeAdapter } from './adapter.ts';

/** Elements by whose press pages show others, if they name them in an address or a data attribute. */
const PRESSED = new Set(['a', 'button', 'li', 'summary']);

/** Adds the ids that an element says it opens or labels: `aria-controls`, `for`, `#` links and the data attributes of tab scripts. */
export function noteOpeners<N>(adapter: TreeAdapter<N>, element: N, tag: string, role: string | undefined, openers: Set<string>): void {
  const controls = adapter.attr(element, 'aria-controls');
  if (controls) openers.add(controls);
  if (tag === 'label') openers.add(adapter.attr(element, 'for') ?? '');
  if (!PRESSED.has(tag) && role !== 'tab' && role !== 'button') return;
  const href = adapter.attr(element, 'href');
  if (href?.startsWith('#')) openers.add(href.slice(1));
  for (const value of adapter.dataValues(element)) openers.add(value.replace(/^[#.]/, ''));
}
