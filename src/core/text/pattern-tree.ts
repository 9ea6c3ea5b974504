/** A pattern's source as a tree: as much of it as is needed to tell what a text must hold to match, or nearly to match. */

export type Tree =
  | { kind: 'sequence'; items: Tree[] }
  | { kind: 'choice'; options: Tree[] }
  | { kind: 'repeat'; item: Tree; min: number; max: number }
  /** One character: the source of a class, an escape or the character itself. */
  | { kind: 'character'; source: string }
  | { kind: 'look'; behind: boolean; negative: boolean; item: Tree }
  /** `\1`, `\k<name>`: what a group matched before. */
  | { kind: 'reference' }
  /** `^`, `$`, `\b`. */
  | { kind: 'nothing' };

interface Reader {
  source: string;
  at: number;
}

const NOTHING: Tree = { kind: 'nothing' };

function readClass(reader: Reader): Tree {
  const start = reader.at++;
  while (reader.source[reader.at] !== ']') reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  return { kind: 'character', source: reader.source.slice(start, ++reader.at) };
}

/** Longer escapes: properties, code points, names. */
const ESCAPE = /\\(?:[pPk](?:\{[^}]*\}|<[^>]*>)|u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|[\s\S])/iy;

function readEscape(reader: Reader): Tree {
  ESCAPE.lastIndex = reader.at;
  const source = ESCAPE.exec(reader.source)?.[0] ?? '\\';
  reader.at += source.length;
  if (/^\\(?:k|[1-9])/.test(source)) return { kind: 'reference' };
  return /^\\[bB]/.test(source) ? NOTHING : { kind: 'character', source };
}

const OPENING = /\((?:\?(?:(<?[=!])|<[^>]*>|[a-z-]*:))?/y;

function readGroup(reader: Reader): Tree {
  OPENING.lastIndex = reader.at;
  const [opening = '(', look] = OPENING.exec(reader.source) ?? [];
  reader.at += opening.length;
  const item = readChoice(reader);
  reader.at++;
  return look ? { kind: 'look', behind: look.startsWith('<'), negative: look.endsWith('!'), item } : item;
}

function readAtom(reader: Reader): Tree {
  const ch = reader.source[reader.at] as string;
  if (ch === '(') return readGroup(reader);
  if (ch === '[') return readClass(reader);
  if (ch === '\\') return readEscape(reader);
  reader.at++;
  return ch === '^' || ch === '$' ? NOTHING : { kind: 'character', source: ch };
}

const QUANTIFIER = /(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y;

function readRepeated(reader: Reader): Tree {
  const item = readAtom(reader);
  if (!'*+?{'.includes(reader.source[reader.at] ?? ' ')) return item;
  QUANTIFIER.lastIndex = reader.at;
  const found = QUANTIFIER.exec(reader.source);
  if (!found) return item;
  reader.at += found[0].length;
  const [, sign, least, open, most] = found;
  if (sign) return { kind: 'repeat', item, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY };
  return { kind: 'repeat', item, min: Number(least), max: open === undefined ? Number(least) : most ? Number(most) : Number.POSITIVE_INFINITY };
}

function readSequence(reader: Reader): Tree {
  const items: Tree[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string)) items.push(readRepeated(reader));
  return items.length === 1 ? (items[0] as Tree) : { kind: 'sequence', items };
}

function readChoice(reader: Reader): Tree {
  const options = [readSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at++;
    options.push(readSequence(reader));
  }
  return options.length === 1 ? (options[0] as Tree) : { kind: 'choice', options };
}

export function parsePattern(source: string): Tree {
  const reader = { source, at: 0 };
  const tree = readChoice(reader);
  if (reader.at < source.length) throw new Error(`Not read to its end: /${source}/ at ${reader.at}`);
  return tree;
}
