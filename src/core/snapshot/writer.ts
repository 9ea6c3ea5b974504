import type { Block, TextRange } from '../model/page.ts';

/** Writes the page's text: white space as browsers lay it out, one block after the other, pictures' alts on lines of their own. */

/** What the walker knows of the element in which a block begins. */
export type BlockFrame = Pick<Block, 'node' | 'tag' | 'level' | 'region' | 'shown'> & { titled: boolean };

export interface Writer {
  /** Length of the text so far: the offset of what comes next. */
  length(): number;
  /** Characters written that are no white space. */
  ink(): number;
  /** True while a block is open. */
  inBlock(): boolean;
  text(raw: string, keepLines: boolean): void;
  /** Begins a new line before the next words of the block. */
  breakLine(): void;
  /** Words that stand for a picture. */
  alt(words: string): TextRange;
  closeBlock(): void;
  /** Everything written. */
  result(): string;
}

const WIDE = /[^ ]/;
/** The blank of two that stand together which is laid out: one that is kept (wide, no-break), else a plain one. */
const wider = (a: string, b: string): string => [a, b].find((blank) => WIDE.test(blank)) ?? (a || b);

/** `frame` describes the block that begins now; `onBlock` gets each block when it ends. */
export function createWriter(frame: () => BlockFrame, onBlock: (block: BlockFrame & TextRange) => void): Writer {
  const parts: string[] = [];
  let length = 0;
  let ink = 0;
  /** The blank before the next words of the block, '' for none. */
  let space = '';
  let line = false;
  let block: { start: number; frame: BlockFrame } | null = null;

  const put = (words: string): void => {
    parts.push(words);
    length += words.length;
  };

  function closeBlock(): void {
    space = '';
    line = false;
    if (!block) return;
    const { node, tag, level, region, shown, titled } = block.frame;
    onBlock({ node, tag, level, region, shown, titled, start: block.start, end: length });
    put('\n');
    block = null;
  }

  function words(piece: string): void {
    const trimmed = piece.trim();
    if (trimmed === '') {
      space = wider(space, piece);
      return;
    }
    const lead = piece.slice(0, piece.indexOf(trimmed));
    if (!block) block = { start: length, frame: frame() };
    else if (line) put('\n');
    else put(wider(space, lead));
    line = false;
    space = piece.slice(lead.length + trimmed.length);
    put(trimmed);
    ink += trimmed.length;
  }

  const breakLine = (): void => {
    line = block !== null;
  };

  function text(raw: string, keepLines: boolean): void {
    const visible = raw.replace(/[\u200b\ufeff\u00ad\u2060]/g, '');
    for (const piece of keepLines ? visible.split(/(\n)/) : [visible]) {
      if (piece === '\n') breakLine();
      else words(piece.replace(/[ \t\r\n\f]+/g, ' '));
    }
  }

  return {
    length: () => length,
    ink: () => ink,
    inBlock: () => block !== null,
    text,
    breakLine,
    alt: (raw) => {
      breakLine();
      const before = length;
      text(raw, false);
      // The line break before the words is not one of them; `finish` trims it.
      const range = { start: before, end: length };
      breakLine();
      return range;
    },
    closeBlock,
    result: () => parts.join(''),
  };
}
