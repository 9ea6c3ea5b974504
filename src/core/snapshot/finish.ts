import type { Block, Form, PageSnapshot, Shown, TextRange } from '../model/page.ts';
import { covering } from '../text/ranges.ts';
import { tablePairs } from './grids.ts';
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

function linkHeadings(draft: Draft): Block[] {
  const open: number[] = [];
  const levels: number[] = [];
  const linkAt = new Map(draft.links.map((link) => [link.end, link.start]));
  return draft.blocks.map(({ titled, ...block }, index) => {
    const words = draft.text.slice(block.start, block.end);
    // '■会社案内' that is a link is an item of a menu.
    const isMenuItem = (linkAt.get(block.end) ?? Number.POSITIVE_INFINITY) <= block.start + MARK_LENGTH;
    const isTitle =
      block.level === 0 &&
      (titled || !isMenuItem) &&
      words.length <= MAX_TITLE &&
      !words.includes('\n') &&
      !/[。：:]/.test(words) &&
      (block.tag !== 'td' || MARKED.test(words)) &&
      block.tag !== 'th' &&
      block.tag !== 'dt' &&
      block.tag !== 'dd' &&
      (titled || MARKED.test(words));
    const level = block.level || (isTitle ? 6 : 0);
    if (level) while (open.length && (levels[open[open.length - 1] as number] as number) >= level) open.pop();
    const heading = open.findLast((i) => block.region === 'main' || draft.blocks[i]?.region === block.region) ?? -1;
    levels.push(level);
    if (level) open.push(index);
    return { ...block, level, heading };
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

/** Turns the walker's draft into the snapshot; yields between its parts. */
export function* finish(draft: Draft): Generator<void, PageSnapshot> {
  const { text, head } = draft;
  const tidy = <T extends TextRange>(range: T): T => trim(text, range);
  const shownAt = resolveShown(draft);
  const forms = draft.forms.map((form) => ({ ...tidy(form), shown: shownAt(form, form.shown) }));
  const inDataForm = covering(forms.filter((form) => isDataForm(form, text.length)));
  yield;
  const linked = linkHeadings(draft);
  yield;
  const blocks = linked.map((block): Block => {
    return { ...block, shown: shownAt(block, block.shown), region: inDataForm(block) ? 'form' : block.region };
  });
  yield;
  const grids = draft.grids.map((grid) => ({ ...grid, rows: trimCells(grid.rows, tidy) }));
  const pairs = [
    ...draft.pairs.map((pair) => ({ ...pair, label: bare(tidy(pair.label)), value: bare(tidy(pair.value)) })),
    ...grids
      .filter((grid) => grid.kind === 'table')
      .flatMap(tablePairs)
      .map((pair) => ({ ...pair, label: bare(pair.label), value: bare(pair.value) })),
  ];
  yield;
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
    pairs: pairs.filter((pair) => pair.label.end > pair.label.start && pair.label.end - pair.label.start <= 60).sort((a, b) => a.label.start - b.label.start),
    struck: draft.struck.map(tidy),
    links: draft.links.map((link) => {
      const range = tidy(link);
      return { ...range, text: (link.text || text.slice(range.start, range.end).replace(/\s+/g, ' ')).slice(0, 200), shown: shownAt(range, link.shown) };
    }),
    images: draft.images.map((image) => ({ ...tidy(image), shown: shownAt(image, image.shown) })),
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
