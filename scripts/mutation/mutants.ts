import { parseSync } from 'vite';

/** Everything that could be wrong in a file: small changes of its code, of the kinds that Stryker makes. */

export interface Mutant {
  file: string;
  /** Offsets of what is replaced. */
  start: number;
  end: number;
  text: string;
  kind: string;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' && typeof (value as Node).start === 'number';

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  find: 'findLast',
  findLast: 'find',
  push: 'unshift',
};
/** Left out with their arguments: what they are called on stays as it is. */
const WITHOUT = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'trim', 'flat', 'toLowerCase', 'toUpperCase', 'replace', 'replaceAll']);

/** Changes of a pattern: as weapon-regex makes them. Offsets of the pattern's own text. */
const IN_PATTERN: readonly [RegExp, (found: string) => string][] = [
  [/(?<!\\|\[)[\^$]/g, () => ''],
  [/\\[bB]/g, () => ''],
  [/\\[dDwWsS]/g, (found) => found[0] + (found.toLowerCase() === found ? found.toUpperCase() : found.toLowerCase()).slice(1)],
  [/(?<!\\)\[\^/g, () => '['],
  [/(?<!\\)\[(?!\^)/g, () => '[^'],
  [/\(\?=/g, () => '(?!'],
  [/\(\?!/g, () => '(?='],
  [/\(\?<=/g, () => '(?<!'],
  [/\(\?<!/g, () => '(?<='],
  [/(?<=[^\\(|])[?*+](?!\?)/g, () => ''],
  [/(?<!\\)\{\d+(?:,\d*)?\}/g, () => ''],
];

function patternChanges(pattern: string): { start: number; end: number; text: string }[] {
  const found = IN_PATTERN.flatMap(([what, change]) =>
    [...pattern.matchAll(what)].map((match) => ({ start: match.index, end: match.index + match[0].length, text: change(match[0]) })),
  );
  return found.filter(({ start, end, text }) => {
    try {
      new RegExp(pattern.slice(0, start) + text + pattern.slice(end), 'u');
      return true;
    } catch {
      return false;
    }
  });
}

/** What a statement or expression stands in; types and words for people are no code to be tested here. */
const isLeftOut = (node: Node, parent: Node | null, key: string): boolean =>
  node.type === 'ImportDeclaration' ||
  node.type === 'ExportAllDeclaration' ||
  key === 'typeAnnotation' ||
  key === 'typeArguments' ||
  key === 'typeParameters' ||
  key === 'returnType' ||
  (node.type.startsWith('TS') && !['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression'].includes(node.type)) ||
  (node.type === 'Property' && ['title', 'question', 'why', 'ask', 'sources', 'ja', 'en'].includes(((node.key as Node).name as string) ?? '')) ||
  (parent?.type === 'ThrowStatement' && key === 'argument');

/** The changes of one node, without those of the nodes in it. */
function changesOf(node: Node, parent: Node | null, key: string, code: string): Omit<Mutant, 'file'>[] {
  const source = (part: unknown): string => code.slice((part as Node).start, (part as Node).end);
  const whole = (text: string, kind: string): Omit<Mutant, 'file'> => ({ start: node.start, end: node.end, text, kind });
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const between = code.slice((node.left as Node).end, (node.right as Node).start);
      const operator = node.operator as string;
      const at = (node.left as Node).end + between.indexOf(operator);
      return (OPERATORS[operator] ?? []).map((text) => ({ start: at, end: at + operator.length, text, kind: 'operator' }));
    }
    case 'IfStatement':
    case 'ConditionalExpression': {
      const { start, end } = node.test as Node;
      return ['true', 'false'].map((text) => ({ start, end, text, kind: 'condition' }));
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [whole(source(node.argument), 'negation')] : [];
    case 'BlockStatement':
      return (node.body as unknown[]).length > 0 && parent?.type !== 'CatchClause' ? [whole('{}', 'block')] : [];
    case 'ArrowFunctionExpression':
      return (node.body as Node).type === 'BlockStatement'
        ? []
        : [{ start: (node.body as Node).start, end: (node.body as Node).end, text: 'undefined as never', kind: 'arrow function' }];
    case 'ArrayExpression':
      return (node.elements as unknown[]).length > 0 ? [whole('[]', 'list')] : [];
    case 'Literal': {
      if (node.regex)
        return patternChanges((node.regex as { pattern: string }).pattern).map(({ start, end, text }) => ({
          start: node.start + 1 + start,
          end: node.start + 1 + end,
          text,
          kind: 'pattern',
        }));
      if (typeof node.value === 'boolean') return [whole(String(!node.value), 'boolean')];
      if (typeof node.value === 'number') return [whole(String(node.value + 1), 'number')];
      return typeof node.value === 'string' && key !== 'key' ? [whole(node.value === '' ? "'mutant'" : "''", 'text')] : [];
    }
    case 'CallExpression': {
      const callee = node.callee as Node;
      if (callee.type !== 'MemberExpression' || callee.computed) return [];
      const { name, start, end } = callee.property as Node & { name: string };
      if (WITHOUT.has(name)) return [whole(source(callee.object), 'method')];
      return METHODS[name] === undefined ? [] : [{ start, end, text: METHODS[name], kind: 'method' }];
    }
    default:
      return [];
  }
}

/** Every change of a file. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const found: Mutant[] = [];
  const walk = (node: Node, parent: Node | null, key: string): void => {
    if (isLeftOut(node, parent, key)) return;
    for (const change of changesOf(node, parent, key, code)) found.push({ file, ...change });
    for (const [name, child] of Object.entries(node)) for (const item of [child].flat()) if (isNode(item)) walk(item, node, name);
  };
  walk(parseSync(file, code).program as unknown as Node, null, '');
  return found;
}

export const lineOf = (code: string, offset: number): number => code.slice(0, offset).split('\n').length;
