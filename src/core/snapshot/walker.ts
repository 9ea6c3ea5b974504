import type { Form, PageSnapshot, Pair, Region, Shown, SnapshotNode, TextRange } from '../model/page.ts';
import { absolute } from './absolute.ts';
import type { PageHead, TreeAdapter } from './adapter.ts';
import { type Draft, emptyDraft, type Kid, type Unrendered } from './draft.ts';
import { altOf, BLOCKS, headingLevel, isOpenable, looksLikeHeading, regionOf, SKIPPED, STRUCK } from './elements.ts';
import { finish } from './finish.ts';
import { layOut, type RawCell, readCell } from './grids.ts';
import { isValueBesideLabel } from './neighbours.ts';
import { noteOpeners } from './openers.ts';
import { alternatePairs, type Box, boxGrid, boxPair, rowGrids, tailedItem, termPairs } from './shapes.ts';
import { type BlockFrame, createWriter } from './writer.ts';

/** Limits of one page, in characters (some eight hundred pages of a book) and elements. What was cut is named in `PageSnapshot.cut`. */
export const LIMITS = { text: 500_000, nodes: 120_000 } as const;

/** Elements visited between two yields of the walk. */
const SLICE = 400;
const MAX_KIDS = 40;
/** So many items '商号<span>…</span>' alike make a list of labelled values. */
const MIN_TAILED = 3;

/** An element that the walk has entered and not left. */
interface Open<N> {
  element: N;
  tag: string;
  node: number;
  children: ArrayLike<N>;
  next: number;
  start: number;
  ink: number;
  isBlock: boolean;
  level: number;
  href: string;
  region: Region;
  inMain: boolean;
  inForm: boolean;
  shown: Shown;
  kids: Kid[];
  directInk: number;
  tailed: Pair[];
  /** Null until there is a child. */
  nthByTag: Map<string, number> | null;
  cells: RawCell[] | null;
  rows: RawCell[][] | null;
  terms: (TextRange & { isTerm: boolean })[] | null;
  form: Form | null;
  unrendered: Unrendered | null;
}

const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy'];

/**
 * Walks the tree once, in document order, without recursion, and yields every few hundred elements so that a caller on the page's
 * thread can pause. Returns what it has gathered: the text is whole.
 */
