// @ts-check
/**
 * `npm run new-criterion <group>.<name>` starts a criterion: its file and its test from a template, its import and its line in the
 * registry. Refuses an id that is malformed or taken, and then writes nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ id: string, group: string, name: string, exportName: string }} NewCriterion */

/**
 * Group of the id → section of the catalogue.
 * @type {Record<string, string>}
 */
const CATEGORY_OF_GROUP = {
  company: 'company',
  contact: 'contact',
  service: 'service',
  price: 'price',
  payment: 'price',
  contract: 'contract',
  terms: 'contract',
  privacy: 'privacy',
  cert: 'privacy',
  security: 'privacy',
  support: 'support',
  governance: 'support',
  flag: 'flag',
};

const ID = /^([a-z]+)\.([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;
const IMPORT = /^import \{ (\w+) \} from '\.\/([a-z]+)\/[a-z0-9-]+\.ts';$/;

/** @param {string} id */
const exportNameOf = (id) => id.replace(/[.-]([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** @param {NewCriterion} criterion */
const criterionTemplate = ({ id, group, exportName }) => `import { defineCriterion, unknown } from '../define.ts';

/** TODO: what counts (met), what counts partly, what does not. */
export const ${exportName} = defineCriterion({
  id: '${id}',
  category: '${CATEGORY_OF_GROUP[group]}',
  weight: 1,
  title: { ja: 'TODO 項目の名（名詞、14字まで）', en: 'TODO noun' },
  question: { ja: 'TODO …は書かれていますか', en: 'TODO Is … stated?' },
  why: { ja: 'TODO 利用を考える人にとっての理由（一、二文）', en: 'TODO why a buyer should care' },
  ask: { ja: 'TODO 事業者への質問（そのままメールに使える文）', en: 'TODO a polite question to the provider' },
  sources: [{ guide: 'G', section: 'TODO' }],
  pages: ['home'],
  needs: [],
  evaluate: () => unknown('not-yet-examined'),
});
`;

/** @param {NewCriterion} criterion */
const testTemplate = ({ id, group, name, exportName }) => `import { describe, expect, it } from 'vitest';
import { ${exportName} } from '../../../src/core/criteria/${group}/${name}.ts';
import { criterionById } from '../../../src/core/criteria/index.ts';

describe('${id}', () => {
  it('stands in the registry', () => {
    expect(criterionById('${id}')).toBe(${exportName});
  });

  it('has its texts filled in', () => {
    expect(JSON.stringify(${exportName})).not.toContain('TODO');
  });

  it.todo('is met when a page says it');
  it.todo('is partial when it is said vaguely, conditionally or as a plan');
  it.todo('is missing when no page says it, or one denies it');
  it.todo('is not taken in by near misses: a column, a client, a vacancy');
});
`;

/**
 * The registry with the criterion added: the import among the imports, by path; the line after the last one of its group, or of its
 * category where the group is new.
 * @param {string} source
 * @param {NewCriterion} criterion
 */
function addToRegistry(source, { group, name, exportName }) {
  const lines = source.split('\n');
  /** @type {Map<string, string>} */
  const groupOf = new Map();
  for (const line of lines) {
    const [, imported, from] = IMPORT.exec(line) ?? [];
    if (imported && from) groupOf.set(imported, from);
  }

  const registryLines = lines.flatMap((line, at) => {
    const entryGroup = groupOf.get(/^ {2}(\w+),$/.exec(line)?.[1] ?? '');
    return entryGroup ? [{ at, group: entryGroup }] : [];
  });
  const sameGroup = registryLines.filter((line) => line.group === group);
  const sameCategory = registryLines.filter((line) => CATEGORY_OF_GROUP[line.group] === CATEGORY_OF_GROUP[group]);
  const last = (sameGroup.length > 0 ? sameGroup : sameCategory).at(-1);
  if (!last) throw new Error('the registry (src/core/criteria/index.ts) has no line of this group or category to put it after');
  lines.splice(last.at + 1, 0, `  ${exportName},`);

  const path = `./${group}/${name}.ts`;
  const importLines = lines.flatMap((line, at) => (IMPORT.test(line) ? [{ at, path: line.slice(line.indexOf("'") + 1, line.lastIndexOf("'")) }] : []));
  const next = importLines.find((line) => line.path > path);
  lines.splice(next?.at ?? (importLines.at(-1)?.at ?? -1) + 1, 0, `import { ${exportName} } from '${path}';`);
  return lines.join('\n');
}

/**
 * The id's parts, or an Error that says in one sentence what is wrong with it.
 * @param {string | undefined} id
 * @returns {NewCriterion}
 */
function parseId(id) {
  const found = ID.exec(id ?? '');
  if (!id || !found) throw new Error(`expected <group>.<name> in small letters, digits and hyphens, such as security.key-storage${id ? `; got '${id}'` : ''}`);
  const [, group = '', name = ''] = found;
  if (!Object.hasOwn(CATEGORY_OF_GROUP, group)) throw new Error(`no group '${group}'; the groups are ${Object.keys(CATEGORY_OF_GROUP).join(', ')}`);
  return { id, group, name, exportName: exportNameOf(id) };
}

/** @param {string[]} args */
function main(args) {
  if (args.length > 1) throw new Error('one id at a time');
  const criterion = parseId(args[0]);
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const registry = 'src/core/criteria/index.ts';
  const files = {
    [`src/core/criteria/${criterion.group}/${criterion.name}.ts`]: criterionTemplate(criterion),
    [`test/core/criteria/${criterion.group}/${criterion.name}.test.ts`]: testTemplate(criterion),
  };

  for (const path of Object.keys(files)) if (existsSync(join(root, path))) throw new Error(`${path} is already there; nothing was written`);
  const before = readFileSync(join(root, registry), 'utf8');
  if (new RegExp(`\\b${criterion.exportName}\\b`).test(before)) throw new Error(`${criterion.exportName} already stands in ${registry}; nothing was written`);
  const after = addToRegistry(before, criterion);

  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(join(root, registry), after);

  const [criterionPath, testPath] = Object.keys(files);
  console.log(`Written:
  ${criterionPath}
  ${testPath}
  ${registry} (import and line)

Next:
  1. Fill in the texts (every TODO): Japanese first, English beside it; calm, no accusing words.
  2. Put the kinds of page that would say it into 'pages', the most telling first.
  3. Name the facts it reads in 'needs', write 'evaluate', and give each remark a key in src/core/audit/notes.ts.
  4. Write the tests: met, partial, missing, near misses.
  5. Check its place in the registry and the counts that the catalogue's tests expect, and describe it in the docs.
  6. npm test`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(`new-criterion: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
