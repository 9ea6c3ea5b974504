import type { SyntaxNode } from '../../scripts/linear/syntax.ts';
import { bare, nameOf, type Source } from './syntax.ts';

/** What the sources take from a catalogue, by the names of its keys. */
export interface Use {
  /** Named: `m.copied`, `{ copied }`, or as a word that chooses among keys. */
  named: Set<string>;
  /** Taken as a whole, or by a key that is not known before: `m.status[status]`, `words: m.inPage.words`. */
  whole: Set<string>;
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** Meets every node with its parent. */
function meetAll(node: SyntaxNode, parent: SyntaxNode | null, meet: (node: SyntaxNode, parent: SyntaxNode | null) => void): void {
  meet(node, parent);
  for (const field of Object.values(node)) for (const child of Array.isArray(field) ? field : [field]) if (isNode(child)) meetAll(child, node, meet);
}

/** The name at the end of an expression: `m.status` → status. */
const endOf = (node: SyntaxNode): string | null => (node.type === 'Identifier' ? String(node.name) : node.type === 'MemberExpression' ? nameOf(node) : null);

/** True where only a part of the value is taken: its member, or the names of a pattern. */
const takesPart = (node: SyntaxNode, parent: SyntaxNode | null): boolean =>
  parent?.type === 'MemberExpression' ? parent.object === node : parent?.type === 'VariableDeclarator' && isNode(parent.id) && parent.id.type === 'ObjectPattern';

export function useOf(sources: readonly Source[]): Use {
  const use: Use = { named: new Set(), whole: new Set() };
  const take = (node: SyntaxNode, parent: SyntaxNode | null): void => {
    if (node.type === 'MemberExpression') {
      const name = nameOf(node);
      if (name) use.named.add(name);
      const group = node.computed === true && isNode(node.object) ? endOf(bare(node.object)) : null;
      if (group) use.whole.add(group);
      if (name && !takesPart(node, parent)) use.whole.add(name);
    } else if (node.type === 'ObjectPattern') {
      for (const property of node.properties as SyntaxNode[]) {
        const name = nameOf(property);
        if (name) use.named.add(name);
      }
    } else if (node.type === 'Literal' && typeof node.value === 'string') use.named.add(node.value);
  };
  for (const { program } of sources) meetAll(program, null, take);
  return use;
}

/** True where the text under this path is taken by somebody. */
export function isUsed(path: string, { named, whole }: Use): boolean {
  const parts = path.split('.').filter((part) => !/^\d+$/.test(part));
  const isListed = path.split('.').some((part, n, all) => /^\d+$/.test(part) && named.has(all[n - 1] ?? ''));
  return isListed || named.has(parts.at(-1) ?? '') || parts.slice(0, -1).some((group) => whole.has(group));
}
