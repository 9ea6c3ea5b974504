/** A node of the syntax tree, as far as it is looked at here. */
export interface SyntaxNode {
  type: string;
  start: number;
  [field: string]: unknown;
}

export const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** Meets every node, parents first. */
export function visit(value: unknown, meet: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, meet);
  else if (isNode(value)) {
    meet(value);
    for (const field of Object.values(value)) if (typeof field === 'object') visit(field, meet);
  }
}
