import type { Block, Form, PageSnapshot, Shown, TextRange } from '../model/page.ts';
import { covering } from '../text/ranges.ts';
import { tablePairs } from './grids.ts';
import { hasHeads } from './shapes.ts';
import type { Draft } from './draft.ts';

/** Second half of the snapshot: ranges trimmed to ink, headings linked, unrendered text sorted into collapsed and hidden, forms marked. */

const MAX_TITLE = 40;
/** Marks by which people set off a heading that has no tag: '■ 沿革', '【料金】'. */
const MARKED = /^[■◆◇□▼▽●]\s*\S|^【[^】]+】$/;
/** The mark and the blank behind it. */
const MARK_LENGTH = 2;
/** A form that holds more of the page than this is the page itself (ASP.NET wraps the whole body). */
const FORM_SHARE = 0.6;

function trim<T extends TextRange>(text: string, range: T): T {
  let { start, end } = range;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return start === range.start && end === range.end ? range : { ...range, start, end };
}

/** Items between two yields. */
const SLICE = 1000;

/** `list.map(each)` that yields now and then. */
function* mapped<T, U>(list: readonly T[], each: (item: T, index: number) => U): Generator<void, U[]> {
  const made: U[] = [];
  for (const [index, item] of list.entries()) {
    made.push(each(item, index));
    if (made.length % SLICE === 0) yield;
  }
  return made;
}

/** What is decided of a block when the walk is over. */
interface Decided {
  shownAt: (range: TextRange, shown: Shown) => Shown;
  inDataForm: (range: TextRange) => boolean;
}

/** The blocks in their final form. Every member is named: copies of whole objects take most of the time of a long page. */
function finishBlocks(draft: Draft, { shownAt, inDataForm }: Decided): Generator<void, Block[]> {
  const open: number[] = [];
  const levels: number[] = [];
  const linkAt = new Map(draft.links.map((link) => [link.end, link.start]));
  return mapped(draft.blocks, (block, index) => {
    const { node, tag, region, shown, titled, start, end } = block;
    const words = draft.text.slice(start, end);
    // '■会社案内' that is a link is an item of a menu.
    const isMenuItem = (linkAt.get(end) ?? Number.POSITIVE_INFINITY) <= start + MARK_LENGTH;
    const isTitle =
      block.level === 0 &&
      (titled || !isMenuItem) &&
      words.length <= MAX_TITLE &&
      !words.includes('\n') &&
      !/[。：:]/.test(words) &&
      (tag !== 'td' || MARKED.test(words)) &&
      tag !== 'th' &&
      tag !== 'dt' &&
      tag !== 'dd' &&
      (titled || MARKED.test(words));
    const level = block.level || (isTitle ? 6 : 0);
    if (level) while (open.length && (levels[open[open.length - 1] as number] as number) >= level) open.pop();
    const heading = open.findLast((i) => region === 'main' || draft.blocks[i]?.region === region) ?? -1;
    levels.push(level);
    if (level) open.push(index);
    return { node, tag, level, region: inDataForm(block) ? 'form' : region, shown: shownAt(block, shown), start, end, heading };
  });
}

function resolveShown(draft: Draft): (range: TextRange, shown: Shown) => Shown {
  const openable = draft.unrendered.map((u) => u.openable(u.id !== undefined && draft.openers.has(u.id)));
  const ranges = draft.unrendered.map((u) => u.range);
  const inCollapsed = covering(ranges.filter((_, i) => openable[i]));
  const inHidden = covering(ranges.filter((_, i) => !openable[i]));
  return (range, shown) => (shown === 'hidden' && !inHidden(range) && inCollapsed(range) ? 'collapsed' : shown);
}

function parseJsonLd(sources: readonly string[]): unknown[] {
  return sources.flatMap((source) => {
    try {
      const value: unknown = JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''));
      return Array.isArray(value) ? value : [value];
    } catch {
      return [];
    }
  });
}

const isDataForm = (form: Form, length: number): boolean =>
  form.fields.filter((f) => f.type !== 'submit' && f.type !== 'button').length >= 2 && form.end > form.start && form.end - form.start < length * FORM_SHARE;

/** Turns the walker's draft into the snapshot; yields now and then. */
export function* finish(draft: Draft): Generator<void, PageSnapshot> {
  const { text, head } = draft;
  const tidy = <T extends TextRange>(range: T): T => trim(text, range);
  const shownAt = resolveShown(draft);
  const forms = yield* mapped(draft.forms, (form) => ({ ...tidy(form), shown: shownAt(form, form.shown) }));
  const inDataForm = covering(forms.filter((form) => isDataForm(form, text.length)));
  yield;
  const blocks = yield* finishBlocks(draft, { shownAt, inDataForm });
  const grids = yield* mapped([...draft.grids, ...draft.runs.filter((run) => hasHeads(run, text))], (grid) => ({ ...grid, rows: trimCells(grid.rows, tidy) }));
  const drafted = yield* mapped(draft.pairs, (pair) => ({ label: bare(tidy(pair.label)), value: bare(tidy(pair.value)), source: pair.source }));
  const ofTables = yield* mapped(grids, (grid) =>
    (grid.kind === 'table' ? tablePairs(grid) : []).map((pair) => ({ label: bare(pair.label), value: bare(pair.value), source: pair.source })),
  );
  const pairs = [...drafted, ...ofTables.flat()].filter(({ label }) => label.end > label.start && label.end - label.start <= 60).sort((a, b) => a.label.start - b.label.start);
  yield;
  const links = yield* mapped(draft.links, (link) => {
    const range = tidy(link);
    const { href, rel, node, region } = link;
    const words = (link.text || text.slice(range.start, range.end).replace(/\s+/g, ' ')).slice(0, 200);
    return { start: range.start, end: range.end, href, text: words, rel, node, region, shown: shownAt(range, link.shown) };
  });
  const images = yield* mapped(draft.images, (image) => ({ ...tidy(image), shown: shownAt(image, image.shown) }));
  return {
    url: head.url,
    title: head.title.trim(),
    lang: head.lang,
    description: head.description,
    generator: head.generator,
    siteName: head.siteName,
    live: head.live,
    text,
    nodes: draft.nodes,
    blocks,
    grids,
    pairs,
    struck: draft.struck.map(tidy),
    links,
    images,
    forms,
    frames: draft.frames,
    jsonLd: parseJsonLd(head.jsonLd),
    cut: [...draft.cut],
  };
}

const bare = ({ start, end }: TextRange): TextRange => ({ start, end });

/** Trims the cells of a grid, keeping one object for a cell that spans. */
function trimCells<T extends TextRange>(rows: readonly T[][], tidy: (cell: T) => T): T[][] {
  const done = new Map<T, T>();
  const trimmed = (cell: T): T => {
    const known = done.get(cell) ?? tidy(cell);
    done.set(cell, known);
    return known;
  };
  return rows.map((row) => row.map(trimmed));
}
