import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type SyntaxNode, visit } from '../../scripts/linear/syntax.ts';
import { bilingual, CATALOGUE_FILES } from './catalogues.ts';
import { filesBelow, nameOf, readSource } from './syntax.ts';

/** Nothing that people read stands outside the catalogues, and nothing counts or dates but Intl. */

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Attributes that are read out or shown. */
const SAID = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label', 'summary']);

/** Texts outside the catalogues, each for its reason. */
const OUTSIDE: Record<string, string> = {
  'src/parse/markup.ts': 'words by which a site’s empty page is known',
  'src/extension/ui/questions/mail-text.tsx 日本語': 'the name of a language, in itself',
  'src/extension/ui/options 日本語': 'the name of a language, in itself',
  'src/present/questions/mail.ts': 'a letter has the language of whom it goes to: both stand in it',
  'src/present/questions/start-links.ts': 'what is searched for in Japanese searches',
  'src/present/values/numbers.ts 億': 'large sums as Japanese profiles state them, exactly: compact numbers of Intl are rounded',
  'src/present/values/numbers.ts 万': 'as above',
};

const isOutside = (file: string, text: string): boolean =>
  Object.keys(OUTSIDE).some((entry) => {
    const [path = '', words] = entry.split(' ');
    return file.startsWith(path) && (words === undefined || words === text.trim());
  });

/** All sources that are no catalogue; those of core are dictionaries, and criteria with both languages in each. */
const SOURCES = filesBelow('src', /\.tsx?$/).filter((file) => !CATALOGUE_FILES.has(file) && !file.startsWith('src/core/'));

const textOf = (node: SyntaxNode): string => {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return (node.value as { cooked: string }).cooked;
  return node.type === 'JSXText' ? String(node.value) : '';
};

/** Every node of a source that is not within `{ ja, en }`. */
function outsidePairs(program: SyntaxNode, meet: (node: SyntaxNode) => void): void {
  const inside = new Set<SyntaxNode>();
  visit(program, (node) => {
    const pair = bilingual(node);
    if (pair) for (const half of [pair.ja, pair.en]) visit(half, (part) => inside.add(part));
    if (!inside.has(node)) meet(node);
  });
}

function find(seek: (node: SyntaxNode) => string): string[] {
  const found: string[] = [];
  for (const file of SOURCES)
    outsidePairs(readSource(file).program, (node) => {
      const text = seek(node);
      if (text && !isOutside(file, text)) found.push(`${file} ${text.trim()}`);
    });
  return found;
}

describe('sentences', () => {
  test('Japanese stands in catalogues', () => {
    expect(find((node) => (JAPANESE.test(textOf(node)) ? textOf(node) : ''))).toEqual([]);
  });

  test('elements hold no words of their own', () => {
    expect(find((node) => (node.type === 'JSXText' && /\p{L}/u.test(textOf(node)) ? textOf(node) : ''))).toEqual([]);
    expect(
      find((node) => (node.type === 'JSXExpressionContainer' && /\p{L}{2}/u.test(textOf(node.expression as SyntaxNode)) ? textOf(node.expression as SyntaxNode) : '')),
    ).toEqual([]);
  });

  test('names and tooltips are no literals', () => {
    const literal = (value: unknown): string => {
      let text = '';
      visit(value, (node) => {
        if (/\p{L}{2}/u.test(textOf(node))) text ||= textOf(node);
      });
      return text;
    };
    expect(
      find((node) =>
        node.type === 'JSXAttribute' && SAID.has(String((node.name as SyntaxNode).name)) && (node.value as SyntaxNode | null)?.type === 'Literal' ? literal(node.value) : '',
      ),
    ).toEqual([]);
  });

  test('English sentences stand in catalogues; what errors say is for developers', () => {
    const told = new Set<string>();
    for (const file of SOURCES)
      visit(readSource(file).program, (node) => {
        const isError =
          node.type === 'NewExpression' || (node.type === 'CallExpression' && /^console\b/.test(String(((node.callee as SyntaxNode).object as SyntaxNode | undefined)?.name)));
        if (isError) visit(node.arguments, (part) => told.add(textOf(part)));
      });
    // The command line speaks English alone.
    const spoken = find((node) => (/^[A-Z][a-z]+(?: [A-Za-z,’']+){2,}/.test(textOf(node)) && !told.has(textOf(node)) ? textOf(node) : ''));
    expect(spoken.filter((place) => !place.startsWith('src/cli/'))).toEqual([]);
  });

  test('pages have no words of their own but a title until the real one is there', () => {
    for (const file of filesBelow('src/extension/ui', /\.html$/)) {
      const words = readFileSync(file, 'utf8')
        .replace(/<!doctype html>|<title>オンライン秘書サイト点検<\/title>|<[^>]*>/gi, '')
        .trim();
      expect(`${file} ${words}`).toBe(`${file} `);
    }
  });

  test('style sheets write no words', () => {
    const written = filesBelow('src', /\.css$/).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bcontent:\s*"([^"]*)"/g)].map(([, text = '']) => `${file} ${text}`));
    expect(written.filter((place) => /\p{L}/u.test(place.split(' ').slice(1).join(' ')))).toEqual([]);
  });
});

describe('numbers, dates and money', () => {
  /** Methods that write a number or a part of a date by themselves. */
  const BY_HAND = /^(?:toFixed|toPrecision|toLocale\w*String|toDateString|toTimeString|getFullYear|getMonth|getDate|getDay|getHours|getMinutes)$/;
  const ALLOWED: Record<string, string> = {
    'src/extension/ui/components/bar.tsx toFixed': 'a coordinate',
    'src/export/html/parts.ts toFixed': 'a coordinate',
    'src/present/values/numbers.ts getFullYear': 'whether two days are the same, or of one year',
    'src/present/values/numbers.ts getMonth': 'as above',
    'src/present/values/numbers.ts getDate': 'as above',
  };

  test('are written by Intl', () => {
    const found = find((node) => {
      const callee = node.type === 'CallExpression' ? (node.callee as SyntaxNode) : null;
      const name = callee?.type === 'MemberExpression' ? nameOf(callee) : null;
      return name && BY_HAND.test(name) ? name : '';
    });
    expect(found.filter((place) => !(place in ALLOWED))).toEqual([]);
  });

  test('have their unit from a catalogue', () => {
    const unit = /^(?:円|年|月|日|時間|名|件)$|^ ?(?:yen|JPY)\b|^¥/;
    expect(find((node) => (unit.test(textOf(node)) ? textOf(node) : ''))).toEqual([]);
  });

  test('are in one place, which knows the locale', () => {
    const makers = SOURCES.filter((file) => /new Intl\.(?:NumberFormat|DateTimeFormat|RelativeTimeFormat)/.test(readFileSync(file, 'utf8')));
    expect(makers.filter((file) => !file.startsWith('src/present/values/'))).toEqual([]);
  });
});
