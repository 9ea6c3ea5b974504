import '../src/cli/engine.ts';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { accuracyDocument } from './eval/document.ts';
import { criteriaTable, figuresTable, misses, sitesTable, textTable } from './eval/report.ts';
import { figuresOf, groupBy, type Outcome, runSite, type SiteRun, valueIsWrong } from './eval/score.ts';
import { labelledSites, SETS } from './eval/sites.ts';

/** `npm run eval`: the audits of the labelled sites beside their labels. */

const USAGE = `Usage: npm run -s eval -- [--criteria 'company.*,cert.pmark'] [--only SITE] [--holdout] [--verbose] [--json] [--write] [--accept]
--criteria  instead of all that are examined; '*' takes those in that are not examined yet
--only      one site, by its name
--holdout   reads test/sites/holdout too, which is for judging and not for working on the detectors
--verbose   lists each mistake with the words it rests on
--write     writes docs/accuracy.md
--accept    writes test/core/sites/known-misses.json: what is read otherwise than labelled is expected by the tests from then on`;

const DOCUMENT = 'docs/accuracy.md';
const KNOWN_MISSES = 'test/core/sites/known-misses.json';
const WORST = 20;
/** Width of a line in the project's files. */
const LINE = 180;

class UsageError extends Error {}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        criteria: { type: 'string' },
        only: { type: 'string' },
        holdout: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
      },
    });
    if ((values.write || values.accept) && (values.only || values.criteria)) throw new Error('--write and --accept are for all sites and criteria');
    if (values.accept && values.holdout) throw new Error('--accept is for sites that tests look into');
    return values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** Whether an id is named in a list such as 'company.*,cert.pmark'. */
function isNamedIn(list: string, id: string): boolean {
  return list.split(',').some((name) => (name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name));
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

function printTables(runs: readonly SiteRun[], outcomes: readonly Outcome[], unexamined: readonly Outcome[], verbose: boolean): void {
  const criteria = criteriaTable(outcomes);
  const faulty = criteria.rows.filter((row) => row.at(-1) !== '');
  const rows = verbose ? faulty : faulty.slice(0, WORST);
  console.log(`${textTable(figuresTable(outcomes))}\n\n${textTable(sitesTable(outcomes))}\n\n${textTable({ ...criteria, rows })}`);
  if (rows.length < faulty.length) console.log(`… and ${faulty.length - rows.length} more with mistakes (--verbose)`);
  console.log(`${criteria.rows.length - faulty.length} of ${plural(criteria.rows.length, 'criterion', 'criteria')} without a wrong status`);
  const left = groupBy(unexamined, ({ id }) => id).size;
  if (left > 0) console.log(`Left out: ${plural(left, 'criterion that is', 'criteria that are')} not examined yet (--criteria '*' counts them)`);
  if (verbose) console.log(`\n${misses(outcomes).join('\n')}`);
  const ms = runs.reduce((sum, run) => sum + run.ms, 0);
  console.log(`\n${plural(runs.length, 'site', 'sites')} in ${(ms / 1000).toFixed(1)} s`);
}

function printJson(runs: readonly SiteRun[], outcomes: readonly Outcome[]): void {
  const figures = (keyOf: (outcome: Outcome) => string) => Object.fromEntries([...groupBy(outcomes, keyOf)].map(([key, part]) => [key, figuresOf(part)]));
  const report = {
    all: figuresOf(outcomes),
    sets: figures(({ set }) => set),
    sites: figures(({ set, site }) => `${set}/${site}`),
    criteria: figures(({ id }) => id),
    misses: outcomes.filter((outcome) => !outcome.right || valueIsWrong(outcome)),
    failures: runs.flatMap(({ site, failure }) => (failure === null ? [] : [`${site.name}: ${failure}`])),
  };
  console.log(JSON.stringify(report, null, 1));
}

/** By site, in the order of names, what is read otherwise than labelled. */
const knownMisses = (outcomes: readonly Outcome[]): Record<string, string[]> =>
  Object.fromEntries(
    [...groupBy(outcomes, ({ set, site }) => `${set}/${site}`)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([site, part]) => [
        site,
        part
          .filter((outcome) => !outcome.right || valueIsWrong(outcome))
          .map(({ id }) => id)
          .sort(),
      ]),
  );

/** As `npm run format` leaves it: a list in one line where it fits. */
function asFormatted(lists: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(lists).map(([name, list]) => {
    const line = `  ${JSON.stringify(name)}: [${list.map((entry) => JSON.stringify(entry)).join(', ')}]`;
    return line.length < LINE ? line : `  ${JSON.stringify(name)}: [\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** One site after another, in this process. */
async function runAll(only: string | undefined, holdout: boolean): Promise<SiteRun[]> {
  const sites = labelledSites(SETS.filter((set) => holdout || set !== 'holdout')).filter(({ name }) => only === undefined || name === only);
  if (sites.length === 0) throw new UsageError(only === undefined ? 'no labelled site' : `no labelled site ${only}`);
  const runs: SiteRun[] = [];
  for (const site of sites) runs.push(await runSite(site));
  return runs;
}

async function main(): Promise<number> {
  const { criteria, only, holdout, verbose, json, write, accept } = readArguments();
  const runs = await runAll(only, holdout);
  const all = runs.flatMap((run) => run.outcomes);
  const outcomes = all.filter(({ id, examined }) => (criteria === undefined ? examined : isNamedIn(criteria, id)));
  const unexamined = criteria === undefined ? all.filter(({ examined }) => !examined) : [];
  if (outcomes.length === 0) throw new UsageError(`no label for ${criteria}`);
  if (json) printJson(runs, outcomes);
  else printTables(runs, outcomes, unexamined, verbose);
  const failed = runs.filter(({ failure }) => failure !== null);
  for (const { site, failure } of failed) console.error(`${site.name}: ${failure}`);
  if (failed.length > 0) return 1;
  if (write) {
    writeFileSync(DOCUMENT, accuracyDocument(outcomes, unexamined));
    console.error(`Written: ${DOCUMENT}`);
  }
  if (accept) {
    const misses = knownMisses(all);
    writeFileSync(KNOWN_MISSES, asFormatted(misses));
    console.error(`Written: ${KNOWN_MISSES}, ${Object.values(misses).flat().length} on ${plural(Object.keys(misses).length, 'site', 'sites')}`);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
