import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The import law of docs/architecture.md. Lint says the same while one types, as far as its patterns reach; this test sees the resolved
 * files and what they pull in.
 */

interface Law {
  /** Files whose path begins so… */
  in: string;
  /** …import only files whose path begins with one of these (and packages)… */
  only?: string[];
  /** …and none whose path, or package, begins with one of these. */
  never?: string[];
  why: string;
}

const core = (layer: string): string => `src/core/${layer}/`;
const CORE_ORDER = 'an earlier stage that knows a later one cannot be tested, saved or replayed alone';
const BESIDE_CORE = 'it can be replaced or run alone only as long as it sees the core and nothing beside it';

const LAWS: Law[] = [
  { in: 'src/core/', only: ['src/core/'], why: 'the core must not know who reads pages, shows audits or runs it' },
  { in: core('model'), only: [core('model')], why: CORE_ORDER },
  { in: core('text'), only: ['model', 'text'].map(core), why: CORE_ORDER },
  { in: core('snapshot'), only: ['model', 'text', 'snapshot'].map(core), why: CORE_ORDER },
  { in: core('site'), only: ['model', 'text', 'site'].map(core), why: CORE_ORDER },
  { in: core('facts'), only: ['model', 'text', 'snapshot', 'site', 'facts'].map(core), why: CORE_ORDER },
  { in: core('criteria'), never: [core('audit')], why: CORE_ORDER },
  { in: 'src/parse/', only: ['src/core/', 'src/parse/'], why: BESIDE_CORE },
  { in: 'src/dom/', only: ['src/core/', 'src/dom/'], why: BESIDE_CORE },
  { in: 'src/crawl/', only: ['src/core/', 'src/crawl/'], why: BESIDE_CORE },
  { in: 'src/present/', only: ['src/core/', 'src/present/'], why: BESIDE_CORE },
  { in: 'src/export/', only: ['src/core/', 'src/present/', 'src/export/'], why: 'an export is a view like any other and shows what present gives it' },
  { in: 'src/extension/content/', never: ['src/parse/'], why: 'the content script reads the live page and stays small' },
  { in: 'src/extension/ui/', never: [core('facts'), core('criteria'), 'src/parse/', 'src/crawl/'], why: 'a view shows an audit and never makes one' },
  { in: 'src/cli/', never: ['src/extension/'], why: 'the command line runs where there is no browser' },
];

/** Packages that only one folder may import. */
const HOMES: { name: RegExp; home: string[]; why: string }[] = [
  { name: /^webextension-polyfill$/, home: ['src/extension/platform/'], why: 'everything else can then be tested without a browser' },
  { name: /^cheerio(\/|$)/, home: ['src/parse/'], why: 'one place turns bytes into a tree' },
  { name: /^preact(\/|$)/, home: ['src/extension/ui/'], why: 'the rest must run without a page' },
  { name: /^node:/, home: ['src/cli/'], why: 'everything but the command line runs in browsers' },
  { name: /^libphonenumber-js\//, home: ['src/core/facts/'], why: 'numbering plans are data of the extractors (src/core/README.md)' },
  {
    name: /^(?!libphonenumber-js\/)/,
    home: ['src/parse/', 'src/dom/', 'src/crawl/', 'src/present/', 'src/export/', 'src/extension/', 'src/cli/'],
    why: 'the core runs anywhere and so needs no package but those of src/core/README.md',
  },
];

/** What a file must not pull in even through others. */
const REACH: { in: string; never: RegExp; why: string }[] = [
  { in: 'src/extension/content/', never: /^cheerio(\/|$)/, why: 'the parser is 100 KB, which no page should have to load' },
  { in: 'src/extension/ui/', never: /^cheerio(\/|$)/, why: 'the parser is 100 KB, which no popup should have to load' },
];

/** The one place where the order of the core is broken, for a type only: what a criterion may read is the sum of the extractors. */
const ALLOWED = new Set(['src/core/model/criterion.ts → src/core/facts/index.ts']);

type Sources = ReadonlyMap<string, string>;

/** Specifiers of all imports and re-exports, types too. `?script` names a file of its own, not code that is pulled in. */
function importsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(/^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm);
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '').filter((name) => !name.includes('?script'));
}

/** The imported file from the project's root, or the package's name. */
const resolve = (from: string, name: string): string => (name.startsWith('.') ? path.posix.join(path.posix.dirname(from), name.replace(/\?.*$/, '')) : name);

const under = (file: string, folders: readonly string[]): boolean => folders.some((folder) => file.startsWith(folder));

