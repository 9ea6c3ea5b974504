import { expect, test } from 'vitest';
import type { PageHead, TreeAdapter } from '../../../src/core/snapshot/adapter.ts';
import { gather, walk } from '../../../src/core/snapshot/walker.ts';

/** A body of paragraphs, each a link of one word. */
type Plain = string | { tag: string; attrs: Record<string, string>; kids: Plain[] };

const adapter: TreeAdapter<Plain> = {
  type: (node) => (typeof node === 'string' ? 'text' : 'element'),
  tag: (node) => (node as { tag: string }).tag,
  attr: (node, name) => (node as { attrs: Record<string, string> }).attrs[name],
  dataValues: () => [],
  data: (node) => node as string,
  children: (node) => (node as { kids: Plain[] }).kids,
  off: () => false,
};

const head: PageHead = { url: 'https://a.example/', title: '', lang: '', description: '', generator: '', siteName: '', jsonLd: [], live: true };

const pageOf = (paragraphs: number): Plain => ({
  tag: 'body',
  attrs: {},
  kids: Array.from({ length: paragraphs }, (_, n) => ({ tag: 'p', attrs: {}, kids: [{ tag: 'a', attrs: { href: `/${n}` }, kids: [`第${n}項`] }] })),
});

const stepsOf = (steps: Iterator<void, unknown>): number => {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
};

test('what comes after the walk pauses as often as a page is long: after a thousand blocks, and after a thousand links', () => {
  const afterWalk = (paragraphs: number): number => stepsOf(walk(pageOf(paragraphs), adapter, head)) - stepsOf(gather(pageOf(paragraphs), adapter, head));
  expect(afterWalk(21_000) - afterWalk(1000)).toBe(2 * 20);
});
