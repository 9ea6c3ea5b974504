import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { loadAsBuilt } from './as-built.ts';
import { isNode, type SyntaxNode } from './syntax.ts';

/** Every exported function of core that reads a text: its first parameter is a string, and the others can be made up. */

export interface TextFunction {
  name: string;
  file: string;
  line: number;
  run(text: string): unknown;
}

type Kind = 'string' | 'number';

interface Signature {
  name: string;
  line: number;
  /** Kinds of the parameters that have to be given. */
  kinds: Kind[];
}

function kindOf(parameter: SyntaxNode): Kind | 'optional' | null {
  if (parameter.type === 'AssignmentPattern' || parameter.optional === true) return 'optional';
  const type = (parameter.typeAnnotation as SyntaxNode | null)?.typeAnnotation as SyntaxNode | undefined;
  return type?.type === 'TSStringKeyword' ? 'string' : type?.type === 'TSNumberKeyword' ? 'number' : null;
}

function signatureOf(name: string, line: number, fn: SyntaxNode): Signature[] {
  const kinds = (fn.params as SyntaxNode[]).map(kindOf);
  const given = kinds.filter((kind) => kind !== 'optional');
  return given[0] === 'string' && given.every((kind) => kind !== null) ? [{ name, line, kinds: given as Kind[] }] : [];
}

/** Signatures of the functions that a module exports. */
function signaturesIn(file: string): Signature[] {
  const code = readFileSync(file, 'utf8');
  const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
  return parseSync(file, code).program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !isNode(statement.declaration)) return [];
    const { declaration } = statement;
    if (declaration.type === 'FunctionDeclaration')
      return signatureOf(String((declaration.id as unknown as SyntaxNode).name), lineAt(declaration.start), declaration as unknown as SyntaxNode);
    if (declaration.type !== 'VariableDeclaration') return [];
    return (declaration.declarations as unknown as SyntaxNode[]).flatMap(({ id, init, start }) =>
      isNode(init) && init.type === 'ArrowFunctionExpression' ? signatureOf(String((id as SyntaxNode).name), lineAt(start), init) : [],
    );
  });
}

/** Words for a second text, and a place in the middle of the first. */
const WORDS = '法人番号 電話番号';
const makeUp = (kind: Kind, text: string): string | number => (kind === 'string' ? WORDS : text.length >> 1);

/** The functions of these modules, ready to be run. */
export async function findFunctions(files: readonly string[]): Promise<TextFunction[]> {
  const signatures = files.flatMap((file) => signaturesIn(file).map((signature) => ({ file, ...signature })));
  const modules = await loadAsBuilt([...new Set(signatures.map(({ file }) => file))]);
  return signatures.flatMap(({ file, name, line, kinds }) => {
    const fn = modules.get(file)?.[name] as ((...given: (string | number)[]) => unknown) | undefined;
    if (!fn) return [];
    const run = (text: string): unknown => {
      try {
        return fn(text, ...kinds.slice(1).map((kind) => makeUp(kind, text)));
      } catch {
        // What takes addresses alone refuses others.
        return null;
      }
    };
    return [{ name, file, line, run }];
  });
}