function brokenBy(file: string, target: string): string[] {
  const isPackage = !target.startsWith('src/');
  const laws = LAWS.filter((law) => file.startsWith(law.in) && !isPackage && ((law.only && !under(target, law.only)) || under(target, law.never ?? [])));
  const homes = HOMES.filter(({ name, home }) => isPackage && name.test(target) && !under(file, home));
  return [...laws, ...homes].map(({ why }) => `${file} → ${target}: ${why}`);
}

/** Everything that a file pulls in, directly or not. */
function reachOf(file: string, sources: Sources, seen = new Set<string>()): Set<string> {
  for (const name of importsOf(sources.get(file) ?? '')) {
    const target = resolve(file, name);
    if (seen.has(target)) continue;
    seen.add(target);
    reachOf(target, sources, seen);
  }
  return seen;
}

function violations(sources: Sources): string[] {
  const direct = [...sources].flatMap(([file, source]) =>
    importsOf(source)
      .map((name) => resolve(file, name))
      .filter((target) => !ALLOWED.has(`${file} → ${target}`))
      .flatMap((target) => brokenBy(file, target)),
  );
  const indirect = [...sources.keys()].flatMap((file) =>
    REACH.filter((law) => file.startsWith(law.in)).flatMap((law) =>
      [...reachOf(file, sources)].filter((target) => law.never.test(target)).map((target) => `${file} ⇒ ${target}: ${law.why}`),
    ),
  );
  return [...direct, ...indirect];
}

const files = (entries: Record<string, string>): Sources => new Map(Object.entries(entries));

describe('import law', () => {
  test('src keeps it', () => {
    const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `src/${name.split(path.sep).join('/')}`);
    expect(names.length).toBeGreaterThan(0);
    expect(violations(new Map(names.map((name) => [name, readFileSync(name, 'utf8')])))).toEqual([]);
  });

  test.each([
    ['src/core/text/fold.ts', '../facts/index.ts'],
    ['src/core/site/kinds.ts', '../snapshot/walker.ts'],
    ['src/core/criteria/define.ts', '../audit/run.ts'],
    ['src/core/audit/run.ts', '../../parse/index.ts'],
    ['src/core/audit/run.ts', 'valibot'],
    ['src/parse/index.ts', '../dom/adapter.ts'],
    ['src/export/csv.ts', '../crawl/index.ts'],
    ['src/extension/content/snapshot.ts', '../../parse/index.ts'],
    ['src/extension/ui/popup/main.tsx', '../../../core/criteria/index.ts'],
    ['src/extension/background/index.ts', 'webextension-polyfill'],
    ['src/dom/adapter.ts', 'cheerio/slim'],
    ['src/crawl/index.ts', 'node:fs'],
    ['src/cli/main.ts', '../extension/storage/index.ts'],
  ])('%s may not import %s', (file, name) => {
    expect(violations(files({ [file]: `import { a } from '${name}';` }))).toHaveLength(1);
  });

  test.each([
    ['src/core/facts/contact/phones.ts', '../../text/fold.ts'],
    ['src/core/model/criterion.ts', '../facts/index.ts'],
    ['src/export/csv.ts', '../present/view.ts'],
    ['src/parse/tree.ts', 'cheerio'],
    ['src/core/facts/contact/phones.ts', 'libphonenumber-js/core'],
    ['src/extension/background/index.ts', '../content/files.ts'],
    ['src/cli/main.ts', 'node:fs'],
  ])('%s may import %s', (file, name) => {
    expect(violations(files({ [file]: `import type { a } from '${name}';` }))).toEqual([]);
  });

  test('the content script does not pull the parser in through others', () => {
    const sources = files({
      'src/extension/content/snapshot.ts': "import { a } from '../read.ts';",
      'src/extension/read.ts': "export * from '../parse/tree.ts';",
      'src/parse/tree.ts': "import { load } from 'cheerio';",
    });
    expect(violations(sources)).toEqual(['src/extension/content/snapshot.ts ⇒ cheerio: the parser is 100 KB, which no page should have to load']);
  });

  test('imports over several lines, re-exports and import() are seen, comments are not', () => {
    const source =
      "// import a from 'no1';\n/* import b from 'no2'; */\nimport {\n  c,\n} from 'yes1';\nexport * from 'yes2';\nconst d = await import('yes3');\nimport 'yes4';\nimport e, { type F } from 'yes5';";
    expect(importsOf(source)).toEqual(['yes1', 'yes2', 'yes3', 'yes4', 'yes5']);
  });
});
