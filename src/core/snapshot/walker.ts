import type { Block, Form, Frame, Grid, Image, Link, PageSnapshot, Pair, Region, Shown, SnapshotNode, TextRange } from '../model/page.ts';
import type { PageHead, TreeAdapter } from './adapter.ts';
import { BLOCKS, headingLevel, isOpenable, looksLikeHeading, regionOf, SKIPPED, STRUCK } from './elements.ts';
import { finish } from './finish.ts';
import { layOut, type RawCell } from './grids.ts';

/** Limits of one page. What was cut is named in `PageSnapshot.cut`. */
export const LIMITS = { text: 1_500_000, nodes: 120_000 } as const;

/** Elements visited between two yields of the walk. */
const SLICE = 400;
const MAX_KIDS = 40;
/** Longest label in an item '商号<span>…</span>', and so many alike make a list of labelled values. */
const MAX_TAILED_LABEL = 12;
const MIN_TAILED = 3;

/** A child with ink: its range and its own children, one level deep. */
export interface Kid extends TextRange {
  tag: string;
  kids: TextRange[];
}

interface Open<N> {
  element: N;
  tag: string;
  node: number;
  children: ArrayLike<N>;
  next: number;
  start: number;
  ink: number;
  isBlock: boolean;
  struck: boolean;
  level: number;
  href: string;
  region: Region;
  inMain: boolean;
  inForm: boolean;
  shown: Shown;
  kids: Kid[];
  directInk: number;
  /** Items 'words, then one inline element' among the children: '商号<span>…</span>'. */
  tailed: Pair[];
  nthByTag: Map<string, number>;
  cells: RawCell[] | null;
  rows: RawCell[][] | null;
  terms: (TextRange & { isTerm: boolean })[] | null;
  form: Form | null;
}

/** What is known of an unrendered element until all openers of the page are known. */
export interface Unrendered {
  node: number;
  range: TextRange;
  id: string | undefined;
  openable(hasOpener: boolean): boolean;
}

/** The raw result of the walk, before ranges are trimmed and headings, forms and openers are resolved. */
export interface Draft {
  head: PageHead;
  text: string;
  nodes: SnapshotNode[];
  blocks: (Omit<Block, 'heading'> & { titled: boolean })[];
  grids: Grid[];
  pairs: Pair[];
  struck: TextRange[];
  links: Link[];
  images: Image[];
  forms: Form[];
  frames: Frame[];
  unrendered: Unrendered[];
  openers: Set<string>;
  cut: Set<string>;
}

const absolute = (href: string | undefined, base: string): string => {
  const value = href?.trim() ?? '';
  if (value === '' || /^(?:javascript|data|blob|about):/i.test(value)) return '';
  if (/^(?:mailto|tel|sms|line):/i.test(value)) return value;
  try {
    return new URL(value, base).href;
  } catch {
    return '';
  }
};

const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy'];

/**
 * Walks the tree once, in document order, without recursion, and yields every few hundred elements so that a caller on the page's
 * thread can pause. Returns the snapshot.
 */