export function* gather<N>(root: N, adapter: TreeAdapter<N>, head: PageHead): Generator<void, Draft> {
  const draft = emptyDraft(head);
  const stack: Open<N>[] = [];
  const looseFields: Form['fields'] = [];
  let linkEnd = -1;

  const writer = createWriter(
    (): BlockFrame => {
      let b = stack.length - 1;
      while (b > 0 && !(stack[b] as Open<N>).isBlock) b--;
      const { node, tag, level, region } = stack[b] as Open<N>;
      const shown = (stack[stack.length - 1] as Open<N>).shown;
      return { node, tag, level, region, shown, titled: stack.slice(b).some((open) => looksLikeHeading(draft.nodes[open.node]?.hint)) };
    },
    (block) => draft.blocks.push(block),
  );

  const nearest = (test: (open: Open<N>) => unknown): Open<N> | undefined => stack.findLast(test);

  function write(raw: string, source: N, keepLines = false): void {
    const start = writer.length();
    const room = LIMITS.text - start;
    if (raw.length > room) draft.cut.add('text');
    if (room <= 0) return;
    const before = writer.ink();
    writer.text(raw.slice(0, room), keepLines);
    (stack[stack.length - 1] as Open<N>).directInk += writer.ink() - before;
    adapter.placed?.(source, start, writer.length());
  }

  function addNode(element: N, tag: string, role: string | undefined, parent: Open<N> | undefined): number {
    const nth = (parent?.nthByTag?.get(tag) ?? 0) + 1;
    if (parent) {
      parent.nthByTag ??= new Map();
      parent.nthByTag.set(tag, nth);
    }
    const node: SnapshotNode = { tag, parent: parent?.node ?? -1, nth };
    const id = adapter.attr(element, 'id');
    if (id) node.id = id.slice(0, 80);
    const hint = `${adapter.attr(element, 'class') ?? ''} ${role ?? ''}`.trim();
    if (hint) node.hint = hint.slice(0, 120);
    draft.nodes.push(node);
    return draft.nodes.length - 1;
  }

  function addImage(element: N, tag: string, parent: Open<N>): void {
    const node = addNode(element, tag, adapter.attr(element, 'role'), parent);
    const alt = altOf(tag, (name) => adapter.attr(element, name));
    const lazy = LAZY.map((name) => adapter.attr(element, name)).find(Boolean);
    const before = writer.ink();
    const range = alt.trim() && writer.length() < LIMITS.text ? writer.alt(alt) : { start: writer.length(), end: writer.length() };
    parent.directInk += writer.ink() - before;
    adapter.placed?.(element, range.start, range.end);
    const href = nearest((open) => open.href)?.href ?? '';
    draft.images.push({ ...range, src: absolute(lazy ?? adapter.attr(element, 'src'), head.url), alt: alt.trim(), href, node, region: parent.region, shown: parent.shown });
  }

  function addField(type: string, name: string): void {
    if (type !== 'hidden') (nearest((open) => open.form)?.form?.fields ?? looseFields).push({ type, name });
  }

  /** Elements without content of their own to walk; true where that is all there is to them. */
  function leaf(element: N, tag: string, parent: Open<N>): boolean {
    if (tag === 'br') writer.breakLine();
    else if (tag === 'img' || tag === 'svg' || (tag === 'input' && adapter.attr(element, 'type') === 'image')) addImage(element, tag, parent);
    else if (tag === 'input') {
      const type = (adapter.attr(element, 'type') ?? 'text').toLowerCase();
      addField(type, adapter.attr(element, 'name') ?? '');
      if (type === 'submit' || type === 'button') write(adapter.attr(element, 'value') ?? '', element);
    } else {
      if (tag === 'textarea' || tag === 'select') addField(tag, adapter.attr(element, 'name') ?? '');
      return SKIPPED.has(tag);
    }
    return true;
  }

  function formOf(element: N, node: number, shown: Shown): Form {
    const at = writer.length();
    return {
      start: at,
      end: at,
      action: absolute(adapter.attr(element, 'action') ?? head.url, head.url),
      method: (adapter.attr(element, 'method') ?? 'get').toLowerCase(),
      fields: [],
      node,
      shown,
    };
  }

  /** Closed details are collapsed; what is not rendered is decided in `finish`, when all openers of the page are known. */
  function hideUnlessRendered(open: Open<N>, parent: Open<N>, role: string | undefined): void {
    if (parent.tag === 'details' && open.tag !== 'summary' && adapter.attr(parent.element, 'open') === undefined && open.shown === 'shown') open.shown = 'collapsed';
    if (open.shown !== 'shown' || !adapter.off(open.element)) return;
    const described = draft.nodes[open.node] as SnapshotNode;
    const followsText = parent.kids.length > 0 || parent.directInk > 0;
    const { inForm } = open;
    open.shown = 'hidden';
    open.unrendered = {
      node: open.node,
      range: { start: open.start, end: open.start },
      id: described.id,
      openable: (hasOpener) => isOpenable(described, role, hasOpener, followsText, inForm),
    };
    draft.unrendered.push(open.unrendered);
  }

  function enter(element: N, parent: Open<N> | undefined): void {
    const tag = adapter.tag(element);
    const role = adapter.attr(element, 'role');
    noteOpeners(adapter, element, tag, role, draft.openers);
    if (parent && leaf(element, tag, parent)) return;
    const isBlock = BLOCKS.has(tag) || tag === 'body' || stack.length === 0;
    if (isBlock) writer.closeBlock();
    // Neighbouring links without a blank between them are items of a menu, not one word.
    if (tag === 'a' && writer.inBlock() && writer.length() === linkEnd) writer.breakLine();
    if (!isBlock && parent && isValueBesideLabel(adapter, element, parent)) writer.breakLine();
    const node = addNode(element, tag, role, parent);
    const shown = parent?.shown ?? 'shown';
    const ownLevel = isBlock ? headingLevel(tag, role, adapter.attr(element, 'aria-level')) : 0;
    const open: Open<N> = {
      element,
      tag,
      node,
      isBlock,
      shown,
      next: 0,
      start: writer.length(),
      ink: writer.ink(),
      kids: [],
      directInk: 0,
      tailed: [],
      nthByTag: null,
      children: adapter.children(element),
      level: ownLevel || (parent?.level ?? 0),
      href: tag === 'a' ? absolute(adapter.attr(element, 'href'), head.url) : '',
      region: regionOf(draft.nodes[node] as SnapshotNode, role, parent?.inMain ?? false) ?? parent?.region ?? 'main',
      inMain: (parent?.inMain ?? false) || tag === 'main' || tag === 'article',
      inForm: (parent?.inForm ?? false) || tag === 'form',
      cells: tag === 'tr' ? [] : null,
      rows: tag === 'table' ? [] : null,
      terms: tag === 'dl' ? [] : null,
      form: tag === 'form' ? formOf(element, node, shown) : null,
      unrendered: null,
    };
    if (tag === 'iframe') {
      const src = absolute(adapter.attr(element, 'src') ?? adapter.attr(element, 'data-src'), head.url);
      draft.frames.push({ src, title: adapter.attr(element, 'title') ?? '', offset: writer.length(), node, shown });
    }
    if (parent) hideUnlessRendered(open, parent, role);
    stack.push(open);
  }

  const boxOf = ({ tag, node, level, shown, kids, directInk }: Open<N>, { start, end }: TextRange): Box => ({ tag, node, level, shown, kids, directInk, start, end });

  /** Rows, terms and pairs that end with this element. */
  function addStructure(open: Open<N>, range: TextRange, parent: Open<N> | undefined): void {
    if (open.tag === 'td' || open.tag === 'th') nearest((o) => o.cells)?.cells?.push(readCell(range, open.tag, (name) => adapter.attr(open.element, name)));
    else if (open.cells) nearest((o) => o.rows)?.rows?.push(open.cells);
    else if (open.rows?.length) draft.grids.push({ kind: 'table', node: open.node, rows: layOut(open.rows), shown: open.shown });
    else if (open.tag === 'dt' || open.tag === 'dd') nearest((o) => o.terms)?.terms?.push({ ...range, isTerm: open.tag === 'dt' });
    else if (open.terms) draft.pairs.push(...termPairs(open.terms));
    else if (open.isBlock && open.directInk === 0) {
      const box = boxOf(open, range);
      const [pair, grid] = [boxPair(box), boxGrid(box)];
      if (pair) draft.pairs.push(pair);
      if (grid) draft.grids.push(grid);
      else draft.runs.push(...rowGrids(box));
      draft.pairs.push(...alternatePairs(box));
    } else if (open.isBlock && parent) {
      const item = tailedItem(boxOf(open, range));
      if (item) parent.tailed.push(item);
    }
    if (open.tailed.length >= MIN_TAILED) draft.pairs.push(...open.tailed);
  }

  function leave(open: Open<N>): void {
    if (open.isBlock) writer.closeBlock();
    const parent = stack[stack.length - 1];
    const range = { start: open.start, end: writer.length() };
    const hasInk = writer.ink() > open.ink;
    if (hasInk && STRUCK.has(open.tag)) draft.struck.push(range);
    if (open.tag === 'a') linkEnd = range.end;
    if (open.href) {
      const label = adapter.attr(open.element, 'title') ?? adapter.attr(open.element, 'aria-label') ?? '';
      draft.links.push({
        start: range.start,
        end: range.end,
        href: open.href,
        text: hasInk ? '' : label,
        rel: adapter.attr(open.element, 'rel') ?? '',
        node: open.node,
        region: open.region,
        shown: open.shown,
      });
    }
    if (open.form) draft.forms.push({ ...open.form, end: range.end });
    if (open.unrendered) open.unrendered.range = range;
    addStructure(open, range, parent);
    if (parent && hasInk && parent.kids.length < MAX_KIDS) {
      const only = open.kids.length === 1 && open.directInk === 0 ? open.kids[0] : undefined;
      parent.kids.push({ start: range.start, end: range.end, tag: open.tag, hint: draft.nodes[open.node]?.hint ?? '', kids: only ? only.kids : open.kids });
    }
  }

  enter(root, undefined);
  for (let visited = 1; stack.length; ) {
    const open = stack[stack.length - 1] as Open<N>;
    if (open.next >= open.children.length || draft.nodes.length > LIMITS.nodes) {
      if (draft.nodes.length > LIMITS.nodes) draft.cut.add('nodes');
      stack.pop();
      leave(open);
      continue;
    }
    const child = open.children[open.next++] as N;
    const type = adapter.type(child);
    if (type === 'text') write(adapter.data(child), child, open.tag === 'pre');
    else if (type === 'element') {
      enter(child, open);
      if (++visited % SLICE === 0) yield;
    }
  }
  if (looseFields.length >= 2) draft.forms.push({ start: 0, end: 0, action: head.url, method: 'get', fields: looseFields, node: 0, shown: 'shown' });
  draft.text = writer.result();
  yield;
  return draft;
}

/** Walks the tree as `gather` does. Returns the snapshot. */
export function* walk<N>(root: N, adapter: TreeAdapter<N>, head: PageHead): Generator<void, PageSnapshot> {
  return yield* finish(yield* gather(root, adapter, head));
}

/** Runs the walk to its end without pausing. */
export function walkAll<N>(root: N, adapter: TreeAdapter<N>, head: PageHead): PageSnapshot {
  const steps = walk(root, adapter, head);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
