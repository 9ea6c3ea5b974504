import { parseArgs } from 'node:util';
import { sourceFiles } from './linear/find-patterns.ts';
import { findPatterns } from './linear/load-sources.ts';
import { measurePattern, type PatternCost, plainScan } from './linear/measure-patterns.ts';
import type { Cost } from './linear/measure-work.ts';

// Modules that load sources are imported late: patterns are watched for while the sources load for the first time.

/** `npm run -s linear`: what every pattern, text function and step of an audit costs on text that is made to be slow. */

const USAGE = `Usage: npm run -s linear -- [patterns | functions | pages]... [--only WORDS] [--length N]
--only    patterns and functions of files, or pages, whose names hold these words
--length  characters of a hostile page (default 1000000)
Ends with 1 where something grows faster than its text, or a pattern was not found.`;

/** Milliseconds for a million characters above which something is listed. */
const SLOW = 150;
/** Time for twice the text by time for the text: 2 where linear, 4 where quadratic. Below a cost that matters it is noise. */
const STEEP = 3;
const PARTS = ['patterns', 'functions', 'pages'];

const isSteep = ({ cost, growth }: { cost: number; growth: number }): boolean => growth > STEEP && cost > SLOW;
const byCost = (a: { cost: number }, b: { cost: number }): number => b.cost - a.cost;

async function printTable(head: string[], rows: string[][]): Promise<void> {
  const { textTable } = await import('./eval/report.ts');
  console.log(textTable({ head, rows }));
}

const MAX_WORDS = 60;
const cut = (words: string): string => (words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words);

function patternRow({ pattern, cost, growth, worst, length }: PatternCost): string[] {
  return [cost.toFixed(0), growth.toFixed(1), String(length), `${pattern.file}:${pattern.line}`, JSON.stringify(`${worst.lead}…${worst.body}`), cut(pattern.source)];
}

async function reportPatterns(only: string): Promise<number> {
  const { patterns, literals, constructed, files, unseen } = await findPatterns();
  console.log(`${patterns.length} different patterns: ${literals} literals and ${constructed} constructed ones in ${files} files`);
  for (const { file, line } of unseen) console.error(`Never seen being made: ${file}:${line}`);
  const plain = plainScan();
  const costs = patterns
    .filter(({ file }) => file.includes(only))
    .map((pattern) => measurePattern(pattern, plain))
    .sort(byCost);
  const slow = costs.filter((cost) => cost.cost > SLOW);
  const steep = costs.filter(isSteep);
  await printTable(['ms/M', 'x2', 'length', 'where', 'text', 'pattern'], slow.map(patternRow));
  console.log(`${steep.length} grow faster than their text; ${slow.length} of ${costs.length} need more than ${SLOW} ms for a million characters\n`);
  return steep.length + unseen.length;
}

const costRow = ({ what, on, cost, growth, length }: Cost): string[] => [cost.toFixed(0), growth.toFixed(1), String(length), what, on];
const HEAD = ['ms/M', 'x2', 'length', 'what', 'on'];

async function reportFunctions(only: string): Promise<number> {
  const { findFunctions } = await import('./linear/find-functions.ts');
  const { measureFunction } = await import('./linear/measure-work.ts');
  const functions = await findFunctions(sourceFiles().filter((file) => file.startsWith('src/core/') && file.includes(only)));
  const costs = functions.map(measureFunction).sort(byCost);
  console.log(`${functions.length} functions that read a text`);
  await printTable(HEAD, costs.filter(({ cost }) => cost > SLOW).map(costRow));
  const steep = costs.filter(isSteep).length;
  console.log(`${steep} grow faster than their text\n`);
  return steep;
}

async function reportPages(only: string, length: number): Promise<number> {
  const { measurePages } = await import('./linear/measure-work.ts');
  const steep: Cost[] = [];
  for (const cost of measurePages(length, only)) {
    if (isSteep(cost)) steep.push(cost);
    if (cost.what === 'readPage' || cost.what === 'viewSite' || cost.what === 'auditSite' || isSteep(cost)) console.log(costRow(cost).join('\t'));
  }
  console.log(`${steep.length} steps grow faster than their page`);
  return steep.length;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string', default: '' }, length: { type: 'string', default: '1000000' }, help: { type: 'boolean', default: false } },
  });
  const length = Number(values.length);
  if (values.help || positionals.some((part) => !PARTS.includes(part)) || !(length >= 1_000)) {
    console.error(USAGE);
    return 2;
  }
  const wanted = (part: string): boolean => positionals.length === 0 || positionals.includes(part);
  let failures = 0;
  if (wanted('patterns')) failures += await reportPatterns(values.only);
  if (wanted('functions')) failures += await reportFunctions(values.only);
  if (wanted('pages')) failures += await reportPages(values.only, length);
  return failures > 0 ? 1 : 0;
}

process.exitCode = await main();
