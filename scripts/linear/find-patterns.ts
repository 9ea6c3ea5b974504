import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';
import { type SyntaxNode, visit } from './syntax.ts';

/**
 * Every pattern of the sources: literals from the syntax tree, constructed ones from the constructor itself, which is watched while all
 * modules load and sites are audited. The tree also tells which constructions were never seen, so that none is missed in silence.
 */

export interface Pattern {
  source: string;
  flags: string;
  /** Path from the project's root, and line. */
  file: string;
  line: number;
}

/** A place in the sources that makes a pattern at run time. */
export interface Site {
  file: string;
  line: number;
}

const ROOT = 'src';
const isSource = (name: string): boolean => /\.tsx?$/.test(name) && !name.endsWith('.d.ts');

export const sourceFiles = (): string[] =>
  readdirSync(ROOT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();

const STRING_TAKERS = new Set(['match', 'matchAll', 'search']);

/** `text.match('…')` makes a pattern of its words. */
function makesPatternOfString(node: SyntaxNode): boolean {
  const { callee, arguments: given } = node as unknown as { callee: SyntaxNode; arguments: SyntaxNode[] };
  if (callee.type !== 'MemberExpression' || !STRING_TAKERS.has(String((callee.property as SyntaxNode).name))) return false;
  const [first] = given;
  return first?.type === 'TemplateLiteral' || (first?.type === 'Literal' && typeof first.value === 'string');
}

const isConstructor = (node: SyntaxNode): boolean => (node.callee as SyntaxNode | undefined)?.type === 'Identifier' && (node.callee as SyntaxNode).name === 'RegExp';

/** Patterns written as literals, and the places that construct others. */
export function readSources(files: readonly string[]): { literals: Pattern[]; constructions: Site[] } {
  const literals: Pattern[] = [];
  const constructions: Site[] = [];
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
    const { program, errors } = parseSync(file, code);
    if (errors.length) throw new Error(`${file}: ${errors[0]?.message}`);
    visit(program, (node) => {
      const place = { file, line: lineAt(node.start) };
      const literal = node.regex as { pattern: string; flags: string } | undefined;
      if (node.type === 'Literal' && literal) literals.push({ source: literal.pattern, flags: literal.flags, ...place });
      else if (node.type === 'NewExpression' || node.type === 'CallExpression') {
        if (isConstructor(node) || (node.type === 'CallExpression' && makesPatternOfString(node))) constructions.push(place);
      }
    });
  }
  return { literals, constructions };
}

/** Frames of the watcher itself, and of what calls it. */
const FRAMES = 12;

/** Where in the sources the call that is under way stands; null where none of its frames does. */
function placeOfCaller(): Site | null {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = limit;
  for (const frame of stack.split('\n').slice(2)) {
    const at = /(?:file:\/\/)?(\/[^()\s?]+)(?:\?[^:]*)?:(\d+):\d+\)?$/.exec(frame);
    if (!at || at[1]?.includes('/scripts/linear/')) continue;
    const file = relative(process.cwd(), at[1] as string)
      .split(sep)
      .join('/');
    return file.startsWith(`${ROOT}/`) ? { file, line: Number(at[2]) } : null;
  }
  return null;
}

/** Where in the loaded code the call that is under way stands: quick to ask, unlike the place in the sources. */
function codeOfCaller(): string {
  const prepare = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, frames) => {
    const caller = frames.find((frame) => !(frame.getFileName() ?? '').includes('/scripts/linear/'));
    return `${caller?.getFileName()}:${caller?.getLineNumber()}:${caller?.getColumnNumber()}`;
  };
  const { stack = '' } = new Error();
  Error.prepareStackTrace = prepare;
  return stack;
}

/** Records each pattern that sources of ours construct, until stopped. Literals do not pass here. */
export function watchConstructions(): { found: Pattern[]; stop(): void } {
  const found = new Map<string, Pattern>();
  const original = globalThis.RegExp;
  const places = new Map<string, Site | null>();
  const note = (made: RegExp): RegExp => {
    const code = codeOfCaller();
    const known = places.get(code);
    const place = known === undefined ? placeOfCaller() : known;
    places.set(code, place);
    if (place) found.set(`${place.file}:${place.line} ${made.source} ${made.flags}`, { source: made.source, flags: made.flags, ...place });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given, made) => note(Reflect.construct(target, given, made) as RegExp),
    apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
  });
  return {
    get found() {
      return [...found.values()];
    },
    stop: () => {
      globalThis.RegExp = original;
    },
  };
}

/** One entry for a pattern that stands in several places: the first. */
export function distinct(patterns: readonly Pattern[]): Pattern[] {
  const known = new Map<string, Pattern>();
  for (const pattern of patterns) {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (!known.has(key)) known.set(key, pattern);
  }
  return [...known.values()];
}

/** Constructions at which no pattern was seen being made. */
export const unseen = (constructions: readonly Site[], found: readonly Pattern[]): Site[] =>
  constructions.filter(({ file, line }) => !found.some((pattern) => pattern.file === file && Math.abs(pattern.line - line) <= 1));