export function* walk<N>(root: N, adapter: TreeAdapter<N>, head: PageHead): Generator<void, PageSnapshot> {
  const draft: Draft = {
    head,
    text: '',
    nodes: [],
    blocks: [],
    grids: [],
    pairs: [],
    struck: [],
    links: [],
    images: [],
    forms: [],
    frames: [],
    unrendered: [],
    openers: new Set(),
    cut: new Set(),
  };
  const parts: string[] = [];
  let length = 0;
  let ink = 0;
  let space = false;
  let linkEnd = -1;
  let line = false;
  let block: { start: number; open: Open<N>; titled: boolean } | null = null;
  const stack: Open<N>[] = [];

  const put = (s: string): void => {
    parts.push(s);
    length += s.length;
  };

  function closeBlock(): void {
    space = line = false;
    if (!block) return;
    const { start, open, titled } = block;
    draft.blocks.push({ start, end: length, node: open.node, tag: open.tag, level: open.level, region: open.region, shown: open.shown, titled });
    put('\n');
    block = null;
  }

  function write(raw: string, keepLines: boolean): void {
    const top = stack[stack.length - 1];
    if (!top || length > LIMITS.text) {
      if (length > LIMITS.text) draft.cut.add('text');
      return;
    }
    const text = raw.replace(/[\u200b\ufeff\u00ad\u2060]/g, '');
    for (const piece of keepLines ? text.split(/(\n)/) : [text]) {
      if (piece === '\n') {
        line = block !== null;
        continue;
      }
      const words = piece.replace(/[ \t\r\n\f]+/g, ' ');
      if (words === '' || words === ' ') {
        space ||= words === ' ';
        continue;
      }
      if (!block) {
        let b = stack.length - 1;
        while (b > 0 && !(stack[b] as Open<N>).isBlock) b--;
        const open = stack[b] as Open<N>;
        const shown = stack[stack.length - 1]?.shown ?? open.shown;
        block = { start: length, open: shown === open.shown ? open : { ...open, shown }, titled: stack.slice(b).some((o) => looksLikeHeading(draft.nodes[o.node]?.hint)) };
      } else if (line) put('\n');
      else if (space || words.startsWith(' ')) put(' ');
      line = false;
      space = words.endsWith(' ');
      const trimmed = words.trim();
      put(trimmed);
      ink += trimmed.length;
      top.directInk += trimmed.length;
    }
  }

  /** Words that stand for a picture: a line of their own. */
  function writeAlt(alt: string): TextRange {
    line = block !== null;
    const before = length;
    write(alt, false);
    const start = line || before === length ? length : before;
    line = block !== null;
    return { start, end: length };
  }

  function addNode(element: N, tag: string, parent: Open<N> | undefined): number {
    const nth = (parent?.nthByTag.get(tag) ?? 0) + 1;
    parent?.nthByTag.set(tag, nth);
    const node: SnapshotNode = { tag, parent: parent?.node ?? -1, nth };
    const id = adapter.attr(element, 'id');
    if (id) node.id = id.slice(0, 80);
    const hint = `${adapter.attr(element, 'class') ?? ''} ${adapter.attr(element, 'role') ?? ''}`.trim();
    if (hint) node.hint = hint.slice(0, 120);
    draft.nodes.push(node);
    return draft.nodes.length - 1;
  }

  function noteOpeners(element: N, tag: string, role: string | undefined): void {
    const controls = adapter.attr(element, 'aria-controls');
    if (controls) draft.openers.add(controls);
    if (tag === 'label') {
      const target = adapter.attr(element, 'for');
      if (target) draft.openers.add(target);
    }
    if (tag === 'a' || tag === 'button' || tag === 'li' || tag === 'summary' || role === 'tab' || role === 'button') {
      const href = adapter.attr(element, 'href');
      if (href?.startsWith('#')) draft.openers.add(href.slice(1));
      for (const value of adapter.dataValues(element)) draft.openers.add(value.replace(/^[#.]/, ''));
    }
  }

  function leaf(element: N, tag: string, parent: Open<N>): boolean {
    if (tag === 'br') {
      line = block !== null;
      return true;
    }
    if (tag === 'img' || (tag === 'input' && adapter.attr(element, 'type') === 'image') || tag === 'svg') {
      const node = addNode(element, tag, parent);
      const alt = (tag === 'svg' ? adapter.attr(element, 'aria-label') : (adapter.attr(element, 'alt') ?? adapter.attr(element, 'title'))) ?? '';
      const lazy = LAZY.map((name) => adapter.attr(element, name)).find(Boolean);
      const range = alt.trim() ? writeAlt(alt) : { start: length, end: length };
      const href = [...stack].reverse().find((o) => o.href)?.href ?? '';
      draft.images.push({ ...range, src: absolute(lazy ?? adapter.attr(element, 'src'), head.url), alt: alt.trim(), href, node, region: parent.region, shown: parent.shown });
      return true;
    }
    if (tag === 'input') {
      const type = (adapter.attr(element, 'type') ?? 'text').toLowerCase();
      addField(type, adapter.attr(element, 'name') ?? '');
      if (type === 'submit' || type === 'button') write(adapter.attr(element, 'value') ?? '', false);
      return true;
    }
    if (tag === 'textarea' || tag === 'select') addField(tag, adapter.attr(element, 'name') ?? '');
    return SKIPPED.has(tag);
  }

  function addField(type: string, name: string): void {
    if (type === 'hidden') return;
    for (let i = stack.length - 1; i >= 0; i--) {
      const form = stack[i]?.form;
      if (form) {
        form.fields.push({ type, name });
        return;
      }
    }
    looseFields.push({ type, name });
  }
  const looseFields: Form['fields'] = [];

  function enter(element: N, parent: Open<N> | undefined): void {
    const tag = adapter.tag(element);
    const role = adapter.attr(element, 'role');
    noteOpeners(element, tag, role);
    if (parent && leaf(element, tag, parent)) return;
    const isBlock = BLOCKS.has(tag) || tag === 'body' || stack.length === 0;
    if (isBlock) closeBlock();
    // Neighbouring links without a blank between them are items of a menu, not one word.
    if (tag === 'a' && block && length === linkEnd) line = true;
    const node = addNode(element, tag, parent);
    const described = draft.nodes[node] as SnapshotNode;
    const inForm = (parent?.inForm ?? false) || tag === 'form';
    const open: Open<N> = {
      element,
      tag,
      node,
      isBlock,
      next: 0,
      start: length,
      ink,
      kids: [],
      directInk: 0,
      tailed: [],
      nthByTag: new Map(),
      children: adapter.children(element),
      struck: STRUCK.has(tag),
      level: isBlock ? headingLevel(tag, role, adapter.attr(element, 'aria-level')) || (parent?.level ?? 0) : (parent?.level ?? 0),
      href: tag === 'a' ? absolute(adapter.attr(element, 'href'), head.url) : '',
      region: regionOf(described, role, parent?.inMain ?? false) ?? parent?.region ?? 'main',
      inMain: (parent?.inMain ?? false) || tag === 'main' || tag === 'article',
      inForm,
      shown: parent?.shown ?? 'shown',
      cells: tag === 'tr' ? [] : null,
      rows: tag === 'table' ? [] : null,
      terms: tag === 'dl' ? [] : null,
      form: null,
    };
    if (tag === 'form') {
      open.form = {
        start: length,
        end: length,
        action: absolute(adapter.attr(element, 'action') ?? head.url, head.url),
        method: (adapter.attr(element, 'method') ?? 'get').toLowerCase(),
        fields: [],
        node,
        shown: open.shown,
      };
    }
    if (tag === 'iframe') {
      draft.frames.push({
        src: absolute(adapter.attr(element, 'src') ?? adapter.attr(element, 'data-src'), head.url),
        title: adapter.attr(element, 'title') ?? '',
        offset: length,
        node,
        shown: open.shown,
      });
    }
    if (parent?.tag === 'details' && tag !== 'summary' && adapter.attr(parent.element, 'open') === undefined && open.shown === 'shown') open.shown = 'collapsed';
    if (open.shown === 'shown' && parent && adapter.off(element)) {
      // Decided for good in `finish`, when all openers of the page are known.
      open.shown = 'hidden';
      const followsText = parent.kids.length > 0 || parent.directInk > 0;
      draft.unrendered.push({
        node,
        range: { start: length, end: length },
        id: described.id,
        openable: (hasOpener) => isOpenable(described, role, hasOpener, followsText, inForm),
      });
    }
    stack.push(open);
  }

  function leave(open: Open<N>): void {
    if (open.isBlock) closeBlock();
    const parent = stack[stack.length - 1];
    const hasInk = ink > open.ink;
    const range = { start: open.start, end: length };
    if (open.struck && hasInk) draft.struck.push(range);
    if (open.tag === 'a') linkEnd = length;
    if (open.tag === 'a' && open.href) {
      const label = adapter.attr(open.element, 'title') ?? adapter.attr(open.element, 'aria-label') ?? '';
      draft.links.push({
        ...range,
        href: open.href,
        text: hasInk ? '' : label,
        rel: adapter.attr(open.element, 'rel') ?? '',
        node: open.node,
        region: open.region,
        shown: open.shown,
      });
    }
    if (open.form) {
      draft.forms.push({ ...open.form, end: length });
    }
    const last = draft.unrendered.findLast((u) => u.node === open.node);
    if (last) last.range = range;
    if (open.tag === 'td' || open.tag === 'th') {
      const row = nearest((o) => o.cells)?.cells;
      row?.push({ ...range, head: open.tag === 'th', colspan: spanOf(open, 'colspan'), rowspan: spanOf(open, 'rowspan') });
    } else if (open.cells) nearest((o) => o.rows)?.rows?.push(open.cells);
    else if (open.rows?.length) draft.grids.push({ kind: 'table', node: open.node, rows: layOut(open.rows), shown: open.shown });
    else if (open.tag === 'dt' || open.tag === 'dd') nearest((o) => o.terms)?.terms?.push({ ...range, isTerm: open.tag === 'dt' });
    else if (open.terms) draft.pairs.push(...termPairs(open.terms));
    else if (open.isBlock && open.directInk === 0) addDivShapes(open);
    else if (open.isBlock && parent) noteTailed(open, parent);
    if (open.tailed.length >= MIN_TAILED) draft.pairs.push(...open.tailed);
    if (parent && hasInk && parent.kids.length < MAX_KIDS) {
      const only = open.kids.length === 1 && open.directInk === 0 ? open.kids[0] : undefined;
      parent.kids.push({ ...range, tag: open.tag, kids: only ? only.kids : open.kids });
    }
  }

  function nearest(test: (o: Open<N>) => unknown): Open<N> | undefined {
    for (let i = stack.length - 1; i >= 0; i--) if (test(stack[i] as Open<N>)) return stack[i];
    return undefined;
  }

  /** Notes an item of a list whose words end in one inline element: alike in a row they are labels with their values. */
  function noteTailed(open: Open<N>, parent: Open<N>): void {
    const [kid] = open.kids;
    if (!kid || open.kids.length !== 1 || open.level > 0 || open.directInk > MAX_TAILED_LABEL || !/^(?:span|b|strong|em|i|div|p)$/.test(kid.tag)) return;
    // The words stand before the element, and nothing behind it.
    if (kid.end === length || kid.end === length - 1) {
      if (kid.start > open.start) parent.tailed.push({ label: { start: open.start, end: kid.start }, value: { start: kid.start, end: kid.end }, source: 'div' });
    }
  }

  const spanOf = (open: Open<N>, name: string): number => Math.max(1, Math.min(50, Number.parseInt(adapter.attr(open.element, name) ?? '1', 10) || 1));

  function addDivShapes(open: Open<N>): void {
    const [first, second] = open.kids;
    if (!first || !second || /^(?:t(?:r|body|head|foot)|body|ul|ol|main)$/.test(open.tag)) {
      if (!(first && second && (open.tag === 'ul' || open.tag === 'ol'))) return;
    } else if (open.kids.length === 2) draft.pairs.push({ label: first, value: second, source: 'div' });
    const columns = first.kids.length;
    if (columns >= 2 && columns <= 12 && open.kids.length <= 12 && open.kids.every((kid) => kid.kids.length === columns && kid.tag === first.tag)) {
      draft.grids.push({
        kind: 'div',
        node: open.node,
        shown: open.shown,
        rows: open.kids.map((kid, row) => kid.kids.map((cell, col) => ({ start: cell.start, end: cell.end, head: false, row, col }))),
      });
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
    if (type === 'text') write(adapter.data(child), open.tag === 'pre');
    else if (type === 'element') {
      enter(child, open);
      if (++visited % SLICE === 0) yield;
    }
  }
  if (looseFields.length >= 2) draft.forms.push({ start: 0, end: 0, action: head.url, method: 'get', fields: looseFields, node: 0, shown: 'shown' });
  draft.text = parts.join('');
  yield;
  return finish(draft);
}

/** Pairs of a definition list: every term with all definitions that follow it. */
function termPairs(items: readonly (TextRange & { isTerm: boolean })[]): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < items.length; ) {
    const terms: TextRange[] = [];
    while (items[i]?.isTerm) terms.push(items[i++] as TextRange);
    const from = items[i];
    while (items[i] && !items[i]?.isTerm) i++;
    const to = items[i - 1];
    if (from && to && !('isTerm' in from && from.isTerm)) for (const label of terms) pairs.push({ label, value: { start: from.start, end: to.end }, source: 'dl' });
  }
  return pairs;
}

/** Runs the walk to its end without pausing. */
export function walkAll<N>(root: N, adapter: TreeAdapter<N>, head: PageHead): PageSnapshot {
  const steps = walk(root, adapter, head);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
