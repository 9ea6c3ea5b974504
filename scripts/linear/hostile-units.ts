import { parsePattern, type Tree } from '../../src/core/text/pattern-tree.ts';

/**
 * Texts made to be slow for one pattern: what stands before each of its repeats, again and again, so that it begins to match everywhere
 * and never ends; and each repeat's own characters without end.
 */

export interface Unit {
  /** Written once, before all. */
  lead: string;
  /** Written over and over. */
  body: string;
}

/** Characters for a class, the likeliest to be in the way of the next part first. */
const CANDIDATES = [...'0漢あア1年月円aA、・ ,.(:-/\n」%〒'];
/** Characters of one class that are tried in a run. */
const VARIANTS = 3;
const MAX_BODY = 60;

/** Hostile to any pattern. */
export const COMMON: readonly Unit[] = [
  ...[
    '0',
    '1234567890',
    '1,',
    '漢',
    '東京都',
    '三百',
    'ア',
    'あ',
    'の',
    'ー',
    'a',
    'Ab ',
    ' ',
    '\n',
    '、',
    ',',
    '。',
    '.',
    '(',
    '（',
    '「',
    '()',
    '[({',
    '-',
    '/',
    ':',
    '料金:',
    'はい',
  ],
].map((body) => ({ lead: '', body }));

/** Which of the candidates a class takes. */
function charactersOf(source: string, flags: string): string[] {
  if (!/^[[\\.]/.test(source)) return [source];
  const test = new RegExp(`^${source}$`, flags.replace(/[gmy]/g, ''));
  const literal = [...source.replace(/\\[a-z](?:\{[^}]*\})?/gi, '')];
  return [...CANDIDATES, ...literal].filter((ch) => test.test(ch));
}

class Writer {
  readonly units = new Map<string, Unit>();
  readonly #flags: string;
  readonly #least: number;
  readonly #known = new Map<string, string[]>();

  constructor(flags: string, least: number) {
    this.#flags = flags;
    this.#least = least;
  }

  characters(source: string): string[] {
    const known = this.#known.get(source) ?? charactersOf(source, this.#flags);
    this.#known.set(source, known);
    return known;
  }

  /** A short text that the tree matches. */
  sample(tree: Tree): string {
    if (tree.kind === 'sequence') return tree.items.map((item) => this.sample(item)).join('');
    if (tree.kind === 'choice') return this.sample(tree.options[0] as Tree);
    if (tree.kind === 'repeat') return this.sample(tree.item).repeat(Math.min(3, tree.min));
    return tree.kind === 'character' ? (this.characters(tree.source)[0] ?? '') : '';
  }

  /** Texts of what is repeated: one for each of some characters of a class. */
  bodies(tree: Tree): string[] {
    if (tree.kind === 'character') return this.characters(tree.source).slice(0, VARIANTS);
    return tree.kind === 'choice' ? tree.options.slice(0, VARIANTS).map((option) => this.sample(option)) : [this.sample(tree)];
  }

  add(lead: string, body: string): void {
    if (body !== '' && body.length <= MAX_BODY) this.units.set(`${lead} ${body}`, { lead, body });
  }

  walk(tree: Tree, before: string): void {
    if (tree.kind === 'choice') for (const option of tree.options) this.walk(option, before);
    else if (tree.kind === 'look') this.#look(tree.item, before, tree.behind);
    else if (tree.kind === 'repeat') this.#repeat(tree, before);
    else if (tree.kind === 'sequence') {
      let text = before;
      for (const item of tree.items) {
        this.walk(item, text);
        text += this.sample(item);
      }
      if (this.#least <= 2) this.add('', text.slice(0, -1));
    }
  }

  #repeat({ item, max }: Extract<Tree, { kind: 'repeat' }>, before: string): void {
    if (max >= this.#least) {
      this.add('', before);
      for (const body of this.bodies(item)) {
        this.add(before, body);
        this.add('', before + body);
      }
    }
    this.walk(item, before);
  }

  /** What looks back reads from its end: its tail is what begins to match. */
  #look(item: Tree, before: string, behind: boolean): void {
    this.walk(item, behind ? '' : before);
    if (!behind || item.kind !== 'sequence' || longest(item) < this.#least) return;
    item.items.forEach((_, i) => {
      this.add('', this.sample({ kind: 'sequence', items: item.items.slice(i + 1) }));
    });
  }
}

/** The most times that a part of the tree is repeated. */
function longest(tree: Tree): number {
  if (tree.kind === 'repeat') return Math.max(tree.max, longest(tree.item));
  if (tree.kind === 'look') return longest(tree.item);
  const parts = tree.kind === 'sequence' ? tree.items : tree.kind === 'choice' ? tree.options : [];
  return Math.max(1, ...parts.map(longest));
}

/**
 * The texts for one pattern, without those that are hostile to all. `least`: only for what is repeated so many times or more; without end,
 * Infinity.
 */
export function unitsOf(source: string, flags: string, least = 2): Unit[] {
  const writer = new Writer(flags, least);
  writer.walk(parsePattern(source), '');
  return [...writer.units.values()];
}

/** The unit without end: two bytes a character, as Japanese pages are. */
export function hostileText({ lead, body }: Unit, length: number): string {
  return `漢${lead}${body.repeat(Math.ceil(length / body.length))}`.slice(0, length);
}
