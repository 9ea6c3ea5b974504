import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { isNode, type SyntaxNode, visit } from '../../scripts/linear/syntax.ts';

/** The sources as syntax trees: what they say to people, and what they use. */

export interface Source {
  /** Path from the project's root. */
  file: string;
  code: string;
  program: SyntaxNode;
}

export function readSource(file: string): Source {
  const code = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return { file, code, program: program as unknown as SyntaxNode };
}

/** All files below a folder with one of these endings. */
export const filesBelow = (folder: string, endings: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort();

export const nodeOf = (value: unknown): SyntaxNode => {
  if (!isNode(value)) throw new Error('not a node');
  return value;
};

/** An expression without the type that is put on it. */
export function bare(node: SyntaxNode): SyntaxNode {
  return node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' || node.type === 'ParenthesizedExpression' ? bare(nodeOf(node.expression)) : node;
}

/** The constants of a module that are objects, by name. */
export function objectsOf({ program }: Source): Map<string, SyntaxNode> {
  const objects = new Map<string, SyntaxNode>();
  for (const statement of program.body as SyntaxNode[]) {
    const declaration = statement.type === 'ExportNamedDeclaration' && isNode(statement.declaration) ? statement.declaration : statement;
    if (declaration.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations as { id: SyntaxNode; init: unknown }[]) {
      if (!isNode(init)) continue;
      const value = bare(init);
      if (value.type === 'ObjectExpression') objects.set(String(id.name), value);
    }
  }
  return objects;
}

/** Name of a member or of a property, where it stands there as such. */
export function nameOf({ computed, key, property }: SyntaxNode): string | null {
  const name = (key ?? property) as SyntaxNode | undefined;
  if (!name || computed === true) return null;
  return name.type === 'Identifier' ? String(name.name) : name.type === 'Literal' ? String(name.value) : null;
}

/** What a part of a module says, its strings and templates joined. */
function wordsOf(value: SyntaxNode): string {
  const parts: string[] = [];
  visit(value, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') parts.push(node.value);
    else if (node.type === 'TemplateElement') parts.push((node.value as { cooked: string }).cooked);
  });
  return parts.join(' ');
}

/** The texts of an object, by their path in it: 'status.met'. Members of lists have their number; what says nothing but its arguments is '{}'. */
export function textsOf(value: SyntaxNode, path = ''): Map<string, string> {
  const node = bare(value);
  const inside = (key: string): string => (path ? `${path}.${key}` : key);
  if (node.type === 'ArrayExpression') return new Map((node.elements as SyntaxNode[]).flatMap((item, n) => [...textsOf(item, inside(String(n)))]));
  if (node.type !== 'ObjectExpression') return new Map([[path, node.type === 'Literal' ? String(node.value) : wordsOf(node) || '{}']]);
  return new Map(
    (node.properties as SyntaxNode[]).flatMap((property) => {
      const key = nameOf(property);
      if (key === null || property.type !== 'Property') throw new Error(`${path}: a catalogue is written out, without spread or computed keys`);
      return [...textsOf(nodeOf(property.value), inside(key))];
    }),
  );
}
