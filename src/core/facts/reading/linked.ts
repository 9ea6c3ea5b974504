import type { TextRange } from '../../model/page.ts';
import { covering } from '../../text/ranges.ts';
import type { PageView } from './view.ts';

const known = new WeakMap<PageView, (at: TextRange) => boolean>();

/** True where one link's words hold the whole of a raw range, as in a menu or a table of contents. */
export function isLinked(page: PageView, at: TextRange): boolean {
  const inLink = known.get(page) ?? covering(page.snapshot.links);
  known.set(page, inLink);
  return inLink(at);
}
