import { existsSync } from 'node:fs';
import { type SyntaxNode, visit } from '../../scripts/linear/syntax.ts';
import { bare, filesBelow, nameOf, nodeOf, objectsOf, readSource, textsOf } from './syntax.ts';

/**
 * Everything that is said in two languages: `words-ja.ts` beside `words-en.ts`, `ja/` beside `en/`, modules with a constant for each, and
 * objects `{ ja, en }` wherever they stand.
 */

export interface Catalogue {
  name: string;
  files: readonly string[];
  ja: Map<string, string>;
  en: Map<string, string>;
}

const twinOf = (file: string): string => file.replace('/ja/', '/en/').replace(/-ja\.ts$/, '-en.ts');

/** Both halves of a constant: it has the same name in the twin file, or is `ja` there and `en` here. */
function inTwins(file: string): Catalogue[] {
  const other = twinOf(file);
  const twins = existsSync(other) ? objectsOf(readSource(other)) : new Map<string, SyntaxNode>();
  return [...objectsOf(readSource(file))].map(([name, own]) => {
    const en = twins.get(name === 'ja' ? 'en' : name);
    return { name: name === 'ja' ? file : `${file} ${name}`, files: [file, other], ja: textsOf(own), en: en ? textsOf(en) : new Map() };
  });
}

function inConstants(file: string): Catalogue[] {
  const own = objectsOf(readSource(file));
  const [ja, en] = [own.get('ja'), own.get('en')];
  return ja && en ? [{ name: file, files: [file], ja: textsOf(ja), en: textsOf(en) }] : [];
}

/** The values of a `{ ja: …, en: … }` of texts or of objects of texts; null for any other object. */
export function bilingual(node: SyntaxNode): { ja: SyntaxNode; en: SyntaxNode } | null {
  if (node.type !== 'ObjectExpression') return null;
  const properties = (node.properties as SyntaxNode[]).filter(({ type }) => type === 'Property');
  const of = (lang: string): SyntaxNode | undefined => properties.find((property) => nameOf(property) === lang);
  const [ja, en] = [of('ja'), of('en')].map((property) => property && bare(nodeOf(property.value)));
  return ja && en && properties.length === 2 && ja.type !== 'Identifier' && ja.type !== 'CallExpression' ? { ja, en } : null;
}

function inObjects(file: string): Catalogue[] {
  const found: Catalogue[] = [];
  visit(readSource(file).program, (node) => {
    const pair = bilingual(node);
    if (pair) found.push({ name: `${file}:${node.start}`, files: [file], ja: textsOf(pair.ja), en: textsOf(pair.en) });
  });
  return found;
}

const isTwin = (file: string): boolean => /\/ja\/|\/words-ja\.ts$/.test(file);
const isOtherTwin = (file: string): boolean => /\/en\/|\/words-en\.ts$/.test(file);

export const CATALOGUES: readonly Catalogue[] = filesBelow('src', /\.tsx?$/).flatMap((file) => {
  if (isOtherTwin(file)) return [];
  return isTwin(file) ? inTwins(file) : [...inConstants(file), ...inObjects(file)];
});

/** Files that hold texts and nothing else that could use one. */
export const CATALOGUE_FILES: ReadonlySet<string> = new Set(CATALOGUES.filter(({ name }) => !/:\d+$/.test(name)).flatMap(({ files }) => files));
